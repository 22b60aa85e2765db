//! A training, conference, meeting or webinar.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Country, Languages, Slug, Translated};
use web::Audience;

/// A training, conference, meeting or webinar.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its address; never changes.
    pub slug: Slug,
    /// In whose house it happens: that secretariat runs it.
    pub network_id: Uuid,
    /// The series of which it is an edition.
    pub series_id: Option<Uuid>,
    /// Its title.
    pub title: Translated,
    /// What it is in two lines.
    pub summary: Translated,
    /// What it is, in Markdown.
    pub about: Translated,
    /// IANA name of the zone in which its hours are announced.
    pub time_zone: String,
    /// Beginning of the first day; follows from the days.
    pub starts_at: Option<DateTime<Utc>>,
    /// End of the last day; follows from the days.
    pub ends_at: Option<DateTime<Utc>>,
    /// Name of the house and the street.
    pub place: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Country; empty for an event that is online only.
    pub country: Option<Country>,
    /// Where to connect; shown to accepted participants only.
    pub online_url: Option<String>,
    /// Whether the exact place, too, is shown to accepted participants only.
    pub place_for_accepted: bool,
    /// Languages of delivery.
    pub languages: Languages,
    /// Languages into which it is interpreted.
    pub interpretation: Languages,
    /// For whom it is meant; empty means everyone.
    pub targets: Json<Vec<Target>>,
    /// Topics, lower case: filters of the calendar.
    pub topics: Json<Vec<String>>,
    /// For example: no slides.
    pub house_rules: Translated,
    /// Its own site.
    pub website: Option<String>,
    /// Who may see it once it is announced.
    pub audience: Audience,
    /// How one registers.
    pub registration: Registration,
    /// Where, if on another site.
    pub registration_url: Option<String>,
    /// When registration opens; at the announcement if empty.
    pub opens_at: Option<DateTime<Utc>>,
    /// When it closes; at the beginning if empty. Moves only by an extension.
    pub closes_at: Option<DateTime<Utc>>,
    /// Places; no limit if empty.
    pub capacity: Option<i32>,
    /// Places at most for one organisation.
    pub per_organisation: Option<i32>,
    /// Whether everybody sees how many places are taken.
    pub shows_numbers: bool,
    /// How long an offered place is kept.
    pub offer_hours: i32,
    /// Whether the agenda is still to come.
    pub agenda_follows: bool,
    /// Applications accepted now; kept by the deeds, never written back from a reading.
    pub accepted: i32,
    /// Places offered now and not yet answered.
    pub offered: i32,
    /// Places kept now for those to whom the desk has not yet sent that they have none.
    #[serde(default)]
    pub kept: i32,
    /// Applications on the wait list now.
    pub waitlisted: i32,
    /// Numbers given to applications so far.
    pub issued: i32,
    /// When it was drafted.
    pub created_at: DateTime<Utc>,
    /// By whom.
    pub created_by: Option<Uuid>,
    /// When it became visible to its audience.
    pub announced_at: Option<DateTime<Utc>>,
    /// By whom.
    pub announced_by: Option<Uuid>,
    /// When registration was closed by hand.
    pub registration_closed_at: Option<DateTime<Utc>>,
    /// By whom.
    pub registration_closed_by: Option<Uuid>,
    /// When it was called off.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// By whom.
    pub cancelled_by: Option<Uuid>,
    /// Why, for those who wanted to come.
    pub cancel_reason: Option<String>,
}

store::entity!();

store::in_order! {
    /// The facts from which the state of an event follows, for lists that need no more of it.
    #[derive(Clone, Debug, PartialEq, Eq, DerivePartialModel)]
    #[sea_orm(entity = "Entity", from_query_result = "false")]
    pub struct Facts {
        /// As in [`Model`].
        pub starts_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub ends_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub registration: Registration,
        /// As in [`Model`].
        pub opens_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub closes_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub capacity: Option<i32>,
        /// As in [`Model`].
        pub accepted: i32,
        /// As in [`Model`].
        pub offered: i32,
        /// As in [`Model`].
        pub kept: i32,
        /// As in [`Model`].
        pub announced_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub registration_closed_at: Option<DateTime<Utc>>,
        /// As in [`Model`].
        pub cancelled_at: Option<DateTime<Utc>>,
    }
}

