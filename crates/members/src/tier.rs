//! A tier of membership in a network.

use crate::organisation::Kind;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::Translated;

/// A tier of membership in a network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "tier")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which network.
    pub network_id: Uuid,
    /// What it is called: Participant, Affiliate, Strategic Partner, …
    pub name: Translated,
    /// Who it is for and what comes with it.
    pub about: Translated,
    /// 1 is the lowest; audiences are "from a tier on".
    pub rank: i16,
    /// Kinds of organisation that can be in it; empty means every kind.
    pub open_to: Json<Vec<Kind>>,
    /// Since when nobody new gets in.
    pub retired_at: Option<DateTime<Utc>>,
}

store::entity!();

impl Model {
    /// Whether an organisation of this kind can be in it.
    #[must_use]
    pub fn is_open_to(&self, kind: Kind) -> bool {
        self.open_to.is_empty() || self.open_to.contains(&kind)
    }
}
