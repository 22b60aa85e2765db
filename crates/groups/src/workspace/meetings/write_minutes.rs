//! Writing minutes: each version stays; with the first one the members learn that they can read it, and
//! are asked for their hours.

use super::{Callers, minutes, page_of};
use crate::workspace::ground::{self, Steering, happened};
use crate::{Group, group, group_meeting};
use events::Event;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashSet;
use store::{Store, Tx};
use uuid::Uuid;

happened! {
    /// Minutes of a meeting were written.
    MinutesWritten = "workspace-minutes-written"
}

/// Keeps `text` as the minutes of a meeting, after the version before.
///
/// # Errors
/// See [`ground::Error`].
pub async fn write_minutes(
    store: &Store,
    by: &Steering,
    group: &Group,
    event: &Event,
    text: String,
) -> Result<(), ground::Error> {
    let by = &by.0;
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let callers = Callers::of(tx.db(), event.id).await?;
    let keeper = callers.keeper(group.id);
    let before = minutes::of(event.id, keeper).one(tx.db()).await?;
    let is_first = before.is_none();
    tx.insert(minutes::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        group_id: keeper,
        number: before.map_or(1, |before| before.number + 1),
        text,
        written_at: tx.now(),
        person_id: Some(by.person_id),
        author: by.name.clone(),
    })
    .await?;
    // A joint meeting has one set of minutes, found in each of the groups that called it.
    let readers: Vec<Uuid> = [vec![group.id], callers.together_with(group.id)].concat();
    let groups = group::Entity::find()
        .filter(group::Column::Id.is_in(readers.iter().copied()))
        .order_by_asc(group::Column::Id)
        .all(tx.db())
        .await?;
    let meetings = group_meeting::Entity::find()
        .filter(group_meeting::Column::EventId.eq(event.id))
        .filter(group_meeting::Column::GroupId.is_in(readers))
        .all(tx.db())
        .await?;
    let written: Vec<MinutesWritten> = meetings
        .iter()
        .map(|meeting| MinutesWritten::to(meeting.id, group))
        .collect();
    tx.record_all(&written).await?;
    if is_first {
        tell(&tx, by.person_id, &groups, event).await?;
    }
    Ok(tx.commit().await?)
}

/// Writes once to everybody who speaks for a seat of these groups, apart from whoever wrote the minutes.
async fn tell(tx: &Tx, by: Uuid, groups: &[Group], event: &Event) -> Result<(), store::Error> {
    let mut told = HashSet::from([by]);
    let mut letters = Vec::new();
    for group in groups {
        let address = web::public_address(&page_of(group, event));
        for speaker in ground::speakers(tx.db(), group.id).await? {
            if !told.insert(speaker.person.id) {
                continue;
            }
            let t = crate::TEXTS.reader(speaker.person.language);
            let title = event.title.in_language(t.language()).text;
            let paragraphs = [
                t.one("minutes-letter", "title", title),
                t.one("minutes-letter-hours", "address", &address),
            ];
            let subject = t.one("minutes-letter-subject", "title", title);
            letters.push(ground::letter(group, &speaker.person, subject, paragraphs));
        }
    }
    tx.mail_all(letters).await
}
