//! The table of memberships: what is asked of it, and its rows.

use crate::networks::counts::to_organisation;
use crate::queries::{by_name, in_force_on};
use crate::{membership, organisation};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;
use vocabulary::{Country, Language, Slug};
use web::Query;

store::choice! {
    /// Which memberships are shown.
    pub(super) enum State {
        /// In force today.
        Current = "current" => "desk-state-current",
        /// Beginning later.
        Ahead = "ahead" => "desk-state-ahead",
        /// Over.
        Ended = "ended" => "desk-state-ended",
        /// Every one.
        Any = "any" => "desk-state-any",
    }
}

store::choice! {
    /// By what they are sorted.
    pub(super) enum Order {
        /// The name of the organisation.
        Name = "name" => "desk-order-name",
        /// The first day, latest first.
        Since = "since" => "desk-order-since",
        /// The country.
        Country = "country" => "desk-order-country",
        /// The tier.
        Tier = "tier" => "desk-order-tier",
    }
}

/// What is asked of the table.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    words: Option<String>,
    tier: Option<Uuid>,
    country: Option<Country>,
    pub state: State,
    pub order: Order,
}

impl Asked {
    pub fn of(query: &Query) -> Self {
        Self {
            words: query.text("q").map(str::to_owned),
            tier: query.parse("tier"),
            country: query.parse("country"),
            state: query.parse("state").unwrap_or(State::Current),
            order: query.parse("order").unwrap_or(Order::Name),
        }
    }

    /// The memberships of a network that are asked for, each with its organisation.
    pub fn of_network(&self, network: Uuid, today: NaiveDate, reader: Language) -> Found {
        let mut found = membership::Entity::find()
            .select_also(organisation::Entity)
            .join(JoinType::InnerJoin, to_organisation())
            .filter(membership::Column::NetworkId.eq(network));
        if let Some(words) = &self.words {
            for word in Slug::of(words).as_str().split('-') {
                found = found.filter(organisation::Column::Words.contains(word));
            }
        }
        if let Some(tier) = self.tier {
            found = found.filter(membership::Column::TierId.eq(tier));
        }
        if let Some(country) = self.country {
            found = found.filter(organisation::Column::Country.eq(country));
        }
        let found = match self.state {
            State::Current => found.filter(in_force_on(today)),
            State::Ahead => found.filter(membership::Column::Since.gt(today)),
            State::Ended => found.filter(membership::Column::Until.lt(today)),
            State::Any => found,
        };
        let found = match self.order {
            Order::Name => found,
            Order::Since => found.order_by_desc(membership::Column::Since),
            Order::Country => found.order_by_asc(organisation::Column::Country),
            Order::Tier => found.order_by_asc(membership::Column::TierId),
        };
        found
            .order_by(by_name(reader), sea_orm::Order::Asc)
            .order_by_asc(membership::Column::Id)
    }
}

/// Memberships with their organisations, still to be counted or cut into pages.
pub(super) type Found = sea_orm::SelectTwo<membership::Entity, organisation::Entity>;
