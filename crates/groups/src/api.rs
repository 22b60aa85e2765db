//! Groups in the JSON API: the directory, and one of them with its members, its life and its health.

use crate::charter::Kind;
use crate::directory::{self, Asked};
use crate::group::{self, Entry, Group, Sector, State};
use crate::health::{Finding, Rule, Standing};
use crate::seat::Role;
use crate::{TEXTS, charter, queries, seat, words};
use axum::Json;
use axum::extract::State as Held;
use chrono::{DateTime, NaiveDate, Utc};
use members::Signs;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::{Country, Cpv, Slug, Translated};
use web::api::{Asked as Query, Part, Problem, Window, next_of};
use web::{Failure, House, Path, Viewer};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(crate::charters_api::list))
}

/// Which groups are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct GroupsAsked {
    /// Of the network with this address.
    network: Option<Slug>,
    /// In which the organisation with this address has a seat, as an observer too.
    organisation: Option<Slug>,
    /// In this state. Unless said: those that are neither over nor merely proposed.
    state: Option<State>,
    /// Only those that take members now without a request, or only the others.
    open: Option<bool>,
    /// With these words in name or aim: each begins a word there, in whatever language and letters.
    #[param(example = "circular")]
    q: Option<String>,
}

/// A group in the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GroupItem {
    /// Its key in addresses; never changes.
    slug: Slug,
    /// Its page.
    url: String,
    /// Its name.
    name: Translated,
    /// Address of its network.
    network: Option<Slug>,
    /// What its network calls it.
    charter: Option<Translated>,
    /// Which kind of group that is.
    kind: Option<Kind>,
    /// Where it stands.
    state: State,
    /// For which sector it works.
    sector: Sector,
    /// What it is about buying: codes of the CPV.
    cpv: Vec<Cpv>,
    /// Organisations that take part and count towards the minimum of the charter: observers do not.
    members: usize,
    /// Where these are.
    countries: Vec<Country>,
    /// Whether it takes members now without a request.
    open: bool,
}

/// A group with all that the caller may know of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GroupDetail {
    #[serde(flatten)]
    group: GroupItem,
    /// What it wants to reach, in Markdown.
    aim: Translated,
    /// The interest or problem that its members share, in Markdown.
    problem: Translated,
    /// How organisations get in.
    entry: Entry,
    /// What one must bring where entry is on request, in Markdown.
    entry_requirements: Translated,
    /// Last day of its term.
    term_ends_on: Option<NaiveDate>,
    /// Who takes part, observers too.
    organisations: Vec<GroupMemberItem>,
    /// Its life, the oldest step first.
    life: Vec<GroupStepItem>,
    /// What each rule of the charter found; empty while the group is not at work. It is told to whoever
    /// may know of the group: charters are public, and so is whether a public group keeps to its own.
    /// Nobody who speaks for a member is named; the most that one member gave is told to members and the secretariat.
    health: Vec<HealthItem>,
}

/// An organisation that takes part.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GroupMemberItem {
    /// Address of the organisation.
    slug: Slug,
    /// Its name.
    name: Translated,
    /// Where it is.
    country: Country,
    /// What it takes upon itself.
    role: Role,
}

/// A step in the life of a group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GroupStepItem {
    /// Where it stood from then on.
    state: State,
    /// When.
    at: DateTime<Utc>,
}

/// What one rule found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct HealthItem {
    /// Which rule.
    rule: Rule,
    /// Number of the version of the charter that asks for it.
    version: i32,
    /// How the group stands.
    state: Standing,
    /// What was looked at, by name: counts, days of work, and days as `2026-03-12`.
    #[schema(value_type = Object)]
    facts: serde_json::Map<String, serde_json::Value>,
    /// The same in a sentence, in the language of the answer.
    text: String,
}

/// What a list of groups needs besides their rows.
struct Around {
    signs: std::sync::Arc<Signs>,
    charters: HashMap<Uuid, charter::Model>,
    seats: Vec<(Uuid, Country)>,
}

impl Around {
    async fn of(house: &House, groups: &[Group]) -> Result<Self, Failure> {
        let db = house.store.db();
        let charters = charter::Entity::find()
            .filter(charter::Column::Id.is_in(groups.iter().map(|it| it.charter_id)))
            .all(db)
            .await?;
        Ok(Self {
            signs: Signs::of(&house.store).await?,
            charters: charters.into_iter().map(|it| (it.id, it)).collect(),
            seats: seat::Entity::find()
                .select_only()
                .column(seat::Column::GroupId)
                .column(seat::Column::Country)
                .filter(seat::Column::GroupId.is_in(groups.iter().map(|it| it.id)))
                .filter(seat::Column::Role.ne(Role::Observer))
                .filter(seat::Column::Until.is_null())
                .into_tuple()
                .all(db)
                .await?,
        })
    }

