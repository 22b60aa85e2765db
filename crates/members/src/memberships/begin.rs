//! Beginning: the secretariat enters a membership by hand, for today, for later or for years ago.

use super::{Obstacle, Place, check, tell};
use crate::capacities::hold;
use crate::membership::{self, Refused, Wanted};
use crate::network;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use web::{Secretariat, public_address};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this organisation, tier or consortium is not there")]
    Missing,
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<Obstacle> for Error {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Missing => Self::Missing,
            Obstacle::Refused(refused) => Self::Refused(refused),
            Obstacle::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// A membership began, or will.
#[derive(Debug, Serialize, Deserialize)]
pub struct MembershipBegun {
    pub membership_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// Name of the tier.
    pub tier: String,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Recorded for MembershipBegun {
    const KIND: &'static str = "membership-begun";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// How an organisation is to belong.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub organisation_id: Uuid,
    pub tier_id: Uuid,
    pub through_id: Option<Uuid>,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// Enters a membership and tells those who speak for the organisation.
pub async fn begin(
    store: &Store,
    by: &Secretariat,
    network: &network::Model,
    entry: Entry,
) -> Result<membership::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, entry.organisation_id).await?;
    let membership = insert(&tx, by, entry).await?;
    tell(&tx, network, entry.organisation_id, |t| {
        let values = [
            ("network", network.name.as_str().into()),
            ("day", t.date(membership.since).into()),
            ("link", public_address(&network.path()).into()),
        ];
        (
            t.one(
                "membership-begun-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with("membership-begun-letter", &values),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(membership)
}

/// The membership itself, within a change that holds the organisation already.
pub(super) async fn insert(
    tx: &Tx,
    by: &Secretariat,
    entry: Entry,
) -> Result<membership::Model, Error> {
    let place = Place {
        network_id: by.network_id,
        organisation_id: entry.organisation_id,
        tier_id: entry.tier_id,
        through_id: entry.through_id,
    };
    let (organisation, tier) = check(
        tx,
        place,
        Wanted {
            since: entry.since,
            until: entry.until,
        },
        None,
    )
    .await?;
    let membership = tx
        .insert(membership::Model {
            id: Uuid::now_v7(),
            network_id: by.network_id,
            organisation_id: organisation.id,
            tier_id: tier.id,
            through_id: entry.through_id,
            since: entry.since,
            until: entry.until,
            recorded_at: tx.now(),
        })
        .await?;
    tx.record(&MembershipBegun {
        membership_id: membership.id,
        network_id: by.network_id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        tier: tier.name.original().text.to_owned(),
        since: membership.since,
        until: membership.until,
    })
    .await?;
    Ok(membership)
}
