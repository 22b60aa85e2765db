//! Events in the JSON API: the list, and one of them with its days, its agenda and who carries it.

mod list;
mod show;

use crate::event::{self, Facts, Registration, State, Target};
use chrono::{DateTime, Utc};
use members::NetworkSign;
use sea_orm::DerivePartialModel;
use serde::Serialize;
use store::Json;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::{Country, Languages, Slug, Translated};
use web::House;

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(show::show))
}

/// An event in the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventItem {
    /// Its key in addresses; never changes.
    slug: Slug,
    /// Its page.
    url: String,
    /// Its title.
    title: Translated,
    /// What it is in two lines.
    summary: Translated,
    /// Where it stands.
    state: State,
    /// Beginning of the first day.
    starts_at: Option<DateTime<Utc>>,
    /// End of the last day.
    ends_at: Option<DateTime<Utc>>,
    /// IANA name of the zone in which its hours are announced.
    time_zone: String,
    /// Town.
    city: Option<String>,
    /// Country; absent for an event that is online only.
    country: Option<Country>,
    /// Whether one can take part online.
    online: bool,
    /// Languages of delivery.
    languages: Languages,
    /// Languages into which it is interpreted.
    interpretation: Languages,
    /// For whom it is meant; empty means everyone.
    audiences: Vec<Target>,
    /// Topics.
    topics: Vec<String>,
    /// How one registers.
    registration: Registration,
    /// The network in whose house it happens.
    network: Option<EventNetworkItem>,
}

/// A network.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventNetworkItem {
    slug: Slug,
    name: String,
}

store::in_order! {
    /// The columns of the list.
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "event::Entity", from_query_result = "false")]
    struct Row {
        id: Uuid,
        slug: Slug,
        network_id: Uuid,
        title: Translated,
        summary: Translated,
        time_zone: String,
        city: Option<String>,
        country: Option<Country>,
        online_url: Option<String>,
        languages: Languages,
        interpretation: Languages,
        targets: Json<Vec<Target>>,
        topics: Json<Vec<String>>,
        #[sea_orm(nested)]
        facts: Facts,
    }
}

fn item(house: &House, row: Row, network: Option<&NetworkSign>, now: DateTime<Utc>) -> EventItem {
    EventItem {
        url: house.settings.address(&format!("/events/{}", row.slug)),
        state: row.facts.state(now),
        starts_at: row.facts.starts_at,
        ends_at: row.facts.ends_at,
        registration: row.facts.registration,
        slug: row.slug,
        title: row.title,
        summary: row.summary,
        time_zone: row.time_zone,
        city: row.city,
        country: row.country,
        online: row.online_url.is_some(),
        languages: row.languages,
        interpretation: row.interpretation,
        audiences: row.targets.0,
        topics: row.topics.0,
        network: network.map(|network| EventNetworkItem {
            slug: network.slug.clone(),
            name: network.name.clone(),
        }),
    }
}
