//! A whole house for a test: real database, real templates, every request through the router; with a
//! clock and a mailbox that the test holds.

use std::sync::Arc;

use axum::Router;
use chrono::{DateTime, Duration, TimeZone, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Clock, FilesConfig, Opening, Store, mail, mail::Mail};
use tempfile::TempDir;
use url::Url;
use web::{Room, Settings, StandingOf};

use crate::client::HOST;
use crate::{Client, Database};

/// Connections that each house has.
pub const CONNECTIONS: u32 = 5;

/// A house on a fresh database, with a clock that stands at 1 March 2026, 9:00 UTC until it is moved.
pub struct House {
    /// The house itself, as handlers see it.
    pub house: web::House,
    /// The clock that everything in the house goes by.
    pub clock: Clock,
    standing: StandingOf,
    router: Router,
    // Last: fields go in this order, and connections should end before their database does.
    ground: Arc<Plot>,
}

/// What nodes of one installation share.
struct Plot {
    database: Database,
    files: TempDir,
}

impl House {
    /// Opens a house with these rooms on `database` and brings its tables up to date.
    ///
    /// # Panics
    /// When the house cannot be opened.
    pub async fn open(database: Database, rooms: Vec<Room>, standing: StandingOf) -> Self {
        let files = TempDir::new().expect("a temporary folder for uploaded files");
        let morning = Utc
            .with_ymd_and_hms(2026, 3, 1, 9, 0, 0)
            .single()
            .expect("a fixed moment");
        Self::on(
            Arc::new(Plot { database, files }),
            rooms,
            standing,
            Clock::held(morning),
        )
        .await
    }

    /// A second node of the same installation: same database, files and clock, and nothing else in
    /// common, as when two programs run behind one load balancer.
    pub async fn another_node(&self) -> Self {
        Self::on(
            self.ground.clone(),
            self.house.rooms.clone(),
            self.standing,
            self.clock.clone(),
        )
        .await
    }

    /// The same house with other settings: fewer tries at its doors, or as the demo.
    ///
    /// # Panics
    /// When there is no memory for a search index.
    #[must_use]
    pub fn with_settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.house.settings.clone();
        change(&mut settings);
        let (store, rooms) = (self.house.store.clone(), self.house.rooms.clone());
        let index = search::Index::open(None).expect("a search index in memory");
        self.house = web::House::new(store, rooms, index, settings, self.standing);
        self.router = web::router(self.house.clone());
        self
    }

    async fn on(ground: Arc<Plot>, rooms: Vec<Room>, standing: StandingOf, clock: Clock) -> Self {
        let store = Store::open(Opening {
            database_url: ground.database.url.clone(),
            connections: CONNECTIONS,
            files: FilesConfig::Folder(ground.files.path().to_owned()),
            listeners: rooms
                .iter()
                .flat_map(|room| room.listeners)
                .copied()
                .collect(),
            clock: clock.clone(),
        })
        .await
        .expect("the store of the test house");
        store
            .migrate(Room::migrations(&rooms))
            .await
            .expect("the tables of the test house");
        let settings = Settings {
            public_url: Url::parse(&format!("http://{HOST}/")).expect("a fixed address"),
            cache: false,
            tries_per_minute: 100_000,
            ..Settings::default()
        };
        let index = search::Index::open(None).expect("a search index in memory");
        let house = web::House::new(store, rooms, index, settings, standing);
        Self {
            router: web::router(house.clone()),
            house,
            clock,
            standing,
            ground,
        }
    }

    /// Where things are kept.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.house.store
    }

    /// The address of the database, as an operator would configure it.
    #[must_use]
    pub fn database_url(&self) -> &str {
        &self.ground.database.url
    }

    /// The time in this house.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// A browser that has not been here before.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::of(self.router.clone())
    }

    /// The letters to an address, oldest first.
    ///
    /// # Panics
    /// When the outbox cannot be read.
    pub async fn inbox(&self, address: &str) -> Vec<Mail> {
        mail::Entity::find()
            .filter(mail::Column::ToAddress.eq(address))
            .order_by_asc(mail::Column::PostedAt)
            .order_by_asc(mail::Column::Id)
            .all(self.store().db())
            .await
            .expect("the outbox")
    }

    /// Does everything that is due: jobs, except that letters stay in the outbox, duties, and the
    /// search index.
    ///
    /// # Panics
    /// When the database or the index fails.
    pub async fn work(&self) {
        let rooms = &self.house.rooms;
        let kinds: Vec<_> = rooms.iter().flat_map(|room| room.jobs).copied().collect();
        let duties: Vec<_> = rooms.iter().flat_map(|room| room.duties).copied().collect();
        self.store()
            .work_off(&kinds, &duties)
            .await
            .expect("jobs and duties");
        web::index_everything(&self.house)
            .await
            .expect("the search index");
    }
}
