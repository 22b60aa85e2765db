//! The demo network's part of this room: organisations, networks, who belongs to them, and an
//! invented person for each kind of reader. `demo/*.toml` has the facts.

use crate::accounts::{Email, Password};
use crate::capacities::representative_of;
use crate::capacity::{self, Role};
use crate::memberships::apply::{self, Request};
use crate::networks::found::NetworkFounded;
use crate::networks::seats::SecretaryAppointed;
use crate::organisation::{self, Kind, words};
use crate::organisations::enter::OrganisationEntered;
use crate::{membership, network, operator, person, secretary, tier};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use store::{Actor, Error, Json, Tx};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Region, Slug, Translated};
use web::{Acting, House, Standing, Viewer};

const ORGANISATIONS: &str = include_str!("../demo/organisations.toml");
const NETWORKS: &str = include_str!("../demo/networks.toml");

/// The password of every demo login.
pub const PASSWORD: &str = "guildhall-demo";

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

/// Enters an invented person who speaks for an organisation of the demo, for the demo data of other
/// rooms. Nobody signs in as them: they have no password.
///
/// # Errors
/// When the rows cannot be kept.
pub async fn speaker(
    tx: &Tx,
    organisation: &organisation::Model,
    name: &str,
) -> Result<Uuid, Error> {
    let id = Uuid::now_v7();
    tx.insert(person::Model {
        id,
        email: address(organisation.slug.as_str()),
        name: name.to_owned(),
        password_hash: None,
        language: Language::English,
        time_zone: chrono_tz::Europe::Brussels.name().to_owned(),
        created_at: day(2024),
        verified_at: Some(day(2024)),
        deleted_at: None,
    })
    .await?;
    tx.insert(capacity::Model {
        id: Uuid::now_v7(),
        person_id: id,
        organisation_id: organisation.id,
        role: Role::Representative,
        asked_at: day(2025),
        message: None,
        approved_at: Some(day(2025)),
        approved_by: Some(ids::SECRETARY),
        ended_at: None,
        ended_by: None,
    })
    .await?;
    Ok(id)
}

