//! The page of an organisation.

use super::{Keepers, Mention, Name};
use crate::organisation::{self, Identifier};
use crate::{TEXTS, capacity, membership, network, person, queries, tier};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::{Store, codelist};
use texts::Texts;
use ui::Html;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Viewer, page};

/// More parts than these are found by the list.
const MOST_CHILDREN: u64 = 200;

#[derive(Template)]
#[template(path = "organisations/show.html")]
struct OrganisationPage {
    shell: ui::Shell,
    t: Texts,
    path: String,
    name: Name,
    kind: String,
    country: String,
    region: Option<String>,
    languages: String,
    website: Option<String>,
    identifiers: Vec<Identifier>,
    employees: Option<i32>,
    about: Option<(Html, &'static str)>,
    parent: Option<Mention>,
    children: Vec<Mention>,
    memberships: Vec<Belonging>,
    /// What other rooms show of it, as HTML.
    parts: Vec<String>,
    /// `None` for those who may not know.
    people: Option<Vec<Acting>>,
    /// Whether the viewer speaks for it, and so may see its invoices.
    has_dues: bool,
    may_edit: bool,
    may_decide: bool,
}

/// A membership, past or present.
struct Belonging {
    network: String,
    href: String,
    tier: String,
    since: NaiveDate,
    until: Option<NaiveDate>,
    is_in_force: bool,
    through: Option<Mention>,
}

struct Acting {
    name: String,
    role: String,
    since: NaiveDate,
}

/// `GET /organisations/{slug}`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let organisation = queries::organisation_by_slug(store, &slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let keepers = Keepers::of(store, &organisation).await?;
    let people = if keepers.shows_people_to(&viewer) {
        Some(people(store, organisation.id, &t).await?)
    } else {
        None
    };
    let parent = match organisation.parent_id {
        Some(id) => organisation::Entity::find_by_id(id).one(store.db()).await?,
        None => None,
    };
    let children = organisation::Entity::find()
        .filter(organisation::Column::ParentId.eq(organisation.id))
        .order_by(queries::by_name(viewer.language), Order::Asc)
        .limit(MOST_CHILDREN)
        .all(store.db())
        .await?;
    let name = Name::of(&organisation.name, viewer.language);
    let mut shell = house
        .shell(&viewer, &name.text)
        .under(t.get("organisations-title"), "/organisations")
        .with_json_ld(&described(&house, &organisation, &name));
    let about = organisation.about.in_language(viewer.language);
    shell.description = (!about.is_blank()).then(|| ui::excerpt(about.text, 160));
    let languages: Vec<_> = organisation
        .languages
        .iter()
        .map(|language| t.language_name(language))
        .collect();
    page(&OrganisationPage {
        path: organisation.path(),
        kind: t.get(organisation.kind.text()),
        country: t.country(organisation.country),
        region: region(store, &organisation, viewer.language).await?,
        languages: t.list(languages),
        website: organisation.website.clone(),
        identifiers: organisation.identifiers.0.clone(),
        employees: organisation.employees,
        about: (!about.is_blank()).then(|| {
            let lang = if about.language == viewer.language {
                ""
            } else {
                about.language.code()
            };
            (ui::markdown(about.text), lang)
        }),
        parent: parent.map(|parent| Mention::of(&parent, viewer.language)),
        children: children
            .iter()
            .map(|child| Mention::of(child, viewer.language))
            .collect(),
        memberships: memberships(store, &organisation, viewer.language).await?,
        parts: parts(&house, &viewer, organisation.id).await?,
        people,
        has_dues: crate::capacities::representative_of(store, &viewer)
            .await
            .is_ok_and(|by| by.organisation_id == organisation.id),
        may_edit: keepers.of_page(&viewer).is_ok(),
        may_decide: keepers.of_people(&viewer).is_ok(),
        name,
        shell,
        t,
    })
}

