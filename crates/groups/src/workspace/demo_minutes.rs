//! What the groups of the demo kept of their meetings: who was there, and minutes. Of the last days they are still
//! to be written.

use super::meetings::{attendance, minutes};
use crate::{effort, group_meeting};
use chrono::{Duration, NaiveTime};
use events::{Event, event};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use store::{Error, Tx};
use uuid::Uuid;
use vocabulary::Language;

/// So long it takes until minutes are written.
const WRITING_DAYS: i64 = 14;
/// What minutes say below the subject of the meeting.
const TEXTS: [&str; 3] = [
    "**Agreed**\n\n- Each member sends one tender as an example.\n- The next draft is read before the next meeting.\n\n\
     **Open**: who talks to suppliers first.",
    "**Agreed**\n\n- Two members try it in a tender of this year.\n- What comes of it is a paper of the group.\n\n\
     **Open**: how it is measured.",
    "**Agreed**\n\n- The list is complete for now.\n- Legal departments read it next.\n\n\
     **Open**: a translation for those who need one.",
];

/// Notes them for all meetings that have none, within the change that made the groups.
pub(crate) async fn fill(tx: &Tx) -> Result<(), Error> {
    let written_until = (tx.now() - Duration::days(WRITING_DAYS)).date_naive();
    let held = group_meeting::Entity::find()
        .filter(group_meeting::Column::HeldOn.lte(written_until))
        .order_by_asc(group_meeting::Column::HeldOn)
        .order_by_asc(group_meeting::Column::Id)
        .all(tx.db())
        .await?;
    let noted: HashSet<Uuid> = minutes::Entity::find()
        .select_only()
        .column(minutes::Column::EventId)
        .into_tuple()
        .all(tx.db())
        .await?
        .into_iter()
        .collect();
    let titles: HashMap<Uuid, Event> = event::Entity::find()
        .filter(event::Column::Id.is_in(held.iter().map(|meeting| meeting.event_id)))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|event| (event.id, event))
        .collect();
    let there: Vec<effort::Model> = effort::Entity::find().all(tx.db()).await?;
    let mut written = Vec::new();
    let mut attended = Vec::new();
    let without = held
        .iter()
        .filter(|meeting| !noted.contains(&meeting.event_id));
    for (meeting, text) in without.zip(TEXTS.iter().cycle()) {
        let written_at = (meeting.held_on + Duration::days(5))
            .and_time(NaiveTime::MIN)
            .and_utc();
        let title = titles
            .get(&meeting.event_id)
            .map_or("", |event| event.title.in_language(Language::English).text);
        written.push(minutes::Model {
            id: Uuid::now_v7(),
            event_id: meeting.event_id,
            group_id: None,
            number: 1,
            text: format!("{title}.\n\n{text}"),
            written_at,
            person_id: None,
            author: "Sanna Esimerkki".to_owned(),
        });
        let own = there
            .iter()
            .filter(|effort| effort.group_meeting_id == meeting.id);
        attended.extend(own.map(|effort| attendance::Model {
            id: Uuid::now_v7(),
            group_meeting_id: meeting.id,
            seat_id: effort.seat_id,
            noted_at: written_at,
        }));
    }
    tx.insert_all(written).await?;
    tx.insert_all(attended).await
}
