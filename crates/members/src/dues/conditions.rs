//! That a condition begins and ends to hold for a member. A secretariat enters what it knows
//! (ICLEI membership); a room may do the same for what happens in it, within its own change: when the
//! head of a group is handed over, one facilitator's discount ends and another's begins.

use super::condition;
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Tx};
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("it holds on these days already")]
    Overlaps,
    #[error("it cannot end before it begins")]
    Order,
    #[error("this network has no such row, or it has ended already")]
    NotFound,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// A condition holds from a day on.
#[derive(Debug, Serialize, Deserialize)]
pub struct DuesConditionBegun {
    pub condition_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub condition: String,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// A condition holds no longer.
#[derive(Debug, Serialize, Deserialize)]
pub struct DuesConditionEnded {
    pub condition_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub condition: String,
    pub until: NaiveDate,
}

macro_rules! recorded {
    ($($happened:ty => $kind:literal,)+) => {$(
        impl Recorded for $happened {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.organisation_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

recorded! {
    DuesConditionBegun => "dues-condition-begun",
    DuesConditionEnded => "dues-condition-ended",
}

/// What begins to hold.
#[derive(Clone, Debug)]
pub struct Beginning<'a> {
    /// By the schedule of which network.
    pub network_id: Uuid,
    /// For which member.
    pub organisation_id: Uuid,
    /// The word of the condition in the schedule: `facilitator`.
    pub condition: &'a str,
    /// How often it holds; 1 for discounts.
    pub count: i32,
    /// The first day.
    pub since: NaiveDate,
    /// The last day, if it is known already.
    pub until: Option<NaiveDate>,
    /// What it follows from, such as a group; by it the room can end it later.
    pub origin_id: Option<Uuid>,
}

/// Begins a condition. The same one may hold twice at once only for different origins: who facilitates
/// two groups still does when one is handed over.
///
/// # Errors
/// When it holds on some of these days already, or ends before it begins.
pub async fn begin(tx: &Tx, beginning: Beginning<'_>) -> Result<condition::Model, Error> {
    if beginning.until.is_some_and(|until| until < beginning.since) {
        return Err(Error::Order);
    }
    crate::capacities::hold(tx, beginning.organisation_id).await?;
    let same = condition::Entity::find()
        .filter(condition::Column::NetworkId.eq(beginning.network_id))
        .filter(condition::Column::OrganisationId.eq(beginning.organisation_id))
        .filter(condition::Column::Condition.eq(beginning.condition))
        .all(tx.db())
        .await?;
    let overlaps = |it: &condition::Model| {
        it.origin_id == beginning.origin_id
            && it.until.is_none_or(|until| until >= beginning.since)
            && beginning.until.is_none_or(|until| until >= it.since)
    };
    if same.iter().any(overlaps) {
        return Err(Error::Overlaps);
    }
    let row = tx
        .insert(condition::Model {
            id: Uuid::now_v7(),
            network_id: beginning.network_id,
            organisation_id: beginning.organisation_id,
            condition: beginning.condition.to_owned(),
            count: beginning.count,
            since: beginning.since,
            until: beginning.until,
            origin_id: beginning.origin_id,
            recorded_at: tx.now(),
            recorded_by: tx.actor().person(),
        })
        .await?;
    tx.record(&DuesConditionBegun {
        condition_id: row.id,
        network_id: row.network_id,
        organisation_id: row.organisation_id,
        condition: row.condition.clone(),
        since: row.since,
        until: row.until,
    })
    .await?;
    Ok(row)
}

/// Ends a condition of a network; `until` is its last day. Invoices that were issued stay: what
/// is too much or too little in them is credited or asked for by hand.
///
/// # Errors
/// When there is no such row that goes on beyond that day, or it began later.
pub async fn end(tx: &Tx, network: Uuid, id: Uuid, until: NaiveDate) -> Result<(), Error> {
    let found = condition::Entity::find_by_id(id)
        .filter(condition::Column::NetworkId.eq(network))
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    if until < found.since {
        return Err(Error::Order);
    }
    let ended = condition::Entity::update_many()
        .col_expr(condition::Column::Until, Expr::value(until))
        .filter(condition::Column::Id.eq(id))
        .filter(
            Condition::any()
                .add(condition::Column::Until.is_null())
                .add(condition::Column::Until.gt(until)),
        )
        .exec(tx.db())
        .await?;
    if ended.rows_affected != 1 {
        return Err(Error::NotFound);
    }
    tx.record(&DuesConditionEnded {
        condition_id: id,
        network_id: network,
        organisation_id: found.organisation_id,
        condition: found.condition,
        until,
    })
    .await?;
    Ok(())
}

/// Ends whatever follows from `origin` and goes on beyond `until`: for rooms whose thing ended. What would have
/// begun later never does.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end_of_origin(tx: &Tx, origin: Uuid, until: NaiveDate) -> Result<(), Error> {
    let found = condition::Entity::find()
        .filter(condition::Column::OriginId.eq(origin))
        .all(tx.db())
        .await?;
    for row in found {
        if row.since > until {
            condition::Entity::delete_by_id(row.id)
                .exec(tx.db())
                .await?;
        } else if row.until.is_none_or(|ends| ends > until) {
            end(tx, row.network_id, row.id, until).await?;
        }
    }
    Ok(())
}
