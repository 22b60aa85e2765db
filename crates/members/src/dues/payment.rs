//! Money that came in for an invoice, money that was paid back, and rows that take such a payment back.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Money that came in for an invoice.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_payment")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which network.
    pub network_id: Uuid,
    /// For which invoice.
    pub invoice_id: Uuid,
    /// The day on the account.
    pub paid_on: NaiveDate,
    /// How much, in the smallest unit of the invoice's currency; negative where it went back to the payer or takes a
    /// payment back.
    pub amount_minor: i64,
    /// What the payer or whoever recorded it wrote; why, where it takes a payment back.
    pub reference: String,
    /// Digest of the line of the bank statement; empty where somebody recorded it by hand.
    pub fingerprint: Option<String>,
    /// The payment that it takes back.
    pub takes_back_id: Option<Uuid>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// By whom.
    pub recorded_by: Option<Uuid>,
}

store::entity!();
