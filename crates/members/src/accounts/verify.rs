//! Verifying an address: who reads the letters there and knows the password is the one who signed up.
//!
//! The link alone is not enough. Otherwise somebody could sign up with another's address and a
//! password of their own, wait until the owner presses the button, and share the account from then on.

use super::enter::{self, Browser};
use super::{link, password};
use crate::entry_link::Purpose;
use crate::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;

/// Why an address is not verified.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The link was used, has expired, or never was.
    #[error("the link opens nothing")]
    Gone,
    /// It is not the password that was chosen when signing up.
    #[error("that is not the password of this account")]
    Mismatch,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Somebody proved that their address is theirs.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccountVerified {
    /// Who.
    pub person_id: Uuid,
}

impl Recorded for AccountVerified {
    const KIND: &'static str = "account-verified";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Verifies the address to which the link was mailed and signs its owner in. Gives the secret for
/// the cookie.
///
/// # Errors
/// [`Error::Gone`] and [`Error::Mismatch`].
pub async fn verify(
    store: &Store,
    secret: &str,
    typed: &str,
    browser: &Browser,
) -> Result<String, Error> {
    let found = link::find(store.db(), Purpose::Verification, secret, store.now()).await?;
    let (link, person) = found.ok_or(Error::Gone)?;
    if !password::matches(typed, person.password_hash.as_deref()).await? {
        return Err(Error::Mismatch);
    }
    let tx = store.begin(Actor::Person(person.id)).await?;
    if !link::spend(&tx, &link).await? {
        return Err(Error::Gone);
    }
    mark(&tx, person.id).await?;
    let secret = enter::begin(&tx, person.id, browser).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Notes that the address is the person's, if that was not known before.
pub(crate) async fn mark(tx: &Tx, person: Uuid) -> Result<(), store::Error> {
    let marked = person::Entity::update_many()
        .col_expr(person::Column::VerifiedAt, Expr::value(tx.now()))
        .filter(person::Column::Id.eq(person))
        .filter(person::Column::VerifiedAt.is_null())
        .exec(tx.db())
        .await?;
    if marked.rows_affected == 1 {
        tx.record(&AccountVerified { person_id: person }).await?;
    }
    Ok(())
}
