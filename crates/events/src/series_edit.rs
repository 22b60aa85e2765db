//! Editing a series or campaign: a new one, and what an existing one says about itself. Which
//! events are its editions is said on the page of each event.

use crate::{address, audience_field, desk_choices, fields, series, several_languages};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Json, Recorded, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::{Country, Slug, Translated};
use web::{
    Audience, Failure, Form, House, PageResult, Path, Query, Routes, Secretariat, Viewer, again,
    page, see_other_saying,
};

/// How often an address that somebody else took meanwhile is replaced by another.
const TRIES: usize = 3;

/// What a series says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its name.
    pub name: Translated,
    /// What it is in one line.
    pub tagline: Translated,
    /// What it is, in Markdown.
    pub about: Translated,
    /// The countries it is meant to reach.
    pub countries: Vec<Country>,
    /// Its own site.
    pub website: Option<String>,
    /// Who may see it.
    pub audience: Audience,
}

/// A series was entered or edited.
#[derive(Debug, Serialize, Deserialize)]
pub struct SeriesEdited {
    series_id: Uuid,
    network_id: Uuid,
    /// Who could see it until then; empty for a new one.
    pub from: Option<Audience>,
    /// Who can see it.
    pub to: Audience,
    /// Why that changed.
    pub reason: Option<String>,
}

impl Recorded for SeriesEdited {
    const KIND: &'static str = "series-edited";
    fn subject(&self) -> Uuid {
        self.series_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Enters a series of the secretariat's network.
///
/// # Errors
/// When the change cannot be kept.
pub async fn enter(
    store: &Store,
    by: &Secretariat,
    facts: &Facts,
) -> Result<series::Model, store::Error> {
    let mut tries = 1;
    loop {
        match enter_once(store, by, facts.clone()).await {
            Err(error) if error.is_duplicate() && tries < TRIES => tries += 1,
            outcome => return outcome,
        }
    }
}

async fn enter_once(
    store: &Store,
    by: &Secretariat,
    facts: Facts,
) -> Result<series::Model, store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let wanted = Slug::of(facts.name.original().text);
    let slug = address::free::<series::Entity>(&tx, series::Column::Slug, &wanted).await?;
    let series = tx
        .insert(series::Model {
            id: Uuid::now_v7(),
            slug,
            network_id: by.network_id,
            name: facts.name,
            tagline: facts.tagline,
            about: facts.about,
            countries: Json(facts.countries),
            website: facts.website,
            audience: facts.audience,
            created_at: tx.now(),
        })
        .await?;
    tx.record(&SeriesEdited {
        series_id: series.id,
        network_id: series.network_id,
        from: None,
        to: series.audience.clone(),
        reason: None,
    })
    .await?;
    tx.commit().await?;
    Ok(series)
}

/// Writes what `series` says about itself. Its address stays.
///
/// # Errors
/// When the change cannot be kept.
pub async fn edit(
    store: &Store,
    by: &Secretariat,
    series: &series::Model,
    facts: Facts,
    reason: Option<String>,
) -> Result<(), store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let record = SeriesEdited {
        series_id: series.id,
        network_id: series.network_id,
        from: Some(series.audience.clone()),
        to: facts.audience.clone(),
        reason,
    };
    tx.update(series::Model {
        name: facts.name,
        tagline: facts.tagline,
        about: facts.about,
        countries: Json(facts.countries),
        website: facts.website,
        audience: facts.audience,
        ..series.clone()
    })
    .await?;
    tx.record(&record).await?;
    tx.commit().await
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/series/new", new)
        .post("/series", create)
        .get("/series/{slug}/edit", show)
        .post("/series/{slug}/edit", save)
}

#[derive(Template)]
#[template(path = "edit_series.html")]
struct SeriesPage {
    shell: Shell,
    t: Texts,
    form: Form,
    heading: String,
    action: String,
    back: String,
    is_new: bool,
    networks: Vec<Choice>,
    sections: Vec<several_languages::Section>,
    more: Vec<Choice>,
    countries: Vec<Choice>,
    audiences: Vec<Choice>,
    list_field: String,
}

async fn new(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let own = desk_choices::own_networks(&viewer)?;
    let asked = query
        .parse::<Uuid>("network")
        .filter(|network| own.contains(network));
    let network = asked.or(own.first().copied()).ok_or(Failure::Forbidden)?;
    let form = Form::new()
        .with(several_languages::ORIGINAL, viewer.language)
        .with("network", network);
    page(&series_page(&house, &viewer, form, network, None).await?)
}

