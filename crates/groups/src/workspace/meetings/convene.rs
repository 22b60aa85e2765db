//! Convening: whoever steers a group calls a meeting, of this group alone or together with others. It
//! stands in the calendar of all their members at once, and they are told.

use super::reading::{more, when};
use crate::workspace::ground::{self, Steering, happened, stands_on_ground};
use crate::{Group, group_meeting};
use events::Event;
use events::convene::{Convener, Schedule};
use std::collections::HashSet;
use store::{Store, Tx};
use uuid::Uuid;
use vocabulary::{Language, Translated};
use web::Audience;

/// How often an address that somebody else took meanwhile is replaced by another.
const TRIES: usize = 3;

/// A meeting to be.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// What is to be talked about, in Markdown.
    pub agenda: String,
    /// The language of both.
    pub language: Language,
    /// When and where.
    pub schedule: Schedule,
    /// The other groups with which it is held.
    pub with: Vec<Group>,
}

/// Why a meeting is not called.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A group that is over meets no more, also not together with others.
    #[error("the other group is over")]
    OtherIsOver,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// A meeting of a group was called, or an event was counted as one.
    MeetingCalled = "workspace-meeting-called"
}

/// A group as the events that it convenes know it.
#[must_use]
pub fn convener(group: &Group) -> Convener {
    Convener {
        id: group.id,
        network_id: group.network_id,
        name: group.name.clone(),
        page: group.path(""),
        meetings: group.path("/meetings"),
        seen_by: group.visible_to.clone(),
        takes_part: Audience::Group(group.id),
    }
}

/// Calls a meeting of `group`.
///
/// # Errors
/// See [`Error`].
pub async fn convene(
    store: &Store,
    by: &Steering,
    group: &Group,
    plan: &Plan,
) -> Result<Event, Error> {
    let mut tries = 1;
    loop {
        match convene_once(store, by, group, plan).await {
            Err(Error::Ground(ground::Error::Fault(fault)))
                if fault.is_duplicate() && tries < TRIES =>
            {
                tries += 1;
            }
            outcome => return outcome,
        }
    }
}

async fn convene_once(
    store: &Store,
    by: &Steering,
    group: &Group,
    plan: &Plan,
) -> Result<Event, Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    for other in &plan.with {
        ground::take_in_hand(&tx, other.id)
            .await
            .map_err(|error| match error {
                ground::Error::Over => Error::OtherIsOver,
                fault => Error::Ground(fault),
            })?;
    }
    let groups: Vec<&Group> = std::iter::once(group).chain(&plan.with).collect();
    let audience = match groups.as_slice() {
        [only] => Audience::Group(only.id),
        several => Audience::Groups(several.iter().map(|group| group.id).collect()),
    };
    let event = events::convene::convene(
        &tx,
        &events::convene::Meeting {
            network_id: group.network_id,
            person_id: by.0.person_id,
            title: Translated::new(plan.language, &plan.title),
            about: Translated::new(plan.language, &plan.agenda),
            schedule: plan.schedule.clone(),
            audience,
            conveners: groups.iter().map(|group| convener(group)).collect(),
        },
    )
    .await?;
    for each in &groups {
        let meeting = tx
            .insert(group_meeting::Model {
                id: Uuid::now_v7(),
                group_id: each.id,
                event_id: event.id,
                held_on: plan.schedule.day,
                cancelled_at: None,
            })
            .await?;
        tx.record(&MeetingCalled::to(meeting.id, each)).await?;
    }
    tell(&tx, by, &groups, &event, plan).await?;
    tx.commit().await?;
    Ok(event)
}

async fn tell(
    tx: &Tx,
    by: &Steering,
    groups: &[&Group],
    event: &Event,
    plan: &Plan,
) -> Result<(), store::Error> {
    let mut told = HashSet::from([by.0.person_id]);
    let mut letters = Vec::new();
    for group in groups {
        for speaker in ground::speakers(tx.db(), group.id).await? {
            if !told.insert(speaker.person.id) {
                continue;
            }
            let t = crate::TEXTS.reader(speaker.person.language);
            let name = |group: &Group| group.name.in_language(t.language()).text.to_owned();
            let others: Vec<String> = groups
                .iter()
                .filter(|other| other.id != group.id)
                .map(|other| name(other))
                .collect();
            let paragraphs = [
                Some(t.with(
                    "meeting-letter-called",
                    [
                        ("group", name(group).into()),
                        ("title", plan.title.as_str().into()),
                    ],
                )),
                Some(when(event, None, &t)),
                plan.schedule.place.clone(),
                (!others.is_empty())
                    .then(|| t.one("meeting-letter-joint", "groups", t.list(&others))),
                Some(more(group, event, &t)),
            ];
            let subject = t.with(
                "meeting-letter-subject",
                [
                    ("title", plan.title.as_str().into()),
                    ("date", t.date(plan.schedule.day).into()),
                ],
            );
            letters.push(ground::letter(
                group,
                &speaker.person,
                subject,
                paragraphs.into_iter().flatten(),
            ));
        }
    }
    tx.mail_all(letters).await
}
