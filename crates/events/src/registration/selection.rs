//! Which applications the desk looks at, in which order: its filter as an address and as a query.

use super::send_decisions::untold;
use crate::application::{self, Column, Status};
use crate::event::Target;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, Select};
use uuid::Uuid;
use vocabulary::Country;
use web::Query;

/// By what the table can be sorted.
pub(super) const SORTS: [(&str, Column); 7] = [
    ("number", Column::Number),
    ("name", Column::Name),
    ("organisation", Column::Organisation),
    ("audience", Column::Target),
    ("country", Column::Country),
    ("applied", Column::AppliedAt),
    ("status", Column::Status),
];

/// What the desk looks at.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Selection {
    pub status: Option<Status>,
    pub target: Option<Target>,
    pub country: Option<Country>,
    /// Only those who are still to be told.
    pub untold: bool,
    /// In name, address or organisation.
    pub words: Option<String>,
    /// Position in [`SORTS`].
    pub sort: usize,
    pub descending: bool,
}

impl Selection {
    /// What an address asks for; what it does not say, or says wrongly, is not asked.
    pub fn of(query: &Query) -> Self {
        let sort = query.text("sort").unwrap_or_default();
        let plain = sort.strip_prefix('-').unwrap_or(sort);
        Self {
            status: query.parse("status"),
            target: query.parse("audience"),
            country: query.parse("country"),
            untold: query.text("untold").is_some(),
            words: query.text("q").map(|words| words.to_lowercase()),
            sort: SORTS
                .iter()
                .position(|(name, _)| *name == plain)
                .unwrap_or(0),
            descending: sort.starts_with('-'),
        }
    }

    /// Whether anything is left out.
    pub fn is_filtered(&self) -> bool {
        self.status.is_some()
            || self.target.is_some()
            || self.country.is_some()
            || self.untold
            || self.words.is_some()
    }

    /// The applications of `event` that are asked for.
    pub fn find(&self, event: Uuid) -> Select<application::Entity> {
        let mut wanted = Condition::all().add(Column::EventId.eq(event));
        wanted = wanted.add_option(self.status.map(|status| Column::Status.eq(status)));
        wanted = wanted.add_option(self.target.map(|target| Column::Target.eq(target)));
        wanted = wanted.add_option(self.country.map(|country| Column::Country.eq(country)));
        if self.untold {
            wanted = wanted.add(untold());
        }
        if let Some(words) = &self.words {
            let like = |column| Expr::expr(Func::lower(Expr::col(column))).like(containing(words));
            let somewhere = Condition::any()
                .add(like(Column::Name))
                .add(like(Column::Email))
                .add(like(Column::Organisation));
            wanted = wanted.add(somewhere);
        }
        let order = if self.descending {
            Order::Desc
        } else {
            Order::Asc
        };
        application::Entity::find()
            .filter(wanted)
            .order_by(SORTS[self.sort].1, order)
            .order_by_asc(Column::Number)
    }

    /// What the address says to sort by a column; by the same column again it turns round.
    pub fn sorted_by(&self, sort: usize) -> String {
        let name = SORTS[sort].0;
        if sort == self.sort && !self.descending {
            format!("-{name}")
        } else {
            name.to_owned()
        }
    }

    /// How a column is sorted, for `aria-sort`.
    pub fn direction(&self, sort: usize) -> &'static str {
        match (sort == self.sort, self.descending) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        }
    }
}

/// A text that contains these words as they are.
fn containing(words: &str) -> LikeExpr {
    let escaped = words
        .replace('\\', r"\\")
        .replace('%', r"\%")
        .replace('_', r"\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Selection {
        let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Selection::of(&Query(pairs.iter().map(pair).collect()))
    }

    #[test]
    fn what_an_address_says_wrongly_is_not_asked() {
        let selection = of(&[
            ("status", "lost"),
            ("country", "Atlantis"),
            ("sort", "-colour"),
            ("q", " "),
        ]);
        assert_eq!(
            selection,
            Selection {
                descending: true,
                ..Selection::default()
            }
        );
        assert!(!selection.is_filtered());
    }

    #[test]
    fn a_column_that_is_sorted_by_again_turns_round() {
        let by_name = of(&[("sort", "name")]);
        assert_eq!(
            (by_name.sorted_by(1), by_name.sorted_by(2)),
            ("-name".to_owned(), "organisation".to_owned())
        );
        assert_eq!(
            (by_name.direction(1), by_name.direction(2)),
            ("ascending", "none")
        );
        let back = of(&[("sort", "-name")]);
        assert_eq!(
            (back.sorted_by(1), back.direction(1)),
            ("name".to_owned(), "descending")
        );
    }
}
