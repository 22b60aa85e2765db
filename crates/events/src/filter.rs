//! Which events somebody wants to see: country, language, audience, topic, network, free places.
//! The calendar, its feeds and its links all carry the same filter.

use crate::event::{Column, Entity, Registration, Target};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, LikeExpr, SimpleExpr};
use sea_orm::{ColumnTrait, Condition};
use serde::Serialize;
use uuid::Uuid;
use vocabulary::{Country, Language, Slug};
use web::Query;

/// Which events somebody wants to see. What is empty does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Held there.
    pub country: Option<Country>,
    /// Delivered in it, or interpreted into it.
    pub language: Option<Language>,
    /// Meant for them, or for everyone.
    pub audience: Option<Target>,
    /// About it; lower case.
    pub topic: Option<String>,
    /// In the house of this network.
    pub network: Option<Slug>,
    /// Only where one can still register and get a place.
    pub free: bool,
}

/// Parts of a filter by the names under which they stand in an address.
pub(crate) const COUNTRY: &str = "country";
pub(crate) const LANGUAGE: &str = "language";
pub(crate) const AUDIENCE: &str = "audience";
pub(crate) const TOPIC: &str = "topic";
pub(crate) const NETWORK: &str = "network";
pub(crate) const FREE: &str = "free";

impl Filter {
    /// The filter in an address; what cannot be read there does not matter.
    pub(crate) fn of(query: &Query) -> Self {
        Self {
            country: query.parse(COUNTRY),
            language: query.parse(LANGUAGE),
            audience: query.parse(AUDIENCE),
            topic: query.text(TOPIC).map(str::to_lowercase),
            network: query.parse(NETWORK),
            free: query.text(FREE).is_some(),
        }
    }

    /// The first part of `query` that could not be read.
    pub(crate) fn unread(&self, query: &Query) -> Option<&'static str> {
        let parts = self.parts();
        let is_read = |name| parts.iter().any(|(part, _)| *part == name);
        [COUNTRY, LANGUAGE, AUDIENCE, NETWORK]
            .into_iter()
            .find(|name| query.text(name).is_some() && !is_read(*name))
    }

    /// Whether everything is wanted.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Name and value of each part that matters.
    pub(crate) fn parts(&self) -> Vec<(&'static str, String)> {
        [
            (COUNTRY, self.country.map(|country| country.to_string())),
            (
                LANGUAGE,
                self.language.map(|language| language.code().to_owned()),
            ),
            (
                AUDIENCE,
                self.audience.map(|audience| audience.word().to_owned()),
            ),
            (TOPIC, self.topic.clone()),
            (NETWORK, self.network.as_ref().map(Slug::to_string)),
            (FREE, self.free.then(|| "yes".to_owned())),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// An address with this filter and more behind it; `without` leaves one part out.
    pub(crate) fn address(
        &self,
        path: &str,
        more: &[(&str, &str)],
        without: Option<&str>,
    ) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(more);
        query.extend_pairs(
            self.parts()
                .into_iter()
                .filter(|(name, _)| Some(*name) != without),
        );
        match query.finish() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    /// The filter as a condition on events at `now`; `network` is the key of the wanted network, if
    /// there is such a network.
    pub(crate) fn condition(&self, network: Option<Uuid>, now: DateTime<Utc>) -> Condition {
        let mut all = Condition::all();
        if let Some(country) = self.country {
            all = all.add(Column::Country.eq(country));
        }
        if let Some(language) = self.language {
            all = all.add(in_language(language));
        }
        if let Some(target) = self.audience {
            all = all.add(
                Condition::any()
                    .add(lists(Column::Targets, &target))
                    .add(as_text(Column::Targets).eq("[]")),
            );
        }
        if let Some(topic) = &self.topic {
            all = all.add(lists(Column::Topics, topic));
        }
        if self.network.is_some() {
            all = all.add(Column::NetworkId.is_in(network));
        }
        if self.free {
            all = all.add(has_free_places(now));
        }
        all
    }
}

/// Delivered in a language, or interpreted into it.
pub(crate) fn in_language(language: Language) -> Condition {
    Condition::any()
        .add(lists(Column::Languages, &language))
        .add(lists(Column::Interpretation, &language))
}

/// The rule of [`crate::State`] `Open`, without meetings for which nobody registers and selections that
/// have no places left to choose for.
fn has_free_places(now: DateTime<Utc>) -> Condition {
    Condition::all()
        .add(Column::Registration.ne(Registration::None))
        .add(Column::CancelledAt.is_null())
        .add(Column::RegistrationClosedAt.is_null())
        .add(Column::StartsAt.gt(now))
        .add(
            Condition::any()
                .add(Column::OpensAt.is_null())
                .add(Column::OpensAt.lte(now)),
        )
        .add(
            Condition::any()
                .add(Column::ClosesAt.is_null())
                .add(Column::ClosesAt.gt(now)),
        )
        .add(
            Condition::any()
                .add(Column::Capacity.is_null())
                .add(Column::Registration.ne(Registration::Open))
                .add(
                    Expr::col((Entity, Column::Capacity)).gt(Expr::col((Entity, Column::Accepted))
                        .add(Expr::col((Entity, Column::Offered)))
                        .add(Expr::col((Entity, Column::Kept)))),
                ),
        )
}

/// A JSON column as text. Both databases write a list without blanks inside its values, so that one
/// value can be looked for between its quotes.
fn as_text(column: Column) -> SimpleExpr {
    Expr::col((Entity, column)).cast_as("text")
}

/// Whether a JSON column, a list of texts, has this value among them.
fn lists(column: Column, value: &impl Serialize) -> SimpleExpr {
    let json = serde_json::to_string(value).unwrap_or_default();
    let escaped = json
        .replace('\\', r"\\")
        .replace('%', r"\%")
        .replace('_', r"\_");
    as_text(column).like(LikeExpr::new(format!("%{escaped}%")).escape('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(query: &[(&str, &str)]) -> Filter {
        Filter::of(&Query(
            query
                .iter()
                .map(|&(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        ))
    }

    #[test]
    fn a_filter_reads_back_from_its_address() {
        let parts = [
            ("country", "FI"),
            ("language", "sv"),
            ("audience", "social-economy"),
            ("topic", "food & drink"),
            ("network", "procura"),
            ("free", "yes"),
        ];
        let wanted = filter(&parts);
        assert_eq!(
            wanted.address("/events", &[("view", "past")], None),
            "/events?view=past&country=FI&language=sv&audience=social-economy&topic=food+%26+drink&network=procura&free=yes"
        );
        assert_eq!(
            wanted.parts(),
            parts.map(|(name, value)| (name, value.to_owned()))
        );
        assert!(!wanted.is_empty());
    }

    #[test]
    fn one_part_can_be_left_out() {
        let wanted = filter(&[("country", "FI"), ("topic", "Food")]);
        assert_eq!(
            wanted.address("/events", &[], Some("country")),
            "/events?topic=food"
        );
        assert_eq!(
            filter(&[("country", "FI")]).address("/events", &[], Some("country")),
            "/events"
        );
    }

    #[test]
    fn what_cannot_be_read_does_not_matter() {
        assert!(
            filter(&[
                ("country", "Atlantis"),
                ("language", "?"),
                ("network", "../x"),
                ("topic", " ")
            ])
            .is_empty()
        );
    }
}
