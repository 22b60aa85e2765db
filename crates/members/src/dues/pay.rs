//! Recording a payment by hand.

use super::invoice::Kind;
use super::ledger::settled;
use super::{invoice, payment};
use crate::capacities::hold;
use chrono::NaiveDate;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::Money;
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such invoice")]
    NotFound,
    #[error("a payment is more than nothing, in the currency of the invoice")]
    Amount,
    #[error("it is more than what is left to pay: {0}")]
    More(Money),
    #[error("a payment cannot be of a day to come")]
    Ahead,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// A payment was recorded.
#[derive(Debug, Serialize, Deserialize)]
pub struct PaymentRecorded {
    pub payment_id: Uuid,
    pub invoice_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub number: String,
    pub amount: Money,
}

impl Recorded for PaymentRecorded {
    const KIND: &'static str = "payment-recorded";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// On which day.
    pub paid_on: NaiveDate,
    /// How much.
    pub amount: Money,
    /// What was written with it.
    pub reference: String,
    /// Digest of the line of a bank statement.
    pub fingerprint: Option<String>,
    /// Whether somebody saw that it is more than what is left to pay, or it cannot be a slip of the finger.
    pub may_be_more: bool,
}

/// Records a payment for an invoice. More than what is left can come in, and is shown as owed back; since
/// most such amounts are mistyped, somebody has to say so.
pub async fn pay(
    store: &Store,
    by: &Secretariat,
    invoice: Uuid,
    incoming: Incoming,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    if incoming.paid_on > tx.now().date_naive() {
        return Err(Error::Ahead);
    }
    pay_within(&tx, by.network_id, invoice, incoming).await?;
    tx.commit().await?;
    Ok(())
}

/// The same within a change.
pub(super) async fn pay_within(
    tx: &Tx,
    network: Uuid,
    invoice: Uuid,
    incoming: Incoming,
) -> Result<(), Error> {
    let found = invoice::Entity::find_by_id(invoice).one(tx.db()).await?;
    let invoice = found
        .filter(|it| it.network_id == network && it.kind == Kind::Invoice)
        .ok_or(Error::NotFound)?;
    hold(tx, invoice.organisation_id).await?;
    let amount = incoming.amount;
    if amount.minor() <= 0 || amount.currency() != invoice.currency {
        return Err(Error::Amount);
    }
    if !incoming.may_be_more {
        let happened = settled(tx.db(), [invoice.id]).await?;
        let left = invoice.left(happened.get(&invoice.id).copied().unwrap_or_default());
        if amount.minor() > left.minor() {
            return Err(Error::More(Money::new(
                left.minor().max(0),
                invoice.currency,
            )));
        }
    }
    let payment = tx
        .insert(payment::Model {
            id: Uuid::now_v7(),
            network_id: network,
            invoice_id: invoice.id,
            paid_on: incoming.paid_on,
            amount_minor: amount.minor(),
            reference: incoming.reference,
            fingerprint: incoming.fingerprint,
            takes_back_id: None,
            recorded_at: tx.now(),
            recorded_by: tx.actor().person(),
        })
        .await?;
    tx.record(&PaymentRecorded {
        payment_id: payment.id,
        invoice_id: invoice.id,
        network_id: network,
        organisation_id: invoice.organisation_id,
        number: invoice.number,
        amount,
    })
    .await?;
    Ok(())
}
