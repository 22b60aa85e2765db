//! Organisations and networks for the town, put there without going through a desk.

use crate::town::{Citizen, Town};
use chrono::NaiveDate;
use members::capacity::{self, Role};
use members::organisation::{self, Kind, words};
use members::{membership, network, operator, secretary, tier};
use store::Json;
use uuid::Uuid;
use vocabulary::{Language, Languages, Slug, Translated};

/// A day, as people write it down.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A network with one tier for buyers and one for everybody.
pub struct Guild {
    pub network: network::Model,
    /// Rank 2, for contracting authorities and consortia.
    pub buyers: tier::Model,
    /// Rank 1, for everybody.
    pub friends: tier::Model,
}

impl Guild {
    pub fn path(&self, rest: &str) -> String {
        format!("{}{rest}", self.network.path())
    }
}

impl Town {
    /// An organisation in Belgium with an English name.
    pub async fn organisation(&self, name: &str, kind: Kind) -> organisation::Model {
        let tx = self.tx().await;
        let name = Translated::new(Language::English, name);
        let organisation = organisation::Model {
            id: Uuid::now_v7(),
            slug: Slug::of(name.original().text),
            kind,
            words: words(&name),
            about: Translated::new(Language::English, ""),
            name,
            country: "BE".parse().expect("Belgium"),
            region: None,
            languages: Languages::default(),
            website: None,
            identifiers: Json(Vec::new()),
            parent_id: None,
            employees: None,
            created_at: tx.now(),
        };
        let organisation = tx.insert(organisation).await.expect("an organisation");
        tx.commit().await.expect("an organisation");
        organisation
    }

    /// A city.
    pub async fn city(&self, name: &str) -> organisation::Model {
        self.organisation(name, Kind::ContractingAuthority).await
    }

    /// Somebody who acts for an organisation.
    pub async fn acting(
        &self,
        name: &str,
        organisation: &organisation::Model,
        role: Role,
    ) -> Citizen {
        let citizen = self.person(name).await;
        self.acts(&citizen, organisation, role).await;
        citizen
    }

    pub async fn acts(
        &self,
        citizen: &Citizen,
        organisation: &organisation::Model,
        role: Role,
    ) -> Uuid {
        let tx = self.tx().await;
        let capacity = capacity::Model {
            id: Uuid::now_v7(),
            person_id: citizen.id(),
            organisation_id: organisation.id,
            role,
            asked_at: tx.now(),
            message: None,
            approved_at: Some(tx.now()),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        };
        let capacity = tx.insert(capacity).await.expect("a capacity");
        tx.commit().await.expect("a capacity");
        capacity.id
    }

    /// A network that takes applications.
    pub async fn guild(&self, name: &str) -> Guild {
        let tx = self.tx().await;
        let text = |text: &str| Translated::new(Language::English, text);
        let network = network::Model {
            id: Uuid::now_v7(),
            slug: Slug::of(name),
            name: name.to_owned(),
            tagline: text("Buyers who meet"),
            about: text(""),
            website: None,
            contact_email: None,
            colour: "#0f4a4c".to_owned(),
            accepts_applications: true,
            created_at: tx.now(),
        };
        let network = tx.insert(network).await.expect("a network");
        let tier = |name: &str, rank: i16, open_to: Vec<Kind>| tier::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            name: text(name),
            about: text(""),
            rank,
            open_to: Json(open_to),
            retired_at: None,
        };
        let kinds = vec![Kind::ContractingAuthority, Kind::PurchasingConsortium];
        let buyers = tx
            .insert(tier("Participant", 2, kinds))
            .await
            .expect("a tier");
        let friends = tx
            .insert(tier("Friend", 1, Vec::new()))
            .await
            .expect("a tier");
        tx.commit().await.expect("a network");
        Guild {
            network,
            buyers,
            friends,
        }
    }

    /// Somebody in the secretariat of a network.
    pub async fn secretary(&self, name: &str, guild: &Guild) -> Citizen {
        let citizen = self.person(name).await;
        let tx = self.tx().await;
        tx.insert(secretary::Model {
            id: Uuid::now_v7(),
            network_id: guild.network.id,
            person_id: citizen.id(),
            since: tx.now(),
            appointed_by: None,
            until: None,
        })
        .await
        .expect("a seat");
        tx.commit().await.expect("a seat");
        citizen
    }

    /// Somebody who runs the house.
    pub async fn operator(&self, name: &str) -> Citizen {
        let citizen = self.person(name).await;
        let tx = self.tx().await;
        tx.insert(operator::Model {
            person_id: citizen.id(),
            granted_at: tx.now(),
        })
        .await
        .expect("a right");
        tx.commit().await.expect("a right");
        citizen
    }

    /// A membership.
    pub async fn belongs(
        &self,
        organisation: &organisation::Model,
        tier: &tier::Model,
        since: &str,
        until: Option<&str>,
        through: Option<&organisation::Model>,
    ) -> membership::Model {
        let tx = self.tx().await;
        let membership = membership::Model {
            id: Uuid::now_v7(),
            network_id: tier.network_id,
            organisation_id: organisation.id,
            tier_id: tier.id,
            through_id: through.map(|consortium| consortium.id),
            since: day(since),
            until: until.map(day),
            recorded_at: tx.now(),
        };
        let membership = tx.insert(membership).await.expect("a membership");
        tx.commit().await.expect("a membership");
        membership
    }
}

/// Subjects of the letters to somebody, oldest first.
pub async fn subjects(town: &Town, citizen: &Citizen) -> Vec<String> {
    town.inbox(&citizen.person.email)
        .await
        .into_iter()
        .map(|letter| letter.subject)
        .collect()
}
