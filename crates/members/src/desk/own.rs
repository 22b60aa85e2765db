//! The desks at which somebody works.

use crate::{TEXTS, membership_application, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use texts::Texts;
use web::{Failure, House, PageResult, Viewer, page, see_other};

#[derive(Template)]
#[template(path = "desk/own.html")]
struct OwnPage {
    shell: ui::Shell,
    t: Texts,
    desks: Vec<Desk>,
}

struct Desk {
    name: String,
    href: String,
    waiting: u64,
}

/// `GET /desk/networks`: the desk itself where there is only one.
pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    viewer.person()?;
    let own = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    if own.is_empty() {
        return Err(Failure::Forbidden);
    }
    let networks = queries::network_names(&house.store, own).await?;
    let mut desks = Vec::new();
    for network in networks.values() {
        let waiting = membership_application::Entity::find()
            .filter(membership_application::Column::NetworkId.eq(network.id))
            .filter(membership_application::Column::DecidedAt.is_null())
            .count(house.store.db())
            .await?;
        desks.push(Desk {
            name: network.name.clone(),
            href: format!("{}/desk", network.path()),
            waiting,
        });
    }
    if let [only] = desks.as_slice() {
        return see_other(&only.href);
    }
    let t = TEXTS.reader(viewer.language);
    let compare = t.compare();
    desks.sort_by(|a, b| compare(&a.name, &b.name));
    page(&OwnPage {
        shell: house
            .shell(&viewer, t.get("desks-title"))
            .dense()
            .unlisted(),
        desks,
        t,
    })
}
