//! Following the event of a meeting: when it is called off or moved, the meeting is too, and its groups
//! are told.

use super::reading;
use crate::workspace::ground::{self, happened};
use crate::{group, group_meeting};
use events::{Event, event};
use futures::future::BoxFuture;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashSet;
use store::{Error, Listener, Record, Recorded, Tx};
use texts::Texts;

pub(crate) const LISTENERS: [Listener; 2] = [
    Listener {
        kind: events::cancel::EventCancelled::KIND,
        hear: cancelled,
    },
    Listener {
        kind: events::edit_days::EventDaysChanged::KIND,
        hear: moved,
    },
];

happened! {
    /// The event of a meeting was moved or called off.
    MeetingChanged = "workspace-meeting-changed"
}

async fn meetings(
    tx: &Tx,
    record: &Record,
) -> Result<Option<(Event, Vec<(group_meeting::Model, group::Model)>)>, Error> {
    let found = group_meeting::Entity::find()
        .filter(group_meeting::Column::EventId.eq(record.subject_id))
        .all(tx.db())
        .await?;
    if found.is_empty() {
        return Ok(None);
    }
    let Some(event) = event::Entity::find_by_id(record.subject_id)
        .one(tx.db())
        .await?
    else {
        return Ok(None);
    };
    let groups = group::Entity::find()
        .filter(group::Column::Id.is_in(found.iter().map(|meeting| meeting.group_id)))
        .all(tx.db())
        .await?;
    let pairs = found.into_iter().filter_map(|meeting| {
        let group = groups.iter().find(|group| group.id == meeting.group_id)?;
        Some((meeting, group.clone()))
    });
    Ok(Some((event, pairs.collect())))
}

fn cancelled<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let Some((event, meetings)) = meetings(tx, record).await? else {
            return Ok(());
        };
        let reason = record.read::<events::cancel::EventCancelled>()?.reason;
        for (meeting, group) in &meetings {
            group_meeting::Entity::update_many()
                .col_expr(group_meeting::Column::CancelledAt, Expr::value(tx.now()))
                .filter(group_meeting::Column::Id.eq(meeting.id))
                .exec(tx.db())
                .await?;
            tx.record(&MeetingChanged::to(meeting.id, group)).await?;
        }
        tell(tx, &meetings, |t, meeting, _| {
            let facts = [
                ("title", event.title.in_language(t.language()).text.into()),
                ("date", t.date(meeting.held_on).into()),
            ];
            let subject = t.with("meeting-letter-cancelled-subject", &facts);
            let paragraphs = vec![
                t.with("meeting-letter-cancelled", &facts),
                t.one("meeting-letter-reason", "reason", &reason),
            ];
            (subject, paragraphs)
        })
        .await
    })
}

fn moved<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let is_elsewhere = record
            .read::<events::edit_days::EventDaysChanged>()?
            .is_elsewhere;
        let Some((event, meetings)) = meetings(tx, record).await?.filter(|_| is_elsewhere) else {
            return Ok(());
        };
        let Some(starts_at) = event.starts_at else {
            return Ok(());
        };
        let day = starts_at.with_timezone(&event.zone()).date_naive();
        for (meeting, group) in &meetings {
            group_meeting::Entity::update_many()
                .col_expr(group_meeting::Column::HeldOn, Expr::value(day))
                .filter(group_meeting::Column::Id.eq(meeting.id))
                .exec(tx.db())
                .await?;
            tx.record(&MeetingChanged::to(meeting.id, group)).await?;
        }
        if event.ends_at.is_some_and(|ends| ends <= tx.now()) {
            return Ok(()); // What is over is put right for the files, and nobody has to come.
        }
        tell(tx, &meetings, |t, meeting, group| {
            let title = event.title.in_language(t.language()).text;
            let facts = [("title", title.into()), ("date", t.date(day).into())];
            let subject = t.with("meeting-letter-moved-subject", &facts);
            let facts = [
                ("title", title.into()),
                ("from", t.date(meeting.held_on).into()),
            ];
            let said = t.with("meeting-letter-moved", &facts);
            let paragraphs = [
                Some(said),
                Some(reading::when(&event, None, t)),
                event.place.clone(),
                Some(reading::more(group, &event, t)),
            ];
            (subject, paragraphs.into_iter().flatten().collect())
        })
        .await
    })
}

/// Writes once to everybody who speaks for a seat of these groups, apart from whoever did it. `words`
/// gives subject and paragraphs.
async fn tell(
    tx: &Tx,
    meetings: &[(group_meeting::Model, group::Model)],
    words: impl Fn(&Texts, &group_meeting::Model, &group::Model) -> (String, Vec<String>),
) -> Result<(), Error> {
    let mut told: HashSet<_> = tx.actor().person().into_iter().collect();
    let mut letters = Vec::new();
    for (meeting, group) in meetings {
        for speaker in ground::speakers(tx.db(), group.id).await? {
            if told.insert(speaker.person.id) {
                let t = crate::TEXTS.reader(speaker.person.language);
                let (subject, paragraphs) = words(&t, meeting, group);
                letters.push(ground::letter(group, &speaker.person, subject, paragraphs));
            }
        }
    }
    tx.mail_all(letters).await
}
