//! That an invoice or a reminder of it was mailed, once.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That an invoice or a reminder of it was mailed, once.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_mailing")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which invoice.
    pub invoice_id: Uuid,
    /// As what.
    pub kind: Kind,
    /// The first, the second reminder.
    pub nth: i32,
    /// To how many people; nobody may speak for the member here.
    pub recipients: i32,
    /// When it was written.
    pub sent_at: DateTime<Utc>,
}

store::entity!();

store::choice! {
    /// Why an invoice is mailed.
    pub enum Kind {
        /// It was issued.
        Issued = "issued" => "dues-mailing-issued",
        /// It will be due soon.
        Ahead = "ahead" => "dues-mailing-ahead",
        /// It is overdue.
        Overdue = "overdue" => "dues-mailing-overdue",
    }
}
