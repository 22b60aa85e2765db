//! How many belong to a network today: counted from dated memberships, never kept as a number.

use crate::queries::in_force_on;
use crate::{membership, organisation};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect};
use std::collections::HashMap;
use store::Store;
use uuid::Uuid;

/// Organisations and countries of a network on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct Counts {
    pub network_id: Uuid,
    /// Organisations that belong, directly or through a consortium.
    pub members: i64,
    /// Of them, those that belong through a consortium.
    pub through: i64,
    /// Countries from which they are.
    pub countries: i64,
}

/// The relation of a membership to its organisation, for joins.
pub(crate) fn to_organisation() -> sea_orm::RelationDef {
    membership::Entity::belongs_to(organisation::Entity)
        .from(membership::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into()
}

/// The counts of today of every network that has a member.
///
/// # Errors
/// When the database cannot be reached.
pub async fn counts(store: &Store) -> Result<HashMap<Uuid, Counts>, store::Error> {
    let found = membership::Entity::find()
        .select_only()
        .column(membership::Column::NetworkId)
        .column_as(membership::Column::OrganisationId.count(), "members")
        .column_as(membership::Column::ThroughId.count(), "through")
        .column_as(
            Expr::col((organisation::Entity, organisation::Column::Country)).count_distinct(),
            "countries",
        )
        .join(JoinType::InnerJoin, to_organisation())
        .filter(in_force_on(store.now().date_naive()))
        .group_by(membership::Column::NetworkId)
        .into_model::<Counts>()
        .all(store.db())
        .await?;
    Ok(found
        .into_iter()
        .map(|counts| (counts.network_id, counts))
        .collect())
}
