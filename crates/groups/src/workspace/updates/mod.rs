//! Updates: what a group tells its network, or everybody.

mod atom;
pub mod publish;
pub mod update;
mod updates_page;
pub mod withdraw;

use crate::Group;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, Select};
use store::Rows;
use web::{Routes, Viewer};

pub(crate) fn routes() -> Routes {
    updates_page::routes().and(atom::routes())
}

/// The updates of a group that this viewer may read, the latest first, so many at most.
pub(crate) fn latest(viewer: &Viewer, group: &Group, most: u64) -> Select<update::Entity> {
    let mut theirs = Condition::all()
        .add(update::Column::GroupId.eq(group.id))
        .add(update::Column::WithdrawnAt.is_null());
    if !viewer.is_secretariat_of(group.network_id) {
        theirs = theirs.add(viewer.reach(
            (update::Entity, update::Column::Audience),
            None::<update::Column>,
        ));
    }
    update::Entity::rows()
        .filter(theirs)
        .order_by_desc(update::Column::PublishedAt)
        .order_by_desc(update::Column::Id)
        .limit(most)
}
