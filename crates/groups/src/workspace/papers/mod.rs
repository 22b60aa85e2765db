//! Papers: documents in versions, each with an audience of its own.

pub mod add;
pub mod paper;
mod paper_page;
mod papers_page;
pub mod version;

use crate::{Group, group};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};
use store::{Read, Rows, Store};
use uuid::Uuid;
use web::{Audience, Failure, Routes, Viewer};

pub(crate) fn routes() -> Routes {
    papers_page::routes().and(paper_page::routes())
}

/// The papers of a group that this viewer may have: those meant for them, all of a network whose
/// secretariat they belong to, and those of a group whose work their own carries on.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn reach(
    store: &Store,
    viewer: &Viewer,
    group: &Group,
) -> Result<Condition, Failure> {
    let of_group = Condition::all().add(paper::Column::GroupId.eq(group.id));
    if viewer.is_secretariat_of(group.network_id) {
        return Ok(of_group);
    }
    let mut theirs = viewer.reach(
        (paper::Entity, paper::Column::Audience),
        None::<paper::Column>,
    );
    if inherits(store, viewer, group).await? {
        theirs = theirs.add(paper::Column::Audience.eq(Audience::Group(group.id)));
    }
    Ok(of_group.add(theirs))
}

/// Whether this viewer speaks for a seat of a group that carries on the work of this one, directly or
/// through others in between.
async fn inherits(store: &Store, viewer: &Viewer, group: &Group) -> Result<bool, Failure> {
    let mut next = group.successor_id;
    let mut seen = HashSet::from([group.id]);
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        if crate::membership::seat_of(viewer, id).is_some() {
            return Ok(true);
        }
        next = group::Entity::find_by_id(id)
            .one_from(store)
            .await?
            .and_then(|group| group.successor_id);
    }
    Ok(false)
}

/// The latest version of each of these papers.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn latest(
    store: &Store,
    papers: &[paper::Model],
) -> Result<HashMap<Uuid, version::Model>, Failure> {
    let mut latest: HashMap<Uuid, version::Model> = HashMap::new();
    let ids: Vec<Uuid> = papers.iter().map(|paper| paper.id).collect();
    for some in ids.chunks(500) {
        let versions = version::Entity::rows()
            .filter(version::Column::PaperId.is_in(some.iter().copied()))
            .order_by_asc(version::Column::Number)
            .all_from(store)
            .await?;
        latest.extend(versions.into_iter().map(|each| (each.paper_id, each)));
    }
    Ok(latest)
}
