//! Withdrawing: a group does not take part in a joint meeting, or an event is no meeting of it after
//! all. What was noted for it goes too.

use super::attendance;
use crate::workspace::ground::{self, Steering, happened};
use crate::{Group, effort, group_meeting};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;

happened! {
    /// A meeting does not count for a group any more.
    MeetingWithdrawn = "workspace-meeting-withdrawn"
}

/// Takes `group` off a meeting.
///
/// # Errors
/// See [`ground::Error`].
pub async fn withdraw(
    store: &Store,
    by: &Steering,
    group: &Group,
    meeting: &group_meeting::Model,
) -> Result<(), ground::Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    attendance::Entity::delete_many()
        .filter(attendance::Column::GroupMeetingId.eq(meeting.id))
        .exec(tx.db())
        .await?;
    effort::Entity::delete_many()
        .filter(effort::Column::GroupMeetingId.eq(meeting.id))
        .exec(tx.db())
        .await?;
    group_meeting::Entity::delete_by_id(meeting.id)
        .exec(tx.db())
        .await?;
    events::convene::withdraw(&tx, meeting.event_id, group.id).await?;
    tx.record(&MeetingWithdrawn::to(meeting.id, group)).await?;
    Ok(tx.commit().await?)
}
