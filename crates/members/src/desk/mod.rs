//! The desk of a secretariat: applications, memberships, mails that left the house, and the log.

mod deeds;
mod health;
mod members_csv;
mod memberships;
mod one;
mod outbox;
mod own;
mod page;
mod records;

use web::{Entrance, Routes, Viewer};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/desk/networks", own::show)
        .get("/networks/{slug}/desk", page::show)
        .get("/networks/{slug}/desk/members.csv", members_csv::show)
        .get("/networks/{slug}/applications/{id}", deeds::application)
        .post("/networks/{slug}/applications/{id}/decision", deeds::decide)
        .post("/networks/{slug}/memberships", deeds::begin)
        .get("/networks/{slug}/memberships/{id}", deeds::membership)
        .post("/networks/{slug}/memberships/{id}/end", deeds::end)
        .post("/networks/{slug}/memberships/{id}/tier", deeds::change_tier)
        .get("/networks/{slug}/outbox", outbox::of_network)
        .get("/networks/{slug}/outbox/{id}", outbox::one_of_network)
        .get("/desk/outbox", outbox::of_house)
        .get("/desk/outbox/{id}", outbox::one_of_house)
        .get("/networks/{slug}/records", records::show)
}

/// The way to the desks, for those who have one.
pub(crate) fn entrances(viewer: &Viewer) -> Vec<Entrance> {
    let Some(standing) = viewer.standing() else {
        return Vec::new();
    };
    let networks = (!standing.secretariats.is_empty()).then_some(Entrance {
        label: "desk-entrance",
        href: "/desk/networks",
    });
    let house = standing.is_operator.then_some(Entrance {
        label: "house-outbox-title",
        href: "/desk/outbox",
    });
    networks.into_iter().chain(house).collect()
}
