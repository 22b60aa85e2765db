//! The list of events.

use super::{EventItem, Row, item};
use crate::filter::{self, Filter};
use crate::{day, event, listing, queries};
use axum::extract::State as Held;
use axum::http::StatusCode;
use chrono::{DateTime, NaiveDate, Utc};
use members::Signs;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use serde::Deserialize;
use std::str::FromStr;
use store::{Read, Rows};
use utoipa::IntoParams;
use uuid::Uuid;
use vocabulary::{Country, Language};
use web::api::{Asked, Part, Problem, Window, next_of};
use web::{Failure, House, Viewer};

/// Which events are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct EventsAsked {
    /// With a day on or after this one, in the zone of the event.
    from: Option<NaiveDate>,
    /// With a day on or before this one, in the zone of the event.
    to: Option<NaiveDate>,
    /// Held in this country.
    country: Option<Country>,
    /// Delivered in this language, or interpreted into it.
    language: Option<Language>,
    /// Only those that are over, or only those that are not. Unless said: those that are not over,
    /// or all between `from` and `to` where one of these is given.
    past: Option<bool>,
}

/// Where a part of the list ends: events are in the order of their beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    starts_at: DateTime<Utc>,
    id: Uuid,
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (millis, id) = text.split_once('.').ok_or(())?;
        let starts_at = DateTime::from_timestamp_millis(millis.parse().map_err(drop)?).ok_or(())?;
        Ok(Self {
            starts_at,
            id: id.parse().map_err(drop)?,
        })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}.{}",
            self.starts_at.timestamp_millis(),
            self.id.simple()
        )
    }
}

impl Cursor {
    fn after(self) -> Condition {
        Condition::any()
            .add(event::Column::StartsAt.gt(self.starts_at))
            .add(
                Condition::all()
                    .add(event::Column::StartsAt.eq(self.starts_at))
                    .add(event::Column::Id.gt(self.id)),
            )
    }
}

/// Lists announced events that the caller may see, by their beginning.
#[utoipa::path(
    get, path = "/events", tag = "events", params(EventsAsked, Window),
    responses(
        (status = 200, body = Part<EventItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 401, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    Held(house): Held<House>,
    viewer: Viewer,
    Asked(asked): Asked<EventsAsked>,
    Asked(window): Asked<Window>,
) -> Result<axum::Json<Part<EventItem>>, Failure> {
    let store = &house.store;
    let now = store.now();
    let limit = window.limit()?;
    let after = window.after::<Cursor>()?;
    if asked.from.zip(asked.to).is_some_and(|(from, to)| from > to) {
        return Err(Failure::Malformed(
            StatusCode::BAD_REQUEST,
            "to is before from".to_owned(),
        ));
    }
    let mut wanted = asked.condition(now);
    if let Some(after) = after {
        wanted = wanted.add(after.after());
    }
    let mut rows = event::Entity::rows()
        .filter(queries::visible(&viewer))
        .filter(event::Column::AnnouncedAt.is_not_null())
        .filter(event::Column::StartsAt.is_not_null())
        .filter(wanted)
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .limit(limit + 1)
        .part_from::<Row>(store)
        .await?;
    let next = next_of(&mut rows, limit, |last| {
        let (starts_at, id) = (last.facts.starts_at?, last.id);
        Some(Cursor { starts_at, id }.to_string())
    });
    let signs = Signs::of(store).await?;
    let items = rows
        .into_iter()
        .map(|row| {
            let network = signs.network(row.network_id);
            item(&house, row, network, now)
        })
        .collect();
    Ok(axum::Json(Part { items, next }))
}

impl EventsAsked {
    fn condition(&self, now: DateTime<Utc>) -> Condition {
        let mut all = Condition::all();
        if self.from.is_some() || self.to.is_some() {
            let mut days = Query::select();
            days.column(day::Column::EventId).from(day::Entity);
            if let Some(from) = self.from {
                days.and_where(day::Column::Date.gte(from));
            }
            if let Some(to) = self.to {
                days.and_where(day::Column::Date.lte(to));
            }
            all = all.add(event::Column::Id.in_subquery(days));
        }
        match self.past {
            Some(true) => all = all.add(listing::over(now)),
            Some(false) => all = all.add(listing::to_come(now)),
            None if self.from.is_none() && self.to.is_none() => {
                all = all.add(listing::to_come(now))
            }
            None => {}
        }
        let filter = Filter {
            country: self.country,
            ..Filter::default()
        };
        all = all.add(filter.condition(None, now));
        match self.language {
            Some(language) => all.add(filter::in_language(language)),
            None => all,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back() {
        let cursor = Cursor {
            starts_at: DateTime::from_timestamp_millis(1_773_298_800_000).expect("a moment"),
            id: Uuid::from_u128(7),
        };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for other in [
            "",
            ".",
            "x.y",
            "1773298800000",
            "99999999999999999999.0",
            "9223372036854775807.x",
        ] {
            assert_eq!(other.parse::<Cursor>(), Err(()), "{other}");
        }
    }
}
