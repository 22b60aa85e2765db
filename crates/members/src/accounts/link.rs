//! Links that are mailed and open a door once: making them, finding them again, using them up.

use super::letter;
use crate::entry_link::{self, Purpose};
use crate::person;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};
use store::{Error, Tx};
use uuid::Uuid;
use web::ticket;

/// More letters of one kind in an hour would only help somebody to fill a mailbox.
const MOST_AN_HOUR: u64 = 5;

/// How long a link of this kind opens its door.
pub(crate) fn lifetime(purpose: Purpose) -> Duration {
    match purpose {
        Purpose::Verification => Duration::hours(48),
        Purpose::SignIn => Duration::minutes(15),
        Purpose::PasswordReset | Purpose::Deletion => Duration::hours(1),
        Purpose::EmailChange => Duration::hours(24),
    }
}

/// Mails a new link to `email` for the account of `person`, unless enough went there lately.
pub(crate) async fn send(
    tx: &Tx,
    purpose: Purpose,
    person: &person::Model,
    email: &str,
) -> Result<(), Error> {
    hold(tx, person.id).await?;
    let lately = entry_link::Entity::find()
        .filter(entry_link::Column::PersonId.eq(person.id))
        .filter(entry_link::Column::Purpose.eq(purpose))
        .filter(entry_link::Column::MadeAt.gt(tx.now() - Duration::hours(1)))
        .count(tx.db())
        .await?;
    if lately >= MOST_AN_HOUR {
        return Ok(());
    }
    let secret = ticket::secret();
    tx.insert(entry_link::Model {
        id: Uuid::now_v7(),
        digest: ticket::digest(&secret),
        purpose,
        person_id: person.id,
        email: email.to_owned(),
        made_at: tx.now(),
        expires_at: tx.now() + lifetime(purpose),
        used_at: None,
    })
    .await?;
    letter::with_link(tx, purpose, person, email, &secret).await
}

/// Holds a person's row for the length of a change, so that what is counted of theirs is counted
/// by one after the other.
pub(crate) async fn hold(tx: &Tx, person: Uuid) -> Result<(), Error> {
    person::Entity::find_by_id(person)
        .lock_exclusive()
        .one(tx.db())
        .await?;
    Ok(())
}

/// The link with this secret and whose it is, if it still opens the door that it was made for.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    purpose: Purpose,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<(entry_link::Model, person::Model)>, Error> {
    let found = entry_link::Entity::find()
        .filter(entry_link::Column::Digest.eq(ticket::digest(secret)))
        .filter(entry_link::Column::Purpose.eq(purpose))
        .filter(entry_link::Column::UsedAt.is_null())
        .filter(entry_link::Column::ExpiresAt.gt(now))
        .one(db)
        .await?;
    let Some(link) = found else { return Ok(None) };
    let person = person::Entity::find_by_id(link.person_id)
        .filter(person::Column::DeletedAt.is_null())
        .one(db)
        .await?;
    // A link in a mailbox that the account has left behind opens nothing.
    Ok(person
        .filter(|person| purpose == Purpose::EmailChange || person.email == link.email)
        .map(|person| (link, person)))
}

/// Uses a link up. Of two who try at once, one hears `true`.
pub(crate) async fn spend(tx: &Tx, link: &entry_link::Model) -> Result<bool, Error> {
    let spent = entry_link::Entity::update_many()
        .col_expr(entry_link::Column::UsedAt, Expr::value(tx.now()))
        .filter(entry_link::Column::Id.eq(link.id))
        .filter(entry_link::Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(spent.rows_affected == 1)
}

/// Makes every link of a person useless, whatever it was for.
pub(crate) async fn void_all(tx: &Tx, person: Uuid) -> Result<(), Error> {
    entry_link::Entity::update_many()
        .col_expr(entry_link::Column::UsedAt, Expr::value(tx.now()))
        .filter(entry_link::Column::PersonId.eq(person))
        .filter(entry_link::Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
