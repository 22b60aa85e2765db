//! Seats in the secretariat of a network: appointing somebody and ending a seat.

use crate::letters::{self, Concern};
use crate::{network, person, secretary};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use web::{Failure, Viewer, public_address};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no account with this address")]
    NoAccount,
    #[error("this person sits in this secretariat already")]
    AlreadySeated,
    #[error("this seat has ended")]
    NotSeated,
    #[error("a secretariat cannot dismiss its last member")]
    LastSeat,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Proof that somebody decides who sits in the secretariat of a network: it itself, and the
/// operator, who gives a new network its first seat. Only [`Appointer::of`] hands it out.
#[derive(Clone, Copy, Debug)]
pub struct Appointer {
    network_id: Uuid,
    person_id: Uuid,
    is_operator: bool,
}

impl Appointer {
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, network: &network::Model) -> Result<Self, Failure> {
        let person = viewer.person()?;
        let is_operator = viewer.operator().is_ok();
        if !is_operator {
            viewer.secretariat_of(network.id)?;
        }
        Ok(Self {
            network_id: network.id,
            person_id: person.id,
            is_operator,
        })
    }
}

/// Somebody sits in the secretariat from now on.
#[derive(Debug, Serialize, Deserialize)]
pub struct SecretaryAppointed {
    pub seat_id: Uuid,
    pub network_id: Uuid,
    pub person_id: Uuid,
}

impl Recorded for SecretaryAppointed {
    const KIND: &'static str = "secretary-appointed";
    fn subject(&self) -> Uuid {
        self.person_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Somebody's seat in the secretariat ended.
#[derive(Debug, Serialize, Deserialize)]
pub struct SecretaryDismissed {
    pub seat_id: Uuid,
    pub network_id: Uuid,
    pub person_id: Uuid,
}

impl Recorded for SecretaryDismissed {
    const KIND: &'static str = "secretary-dismissed";
    fn subject(&self) -> Uuid {
        self.person_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Gives a seat to whoever has a verified account with this address.
pub async fn appoint(
    store: &Store,
    by: &Appointer,
    network: &network::Model,
    email: &str,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, by.network_id).await?;
    let person = person::Entity::find()
        .filter(person::Column::Email.eq(email.trim().to_lowercase()))
        .filter(person::Column::VerifiedAt.is_not_null())
        .filter(person::Column::DeletedAt.is_null())
        .one(tx.db())
        .await?
        .ok_or(Error::NoAccount)?;
    let seated = seats(by.network_id)
        .filter(secretary::Column::PersonId.eq(person.id))
        .count(tx.db())
        .await?;
    if seated > 0 {
        return Err(Error::AlreadySeated);
    }
    let seat = tx
        .insert(secretary::Model {
            id: Uuid::now_v7(),
            network_id: by.network_id,
            person_id: person.id,
            since: tx.now(),
            appointed_by: Some(by.person_id),
            until: None,
        })
        .await?;
    tx.record(&SecretaryAppointed {
        seat_id: seat.id,
        network_id: by.network_id,
        person_id: person.id,
    })
    .await?;
    let link = public_address(&format!("{}/desk", network.path()));
    letters::write(&tx, &[person], concern(by), |t| {
        let values = [
            ("network", network.name.as_str().into()),
            ("link", link.as_str().into()),
        ];
        (
            t.one(
                "secretary-appointed-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with("secretary-appointed-letter", &values),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a seat. The last one goes only by the operator's hand: somebody has to answer the members.
pub async fn dismiss(
    store: &Store,
    by: &Appointer,
    network: &network::Model,
    seat: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, by.network_id).await?;
    let seat = seats(by.network_id)
        .filter(secretary::Column::Id.eq(seat))
        .one(tx.db())
        .await?
        .ok_or(Error::NotSeated)?;
    if !by.is_operator && seats(by.network_id).count(tx.db()).await? == 1 {
        return Err(Error::LastSeat);
    }
    secretary::Entity::update_many()
        .col_expr(secretary::Column::Until, Expr::value(tx.now()))
        .filter(secretary::Column::Id.eq(seat.id))
        .exec(tx.db())
        .await?;
    tx.record(&SecretaryDismissed {
        seat_id: seat.id,
        network_id: by.network_id,
        person_id: seat.person_id,
    })
    .await?;
    let person = person::Entity::find_by_id(seat.person_id)
        .all(tx.db())
        .await?;
    letters::write(&tx, &person, concern(by), |t| {
        let name = network.name.as_str();
        (
            t.one("secretary-dismissed-letter-subject", "network", name),
            t.one("secretary-dismissed-letter", "network", name),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

fn concern(by: &Appointer) -> Concern {
    Concern {
        network_id: Some(by.network_id),
        subject_id: Some(by.network_id),
    }
}

fn seats(network: Uuid) -> sea_orm::Select<secretary::Entity> {
    secretary::Entity::find()
        .filter(secretary::Column::NetworkId.eq(network))
        .filter(secretary::Column::Until.is_null())
}

/// Holds the network for the length of a change.
async fn hold(tx: &Tx, network: Uuid) -> Result<(), store::Error> {
    network::Entity::find_by_id(network)
        .lock_exclusive()
        .one(tx.db())
        .await?;
    Ok(())
}
