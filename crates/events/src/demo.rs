//! The demo network's events. What they are stands in `demo/*.toml`; how it becomes rows stands here.

mod facts;
mod people;

use crate::{day, event, event_organisation, question, quota, series, session};
use chrono::{DateTime, Duration, Utc};
use facts::{Carrier, EventFacts, LinkFacts, People, SeriesFacts, SessionFacts, Written};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, PaginatorTrait};
use std::collections::HashMap;
use store::{Actor, Error, Json, Node, Tx};
use uuid::Uuid;
use vocabulary::{Language, Languages, Slug, Translated};
use web::{Audience, House};

/// Fills an empty calendar with the demo network's events.
pub(crate) fn load(house: &House) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move {
        if event::Entity::find().count(house.store.db()).await? > 0 {
            return Ok(());
        }
        let Written {
            series,
            events,
            people,
        } = Written::read()?;
        let networks: HashMap<Slug, Uuid> = members::queries::networks(&house.store)
            .await?
            .into_iter()
            .map(|network| (network.slug, network.id))
            .collect();
        let tx = house.store.begin(Actor::System).await?;
        let mut loader = Loader {
            tx,
            networks,
            people,
            known: HashMap::new(),
            nodes: HashMap::new(),
        };
        for facts in series {
            loader.series(facts).await?;
        }
        let links: Vec<(Slug, Vec<LinkFacts>)> = {
            let mut links = Vec::new();
            for mut facts in events {
                links.push((facts.slug.clone(), std::mem::take(&mut facts.links)));
                loader.event(house, facts).await?;
            }
            links
        };
        for (slug, links) in links {
            for link in links {
                loader.link(&slug, &link).await?;
            }
        }
        loader.tx.commit().await
    })
}

struct Loader {
    tx: Tx,
    networks: HashMap<Slug, Uuid>,
    people: People,
    /// Organisations by name; `None` for those that are not entered here.
    known: HashMap<String, Option<Uuid>>,
    nodes: HashMap<Slug, Uuid>,
}

fn text(text: &str) -> Translated {
    Translated::new(Language::English, text.trim())
}

impl Loader {
    fn network(&self, slug: &Slug) -> Result<Uuid, Error> {
        self.networks.get(slug).copied().ok_or_else(|| {
            Error::Config(format!("demo data of events: there is no network {slug}"))
        })
    }

    async fn series(&mut self, facts: SeriesFacts) -> Result<(), Error> {
        let row = series::Model {
            id: Uuid::now_v7(),
            network_id: self.network(&facts.network)?,
            name: text(&facts.name),
            tagline: text(&facts.tagline),
            about: text(&facts.about),
            countries: Json(facts.countries),
            website: None,
            audience: Audience::Everyone,
            created_at: self.tx.now(),
            slug: facts.slug,
        };
        self.nodes.insert(row.slug.clone(), row.id);
        self.tx.insert(row).await?;
        Ok(())
    }

    async fn event(&mut self, house: &House, facts: EventFacts) -> Result<(), Error> {
        let now = self.tx.now();
        let network = self.network(&facts.network)?;
        let event = self.row(&facts, network, now)?;
        let days = self.days(&event, &facts);
        let zone = event.zone();
        let starts_at = days.iter().map(|day| day.starts_at(zone)).min();
        let ends_at = days.iter().map(|day| day.ends_at(zone)).max();
        let event = event::Model {
            starts_at,
            ends_at,
            ..event
        };
        // Past events were announced when they were news, upcoming ones now.
        let announced = event
            .announced_at
            .map(|at| starts_at.map_or(at, |starts| at.min(starts - Duration::days(90))));
        let event = self
            .tx
            .insert(event::Model {
                // Somebody wrote it down before others heard of it.
                created_at: announced.map_or(now, |at| at - Duration::days(14)),
                announced_at: announced,
                ..event
            })
            .await?;
        self.nodes.insert(event.slug.clone(), event.id);
        let mut day_ids = Vec::new();
        for day in days {
            day_ids.push(self.tx.insert(day).await?.id);
        }
        self.carriers(house, &event, &facts.organisations).await?;
        self.agenda(&event, &day_ids, &facts.session).await?;
        self.conditions(&event, &facts).await?;
        self.applications(&event, &day_ids, &facts).await
    }

