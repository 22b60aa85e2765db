//! The demo network's events. What they are stands in `demo/*.toml`; how it becomes rows stands here.

use crate::application::{self, Answer, Status};
use crate::event::{self, Registration, Target};
use crate::{
    check_in, day, decision, event_organisation, question, quota, series, session, written_hours,
};
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use store::{Actor, Error, Json, Node, Relation, Tx};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Slug, Translated};
use web::{Audience, House};

const SERIES: &str = include_str!("../demo/series.toml");
const EVENTS: &str = include_str!("../demo/events.toml");
const PEOPLE: &str = include_str!("../demo/people.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesFile {
    series: Vec<SeriesFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesFacts {
    slug: Slug,
    network: Slug,
    name: String,
    tagline: String,
    about: String,
    countries: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsFile {
    event: Vec<EventFacts>,
}

/// An event as it is written down: what is left out is empty, no, or follows from the rest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventFacts {
    slug: Slug,
    network: Slug,
    series: Option<Slug>,
    title: BTreeMap<Language, String>,
    summary: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    house_rules: String,
    zone: String,
    place: Option<String>,
    city: Option<String>,
    country: Option<Country>,
    #[serde(default)]
    online: bool,
    days: Vec<DayFacts>,
    languages: Vec<Language>,
    #[serde(default)]
    interpretation: Vec<Language>,
    #[serde(default)]
    targets: Vec<Target>,
    #[serde(default)]
    topics: Vec<String>,
    #[serde(default)]
    audience: Circle,
    registration: Registration,
    registration_url: Option<String>,
    opens_in_days: Option<i64>,
    capacity: Option<i32>,
    per_organisation: Option<i32>,
    #[serde(default)]
    shows_numbers: bool,
    #[serde(default)]
    agenda_follows: bool,
    /// Invented people who applied and have not been decided about, or who came first.
    #[serde(default)]
    applicants: usize,
    /// Invented people who took part.
    #[serde(default)]
    participants: usize,
    cancelled: Option<String>,
    #[serde(default)]
    draft: bool,
    #[serde(default)]
    organisations: Vec<Carrier>,
    #[serde(default)]
    quotas: Vec<QuotaFacts>,
    #[serde(default)]
    question: Vec<QuestionFacts>,
    #[serde(default)]
    session: Vec<SessionFacts>,
    #[serde(default)]
    links: Vec<LinkFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayFacts {
    date: Option<NaiveDate>,
    /// Counted from the day on which the demo is loaded.
    in_days: Option<u64>,
    #[serde(with = "written_hours")]
    starts: NaiveTime,
    #[serde(with = "written_hours")]
    ends: NaiveTime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Carrier {
    name: String,
    role: event_organisation::Role,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuotaFacts {
    target: Target,
    places: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFacts {
    kind: question::Kind,
    label: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionFacts {
    /// 1 is the first day.
    day: usize,
    #[serde(with = "written_hours")]
    starts: NaiveTime,
    #[serde(with = "written_hours")]
    ends: NaiveTime,
    title: String,
    format: session::Format,
    #[serde(default)]
    speakers: Vec<session::Speaker>,
    #[serde(default)]
    seen_by: Circle,
    #[serde(default)]
    attended_by: Circle,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkFacts {
    to: Slug,
    relation: Relation,
}

/// An audience, relative to the network of the event.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Circle {
    #[default]
    Everyone,
    Members,
}

impl Circle {
    fn of(self, network: Uuid) -> Audience {
        match self {
            Self::Everyone => Audience::Everyone,
            Self::Members => Audience::Members { network, rank: 1 },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    given: Vec<String>,
    family: Vec<String>,
    place: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    country: Country,
    language: Language,
    buyer: String,
    social: String,
}

/// Fills an empty calendar with the demo network's events.
pub(crate) fn load(house: &House) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move {
        if event::Entity::find().count(house.store.db()).await? > 0 {
            return Ok(());
        }
        let written =
            |error: toml::de::Error| Error::Config(format!("demo data of events: {error}"));
        let SeriesFile { series } = toml::from_str(SERIES).map_err(written)?;
        let EventsFile { event: events } = toml::from_str(EVENTS).map_err(written)?;
        let people: People = toml::from_str(PEOPLE).map_err(written)?;
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
        let days = self.days(&event, &facts.days);
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

    fn days(&self, event: &event::Model, days: &[DayFacts]) -> Vec<day::Model> {
        let today = self.tx.now().date_naive();
        let date = |facts: &DayFacts| {
            facts
                .date
                .or_else(|| today.checked_add_days(Days::new(facts.in_days?)))
                .unwrap_or(today)
        };
        days.iter()
            .map(|facts| day::Model {
                id: Uuid::now_v7(),
                event_id: event.id,
                date: date(facts),
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
                    about: text(""),
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

    /// Invented people: those who took part in what is over, those who wait to be selected, and those
    /// who came first and filled the house.
    async fn applications(
        &self,
        event: &event::Model,
        days: &[Uuid],
        facts: &EventFacts,
    ) -> Result<(), Error> {
        let many = facts.applicants.max(facts.participants);
        let questions: Vec<question::Model> = {
            use sea_orm::{ColumnTrait, QueryFilter};
            question::Entity::find()
                .filter(question::Column::EventId.eq(event.id))
                .all(self.tx.db())
                .await?
        };
        let (mut accepted, mut waitlisted) = (0, 0);
        for number in 0..many {
            let place = event.capacity.is_none_or(|capacity| accepted < capacity);
            let status = match event.registration {
                _ if facts.participants > 0 && place => Status::Accepted,
                Registration::Open if place => Status::Accepted,
                Registration::Open => Status::Waitlisted,
                _ => Status::Submitted,
            };
            match status {
                Status::Accepted => accepted += 1,
                Status::Waitlisted => waitlisted += 1,
                _ => {}
            }
            let application = self
                .tx
                .insert(self.application(event, number, status, &questions))
                .await?;
            if status != Status::Submitted {
                self.tx
                    .insert(decision::Model {
                        id: Uuid::now_v7(),
                        application_id: application.id,
                        event_id: event.id,
                        outcome: status,
                        at: application.applied_at,
                        person_id: None,
                        reason: None,
                        told_at: Some(application.applied_at),
                    })
                    .await?;
            }
            // One in eight did not come.
            if facts.participants > 0 && number % 8 != 7 {
                for day_id in days {
                    self.tx
                        .insert(check_in::Model {
                            id: Uuid::now_v7(),
                            event_id: event.id,
                            application_id: application.id,
                            day_id: *day_id,
                            at: event.starts_at.unwrap_or(application.applied_at),
                            person_id: None,
                        })
                        .await?;
                }
            }
        }
        self.count(event.id, accepted, waitlisted, many).await
    }

    async fn count(
        &self,
        event: Uuid,
        accepted: i32,
        waitlisted: i32,
        issued: usize,
    ) -> Result<(), Error> {
        use sea_orm::sea_query::Expr;
        use sea_orm::{ColumnTrait, QueryFilter};
        event::Entity::update_many()
            .col_expr(event::Column::Accepted, Expr::value(accepted))
            .col_expr(event::Column::Waitlisted, Expr::value(waitlisted))
            .col_expr(
                event::Column::Issued,
                Expr::value(i32::try_from(issued).unwrap_or(i32::MAX)),
            )
            .filter(event::Column::Id.eq(event))
            .exec(self.tx.db())
            .await?;
        Ok(())
    }

    fn application(
        &self,
        event: &event::Model,
        number: usize,
        status: Status,
        questions: &[question::Model],
    ) -> application::Model {
        let people = &self.people;
        let name = format!(
            "{} {}",
            people.given[number % people.given.len()],
            people.family[(number * 7 + number / people.given.len()) % people.family.len()]
        );
        let at_home: Vec<&Place> = people
            .place
            .iter()
            .filter(|place| Some(place.country) == event.country)
            .collect();
        // National trainings are attended from their own country; others from everywhere.
        let place = match at_home.first() {
            Some(home) if event.registration != Registration::Open => *home,
            _ => &people.place[(number * 5) % people.place.len()],
        };
        let wanders = &people.place[(number * 5) % people.place.len()];
        let place = if questions.is_empty() { place } else { wanders };
        let social = event.targets.contains(&Target::SocialEconomy) && number % 5 < 2;
        let applied_at = event.starts_at.map_or(self.tx.now(), |starts| {
            (starts - Duration::days(30)).min(self.tx.now())
        }) - Duration::hours(i64::try_from(number).unwrap_or_default() * 5);
        let answers = questions
            .iter()
            .filter_map(|question| {
                let answer = match question.kind {
                    question::Kind::Choice => {
                        Answer::Number(i64::try_from(number % 3).unwrap_or_default())
                    }
                    question::Kind::Consent => Answer::YesNo(!number.is_multiple_of(4)),
                    question::Kind::Dietary if number.is_multiple_of(6) => {
                        Answer::Text("Vegetarian".to_owned())
                    }
                    _ => return None,
                };
                Some((question.id, answer))
            })
            .collect();
        application::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            number: i32::try_from(number + 1).unwrap_or(i32::MAX),
            email: format!("{}-{number}@people.example", Slug::of(&name)),
            name,
            organisation: if social {
                place.social.clone()
            } else {
                place.buyer.clone()
            },
            organisation_id: None,
            person_id: None,
            target: if social {
                Target::SocialEconomy
            } else {
                Target::PublicAuthority
            },
            country: Some(place.country),
            language: place.language,
            answers: Json(answers),
            status,
            told: status,
            digest: web::ticket::digest(&web::ticket::secret()),
            applied_at,
            changed_at: None,
            offer_expires_at: None,
            no_show_at: None,
            feedback_at: None,
        }
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
