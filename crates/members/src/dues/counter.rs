//! The last number that was given out: numbers of invoices have no gaps.

use super::invoice::Kind;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The last number that was given out: numbers of invoices have no gaps.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_counter")]
pub struct Model {
    /// Of which network.
    #[sea_orm(primary_key, auto_increment = false)]
    pub network_id: Uuid,
    /// In which year.
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i32,
    /// Invoices and credit notes are numbered each for themselves.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: Kind,
    /// The last one.
    pub last: i32,
}

store::entity!();
