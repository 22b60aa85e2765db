//! A small town to tell stories in: networks, organisations, people who are signed in, events.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use events::{application, event, series};
use members::{capacity, membership, network, organisation, person, secretary, sign_in, tier};
use sea_orm::{ColumnTrait, EntityTrait, ModelTrait, PaginatorTrait, QueryFilter};
use std::ops::Deref;
use store::{Actor, Json, Tx};
use testkit::{Client, Database, Ground, House};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Slug, Translated};
use web::Audience;

/// A house with the rooms `events` and `members` and nobody in it yet. The clock stands at 1 March
/// 2026, 9:00 UTC.
pub struct Town {
    house: House,
}

impl Deref for Town {
    type Target = House;
    fn deref(&self) -> &House {
        &self.house
    }
}

impl Ground for Town {
    async fn on(database: Database) -> Self {
        let rooms = vec![events::room(), members::room()];
        Self {
            house: House::open(database, rooms, members::standing).await,
        }
    }
}

/// Somebody with an account, and their browser, in which they are signed in.
pub struct Neighbour {
    pub id: Uuid,
    pub email: String,
    pub browser: Client,
}

impl Deref for Neighbour {
    type Target = Client;
    fn deref(&self) -> &Client {
        &self.browser
    }
}

pub fn english(text: &str) -> Translated {
    Translated::new(Language::English, text)
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date like 2026-03-12")
}

pub fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").expect("a time like 09:00")
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment like 2026-03-12T09:00:00Z")
}

pub fn country(code: &str) -> Country {
    code.parse().expect("a country like FI")
}

pub fn slug(text: &str) -> Slug {
    text.parse().expect("a slug")
}

/// Whoever acts for a member of the network, of whatever tier.
pub fn members_of(network: &network::Model) -> Audience {
    Audience::Members {
        network: network.id,
        rank: 1,
    }
}

impl Town {
    /// Adds a row, as the program itself.
    pub async fn insert<M>(&self, row: M) -> M
    where
        M: ModelTrait + sea_orm::IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Clone,
        <M::Entity as EntityTrait>::ActiveModel: Send,
    {
        let tx = self.begin().await;
        let row = tx.insert(row).await.expect("a row");
        tx.commit().await.expect("a change");
        row
    }

    /// Writes a row anew, as the program itself.
    pub async fn change<M>(&self, row: M) -> M
    where
        M: ModelTrait + sea_orm::IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Send,
        <M::Entity as EntityTrait>::ActiveModel: sea_orm::ActiveModelBehavior + Send,
        <M::Entity as EntityTrait>::Model:
            sea_orm::IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Into<M>,
    {
        let tx = self.begin().await;
        let row = tx.update(row).await.expect("a row");
        tx.commit().await.expect("a change");
        row
    }

    /// Starts a change, as the program itself.
    pub async fn begin(&self) -> Tx {
        self.store().begin(Actor::System).await.expect("a change")
    }

    /// A network with two tiers, of rank 1 and 2.
    pub async fn network(&self, address: &str) -> network::Model {
        let network = self
            .insert(network::Model {
                id: Uuid::now_v7(),
                slug: slug(address),
                name: format!("Network {address}"),
                tagline: english("Buys together"),
                about: english(""),
                website: None,
                contact_email: Some(format!("office@{address}.example")),
                colour: "#0f4a4c".to_owned(),
                accepts_applications: true,
                created_at: self.now(),
            })
            .await;
        for (rank, name) in [(1, "Participant"), (2, "Partner")] {
            self.insert(tier::Model {
                id: Uuid::now_v7(),
                network_id: network.id,
                name: english(name),
                about: english(""),
                rank,
                open_to: Json(Vec::new()),
                retired_at: None,
            })
            .await;
        }
        network
    }

    /// An organisation in Finland.
    pub async fn organisation(&self, name: &str, kind: organisation::Kind) -> organisation::Model {
        let name = english(name);
        self.insert(organisation::Model {
            id: Uuid::now_v7(),
            slug: Slug::of(name.original().text),
            kind,
            words: organisation::words(&name),
            name,
            about: english(""),
            country: country("FI"),
            region: None,
            languages: Languages::from(Language::Finnish),
            website: None,
            identifiers: Json(Vec::new()),
            parent_id: None,
            employees: None,
            created_at: self.now(),
        })
        .await
    }

