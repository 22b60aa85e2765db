//! Asking for a link by letter: to sign in, to choose a new password, to verify an address again.
//!
//! What is done with the request depends on whether there is such an account; that it is asked for
//! does not. So the request is only put down, and a job reads it after the answer has been given:
//! neither the answer nor the time it takes tells who has an account here.

use super::email::Email;
use super::link;
use crate::entry_link::Purpose;
use crate::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Error, JobKind, Store};

/// What was asked for.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    email: String,
    purpose: Purpose,
}

/// The job that looks who is meant.
pub(crate) const ANSWER: JobKind = JobKind {
    kind: "account-answer",
    run: |store, payload| Box::pin(answer(store, payload)),
};

/// Asks for a link to be mailed to an address, if there is an account with it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn ask_for_link(store: &Store, purpose: Purpose, email: &Email) -> Result<(), Error> {
    let tx = store.begin(Actor::Visitor).await?;
    tx.job(
        ANSWER.kind,
        &Request {
            email: email.to_string(),
            purpose,
        },
        tx.now(),
    )
    .await?;
    tx.commit().await
}

async fn answer(store: &Store, payload: &serde_json::Value) -> Result<(), Error> {
    let request: Request = serde_json::from_value(payload.clone())?;
    let found = person::Entity::find()
        .filter(person::Column::Email.eq(&request.email))
        .filter(person::Column::DeletedAt.is_null())
        .one(store.db())
        .await?;
    let Some(person) = found else { return Ok(()) };
    let purpose = match (request.purpose, person.verified_at) {
        (Purpose::Verification, Some(_)) => return Ok(()),
        // Before the address is verified, the link that verifies it is the way in.
        (Purpose::SignIn, None) => Purpose::Verification,
        (purpose, _) => purpose,
    };
    let tx = store.begin(Actor::System).await?;
    link::send(&tx, purpose, &person, &person.email).await?;
    tx.commit().await
}
