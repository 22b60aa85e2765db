//! Giving feedback: a participant says what they think, once, and nobody can tell who said it.
//!
//! What was said is kept apart from who said it. The row of answers has a random key and a day; the
//! application only notes the day on which its owner answered. Nothing leads from one to the other:
//! no key, no time of the day, no person in the log.

use crate::registration::answers::Answers;
use crate::{Event, application, ask_for_feedback, feedback};
use chrono::NaiveTime;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Json, Recorded, Store};
use uuid::Uuid;

/// Why feedback is not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The event has not begun, or they do not take part.
    #[error("only participants give feedback, once the event has begun")]
    NotNow,
    /// Each participant is heard once.
    #[error("this participant has answered already")]
    Already,
    /// Nothing was said.
    #[error("nothing was answered")]
    Nothing,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Somebody gave feedback. Who, is not said here either.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FeedbackGiven {
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for FeedbackGiven {
    const KIND: &'static str = "feedback-given";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether this participant may say what they think at all, now or any more.
pub(crate) fn may_answer(
    event: &Event,
    own: &application::Model,
    now: chrono::DateTime<chrono::Utc>,
) -> bool {
    ask_for_feedback::has_begun(event, now)
        && own.status == application::Status::Accepted
        && own.no_show_at.is_none()
}

/// Keeps what a participant says.
///
/// # Errors
/// As [`Error`] says.
pub(crate) async fn give(
    store: &Store,
    event: &Event,
    own: &application::Model,
    answers: Answers,
) -> Result<(), Error> {
    if answers.is_empty() {
        return Err(Error::Nothing);
    }
    // In nobody's name, also for somebody who is signed in.
    let tx = store.begin(Actor::Visitor).await?;
    if !may_answer(event, own, tx.now()) {
        return Err(Error::NotNow);
    }
    let midnight = tx.now().date_naive().and_time(NaiveTime::MIN).and_utc();
    let heard = application::Entity::update_many()
        .col_expr(application::Column::FeedbackAt, Expr::value(Some(midnight)))
        .filter(application::Column::Id.eq(own.id))
        .filter(application::Column::FeedbackAt.is_null())
        .exec(tx.db())
        .await?;
    if heard.rows_affected == 0 {
        return Err(Error::Already);
    }
    tx.insert(feedback::Model {
        // A key that is ordered by time would tell when.
        id: uuid::Builder::from_random_bytes(rand::random()).into_uuid(),
        event_id: event.id,
        on: midnight.date_naive(),
        target: own.target,
        answers: Json(answers),
    })
    .await?;
    tx.record(&FeedbackGiven {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
