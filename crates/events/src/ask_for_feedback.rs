//! Asking for feedback: participants are written to, each with a link of their own.

use crate::certificate_letters::{participants, were_there, written_to};
use crate::follow_up::{self, About};
use crate::question::Stage;
use crate::registration::{answers, letters, places};
use crate::{Event, TEXTS, application, check_in, default_feedback};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder,
};
use serde::{Deserialize, Serialize};
use store::{Actor, Letter, Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// Why nobody is asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// There is nothing to say about what has not begun.
    #[error("the event has not begun, or was called off")]
    NotBegun,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Participants were asked for feedback.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FeedbackAsked {
    event_id: Uuid,
    network_id: Uuid,
    count: usize,
    again: bool,
}

impl Recorded for FeedbackAsked {
    const KIND: &'static str = "feedback-asked";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Who is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whom {
    /// Those who were not asked so far.
    New,
    /// Those who were asked and have not answered.
    Again,
}

/// Whether participants may say what they think: from the moment it begins, unless it was called off.
pub(crate) fn has_begun(event: &Event, now: DateTime<Utc>) -> bool {
    matches!(event.state(now), crate::State::Running | crate::State::Past)
}

/// Everybody who could be asked and has not answered: those who were checked in, or where the desk
/// checked nobody in, as online, all participants who were not noted as missing.
pub(crate) async fn silent(db: &impl ConnectionTrait, event: Uuid) -> Result<Condition, DbErr> {
    let checked_in = check_in::Entity::find()
        .filter(check_in::Column::EventId.eq(event))
        .count(db)
        .await?;
    let known = if checked_in > 0 {
        were_there(event)
    } else {
        participants(event)
    };
    Ok(known
        .add(application::Column::NoShowAt.is_null())
        .add(application::Column::FeedbackAt.is_null()))
}

/// Those of [`silent`] whom a letter would reach.
pub(crate) async fn to_ask(
    db: &impl ConnectionTrait,
    event: Uuid,
    whom: Whom,
) -> Result<Condition, DbErr> {
    let asked = written_to(event, About::Feedback);
    let id = application::Column::Id;
    let silent = silent(db, event).await?.add(application::reachable());
    Ok(silent.add(match whom {
        Whom::New => id.not_in_subquery(asked),
        Whom::Again => id.in_subquery(asked),
    }))
}

/// Writes to participants for their feedback; the first time it makes sure that there are questions.
/// Gives how many letters there are.
///
/// # Errors
/// As [`Error`] says.
pub(crate) async fn ask(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    whom: Whom,
) -> Result<usize, Error> {
    if !has_begun(event, store.now()) {
        return Err(Error::NotBegun);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    // Two who press the button at once write one after the other.
    places::lock(&tx, event.id).await?;
    if answers::questions(tx.db(), event.id, Stage::Feedback)
        .await?
        .is_empty()
    {
        tx.insert_all(default_feedback::questions(event)).await?;
    }
    let people = application::Entity::find()
        .filter(to_ask(tx.db(), event.id, whom).await?)
        .order_by_asc(application::Column::Id)
        .all(tx.db())
        .await?;
    let ids: Vec<Uuid> = people.iter().map(|own| own.id).collect();
    let links = letters::personal_links(&tx, &ids).await?;
    for (own, link) in people.iter().zip(&links) {
        tx.mail(letter(event, own, link, whom)).await?;
    }
    let follow_ups = ids.iter().map(|application| follow_up::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        application_id: *application,
        about: About::Feedback,
        sent_at: tx.now(),
    });
    tx.insert_all(follow_ups.collect()).await?;
    let (event_id, network_id, count) = (event.id, event.network_id, people.len());
    tx.record(&FeedbackAsked {
        event_id,
        network_id,
        count,
        again: whom == Whom::Again,
    })
    .await?;
    tx.commit().await?;
    Ok(count)
}

fn letter(event: &Event, own: &application::Model, link: &str, whom: Whom) -> Letter {
    let t = TEXTS.reader(own.language);
    let title = event.title.in_language(own.language).text;
    let words = [
        ("name", own.name.as_str().into()),
        ("event", title.into()),
        ("link", format!("{link}/feedback").into()),
    ];
    let (subject, body) = match whom {
        Whom::New => (
            t.one("feedback-letter-subject", "event", title),
            t.with("feedback-letter-body", words),
        ),
        Whom::Again => (
            t.one("feedback-reminder-subject", "event", title),
            t.with("feedback-reminder-body", words),
        ),
    };
    Letter {
        to_name: own.name.clone(),
        to_address: own.email.clone(),
        language: own.language,
        subject,
        body,
        attachments: Vec::new(),
        network_id: Some(event.network_id),
        subject_id: Some(own.id),
        secrets: vec![link.to_owned()],
    }
}
