//! Creating an account at the command line, for the first people of a house and for the demo.

use super::email::{Email, NotAnEmail};
use super::name::name as name_of;
use super::password::{Password, Weakness};
use super::sign_up::AccountOpened;
use super::time_zone;
use super::verify::AccountVerified;
use crate::{operator, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Language;

/// Why there is no account, or no right.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// That is no address.
    #[error(transparent)]
    Email(#[from] NotAnEmail),
    /// The address belongs to an account already.
    #[error("there is an account with this e-mail address already")]
    Taken,
    /// There is no account with that address.
    #[error("there is no account with this e-mail address")]
    Missing,
    /// That is no name.
    #[error("a name has 1 to 100 characters on one line")]
    Name,
    /// The password is not good enough.
    #[error(transparent)]
    Weak(#[from] Weakness),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Somebody may run the installation.
#[derive(Debug, Serialize, Deserialize)]
pub struct OperatorGranted {
    /// Who.
    pub person_id: Uuid,
}

impl Recorded for OperatorGranted {
    const KIND: &'static str = "operator-granted";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Creates an account whose address counts as verified: whoever has the command line vouches for it.
///
/// # Errors
/// What is wrong with address, name or password; [`Error::Taken`].
pub async fn create(
    store: &Store,
    email: &str,
    name: &str,
    password: &str,
    language: Language,
) -> Result<person::Model, Error> {
    let email: Email = email.parse()?;
    let name = name_of(name).ok_or(Error::Name)?;
    let hash = Password::new(password, &email)?.hash().await?;
    let tx = store.begin(Actor::System).await?;
    let person = person::Model {
        id: Uuid::now_v7(),
        email: email.to_string(),
        name,
        password_hash: Some(hash),
        language,
        time_zone: time_zone::of_language(language).name().to_owned(),
        created_at: tx.now(),
        verified_at: Some(tx.now()),
        deleted_at: None,
    };
    let person = match tx.insert(person).await {
        Err(error) if error.is_duplicate() => return Err(Error::Taken),
        outcome => outcome?,
    };
    tx.record(&AccountOpened {
        person_id: person.id,
    })
    .await?;
    tx.record(&AccountVerified {
        person_id: person.id,
    })
    .await?;
    tx.commit().await?;
    Ok(person)
}

/// Lets the person with this address run the installation; does nothing where that is so already.
///
/// # Errors
/// [`Error::Email`] and [`Error::Missing`].
pub async fn grant_operator(store: &Store, email: &str) -> Result<person::Model, Error> {
    let email: Email = email.parse()?;
    let tx = store.begin(Actor::System).await?;
    let person = person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .one(tx.db())
        .await
        .map_err(store::Error::from)?
        .ok_or(Error::Missing)?;
    let known = operator::Entity::find_by_id(person.id)
        .one(tx.db())
        .await
        .map_err(store::Error::from)?;
    if known.is_none() {
        tx.insert(operator::Model {
            person_id: person.id,
            granted_at: tx.now(),
        })
        .await?;
        tx.record(&OperatorGranted {
            person_id: person.id,
        })
        .await?;
        tx.commit().await?;
    }
    Ok(person)
}
