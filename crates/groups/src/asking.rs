//! Who asks from which organisation: what joining, proposing and following depend on.

use members::capacities::{Representative, representative_of};
use members::organisation;
use uuid::Uuid;
use web::{Failure, House, Viewer};

/// The organisation for which somebody acts, with its standing in a network.
pub(crate) struct Asking {
    pub by: Representative,
    pub organisation: organisation::Model,
}

impl Asking {
    /// Whoever speaks for an organisation; others get the failure that says why not.
    pub async fn of(house: &House, viewer: &Viewer) -> Result<Self, Failure> {
        let by = representative_of(&house.store, viewer).await?;
        let organisation = own(house, by.organisation_id).await?;
        Ok(Self { by, organisation })
    }
}

/// The organisation for which this viewer acts.
pub(crate) fn acting_for(viewer: &Viewer) -> Option<Uuid> {
    Some(viewer.standing()?.acting_for.as_ref()?.organisation_id)
}

/// The rank of the tier of the organisation for which this viewer acts in a network, while it belongs.
pub(crate) fn rank_in(viewer: &Viewer, network: Uuid) -> Option<u8> {
    let acting = viewer.standing()?.acting_for.as_ref()?;
    acting
        .memberships
        .iter()
        .filter(|(in_network, _)| *in_network == network)
        .map(|(_, rank)| *rank)
        .max()
}

/// The organisation with this key.
pub(crate) async fn own(house: &House, id: Uuid) -> Result<organisation::Model, Failure> {
    members::queries::organisations_by_ids(&house.store, [id])
        .await?
        .remove(&id)
        .ok_or(Failure::NotFound)
}
