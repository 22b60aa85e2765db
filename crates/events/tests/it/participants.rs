//! People who have a place at an event, and what the desk and they do afterwards.

use crate::town::Town;
use events::event::{Model as Event, Target};
use events::{application, check_in, day};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Json;
use uuid::Uuid;
use vocabulary::{Language, Slug};

/// Somebody with a place, and the secret of their personal link.
pub struct Participant {
    pub row: application::Model,
    pub secret: String,
}

impl Participant {
    /// The address of their personal page, or of something below it.
    pub fn path(&self, below: &str) -> String {
        format!("/applications/{}{below}", self.secret)
    }

    pub fn id(&self) -> String {
        self.row.id.to_string()
    }
}

impl Town {
    /// Somebody with a place at the event, who reads English.
    pub async fn participant(&self, event: &Event, name: &str) -> Participant {
        self.applicant(event, name, |_| {}).await
    }

    /// The same, with anything else changed.
    pub async fn applicant(
        &self,
        event: &Event,
        name: &str,
        change: impl FnOnce(&mut application::Model),
    ) -> Participant {
        let secret = web::ticket::secret();
        let taken = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .all(self.store().db())
            .await
            .expect("applications");
        let mut row = application::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            number: i32::try_from(taken.len()).expect("few applications") + 1,
            name: name.to_owned(),
            email: format!("{}@example.org", Slug::of(name)),
            organisation: format!("House of {name}"),
            organisation_id: None,
            person_id: None,
            target: Target::PublicAuthority,
            country: None,
            language: Language::English,
            answers: Json::default(),
            status: application::Status::Accepted,
            told: application::Status::Accepted,
            digest: web::ticket::digest(&secret),
            applied_at: self.now(),
            changed_at: None,
            offer_expires_at: None,
            no_show_at: None,
            feedback_at: None,
        };
        change(&mut row);
        Participant {
            row: self.insert(row).await,
            secret,
        }
    }

    /// The days of an event, in order.
    pub async fn days(&self, event: &Event) -> Vec<day::Model> {
        day::Entity::find()
            .filter(day::Column::EventId.eq(event.id))
            .order_by_asc(day::Column::Date)
            .all(self.store().db())
            .await
            .expect("days")
    }

    /// The check-ins of an event, oldest first.
    pub async fn check_ins(&self, event: &Event) -> Vec<check_in::Model> {
        check_in::Entity::find()
            .filter(check_in::Column::EventId.eq(event.id))
            .order_by_asc(check_in::Column::Id)
            .all(self.store().db())
            .await
            .expect("check-ins")
    }

    /// Puts down that somebody was there on a day.
    pub async fn was_there(&self, participant: &Participant, day: &day::Model) {
        self.insert(check_in::Model {
            id: Uuid::now_v7(),
            event_id: day.event_id,
            application_id: participant.row.id,
            day_id: day.id,
            at: self.now(),
            person_id: None,
        })
        .await;
    }

    /// An application as it is now.
    pub async fn application(&self, participant: &Participant) -> application::Model {
        let found = application::Entity::find_by_id(participant.row.id)
            .one(self.store().db())
            .await;
        found.expect("the database").expect("the application")
    }

    /// How large a file may be.
    pub fn max_upload_bytes(&self) -> usize {
        let house: &testkit::House = self;
        house.house.settings.max_upload_bytes
    }

    /// Lets the day of the usual event come: 12 March 2026, 9:00 UTC, two hours after it began.
    pub fn until_the_day(&self) {
        self.advance(chrono::Duration::days(11));
    }

    /// Lets the usual event pass: 13 March 2026.
    pub fn until_the_day_after(&self) {
        self.advance(chrono::Duration::days(12));
    }
}
