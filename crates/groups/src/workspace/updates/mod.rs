//! Updates: what a group tells its network, or everybody.

mod atom;
pub mod publish;
pub mod update;
mod updates_page;
pub mod withdraw;

use crate::Group;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use store::{Read, Rows, Store};
use web::{Failure, Routes, Viewer};

pub(crate) fn routes() -> Routes {
    updates_page::routes().and(atom::routes())
}

/// The updates of a group that this viewer may read, the latest first, so many at most.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn latest(
    store: &Store,
    viewer: &Viewer,
    group: &Group,
    most: u64,
) -> Result<Vec<update::Model>, Failure> {
    let mut theirs = Condition::all()
        .add(update::Column::GroupId.eq(group.id))
        .add(update::Column::WithdrawnAt.is_null());
    if !viewer.is_secretariat_of(group.network_id) {
        theirs = theirs.add(viewer.reach(
            (update::Entity, update::Column::Audience),
            None::<update::Column>,
        ));
    }
    Ok(update::Entity::rows()
        .filter(theirs)
        .order_by_desc(update::Column::PublishedAt)
        .order_by_desc(update::Column::Id)
        .limit(most)
        .all_from(store)
        .await?)
}
