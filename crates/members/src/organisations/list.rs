//! The list of organisations: searched, filtered, page by page.

use super::Name;
use crate::organisation::{self, Kind};
use crate::queries::{self, by_name, in_force_on};
use crate::{TEXTS, membership, network};
use askama::Template;
use axum::extract::State;
use sea_orm::{
    ColumnTrait, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use std::collections::HashMap;
use store::Store;
use texts::Texts;
use ui::{Choice, Pages};
use uuid::Uuid;
use vocabulary::{Country, Slug};
use web::{Failure, Form, House, PageResult, Query, Viewer, page};

const ON_A_PAGE: usize = 30;

/// What is asked of the list; the API asks the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub words: Option<String>,
    pub kind: Option<Kind>,
    pub country: Option<Country>,
    pub network: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "organisations/list.html")]
struct ListPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    networks: Vec<Choice>,
    is_filtered: bool,
    total: u64,
    rows: Vec<Row>,
    pages: Pages,
    may_enter: bool,
}

struct Row {
    href: String,
    name: Name,
    kind: String,
    country: String,
    networks: Vec<String>,
}

/// The organisations that are asked for, in no order yet.
pub(crate) fn asked_for(store: &Store, asked: &Asked) -> sea_orm::Select<organisation::Entity> {
    let mut found = organisation::Entity::find();
    if let Some(words) = &asked.words {
        for word in Slug::of(words).as_str().split('-') {
            found = found.filter(organisation::Column::Words.contains(word));
        }
    }
    if let Some(kind) = asked.kind {
        found = found.filter(organisation::Column::Kind.eq(kind));
    }
    if let Some(country) = asked.country {
        found = found.filter(organisation::Column::Country.eq(country));
    }
    if let Some(network) = asked.network {
        let members = membership::Entity::find()
            .select_only()
            .column(membership::Column::OrganisationId)
            .filter(membership::Column::NetworkId.eq(network))
            .filter(in_force_on(store.now().date_naive()))
            .into_query();
        found = found.filter(organisation::Column::Id.in_subquery(members));
    }
    found
}

/// `GET /organisations?q=&kind=&country=&network=&page=`
pub(super) async fn show(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let networks = queries::networks(store).await?;
    let network = query
        .text("network")
        .and_then(|slug| networks.iter().find(|it| it.slug == slug));
    let asked = Asked {
        words: query.text("q").map(str::to_owned),
        kind: query.parse("kind"),
        country: query.parse("country"),
        network: network.map(|network| network.id),
    };
    let found = asked_for(store, &asked);
    let total = found.clone().count(store.db()).await?;
    let last = usize::try_from(total)
        .unwrap_or(usize::MAX)
        .div_ceil(ON_A_PAGE)
        .max(1);
    let at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let shown = found
        .order_by(by_name(viewer.language), Order::Asc)
        .order_by_asc(organisation::Column::Id)
        .offset(((at - 1) * ON_A_PAGE) as u64)
        .limit(ON_A_PAGE as u64)
        .all(store.db())
        .await?;
    let belonging = belonging(store, &shown, &networks).await?;
    let rows = shown
        .iter()
        .map(|organisation| Row {
            href: organisation.path(),
            name: Name::of(&organisation.name, viewer.language),
            kind: t.get(organisation.kind.text()),
            country: t.country(organisation.country),
            networks: belonging.get(&organisation.id).cloned().unwrap_or_default(),
        })
        .collect();
    let form = ["q", "kind", "country", "network"]
        .into_iter()
        .fold(Form::new(), |form, name| {
            form.with(name, query.text(name).unwrap_or_default())
        });
    let is_filtered = form.names("").any(|name| form.text(name).is_some());
    let mut shell = house.shell(&viewer, t.get("organisations-title"));
    shell.description = Some(t.get("organisations-lead"));
    page(&ListPage {
        shell,
        kinds: kinds(&t),
        countries: countries(store, &t).await?,
        networks: networks
            .iter()
            .map(|it| Choice::new(it.slug.as_str(), &it.name))
            .collect(),
        is_filtered,
        form,
        total,
        rows,
        pages: Pages::new(at, last, |page| {
            format!(
                "/organisations{}",
                query.with("page", (page > 1).then(|| page.to_string()).as_deref())
            )
        }),
        may_enter: viewer.person().is_ok(),
        t,
    })
}

/// Every kind as a choice.
pub(crate) fn kinds(t: &Texts) -> Vec<Choice> {
    Kind::ALL
        .iter()
        .map(|kind| Choice::new(kind.word(), t.get(kind.text())))
        .collect()
}

/// The countries from which somebody is here, by name.
async fn countries(store: &Store, t: &Texts) -> Result<Vec<Choice>, Failure> {
    let found: Vec<Country> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Country)
        .distinct()
        .into_tuple()
        .all(store.db())
        .await?;
    Ok(country_choices(found, t))
}

/// Countries as choices, in the order of the reader's alphabet.
pub(crate) fn country_choices(
    countries: impl IntoIterator<Item = Country>,
    t: &Texts,
) -> Vec<Choice> {
    let mut choices: Vec<_> = countries
        .into_iter()
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

/// The names of the networks to which each of the organisations belongs today.
async fn belonging(
    store: &Store,
    organisations: &[organisation::Model],
    networks: &[network::Model],
) -> Result<HashMap<Uuid, Vec<String>>, Failure> {
    let pairs: Vec<(Uuid, Uuid)> = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .column(membership::Column::NetworkId)
        .filter(membership::Column::OrganisationId.is_in(organisations.iter().map(|it| it.id)))
        .filter(in_force_on(store.now().date_naive()))
        .into_tuple()
        .all(store.db())
        .await?;
    let mut names: HashMap<Uuid, Vec<String>> = HashMap::new();
    for network in networks {
        for (organisation, _) in pairs.iter().filter(|(_, belongs)| *belongs == network.id) {
            names
                .entry(*organisation)
                .or_default()
                .push(network.name.clone());
        }
    }
    Ok(names)
}