/// What other rooms show of it.
async fn parts(house: &House, viewer: &Viewer, id: Uuid) -> Result<Vec<String>, Failure> {
    let mut parts = Vec::new();
    for room in &house.rooms {
        if let Some(of) = room.organisation {
            parts.extend(of(house, viewer, id).await?);
        }
    }
    Ok(parts)
}

/// Its region by name, or by code where the list of regions was not loaded.
async fn region(
    store: &Store,
    organisation: &organisation::Model,
    reader: vocabulary::Language,
) -> Result<Option<String>, Failure> {
    let Some(region) = organisation.region else {
        return Ok(None);
    };
    let label = codelist::label(store, codelist::NUTS, region.code(), reader).await?;
    Ok(Some(label.map_or_else(
        || region.to_string(),
        |label| format!("{label} ({region})"),
    )))
}

fn described(house: &House, organisation: &organisation::Model, name: &Name) -> serde_json::Value {
    let kind = if organisation.kind.is_buyer() {
        "GovernmentOrganization"
    } else {
        "Organization"
    };
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": name.text,
        "alternateName": organisation.name.original().text,
        "url": organisation.website.clone().unwrap_or_else(|| house.settings.address(&organisation.path())),
        "address": { "@type": "PostalAddress", "addressCountry": organisation.country.code() },
    })
}

/// Who acts for it today, those with the widest role first.
async fn people(store: &Store, organisation: Uuid, t: &Texts) -> Result<Vec<Acting>, Failure> {
    let mut capacities = capacity::Entity::find()
        .filter(capacity::Column::OrganisationId.eq(organisation))
        .filter(capacity::Column::ApprovedAt.is_not_null())
        .filter(capacity::Column::EndedAt.is_null())
        .all(store.db())
        .await?;
    capacities.sort_by_key(|capacity| (std::cmp::Reverse(capacity.role), capacity.approved_at));
    let names: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(capacities.iter().map(|capacity| capacity.person_id)))
        .all(store.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    Ok(capacities
        .into_iter()
        .filter_map(|capacity| {
            Some(Acting {
                name: names
                    .get(&capacity.person_id)
                    .filter(|name| !name.is_empty())?
                    .clone(),
                role: t.get(capacity.role.text()),
                since: capacity.approved_at?.date_naive(),
            })
        })
        .collect())
}

/// Its memberships, those in force first and then the most recent.
async fn memberships(
    store: &Store,
    organisation: &organisation::Model,
    reader: vocabulary::Language,
) -> Result<Vec<Belonging>, Failure> {
    let today = store.now().date_naive();
    let mut found = membership::Entity::find()
        .filter(membership::Column::OrganisationId.eq(organisation.id))
        .order_by_desc(membership::Column::Since)
        .all(store.db())
        .await?;
    found.sort_by_key(|membership| !membership.is_in_force(today));
    let networks = queries::network_names(store, found.iter().map(|it| it.network_id)).await?;
    let tiers: HashMap<Uuid, tier::Model> = tier::Entity::find()
        .filter(tier::Column::Id.is_in(found.iter().map(|it| it.tier_id)))
        .all(store.db())
        .await?
        .into_iter()
        .map(|tier| (tier.id, tier))
        .collect();
    let through =
        queries::organisations_by_ids(store, found.iter().filter_map(|it| it.through_id)).await?;
    Ok(found
        .iter()
        .filter_map(|membership| {
            let network: &network::Model = networks.get(&membership.network_id)?;
            Some(Belonging {
                network: network.name.clone(),
                href: network.path(),
                tier: tiers
                    .get(&membership.tier_id)?
                    .name
                    .in_language(reader)
                    .text
                    .to_owned(),
                since: membership.since,
                until: membership.until,
                is_in_force: membership.is_in_force(today),
                through: membership
                    .through_id
                    .and_then(|id| through.get(&id))
                    .map(|consortium| Mention::of(consortium, reader)),
            })
        })
        .collect())
}
