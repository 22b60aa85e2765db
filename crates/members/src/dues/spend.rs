//! What a member reported to have spent in a year. A correction is another row; the last one counts.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::{Currency, Money};

/// What a member reported to have spent in a year. A correction is another row; the last one counts.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_spend")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which network.
    pub network_id: Uuid,
    /// Who spent it.
    pub organisation_id: Uuid,
    /// In which year.
    pub year: i32,
    /// How much, in the smallest unit.
    pub amount_minor: i64,
    /// Of this currency.
    pub currency: Currency,
    /// When it was reported.
    pub reported_at: DateTime<Utc>,
    /// By whom.
    pub reported_by: Option<Uuid>,
}

store::entity!();

impl Model {
    /// The amount.
    #[must_use]
    pub fn money(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}
