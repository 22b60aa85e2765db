//! Changing the tier: the old membership ends the day before, a new one begins, and the history
//! shows both.

use super::end::close;
use super::{Obstacle, Place, check, memberships, tell};
use crate::capacities::hold;
use crate::membership::{self, Refused, Wanted};
use crate::network;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::{Secretariat, public_address};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such membership or tier")]
    NotFound,
    #[error("the organisation is in this tier already")]
    SameTier,
    #[error("a change takes effect after the first day and before the end of the membership")]
    OutsideOfMembership,
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<Obstacle> for Error {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Missing => Self::NotFound,
            Obstacle::Refused(refused) => Self::Refused(refused),
            Obstacle::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// An organisation belongs to a network in another tier.
#[derive(Debug, Serialize, Deserialize)]
pub struct MembershipTierChanged {
    /// The membership that began.
    pub membership_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// Name of the new tier.
    pub tier: String,
    pub since: NaiveDate,
}

impl Recorded for MembershipTierChanged {
    const KIND: &'static str = "membership-tier-changed";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Moves a membership to another tier; `since` is its first day there.
pub async fn change_tier(
    store: &Store,
    by: &Secretariat,
    network: &network::Model,
    membership: &membership::Model,
    tier: Uuid,
    since: NaiveDate,
) -> Result<(), Error> {
    if membership.network_id != by.network_id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, membership.organisation_id).await?;
    let current = memberships(&tx, by.network_id, membership.organisation_id).await?;
    let old = current
        .into_iter()
        .find(|it| it.id == membership.id)
        .ok_or(Error::NotFound)?;
    if old.tier_id == tier {
        return Err(Error::SameTier);
    }
    let eve = since
        .pred_opt()
        .filter(|eve| old.is_in_force(*eve) && old.is_in_force(since));
    let eve = eve.ok_or(Error::OutsideOfMembership)?;
    let place = Place {
        network_id: by.network_id,
        organisation_id: old.organisation_id,
        tier_id: tier,
        through_id: old.through_id,
    };
    let (organisation, tier) = check(
        &tx,
        place,
        Wanted {
            since,
            until: old.until,
        },
        Some(old.id),
    )
    .await?;
    close(&tx, old.id, eve).await?;
    let new = membership::Model {
        id: Uuid::now_v7(),
        tier_id: tier.id,
        since,
        recorded_at: tx.now(),
        ..old
    };
    let new = tx.insert(new).await?;
    tx.record(&MembershipTierChanged {
        membership_id: new.id,
        network_id: network.id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        tier: tier.name.original().text.to_owned(),
        since,
    })
    .await?;
    tell(&tx, network, organisation.id, |t| {
        let values = [
            ("network", network.name.as_str().into()),
            ("tier", tier.name.in_language(t.language()).text.into()),
            ("day", t.date(since).into()),
            ("link", public_address(&network.path()).into()),
        ];
        (
            t.one(
                "membership-tier-changed-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with("membership-tier-changed-letter", &values),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
