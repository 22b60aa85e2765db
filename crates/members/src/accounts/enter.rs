//! Coming in: by password, or by a link in the mailbox. Every way in ends with [`begin`].

use super::email::Email;
use super::{link, password};
use crate::entry_link::Purpose;
use crate::{person, sign_in};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;

/// Why nobody comes in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such account, another password, or no password at all: nobody learns which.
    #[error("address and password do not fit together")]
    Mismatch,
    /// Everything is right, but nobody has proved yet that the address is theirs.
    #[error("the address is not verified yet")]
    Unverified,
    /// The link was used, has expired, or never was.
    #[error("the link opens nothing")]
    Gone,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// The browser in which somebody comes in.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// From where.
    pub address: Option<IpAddr>,
    /// What it calls itself.
    pub agent: Option<String>,
    /// The sign-in that it held before; it ends, so that a secret is never carried over.
    pub replaces: Option<Uuid>,
}

/// Somebody signed in.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignInStarted {
    /// Who.
    pub person_id: Uuid,
}

impl Recorded for SignInStarted {
    const KIND: &'static str = "sign-in-started";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Signs in by address and password. Gives the secret for the cookie.
///
/// # Errors
/// [`Error::Mismatch`] and [`Error::Unverified`]; the latter is told only to who has the password.
pub async fn by_password(
    store: &Store,
    email: &Email,
    typed: &str,
    browser: &Browser,
) -> Result<String, Error> {
    let found = person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .filter(person::Column::DeletedAt.is_null())
        .one(store.db())
        .await
        .map_err(store::Error::from)?;
    let hash = found
        .as_ref()
        .and_then(|person| person.password_hash.as_deref());
    if !password::matches(typed, hash).await? {
        return Err(Error::Mismatch);
    }
    let person = found.ok_or(Error::Mismatch)?;
    if person.verified_at.is_none() {
        return Err(Error::Unverified);
    }
    let tx = store.begin(Actor::Person(person.id)).await?;
    let secret = begin(&tx, person.id, browser).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Signs in by a mailed link. Gives the secret for the cookie.
///
/// # Errors
/// [`Error::Gone`].
pub async fn by_link(store: &Store, secret: &str, browser: &Browser) -> Result<String, Error> {
    let found = link::find(store.db(), Purpose::SignIn, secret, store.now()).await?;
    let (link, person) = found.ok_or(Error::Gone)?;
    let tx = store.begin(Actor::Person(person.id)).await?;
    if !link::spend(&tx, &link).await? {
        return Err(Error::Gone);
    }
    let secret = begin(&tx, person.id, browser).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Starts a sign-in in place of the one that the browser held before.
pub(crate) async fn begin(
    tx: &Tx,
    person: Uuid,
    browser: &Browser,
) -> Result<String, store::Error> {
    if let Some(old) = browser.replaces {
        sign_in::Entity::delete_by_id(old).exec(tx.db()).await?;
    }
    let secret = sign_in::start(tx, person, browser.address, browser.agent.as_deref()).await?;
    tx.record(&SignInStarted { person_id: person }).await?;
    Ok(secret)
}