async fn create(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    let own = desk_choices::own_networks(&viewer)?;
    let t = crate::TEXTS.reader(viewer.language);
    let chosen =
        fields::word::<Uuid>(&mut form, "network", &t).filter(|network| own.contains(network));
    let network = fields::required(&mut form, "network", chosen, &t);
    let shown = network.or(own.first().copied()).ok_or(Failure::Forbidden)?;
    if several_languages::add_section(&mut form) {
        return page(&series_page(&house, &viewer, form, shown, None).await?);
    }
    let Some(facts) = read(&house.store, &mut form, shown, None, &t).await? else {
        return again(&series_page(&house, &viewer, form, shown, None).await?);
    };
    let series = enter(&house.store, &viewer.secretariat_of(shown)?, &facts).await?;
    see_other_saying(&format!("/series/{}", series.slug), "desk-saved-flash")
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let (series, _) = at_desk(&house.store, &viewer, &slug).await?;
    let mut form = Form::new().with("website", series.website.as_deref().unwrap_or_default());
    let texts = [
        ("name", &series.name),
        ("tagline", &series.tagline),
        ("about", &series.about),
    ];
    several_languages::fill(&mut form, &texts);
    for country in series.countries.iter() {
        form.add("countries", country.code());
    }
    audience_field::fill(&house.store, &mut form, "audience", &series.audience).await?;
    page(&series_page(&house, &viewer, form, series.network_id, Some(&series)).await?)
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let (series, by) = at_desk(&house.store, &viewer, &slug).await?;
    let t = crate::TEXTS.reader(viewer.language);
    if several_languages::add_section(&mut form) {
        return page(&series_page(&house, &viewer, form, series.network_id, Some(&series)).await?);
    }
    let reason = fields::line(&mut form, "reason", 500, &t);
    let facts = read(
        &house.store,
        &mut form,
        series.network_id,
        Some(&series),
        &t,
    )
    .await?;
    let is_reopened = facts
        .as_ref()
        .is_some_and(|facts| facts.audience != series.audience);
    if is_reopened && reason.is_none() {
        form.refuse("reason", t.get("desk-audience-no-reason"));
    }
    let (Some(facts), true) = (facts, form.is_fine()) else {
        return again(&series_page(&house, &viewer, form, series.network_id, Some(&series)).await?);
    };
    edit(
        &house.store,
        &by,
        &series,
        facts,
        reason.filter(|_| is_reopened),
    )
    .await?;
    see_other_saying(&format!("/series/{}", series.slug), "desk-saved-flash")
}

/// The series at an address, for those who run it.
async fn at_desk(
    store: &Store,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<(series::Model, Secretariat), Failure> {
    let series = series::Entity::find()
        .filter(series::Column::Slug.eq(slug))
        .filter(crate::queries::visible_series(viewer))
        .one(store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let secretariat = viewer.secretariat_of(series.network_id)?;
    Ok((series, secretariat))
}

async fn read(
    store: &Store,
    form: &mut Form,
    network: Uuid,
    old: Option<&series::Model>,
    t: &Texts,
) -> Result<Option<Facts>, Failure> {
    let name = several_languages::required(form, "name", fields::LINE, t);
    let tagline = several_languages::read(form, "tagline", 300, t);
    let about = several_languages::read(form, "about", fields::TEXT, t);
    let countries = fields::words(form, "countries", t);
    let website = fields::web_address(form, "website", t);
    let kept: Vec<_> = old.map(|old| &old.audience).into_iter().collect();
    let offered = audience_field::offered(store, network, &kept, t).await?;
    let audience = audience_field::read(store, form, "audience", &offered, t).await?;
    if form.is_fine() {
        fields::required(form, "audience", audience.as_ref(), t);
    }
    let Some(audience) = audience.filter(|_| form.is_fine()) else {
        return Ok(None);
    };
    Ok(Some(Facts {
        name,
        tagline,
        about,
        countries,
        website,
        audience,
    }))
}

async fn series_page(
    house: &House,
    viewer: &Viewer,
    form: Form,
    network: Uuid,
    old: Option<&series::Model>,
) -> Result<SeriesPage, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let store = &house.store;
    let heading = old.map_or_else(
        || t.get("desk-series-new"),
        |old| old.name.in_language(viewer.language).text.to_owned(),
    );
    let kept: Vec<_> = old.map(|old| &old.audience).into_iter().collect();
    // Campaigns are run in the European Economic Area and next door; whatever was chosen stays.
    const NEXT_DOOR: [&str; 2] = ["CH", "GB"];
    let mut countries: Vec<_> = Country::all()
        .filter(|country| {
            country.is_eea()
                || NEXT_DOOR.contains(&country.code())
                || form.has("countries", country.code())
        })
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    countries.sort_by(|a, b| compare(&a.label, &b.label));
    let mut shell = house
        .shell(viewer, &heading)
        .under(t.get("desk-title"), "/desk")
        .unlisted()
        .dense();
    if let Some(network) = crate::queries::network_of(store, network).await? {
        shell = shell.of_network(network.name, network.slug.to_string());
    }
    let own = desk_choices::own_networks(viewer)?;
    Ok(SeriesPage {
        shell,
        heading,
        action: old.map_or_else(
            || "/series".to_owned(),
            |old| format!("/series/{}/edit", old.slug),
        ),
        back: old.map_or_else(|| "/desk".to_owned(), |old| format!("/series/{}", old.slug)),
        is_new: old.is_none(),
        networks: desk_choices::network_choices(store, &own).await?,
        sections: several_languages::sections(&form, &t),
        more: several_languages::more(&form, &t),
        countries,
        audiences: audience_field::offered(store, network, &kept, &t).await?,
        list_field: audience_field::list_field("audience"),
        t,
        form,
    })
}
