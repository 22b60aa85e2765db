//! Tokens by which programs act in the name of a person: making and revoking them.

use super::link;
use super::name::name as name_of;
use crate::api_token;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::{Person, ticket};

/// Tokens of one person at the same time: enough for every script of an office.
const MOST: u64 = 20;

/// Stands before every token, so that scanners for leaked secrets know one when they see it.
const PREFIX: &str = "guildhall_";

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// That is no name.
    #[error("a name has 1 to 100 characters on one line")]
    Name,
    /// There are [`MOST`] already.
    #[error("there are {MOST} tokens already")]
    TooMany,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A token was made.
#[derive(Debug, Serialize, Deserialize)]
pub struct TokenCreated {
    /// In whose name it acts.
    pub person_id: Uuid,
    /// Which.
    pub token_id: Uuid,
    /// Whether it may change things.
    pub may_write: bool,
}

impl Recorded for TokenCreated {
    const KIND: &'static str = "token-created";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// A token was revoked.
#[derive(Debug, Serialize, Deserialize)]
pub struct TokenRevoked {
    /// In whose name it acted.
    pub person_id: Uuid,
    /// Which.
    pub token_id: Uuid,
}

impl Recorded for TokenRevoked {
    const KIND: &'static str = "token-revoked";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// The tokens of a person that are in force, newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn tokens(store: &Store, person: Uuid) -> Result<Vec<api_token::Model>, store::Error> {
    Ok(in_force(person)
        .order_by_desc(api_token::Column::Id)
        .all(store.db())
        .await?)
}

fn in_force(person: Uuid) -> sea_orm::Select<api_token::Entity> {
    api_token::Entity::find()
        .filter(api_token::Column::PersonId.eq(person))
        .filter(api_token::Column::RevokedAt.is_null())
}

/// Makes a token in the name of `by`. It is given back here and kept nowhere.
///
/// # Errors
/// [`Error::Name`] and [`Error::TooMany`].
pub async fn create_token(
    store: &Store,
    by: Person,
    name: &str,
    may_write: bool,
) -> Result<String, Error> {
    let name = name_of(name).ok_or(Error::Name)?;
    let tx = store.begin(Actor::Person(by.id)).await?;
    link::hold(&tx, by.id).await?;
    if in_force(by.id)
        .count(tx.db())
        .await
        .map_err(store::Error::from)?
        >= MOST
    {
        return Err(Error::TooMany);
    }
    let token = format!("{PREFIX}{}", ticket::secret());
    let row = tx
        .insert(api_token::Model {
            id: Uuid::now_v7(),
            digest: ticket::digest(&token),
            person_id: by.id,
            name,
            may_write,
            made_at: tx.now(),
            revoked_at: None,
        })
        .await?;
    tx.record(&TokenCreated {
        person_id: by.id,
        token_id: row.id,
        may_write,
    })
    .await?;
    tx.commit().await?;
    Ok(token)
}

/// Revokes a token of `by`. Whether there was one is told.
///
/// # Errors
/// When the database cannot be reached.
pub async fn revoke_token(store: &Store, by: Person, token: Uuid) -> Result<bool, store::Error> {
    let tx = store.begin(Actor::Person(by.id)).await?;
    let revoked = api_token::Entity::update_many()
        .col_expr(api_token::Column::RevokedAt, Expr::value(tx.now()))
        .filter(api_token::Column::Id.eq(token))
        .filter(api_token::Column::PersonId.eq(by.id))
        .filter(api_token::Column::RevokedAt.is_null())
        .exec(tx.db())
        .await?;
    if revoked.rows_affected == 0 {
        return Ok(false);
    }
    tx.record(&TokenRevoked {
        person_id: by.id,
        token_id: token,
    })
    .await?;
    tx.commit().await?;
    Ok(true)
}
