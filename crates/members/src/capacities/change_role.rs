//! Changing a role: the old capacity ends and a new one begins, so that the history says who was
//! what when.

use super::tell::tell_role;
use super::{Held, hold};
use crate::capacity::{self, Role};
use crate::organisation;
use crate::organisations::Steward;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this person does not act for this organisation any more")]
    NotActing,
    #[error("this person has this role already")]
    SameRole,
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

/// Somebody has another role in an organisation from now on.
#[derive(Debug, Serialize, Deserialize)]
pub struct CapacityRoleChanged {
    /// The capacity that began.
    pub capacity_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    pub from: Role,
    pub to: Role,
    pub network_id: Option<Uuid>,
}

impl Recorded for CapacityRoleChanged {
    const KIND: &'static str = "capacity-role-changed";
    fn subject(&self) -> Uuid {
        self.capacity_id
    }
    fn network(&self) -> Option<Uuid> {
        self.network_id
    }
}

/// Gives somebody who acts for the organisation another role.
pub async fn change_role(
    store: &Store,
    by: &Steward,
    organisation: &organisation::Model,
    capacity: Uuid,
    role: Role,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, by.organisation_id).await?;
    let Held {
        capacity: old,
        person,
        is_last_administrator,
    } = Held::find(&tx, by.organisation_id, capacity)
        .await?
        .ok_or(Error::NotActing)?;
    if old.role == role {
        return Err(Error::SameRole);
    }
    if is_last_administrator {
        return Err(Error::LastAdministrator);
    }
    super::finish(&tx, old.id).await?;
    let new = tx
        .insert(capacity::Model {
            id: Uuid::now_v7(),
            role,
            approved_at: Some(tx.now()),
            approved_by: Some(by.person_id),
            ended_at: None,
            ended_by: None,
            ..old.clone()
        })
        .await?;
    tx.record(&CapacityRoleChanged {
        capacity_id: new.id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        from: old.role,
        to: role,
        network_id: by.network_id,
    })
    .await?;
    let texts = (
        "capacity-role-changed-letter-subject",
        "capacity-role-changed-letter",
    );
    tell_role(&tx, by, organisation, &[person], role, texts).await?;
    tx.commit().await?;
    Ok(())
}
