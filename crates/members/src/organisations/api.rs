//! Organisations for programs: public facts only.

use super::list::{Asked as Wanted, asked_for};
use crate::organisation::{self, Identifier, Kind};
use crate::queries::{self, in_force_on};
use crate::{membership, tier};
use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::Store;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::{Country, Languages, Region, Slug, Translated};
use web::api::{Asked, Part, Problem, Window, next_of};
use web::{Failure, House, Path};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
}

/// What is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Filter {
    /// Words of a name in any language; accents and capitals do not matter.
    q: Option<String>,
    /// Country.
    country: Option<Country>,
    /// Kind.
    kind: Option<Kind>,
    /// `next` of the part before.
    cursor: Option<String>,
    /// How many at most: 1 to 100, 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u64>,
}

/// An organisation in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationItem {
    /// The last part of its address.
    slug: Slug,
    /// Its name.
    name: Translated,
    /// What it is.
    kind: Kind,
    /// Where it is.
    country: Country,
    /// Its page.
    url: String,
}

/// Everything public about an organisation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationFacts {
    #[serde(flatten)]
    item: OrganisationItem,
    /// What it does, in Markdown.
    about: Translated,
    /// Its NUTS region.
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
    /// The languages it works in.
    languages: Languages,
    /// Its own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    /// Numbers by which it is known elsewhere.
    identifiers: Vec<Identifier>,
    /// People employed.
    #[serde(skip_serializing_if = "Option::is_none")]
    employees: Option<i32>,
    /// Slug of what it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Slug>,
    /// Its memberships that are in force.
    memberships: Vec<MembershipFacts>,
}

/// A membership that is in force.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MembershipFacts {
    /// Slug of the network.
    network: Slug,
    /// Its tier.
    tier: Translated,
    /// First day.
    since: NaiveDate,
    /// Slug of the consortium through which it belongs, if not by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    through: Option<Slug>,
}

fn item(house: &House, organisation: &organisation::Model) -> OrganisationItem {
    OrganisationItem {
        slug: organisation.slug.clone(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        country: organisation.country,
        url: house.settings.address(&organisation.path()),
    }
}

/// Organisations, in the order in which they were entered.
#[utoipa::path(
    get, path = "/organisations", tag = "members", params(Filter),
    responses(
        (status = 200, body = Part<OrganisationItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    State(house): State<House>,
    Asked(filter): Asked<Filter>,
) -> Result<Json<Part<OrganisationItem>>, Failure> {
    let window = Window {
        cursor: filter.cursor,
        limit: filter.limit,
    };
    let limit = window.limit()?;
    let wanted = Wanted {
        words: filter
            .q
            .map(|q| q.trim().to_owned())
            .filter(|q| !q.is_empty()),
        kind: filter.kind,
        country: filter.country,
        network: None,
    };
    let mut found = asked_for(&house.store, &wanted);
    if let Some(after) = window.after::<Uuid>()? {
        found = found.filter(organisation::Column::Id.gt(after));
    }
    let mut found = found
        .order_by_asc(organisation::Column::Id)
        .limit(limit + 1)
        .all(house.store.db())
        .await?;
    let next = next_of(&mut found, limit, |last| last.id.to_string());
    let items = found
        .iter()
        .map(|organisation| item(&house, organisation))
        .collect();
    Ok(Json(Part { items, next }))
}

/// One organisation.
#[utoipa::path(
    get, path = "/organisations/{slug}", tag = "members",
    params(("slug" = Slug, Path, description = "The last part of its address")),
    responses(
        (status = 200, body = OrganisationFacts),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(house): State<House>,
    Path(slug): Path<Slug>,
) -> Result<Json<OrganisationFacts>, Failure> {
    let store = &house.store;
    let organisation = queries::organisation_by_slug(store, &slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let parent = queries::organisations_by_ids(store, organisation.parent_id).await?;
    Ok(Json(OrganisationFacts {
        item: item(&house, &organisation),
        about: organisation.about.clone(),
        region: organisation.region,
        languages: organisation.languages.clone(),
        website: organisation.website.clone(),
        identifiers: organisation.identifiers.0.clone(),
        employees: organisation.employees,
        parent: parent.into_values().next().map(|parent| parent.slug),
        memberships: memberships(store, organisation.id).await?,
    }))
}

async fn memberships(store: &Store, organisation: Uuid) -> Result<Vec<MembershipFacts>, Failure> {
    let found = membership::Entity::find()
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(in_force_on(store.now().date_naive()))
        .order_by_asc(membership::Column::Since)
        .order_by_asc(membership::Column::Id)
        .all(store.db())
        .await?;
    let networks = queries::network_names(store, found.iter().map(|it| it.network_id)).await?;
    let through =
        queries::organisations_by_ids(store, found.iter().filter_map(|it| it.through_id)).await?;
    let tiers: HashMap<Uuid, Translated> = tier::Entity::find()
        .filter(tier::Column::Id.is_in(found.iter().map(|it| it.tier_id)))
        .all(store.db())
        .await?
        .into_iter()
        .map(|tier| (tier.id, tier.name))
        .collect();
    Ok(found
        .iter()
        .filter_map(|membership| {
            Some(MembershipFacts {
                network: networks.get(&membership.network_id)?.slug.clone(),
                tier: tiers.get(&membership.tier_id)?.clone(),
                since: membership.since,
                through: membership
                    .through_id
                    .and_then(|id| through.get(&id))
                    .map(|it| it.slug.clone()),
            })
        })
        .collect())
}
