//! What a charter says from a day on. A version is never changed: the next one takes its place.

use crate::rules::Rules;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::Translated;

/// What a charter says from a day on.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "charter_version")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which charter.
    pub charter_id: Uuid,
    /// 1, 2, 3 …: how people call it.
    pub number: i32,
    /// First day on which it applies; until the first day of the next one.
    pub valid_from: NaiveDate,
    /// The rules.
    pub rules: Json<Rules>,
    /// What is different from the version before, and why.
    pub changes: Translated,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// By whom; empty for the demo and for imports.
    pub written_by: Option<Uuid>,
}

store::entity!();

/// The version that applies on `day`: of those that have begun the last one, and of two that begin
/// on one day the one that was written later.
#[must_use]
pub fn in_force(versions: &[Model], day: NaiveDate) -> Option<&Model> {
    versions
        .iter()
        .filter(|version| version.valid_from <= day)
        .max_by_key(|version| (version.valid_from, version.number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    fn version(number: i32, valid_from: &str) -> Model {
        Model {
            id: Uuid::nil(),
            charter_id: Uuid::nil(),
            number,
            valid_from: valid_from.parse().expect("a day"),
            rules: Json(Rules::default()),
            changes: Translated::new(Language::English, ""),
            written_at: DateTime::UNIX_EPOCH,
            written_by: None,
        }
    }

    #[test]
    fn a_version_applies_until_the_first_day_of_the_next() {
        let versions = [
            version(3, "2027-01-01"),
            version(1, "2024-01-01"),
            version(2, "2026-01-01"),
        ];
        let number = |day: &str| {
            in_force(&versions, day.parse().expect("a day")).map(|version| version.number)
        };
        assert_eq!(number("2023-12-31"), None);
        assert_eq!(number("2024-01-01"), Some(1));
        assert_eq!(number("2025-12-31"), Some(1));
        assert_eq!(number("2026-01-01"), Some(2));
        assert_eq!(number("2030-01-01"), Some(3));
    }

    #[test]
    fn a_correction_on_the_same_day_takes_precedence() {
        let versions = [version(2, "2026-01-01"), version(1, "2026-01-01")];
        let day = "2026-01-01".parse().expect("a day");
        assert_eq!(in_force(&versions, day).map(|it| it.number), Some(2));
    }
}
