//! Who belongs to a group: the keys that a person holds, and the proofs that deeds inside a group take.

use crate::group;
use crate::seat::Role;
use futures::future::BoxFuture;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;
use web::{Audience, Failure, House, Standing, Viewer};

use crate::{deputy, seat};

/// Proof that somebody speaks for a seat of a group: as its representative or as a deputy, while
/// they act for the organisation whose seat it is.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Of which group.
    pub group_id: Uuid,
    /// For which seat they speak.
    pub seat_id: Uuid,
    /// Whose seat it is.
    pub organisation_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

/// Proof that somebody speaks for the seat that heads a group.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// Of which group.
    pub group_id: Uuid,
    /// The seat that heads it.
    pub seat_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

impl Member {
    /// Hands out the proof.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &group::Model) -> Result<Self, Failure> {
        let person = viewer.person()?;
        let seat_id = seat_of(viewer, group.id).ok_or(Failure::Forbidden)?;
        let acting = viewer
            .standing()
            .and_then(|standing| standing.acting_for.as_ref())
            .ok_or(Failure::Forbidden)?;
        Ok(Self {
            group_id: group.id,
            seat_id,
            organisation_id: acting.organisation_id,
            person_id: person.id,
        })
    }
}

impl Head {
    /// Hands out the proof.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &group::Model) -> Result<Self, Failure> {
        let member = Member::of(viewer, group)?;
        if !is_head(viewer, group.id) {
            return Err(Failure::Forbidden);
        }
        Ok(Self {
            group_id: group.id,
            seat_id: member.seat_id,
            person_id: member.person_id,
        })
    }
}

/// The seat in the group for which this viewer speaks. For pages; a deed takes a [`Member`].
#[must_use]
pub fn seat_of(viewer: &Viewer, group: Uuid) -> Option<Uuid> {
    let start = format!("group-seat:{group}:");
    viewer
        .keys()
        .iter()
        .find_map(|key| key.strip_prefix(&start)?.parse().ok())
}

/// Whether this viewer speaks for a seat of the group or belongs to the secretariat of its network. For pages.
#[must_use]
pub fn is_within(viewer: &Viewer, group: &group::Model) -> bool {
    seat_of(viewer, group.id).is_some() || viewer.is_secretariat_of(group.network_id)
}

/// Whether this viewer speaks for the seat that heads the group. For pages; a deed takes a [`Head`].
#[must_use]
pub fn is_head(viewer: &Viewer, group: Uuid) -> bool {
    let head = head_key(group);
    viewer.keys().contains(&head)
}

/// The groups in which this viewer speaks for a seat.
pub fn groups_of(viewer: &Viewer) -> impl Iterator<Item = Uuid> {
    viewer
        .keys()
        .iter()
        .filter_map(|key| key.strip_prefix("group:")?.parse().ok())
}

fn head_key(group: Uuid) -> String {
    format!("group-head:{group}")
}

/// The keys that follow from the seats for which somebody speaks: they open what is meant for a group
/// or its core group, and say which seat it is and whether it heads the group.
pub(crate) fn held<'a>(
    house: &'a House,
    standing: &'a Standing,
) -> BoxFuture<'a, Result<Vec<String>, Failure>> {
    Box::pin(async move {
        let Some(acting) = &standing.acting_for else {
            return Ok(Vec::new());
        };
        let seats: Vec<(Uuid, Uuid, Role, bool)> = seat::Entity::find()
            .select_only()
            .column(seat::Column::Id)
            .column(seat::Column::GroupId)
            .column(seat::Column::Role)
            .column(seat::Column::IsCore)
            .filter(seat::Column::OrganisationId.eq(acting.organisation_id))
            .filter(seat::Column::Until.is_null())
            .filter(spoken_for_by(standing.person_id))
            .into_tuple()
            .all(house.store.db())
            .await?;
        Ok(seats.into_iter().flat_map(keys).collect())
    })
}

/// Seats for which a person speaks, as a condition.
pub(crate) fn spoken_for_by(person: Uuid) -> Condition {
    let deputising = Query::select()
        .column(deputy::Column::SeatId)
        .from(deputy::Entity)
        .and_where(Expr::col(deputy::Column::PersonId).eq(person))
        .and_where(Expr::col(deputy::Column::Until).is_null())
        .to_owned();
    Condition::any()
        .add(seat::Column::RepresentativeId.eq(person))
        .add(seat::Column::Id.in_subquery(deputising))
}

fn keys((seat, group, role, is_core): (Uuid, Uuid, Role, bool)) -> Vec<String> {
    let mut keys = vec![
        Audience::Group(group).to_string(),
        format!("group-seat:{group}:{seat}"),
    ];
    if role == Role::Leader {
        keys.push(head_key(group));
    }
    if is_core || role == Role::Leader {
        keys.push(Audience::CoreGroup(group).to_string());
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_belongs_to_the_core_group_and_a_plain_member_does_not() {
        let (seat, group) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let member = vec![
            format!("group:{group}"),
            format!("group-seat:{group}:{seat}"),
        ];
        assert_eq!(keys((seat, group, Role::Buyer, false)), member);
        assert_eq!(
            keys((seat, group, Role::Leader, false)),
            [
                member.clone(),
                vec![format!("group-head:{group}"), format!("core-group:{group}")]
            ]
            .concat()
        );
        assert_eq!(
            keys((seat, group, Role::Follower, true)),
            [member, vec![format!("core-group:{group}")]].concat()
        );
    }
}
