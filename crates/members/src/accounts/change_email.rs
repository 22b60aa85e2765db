//! Moving an account to another address: the new one proves itself by a link, the old one is told.

use super::email::Email;
use super::owner::{own_link, owner};
use super::{letter, link, password};
use crate::entry_link::{self, Purpose};
use crate::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx, mail};
use uuid::Uuid;
use web::Person;

/// Why the address stays.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not the password of the account.
    #[error("that is not the password of this account")]
    Mismatch,
    /// It is the account's address already.
    #[error("that is the address of this account already")]
    Same,
    /// The link was used, has expired, never was, or is somebody else's.
    #[error("the link opens nothing")]
    Gone,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// An account has another address. The log keeps that, not the addresses.
#[derive(Debug, Serialize, Deserialize)]
pub struct EmailChanged {
    /// Whose.
    pub person_id: Uuid,
}

impl Recorded for EmailChanged {
    const KIND: &'static str = "email-changed";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Mails a link to the new address, or tells its owner that somebody wanted it: the answer is the
/// same. Who has no password proves themselves by the link alone.
///
/// # Errors
/// [`Error::Mismatch`] and [`Error::Same`].
pub async fn ask(store: &Store, by: Person, new: &Email, typed: &str) -> Result<(), Error> {
    let person = owner(store, by).await?.ok_or(Error::Gone)?;
    if person.email == new.as_str() {
        return Err(Error::Same);
    }
    let hash = person.password_hash.as_deref();
    if hash.is_some() && !password::matches(typed, hash).await? {
        return Err(Error::Mismatch);
    }
    let tx = store.begin(Actor::Person(by.id)).await?;
    match verified_owner(&tx, new.as_str()).await? {
        Some(other) => letter::already_known(&tx, &other).await?,
        None => link::send(&tx, Purpose::EmailChange, &person, new.as_str()).await?,
    }
    Ok(tx.commit().await?)
}

/// Whether `secret` would move the account of `by`, and to which address.
///
/// # Errors
/// [`Error::Gone`].
pub async fn pending(store: &Store, by: Person, secret: &str) -> Result<String, Error> {
    let (link, _) = own_link(store, Purpose::EmailChange, by, secret)
        .await?
        .ok_or(Error::Gone)?;
    Ok(link.email)
}

/// Moves the account of `by` to the address where the link was read.
///
/// # Errors
/// [`Error::Gone`], also when the address became another account's in the meantime.
pub async fn confirm(store: &Store, by: Person, secret: &str) -> Result<(), Error> {
    let (link, person) = own_link(store, Purpose::EmailChange, by, secret)
        .await?
        .ok_or(Error::Gone)?;
    let tx = store.begin(Actor::Person(by.id)).await?;
    if !link::spend(&tx, &link).await? || verified_owner(&tx, &link.email).await?.is_some() {
        return Err(Error::Gone);
    }
    make_room(&tx, &link.email).await?;
    person::Entity::update_many()
        .col_expr(person::Column::Email, Expr::value(&link.email))
        .filter(person::Column::Id.eq(by.id))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    link::void_all(&tx, by.id).await?;
    letter::email_changed(&tx, &person).await?;
    tx.record(&EmailChanged { person_id: by.id }).await?;
    Ok(tx.commit().await?)
}

async fn verified_owner(tx: &Tx, email: &str) -> Result<Option<person::Model>, store::Error> {
    Ok(person::Entity::find()
        .filter(person::Column::Email.eq(email))
        .filter(person::Column::VerifiedAt.is_not_null())
        .one(tx.db())
        .await?)
}

/// An account that waits with this address was opened by somebody who never read the letters there.
async fn make_room(tx: &Tx, email: &str) -> Result<(), store::Error> {
    let waiting = person::Entity::find()
        .filter(person::Column::Email.eq(email))
        .filter(person::Column::VerifiedAt.is_null())
        .one(tx.db())
        .await?;
    if let Some(waiting) = waiting {
        remove_unverified(tx, waiting.id).await?;
    }
    Ok(())
}

/// Removes an account whose address was never verified, with its letters: nobody can ever have used it.
pub(crate) async fn remove_unverified(tx: &Tx, person: Uuid) -> Result<(), store::Error> {
    mail::Entity::delete_many()
        .filter(mail::Column::SubjectId.eq(person))
        .filter(mail::Column::NetworkId.is_null())
        .exec(tx.db())
        .await?;
    entry_link::Entity::delete_many()
        .filter(entry_link::Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    person::Entity::delete_many()
        .filter(person::Column::Id.eq(person))
        .filter(person::Column::VerifiedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