    /// Makes an organisation a member of a network since last year, in the tier of this rank.
    pub async fn joins(
        &self,
        organisation: &organisation::Model,
        network: &network::Model,
        rank: i16,
    ) {
        let tiers = tier::Entity::find().filter(tier::Column::NetworkId.eq(network.id));
        let tier = tiers
            .all(self.store().db())
            .await
            .expect("tiers")
            .into_iter()
            .find(|tier| tier.rank == rank);
        self.insert(membership::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            organisation_id: organisation.id,
            tier_id: tier.expect("a tier of this rank").id,
            through_id: None,
            since: date("2025-01-01"),
            until: None,
            recorded_at: self.now(),
        })
        .await;
    }

    /// Somebody with an account who reads English and lives by UTC, signed in.
    pub async fn person(&self, name: &str) -> Neighbour {
        self.person_in(name, Language::English, "UTC").await
    }

    /// The same, with a language and a time zone of their own.
    pub async fn person_in(&self, name: &str, language: Language, time_zone: &str) -> Neighbour {
        let email = format!("{}@example.org", Slug::of(name));
        let person = self
            .insert(person::Model {
                id: Uuid::now_v7(),
                email: email.clone(),
                name: name.to_owned(),
                password_hash: None,
                language,
                time_zone: time_zone.to_owned(),
                created_at: self.now(),
                verified_at: Some(self.now()),
                deleted_at: None,
            })
            .await;
        let tx = self.begin().await;
        let secret = sign_in::start(&tx, person.id, None, None)
            .await
            .expect("a sign-in");
        tx.commit().await.expect("a change");
        let browser = self.client().with_cookie(web::ticket::COOKIE, &secret);
        Neighbour {
            id: person.id,
            email,
            browser,
        }
    }

    /// Lets somebody act for an organisation.
    pub async fn acts_for(&self, person: &Neighbour, organisation: &organisation::Model) {
        self.insert(capacity::Model {
            id: Uuid::now_v7(),
            person_id: person.id,
            organisation_id: organisation.id,
            role: capacity::Role::Member,
            asked_at: self.now(),
            message: None,
            approved_at: Some(self.now()),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        })
        .await;
    }

    /// Somebody who sits in the secretariat of a network.
    pub async fn secretary(&self, name: &str, network: &network::Model) -> Neighbour {
        let person = self.person(name).await;
        self.insert(secretary::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            person_id: person.id,
            since: self.now(),
            appointed_by: None,
            until: None,
        })
        .await;
        person
    }

    /// Somebody who acts for a city that is a member of the network, in the tier of rank 1.
    pub async fn buyer(&self, name: &str, network: &network::Model) -> Neighbour {
        self.member(name, network, organisation::Kind::ContractingAuthority)
            .await
    }

    /// Somebody who acts for a supplier that is a member of the network, in the tier of rank 1.
    pub async fn supplier(&self, name: &str, network: &network::Model) -> Neighbour {
        self.member(name, network, organisation::Kind::Supplier)
            .await
    }

    async fn member(
        &self,
        name: &str,
        network: &network::Model,
        kind: organisation::Kind,
    ) -> Neighbour {
        let person = self.person(name).await;
        let organisation = self.organisation(&format!("House of {name}"), kind).await;
        self.joins(&organisation, network, 1).await;
        self.acts_for(&person, &organisation).await;
        person
    }

    /// Somebody's application for an event, which stands like this and was told so. Counters of the
    /// event stay as they are.
    pub async fn applies(
        &self,
        person: &Neighbour,
        event: &event::Model,
        status: application::Status,
    ) -> application::Model {
        let id = Uuid::now_v7();
        let before = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .count(self.store().db())
            .await
            .expect("applications");
        self.insert(application::Model {
            id,
            event_id: event.id,
            number: i32::try_from(before).expect("few applications") + 1,
            name: person.email.clone(),
            email: person.email.clone(),
            organisation: "City of Ghent".to_owned(),
            organisation_id: None,
            person_id: Some(person.id),
            target: event::Target::PublicAuthority,
            country: Some(country("BE")),
            language: Language::English,
            answers: Json(std::collections::BTreeMap::new()),
            status,
            told: status,
            digest: web::ticket::digest(&id.to_string()),
            applied_at: self.now(),
            changed_at: None,
            offer_expires_at: None,
            no_show_at: None,
            feedback_at: None,
        })
        .await
    }

    /// A series that everyone may see.
    pub async fn series(
        &self,
        address: &str,
        network: &network::Model,
        countries: &[&str],
    ) -> series::Model {
        self.insert(series::Model {
            id: Uuid::now_v7(),
            slug: slug(address),
            network_id: network.id,
            name: english(&format!("Series {address}")),
            tagline: english("Once in every country"),
            about: english(""),
            countries: Json(countries.iter().map(|code| country(code)).collect()),
            website: None,
            audience: Audience::Everyone,
            created_at: self.now(),
        })
        .await
    }
}
