//! Reading groups, always from what the viewer can reach.

use crate::seat::Role;
use crate::{group, seat, step};
use members::organisation;
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef, Select,
};
use store::{Read, Rows, Source, Store};
use uuid::Uuid;
use vocabulary::{Country, Slug, Translated};
use web::{Failure, Viewer};

/// The groups of which this viewer may know: those meant for them now, those in which they have a
/// seat, and all of the networks whose secretariat they belong to.
#[must_use]
pub fn visible(viewer: &Viewer) -> Select<group::Entity> {
    let own = crate::membership::groups_of(viewer);
    group::Entity::rows().filter(
        viewer
            .reach(group::Column::VisibleTo, Some(group::Column::NetworkId))
            .add(group::Column::Id.is_in(own)),
    )
}

/// The group at this address.
///
/// # Errors
/// [`Failure::NotFound`] when there is none, or none of which this viewer may know.
pub async fn by_slug(store: &Store, viewer: &Viewer, slug: &Slug) -> Result<group::Model, Failure> {
    visible(viewer)
        .filter(group::Column::Slug.eq(slug))
        .one_from(store)
        .await?
        .ok_or(Failure::NotFound)
}

/// The group at this address for somebody who works in it or runs its network: others learn that it
/// is not theirs, or nothing where they may not know of it.
///
/// # Errors
/// [`Failure::NotFound`], [`Failure::SignIn`] or [`Failure::Forbidden`].
pub async fn from_within(
    store: &Store,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<group::Model, Failure> {
    let group = by_slug(store, viewer, slug).await?;
    match (
        crate::membership::is_within(viewer, &group),
        viewer.standing(),
    ) {
        (true, _) => Ok(group),
        (false, None) => Err(Failure::SignIn),
        (false, Some(_)) => Err(Failure::Forbidden),
    }
}

/// The seats of a group that are in force, the head first, then by role and time.
///
/// # Errors
/// When the database cannot be reached.
pub async fn seats(db: &impl Source, group: Uuid) -> Result<Vec<seat::Model>, store::Error> {
    let mut seats = seat::Entity::rows()
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::Until.is_null())
        .order_by_asc(seat::Column::Since)
        .order_by_asc(seat::Column::Id)
        .all_from(db)
        .await?;
    seats.sort_by_key(|seat| seat.role);
    Ok(seats)
}

/// The organisations that have a seat in a group now.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn organisations(
    db: &impl Source,
    group: Uuid,
) -> Result<Vec<Uuid>, store::Error> {
    seat::Entity::find()
        .select_only()
        .column(seat::Column::OrganisationId)
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::Until.is_null())
        .in_order_from(db)
        .await
}

store::in_order! {
    /// Whoever sits in a group, as everybody may see it.
    pub(crate) struct Seated {
        pub organisation_id: Uuid,
        pub role: Role,
        pub is_core: bool,
        pub slug: Slug,
        pub name: Translated,
        pub country: Country,
    }
}

/// Who sits in a group now, in no order.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn seated(store: &Store, group: Uuid) -> Result<Vec<Seated>, store::Error> {
    let whose: RelationDef = seat::Entity::belongs_to(organisation::Entity)
        .from(seat::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    seat::Entity::find()
        .select_only()
        .column(seat::Column::OrganisationId)
        .column(seat::Column::Role)
        .column(seat::Column::IsCore)
        .column(organisation::Column::Slug)
        .column(organisation::Column::Name)
        .column(organisation::Column::Country)
        .join(JoinType::InnerJoin, whose)
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::Until.is_null())
        .in_order_from(store)
        .await
}

/// The steps of a group, the oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn steps(db: &impl Source, group: Uuid) -> Result<Vec<step::Model>, store::Error> {
    step::Entity::rows()
        .filter(step::Column::GroupId.eq(group))
        .order_by_asc(step::Column::At)
        .order_by_asc(step::Column::Id)
        .all_from(db)
        .await
}

/// The groups of whose work this one carries on: their papers are read from here. The nearest first;
/// one that this viewer may not know of is left out.
///
/// # Errors
/// When the database cannot be reached.
pub async fn predecessors(
    store: &Store,
    viewer: &Viewer,
    group: Uuid,
) -> Result<Vec<group::Model>, store::Error> {
    let mut found: Vec<group::Model> = Vec::new();
    let mut before = vec![group];
    while !before.is_empty() {
        let next = visible(viewer)
            .filter(group::Column::SuccessorId.is_in(before))
            .order_by_desc(group::Column::Id)
            .all_from(store)
            .await?;
        // A group that is over cannot be a successor, so this ends; what was seen is not seen twice.
        let next: Vec<_> = next
            .into_iter()
            .filter(|it| it.id != group && found.iter().all(|seen| seen.id != it.id))
            .collect();
        before = next.iter().map(|group| group.id).collect();
        found.extend(next);
    }
    Ok(found)
}
