//! A small town: a house with this room, and short ways to put people into it.

use chrono_tz::Tz;
use members::{person, sign_in};
use std::ops::Deref;
use store::{Actor, Tx};
use testkit::{Client, Database, Ground, House};
use uuid::Uuid;
use vocabulary::Language;
use web::ticket;

/// The password of everybody in town who needs one.
pub const PASSWORD: &str = "blue cranes over Ghent";

/// A house with this room.
pub struct Town(pub House);

impl Ground for Town {
    async fn on(database: Database) -> Self {
        Self(House::open(database, vec![members::room()], members::standing).await)
    }
}

impl Deref for Town {
    type Target = House;
    fn deref(&self) -> &House {
        &self.0
    }
}

/// Somebody who is signed in.
pub struct Citizen {
    pub person: person::Model,
    pub client: Client,
}

impl Deref for Citizen {
    type Target = Client;
    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Citizen {
    pub fn id(&self) -> Uuid {
        self.person.id
    }
}

/// The address of somebody in town.
pub fn email(name: &str) -> String {
    format!("{name}@town.example")
}

impl Town {
    /// Somebody with an account, signed in.
    pub async fn person(&self, name: &str) -> Citizen {
        let tx = self.tx().await;
        let person = tx
            .insert(person::Model {
                id: Uuid::now_v7(),
                email: email(name),
                name: name.to_owned(),
                password_hash: None,
                language: Language::English,
                time_zone: Tz::Europe__Brussels.name().to_owned(),
                created_at: tx.now(),
                verified_at: Some(tx.now()),
                deleted_at: None,
            })
            .await
            .expect("a person");
        tx.commit().await.expect("a person");
        let client = self.sign_in(person.id).await;
        Citizen { person, client }
    }

    /// Somebody with an account and [`PASSWORD`], signed in. Hashing takes a moment.
    pub async fn person_with_password(&self, name: &str) -> Citizen {
        let person = members::accounts::create(
            self.store(),
            &email(name),
            name,
            PASSWORD,
            Language::English,
        )
        .await
        .expect("an account");
        let client = self.sign_in(person.id).await;
        Citizen { person, client }
    }

    /// Another browser in which a person is signed in.
    pub async fn sign_in(&self, person: Uuid) -> Client {
        let tx = self.tx().await;
        let secret = sign_in::start(&tx, person, None, Some("Firefox"))
            .await
            .expect("a sign-in");
        tx.commit().await.expect("a sign-in");
        self.client().with_cookie(ticket::COOKIE, &secret)
    }

    /// A change in the name of the program.
    pub async fn tx(&self) -> Tx {
        self.store().begin(Actor::System).await.expect("a change")
    }
}
