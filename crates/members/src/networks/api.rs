//! Networks for programs: public facts only.

use super::at;
use super::counts::{Counts, counts};
use super::tiers::tiers_of;
use crate::network;
use crate::organisation::Kind;
use axum::Json;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use vocabulary::{Slug, Translated};
use web::api::{Asked, Part, Problem, Window, next_of};
use web::{Failure, House, Path};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
}

/// A network in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NetworkItem {
    /// The last part of its address.
    slug: Slug,
    /// Its name, the same in every language.
    name: String,
    /// What it is in one line.
    tagline: Translated,
    /// Its page.
    url: String,
    /// Organisations that belong to it today.
    members: i64,
    /// Countries from which they are.
    countries: i64,
}

/// Everything public about a network.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NetworkFacts {
    #[serde(flatten)]
    item: NetworkItem,
    /// What it is, in Markdown.
    about: Translated,
    /// Its own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    /// Where its secretariat is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_email: Option<String>,
    /// Its colour, `#rrggbb`.
    colour: String,
    /// Whether organisations can apply online.
    accepts_applications: bool,
    /// Its tiers that take members, from the lowest on.
    tiers: Vec<TierFacts>,
}

/// A tier of membership.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TierFacts {
    /// What it is called.
    name: Translated,
    /// Who it is for and what comes with it, in Markdown.
    about: Translated,
    /// 1 is the lowest.
    rank: i16,
    /// Kinds of organisation that can be in it; empty means every kind.
    open_to: Vec<Kind>,
}

fn item(house: &House, network: &network::Model, counts: Counts) -> NetworkItem {
    NetworkItem {
        slug: network.slug.clone(),
        name: network.name.clone(),
        tagline: network.tagline.clone(),
        url: house.settings.address(&network.path()),
        members: counts.members,
        countries: counts.countries,
    }
}

/// The networks of the house, by address.
#[utoipa::path(
    get, path = "/networks", tag = "members", params(Window),
    responses(
        (status = 200, body = Part<NetworkItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    State(house): State<House>,
    Asked(window): Asked<Window>,
) -> Result<Json<Part<NetworkItem>>, Failure> {
    let limit = window.limit()?;
    let mut found = network::Entity::find();
    if let Some(after) = window.after::<Slug>()? {
        found = found.filter(network::Column::Slug.gt(after));
    }
    let mut found = found
        .order_by_asc(network::Column::Slug)
        .limit(limit + 1)
        .all(house.store.db())
        .await?;
    let next = next_of(&mut found, limit, |network| network.slug.to_string());
    let counts = counts(&house.store).await?;
    let count = |network: &network::Model| counts.get(&network.id).copied().unwrap_or_default();
    let items = found
        .iter()
        .map(|network| item(&house, network, count(network)))
        .collect();
    Ok(Json(Part { items, next }))
}

/// One network.
#[utoipa::path(
    get, path = "/networks/{slug}", tag = "members",
    params(("slug" = Slug, Path, description = "The last part of its address")),
    responses(
        (status = 200, body = NetworkFacts),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(house): State<House>,
    Path(slug): Path<Slug>,
) -> Result<Json<NetworkFacts>, Failure> {
    let network = at(&house, &slug).await?;
    let tiers = tiers_of(&house.store, network.id).await?;
    let count = counts(&house.store)
        .await?
        .get(&network.id)
        .copied()
        .unwrap_or_default();
    Ok(Json(NetworkFacts {
        item: item(&house, &network, count),
        tiers: tiers
            .into_iter()
            .filter(|tier| tier.retired_at.is_none())
            .map(|tier| TierFacts {
                name: tier.name,
                about: tier.about,
                rank: tier.rank,
                open_to: tier.open_to.0,
            })
            .collect(),
        about: network.about,
        website: network.website,
        contact_email: network.contact_email,
        colour: network.colour,
        accepts_applications: network.accepts_applications,
    }))
}
