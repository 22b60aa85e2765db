//! A seat in the secretariat of a network.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A seat in the secretariat of a network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "secretary")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which network.
    pub network_id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// From when.
    pub since: DateTime<Utc>,
    /// By whom; empty for the operator's command line.
    pub appointed_by: Option<Uuid>,
    /// Until when.
    pub until: Option<DateTime<Utc>>,
}

store::entity!();
