//! How a network invoices: who it is to the law, its account, its terms.

use super::statement::Columns;
use super::terms::Terms;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// How a network invoices: who it is to the law, its account, its terms.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_seller")]
pub struct Model {
    /// Which network.
    #[sea_orm(primary_key, auto_increment = false)]
    pub network_id: Uuid,
    /// What stands on its invoices.
    pub details: Json<Terms>,
    /// Where things stand in the statements of its bank.
    pub statement: Json<Option<Columns>>,
    /// When it was changed last.
    pub changed_at: DateTime<Utc>,
    /// By whom.
    pub changed_by: Option<Uuid>,
}

store::entity!();