    fn item(&self, house: &House, group: &Group) -> GroupItem {
        let seats = self.seats.iter().filter(|(of, _)| *of == group.id);
        let countries: BTreeSet<Country> = seats.clone().map(|(_, country)| *country).collect();
        let charter = self.charters.get(&group.charter_id);
        GroupItem {
            slug: group.slug.clone(),
            url: house.settings.address(&group.path("")),
            name: group.name.clone(),
            network: self
                .signs
                .network(group.network_id)
                .map(|network| network.slug.clone()),
            charter: charter.map(|charter| charter.name.clone()),
            kind: charter.map(|charter| charter.kind),
            state: group.state,
            sector: group.sector,
            cpv: group.cpv.0.clone(),
            members: seats.count(),
            countries: countries.into_iter().collect(),
            open: group.state.takes_members() && group.entry == Entry::Open,
        }
    }
}

/// The groups of which the caller may know, by address.
#[utoipa::path(
    get, path = "/groups", tag = "groups", params(GroupsAsked, Window),
    responses(
        (status = 200, body = Part<GroupItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    Held(house): Held<House>,
    viewer: Viewer,
    Query(asked): Query<GroupsAsked>,
    Query(window): Query<Window>,
) -> Result<Json<Part<GroupItem>>, Failure> {
    let limit = window.limit()?;
    let signs = Signs::of(&house.store).await?;
    // A network that is not here has no groups.
    let key = |slug| signs.network_at(slug).map_or(Uuid::nil(), |it| it.id);
    let network = asked.network.as_ref().map(key);
    let organisation = match &asked.organisation {
        // One that is not here has no seats.
        Some(slug) => Some(
            members::queries::organisation_by_slug(&house.store, slug)
                .await?
                .map_or(Uuid::nil(), |it| it.id),
        ),
        None => None,
    };
    let among = match &asked.q {
        Some(typed) => Some(words::groups_with(&house.store, &viewer, typed).await?),
        None => None,
    };
    let mut found = directory::asked_for(
        &viewer,
        &Asked {
            among,
            network,
            organisation,
            state: asked.state,
            open: asked.open == Some(true),
            ..Asked::default()
        },
    );
    if asked.open == Some(false) {
        let takes = State::ALL.iter().copied().filter(|it| it.takes_members());
        found = found.filter(
            sea_orm::Condition::any()
                .add(group::Column::Entry.ne(Entry::Open))
                .add(group::Column::State.is_not_in(takes)),
        );
    }
    if let Some(after) = window.after::<Slug>()? {
        found = found.filter(group::Column::Slug.gt(after));
    }
    let mut found = found
        .order_by_asc(group::Column::Slug)
        .limit(limit + 1)
        .all(house.store.db())
        .await?;
    let next = next_of(&mut found, limit, |last| last.slug.to_string());
    let around = Around::of(&house, &found).await?;
    Ok(Json(Part {
        items: found.iter().map(|it| around.item(&house, it)).collect(),
        next,
    }))
}

/// One group.
#[utoipa::path(
    get, path = "/groups/{slug}", tag = "groups",
    params(("slug" = Slug, Path, description = "The last part of its address")),
    responses(
        (status = 200, body = GroupDetail),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> Result<Json<GroupDetail>, Failure> {
    let store = &house.store;
    let group = queries::by_slug(store, &viewer, &slug).await?;
    let seats = queries::seats(store, group.id).await?;
    let organisations = members::queries::organisations_by_ids(
        store,
        seats.iter().map(|seat| seat.organisation_id),
    )
    .await?;
    let health = crate::health_view::seen_by(store, &viewer, &group).await?;
    let t = TEXTS.reader(viewer.language);
    let around = Around::of(&house, std::slice::from_ref(&group)).await?;
    Ok(Json(GroupDetail {
        group: around.item(&house, &group),
        organisations: seats
            .iter()
            .filter_map(|seat| {
                let organisation = organisations.get(&seat.organisation_id)?;
                Some(GroupMemberItem {
                    slug: organisation.slug.clone(),
                    name: organisation.name.clone(),
                    country: organisation.country,
                    role: seat.role,
                })
            })
            .collect(),
        life: queries::steps(store, group.id)
            .await?
            .into_iter()
            .map(|step| GroupStepItem {
                state: step.state,
                at: step.at,
            })
            .collect(),
        health: health.iter().map(|it| told(it, &t)).collect(),
        aim: group.aim,
        problem: group.problem,
        entry: group.entry,
        entry_requirements: group.entry_requirements,
        term_ends_on: group.term_ends_on,
    }))
}

fn told(finding: &Finding, t: &texts::Texts) -> HealthItem {
    HealthItem {
        rule: finding.rule,
        version: finding.version,
        state: finding.state,
        facts: finding.facts_as_json(),
        text: finding.text(t),
    }
}
