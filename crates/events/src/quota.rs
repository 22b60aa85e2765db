//! A part of the places that is kept for some, or a limit for them.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A part of the places that is kept for some, or a limit for them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "quota")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// What is counted.
    pub dimension: Dimension,
    /// For which value: an audience, a country, the name of an organisation; empty means each one by itself.
    pub value: Option<String>,
    /// Places at most.
    pub places: i32,
}

store::entity!();

store::choice! {
    /// By what a quota counts.
    pub enum Dimension {
        /// Kind of applicant.
        Target = "target" => "quota-dimension-target",
        /// Country of the applicant.
        Country = "country" => "quota-dimension-country",
        /// Organisation of the applicant.
        Organisation = "organisation" => "quota-dimension-organisation",
    }
}
