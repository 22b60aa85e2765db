//! Organisations of the demo, and who belongs to which network since when.

use super::facts::{MembershipFacts, OrganisationFacts, translated};
use super::{Demo, day, ids, missing};
use crate::membership;
use crate::organisation::{self, words};
use crate::organisations::enter::OrganisationEntered;
use store::{Error, Json};
use uuid::Uuid;
use vocabulary::{Language, Languages, Slug, Translated};

impl Demo {
    pub(super) async fn organisations(
        &mut self,
        facts: Vec<OrganisationFacts>,
    ) -> Result<(), Error> {
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

    pub(super) fn organisation(&self, slug: &Slug) -> Result<Uuid, Error> {
        self.organisations
            .get(slug)
            .copied()
            .ok_or_else(|| missing("organisation", slug))
    }

    pub(super) async fn memberships(&self, facts: Vec<MembershipFacts>) -> Result<(), Error> {
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
