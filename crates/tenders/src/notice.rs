//! Notices of procurement, as they were read from their sources.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, NaiveDate, Utc};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use notices::Notice;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::io::{Read, Write};
use vocabulary::Country;

/// Shorter ones gain little by being packed.
const PACKED_FROM_BYTES: usize = 2_048;
/// Far above the longest title.
const LONGEST_TITLE: usize = 1_000;

/// A notice.
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

store::entity!();

/// Why a notice does not become a row, or a row a notice.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was kept by a version whose model this one does not know.
    #[error("notice {identifier} was kept by another version: import it again")]
    AnotherVersion {
        /// What the notice is known by.
        identifier: String,
        /// What does not fit.
        source: serde_json::Error,
    },
    /// It cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// It cannot be packed or unpacked.
    #[error(transparent)]
    Packed(#[from] std::io::Error),
}

impl Model {
    /// The row of `notice`, read from `source` with that digest.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn of(
        notice: &Notice,
        source: &str,
        digest: &str,
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        let number = notice.publication.number.clone();
        let published = notice
            .publication
            .date
            .as_ref()
            .or(notice.dispatched.as_ref());
        Ok(Self {
            id: Uuid::now_v7(),
            identifier: notice
                .id
                .clone()
                .or_else(|| number.clone())
                .unwrap_or_else(|| format!("sha256:{digest}")),
            version: notice.version.clone().unwrap_or_default(),
            publication_number: number,
            procedure_identifier: notice.procedure.id.clone(),
            kind: kind(notice)?,
            buyer_country: buyer_country(notice),
            published_on: published.map(notices::notice::Moment::date),
            title: title(notice),
            content: pack(&serde_json::to_vec(notice)?)?,
            source: source.to_owned(),
            digest: digest.to_owned(),
            imported_at: now,
        })
    }

    /// The notice in the row.
    ///
    /// # Errors
    /// When it was kept by a version whose model this one does not know.
    pub fn notice(&self) -> Result<Notice, Error> {
        let json = unpack(&self.content)?;
        serde_json::from_slice(&json).map_err(|source| Error::AnotherVersion {
            identifier: self.identifier.clone(),
            source,
        })
    }
}

fn kind(notice: &Notice) -> Result<Option<String>, serde_json::Error> {
    Ok(match serde_json::to_value(notice.kind)? {
        Value::String(kind) => Some(kind),
        _ => None,
    })
}

fn buyer_country(notice: &Notice) -> Option<Country> {
    let buyer = notice.buyers.first()?.organisation.as_ref()?;
    notice
        .organisation(buyer)?
        .address
        .country
        .as_ref()?
        .known()
        .copied()
}

fn title(notice: &Notice) -> Option<String> {
    let lot = notice.lots.first().or_else(|| notice.parts.first());
    let titles = [&notice.procedure.subject.title, &notice.publication.title];
    let title = titles
        .into_iter()
        .chain(lot.map(|lot| &lot.subject.title))
        .find_map(|title| title.first())?;
    Some(title.chars().take(LONGEST_TITLE).collect())
}

fn pack(json: &[u8]) -> std::io::Result<Vec<u8>> {
    if json.len() < PACKED_FROM_BYTES {
        return Ok(json.to_vec());
    }
    let mut packed = GzEncoder::new(Vec::with_capacity(json.len() / 4), Compression::fast());
    packed.write_all(json)?;
    packed.finish()
}

fn unpack(content: &[u8]) -> std::io::Result<Vec<u8>> {
    // JSON begins with a brace.
    if content.first() == Some(&b'{') {
        return Ok(content.to_vec());
    }
    let mut json = Vec::new();
    GzDecoder::new(content).read_to_end(&mut json)?;
    Ok(json)
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

#[cfg(test)]
mod tests {
    use super::*;
    use notices::notice::{Kind, Text};
    use vocabulary::Language;

    fn titled(title: &str) -> Notice {
        let mut notice = Notice {
            kind: Some(Kind::DirectAward),
            ..Notice::default()
        };
        notice.procedure.subject.title = Text::new().with(Language::Dutch, title);
        notice
    }

    #[test]
    fn a_notice_comes_out_as_it_went_in_packed_or_not() {
        for length in [3, 10_000] {
            let kept = titled(&"x".repeat(length));
            let row = Model::of(&kept, "1.xml", "ab12", DateTime::UNIX_EPOCH).unwrap();
            assert_eq!(row.notice().unwrap(), kept);
            assert!(row.content.len() < 2_100, "{}", row.content.len());
            assert_eq!(
                (row.identifier.as_str(), row.kind.as_deref()),
                ("sha256:ab12", Some("direct_award"))
            );
        }
    }
}