store::choice! {
    /// For whom an event is meant.
    pub enum Target {
        /// Public authorities and others that buy like them.
        PublicAuthority = "public-authority" => "event-target-public-authority",
        /// Social economy entities.
        SocialEconomy = "social-economy" => "event-target-social-economy",
        /// Suppliers, producers and their associations.
        Supplier = "supplier" => "event-target-supplier",
        /// Everybody else who is welcome.
        Other = "other" => "event-target-other",
    }
}

impl Target {
    /// Key of the text for a single one: what somebody's own organisation is.
    #[must_use]
    pub const fn one(self) -> &'static str {
        match self {
            Self::PublicAuthority => "event-target-public-authority-one",
            Self::SocialEconomy => "event-target-social-economy-one",
            Self::Supplier => "event-target-supplier-one",
            Self::Other => "event-target-other-one",
        }
    }
}

store::choice! {
    /// How one registers.
    pub enum Registration {
        /// First come, first served, then a wait list.
        Open = "open" => "event-registration-open",
        /// Expression of interest, then the organiser selects.
        Selection = "selection" => "event-registration-selection",
        /// Only with an invitation.
        Invitation = "invitation" => "event-registration-invitation",
        /// On another site.
        External = "external" => "event-registration-external",
        /// Not at all: another room [convened](crate::convene) it, and notes who attends.
        None = "none" => "event-registration-none",
    }
}

impl Registration {
    /// Whether applications are taken here.
    #[must_use]
    pub const fn is_here(self) -> bool {
        !matches!(self, Self::External | Self::None)
    }
}

store::choice! {
    /// Where an event stands. Never stored: it follows from facts and from the time.
    pub enum State {
        /// Only its secretariat sees it.
        Draft = "draft" => "event-state-draft",
        /// Known, but registration has not opened, or there is none.
        Announced = "announced" => "event-state-announced",
        /// One can register.
        Open = "open" => "event-state-open",
        /// No place is left; there is a wait list.
        Full = "full" => "event-state-full",
        /// Registration has closed.
        Closed = "closed" => "event-state-closed",
        /// It is on.
        Running = "running" => "event-state-running",
        /// It is over.
        Past = "past" => "event-state-past",
        /// It was called off.
        Cancelled = "cancelled" => "event-state-cancelled",
    }
}

impl Model {
    /// The facts from which its state follows.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts {
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            registration: self.registration,
            opens_at: self.opens_at,
            closes_at: self.closes_at,
            capacity: self.capacity,
            accepted: self.accepted,
            offered: self.offered,
            kept: self.kept,
            announced_at: self.announced_at,
            registration_closed_at: self.registration_closed_at,
            cancelled_at: self.cancelled_at,
        }
    }

    /// Where the event stands at `now`.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> State {
        self.facts().state(now)
    }

    /// Places that are neither taken nor offered; `None` where there is no limit.
    #[must_use]
    pub fn free_places(&self) -> Option<i32> {
        self.facts().free_places()
    }

    /// Places that whoever applies now can have; see [`Facts::places_to_give`].
    #[must_use]
    pub fn places_to_give(&self) -> Option<i32> {
        self.facts().places_to_give()
    }

    /// The zone in which its hours are announced.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }

    /// The address of its page, or of something below it: `event.path("/agenda")`.
    #[must_use]
    pub fn path(&self, below: &str) -> String {
        format!("/events/{}{below}", self.slug)
    }
}

impl Facts {
    /// Where the event stands at `now`.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> State {
        let reached = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
        if self.cancelled_at.is_some() {
            State::Cancelled
        } else if self.announced_at.is_none() {
            State::Draft
        } else if reached(self.ends_at) {
            State::Past
        } else if reached(self.starts_at) {
            State::Running
        } else if self.registration == Registration::None {
            State::Announced
        } else if self.registration_closed_at.is_some() || reached(self.closes_at) {
            State::Closed
        } else if self.starts_at.is_none() || self.opens_at.is_some_and(|opens| opens > now) {
            State::Announced
        } else if self.registration == Registration::Open && self.places_to_give() == Some(0) {
            State::Full
        } else {
            State::Open
        }
    }

    /// Places that are neither taken nor offered; `None` where there is no limit.
    #[must_use]
    pub fn free_places(&self) -> Option<i32> {
        self.capacity
            .map(|capacity| (capacity - self.accepted - self.offered).max(0))
    }

    /// Of those, the places that are kept for nobody: what a rule gives away, while the desk may give
    /// them all.
    #[must_use]
    pub fn places_to_give(&self) -> Option<i32> {
        self.free_places().map(|free| (free - self.kept).max(0))
    }
}

