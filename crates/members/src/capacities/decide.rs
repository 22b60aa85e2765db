//! Deciding who acts for an organisation: approving or declining what was asked.

use super::tell::{tell, tell_role};
use crate::capacity::{self, Role};
use crate::organisations::Steward;
use crate::{organisation, person};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("nothing waits for an answer here any more")]
    NotWaiting,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Somebody acts for an organisation from now on.
#[derive(Debug, Serialize, Deserialize)]
pub struct CapacityApproved {
    pub capacity_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    pub role: Role,
    pub network_id: Option<Uuid>,
}

impl Recorded for CapacityApproved {
    const KIND: &'static str = "capacity-approved";
    fn subject(&self) -> Uuid {
        self.capacity_id
    }
    fn network(&self) -> Option<Uuid> {
        self.network_id
    }
}

/// Somebody who asked to act for an organisation will not.
#[derive(Debug, Serialize, Deserialize)]
pub struct CapacityDeclined {
    pub capacity_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// What was said with it.
    pub reason: Option<String>,
    pub network_id: Option<Uuid>,
}

impl Recorded for CapacityDeclined {
    const KIND: &'static str = "capacity-declined";
    fn subject(&self) -> Uuid {
        self.capacity_id
    }
    fn network(&self) -> Option<Uuid> {
        self.network_id
    }
}

/// Says yes, to the role that was asked for or to another.
pub async fn approve(
    store: &Store,
    by: &Steward,
    organisation: &organisation::Model,
    capacity: Uuid,
    role: Role,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let approved = capacity::Entity::update_many()
        .col_expr(capacity::Column::Role, Expr::value(role))
        .col_expr(capacity::Column::ApprovedAt, Expr::value(tx.now()))
        .col_expr(capacity::Column::ApprovedBy, Expr::value(by.person_id))
        .filter(waiting(capacity, by.organisation_id))
        .exec(tx.db())
        .await?;
    if approved.rows_affected != 1 {
        return Err(Error::NotWaiting);
    }
    tx.record(&CapacityApproved {
        capacity_id: capacity,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        role,
        network_id: by.network_id,
    })
    .await?;
    let asker = asker(&tx, capacity).await?;
    let texts = (
        "capacity-approved-letter-subject",
        "capacity-approved-letter",
    );
    tell_role(&tx, by, organisation, &asker, role, texts).await?;
    tx.commit().await?;
    Ok(())
}

/// Says no.
pub async fn decline(
    store: &Store,
    by: &Steward,
    organisation: &organisation::Model,
    capacity: Uuid,
    reason: Option<String>,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let declined = capacity::Entity::update_many()
        .col_expr(capacity::Column::EndedAt, Expr::value(tx.now()))
        .col_expr(capacity::Column::EndedBy, Expr::value(by.person_id))
        .filter(waiting(capacity, by.organisation_id))
        .exec(tx.db())
        .await?;
    if declined.rows_affected != 1 {
        return Err(Error::NotWaiting);
    }
    tx.record(&CapacityDeclined {
        capacity_id: capacity,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        reason: reason.clone(),
        network_id: by.network_id,
    })
    .await?;
    let asker = asker(&tx, capacity).await?;
    tell(&tx, by, organisation, &asker, |t, name| {
        let reason = reason
            .as_deref()
            .map_or_else(|| t.get("members-letter-no-reason"), str::to_owned);
        (
            t.one("capacity-declined-letter-subject", "organisation", name),
            t.with(
                "capacity-declined-letter",
                [("organisation", name.into()), ("reason", reason.into())],
            ),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

fn waiting(capacity: Uuid, organisation: Uuid) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(capacity::Column::Id.eq(capacity))
        .add(capacity::Column::OrganisationId.eq(organisation))
        .add(capacity::Column::ApprovedAt.is_null())
        .add(capacity::Column::EndedAt.is_null())
}

async fn asker(tx: &Tx, capacity: Uuid) -> Result<Vec<person::Model>, store::Error> {
    let Some(capacity) = capacity::Entity::find_by_id(capacity).one(tx.db()).await? else {
        return Ok(Vec::new());
    };
    Ok(person::Entity::find_by_id(capacity.person_id)
        .all(tx.db())
        .await?)
}
