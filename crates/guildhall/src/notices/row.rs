//! A notice as the row in which it is kept.

use anyhow::Context;
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use notices::Notice;
use serde_json::Value;
use std::io::{Read, Write};
use store::notice::Model;
use uuid::Uuid;
use vocabulary::Country;

/// Shorter ones gain little by being packed.
const PACKED_FROM_BYTES: usize = 2_048;
/// Far above the longest title.
const LONGEST_TITLE: usize = 1_000;

/// The row of `notice`, read from `source` with that digest.
pub fn of(
    notice: &Notice,
    source: &str,
    digest: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Model> {
    let number = notice.publication.number.clone();
    let published = notice
        .publication
        .date
        .as_ref()
        .or(notice.dispatched.as_ref());
    Ok(Model {
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

/// The notice in a row.
///
/// # Errors
/// When it was kept by a version whose model this one does not know.
pub fn notice(row: &Model) -> anyhow::Result<Notice> {
    let json = unpack(&row.content)?;
    serde_json::from_slice(&json).with_context(|| {
        format!(
            "notice {} was kept by another version: import it again",
            row.identifier
        )
    })
}

fn kind(notice: &Notice) -> anyhow::Result<Option<String>> {
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
            let row = of(&kept, "1.xml", "ab12", DateTime::UNIX_EPOCH).unwrap();
            assert_eq!(notice(&row).unwrap(), kept);
            assert!(row.content.len() < 2_100, "{}", row.content.len());
            assert_eq!(
                (row.identifier.as_str(), row.kind.as_deref()),
                ("sha256:ab12", Some("direct_award"))
            );
        }
    }
}
