//! Memberships: applying, deciding, and what the secretariat does by hand. Every deed holds the
//! organisation first, so that two hands cannot let it in twice.

pub mod apply;
pub mod begin;
pub mod change_tier;
pub mod decide;
pub mod end;
mod page;
mod refusal;

pub(crate) use page::organisation_in;
pub(crate) use refusal::refuse;

use crate::capacity::Role;
use crate::letters::{self, Concern};
use crate::membership::{self, Consortium, Refused, Wanted};
use crate::{network, organisation, queries, tier};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Tx;
use texts::Texts;
use uuid::Uuid;
use web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/networks/{slug}/application", page::show)
        .post("/networks/{slug}/application", page::create)
}

/// Who wants in, where and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub tier_id: Uuid,
    pub through_id: Option<Uuid>,
}

/// What is not there, or what the rules say.
#[derive(Debug)]
pub(crate) enum Obstacle {
    Missing,
    Refused(Refused),
    Fault(store::Error),
}

impl<E: Into<store::Error>> From<E> for Obstacle {
    fn from(error: E) -> Self {
        Self::Fault(error.into())
    }
}

/// Reads everything that the rules ask for and holds `wanted` against them, within a change.
/// `besides` is a membership that is being replaced and does not count.
pub(crate) async fn check(
    tx: &Tx,
    place: Place,
    wanted: Wanted,
    besides: Option<Uuid>,
) -> Result<(organisation::Model, tier::Model), Obstacle> {
    let organisation = organisation::Entity::find_by_id(place.organisation_id)
        .one(tx.db())
        .await?;
    let tier = tier::Entity::find_by_id(place.tier_id)
        .filter(tier::Column::NetworkId.eq(place.network_id))
        .one(tx.db())
        .await?;
    let (Some(organisation), Some(tier)) = (organisation, tier) else {
        return Err(Obstacle::Missing);
    };
    let mut own = memberships(tx, place.network_id, place.organisation_id).await?;
    own.retain(|membership| Some(membership.id) != besides);
    let consortium = match place.through_id {
        Some(id) => {
            let found = organisation::Entity::find_by_id(id)
                .one(tx.db())
                .await?
                .ok_or(Obstacle::Missing)?;
            Some((found, memberships(tx, place.network_id, id).await?))
        }
        None => None,
    };
    let through = consortium
        .as_ref()
        .map(|(organisation, memberships)| Consortium {
            organisation,
            memberships,
        });
    wanted
        .check(&organisation, &tier, &own, through.as_ref())
        .map_err(Obstacle::Refused)?;
    Ok((organisation, tier))
}

async fn memberships(
    tx: &Tx,
    network: Uuid,
    organisation: Uuid,
) -> Result<Vec<membership::Model>, store::Error> {
    Ok(membership::Entity::find()
        .filter(membership::Column::NetworkId.eq(network))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .all(tx.db())
        .await?)
}

/// Writes to those who speak for an organisation, on behalf of a network.
pub(crate) async fn tell(
    tx: &Tx,
    network: &network::Model,
    organisation: Uuid,
    compose: impl Fn(&Texts) -> (String, String),
) -> Result<(), store::Error> {
    let people = queries::people_acting_for(tx.db(), organisation, Role::Representative).await?;
    let concern = Concern {
        network_id: Some(network.id),
        subject_id: Some(organisation),
    };
    letters::write(tx, &people, concern, compose).await
}
