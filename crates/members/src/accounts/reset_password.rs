//! Choosing a new password without the old one: by a link in the mailbox, or at the operator's
//! command line. Every sign-in ends, because the old password may be the reason.

use super::email::Email;
use super::enter::{self, Browser};
use super::password::{Password, Weakness};
use super::{letter, link, verify};
use crate::entry_link::Purpose;
use crate::{person, sign_in};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;

/// Why there is no new password.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The link was used, has expired, or never was; at the command line: no such account.
    #[error("there is no such link or account")]
    Gone,
    /// The password is not good enough.
    #[error(transparent)]
    Weak(#[from] Weakness),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// The password of an account is another one.
#[derive(Debug, Serialize, Deserialize)]
pub struct PasswordChanged {
    /// Whose.
    pub person_id: Uuid,
}

impl Recorded for PasswordChanged {
    const KIND: &'static str = "password-changed";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Sets a new password by a mailed link, ends every sign-in and starts a new one here. Gives the
/// secret for the cookie. Reading the letter proves that the address is theirs.
///
/// # Errors
/// [`Error::Gone`] and [`Error::Weak`].
pub async fn by_link(
    store: &Store,
    secret: &str,
    typed: &str,
    browser: &Browser,
) -> Result<String, Error> {
    let found = link::find(store.db(), Purpose::PasswordReset, secret, store.now()).await?;
    let (link, person) = found.ok_or(Error::Gone)?;
    let hash = accepted(typed, &person)?.hash().await?;
    let tx = store.begin(Actor::Person(person.id)).await?;
    if !link::spend(&tx, &link).await? {
        return Err(Error::Gone);
    }
    verify::mark(&tx, person.id).await?;
    set(&tx, &person, &hash, None).await?;
    let secret = enter::begin(&tx, person.id, browser).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Sets a new password for the account with this address: for the command line.
///
/// # Errors
/// [`Error::Gone`] and [`Error::Weak`].
pub async fn reset_password(store: &Store, email: &str, typed: &str) -> Result<(), Error> {
    let found = match email.parse::<Email>() {
        Ok(email) => person::Entity::find()
            .filter(person::Column::Email.eq(email.as_str()))
            .one(store.db())
            .await
            .map_err(store::Error::from)?,
        Err(_) => None,
    };
    let person = found.ok_or(Error::Gone)?;
    let hash = accepted(typed, &person)?.hash().await?;
    let tx = store.begin(Actor::System).await?;
    verify::mark(&tx, person.id).await?;
    set(&tx, &person, &hash, None).await?;
    Ok(tx.commit().await?)
}

/// What was typed, if it is good enough for this person.
pub(crate) fn accepted(typed: &str, person: &person::Model) -> Result<Password, Error> {
    let email = person.email.parse().map_err(|_| Error::Gone)?;
    Ok(Password::new(typed, &email)?)
}

/// Keeps a new password; links that are on their way and all sign-ins but `keep` end.
pub(crate) async fn set(
    tx: &Tx,
    person: &person::Model,
    hash: &str,
    keep: Option<Uuid>,
) -> Result<(), store::Error> {
    person::Entity::update_many()
        .col_expr(person::Column::PasswordHash, Expr::value(hash))
        .filter(person::Column::Id.eq(person.id))
        .exec(tx.db())
        .await?;
    link::void_all(tx, person.id).await?;
    let mut others = sign_in::Entity::delete_many().filter(sign_in::Column::PersonId.eq(person.id));
    if let Some(keep) = keep {
        others = others.filter(sign_in::Column::Id.ne(keep));
    }
    others.exec(tx.db()).await?;
    letter::password_changed(tx, person).await?;
    tx.record(&PasswordChanged {
        person_id: person.id,
    })
    .await?;
    Ok(())
}
