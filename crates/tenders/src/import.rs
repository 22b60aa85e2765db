//! Importing: notices are kept, of the same identifier and version the last one, with the key of the first.

use crate::notice::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Actor, Error, Recorded, Store, Tx};
use uuid::Uuid;

/// What became of notices that were to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Not known before.
    pub new: usize,
    /// Known, but with another content.
    pub changed: usize,
    /// Known with the same content.
    pub same: usize,
}

impl std::ops::AddAssign for Kept {
    fn add_assign(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
    }
}

/// Notices were imported.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct NoticesImported {
    #[serde(flatten)]
    kept: Kept,
}

impl Recorded for NoticesImported {
    const KIND: &'static str = "notices-imported";

    fn subject(&self) -> Uuid {
        // The house as a whole, which has no key.
        Uuid::nil()
    }
}

/// Keeps some notices of an import, in one change.
///
/// # Errors
/// When they cannot be kept.
pub async fn keep(store: &Store, notices: Vec<Model>) -> Result<Kept, Error> {
    let tx = store.begin(Actor::System).await?;
    let kept = put(&tx, notices).await?;
    tx.commit().await?;
    Ok(kept)
}

/// Records an import that is at its end.
///
/// # Errors
/// When it cannot be recorded.
pub async fn record(store: &Store, kept: Kept) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    tx.record(&NoticesImported { kept }).await?;
    tx.commit().await?;
    Ok(())
}

/// Well below the number of values that a statement can have.
const IDENTIFIERS_AT_ONCE: usize = 5_000;

async fn put(tx: &Tx, notices: Vec<Model>) -> Result<Kept, Error> {
    let mut kept = Kept::default();
    let mut wanted: BTreeMap<(String, String), Model> = BTreeMap::new();
    for notice in notices {
        let key = (notice.identifier.clone(), notice.version.clone());
        // Twice in the same import is once.
        if wanted.insert(key, notice).is_some() {
            kept.same += 1;
        }
    }
    let identifiers: Vec<&str> = wanted
        .keys()
        .map(|(identifier, _)| identifier.as_str())
        .collect();
    let mut known = Vec::new();
    for some in identifiers.chunks(IDENTIFIERS_AT_ONCE) {
        let found = Entity::find().filter(Column::Identifier.is_in(some.iter().copied()));
        known.extend(found.all(tx.db()).await?);
    }
    for known in known {
        let Some(mut notice) = wanted.remove(&(known.identifier, known.version)) else {
            continue;
        };
        if notice.content == known.content && notice.digest == known.digest {
            kept.same += 1;
        } else {
            notice.id = known.id;
            tx.update(notice).await?;
            kept.changed += 1;
        }
    }
    kept.new += wanted.len();
    tx.insert_all(wanted.into_values().collect()).await?;
    Ok(kept)
}
