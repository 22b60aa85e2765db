//! Signing up: somebody names an address, and whoever reads the letters there goes on.
//!
//! Whether the address was known already is told to its mailbox only. Both ways hash a password, so
//! the time that the answer takes tells nothing either.

use super::email::Email;
use super::password::Password;
use super::{letter, link};
use crate::entry_link::Purpose;
use crate::person;
use chrono_tz::Tz;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Error, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::Language;

/// What somebody who signs up says about themselves.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// What they want to be called.
    pub name: String,
    /// By which they will sign in.
    pub email: Email,
    /// With which they will sign in.
    pub password: Password,
    /// In which they read.
    pub language: Language,
    /// In which they read times.
    pub time_zone: Tz,
}

/// An account was opened.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccountOpened {
    /// Whose.
    pub person_id: Uuid,
}

impl Recorded for AccountOpened {
    const KIND: &'static str = "account-opened";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Opens an account that waits for its address to be verified, or tells the owner of the address
/// that somebody tried.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sign_up(store: &Store, wanted: NewAccount) -> Result<(), Error> {
    let hash = wanted.password.hash().await?;
    match open(store, &wanted, &hash).await {
        // Somebody signed up with the same address in the same moment: now it is known.
        Err(error) if error.is_duplicate() => open(store, &wanted, &hash).await,
        outcome => outcome,
    }
}

async fn open(store: &Store, wanted: &NewAccount, hash: &str) -> Result<(), Error> {
    let tx = store.begin(Actor::Visitor).await?;
    match by_email(&tx, &wanted.email).await? {
        Some(owner) if owner.verified_at.is_some() => letter::already_known(&tx, &owner).await?,
        Some(waiting) => {
            let waiting = start_again(&tx, waiting, wanted, hash).await?;
            link::send(&tx, Purpose::Verification, &waiting, &waiting.email).await?;
        }
        None => {
            let person = insert(&tx, wanted, hash).await?;
            link::send(&tx, Purpose::Verification, &person, &person.email).await?;
        }
    }
    tx.commit().await
}

async fn by_email(tx: &Tx, email: &Email) -> Result<Option<person::Model>, Error> {
    Ok(person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .one(tx.db())
        .await?)
}

async fn insert(tx: &Tx, wanted: &NewAccount, hash: &str) -> Result<person::Model, Error> {
    let person = tx
        .insert(person::Model {
            id: Uuid::now_v7(),
            email: wanted.email.to_string(),
            name: wanted.name.clone(),
            password_hash: Some(hash.to_owned()),
            language: wanted.language,
            time_zone: wanted.time_zone.name().to_owned(),
            created_at: tx.now(),
            verified_at: None,
            deleted_at: None,
        })
        .await?;
    tx.record(&AccountOpened {
        person_id: person.id,
    })
    .await?;
    Ok(person)
}

/// Nobody has proved yet that the address is theirs, so the last word counts and earlier links are
/// void. Who signs up with another's address gains nothing: verifying asks for the password too.
async fn start_again(
    tx: &Tx,
    waiting: person::Model,
    wanted: &NewAccount,
    hash: &str,
) -> Result<person::Model, Error> {
    link::void_all(tx, waiting.id).await?;
    person::Entity::update_many()
        .col_expr(person::Column::Name, Expr::value(&wanted.name))
        .col_expr(person::Column::PasswordHash, Expr::value(hash))
        .col_expr(person::Column::Language, Expr::value(wanted.language))
        .col_expr(
            person::Column::TimeZone,
            Expr::value(wanted.time_zone.name()),
        )
        .filter(person::Column::Id.eq(waiting.id))
        .exec(tx.db())
        .await?;
    Ok(person::Model {
        name: wanted.name.clone(),
        language: wanted.language,
        ..waiting
    })
}
