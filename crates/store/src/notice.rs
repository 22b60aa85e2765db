//! Notices of procurement, as they were read from their sources.

use crate::{Error, Tx};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use vocabulary::Country;

/// A notice.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "notice")]
pub struct Model {
    /// Ordered by the time of the first import.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What it is known by: its identifier, else its publication number, else the digest of its source.
    pub identifier: String,
    /// Its version; empty where its format has none.
    pub version: String,
    /// Its publication number.
    pub publication_number: Option<String>,
    /// The identifier of the procedure, which all its notices share.
    pub procedure_identifier: Option<String>,
    /// What it is for (`competition`, `result`).
    pub kind: Option<String>,
    /// The country of the first buyer.
    pub buyer_country: Option<Country>,
    /// When it was published, else when it was sent.
    pub published_on: Option<NaiveDate>,
    /// Its title, in the language of the original.
    pub title: Option<String>,
    /// The notice itself: JSON, packed by gzip where it is long.
    #[serde(serialize_with = "to_base64", deserialize_with = "of_base64")]
    pub content: Vec<u8>,
    /// Where it was read from.
    pub source: String,
    /// SHA-256 of the bytes it was read from, in hexadecimal digits.
    pub digest: String,
    /// When it was imported, or changed by an import.
    pub imported_at: DateTime<Utc>,
}

impl ActiveModelBehavior for ActiveModel {}

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

/// Well below the number of values that a statement can have.
const IDENTIFIERS_AT_ONCE: usize = 5_000;

/// Keeps notices: of the same identifier and version the last one, with the key of the first.
///
/// # Errors
/// When the rows cannot be kept.
pub async fn put(tx: &Tx, notices: Vec<Model>) -> Result<Kept, Error> {
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

fn to_base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&BASE64_STANDARD.encode(bytes))
}

fn of_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    BASE64_STANDARD
        .decode(text)
        .map_err(serde::de::Error::custom)
}
