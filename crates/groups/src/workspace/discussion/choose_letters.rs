//! Choosing how often one wants letters about what is said in a group.

use super::mail_choice::{self, Often};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use store::{Actor, Error, Store};
use uuid::Uuid;
use web::Failure;

/// How often somebody wants letters about a group.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn choice_of(store: &Store, group: Uuid, person: Uuid) -> Result<Often, Failure> {
    let choice = mail_choice::Entity::find()
        .filter(mail_choice::Column::GroupId.eq(group))
        .filter(mail_choice::Column::PersonId.eq(person))
        .one(store.db())
        .await?;
    Ok(choice.map_or(Often::Weekly, |choice| choice.often))
}

/// Keeps how often somebody wants letters about a group. What was said before is not told again.
///
/// # Errors
/// When the change cannot be kept.
pub async fn choose_letters(
    store: &Store,
    person: web::Person,
    group: Uuid,
    often: Often,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(person.id)).await?;
    let row = mail_choice::Model {
        id: Uuid::now_v7(),
        group_id: group,
        person_id: person.id,
        often,
        told_until: tx.now(),
    };
    let latest = OnConflict::columns([mail_choice::Column::GroupId, mail_choice::Column::PersonId])
        .update_columns([mail_choice::Column::Often, mail_choice::Column::ToldUntil])
        .to_owned();
    mail_choice::Entity::insert(row.into_active_model())
        .on_conflict(latest)
        .exec_without_returning(tx.db())
        .await?;
    tx.commit().await
}
