//! Ending a membership on a day. Nothing is deleted: counts of last year stay what they were.
//! Those who belong through a consortium go with it.

use super::{memberships, tell};
use crate::capacities::hold;
use crate::{membership, network, organisation};
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such membership")]
    NotFound,
    #[error("this membership ends on that day or earlier already")]
    AlreadyEnded,
    #[error("a membership cannot end before it begins")]
    BeforeItBegins,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// A membership ended, or will.
#[derive(Debug, Serialize, Deserialize)]
pub struct MembershipEnded {
    pub membership_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// The last day.
    pub until: NaiveDate,
    /// Whether it ended because that of its consortium did.
    pub with_consortium: bool,
}

impl Recorded for MembershipEnded {
    const KIND: &'static str = "membership-ended";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Ends a membership; `until` is its last day. One that has not begun yet is taken back by a day
/// before its first.
pub async fn end(
    store: &Store,
    by: &Secretariat,
    network: &network::Model,
    membership: &membership::Model,
    until: NaiveDate,
) -> Result<(), Error> {
    if membership.network_id != by.network_id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, membership.organisation_id).await?;
    let current = memberships(&tx, by.network_id, membership.organisation_id).await?;
    let current = current
        .into_iter()
        .find(|it| it.id == membership.id)
        .ok_or(Error::NotFound)?;
    if current.until.is_some_and(|ends| ends <= until) {
        return Err(Error::AlreadyEnded);
    }
    if until < current.since && current.since <= tx.now().date_naive() {
        return Err(Error::BeforeItBegins);
    }
    finish(&tx, network, &current, until, false).await?;
    for through in affiliates_after(&tx, &current, until).await? {
        finish(&tx, network, &through, until, true).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn finish(
    tx: &Tx,
    network: &network::Model,
    membership: &membership::Model,
    until: NaiveDate,
    with_consortium: bool,
) -> Result<(), store::Error> {
    if until < membership.since {
        // It has not begun and never will: there is no day of which to keep a history.
        membership::Entity::delete_by_id(membership.id)
            .exec(tx.db())
            .await?;
    } else {
        close(tx, membership.id, until).await?;
    }
    let organisation = organisation::Entity::find_by_id(membership.organisation_id)
        .one(tx.db())
        .await?;
    tx.record(&MembershipEnded {
        membership_id: membership.id,
        network_id: network.id,
        organisation_id: membership.organisation_id,
        name: organisation
            .map(|it| it.name.original().text.to_owned())
            .unwrap_or_default(),
        until,
        with_consortium,
    })
    .await?;
    tell(tx, network, membership.organisation_id, |t| {
        let values = [
            ("network", network.name.as_str().into()),
            ("day", t.date(until).into()),
        ];
        (
            t.one(
                "membership-ended-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with("membership-ended-letter", &values),
        )
    })
    .await
}

/// Writes the last day.
pub(super) async fn close(tx: &Tx, membership: Uuid, until: NaiveDate) -> Result<(), store::Error> {
    membership::Entity::update_many()
        .col_expr(membership::Column::Until, Expr::value(until))
        .filter(membership::Column::Id.eq(membership))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Memberships through the same consortium that would go on after it is gone.
async fn affiliates_after(
    tx: &Tx,
    consortium: &membership::Model,
    until: NaiveDate,
) -> Result<Vec<membership::Model>, store::Error> {
    Ok(membership::Entity::find()
        .filter(membership::Column::NetworkId.eq(consortium.network_id))
        .filter(membership::Column::ThroughId.eq(consortium.organisation_id))
        .filter(
            Condition::any()
                .add(membership::Column::Until.is_null())
                .add(membership::Column::Until.gt(until)),
        )
        .all(tx.db())
        .await?)
}
