//! Editing what is said of an organisation. Its address stays: others have linked to it.

use super::description::Description;
use super::steward::Steward;
use crate::organisation;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;

/// What is said of an organisation changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct OrganisationEdited {
    pub organisation_id: Uuid,
    pub name: String,
    /// The network whose secretariat did it, if no administrator did.
    pub network_id: Option<Uuid>,
}

impl Recorded for OrganisationEdited {
    const KIND: &'static str = "organisation-edited";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        self.network_id
    }
}

/// Writes the description over what was there.
///
/// # Errors
/// When the database cannot be reached.
pub async fn edit(
    store: &Store,
    by: &Steward,
    organisation: organisation::Model,
    description: Description,
) -> Result<organisation::Model, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let edited = description.organisation(
        by.organisation_id,
        organisation.slug,
        organisation.created_at,
    );
    let edited = tx.update(edited).await?;
    tx.record(&OrganisationEdited {
        organisation_id: edited.id,
        name: edited.name.original().text.to_owned(),
        network_id: by.network_id,
    })
    .await?;
    tx.commit().await?;
    Ok(edited)
}
