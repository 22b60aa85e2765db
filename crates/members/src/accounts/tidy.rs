//! What is over is not kept: links, sign-ins, accounts that never began, letters about accounts.

use super::change_email::remove_unverified;
use crate::standing::LONGEST_PAUSE_DAYS;
use crate::{entry_link, person, sign_in};
use chrono::Duration;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Duty, Error, Store, mail};
use uuid::Uuid;

/// An address that was not verified for so long was mistyped, or somebody else's.
const UNVERIFIED_DAYS: i64 = 7;
/// Letters about accounts hold addresses and links; after that nobody asks any more whether they went out.
const LETTER_DAYS: i64 = 30;

/// The duty that comes round for it.
pub(crate) const TIDY: Duty = Duty {
    name: "members-tidy",
    every_seconds: 3600,
    run: |store| Box::pin(tidy(store)),
};

/// Deletes what is over.
///
/// # Errors
/// When the database cannot be reached.
pub async fn tidy(store: &Store) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    entry_link::Entity::delete_many()
        .filter(entry_link::Column::ExpiresAt.lte(tx.now()))
        .exec(tx.db())
        .await?;
    sign_in::Entity::delete_many()
        .filter(sign_in::Column::SeenAt.lte(tx.now() - Duration::days(LONGEST_PAUSE_DAYS)))
        .exec(tx.db())
        .await?;
    let people = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .to_owned();
    mail::Entity::delete_many()
        .filter(mail::Column::PostedAt.lte(tx.now() - Duration::days(LETTER_DAYS)))
        .filter(mail::Column::NetworkId.is_null())
        .filter(mail::Column::SubjectId.in_subquery(people))
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    let never_began = person::Entity::find()
        .filter(person::Column::VerifiedAt.is_null())
        .filter(person::Column::DeletedAt.is_null())
        .filter(person::Column::CreatedAt.lte(store.now() - Duration::days(UNVERIFIED_DAYS)))
        .all(store.db())
        .await?;
    for person in never_began {
        // The secretariat may have named somebody who never came: that account stays.
        if let Err(error) = remove(store, person.id).await {
            tracing::warn!(person = %person.id, %error, "an account that never began stays");
        }
    }
    Ok(())
}

async fn remove(store: &Store, person: Uuid) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    remove_unverified(&tx, person).await?;
    tx.commit().await
}
