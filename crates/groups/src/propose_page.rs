//! The form by which a member proposes a group, and the same form for changing what is said of one.

use crate::asking::{Asking, acting_for, own, rank_in};
use crate::charters::Charters;
use crate::directory::{choices, sectors};
use crate::frame::{self, network_name};
use crate::group::{self, Entry, Group};
use crate::life::propose::{Offer, Proposal, Refused, SeenBy, propose};
use crate::life::{self, Steward, edit::edit};
use crate::rules::Candidate;
use crate::{TEXTS, charter, queries};
use askama::Template;
use axum::extract::State;
use events::fields::{LINE, TEXT, line, word};
use events::several_languages::{self, Section};
use members::{Signs, organisation};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::{Cpv, Slug, Translated};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/new", blank)
        .post("/groups", create)
        .get("/groups/{slug}/edit", current)
        .post("/groups/{slug}", update)
}

#[derive(Template)]
#[template(path = "propose.html")]
struct ProposePage {
    shell: ui::Shell,
    t: Texts,
    /// The texts of forms that all rooms have in common.
    e: Texts,
    form: Form,
    /// What is said, a section for each language; a proposal has one.
    sections: Vec<Section>,
    more: Vec<Choice>,
    tabs: Vec<Link>,
    action: String,
    back: String,
    /// Charters to propose under; empty while an existing group is edited.
    charters: Vec<Choice>,
    is_new: bool,
    sectors: Vec<Choice>,
    entries: Vec<Choice>,
    seen_by: Vec<Choice>,
}

impl ProposePage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        group: Option<&Group>,
        form: Form,
    ) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let e = events::TEXTS.reader(viewer.language);
        let (shell, action, back) = match group {
            Some(group) => (
                frame::shell(house, viewer, group, t.get("group-edit-title")).await?,
                group.path(""),
                group.path(""),
            ),
            None => (
                house
                    .shell(viewer, t.get("group-propose-title"))
                    .under(t.get("groups-title"), "/groups"),
                "/groups".to_owned(),
                "/groups".to_owned(),
            ),
        };
        Ok(Self {
            shell: shell.unlisted(),
            tabs: group.map_or_else(Vec::new, |group| frame::tabs(viewer, group)),
            action,
            back,
            charters: match group {
                Some(_) => Vec::new(),
                None => {
                    let own = match acting_for(viewer) {
                        Some(id) => Some(own(house, id).await?),
                        None => None,
                    };
                    offered(house, viewer, own.as_ref(), &t).await?
                }
            },
            is_new: group.is_none(),
            sections: several_languages::sections(&form, &e),
            more: several_languages::more(&form, &e),
            sectors: sectors(&t),
            entries: choices(Entry::ALL, |it| (it.word(), it.text()), &t),
            seen_by: choices(SeenBy::ALL, |it| (it.word(), it.text()), &t),
            form,
            t,
            e,
        })
    }
}

