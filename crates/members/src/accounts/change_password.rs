//! Changing one's password, knowing the old one. All other sign-ins end.

use super::owner::owner;
use super::password;
use super::reset_password::{self, accepted, set};
use store::{Actor, Store};
use uuid::Uuid;
use web::Person;

pub use super::password::Weakness;

/// Why the password stays.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The old one is another, or there is none yet: then a letter brings the way.
    #[error("that is not the password of this account")]
    Mismatch,
    /// The new one is not good enough.
    #[error(transparent)]
    Weak(#[from] Weakness),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Changes the password of `by`; the sign-in `keep`, in which it is done, goes on.
///
/// # Errors
/// [`Error::Mismatch`] and [`Error::Weak`].
pub async fn change_password(
    store: &Store,
    by: Person,
    keep: Uuid,
    old: &str,
    new: &str,
) -> Result<(), Error> {
    let person = owner(store, by).await?.ok_or(Error::Mismatch)?;
    if !password::matches(old, person.password_hash.as_deref()).await? {
        return Err(Error::Mismatch);
    }
    let new = accepted(new, &person).map_err(|refused| match refused {
        reset_password::Error::Gone => Error::Mismatch,
        reset_password::Error::Weak(weakness) => Error::Weak(weakness),
        reset_password::Error::Fault(fault) => Error::Fault(fault),
    })?;
    let hash = new.hash().await?;
    let tx = store.begin(Actor::Person(by.id)).await?;
    set(&tx, &person, &hash, Some(keep)).await?;
    Ok(tx.commit().await?)
}
