//! What the desk's forms let somebody choose from: their networks, series, and time zones.

use crate::series;
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use web::{Failure, Viewer};

/// The networks whose secretariat the viewer belongs to; there is at least one.
pub(crate) fn own_networks(viewer: &Viewer) -> Result<Vec<Uuid>, Failure> {
    viewer.person()?;
    let networks = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    if networks.is_empty() {
        Err(Failure::Forbidden)
    } else {
        Ok(networks)
    }
}

/// The networks as choices, by name.
pub(crate) async fn network_choices(
    store: &Store,
    networks: &[Uuid],
) -> Result<Vec<Choice>, Failure> {
    let mut own: Vec<_> = members::queries::networks(store).await?;
    own.retain(|network| networks.contains(&network.id));
    Ok(own
        .into_iter()
        .map(|network| Choice::new(network.id.to_string(), network.name))
        .collect())
}

/// The series of these networks.
pub(crate) async fn own_series(
    store: &Store,
    networks: &[Uuid],
) -> Result<Vec<series::Model>, Failure> {
    Ok(series::Entity::find()
        .filter(series::Column::NetworkId.is_in(networks.iter().copied()))
        .order_by_desc(series::Column::Id)
        .all(store.db())
        .await?)
}

/// The zones in which Europe meets, and `kept`.
#[must_use]
pub fn zones(kept: Option<&str>, t: &Texts) -> Vec<Choice> {
    const BEYOND: [&str; 6] = [
        "UTC",
        "Atlantic/Azores",
        "Atlantic/Canary",
        "Atlantic/Madeira",
        "Atlantic/Reykjavik",
        "Asia/Nicosia",
    ];
    let mut zones: Vec<Tz> = chrono_tz::TZ_VARIANTS
        .iter()
        .copied()
        .filter(|zone| {
            let name = zone.name();
            name.starts_with("Europe/") || BEYOND.contains(&name) || kept == Some(name)
        })
        .collect();
    zones.dedup();
    let mut choices: Vec<_> = zones
        .into_iter()
        .map(|zone| Choice::new(zone.name(), format!("{} ({})", t.zone(zone), zone.name())))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}
