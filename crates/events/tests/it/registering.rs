//! What stories about registering have in common.

use crate::town::Town;
use events::application::{self, Status};
use events::{decision, event, question, quota};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use store::Json;
use store::mail::Mail;
use testkit::{Answer, Client};
use uuid::Uuid;
use vocabulary::{Language, Translated};

/// The address of somebody called `name`.
pub fn email(name: &str) -> String {
    format!("{}@city.example", name.to_lowercase())
}

/// What somebody called `name` sends to the API: a buyer from a city of their own.
pub fn wish(name: &str) -> Value {
    json!({
        "name": name,
        "email": email(name),
        "organisation": format!("City of {name}"),
        "audience": "public-authority",
        "country": "FI",
    })
}

/// The same as fields of the form.
pub fn fields(name: &str) -> Vec<(String, String)> {
    [
        ("name", name.to_owned()),
        ("email", email(name)),
        ("organisation", format!("City of {name}")),
        ("audience", "public-authority".to_owned()),
        ("country", "FI".to_owned()),
        ("language", "en".to_owned()),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), value))
    .collect()
}

/// Sends a form.
pub async fn post(client: &Client, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(field, value)| (field.as_str(), value.as_str()))
        .collect();
    client.post(path, &fields).await
}

/// The address of an event in the API.
pub fn api(event: &event::Model) -> String {
    format!("/api/v1{}", event.path("/applications"))
}

impl Town {
    /// Applies for everybody, one after the other, and gives how each stands: `accepted`, or
    /// `waitlisted 1`.
    pub async fn apply(&self, event: &event::Model, names: &[&str]) -> Vec<String> {
        let mut standing = Vec::new();
        for name in names {
            let receipt = self
                .client()
                .post_json(&api(event), &wish(name))
                .await
                .created()
                .json();
            let status = receipt["status"].as_str().expect("a status").to_owned();
            standing.push(match receipt["place"].as_u64() {
                Some(place) => format!("{status} {place}"),
                None => status,
            });
        }
        standing
    }

    /// The application of somebody.
    pub async fn application_of(&self, event: &event::Model, name: &str) -> application::Model {
        application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::Column::Email.eq(email(name)))
            .one(self.store().db())
            .await
            .expect("a database")
            .unwrap_or_else(|| panic!("an application of {name}"))
    }

    /// How everybody stands, in the order of their numbers: `Ada accepted`.
    pub async fn standing(&self, event: &event::Model) -> Vec<String> {
        application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .order_by_asc(application::Column::Number)
            .all(self.store().db())
            .await
            .expect("applications")
            .into_iter()
            .map(|one| format!("{} {}", one.name, one.status))
            .collect()
    }

    /// The counters of an event: accepted, offered, waitlisted.
    pub async fn counters(&self, event: &event::Model) -> (i32, i32, i32) {
        let event = self.kept(event).await;
        (event.accepted, event.offered, event.waitlisted)
    }

    /// The event as it is kept now.
    pub async fn kept(&self, event: &event::Model) -> event::Model {
        event::Entity::find_by_id(event.id)
            .one(self.store().db())
            .await
            .expect("a database")
            .expect("the event")
    }

    /// What was decided about somebody, oldest first, each with whether it was told.
    pub async fn decisions(&self, application: Uuid) -> Vec<(Status, bool)> {
        decision::Entity::find()
            .filter(decision::Column::ApplicationId.eq(application))
            .order_by_asc(decision::Column::Id)
            .all(self.store().db())
            .await
            .expect("decisions")
            .into_iter()
            .map(|decision| (decision.outcome, decision.told_at.is_some()))
            .collect()
    }

    /// The subject lines of the letters to somebody.
    pub async fn subjects(&self, name: &str) -> Vec<String> {
        self.inbox(&email(name))
            .await
            .into_iter()
            .map(|mail| mail.subject)
            .collect()
    }

    /// The personal link in the latest letter to somebody.
    pub async fn link(&self, name: &str) -> String {
        let letters = self.inbox(&email(name)).await;
        link_in(
            letters
                .last()
                .unwrap_or_else(|| panic!("a letter to {name}")),
        )
    }

    /// Asks a question of those who apply.
    pub async fn asks(
        &self,
        event: &event::Model,
        kind: question::Kind,
        label: &str,
        required: bool,
    ) -> Uuid {
        let english = |text: &str| Translated::new(Language::English, text);
        self.insert(question::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            stage: question::Stage::Application,
            position: 1,
            kind,
            label: english(label),
            help: english(""),
            choices: Json(vec![english("Beginner"), english("Advanced")]),
            required,
            retired_at: None,
        })
        .await
        .id
    }

    /// Limits the places of some.
    pub async fn limits(
        &self,
        event: &event::Model,
        dimension: quota::Dimension,
        value: Option<&str>,
        places: i32,
    ) {
        self.insert(quota::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            dimension,
            value: value.map(str::to_owned),
            places,
        })
        .await;
    }
}

/// The path of the link in a letter: `/applications/…`, or to the form of an event.
pub fn link_in(letter: &Mail) -> String {
    let word = letter
        .body
        .split_whitespace()
        .find(|word| word.contains("/applications/"));
    let link = word.unwrap_or_else(|| panic!("a link in {:?}", letter.body));
    link.trim_start_matches("http://house.test").to_owned()
}
