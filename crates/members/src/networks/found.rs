//! Founding: the operator lets a network move in. Its secretariat does everything else.

use super::description::Description;
use crate::network;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::Operator;

/// Addresses that pages of ours have already.
const RESERVED: [&str; 1] = ["new"];

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("another network or page has this address")]
    AddressTaken,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A network moved in.
#[derive(Debug, Serialize, Deserialize)]
pub struct NetworkFounded {
    pub network_id: Uuid,
    pub name: String,
}

impl Recorded for NetworkFounded {
    const KIND: &'static str = "network-founded";
    fn subject(&self) -> Uuid {
        self.network_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Lets a network move in under this address, which it keeps for good.
///
/// # Errors
/// [`Error::AddressTaken`], or when the database cannot be reached.
pub async fn found(
    store: &Store,
    by: &Operator,
    slug: Slug,
    description: Description,
) -> Result<network::Model, Error> {
    if RESERVED.contains(&slug.as_str()) {
        return Err(Error::AddressTaken);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let network = tx
        .insert(description.network(Uuid::now_v7(), slug, tx.now()))
        .await;
    let network = match network {
        Err(error) if error.is_duplicate() => return Err(Error::AddressTaken),
        network => network?,
    };
    tx.record(&NetworkFounded {
        network_id: network.id,
        name: network.name.clone(),
    })
    .await?;
    tx.commit().await?;
    Ok(network)
}
