//! Putting a question to the vote: everybody who speaks for a seat that votes is told, and until when.

use super::{poll, poll_option};
use crate::Group;
use crate::workspace::ground::{self, Steering, happened, stands_on_ground};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashSet;
use store::{Store, Tx};
use uuid::Uuid;

/// Fewest and most answers to choose from.
pub const ANSWERS: std::ops::RangeInclusive<usize> = 2..=12;
/// Longest time for a vote, in days.
pub const MOST_DAYS: i64 = 366;

/// Why a question is not put.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing to choose from, or more than one can weigh; the same answer twice counts once.
    #[error("a question needs two to twelve different answers")]
    Answers,
    /// It would close before it was put, or after more than a year.
    #[error("a vote closes later, within a year")]
    ClosesAt,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// A question was put to the vote, or the vote was closed.
    PollPut = "workspace-poll-put"
}

/// A question to be put.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is asked.
    pub question: String,
    /// What one should know for it, in Markdown.
    pub about: String,
    /// The answers, in the order in which they are shown.
    pub answers: Vec<String>,
    /// Until when votes are taken.
    pub closes_at: DateTime<Utc>,
}

/// Puts a question to the organisations of a group.
///
/// # Errors
/// See [`Error`].
pub async fn put(
    store: &Store,
    by: &Steering,
    group: &Group,
    plan: Plan,
) -> Result<poll::Model, Error> {
    let mut seen = HashSet::new();
    let answers: Vec<String> = plan
        .answers
        .into_iter()
        .filter(|answer| seen.insert(answer.to_lowercase()))
        .collect();
    if !ANSWERS.contains(&answers.len()) {
        return Err(Error::Answers);
    }
    let now = store.now();
    if plan.closes_at <= now || plan.closes_at > now + Duration::days(MOST_DAYS) {
        return Err(Error::ClosesAt);
    }
    let by = &by.0;
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let poll = tx
        .insert(poll::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            question: plan.question,
            about: plan.about,
            opened_at: tx.now(),
            author: by.name.clone(),
            person_id: Some(by.person_id),
            closes_at: plan.closes_at,
            reminded_at: None,
        })
        .await?;
    let options = answers
        .into_iter()
        .zip(1..)
        .map(|(text, number)| poll_option::Model {
            id: Uuid::now_v7(),
            poll_id: poll.id,
            number,
            text,
        });
    tx.insert_all(options.collect::<Vec<_>>()).await?;
    tx.record(&PollPut::to(poll.id, group)).await?;
    tell(&tx, by.person_id, group, &poll).await?;
    tx.commit().await?;
    Ok(poll)
}

async fn tell(tx: &Tx, by: Uuid, group: &Group, poll: &poll::Model) -> Result<(), store::Error> {
    let mut told = HashSet::from([by]);
    let mut letters = Vec::new();
    for speaker in ground::speakers(tx.db(), group.id).await? {
        if !speaker.seat.role.counts() || !told.insert(speaker.person.id) {
            continue;
        }
        letters.push(super::remind::letter(
            group,
            poll,
            &speaker.person,
            "poll-letter",
        ));
    }
    tx.mail_all(letters).await
}