impl State {
    /// Whether it was called off.
    #[must_use]
    pub const fn is_cancelled(self) -> bool {
        matches!(self, Self::Cancelled)
    }

    /// How it feels: the tone of its tag.
    #[must_use]
    pub const fn tone(self) -> ui::Tone {
        match self {
            Self::Draft | Self::Past => ui::Tone::Neutral,
            Self::Announced => ui::Tone::Info,
            Self::Open => ui::Tone::Success,
            Self::Full | Self::Closed => ui::Tone::Warning,
            Self::Running => ui::Tone::Accent,
            Self::Cancelled => ui::Tone::Danger,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use chrono::{Duration, TimeZone};
    use vocabulary::Language;

    pub(crate) fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 3, 12, 12, 0, 0)
            .single()
            .expect("a time")
    }

    /// A training with fifty places, announced, that begins tomorrow and lasts six hours.
    pub(crate) fn training() -> Model {
        let text = |text: &str| Translated::new(Language::English, text);
        Model {
            id: Uuid::from_u128(1),
            slug: "training".parse().expect("a slug"),
            network_id: Uuid::from_u128(2),
            series_id: None,
            title: text("Reserved contracts"),
            summary: text(""),
            about: text(""),
            time_zone: "Europe/Helsinki".to_owned(),
            starts_at: Some(noon() + Duration::days(1)),
            ends_at: Some(noon() + Duration::days(1) + Duration::hours(6)),
            place: None,
            city: None,
            country: None,
            online_url: None,
            place_for_accepted: false,
            languages: Languages::from([Language::Finnish]),
            interpretation: Languages::default(),
            targets: Json(Vec::new()),
            topics: Json(Vec::new()),
            house_rules: text(""),
            website: None,
            audience: Audience::Everyone,
            registration: Registration::Open,
            registration_url: None,
            opens_at: None,
            closes_at: None,
            capacity: Some(50),
            per_organisation: None,
            shows_numbers: false,
            offer_hours: 48,
            agenda_follows: false,
            accepted: 0,
            offered: 0,
            kept: 0,
            waitlisted: 0,
            issued: 0,
            created_at: noon(),
            created_by: None,
            announced_at: Some(noon()),
            announced_by: None,
            registration_closed_at: None,
            registration_closed_by: None,
            cancelled_at: None,
            cancelled_by: None,
            cancel_reason: None,
        }
    }

    #[test]
    fn a_state_follows_from_facts() {
        let hours = Duration::hours;
        let state = |change: fn(&mut Model), at: DateTime<Utc>| {
            let mut event = training();
            change(&mut event);
            event.state(at)
        };
        assert_eq!(state(|_| {}, noon()), State::Open);
        assert_eq!(
            state(|event| event.announced_at = None, noon()),
            State::Draft
        );
        assert_eq!(
            state(
                |event| event.opens_at = Some(noon() + Duration::hours(1)),
                noon()
            ),
            State::Announced
        );
        assert_eq!(
            state(|event| event.starts_at = None, noon()),
            State::Announced
        );
        assert_eq!(
            state(|event| (event.accepted, event.offered) = (48, 2), noon()),
            State::Full
        );
        assert_eq!(
            state(|event| (event.accepted, event.kept) = (49, 1), noon()),
            State::Full
        );
        assert_eq!(
            state(|event| event.closes_at = Some(noon()), noon()),
            State::Closed
        );
        assert_eq!(state(|_| {}, noon() + hours(25)), State::Running);
        assert_eq!(state(|_| {}, noon() + hours(30)), State::Past);
        assert_eq!(
            state(
                |event| event.cancelled_at = Some(noon()),
                noon() + hours(30)
            ),
            State::Cancelled
        );
    }

    #[test]
    fn what_another_room_convened_is_announced_until_it_begins() {
        let mut event = training();
        (event.registration, event.capacity) = (Registration::None, Some(0));
        (event.opens_at, event.closes_at) = (Some(noon()), Some(noon()));
        event.registration_closed_at = Some(noon());
        let states = [0, 25, 30].map(|hours| event.state(noon() + Duration::hours(hours)));
        assert_eq!(states, [State::Announced, State::Running, State::Past]);
        event.cancelled_at = Some(noon());
        assert_eq!(event.state(noon()), State::Cancelled);
    }

    #[test]
    fn a_selection_is_never_full_before_it_is_made() {
        let mut event = training();
        (event.registration, event.accepted) = (Registration::Selection, 50);
        assert_eq!(event.state(noon()), State::Open);
    }
}
