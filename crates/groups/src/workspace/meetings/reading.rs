//! Reading the meetings of a group.

use super::{attendance, minutes, page_of};
use crate::{Group, effort, group_meeting};
use chrono::NaiveDate;
use events::{Event, event};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use store::Store;
use texts::Texts;
use uuid::Uuid;
use web::Failure;

/// A meeting with its event.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub meeting: group_meeting::Model,
    pub event: Event,
}

/// The meetings of a group, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn of_group(store: &Store, group: Uuid) -> Result<Vec<Held>, Failure> {
    let meetings = group_meeting::Entity::find()
        .filter(group_meeting::Column::GroupId.eq(group))
        .order_by_desc(group_meeting::Column::HeldOn)
        .order_by_desc(group_meeting::Column::Id)
        .all(store.db())
        .await?;
    with_events(store, meetings).await
}

/// The next meeting of a group that is not called off, today or later.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn next(
    store: &Store,
    group: Uuid,
    today: NaiveDate,
) -> Result<Option<Held>, Failure> {
    let meeting = group_meeting::Entity::find()
        .filter(group_meeting::Column::GroupId.eq(group))
        .filter(group_meeting::Column::HeldOn.gte(today))
        .filter(group_meeting::Column::CancelledAt.is_null())
        .order_by_asc(group_meeting::Column::HeldOn)
        .order_by_asc(group_meeting::Column::Id)
        .one(store.db())
        .await?;
    Ok(with_events(store, meeting.into_iter().collect())
        .await?
        .pop())
}

async fn with_events(
    store: &Store,
    meetings: Vec<group_meeting::Model>,
) -> Result<Vec<Held>, Failure> {
    let mut events: HashMap<Uuid, Event> = HashMap::new();
    let ids: Vec<Uuid> = meetings.iter().map(|meeting| meeting.event_id).collect();
    for some in ids.chunks(500) {
        let found = event::Entity::find()
            .filter(event::Column::Id.is_in(some.iter().copied()))
            .all(store.db())
            .await?;
        events.extend(found.into_iter().map(|event| (event.id, event)));
    }
    let with = |meeting: group_meeting::Model| {
        let event = events.get(&meeting.event_id)?.clone();
        Some(Held { meeting, event })
    };
    Ok(meetings.into_iter().filter_map(with).collect())
}

/// What was noted for a meeting.
pub(crate) struct Noted {
    /// Seats that were represented.
    pub there: HashSet<Uuid>,
    /// Minutes of work by seat.
    pub minutes: HashMap<Uuid, i32>,
}

/// What was noted for a meeting.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn noted(store: &Store, meeting: Uuid) -> Result<Noted, Failure> {
    let there = attendance::Entity::find()
        .filter(attendance::Column::GroupMeetingId.eq(meeting))
        .all(store.db())
        .await?;
    let effort = effort::Entity::find()
        .filter(effort::Column::GroupMeetingId.eq(meeting))
        .all(store.db())
        .await?;
    Ok(Noted {
        there: there.into_iter().map(|row| row.seat_id).collect(),
        minutes: effort
            .into_iter()
            .map(|row| (row.seat_id, row.minutes))
            .collect(),
    })
}

/// How many seats were represented at each of these meetings.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn counts(
    store: &Store,
    meetings: &[Held],
) -> Result<HashMap<Uuid, i64>, Failure> {
    rows_of(store, meetings, attendance::Column::GroupMeetingId).await
}

/// How many rows of a table there are for each of these meetings, by the column that names the meeting.
async fn rows_of<C>(store: &Store, meetings: &[Held], of: C) -> Result<HashMap<Uuid, i64>, Failure>
where
    C: ColumnTrait,
    C::EntityName: EntityTrait,
{
    let mut rows = HashMap::new();
    let ids: Vec<Uuid> = meetings.iter().map(|held| held.meeting.id).collect();
    for some in ids.chunks(500) {
        let found: Vec<(Uuid, i64)> = C::EntityName::find()
            .select_only()
            .column(of)
            .column_as(of.count(), "count")
            .filter(of.is_in(some.iter().copied()))
            .group_by(of)
            .into_tuple()
            .all(store.db())
            .await?;
        rows.extend(found);
    }
    Ok(rows)
}

/// Of these meetings of a group, the events of which it has minutes.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn minuted(
    store: &Store,
    group: Uuid,
    meetings: &[Held],
) -> Result<HashSet<Uuid>, Failure> {
    let mut minuted = HashSet::new();
    let ids: Vec<Uuid> = meetings.iter().map(|held| held.event.id).collect();
    for some in ids.chunks(500) {
        let called = events::convene::conveners(store.db(), some.iter().copied()).await?;
        let found: Vec<(Uuid, Option<Uuid>)> = minutes::Entity::find()
            .select_only()
            .column(minutes::Column::EventId)
            .column(minutes::Column::GroupId)
            .distinct()
            .filter(minutes::Column::EventId.is_in(some.iter().copied()))
            .into_tuple()
            .all(store.db())
            .await?;
        let own = found.into_iter().filter(|(event, keeper)| {
            *keeper == (!called.contains(&(*event, group))).then_some(group)
        });
        minuted.extend(own.map(|(event, _)| event));
    }
    Ok(minuted)
}

/// For how many seats hours were noted at each of these meetings.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn hours(store: &Store, meetings: &[Held]) -> Result<HashMap<Uuid, i64>, Failure> {
    rows_of(store, meetings, effort::Column::GroupMeetingId).await
}

/// When an event is, in the zone of the reader where one is known, else in its own.
pub(super) fn when(event: &Event, own: Option<chrono_tz::Tz>, t: &Texts) -> String {
    let (Some(starts), Some(ends)) = (event.starts_at, event.ends_at) else {
        return String::new();
    };
    let zone = own.unwrap_or_else(|| event.zone());
    let (from, until) = (starts.with_timezone(&zone), ends.with_timezone(&zone));
    if from.date_naive() == until.date_naive() {
        return t.with(
            "meeting-when",
            [
                ("date", t.weekday_date(from.date_naive()).into()),
                ("hours", t.time_range(from.time(), until.time()).into()),
                ("zone", t.zone_short(starts, zone).into()),
            ],
        );
    }
    t.date_range(from.date_naive(), until.date_naive())
}

/// What a letter says of where agenda and link are found.
pub(super) fn more(group: &Group, event: &Event, t: &Texts) -> String {
    let page = page_of(group, event);
    t.one("meeting-letter-more", "address", web::public_address(&page))
}
