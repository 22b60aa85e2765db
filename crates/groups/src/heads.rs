//! The head of a group that is at work has an entitlement (Procura+: half of the fee). When it begins
//! and ends is recorded here and nowhere else, so that dues can follow from it.

use crate::records::{GroupHeadBegan, GroupHeadEnded};
use crate::seat::{self, Role};
use crate::{Group, charters};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Error, Read, Rows, Source, Tx};
use uuid::Uuid;

/// The seat that heads a group now.
///
/// # Errors
/// When the database cannot be reached.
pub async fn head_of(db: &impl Source, group: Uuid) -> Result<Option<seat::Model>, Error> {
    seat::Entity::rows()
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::Role.eq(Role::Leader))
        .filter(seat::Column::Until.is_null())
        .one_from(db)
        .await
}

/// From today on `organisation` heads the group, which is at work.
pub(crate) async fn began(tx: &Tx, group: &Group, organisation: Uuid) -> Result<(), Error> {
    let on = tx.now().date_naive();
    let version = charters::in_force(tx.db(), group.charter_id, on).await?;
    tx.record(&GroupHeadBegan {
        group_id: group.id,
        network_id: group.network_id,
        organisation_id: organisation,
        on,
        discount: version.rules.0.head_discount,
    })
    .await?;
    Ok(())
}

/// From today on it does no longer.
pub(crate) async fn ended(tx: &Tx, group: &Group, organisation: Uuid) -> Result<(), Error> {
    let on = tx.now().date_naive();
    let version = charters::in_force(tx.db(), group.charter_id, on).await?;
    tx.record(&GroupHeadEnded {
        group_id: group.id,
        network_id: group.network_id,
        organisation_id: organisation,
        on,
        discount: version.rules.0.head_discount,
    })
    .await?;
    Ok(())
}
