//! Asking to act for an organisation: whoever decides about it there is written to.

use crate::capacity::{self, Role};
use crate::letters::{self, Concern};
use crate::queries::{self, in_force_on};
use crate::{membership, operator, organisation, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use web::{Person, public_address};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this person acts for this organisation already")]
    AlreadyActing,
    #[error("this person has asked already and waits for an answer")]
    AlreadyAsked,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Somebody asked to act for an organisation.
#[derive(Debug, Serialize, Deserialize)]
pub struct CapacityAsked {
    pub capacity_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    pub role: Role,
}

impl Recorded for CapacityAsked {
    const KIND: &'static str = "capacity-asked";
    fn subject(&self) -> Uuid {
        self.capacity_id
    }
}

/// Asks for a role. Nothing is theirs before somebody approves it.
pub async fn ask(
    store: &Store,
    by: &Person,
    organisation: &organisation::Model,
    role: Role,
    message: Option<String>,
) -> Result<capacity::Model, Error> {
    let tx = store.begin(Actor::Person(by.id)).await?;
    super::hold(&tx, organisation.id).await?;
    let open = capacity::Entity::find()
        .filter(capacity::Column::PersonId.eq(by.id))
        .filter(capacity::Column::OrganisationId.eq(organisation.id))
        .filter(capacity::Column::EndedAt.is_null())
        .one(tx.db())
        .await?;
    match open {
        Some(capacity) if capacity.is_current() => return Err(Error::AlreadyActing),
        Some(_) => return Err(Error::AlreadyAsked),
        None => {}
    }
    let capacity = tx
        .insert(capacity::Model {
            id: Uuid::now_v7(),
            person_id: by.id,
            organisation_id: organisation.id,
            role,
            asked_at: tx.now(),
            message,
            approved_at: None,
            approved_by: None,
            ended_at: None,
            ended_by: None,
        })
        .await?;
    tx.record(&CapacityAsked {
        capacity_id: capacity.id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        role,
    })
    .await?;
    tell(&tx, organisation, &capacity).await?;
    tx.commit().await?;
    Ok(capacity)
}

async fn tell(
    tx: &Tx,
    organisation: &organisation::Model,
    capacity: &capacity::Model,
) -> Result<(), store::Error> {
    let Some(asker) = person::Entity::find_by_id(capacity.person_id)
        .one(tx.db())
        .await?
    else {
        return Ok(());
    };
    let (deciders, network_id) = deciders(tx, organisation).await?;
    let concern = Concern {
        network_id,
        subject_id: Some(organisation.id),
    };
    let address = public_address(&format!("{}/capacities", organisation.path()));
    let message = capacity.message.as_deref().unwrap_or_default();
    letters::write(tx, &deciders, concern, |t| {
        let name = organisation.name.in_language(t.language()).text;
        let subject = t.with(
            "capacity-asked-letter-subject",
            [
                ("person", asker.name.as_str().into()),
                ("organisation", name.into()),
            ],
        );
        let body = t.with(
            "capacity-asked-letter",
            [
                ("person", asker.name.as_str().into()),
                ("address", asker.email.as_str().into()),
                ("organisation", name.into()),
                ("role", t.get(capacity.role.text()).into()),
                ("message", message.into()),
                ("link", address.as_str().into()),
            ],
        );
        (subject, body)
    })
    .await
}

/// Who answers: the administrators; where there is none, the secretariats of its networks (and on
/// whose behalf they are written to); where it is in no network, the operators.
async fn deciders(
    tx: &Tx,
    organisation: &organisation::Model,
) -> Result<(Vec<person::Model>, Option<Uuid>), store::Error> {
    let administrators =
        queries::people_acting_for(tx.db(), organisation.id, Role::Administrator).await?;
    if !administrators.is_empty() {
        return Ok((administrators, None));
    }
    let networks: Vec<Uuid> = membership::Entity::find()
        .select_only()
        .column(membership::Column::NetworkId)
        .distinct()
        .filter(membership::Column::OrganisationId.eq(organisation.id))
        .filter(in_force_on(tx.now().date_naive()))
        .into_tuple()
        .all(tx.db())
        .await?;
    let mut secretaries: Vec<person::Model> = Vec::new();
    for network in &networks {
        for person in queries::secretaries(tx.db(), *network).await? {
            if !secretaries.iter().any(|known| known.id == person.id) {
                secretaries.push(person);
            }
        }
    }
    if !secretaries.is_empty() {
        return Ok((secretaries, networks.first().copied()));
    }
    let operators = operator::Entity::find().all(tx.db()).await?;
    let operators = person::Entity::find()
        .filter(person::Column::Id.is_in(operators.iter().map(|operator| operator.person_id)))
        .all(tx.db())
        .await?;
    Ok((operators, None))
}
