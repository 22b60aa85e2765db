//! Whose account it is, for deeds that change how one comes in.

use super::link;
use crate::entry_link::{self, Purpose};
use crate::person;
use sea_orm::EntityTrait;
use store::{Error, Store};
use web::Person;

/// The account of `by`; nothing when it was deleted a moment ago.
pub(crate) async fn owner(store: &Store, by: Person) -> Result<Option<person::Model>, Error> {
    Ok(person::Entity::find_by_id(by.id).one(store.db()).await?)
}

/// The link with this secret, if it still opens its door and is `by`'s own.
pub(crate) async fn own_link(
    store: &Store,
    purpose: Purpose,
    by: Person,
    secret: &str,
) -> Result<Option<(entry_link::Model, person::Model)>, Error> {
    let found = link::find(store.db(), purpose, secret, store.now()).await?;
    Ok(found.filter(|(link, _)| link.person_id == by.id))
}
