//! An organisation that belongs to the network no longer loses its seats in those groups of the network
//! whose charter admits members only. A membership may end at once or on a day to come: the record of
//! its end is heard, and once a day everybody is looked at.

use super::end;
use crate::life::hold;
use crate::seat::{self, End};
use crate::{State, charters, group};
use futures::future::BoxFuture;
use members::memberships::end::MembershipEnded;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use store::{Actor, Duty, Error, Listener, Record, Recorded, Store, Tx};
use uuid::Uuid;

/// Hears that a membership ended.
pub(crate) const LISTENER: Listener = Listener {
    kind: MembershipEnded::KIND,
    hear,
};

/// Looks once a day whose membership has run out.
pub(crate) const DUTY: Duty = Duty {
    name: "group-lost-memberships",
    every_seconds: 24 * 60 * 60,
    run,
};

fn hear<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let ended: MembershipEnded = record.read()?;
        end_seats(tx, ended.network_id, Some(ended.organisation_id)).await
    })
}

fn run(store: &Store) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move {
        for network in members::queries::networks(store).await? {
            let tx = store.begin(Actor::System).await?;
            end_seats(&tx, network.id, None).await?;
            tx.commit().await?;
        }
        Ok(())
    })
}

/// Ends the seats of those who belong to the network no longer: of one organisation, or of all.
async fn end_seats(tx: &Tx, network: Uuid, organisation: Option<Uuid>) -> Result<(), Error> {
    let today = tx.now().date_naive();
    let over = [State::Closed, State::Succeeded, State::Declined];
    let groups: BTreeMap<Uuid, group::Model> = group::Entity::find()
        .filter(group::Column::NetworkId.eq(network))
        .filter(group::Column::State.is_not_in(over))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|group| (group.id, group))
        .collect();
    if groups.is_empty() {
        return Ok(());
    }
    let mut seats = seat::Entity::find()
        .filter(seat::Column::GroupId.is_in(groups.keys().copied()))
        .filter(seat::Column::Until.is_null())
        .order_by_asc(seat::Column::GroupId)
        .order_by_asc(seat::Column::Id);
    if let Some(organisation) = organisation {
        seats = seats.filter(seat::Column::OrganisationId.eq(organisation));
    }
    let seats = seats.all(tx.db()).await?;
    let belonging = members::queries::belonging_on(
        tx.db(),
        network,
        seats.iter().map(|seat| seat.organisation_id),
        today,
    )
    .await?;
    let mut members_only: BTreeMap<Uuid, bool> = BTreeMap::new();
    for seat in seats {
        if belonging.contains(&seat.organisation_id) {
            continue;
        }
        let Some(group) = groups.get(&seat.group_id) else {
            continue;
        };
        let asks_for_members = match members_only.get(&group.charter_id) {
            Some(known) => *known,
            None => {
                let version = charters::in_force(tx.db(), group.charter_id, today).await?;
                let asks = version.rules.rank.is_some();
                members_only.insert(group.charter_id, asks);
                asks
            }
        };
        if asks_for_members {
            let group = hold(tx, group.id).await?;
            end(tx, group, seat, End::LostMembership).await?;
        }
    }
    Ok(())
}
