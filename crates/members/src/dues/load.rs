//! Loading a schedule: a file becomes a version that dues are reckoned by, unless it cannot mean what
//! it says. A version never changes; whoever mends one loads another.

use super::book::{in_force, versions_of};
use super::check::{Finding, check, is_usable};
use super::read::{File, Unreadable, read};
use super::schedule::Schedule;
use super::version;
use crate::network;
use serde::{Deserialize, Serialize};
use store::{Actor, Json, Recorded, Store, Tx};
use uuid::Uuid;
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("the schedule cannot be used")]
    Refused(Box<File>, Vec<Finding>),
    #[error("the schedule is of the network {0}")]
    OtherNetwork(String),
    #[error("this version is loaded already")]
    SameVersion,
    #[error("the schedule {0} is for the same tiers")]
    SameTiers(String),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A version of a schedule was loaded.
#[derive(Debug, Serialize, Deserialize)]
pub struct DuesScheduleLoaded {
    pub version_id: Uuid,
    pub network_id: Uuid,
    pub name: String,
    pub version: String,
}

impl Recorded for DuesScheduleLoaded {
    const KIND: &'static str = "dues-schedule-loaded";
    fn subject(&self) -> Uuid {
        self.version_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Reads a file, checks it, and keeps it as a version of a schedule of `network`.
pub async fn load(
    store: &Store,
    by: &Secretariat,
    network: &network::Model,
    text: &str,
) -> Result<(version::Model, Vec<Finding>), Error> {
    let file = read(text)?;
    let findings = check(&file.schedule);
    if !is_usable(&findings) {
        return Err(Error::Refused(Box::new(file), findings));
    }
    if file.schedule.network != network.slug {
        return Err(Error::OtherNetwork(file.schedule.network.to_string()));
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let version = load_within(&tx, network.id, file.schedule).await?;
    tx.commit().await?;
    Ok((version, findings))
}

/// Keeps a checked schedule, within a change.
pub(super) async fn load_within(
    tx: &Tx,
    network: Uuid,
    schedule: Schedule,
) -> Result<version::Model, Error> {
    let versions = versions_of(tx.db(), network).await?;
    // Two schedules for one tier on one day: nobody would know which one counts.
    let others = in_force(&versions, schedule.valid_from);
    let same_tiers = others.into_iter().find(|other| {
        !other.name.is_same(&schedule.name)
            && (other.tiers.is_empty()
                || schedule.tiers.is_empty()
                || other.tiers.iter().any(|tier| schedule.tiers.contains(tier)))
    });
    if let Some(other) = same_tiers {
        return Err(Error::SameTiers(other.name.original().to_owned()));
    }
    let version = version::Model {
        id: Uuid::now_v7(),
        network_id: network,
        name: known_as(&versions, &schedule),
        version: schedule.version.clone(),
        valid_from: schedule.valid_from,
        terms: Json(schedule),
        loaded_at: tx.now(),
        loaded_by: tx.actor().person(),
    };
    let version = match tx.insert(version).await {
        Err(error) if error.is_duplicate() => return Err(Error::SameVersion),
        done => done?,
    };
    tx.record(&DuesScheduleLoaded {
        version_id: version.id,
        network_id: network,
        name: version.name.clone(),
        version: version.version.clone(),
    })
    .await?;
    Ok(version)
}

/// By what a schedule is listed: as its first version was, whatever languages its name gained since.
fn known_as(versions: &[Schedule], schedule: &Schedule) -> String {
    let mut before = versions.iter().filter(|it| it.name.is_same(&schedule.name));
    let first = before.next_back().unwrap_or(schedule);
    first.name.original().to_owned()
}
