//! Networks: the list, the page of each, its colours, and what its secretariat says of it.

mod api;
pub mod counts;
mod description;
pub mod edit;
pub mod found;
mod front;
mod list;
mod search;
pub mod seats;
mod seats_page;
mod show;
mod theme;
pub mod tiers;
mod tiers_page;
mod writing;

pub use description::Description;

pub(crate) use api::api;
pub(crate) use front::front;
pub(crate) use search::SOURCE;

use crate::{network, queries};
use ui::{Link, Shell};
use vocabulary::Slug;
use web::{Failure, House, Routes, Viewer};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/networks", list::show)
        .get("/networks/new", writing::blank)
        .post("/networks", writing::create)
        .get("/networks/{slug}", show::show)
        .post("/networks/{slug}", writing::update)
        .get("/networks/{slug}/theme.css", theme::show)
        .get("/networks/{slug}/edit", writing::current)
        .get("/networks/{slug}/tiers", tiers_page::show)
        .post("/networks/{slug}/tiers", tiers_page::create)
        .get("/networks/{slug}/tiers/{id}", tiers_page::current)
        .post("/networks/{slug}/tiers/{id}", tiers_page::update)
        .post("/networks/{slug}/tiers/{id}/retirement", tiers_page::retire)
        .get("/networks/{slug}/secretariat", seats_page::show)
        .post("/networks/{slug}/secretariat", seats_page::appoint)
        .post("/networks/{slug}/secretariat/{id}/end", seats_page::dismiss)
}

/// The network of an address, or nothing there.
pub(crate) async fn at(house: &House, slug: &Slug) -> Result<network::Model, Failure> {
    queries::network_by_slug(&house.store, slug)
        .await?
        .ok_or(Failure::NotFound)
}

/// The frame of a page of a network, in its colours.
pub(crate) fn shell(
    house: &House,
    viewer: &Viewer,
    network: &network::Model,
    title: impl Into<String>,
) -> Shell {
    let t = crate::TEXTS.reader(viewer.language);
    house
        .shell(viewer, title)
        .of_network(&network.name, network.slug.as_str())
        .under(t.get("networks-title"), "/networks")
        .under(&network.name, network.path())
}

/// The frame of a page at which the secretariat works.
pub(crate) fn desk_shell(
    house: &House,
    viewer: &Viewer,
    network: &network::Model,
    title: impl Into<String>,
) -> Shell {
    let mut shell = shell(house, viewer, network, title).dense().unlisted();
    shell.breadcrumbs.retain(|step| step.href != "/networks");
    shell
}

/// The pages of a network's secretariat, side by side.
pub(crate) fn desk_tabs(viewer: &Viewer, network: &network::Model) -> Vec<Link> {
    let t = crate::TEXTS.reader(viewer.language);
    let at = viewer.path.split('?').next().unwrap_or_default();
    let link = |label: String, page: &str| {
        let href = format!("{}/{page}", network.path());
        let current = at == href || at.starts_with(&format!("{href}/"));
        Link::new(label, href).current(current)
    };
    vec![
        link(t.get("network-desk-title"), "desk"),
        link(t.get("outbox-title"), "outbox"),
        link(t.get("records-title"), "records"),
        link(t.get("dues-title"), "dues"),
        link(t.get("tiers-title"), "tiers"),
        link(t.get("secretariat-title"), "secretariat"),
        link(t.get("network-edit-link"), "edit"),
    ]
}
