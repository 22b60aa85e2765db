//! Who speaks for an organisation.

use crate::capacity::{self, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;
use uuid::Uuid;
use web::{Failure, Viewer};

/// Proof that somebody speaks, votes and signs for the organisation they act for; only
/// [`representative_of`] hands it out.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Representative {
    /// Which organisation.
    pub organisation_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

/// Proof that this viewer is representative or administrator of the organisation for which they act now.
///
/// # Errors
/// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
pub async fn representative_of(store: &Store, viewer: &Viewer) -> Result<Representative, Failure> {
    let person = viewer.person()?;
    let acting = viewer
        .standing()
        .and_then(|standing| standing.acting_for.as_ref())
        .ok_or(Failure::Forbidden)?;
    let found = capacity::Entity::find()
        .filter(capacity::Column::PersonId.eq(person.id))
        .filter(capacity::Column::OrganisationId.eq(acting.organisation_id))
        .filter(capacity::Column::Role.is_in([Role::Representative, Role::Administrator]))
        .filter(capacity::Column::ApprovedAt.is_not_null())
        .filter(capacity::Column::EndedAt.is_null())
        .one(store.db())
        .await?;
    match found {
        Some(_) => Ok(Representative {
            organisation_id: acting.organisation_id,
            person_id: person.id,
        }),
        None => Err(Failure::Forbidden),
    }
}
