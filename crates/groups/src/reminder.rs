//! That people were told of a fact about the health of a group: once for each fact, while it lasts.

use crate::health::Standing;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::{Actor, Error, Store};

/// A fact of which people were told. The database allows one row for a fact of a rule in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_reminder")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// The word of the rule.
    pub rule: String,
    /// What was the case, in a form that stays the same while it is the case.
    pub fact: String,
    /// When they were told.
    pub told_at: DateTime<Utc>,
}

store::entity!();

impl Model {
    /// How the group stood by the rule when they were told: the first word of the fact.
    pub(crate) fn standing(&self) -> Standing {
        self.fact
            .split(' ')
            .next()
            .and_then(|word| word.parse().ok())
            .unwrap_or(Standing::Broken)
    }
}

/// Forgets these rows.
pub(crate) async fn forget(store: &Store, rows: impl Iterator<Item = Uuid>) -> Result<(), Error> {
    let ids: Vec<Uuid> = rows.collect();
    if ids.is_empty() {
        return Ok(());
    }
    let tx = store.begin(Actor::System).await?;
    // In parts that both databases take in one statement.
    for part in ids.chunks(500) {
        Entity::delete_many()
            .filter(Column::Id.is_in(part.iter().copied()))
            .exec(tx.db())
            .await?;
    }
    tx.commit().await
}
