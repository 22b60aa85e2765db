//! Charters in the JSON API: the rules of all networks, in all their versions.

use crate::charter::Kind;
use crate::rules::Rules;
use crate::{charter, charter_version};
use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use members::Signs;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use vocabulary::{Slug, Translated};
use web::api::{Asked as Query, Part, Problem, Window, next_of};
use web::{Failure, House};

/// Which charters are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ChartersAsked {
    /// Of the network with this address.
    network: Option<Slug>,
}

/// A charter: a network's rules for one kind of group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CharterItem {
    /// Its key in addresses, within its network; never changes.
    slug: Slug,
    /// Its page.
    url: String,
    /// What a group under it is called.
    name: Translated,
    /// Address of its network.
    network: Option<Slug>,
    /// Which kind of group that is.
    kind: Kind,
    /// Whether groups can still be proposed under it.
    open: bool,
    /// What it says from when on, the latest version first.
    versions: Vec<CharterVersionItem>,
}

/// What a charter says from a day on, until the next version does.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CharterVersionItem {
    /// 1, 2, 3 …
    number: i32,
    /// First day on which it applies.
    valid_from: NaiveDate,
    /// The rules.
    rules: Rules,
    /// What is different from the version before, in Markdown.
    changes: Translated,
}

/// The charters of the networks of this house, the oldest first.
#[utoipa::path(
    get, path = "/charters", tag = "groups", params(ChartersAsked, Window),
    responses(
        (status = 200, body = Part<CharterItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    State(house): State<House>,
    Query(asked): Query<ChartersAsked>,
    Query(window): Query<Window>,
) -> Result<Json<Part<CharterItem>>, Failure> {
    let (db, limit) = (house.store.db(), window.limit()?);
    let signs = Signs::of(&house.store).await?;
    // A network that is not here has no charters.
    let key = |slug| signs.network_at(slug).map_or(Uuid::nil(), |it| it.id);
    let mut found = charter::Entity::find()
        .apply_if(asked.network.as_ref().map(key), |found, network| {
            found.filter(charter::Column::NetworkId.eq(network))
        })
        .apply_if(window.after::<Uuid>()?, |found, after| {
            found.filter(charter::Column::Id.gt(after))
        })
        .order_by_asc(charter::Column::Id)
        .limit(limit + 1)
        .all(db)
        .await?;
    let next = next_of(&mut found, limit, |last| last.id.to_string());
    let versions = charter_version::Entity::find()
        .filter(charter_version::Column::CharterId.is_in(found.iter().map(|it| it.id)))
        .order_by_desc(charter_version::Column::Number)
        .all(db)
        .await?;
    let item = |charter: charter::Model| {
        let network = signs.network(charter.network_id);
        let below = network.map_or_else(String::new, |network| {
            format!("/networks/{}/charters/{}", network.slug, charter.slug)
        });
        CharterItem {
            url: house.settings.address(&below),
            network: network.map(|network| network.slug.clone()),
            versions: versions
                .iter()
                .filter(|version| version.charter_id == charter.id)
                .map(|version| CharterVersionItem {
                    number: version.number,
                    valid_from: version.valid_from,
                    rules: version.rules.0.clone(),
                    changes: version.changes.clone(),
                })
                .collect(),
            slug: charter.slug,
            name: charter.name,
            kind: charter.kind,
            open: charter.retired_at.is_none(),
        }
    };
    Ok(Json(Part {
        items: found.into_iter().map(item).collect(),
        next,
    }))
}
