//! Rights given at the command line, by whoever has the machine: how a house gets its first
//! secretariats and administrators. Asking twice changes nothing.

use crate::accounts::{Email, NotAnEmail};
use crate::capacity::{self, Role};
use crate::{network, organisation, person, secretary};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;

/// Why a right is not given.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// That is no address.
    #[error(transparent)]
    Email(#[from] NotAnEmail),
    /// There is no account with that address.
    #[error("there is no account with this e-mail address")]
    NoAccount,
    /// There is no network at that address.
    #[error(
        "there is no network \"{0}\": the name is the one in its address, such as procura-plus"
    )]
    NoNetwork(String),
    /// There is no organisation at that address.
    #[error(
        "there is no organisation \"{0}\": the name is the one in its address, such as city-of-ghent"
    )]
    NoOrganisation(String),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Somebody sits in a secretariat by the operator's hand.
#[derive(Debug, Serialize, Deserialize)]
pub struct SecretaryGranted {
    /// Who.
    pub person_id: Uuid,
    /// In which secretariat.
    pub network_id: Uuid,
}

impl Recorded for SecretaryGranted {
    const KIND: &'static str = "secretary-granted";
    fn subject(&self) -> Uuid {
        self.person_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Somebody administers an organisation by the operator's hand.
#[derive(Debug, Serialize, Deserialize)]
pub struct AdministratorGranted {
    /// Who.
    pub person_id: Uuid,
    /// Which organisation.
    pub organisation_id: Uuid,
}

impl Recorded for AdministratorGranted {
    const KIND: &'static str = "administrator-granted";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Gives somebody a seat in the secretariat of the network with this slug.
///
/// # Errors
/// What of it there is not.
pub async fn secretary(store: &Store, email: &str, network: &str) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    let person = account(&tx, email).await?;
    let found = network::Entity::find()
        .filter(network::Column::Slug.eq(network))
        // Held for the length of the change, so that two at once do not both find no seat.
        .lock_exclusive()
        .one(tx.db())
        .await?;
    let network = found.ok_or_else(|| Error::NoNetwork(network.to_owned()))?;
    let seat = secretary::Entity::find()
        .filter(secretary::Column::NetworkId.eq(network.id))
        .filter(secretary::Column::PersonId.eq(person.id))
        .filter(secretary::Column::Until.is_null())
        .one(tx.db())
        .await?;
    if seat.is_some() {
        return Ok(());
    }
    tx.insert(secretary::Model {
        id: Uuid::now_v7(),
        network_id: network.id,
        person_id: person.id,
        since: tx.now(),
        appointed_by: None,
        until: None,
    })
    .await?;
    tx.record(&SecretaryGranted {
        person_id: person.id,
        network_id: network.id,
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Makes somebody an administrator of the organisation with this slug; a lesser capacity there ends.
///
/// # Errors
/// What of it there is not.
pub async fn administrator(store: &Store, email: &str, organisation: &str) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    let person = account(&tx, email).await?;
    let found = organisation::Entity::find()
        .filter(organisation::Column::Slug.eq(organisation))
        .lock_exclusive()
        .one(tx.db())
        .await?;
    let organisation = found.ok_or_else(|| Error::NoOrganisation(organisation.to_owned()))?;
    let held = capacity::Entity::find()
        .filter(capacity::Column::OrganisationId.eq(organisation.id))
        .filter(capacity::Column::PersonId.eq(person.id))
        .filter(capacity::Column::EndedAt.is_null())
        .all(tx.db())
        .await?;
    if held
        .iter()
        .any(|capacity| capacity.is_current() && capacity.role == Role::Administrator)
    {
        return Ok(());
    }
    for capacity in held {
        tx.update(capacity::Model {
            ended_at: Some(tx.now()),
            ..capacity
        })
        .await?;
    }
    tx.insert(capacity::Model::administrator(
        person.id,
        organisation.id,
        tx.now(),
    ))
    .await?;
    tx.record(&AdministratorGranted {
        person_id: person.id,
        organisation_id: organisation.id,
    })
    .await?;
    Ok(tx.commit().await?)
}

async fn account(tx: &Tx, email: &str) -> Result<person::Model, Error> {
    let email: Email = email.parse()?;
    person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .filter(person::Column::DeletedAt.is_null())
        .one(tx.db())
        .await?
        .ok_or(Error::NoAccount)
}