#[derive(Deserialize)]
struct OrganisationsFile {
    organisation: Vec<OrganisationFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrganisationFacts {
    slug: Slug,
    kind: Kind,
    country: Country,
    region: Option<Region>,
    languages: Vec<Language>,
    original: Language,
    name: BTreeMap<Language, String>,
    #[serde(default)]
    about: String,
    website: Option<String>,
    parent: Option<Slug>,
    employees: Option<i32>,
}

#[derive(Deserialize)]
struct NetworksFile {
    network: Vec<NetworkFacts>,
    membership: Vec<MembershipFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkFacts {
    slug: Slug,
    name: String,
    tagline: BTreeMap<Language, String>,
    about: String,
    website: Option<String>,
    colour: String,
    applications: bool,
    tier: Vec<TierFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TierFacts {
    key: String,
    name: BTreeMap<Language, String>,
    about: String,
    rank: i16,
    open_to: Vec<Kind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MembershipFacts {
    network: Slug,
    tier: String,
    through: Option<Slug>,
    since: BTreeMap<Slug, NaiveDate>,
    #[serde(default)]
    until: BTreeMap<Slug, NaiveDate>,
}

fn missing(what: &str, name: impl std::fmt::Display) -> Error {
    Error::Config(format!("demo data of members: there is no {what} {name}"))
}

/// A text in the languages in which the facts have it.
fn translated(original: Language, texts: BTreeMap<Language, String>) -> Translated {
    let mut translated = Translated::new(original, "");
    for (language, text) in texts {
        translated.set(language, text);
    }
    translated
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
        let hash = password_hash().await?;

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
        application(house, &organisations, &tiers).await
    })
}

/// One hash for all: five logins with one public password need no five salts, and start faster.
async fn password_hash() -> Result<String, Error> {
    let unfit =
        |error: &dyn std::fmt::Display| Error::Config(format!("demo data of members: {error}"));
    let email: Email = address("buyer")
        .parse()
        .map_err(|error: crate::accounts::NotAnEmail| unfit(&error))?;
    Password::new(PASSWORD, &email)
        .map_err(|error| unfit(&error))?
        .hash()
        .await
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

impl Demo {
    async fn organisations(&mut self, facts: Vec<OrganisationFacts>) -> Result<(), Error> {
        for (nth, facts) in (0..).zip(facts) {
            let id = ids::organisation(nth);
            let name = translated(facts.original, facts.name);
            let parent_id = match &facts.parent {
                Some(slug) => Some(self.organisation(slug)?),
                None => None,
            };
            self.tx
                .record(&OrganisationEntered {
                    organisation_id: id,
                    name: name.original().text.to_owned(),
                })
                .await?;
            self.organisations.insert(facts.slug.clone(), id);
            self.tx
                .insert(organisation::Model {
                    id,
                    slug: facts.slug,
                    kind: facts.kind,
                    words: words(&name),
                    name,
                    about: Translated::new(Language::English, facts.about),
                    country: facts.country,
                    region: facts.region,
                    languages: Languages::from(facts.languages),
                    website: facts.website,
                    identifiers: Json(Vec::new()),
                    parent_id,
                    employees: facts.employees,
                    created_at: day(2024),
                })
                .await?;
        }
        Ok(())
    }

    fn organisation(&self, slug: &Slug) -> Result<Uuid, Error> {
        self.organisations
            .get(slug)
            .copied()
            .ok_or_else(|| missing("organisation", slug))
    }

    async fn people(&self, hash: &str) -> Result<(), Error> {
        for (id, role, name, hash) in [
            (ids::BUYER, "buyer", "Bea Voorbeeld", Some(hash)),
            (ids::SOCIAL, "social", "Sol Beispiel", Some(hash)),
            (ids::SUPPLIER, "supplier", "Sven Muster", Some(hash)),
            (ids::SECRETARY, "secretary", "Sanna Esimerkki", Some(hash)),
            (ids::OPERATOR, "operator", "Otto Exempel", Some(hash)),
            // Nobody signs in as these: they are what a desk has to answer.
            (ids::NEWCOMER, "newcomer", "Noor Voorbeeld", None),
            (ids::APPLICANT, "applicant", "Aksel Eksempel", None),
        ] {
            self.tx
                .insert(person::Model {
                    id,
                    email: address(role),
                    name: name.to_owned(),
                    password_hash: hash.map(str::to_owned),
                    language: Language::English,
                    time_zone: chrono_tz::Europe::Brussels.name().to_owned(),
                    created_at: day(2024),
                    verified_at: Some(day(2024)),
                    deleted_at: None,
                })
                .await?;
        }
        self.tx
            .insert(operator::Model {
                person_id: ids::OPERATOR,
                granted_at: day(2024),
            })
            .await?;
        self.acts(ids::BUYER, "city-of-ghent", Role::Representative, true)
            .await?;
        self.acts(ids::SOCIAL, "arbeit-plus", Role::Administrator, true)
            .await?;
        self.acts(
            ids::SUPPLIER,
            "nordlicht-devices",
            Role::Administrator,
            true,
        )
        .await?;
        self.acts(
            ids::APPLICANT,
            "bodo-municipality",
            Role::Representative,
            true,
        )
        .await?;
        self.acts(ids::NEWCOMER, "city-of-ghent", Role::Member, false)
            .await
    }

    async fn acts(
        &self,
        person: Uuid,
        organisation: &str,
        role: Role,
        approved: bool,
    ) -> Result<(), Error> {
        self.tx
            .insert(capacity::Model {
                id: Uuid::now_v7(),
                person_id: person,
                organisation_id: self.organisation(&Slug::of(organisation))?,
                role,
                asked_at: day(2025),
                message: (!approved)
                    .then(|| "I started in the procurement department this month.".to_owned()),
                approved_at: approved.then(|| day(2025)),
                approved_by: approved.then_some(ids::SECRETARY),
                ended_at: None,
                ended_by: None,
            })
            .await?;
        Ok(())
    }

    async fn networks(&mut self, facts: Vec<NetworkFacts>) -> Result<(), Error> {
        for facts in facts {
            let id = ids::network(facts.slug.as_str())
                .ok_or_else(|| missing("key for network", &facts.slug))?;
            let network = self
                .tx
                .insert(network::Model {
                    id,
                    contact_email: Some(address(facts.slug.as_str())),
                    slug: facts.slug,
                    name: facts.name,
                    tagline: translated(Language::English, facts.tagline),
                    about: Translated::new(Language::English, facts.about.trim()),
                    website: facts.website,
                    colour: facts.colour,
                    accepts_applications: facts.applications,
                    created_at: day(2024),
                })
                .await?;
            self.tx
                .record(&NetworkFounded {
                    network_id: id,
                    name: network.name.clone(),
                })
                .await?;
            self.seat(id).await?;
            for tier in facts.tier {
                self.tier(&network, tier).await?;
            }
        }
        Ok(())
    }

    async fn seat(&self, network_id: Uuid) -> Result<(), Error> {
        let seat = self
            .tx
            .insert(secretary::Model {
                id: Uuid::now_v7(),
                network_id,
                person_id: ids::SECRETARY,
                since: day(2024),
                appointed_by: Some(ids::OPERATOR),
                until: None,
            })
            .await?;
        let appointed = SecretaryAppointed {
            seat_id: seat.id,
            network_id,
            person_id: ids::SECRETARY,
        };
        self.tx.record(&appointed).await?;
        Ok(())
    }

    async fn tier(&mut self, network: &network::Model, facts: TierFacts) -> Result<(), Error> {
        let tier = self
            .tx
            .insert(tier::Model {
                id: Uuid::now_v7(),
                network_id: network.id,
                name: translated(Language::English, facts.name),
                about: Translated::new(Language::English, facts.about),
                rank: facts.rank,
                open_to: Json(facts.open_to),
                retired_at: None,
            })
            .await?;
        self.tiers
            .insert((network.slug.clone(), facts.key), tier.id);
        Ok(())
    }

    async fn memberships(&self, facts: Vec<MembershipFacts>) -> Result<(), Error> {
        for facts in facts {
            let network_id = ids::network(facts.network.as_str())
                .ok_or_else(|| missing("network", &facts.network))?;
            let key = (facts.network, facts.tier);
            let tier_id = *self
                .tiers
                .get(&key)
                .ok_or_else(|| missing("tier", &key.1))?;
            let through_id = match &facts.through {
                Some(slug) => Some(self.organisation(slug)?),
                None => None,
            };
            for (slug, since) in facts.since {
                self.tx
                    .insert(membership::Model {
                        id: Uuid::now_v7(),
                        network_id,
                        organisation_id: self.organisation(&slug)?,
                        tier_id,
                        through_id,
                        since,
                        until: facts.until.get(&slug).copied(),
                        recorded_at: self.tx.now(),
                    })
                    .await?;
            }
        }
        Ok(())
    }
}

/// An application that waits at a desk, with the mails that it caused: sent as anybody would send it.
async fn application(
    house: &House,
    organisations: &HashMap<Slug, Uuid>,
    tiers: &HashMap<(Slug, String), Uuid>,
) -> Result<(), Error> {
    let (network, organisation) = (Slug::of("electronics-watch"), Slug::of("bodo-municipality"));
    let tier_id = *tiers
        .get(&(network, "affiliate".to_owned()))
        .ok_or_else(|| missing("tier", "affiliate"))?;
    let organisation_id = *organisations
        .get(&organisation)
        .ok_or_else(|| missing("organisation", organisation))?;
    let found = network::Entity::find_by_id(ids::ELECTRONICS_WATCH)
        .one(house.store.db())
        .await?;
    let network = found.ok_or_else(|| missing("network", "electronics-watch"))?;
    let applicant = Viewer::new(Language::English, Some(standing(organisation_id)));
    let refused = || Error::Config("demo data of members: the application was refused".to_owned());
    let by = representative_of(&house.store, &applicant)
        .await
        .map_err(|_| refused())?;
    let request = Request {
        tier_id,
        through_id: None,
        message: "We buy laptops and phones for 5,000 people and want to know where they are made. The figure is \
                  illustrative."
            .to_owned(),
    };
    match apply::apply(&house.store, &by, &network, request).await {
        Ok(_) => Ok(()),
        Err(apply::Error::Fault(fault)) => Err(fault),
        Err(_) => Err(refused()),
    }
}

fn standing(organisation_id: Uuid) -> Standing {
    Standing {
        person_id: ids::APPLICANT,
        name: "Aksel Eksempel".to_owned(),
        email: address("applicant"),
        time_zone: chrono_tz::Europe::Oslo,
        language: Language::English,
        sign_in_id: None,
        may_write: true,
        is_operator: false,
        acting_for: Some(Acting {
            organisation_id,
            organisation: "Bodø kommune".to_owned(),
            is_buyer: true,
            is_administrator: false,
            memberships: Vec::new(),
        }),
        secretariats: Vec::new(),
    }
}
