//! Paying back: what came in too much leaves the account again. It is a row of its own with a minus, of the day on
//! which it left; the payment that was too much stays what it was.

use super::invoice::{self, Kind};
use super::ledger::settled;
use super::payment;
use crate::capacities::hold;
use chrono::NaiveDate;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Money;
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such invoice")]
    NotFound,
    #[error("what is paid back is more than nothing, in the currency of the invoice")]
    Amount,
    #[error("it is more than what came in too much: {0}")]
    More(Money),
    #[error("nothing is paid back on a day to come")]
    Ahead,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// What came in too much was paid back, whole or in part.
#[derive(Debug, Serialize, Deserialize)]
pub struct RepaymentRecorded {
    pub payment_id: Uuid,
    pub invoice_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub number: String,
    pub amount: Money,
}

impl Recorded for RepaymentRecorded {
    const KIND: &'static str = "repayment-recorded";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Records that `amount` of an invoice was paid back on a day: no more than came in too much.
pub async fn repay(
    store: &Store,
    by: &Secretariat,
    invoice: Uuid,
    amount: Money,
    paid_on: NaiveDate,
    reference: &str,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    if paid_on > tx.now().date_naive() {
        return Err(Error::Ahead);
    }
    let found = invoice::Entity::find_by_id(invoice).one(tx.db()).await?;
    let invoice = found
        .filter(|it| it.network_id == by.network_id && it.kind == Kind::Invoice)
        .ok_or(Error::NotFound)?;
    // Two hands that pay back the same sum wait for each other.
    hold(&tx, invoice.organisation_id).await?;
    if amount.minor() <= 0 || amount.currency() != invoice.currency {
        return Err(Error::Amount);
    }
    let happened = settled(tx.db(), [invoice.id]).await?;
    let left = invoice.left(happened.get(&invoice.id).copied().unwrap_or_default());
    let over = (-left.minor()).max(0);
    if amount.minor() > over {
        return Err(Error::More(Money::new(over, invoice.currency)));
    }
    let repayment = tx
        .insert(payment::Model {
            id: Uuid::now_v7(),
            network_id: invoice.network_id,
            invoice_id: invoice.id,
            paid_on,
            amount_minor: -amount.minor(),
            reference: reference.to_owned(),
            fingerprint: None,
            takes_back_id: None,
            recorded_at: tx.now(),
            recorded_by: tx.actor().person(),
        })
        .await?;
    tx.record(&RepaymentRecorded {
        payment_id: repayment.id,
        invoice_id: invoice.id,
        network_id: invoice.network_id,
        organisation_id: invoice.organisation_id,
        number: invoice.number,
        amount,
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
