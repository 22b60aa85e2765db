//! No longer acting for an organisation: somebody leaves, or is let go. What they did stays with
//! the organisation, and the history says who they were.

use super::tell::tell;
use super::{Held, finish, hold};
use crate::capacity::{self, Role};
use crate::letters::{self, Concern};
use crate::organisations::Steward;
use crate::{organisation, queries};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::Person;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this person does not act for this organisation any more")]
    NotActing,
    #[error("somebody else has to administer the organisation first")]
    LastAdministrator,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Somebody no longer acts for an organisation.
#[derive(Debug, Serialize, Deserialize)]
pub struct CapacityEnded {
    pub capacity_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// Whether they left by themselves.
    pub left: bool,
    pub network_id: Option<Uuid>,
}

impl Recorded for CapacityEnded {
    const KIND: &'static str = "capacity-ended";
    fn subject(&self) -> Uuid {
        self.capacity_id
    }
    fn network(&self) -> Option<Uuid> {
        self.network_id
    }
}

/// Lets somebody go.
pub async fn end(
    store: &Store,
    by: &Steward,
    organisation: &organisation::Model,
    capacity: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, by.organisation_id).await?;
    let held = Held::find(&tx, by.organisation_id, capacity)
        .await?
        .ok_or(Error::NotActing)?;
    if held.is_last_administrator {
        return Err(Error::LastAdministrator);
    }
    finish(&tx, capacity).await?;
    tx.record(&CapacityEnded {
        capacity_id: capacity,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        left: false,
        network_id: by.network_id,
    })
    .await?;
    tell(&tx, by, organisation, &[held.person], |t, name| {
        (
            t.one("capacity-ended-letter-subject", "organisation", name),
            t.one("capacity-ended-letter", "organisation", name),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Leaves an organisation, or takes a request back. Nobody has to be asked: people change jobs.
pub async fn leave(
    store: &Store,
    by: &Person,
    organisation: &organisation::Model,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.id)).await?;
    hold(&tx, organisation.id).await?;
    let own = capacity::Entity::find()
        .filter(capacity::Column::OrganisationId.eq(organisation.id))
        .filter(capacity::Column::PersonId.eq(by.id))
        .filter(capacity::Column::EndedAt.is_null())
        .one(tx.db())
        .await?;
    let own = own.ok_or(Error::NotActing)?;
    finish(&tx, own.id).await?;
    tx.record(&CapacityEnded {
        capacity_id: own.id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        left: true,
        network_id: None,
    })
    .await?;
    if own.is_current() {
        let person = crate::person::Entity::find_by_id(by.id)
            .one(tx.db())
            .await?;
        let name = person.map(|person| person.name).unwrap_or_default();
        let administrators =
            queries::people_acting_for(tx.db(), organisation.id, Role::Administrator).await?;
        let concern = Concern {
            network_id: None,
            subject_id: Some(organisation.id),
        };
        letters::write(&tx, &administrators, concern, |t| {
            let organisation = organisation.name.in_language(t.language()).text;
            let values = [
                ("person", name.as_str().into()),
                ("organisation", organisation.into()),
            ];
            (
                t.with("capacity-left-letter-subject", &values),
                t.with("capacity-left-letter", &values),
            )
        })
        .await?;
    }
    tx.commit().await?;
    Ok(())
}
