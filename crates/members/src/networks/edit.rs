//! Editing what is said of a network. Its address stays.

use super::description::Description;
use crate::network;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// What is said of a network changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct NetworkEdited {
    pub network_id: Uuid,
    pub name: String,
}

impl Recorded for NetworkEdited {
    const KIND: &'static str = "network-edited";
    fn subject(&self) -> Uuid {
        self.network_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Writes the description over what was there.
///
/// # Errors
/// When the database cannot be reached.
pub async fn edit(
    store: &Store,
    by: &Secretariat,
    network: network::Model,
    description: Description,
) -> Result<network::Model, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let network = tx
        .update(description.network(by.network_id, network.slug, network.created_at))
        .await?;
    tx.record(&NetworkEdited {
        network_id: network.id,
        name: network.name.clone(),
    })
    .await?;
    tx.commit().await?;
    Ok(network)
}