/// Whether somebody can propose a group at all: they represent an organisation that a charter admits.
pub(crate) async fn may_propose(house: &House, viewer: &Viewer) -> Result<bool, Failure> {
    let t = TEXTS.reader(viewer.language);
    match Asking::of(house, viewer).await {
        Ok(asking) => {
            let offered = offered(house, viewer, Some(&asking.organisation), &t).await?;
            Ok(!offered.is_empty())
        }
        Err(Failure::SignIn | Failure::Forbidden) => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// The charters that admit the organisation for which the viewer acts.
async fn offered(
    house: &House,
    viewer: &Viewer,
    organisation: Option<&organisation::Model>,
    t: &Texts,
) -> Result<Vec<Choice>, Failure> {
    let Some(organisation) = organisation else {
        return Ok(Vec::new());
    };
    let signs = Signs::of(&house.store).await?;
    let charters = Charters::of(&house.store).await?;
    let today = house.store.now().date_naive();
    let mut offered = Vec::new();
    for charter in charters.iter().filter(|it| it.retired_at.is_none()) {
        let version = charters.in_force(charter.id, today)?;
        let candidate = Candidate {
            kind: organisation.kind,
            country: &organisation.country,
            rank: rank_in(viewer, charter.network_id),
        };
        if version.rules.admits(candidate).is_err() {
            continue;
        }
        let network = signs
            .network(charter.network_id)
            .map(|network| network.name.clone())
            .unwrap_or_default();
        let name = charter.name.in_language(t.language()).text;
        offered.push(
            Choice::new(charter.id.to_string(), format!("{network}: {name}")).with_help(t.with(
                "group-propose-charter-help",
                [
                    ("minimum", i64::from(version.rules.members_min).into()),
                    ("meetings", i64::from(version.rules.meetings_a_year).into()),
                ],
            )),
        );
    }
    Ok(offered)
}

/// `GET /groups/new?charter=`
async fn blank(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    viewer.person()?;
    let form = Form::new()
        .with(several_languages::ORIGINAL, viewer.language)
        .with("charter", query.text("charter").unwrap_or_default())
        .with("entry", Entry::Open.word())
        .with("seen-by", SeenBy::Everyone.word())
        .with("lead", "yes");
    page(&ProposePage::new(&house, &viewer, None, form).await?)
}

/// `POST /groups`
async fn create(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    viewer.person()?;
    let t = TEXTS.reader(viewer.language);
    let asking = match Asking::of(&house, &viewer).await {
        Ok(asking) => asking,
        Err(Failure::Forbidden) => {
            form.refuse("charter", t.get("group-propose-no-representative"));
            return again(&ProposePage::new(&house, &viewer, None, form).await?);
        }
        Err(failure) => return Err(failure),
    };
    let charter = match form.parse::<Uuid>("charter") {
        Ok(Some(id)) => {
            charter::Entity::find_by_id(id)
                .one(house.store.db())
                .await?
        }
        _ => None,
    };
    // What is wrong is said in the order of the form.
    if charter.is_none() {
        form.refuse("charter", t.get("group-propose-charter-missing"));
    }
    let said = read(&mut form, true, &t);
    let (Some(charter), Some(proposal)) = (charter, said) else {
        return again(&ProposePage::new(&house, &viewer, None, form).await?);
    };
    let rank = rank_in(&viewer, charter.network_id);
    let who_else = line(
        &mut form,
        "who-else",
        2_000,
        &events::TEXTS.reader(t.language()),
    )
    .map(|text| t.one("group-propose-who-else-note", "text", text));
    let name = proposal.name.original().text;
    if !form.is_ticked("same-name") && is_taken(&house, &viewer, charter.network_id, name).await? {
        form.refuse("same-name", t.one("group-name-taken", "name", name));
    }
    if !form.is_fine() {
        return again(&ProposePage::new(&house, &viewer, None, form).await?);
    }
    let offer = Offer {
        would_lead: form.is_ticked("lead"),
        who_else: who_else.as_deref(),
    };
    match propose(
        &house.store,
        &asking.by,
        &asking.organisation,
        rank,
        &charter,
        proposal,
        offer,
    )
    .await
    {
        Ok(group) => see_other_saying(&group.path(""), "group-proposed-flash"),
        Err(Refused::Fault(fault)) => Err(fault.into()),
        Err(Refused::Charter) => {
            form.refuse("charter", t.get("group-propose-charter-missing"));
            again(&ProposePage::new(&house, &viewer, None, form).await?)
        }
        Err(Refused::NotEligible(why)) => {
            let network = network_name(&house.store, charter.network_id).await?;
            form.refuse("charter", why.say(&network, &t));
            again(&ProposePage::new(&house, &viewer, None, form).await?)
        }
    }
}

/// Whether a group of the network has this name already, as far as the proposer may know.
async fn is_taken(
    house: &House,
    viewer: &Viewer,
    network: Uuid,
    name: &str,
) -> Result<bool, Failure> {
    let names: Vec<Translated> = queries::visible(viewer)
        .select_only()
        .column(group::Column::Name)
        .filter(group::Column::NetworkId.eq(network))
        .filter(group::Column::State.ne(group::State::Declined))
        .into_tuple()
        .all(house.store.db())
        .await?;
    let wanted = name.trim().to_lowercase();
    Ok(names
        .iter()
        .flat_map(Translated::readings)
        .any(|reading| reading.text.trim().to_lowercase() == wanted))
}

/// `GET /groups/{slug}/edit`
async fn current(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    Steward::of(&viewer, &group)?;
    let codes: Vec<&str> = group.cpv.iter().map(Cpv::code).collect();
    let mut form = Form::new()
        .with("sector", group.sector.word())
        .with("cpv", codes.join(" "))
        .with("entry", group.entry.word())
        .with("seen-by", SeenBy::of(&group).word());
    let texts = [
        ("name", &group.name),
        ("aim", &group.aim),
        ("problem", &group.problem),
        ("requirements", &group.entry_requirements),
    ];
    several_languages::fill(&mut form, &texts);
    page(&ProposePage::new(&house, &viewer, Some(&group), form).await?)
}

/// `POST /groups/{slug}`
async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    if several_languages::add_section(&mut form) {
        return page(&ProposePage::new(&house, &viewer, Some(&group), form).await?);
    }
    let t = TEXTS.reader(viewer.language);
    let Some(said) = read(&mut form, false, &t) else {
        return again(&ProposePage::new(&house, &viewer, Some(&group), form).await?);
    };
    match edit(&house.store, &steward, &group, said).await {
        Ok(group) => see_other_saying(&group.path(""), "group-edited-flash"),
        Err(life::Error::Fault(fault)) => Err(fault.into()),
        Err(life::Error::NotFound) => Err(Failure::NotFound),
        Err(life::Error::Missing(missing)) => {
            for what in missing {
                form.refuse(&original(&form, "name"), what.say(&t));
            }
            again(&ProposePage::new(&house, &viewer, Some(&group), form).await?)
        }
    }
}

/// The field that holds a text in the language of the original.
fn original(form: &Form, text: &str) -> String {
    several_languages::field(text, several_languages::original(form))
}

/// Reads what is said of a group, in all the languages of the form. A proposal says which problem it
/// is about.
fn read(form: &mut Form, is_new: bool, t: &Texts) -> Option<Proposal> {
    let e = events::TEXTS.reader(t.language());
    let name = several_languages::read(form, "name", LINE, &e);
    if name.original().is_blank() {
        form.refuse(&original(form, "name"), t.get("group-name-missing"));
    }
    let problem = several_languages::read(form, "problem", TEXT, &e);
    if is_new && problem.original().is_blank() {
        form.refuse(&original(form, "problem"), t.get("group-problem-missing"));
    }
    let aim = several_languages::read(form, "aim", TEXT, &e);
    let sector = word(form, "sector", &e);
    if sector.is_none() {
        form.refuse("sector", t.get("group-sector-missing"));
    }
    let cpv = codes(form, t);
    let entry = word(form, "entry", &e).unwrap_or(Entry::Open);
    let entry_requirements = several_languages::read(form, "requirements", TEXT, &e);
    let seen_by = word(form, "seen-by", &e).unwrap_or(SeenBy::Everyone);
    if !form.is_fine() {
        return None;
    }
    Some(Proposal {
        name,
        aim,
        problem,
        sector: sector?,
        cpv,
        entry,
        entry_requirements,
        seen_by,
    })
}

fn codes(form: &mut Form, t: &Texts) -> Vec<Cpv> {
    let typed = form.value("cpv").to_owned();
    let words = typed
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|word| !word.is_empty());
    let mut codes = Vec::new();
    for word in words {
        match word.parse::<Cpv>() {
            Ok(code) if !codes.contains(&code) => codes.push(code),
            Ok(_) => {}
            Err(_) => form.refuse("cpv", t.one("group-cpv-unreadable", "code", word)),
        }
    }
    if codes.len() > 20 {
        form.refuse("cpv", t.get("group-cpv-too-many"));
    }
    codes
}
