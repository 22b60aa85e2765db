//! A training, conference, meeting or webinar.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Country, Languages, Slug, Translated};
use web::Audience;

/// A training, conference, meeting or webinar.
#[sea_orm::model]
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

impl ActiveModelBehavior for ActiveModel {}

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
    }
}
