//! Jobs: work that is asked for in a change and done after it, at least once, retried with growing
//! pauses; and duties: work that comes round by the clock, done by one node at a time.

use crate::{Error, Store, Tx};
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, LockBehavior, LockType, OnConflict};
use sea_orm::{Condition, QueryOrder, QuerySelect, Set};
use serde::{Deserialize, Serialize};

/// A job waiting or being done. A finished job is gone: the record of its deed is what stays.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which [`JobKind`] does it.
    pub kind: String,
    /// What it needs to know.
    #[sea_orm(column_type = "JsonBinary")]
    pub payload: Json,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// Not before this.
    pub due_at: DateTime<Utc>,
    /// Times begun so far.
    pub attempts: i32,
    /// A worker has it until then; after that the worker is taken for dead.
    pub leased_until: Option<DateTime<Utc>>,
    /// What the last attempt said.
    pub last_error: Option<String>,
}

crate::entity!();

/// A kind of job and how it is done.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// Its name, for example `send-mail`.
    pub kind: &'static str,
    /// Does it. Must bear being done twice: a worker can die between the work and the note of it.
    pub run: for<'a> fn(&'a Store, &'a Json) -> BoxFuture<'a, Result<(), Error>>,
}

/// Work that comes round by the clock.
#[derive(Clone, Copy)]
pub struct Duty {
    /// Its name, for example `event-expire-offers`.
    pub name: &'static str,
    /// Seconds from one round to the next.
    pub every_seconds: i64,
    /// Does it. Must bear being done twice.
    pub run: for<'a> fn(&'a Store) -> BoxFuture<'a, Result<(), Error>>,
}

/// When each duty is due again.
pub(crate) mod duty {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "duty")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub due_at: DateTime<Utc>,
    }

    crate::entity!();
}

const LEASE_SECONDS: i64 = 120;

/// Pause before attempt `attempts + 1`: 10 s, 20 s, 40 s … up to six hours.
fn pause(attempts: i32) -> Duration {
    let doublings = Ord::clamp(attempts, 0, 12);
    Duration::seconds(Ord::min(10 << doublings, 6 * 3600))
}

pub(crate) async fn ask<P: Serialize + Sync>(
    tx: &Tx,
    kind: &'static str,
    payload: &P,
    due_at: DateTime<Utc>,
) -> Result<(), Error> {
    tx.insert(row(tx, kind, payload, due_at)?).await?;
    Ok(())
}

pub(crate) fn row<P: Serialize>(
    tx: &Tx,
    kind: &'static str,
    payload: &P,
    due_at: DateTime<Utc>,
) -> Result<Model, Error> {
    Ok(Model {
        id: Uuid::now_v7(),
        kind: kind.to_owned(),
        payload: serde_json::to_value(payload)?,
        asked_at: tx.now(),
        due_at,
        attempts: 0,
        leased_until: None,
        last_error: None,
    })
}

/// Takes up to `most` due jobs of the given kinds; no other worker gets them before the lease ends.
pub(crate) async fn lease(store: &Store, kinds: &[&str], most: u64) -> Result<Vec<Model>, Error> {
    let free = Condition::any()
        .add(Column::LeasedUntil.is_null())
        .add(Column::LeasedUntil.lt(store.now()));
    let due = Condition::all()
        .add(Column::Kind.is_in(kinds.iter().copied()))
        .add(Column::DueAt.lte(store.now()))
        .add(free);
    // Looking first keeps an idle worker from queueing for the one writer of SQLite every second.
    if Entity::find()
        .filter(due.clone())
        .one(store.db())
        .await?
        .is_none()
    {
        return Ok(Vec::new());
    }
    let tx = store.begin(crate::Actor::System).await?;
    let jobs = Entity::find()
        .filter(due)
        .order_by_asc(Column::DueAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(tx.db())
        .await?;
    Entity::update_many()
        .col_expr(
            Column::LeasedUntil,
            Expr::value(tx.now() + Duration::seconds(LEASE_SECONDS)),
        )
        .col_expr(
            Column::Attempts,
            ExprTrait::add(Expr::col(Column::Attempts), 1),
        )
        .filter(Column::Id.is_in(jobs.iter().map(|job| job.id)))
        .exec(tx.db())
        .await?;
    tx.commit_quietly().await?;
    Ok(jobs)
}

/// Does one leased job and notes how it went.
pub(crate) async fn perform(store: &Store, kind: &JobKind, job: Model) -> Result<(), Error> {
    let done = (kind.run)(store, &job.payload).await;
    let outcome = if done.is_ok() { "done" } else { "failed" };
    metrics::counter!("guildhall_jobs", "kind" => kind.kind, "outcome" => outcome).increment(1);
    match done {
        Ok(()) => {
            let tx = store.begin(crate::Actor::System).await?;
            Entity::delete_by_id(job.id).exec(tx.db()).await?;
            tx.commit_quietly().await
        }
        Err(error) => {
            let due_at = store.now() + pause(job.attempts);
            tracing::warn!(job = job.kind, %error, attempts = job.attempts + 1, "will be tried again");
            let tx = store.begin(crate::Actor::System).await?;
            Entity::update_many()
                .col_expr(Column::DueAt, Expr::value(due_at))
                .col_expr(
                    Column::LeasedUntil,
                    Expr::value(Option::<DateTime<Utc>>::None),
                )
                .col_expr(Column::LastError, Expr::value(error.to_string()))
                .filter(Column::Id.eq(job.id))
                .exec(tx.db())
                .await?;
            tx.commit_quietly().await
        }
    }
}

/// Does a duty if it is due and no other node has taken this round.
pub(crate) async fn attend(store: &Store, duty: &Duty) -> Result<(), Error> {
    let now = store.now();
    let last = duty::Entity::find_by_id(duty.name).one(store.db()).await?;
    if last.as_ref().is_some_and(|last| last.due_at > now) {
        return Ok(());
    }
    let tx = store.begin(crate::Actor::System).await?;
    let next = now + Duration::seconds(duty.every_seconds);
    let taken = if last.is_some() {
        duty::Entity::update_many()
            .col_expr(duty::Column::DueAt, Expr::value(next))
            .filter(duty::Column::Name.eq(duty.name))
            .filter(duty::Column::DueAt.lte(now))
            .exec(tx.db())
            .await?
            .rows_affected
            == 1
    } else {
        let row = duty::ActiveModel {
            name: Set(duty.name.to_owned()),
            due_at: Set(next),
        };
        duty::Entity::insert(row)
            .on_conflict(
                OnConflict::column(duty::Column::Name)
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(tx.db())
            .await?
            == 1
    };
    tx.commit_quietly().await?;
    if taken {
        (duty.run)(store).await
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::pause;

    #[test]
    fn pauses_double_and_end_at_six_hours() {
        let seconds: Vec<i64> = (0..5).map(|n| pause(n).num_seconds()).collect();
        assert_eq!(seconds, [10, 20, 40, 80, 160]);
        assert_eq!(pause(30).num_seconds(), 6 * 3600);
    }
}
