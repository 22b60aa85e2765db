//! How a network is doing, in numbers that are counted from dated memberships.

use crate::capacity::{self, Role};
use crate::organisation::Kind;
use crate::queries::in_force_on;
use crate::{membership, networks, organisation};
use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, QueryTrait};
use std::collections::HashSet;
use store::Store;
use uuid::Uuid;
use web::Failure;

/// Members come and go within so many days.
const A_YEAR: Days = Days::new(365);

/// The numbers of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Health {
    /// Organisations that belong.
    pub members: i64,
    /// Of them, public buyers.
    pub buyers: i64,
    /// Of them, through a consortium.
    pub through: i64,
    /// Organisations that belong and did not a year ago.
    pub joined: i64,
    /// Organisations that belonged a year ago and do not any more.
    pub left: i64,
    /// Members for which nobody here can speak.
    pub silent: i64,
}

impl Health {
    pub async fn of(store: &Store, network: Uuid) -> Result<Self, Failure> {
        let today = store.now().date_naive();
        let before = today.checked_sub_days(A_YEAR).unwrap_or(today);
        let now = members(store, network, today).await?;
        let then: HashSet<Uuid> = members(store, network, before)
            .await?
            .into_iter()
            .map(|it| it.0)
            .collect();
        let ids: HashSet<Uuid> = now.iter().map(|it| it.0).collect();
        let voices = voices(store, network, today).await?;
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Ok(Self {
            members: count(now.len()),
            buyers: count(now.iter().filter(|it| it.1.is_buyer()).count()),
            through: count(now.iter().filter(|it| it.2.is_some()).count()),
            joined: count(ids.difference(&then).count()),
            left: count(then.difference(&ids).count()),
            silent: count(ids.difference(&voices).count()),
        })
    }
}

async fn members(
    store: &Store,
    network: Uuid,
    day: NaiveDate,
) -> Result<Vec<(Uuid, Kind, Option<Uuid>)>, Failure> {
    Ok(membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .column(organisation::Column::Kind)
        .column(membership::Column::ThroughId)
        .join(JoinType::InnerJoin, networks::counts::to_organisation())
        .filter(membership::Column::NetworkId.eq(network))
        .filter(in_force_on(day))
        .into_tuple()
        .all(store.db())
        .await?)
}

/// Members for which somebody speaks.
async fn voices(store: &Store, network: Uuid, day: NaiveDate) -> Result<HashSet<Uuid>, Failure> {
    let members = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::Column::NetworkId.eq(network))
        .filter(in_force_on(day))
        .into_query();
    let found: Vec<Uuid> = capacity::Entity::find()
        .select_only()
        .column(capacity::Column::OrganisationId)
        .distinct()
        .filter(capacity::Column::Role.is_in([Role::Representative, Role::Administrator]))
        .filter(capacity::Column::ApprovedAt.is_not_null())
        .filter(capacity::Column::EndedAt.is_null())
        .filter(capacity::Column::OrganisationId.in_subquery(members))
        .into_tuple()
        .all(store.db())
        .await?;
    Ok(found.into_iter().collect())
}
