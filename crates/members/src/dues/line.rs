//! A line of an invoice, in the words with which it was issued and with the facts behind them.

use super::reckon::Why;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// A line of an invoice, in the words with which it was issued and with the facts behind them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_line")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which invoice.
    pub invoice_id: Uuid,
    /// From zero on.
    pub position: i32,
    /// What it says, in the language of the invoice.
    pub text: String,
    /// Why it is there.
    pub why: Json<Why>,
    /// How much, in the smallest unit; negative where something is taken off.
    pub amount_minor: i64,
}

store::entity!();