    fn row(
        &self,
        facts: &EventFacts,
        network: Uuid,
        now: DateTime<Utc>,
    ) -> Result<event::Model, Error> {
        let english = facts
            .title
            .get(&Language::English)
            .map_or("", String::as_str);
        let mut title = text(english);
        for (language, translation) in &facts.title {
            title.set(*language, translation.as_str());
        }
        Ok(event::Model {
            id: Uuid::now_v7(),
            slug: facts.slug.clone(),
            network_id: network,
            series_id: facts
                .series
                .as_ref()
                .and_then(|slug| self.nodes.get(slug))
                .copied(),
            title,
            summary: text(&facts.summary),
            about: text(&facts.about),
            time_zone: facts.zone.clone(),
            starts_at: None,
            ends_at: None,
            place: facts.place.clone(),
            city: facts.city.clone(),
            country: facts.country,
            online_url: facts.online.then(|| "https://meet.example/demo".to_owned()),
            place_for_accepted: false,
            languages: facts.languages.iter().copied().collect::<Languages>(),
            interpretation: facts.interpretation.iter().copied().collect::<Languages>(),
            targets: Json(facts.targets.clone()),
            topics: Json(facts.topics.clone()),
            house_rules: text(&facts.house_rules),
            website: None,
            audience: facts.audience.of(network),
            registration: facts.registration,
            registration_url: facts.registration_url.clone(),
            opens_at: facts.opens_in_days.map(|days| now + Duration::days(days)),
            closes_at: None,
            capacity: facts.capacity,
            per_organisation: facts.per_organisation,
            shows_numbers: facts.shows_numbers,
            offer_hours: 48,
            agenda_follows: facts.agenda_follows,
            accepted: 0,
            offered: 0,
            kept: 0,
            waitlisted: 0,
            issued: 0,
            created_at: now,
            created_by: None,
            announced_at: (!facts.draft).then_some(now),
            announced_by: None,
            registration_closed_at: None,
            registration_closed_by: None,
            cancelled_at: facts.cancelled.as_ref().map(|_| now),
            cancelled_by: None,
            cancel_reason: facts.cancelled.clone(),
        })
    }

    fn days(&self, event: &event::Model, facts: &EventFacts) -> Vec<day::Model> {
        let dates = facts.dates(self.tx.now().date_naive());
        dates
            .into_iter()
            .zip(&facts.days)
            .map(|(date, facts)| day::Model {
                id: Uuid::now_v7(),
                event_id: event.id,
                date,
                starts: facts.starts,
                ends: facts.ends,
            })
            .collect()
    }

    async fn carriers(
        &mut self,
        house: &House,
        event: &event::Model,
        carriers: &[Carrier],
    ) -> Result<(), Error> {
        for (position, carrier) in (0..).zip(carriers) {
            if !self.known.contains_key(&carrier.name) {
                let found =
                    members::queries::find_organisation_by_name(&house.store, &carrier.name, None)
                        .await?;
                self.known.insert(
                    carrier.name.clone(),
                    found.map(|organisation| organisation.id),
                );
            }
            self.tx
                .insert(event_organisation::Model {
                    id: Uuid::now_v7(),
                    event_id: event.id,
                    organisation_id: self.known[&carrier.name],
                    name: carrier.name.clone(),
                    role: carrier.role,
                    position,
                })
                .await?;
        }
        Ok(())
    }

    async fn agenda(
        &self,
        event: &event::Model,
        days: &[Uuid],
        facts: &[SessionFacts],
    ) -> Result<(), Error> {
        for facts in facts {
            let day_id = facts
                .day
                .checked_sub(1)
                .and_then(|at| days.get(at))
                .copied()
                .ok_or_else(|| {
                    Error::Config(format!(
                        "demo data of events: {} has no day {}",
                        event.slug, facts.day
                    ))
                })?;
            self.tx
                .insert(session::Model {
                    id: Uuid::now_v7(),
                    event_id: event.id,
                    day_id,
                    starts: facts.starts,
                    ends: facts.ends,
                    title: text(&facts.title),
                    about: text(&facts.about),
                    format: facts.format,
                    room: None,
                    languages: Languages::default(),
                    speakers: Json(facts.speakers.clone()),
                    house_rules: text(""),
                    capacity: None,
                    seen_by: facts.seen_by.of(event.network_id),
                    attended_by: facts.attended_by.of(event.network_id),
                })
                .await?;
        }
        Ok(())
    }

    async fn conditions(&self, event: &event::Model, facts: &EventFacts) -> Result<(), Error> {
        for (position, facts) in (0..).zip(&facts.question) {
            self.tx
                .insert(question::Model {
                    id: Uuid::now_v7(),
                    event_id: event.id,
                    stage: question::Stage::Application,
                    position,
                    kind: facts.kind,
                    label: text(&facts.label),
                    help: text(""),
                    choices: Json(facts.choices.iter().map(|choice| text(choice)).collect()),
                    required: facts.required,
                    retired_at: None,
                })
                .await?;
        }
        for facts in &facts.quotas {
            self.tx
                .insert(quota::Model {
                    id: Uuid::now_v7(),
                    event_id: event.id,
                    dimension: quota::Dimension::Target,
                    value: Some(facts.target.word().to_owned()),
                    places: facts.places,
                })
                .await?;
        }
        Ok(())
    }

    async fn link(&self, from: &Slug, link: &LinkFacts) -> Result<(), Error> {
        let node = |slug: &Slug| {
            let id = self.nodes.get(slug).copied();
            id.map(|id| Node { kind: "event", id }).ok_or_else(|| {
                Error::Config(format!("demo data of events: there is no event {slug}"))
            })
        };
        self.tx
            .link(node(from)?, link.relation, node(&link.to)?)
            .await
    }
}
