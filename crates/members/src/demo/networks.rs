//! The networks of the demo with their tiers and their secretariat.

use super::facts::{NetworkFacts, TierFacts, translated};
use super::{Demo, address, day, ids, missing};
use crate::networks::found::NetworkFounded;
use crate::networks::seats::SecretaryAppointed;
use crate::{network, secretary, tier};
use store::{Error, Json};
use uuid::Uuid;
use vocabulary::{Language, Translated};

impl Demo {
    pub(super) async fn networks(&mut self, facts: Vec<NetworkFacts>) -> Result<(), Error> {
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
}
