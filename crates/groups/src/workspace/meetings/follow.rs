//! Following the event of a meeting: when it is called off or moved, the meeting is too, and its groups
//! are told.

use crate::workspace::ground::{self, happened};
use crate::{group, group_meeting};
use events::{Event, event};
use futures::future::BoxFuture;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashSet;
use store::{Error, Listener, Record, Recorded, Tx};

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
        let mut told: HashSet<_> = tx.actor().person().into_iter().collect();
        for (meeting, group) in meetings {
            group_meeting::Entity::update_many()
                .col_expr(group_meeting::Column::CancelledAt, Expr::value(tx.now()))
                .filter(group_meeting::Column::Id.eq(meeting.id))
                .exec(tx.db())
                .await?;
            tx.record(&MeetingChanged::to(meeting.id, &group)).await?;
            for speaker in ground::speakers(tx.db(), group.id).await? {
                if !told.insert(speaker.person.id) {
                    continue;
                }
                let t = crate::TEXTS.reader(speaker.person.language);
                let title = event.title.in_language(t.language()).text;
                let facts = [
                    ("title", title.into()),
                    ("date", t.date(meeting.held_on).into()),
                ];
                let paragraphs = [
                    t.with("meeting-letter-cancelled", &facts),
                    t.one("meeting-letter-reason", "reason", &reason),
                ];
                let subject = t.with("meeting-letter-cancelled-subject", &facts);
                tx.mail(ground::letter(&group, &speaker.person, subject, paragraphs))
                    .await?;
            }
        }
        Ok(())
    })
}

fn moved<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let Some((event, meetings)) = meetings(tx, record).await? else {
            return Ok(());
        };
        let Some(starts_at) = event.starts_at else {
            return Ok(());
        };
        let day = starts_at.with_timezone(&event.zone()).date_naive();
        for (meeting, group) in meetings {
            if meeting.held_on == day {
                continue;
            }
            group_meeting::Entity::update_many()
                .col_expr(group_meeting::Column::HeldOn, Expr::value(day))
                .filter(group_meeting::Column::Id.eq(meeting.id))
                .exec(tx.db())
                .await?;
            tx.record(&MeetingChanged::to(meeting.id, &group)).await?;
            for speaker in ground::speakers(tx.db(), group.id).await? {
                let t = crate::TEXTS.reader(speaker.person.language);
                let title = event.title.in_language(t.language()).text;
                let facts = [
                    ("title", title.into()),
                    ("from", t.date(meeting.held_on).into()),
                    ("to", t.weekday_date(day).into()),
                ];
                let subject = t.with("meeting-letter-moved-subject", &facts);
                let said = t.with("meeting-letter-moved", &facts);
                tx.mail(ground::letter(&group, &speaker.person, subject, [said]))
                    .await?;
            }
        }
        Ok(())
    })
}
