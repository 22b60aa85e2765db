//! Taking one's account away. The name and the address go; what others did together with the person
//! stays as it was, without the name: decisions, lists of participants, the log. Invoices that were
//! issued stay whole, as the law wants.

use super::owner::{own_link, owner};
use super::{letter, link, password};
use crate::entry_link::{self, Purpose};
use crate::{api_token, capacity, dues, operator, organisation, person, secretary, sign_in};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Attachment, Json, Recorded, Store, Tx, mail};
use uuid::Uuid;
use web::{House, Person};

/// Why the account stays.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not the password of the account, or it has none: then a letter brings the way.
    #[error("that is not the password of this account")]
    Mismatch,
    /// The link was used, has expired, never was, or is somebody else's.
    #[error("the link opens nothing")]
    Gone,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// An account was taken away.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccountDeleted {
    /// Whose it was.
    pub person_id: Uuid,
}

impl Recorded for AccountDeleted {
    const KIND: &'static str = "account-deleted";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Deletes the account of `by`, who shows that they know its password.
///
/// # Errors
/// [`Error::Mismatch`].
pub async fn by_password(house: &House, by: Person, typed: &str) -> Result<(), Error> {
    let person = owner(&house.store, by).await?.ok_or(Error::Gone)?;
    if !password::matches(typed, person.password_hash.as_deref()).await? {
        return Err(Error::Mismatch);
    }
    let tx = house.store.begin(Actor::Person(by.id)).await?;
    delete(house, &tx, &person).await?;
    Ok(tx.commit().await?)
}

/// Mails a link by which `by` can delete their account without a password.
///
/// # Errors
/// When the database cannot be reached.
pub async fn ask(store: &Store, by: Person) -> Result<(), Error> {
    let person = owner(store, by).await?.ok_or(Error::Gone)?;
    let tx = store.begin(Actor::Person(by.id)).await?;
    link::send(&tx, Purpose::Deletion, &person, &person.email).await?;
    Ok(tx.commit().await?)
}

/// Whether `secret` would delete the account of `by`.
///
/// # Errors
/// [`Error::Gone`].
pub async fn pending(store: &Store, by: Person, secret: &str) -> Result<(), Error> {
    own_link(store, Purpose::Deletion, by, secret)
        .await?
        .map(drop)
        .ok_or(Error::Gone)
}

/// Deletes the account of `by`, who shows that they read its letters.
///
/// # Errors
/// [`Error::Gone`].
pub async fn by_link(house: &House, by: Person, secret: &str) -> Result<(), Error> {
    let (link, person) = own_link(&house.store, Purpose::Deletion, by, secret)
        .await?
        .ok_or(Error::Gone)?;
    let tx = house.store.begin(Actor::Person(by.id)).await?;
    if !link::spend(&tx, &link).await? {
        return Err(Error::Gone);
    }
    delete(house, &tx, &person).await?;
    Ok(tx.commit().await?)
}

/// The organisations that nobody administers any more when `person` goes.
///
/// # Errors
/// When the database cannot be reached.
pub async fn left_alone(
    store: &Store,
    person: Uuid,
) -> Result<Vec<organisation::Model>, store::Error> {
    let administrators = || {
        capacity::Entity::find()
            .filter(capacity::Column::Role.eq(capacity::Role::Administrator))
            .filter(capacity::Column::ApprovedAt.is_not_null())
            .filter(capacity::Column::EndedAt.is_null())
    };
    let own: Vec<Uuid> = administrators()
        .filter(capacity::Column::PersonId.eq(person))
        .all(store.db())
        .await?
        .into_iter()
        .map(|capacity| capacity.organisation_id)
        .collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let shared: Vec<Uuid> = administrators()
        .filter(capacity::Column::OrganisationId.is_in(own.iter().copied()))
        .filter(capacity::Column::PersonId.ne(person))
        .all(store.db())
        .await?
        .into_iter()
        .map(|capacity| capacity.organisation_id)
        .collect();
    Ok(organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(own))
        .filter(organisation::Column::Id.is_not_in(shared))
        .all(store.db())
        .await?)
}

async fn delete(house: &House, tx: &Tx, person: &person::Model) -> Result<(), store::Error> {
    for room in &house.rooms {
        if let Some(erase) = room.erase {
            erase(tx, person.id, &person.email).await?;
        }
    }
    dues::personal::erase(tx, &person.email).await?;
    leave(tx, person.id).await?;
    forget_letters(tx, &person.email).await?;
    empty(tx, person.id).await?;
    letter::account_deleted(tx, person).await?;
    tx.record(&AccountDeleted {
        person_id: person.id,
    })
    .await?;
    Ok(())
}

/// Ends every way in, and everything that the person was.
async fn leave(tx: &Tx, person: Uuid) -> Result<(), store::Error> {
    sign_in::Entity::delete_many()
        .filter(sign_in::Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    api_token::Entity::delete_many()
        .filter(api_token::Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    entry_link::Entity::delete_many()
        .filter(entry_link::Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    operator::Entity::delete_by_id(person).exec(tx.db()).await?;
    capacity::Entity::update_many()
        .col_expr(capacity::Column::EndedAt, Expr::value(tx.now()))
        .col_expr(capacity::Column::EndedBy, Expr::value(person))
        .filter(capacity::Column::PersonId.eq(person))
        .filter(capacity::Column::EndedAt.is_null())
        .exec(tx.db())
        .await?;
    // What was said with a request was said to the organisation; nobody needs it any more.
    capacity::Entity::update_many()
        .col_expr(
            capacity::Column::Message,
            Expr::value(Option::<String>::None),
        )
        .filter(capacity::Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    secretary::Entity::update_many()
        .col_expr(secretary::Column::Until, Expr::value(tx.now()))
        .filter(secretary::Column::PersonId.eq(person))
        .filter(secretary::Column::Until.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Letters about the account itself go; of those that a network wrote, the fact remains, but
/// neither whom they reached nor what they said.
async fn forget_letters(tx: &Tx, email: &str) -> Result<(), store::Error> {
    mail::Entity::delete_many()
        .filter(mail::Column::ToAddress.eq(email))
        .filter(mail::Column::NetworkId.is_null())
        .exec(tx.db())
        .await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::GivenUpAt, Expr::value(tx.now()))
        .filter(mail::Column::ToAddress.eq(email))
        .filter(mail::Column::SentAt.is_null())
        .filter(mail::Column::GivenUpAt.is_null())
        .exec(tx.db())
        .await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::ToName, Expr::value(""))
        .col_expr(mail::Column::ToAddress, Expr::value(""))
        .col_expr(mail::Column::Body, Expr::value(""))
        .col_expr(
            mail::Column::Attachments,
            Expr::value(Json(Vec::<Attachment>::new())),
        )
        .col_expr(
            mail::Column::Secrets,
            Expr::value(Json(Vec::<String>::new())),
        )
        .filter(mail::Column::ToAddress.eq(email))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn empty(tx: &Tx, person: Uuid) -> Result<(), store::Error> {
    person::Entity::update_many()
        .col_expr(person::Column::Name, Expr::value(""))
        .col_expr(
            person::Column::Email,
            Expr::value(format!("deleted-{person}@invalid")),
        )
        .col_expr(
            person::Column::PasswordHash,
            Expr::value(Option::<String>::None),
        )
        .col_expr(person::Column::DeletedAt, Expr::value(tx.now()))
        .filter(person::Column::Id.eq(person))
        .exec(tx.db())
        .await?;
    Ok(())
}
