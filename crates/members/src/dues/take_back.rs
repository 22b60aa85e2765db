//! Taking a payment back: what was recorded by mistake stays, and a row of its own takes the same
//! amount off again and says why. The state of the invoice follows from both.

use super::{invoice, payment};
use crate::capacities::hold;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Money;
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such payment")]
    NotFound,
    #[error("this payment was taken back already")]
    Already,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// A payment was taken back.
#[derive(Debug, Serialize, Deserialize)]
pub struct PaymentTakenBack {
    pub payment_id: Uuid,
    pub invoice_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub number: String,
    pub amount: Money,
    pub reason: String,
}

impl Recorded for PaymentTakenBack {
    const KIND: &'static str = "payment-taken-back";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Takes a payment back, all of it and once.
pub async fn take_back(
    store: &Store,
    by: &Secretariat,
    payment: Uuid,
    reason: &str,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let found = payment::Entity::find_by_id(payment).one(tx.db()).await?;
    let taken = found
        .filter(|it| it.network_id == by.network_id && it.takes_back_id.is_none())
        .ok_or(Error::NotFound)?;
    let invoice = invoice::Entity::find_by_id(taken.invoice_id)
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    hold(&tx, invoice.organisation_id).await?;
    let before = payment::Entity::find()
        .filter(payment::Column::TakesBackId.eq(taken.id))
        .count(tx.db())
        .await?;
    if before > 0 {
        return Err(Error::Already);
    }
    tx.insert(payment::Model {
        id: Uuid::now_v7(),
        paid_on: tx.now().date_naive(),
        amount_minor: -taken.amount_minor,
        reference: reason.to_owned(),
        // The line of a statement stays known by the payment that it brought.
        fingerprint: None,
        takes_back_id: Some(taken.id),
        recorded_at: tx.now(),
        recorded_by: tx.actor().person(),
        network_id: taken.network_id,
        invoice_id: taken.invoice_id,
    })
    .await?;
    tx.record(&PaymentTakenBack {
        payment_id: taken.id,
        invoice_id: invoice.id,
        network_id: invoice.network_id,
        organisation_id: invoice.organisation_id,
        amount: Money::new(taken.amount_minor, invoice.currency),
        number: invoice.number,
        reason: reason.to_owned(),
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
