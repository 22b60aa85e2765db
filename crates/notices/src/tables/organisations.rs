//! The table of organisations.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::column::{Described, first, list, said, text, word};
use super::notices::name;
use crate::notice::{Id, Notice, Organisation, Role};

pub struct Row<'a> {
    notice: &'a Notice,
    organisation: &'a Organisation,
    /// Of all organisations of the notice.
    roles: Rc<[(&'a Id, Role)]>,
}

impl Row<'_> {
    fn roles(&self) -> BTreeSet<Role> {
        let id = self.organisation.id.as_ref();
        let own = self.roles.iter().filter(|(whose, _)| id == Some(whose));
        own.map(|(_, role)| *role).collect()
    }
}

pub fn rows(notice: &Notice) -> impl Iterator<Item = Row<'_>> {
    let roles: Rc<[_]> = notice.roles().into();
    notice.organisations.iter().map(move |organisation| Row {
        notice,
        organisation,
        roles: Rc::clone(&roles),
    })
}

pub fn columns<'a>() -> [Described<Row<'a>>; 9] {
    [
        text("notice", "The notice it is of", |row| name(row.notice)),
        text(
            "organisation",
            "What the notice calls it (OPT-200)",
            |row| said(row.organisation.id.as_ref()),
        ),
        text("name", "Name (BT-500)", |row| first(&row.organisation.name)),
        text(
            "identifier",
            "Registration number named first (BT-501)",
            |row| Some(row.organisation.identifiers.first()?.id.clone()),
        ),
        list(
            "roles",
            "What it does in the notice: buyer, lead_buyer, review_body, tenderer, winner, …",
            |row| row.roles().into_iter().filter_map(word).collect(),
        ),
        text("size", "Size of the company (BT-165)", |row| {
            said(row.organisation.size.as_ref())
        }),
        text("town", "Town (BT-513)", |row| {
            row.organisation.address.town.clone()
        }),
        text("region", "NUTS code (BT-507)", |row| {
            said(row.organisation.address.region.as_ref())
        }),
        text("country", "Country (BT-514)", |row| {
            said(row.organisation.address.country.as_ref())
        }),
    ]
}
