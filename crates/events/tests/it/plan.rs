//! An event to be, for stories: what it is unless they say otherwise.

use crate::town::{Town, country, date, english, slug, time};
use chrono::{NaiveDate, NaiveTime};
use events::{day, event, event_organisation, session};
use members::network;
use store::Json;
use uuid::Uuid;
use vocabulary::{Language, Languages};
use web::Audience;

impl Town {
    /// An event to be: [`Plan::announced`] or [`Plan::drafted`] puts it into the house. Unless said
    /// otherwise everyone may see it, it is on 12 March 2026 from 9:00 to 16:00 in Helsinki, in
    /// Finnish, with open registration and no limit.
    pub fn event(&self, address: &str, network: &network::Model) -> Plan<'_> {
        let event = event::Model {
            id: Uuid::now_v7(),
            slug: slug(address),
            network_id: network.id,
            series_id: None,
            title: english(&format!("Event {address}")),
            summary: english(""),
            about: english(""),
            time_zone: "Europe/Helsinki".to_owned(),
            starts_at: None,
            ends_at: None,
            place: None,
            city: Some("Helsinki".to_owned()),
            country: Some(country("FI")),
            online_url: None,
            place_for_accepted: false,
            languages: Languages::from(Language::Finnish),
            interpretation: Languages::default(),
            targets: Json(Vec::new()),
            topics: Json(Vec::new()),
            house_rules: english(""),
            website: None,
            audience: Audience::Everyone,
            registration: event::Registration::Open,
            registration_url: None,
            opens_at: None,
            closes_at: None,
            capacity: None,
            per_organisation: None,
            shows_numbers: false,
            offer_hours: 48,
            agenda_follows: false,
            accepted: 0,
            offered: 0,
            kept: 0,
            waitlisted: 0,
            issued: 0,
            created_at: self.now(),
            created_by: None,
            announced_at: None,
            announced_by: None,
            registration_closed_at: None,
            registration_closed_by: None,
            cancelled_at: None,
            cancelled_by: None,
            cancel_reason: None,
        };
        Plan {
            town: self,
            event,
            days: Vec::new(),
            sessions: Vec::new(),
            organisations: Vec::new(),
        }
    }
}

/// An event to be.
pub struct Plan<'a> {
    town: &'a Town,
    event: event::Model,
    days: Vec<(NaiveDate, NaiveTime, NaiveTime)>,
    sessions: Vec<(usize, session::Model)>,
    organisations: Vec<event_organisation::Model>,
}

impl Plan<'_> {
    pub fn titled(mut self, title: &str) -> Self {
        self.event.title = english(title);
        self
    }

    pub fn seen_by(mut self, audience: Audience) -> Self {
        self.event.audience = audience;
        self
    }

    /// One day more, local time.
    pub fn on(mut self, day: &str, starts: &str, ends: &str) -> Self {
        self.days.push((date(day), time(starts), time(ends)));
        self
    }

    /// Anything else.
    pub fn with(mut self, change: impl FnOnce(&mut event::Model)) -> Self {
        change(&mut self.event);
        self
    }

    pub fn carried_by(mut self, name: &str, role: event_organisation::Role) -> Self {
        self.organisations.push(event_organisation::Model {
            id: Uuid::now_v7(),
            event_id: self.event.id,
            organisation_id: None,
            name: name.to_owned(),
            role,
            position: i32::try_from(self.organisations.len()).expect("few organisations"),
        });
        self
    }

    /// A session on the last day so far, seen and attended by these.
    pub fn session(mut self, starts: &str, ends: &str, title: &str, audience: &Audience) -> Self {
        let day = self
            .days
            .len()
            .checked_sub(1)
            .expect("a session needs a day: call on() before");
        let session = session::Model {
            id: Uuid::now_v7(),
            event_id: self.event.id,
            day_id: Uuid::nil(),
            starts: time(starts),
            ends: time(ends),
            title: english(title),
            about: english(""),
            format: session::Format::Plenary,
            room: None,
            languages: Languages::default(),
            speakers: Json(Vec::new()),
            house_rules: english(""),
            capacity: None,
            seen_by: audience.clone(),
            attended_by: audience.clone(),
        };
        self.sessions.push((day, session));
        self
    }

    /// Anything else about the last session so far.
    pub fn with_session(mut self, change: impl FnOnce(&mut session::Model)) -> Self {
        change(&mut self.sessions.last_mut().expect("a session").1);
        self
    }

    /// Puts it into the house, for its audience to see.
    pub async fn announced(mut self) -> event::Model {
        self.event.announced_at = Some(self.town.now());
        self.drafted().await
    }

    /// Puts it into the house, for its secretariat to see.
    pub async fn drafted(mut self) -> event::Model {
        if self.days.is_empty() {
            self = self.on("2026-03-12", "09:00", "16:00");
        }
        let zone = self.event.zone();
        let days: Vec<_> = self
            .days
            .iter()
            .map(|&(date, starts, ends)| day::Model {
                id: Uuid::now_v7(),
                event_id: self.event.id,
                date,
                starts,
                ends,
            })
            .collect();
        self.event.starts_at = days.iter().map(|day| day.starts_at(zone)).min();
        self.event.ends_at = days.iter().map(|day| day.ends_at(zone)).max();
        let event = self.town.insert(self.event).await;
        for day in &days {
            self.town.insert(day.clone()).await;
        }
        for organisation in self.organisations {
            self.town.insert(organisation).await;
        }
        for (day, session) in self.sessions {
            self.town
                .insert(session::Model {
                    day_id: days[day].id,
                    ..session
                })
                .await;
        }
        event
    }
}
