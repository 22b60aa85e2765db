//! Publishing: those who steer a group tell its network, or everybody, what there is to tell.

use super::update;
use crate::Group;
use crate::workspace::circle::Circle;
use crate::workspace::ground::{self, Steering, happened};
use store::Store;
use uuid::Uuid;
use vocabulary::Translated;

happened! {
    /// An update was published.
    UpdatePublished = "workspace-update-published"
}

/// An update to be.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its headline.
    pub title: Translated,
    /// What there is to tell, in Markdown.
    pub text: Translated,
    /// Whom it is told.
    pub circle: Circle,
}

/// Publishes an update.
///
/// # Errors
/// See [`ground::Error`].
pub async fn publish(
    store: &Store,
    by: &Steering,
    group: &Group,
    plan: Plan,
) -> Result<update::Model, ground::Error> {
    let by = &by.0;
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let update = tx
        .insert(update::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            title: plan.title,
            text: plan.text,
            audience: plan.circle.audience(group),
            published_at: tx.now(),
            person_id: Some(by.person_id),
            author: by.name.clone(),
            withdrawn_at: None,
        })
        .await?;
    tx.record(&UpdatePublished::to(update.id, group)).await?;
    tx.commit().await?;
    Ok(update)
}
