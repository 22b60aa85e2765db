//! The demo network: loaded room by room on the first start, and never into a house in use.

use anyhow::Context;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, record};
use uuid::Uuid;
use web::{House, Room};

/// A room's part of the demo was loaded.
#[derive(Debug, Serialize, Deserialize)]
struct DemoLoaded {
    room: String,
}

impl Recorded for DemoLoaded {
    const KIND: &'static str = "demo-loaded";

    fn subject(&self) -> Uuid {
        // The house as a whole, which has no key.
        Uuid::nil()
    }
}

/// Loads what is missing of the demo. Says whether this is a demo house: one in use stays as it is.
///
/// # Errors
/// When a room cannot load its part.
pub async fn load(house: &House) -> anyhow::Result<bool> {
    let db = house.store.db();
    let loaded = record::Entity::find()
        .filter(record::Column::Kind.eq(DemoLoaded::KIND))
        .all(db)
        .await?;
    let loaded: Vec<DemoLoaded> = loaded
        .iter()
        .map(record::Model::read)
        .collect::<Result<_, _>>()?;
    if loaded.is_empty() && record::Entity::find().count(db).await? > 0 {
        return Ok(false);
    }
    for room in Room::from_the_ground(&house.rooms) {
        let Some(demo) = room.demo else { continue };
        if loaded.iter().any(|done| done.room == room.name) {
            continue;
        }
        demo(house)
            .await
            .with_context(|| format!("the demo of room {} could not be loaded", room.name))?;
        let tx = house.store.begin(Actor::System).await?;
        tx.record(&DemoLoaded {
            room: room.name.to_owned(),
        })
        .await?;
        tx.commit().await?;
    }
    Ok(true)
}

/// Somebody as whom the demo can be looked at.
#[derive(Debug, Serialize)]
pub struct Login {
    pub email: String,
    pub name: String,
    /// What they are there.
    pub role: &'static str,
}

const ROLES: [(&str, &str); 5] = [
    ("operator", "runs the house"),
    ("secretary", "sits in the secretariat of every network"),
    ("buyer", "acts for a city that is a member"),
    ("social", "administers a social economy entity"),
    ("supplier", "administers a supplier"),
];

/// The demo logins that are still there, one for each role. All have [`members::demo::PASSWORD`].
///
/// # Errors
/// When the database cannot be read.
pub async fn logins(house: &House) -> anyhow::Result<Vec<Login>> {
    let mut logins = Vec::new();
    for (name, role) in ROLES {
        let Some(id) = members::demo::ids::person(name) else {
            continue;
        };
        let found = members::person::Entity::find_by_id(id)
            .filter(members::person::Column::DeletedAt.is_null())
            .one(house.store.db())
            .await?;
        logins.extend(found.map(|person| Login {
            email: person.email,
            name: person.name,
            role,
        }));
    }
    Ok(logins)
}
