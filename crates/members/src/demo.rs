//! The demo network's part of this room: organisations, networks, who belongs to them, and an
//! invented person for each kind of reader. `demo/*.toml` has the facts.

mod application;
mod facts;
mod networks;
mod organisations;
mod people;

pub use people::speaker;

use crate::network;
use chrono::{DateTime, TimeZone, Utc};
use facts::{NetworksFile, OrganisationsFile};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::collections::HashMap;
use store::{Actor, Error, Tx};
use uuid::Uuid;
use vocabulary::Slug;
use web::House;

const ORGANISATIONS: &str = include_str!("../demo/organisations.toml");
const NETWORKS: &str = include_str!("../demo/networks.toml");

/// Keys of the demo that stay the same, for the demo data of other rooms and for tests.
pub mod ids {
    use uuid::Uuid;

    // Of the form of every other key (UUIDv7), at a moment in the past.
    const fn key(number: u128) -> Uuid {
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number)
    }

    /// Acts for the City of Ghent, as its representative.
    pub const BUYER: Uuid = key(1);
    /// Acts for arbeit plus, a social economy entity, as its administrator.
    pub const SOCIAL: Uuid = key(2);
    /// Acts for an invented supplier, as its administrator.
    pub const SUPPLIER: Uuid = key(3);
    /// Sits in the secretariats of all five networks.
    pub const SECRETARY: Uuid = key(4);
    /// Runs the house.
    pub const OPERATOR: Uuid = key(5);
    /// Asks to act for the City of Ghent.
    pub(super) const NEWCOMER: Uuid = key(6);
    /// Acts for Bodø Municipality, which applies to a network.
    pub(super) const APPLICANT: Uuid = key(7);

    /// Procura+.
    pub const PROCURA_PLUS: Uuid = key(0x101);
    /// Big Buyers.
    pub const BIG_BUYERS: Uuid = key(0x102);
    /// WeBuySocialEU.
    pub const WEBUYSOCIALEU: Uuid = key(0x103);
    /// Electronics Watch.
    pub const ELECTRONICS_WATCH: Uuid = key(0x104);
    /// EUROCITIES.
    pub const EUROCITIES: Uuid = key(0x105);

    /// The person with the login `{role}@demo.guildhall.example`.
    #[must_use]
    pub fn person(role: &str) -> Option<Uuid> {
        Some(match role {
            "buyer" => BUYER,
            "social" => SOCIAL,
            "supplier" => SUPPLIER,
            "secretary" => SECRETARY,
            "operator" => OPERATOR,
            _ => return None,
        })
    }

    pub(super) fn network(slug: &str) -> Option<Uuid> {
        Some(match slug {
            "procura-plus" => PROCURA_PLUS,
            "big-buyers" => BIG_BUYERS,
            "webuysocialeu" => WEBUYSOCIALEU,
            "electronics-watch" => ELECTRONICS_WATCH,
            "eurocities" => EUROCITIES,
            _ => return None,
        })
    }

    pub(super) fn organisation(nth: u128) -> Uuid {
        key(0x1000 + nth)
    }
}

/// The password of every demo login.
pub const PASSWORD: &str = "guildhall-demo";

/// What the facts name and nobody has.
fn missing(what: &str, name: impl std::fmt::Display) -> Error {
    Error::Config(format!("demo data of members: there is no {what} {name}"))
}

/// Fills an empty house; does nothing where networks live already.
///
/// # Errors
/// When the rows cannot be kept.
pub fn demo(house: &House) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move {
        if network::Entity::find().count(house.store.db()).await? > 0 {
            return Ok(());
        }
        let written =
            |error: toml::de::Error| Error::Config(format!("demo data of members: {error}"));
        let OrganisationsFile {
            organisation: organisations,
        } = toml::from_str(ORGANISATIONS).map_err(written)?;
        let networks: NetworksFile = toml::from_str(NETWORKS).map_err(written)?;
        let hash = people::password_hash().await?;

        let tx = house.store.begin(Actor::System).await?;
        let mut demo = Demo {
            tx,
            organisations: HashMap::new(),
            tiers: HashMap::new(),
        };
        demo.organisations(organisations).await?;
        demo.people(&hash).await?;
        demo.networks(networks.network).await?;
        demo.memberships(networks.membership).await?;
        let Demo {
            tx,
            organisations,
            tiers,
        } = demo;
        tx.commit().await?;
        crate::dues::demo::demo(house, &organisations).await?;
        application::apply(house, &organisations, &tiers).await
    })
}

fn address(role: &str) -> String {
    format!("{role}@demo.guildhall.example")
}

fn day(year: i32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, 1, 8, 9, 0, 0)
        .single()
        .expect("a fixed moment")
}

struct Demo {
    tx: Tx,
    organisations: HashMap<Slug, Uuid>,
    tiers: HashMap<(Slug, String), Uuid>,
}
