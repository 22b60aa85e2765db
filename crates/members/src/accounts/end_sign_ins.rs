//! Signing out: of this browser, of another one, of all of them.

use crate::sign_in;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Actor, Error, Recorded, Store};
use uuid::Uuid;
use web::Person;

/// Somebody signed out.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignInEnded {
    /// Who.
    pub person_id: Uuid,
    /// In how many browsers.
    pub browsers: u64,
}

impl Recorded for SignInEnded {
    const KIND: &'static str = "sign-in-ended";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// The browsers in which a person is signed in, last used first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sign_ins(store: &Store, person: Uuid) -> Result<Vec<sign_in::Model>, Error> {
    Ok(sign_in::Entity::find()
        .filter(sign_in::Column::PersonId.eq(person))
        .order_by_desc(sign_in::Column::SeenAt)
        .order_by_desc(sign_in::Column::Id)
        .all(store.db())
        .await?)
}

/// Ends one sign-in of `by`. Whether there was one is told.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(store: &Store, by: Person, id: Uuid) -> Result<bool, Error> {
    Ok(remove(store, by.id, Some(id)).await? == 1)
}

/// Ends every sign-in of `by`, also the one in which this is asked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end_all(store: &Store, by: Person) -> Result<(), Error> {
    remove(store, by.id, None).await?;
    Ok(())
}

async fn remove(store: &Store, person: Uuid, only: Option<Uuid>) -> Result<u64, Error> {
    let tx = store.begin(Actor::Person(person)).await?;
    let mut which = sign_in::Entity::delete_many().filter(sign_in::Column::PersonId.eq(person));
    if let Some(id) = only {
        which = which.filter(sign_in::Column::Id.eq(id));
    }
    let browsers = which.exec(tx.db()).await?.rows_affected;
    if browsers > 0 {
        tx.record(&SignInEnded {
            person_id: person,
            browsers,
        })
        .await?;
        tx.commit().await?;
    }
    Ok(browsers)
}
