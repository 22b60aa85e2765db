//! Writing minutes: each version stays; with the first one the members learn that they can read it, and
//! are asked for their hours.

use super::{minutes, page_of};
use crate::workspace::ground::{self, Steering, happened};
use crate::{Group, group_meeting};
use events::Event;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
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
    let before = minutes::Entity::find()
        .filter(minutes::Column::EventId.eq(event.id))
        .order_by_desc(minutes::Column::Number)
        .one(tx.db())
        .await?;
    let is_first = before.is_none();
    tx.insert(minutes::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        number: before.map_or(1, |before| before.number + 1),
        text,
        written_at: tx.now(),
        person_id: Some(by.person_id),
        author: by.name.clone(),
    })
    .await?;
    // A joint meeting has one set of minutes, found in each of its groups.
    let meetings = group_meeting::Entity::find()
        .filter(group_meeting::Column::EventId.eq(event.id))
        .all(tx.db())
        .await?;
    let written: Vec<MinutesWritten> = meetings
        .iter()
        .map(|meeting| MinutesWritten::to(meeting.id, group))
        .collect();
    tx.record_all(&written).await?;
    if is_first {
        let address = web::public_address(&page_of(group, event));
        let mut letters = Vec::new();
        for speaker in ground::speakers(tx.db(), group.id).await? {
            if speaker.person.id == by.person_id {
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
        tx.mail_all(letters).await?;
    }
    Ok(tx.commit().await?)
}
