//! When others may know of a group than before, what it shows to them is found by others too.

use super::papers::paper;
use super::updates::update;
use crate::group;
use crate::workspace::ground::happened;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Error, Listener, Record, Recorded, Tx};

/// Hears that a group was edited.
pub(crate) const LISTENER: Listener = Listener {
    kind: crate::records::GroupEdited::KIND,
    hear,
};

happened! {
    /// Others may have a paper than before.
    PaperReached = "workspace-paper-reached"
}

happened! {
    /// Others may read an update than before.
    UpdateReached = "workspace-update-reached"
}

fn hear<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let Some(group) = group::Entity::find_by_id(record.subject_id)
            .one(tx.db())
            .await?
        else {
            return Ok(());
        };
        let papers = paper::Entity::find()
            .filter(paper::Column::GroupId.eq(group.id))
            .all(tx.db())
            .await?;
        let updates = update::Entity::find()
            .filter(update::Column::GroupId.eq(group.id))
            .all(tx.db())
            .await?;
        let papers: Vec<_> = papers
            .iter()
            .map(|paper| PaperReached::to(paper.id, &group))
            .collect();
        let updates: Vec<_> = updates
            .iter()
            .map(|update| UpdateReached::to(update.id, &group))
            .collect();
        tx.record_all(&papers).await?;
        tx.record_all(&updates).await
    })
}
