//! The demo network's groups: those that are known, in different states of life, and each rule of a
//! charter broken by one of them. `demo/*.toml` has the facts; days are counted from today.

mod days;

use self::days::{first_of_year, working_day};
use crate::charter::Kind;
use crate::charters::{self, Draft};
use crate::group::{self, Entry, Group, Sector, State};
use crate::life::propose::SeenBy;
use crate::records::{GroupEdited, GroupHeadBegan};
use crate::rules::Rules;
use crate::seat::{self, Role};
use crate::workspace::meetings::convene::convener;
use crate::{charter, effort, group_meeting, report, step, wave};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use futures::future::BoxFuture;
use members::{demo::ids, organisation};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::Deserialize;
use std::collections::HashMap;
use store::{Actor, Error, Json, Tx};
use uuid::Uuid;
use vocabulary::{Country, Cpv, Language, Slug, Translated};
use web::{Audience, House};

const CHARTERS: &str = include_str!("../demo/charters.toml");
const GROUPS: &str = include_str!("../demo/groups.toml");
/// What lies no further back than this was lately.
const LATELY_DAYS: i64 = -60;

#[derive(Deserialize)]
struct ChartersFile {
    charter: Vec<CharterFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CharterFacts {
    network: Slug,
    name: String,
    kind: Kind,
    #[serde(default)]
    retired_on: Option<NaiveDate>,
    version: Vec<VersionFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionFacts {
    valid_from: NaiveDate,
    changes: String,
    rules: RulesFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFacts {
    rank: Option<u8>,
    #[serde(default)]
    kinds: Vec<organisation::Kind>,
    members_min: u16,
    members_max: Option<u16>,
    head: String,
    #[serde(default)]
    has_core_group: bool,
    meetings_a_year: u16,
    longest_pause_days: Option<u16>,
    effort_days: Option<u16>,
    term_months: Option<u16>,
    extension_months: Option<u16>,
    #[serde(default)]
    extensions_max: u16,
    report_months: Option<u16>,
    head_discount: Option<String>,
}

#[derive(Deserialize)]
struct GroupsFile {
    person: Vec<PersonFacts>,
    group: Vec<GroupFacts>,
}

#[derive(Deserialize)]
struct PersonFacts {
    organisation: Slug,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupFacts {
    network: Slug,
    charter: String,
    wave: Option<String>,
    name: String,
    aim: String,
    problem: String,
    #[serde(default)]
    requirements: String,
    entry: Option<Entry>,
    seen_by: Option<SeenBy>,
    sector: Sector,
    cpv: Vec<Cpv>,
    /// States and the days from today on which it came to them.
    steps: Vec<(State, i64)>,
    /// Last day of the term, in days from today.
    term_ends: Option<i64>,
    succeeded_by: Option<Slug>,
    /// `organisation role`, and `core` for the core group.
    seats: Vec<String>,
    /// Days from today, minutes that each member gave, and what it is about.
    meetings: Vec<(i64, i32, String)>,
    /// Whether what it gave of late counts for this year on any day, also when the year is young.
    #[serde(default)]
    lately_is_this_year: bool,
    /// Days from today; the last one of a group that is over closes its work.
    reports: Vec<i64>,
}

fn text(text: &str) -> Translated {
    Translated::new(Language::English, text.trim())
}

fn missing(what: &str, name: &str) -> Error {
    Error::Config(format!("demo data of groups: there is no {what} {name}"))
}

fn unreadable(error: &toml::de::Error) -> Error {
    Error::Config(format!("demo data of groups: {error}"))
}

impl From<RulesFacts> for Rules {
    fn from(facts: RulesFacts) -> Self {
        Self {
            rank: facts.rank,
            kinds: facts.kinds,
            countries: Vec::<Country>::new(),
            members_min: facts.members_min,
            members_max: facts.members_max,
            head: text(&facts.head),
            has_core_group: facts.has_core_group,
            meetings_a_year: facts.meetings_a_year,
            longest_pause_days: facts.longest_pause_days,
            effort_days: facts.effort_days,
            term_months: facts.term_months,
            extension_months: facts.extension_months,
            extensions_max: facts.extensions_max,
            report_months: facts.report_months,
            head_discount: facts.head_discount,
        }
    }
}

/// Fills an empty directory with the demo network's groups.
pub(crate) fn load(house: &House) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move {
        if charter::Entity::find().count(house.store.db()).await? > 0 {
            return Ok(());
        }
        let charters: ChartersFile = toml::from_str(CHARTERS).map_err(|it| unreadable(&it))?;
        let groups: GroupsFile = toml::from_str(GROUPS).map_err(|it| unreadable(&it))?;
        let networks: HashMap<Slug, Uuid> = members::queries::networks(&house.store)
            .await?
            .into_iter()
            .map(|network| (network.slug, network.id))
            .collect();
        let tx = house.store.begin(Actor::System).await?;
        let mut loader = Loader {
            networks,
            charters: HashMap::new(),
            waves: HashMap::new(),
            people: HashMap::new(),
            tx,
        };
        for facts in groups.person {
            loader.person(&facts).await?;
        }
        for facts in charters.charter {
            loader.charter(facts).await?;
        }
        // Those who carry on come before those whose work they carry on.
        let (first, then): (Vec<_>, Vec<_>) = groups
            .group
            .into_iter()
            .partition(|facts| facts.succeeded_by.is_none());
        let mut known = HashMap::new();
        for facts in first.into_iter().chain(then) {
            loader.group(facts, &mut known).await?;
        }
        crate::workspace::demo::fill(&loader.tx).await?;
        crate::workspace::demo_minutes::fill(&loader.tx).await?;
        loader.tx.commit().await
    })
}

struct Loader {
    tx: Tx,
    networks: HashMap<Slug, Uuid>,
    charters: HashMap<(Uuid, String), charter::Model>,
    waves: HashMap<String, Uuid>,
    people: HashMap<Slug, Uuid>,
}

impl Loader {
    fn network(&self, slug: &Slug) -> Result<Uuid, Error> {
        self.networks
            .get(slug)
            .copied()
            .ok_or_else(|| missing("network", slug.as_str()))
    }

    async fn organisation(&self, slug: &str) -> Result<organisation::Model, Error> {
        members::queries::organisation_by_slug(self.tx.store(), &Slug::of(slug))
            .await?
            .ok_or_else(|| missing("organisation", slug))
    }

    fn at(&self, days: i64) -> DateTime<Utc> {
        self.tx.now() + Duration::days(days)
    }

    fn day(&self, days: i64) -> NaiveDate {
        self.at(days).date_naive()
    }

    async fn person(&mut self, facts: &PersonFacts) -> Result<(), Error> {
        let organisation = self.organisation(facts.organisation.as_str()).await?;
        let id = members::demo::speaker(&self.tx, &organisation, &facts.name).await?;
        self.people.insert(facts.organisation.clone(), id);
        // The demo login of a buyer speaks for Ghent.
        self.people.insert(Slug::of("city-of-ghent"), ids::BUYER);
        Ok(())
    }

    async fn charter(&mut self, facts: CharterFacts) -> Result<(), Error> {
        let network_id = self.network(&facts.network)?;
        let charter = self
            .tx
            .insert(charter::Model {
                id: Uuid::now_v7(),
                network_id,
                slug: Slug::of(&facts.name),
                name: text(&facts.name),
                kind: facts.kind,
                created_at: self.tx.now(),
                retired_at: facts
                    .retired_on
                    .map(|day| day.and_time(NaiveTime::MIN).and_utc()),
            })
            .await?;
        for (number, version) in (1..).zip(facts.version) {
            let draft = Draft {
                valid_from: version.valid_from,
                rules: version.rules.into(),
                changes: text(&version.changes),
            };
            charters::insert(&self.tx, &charter, number, draft, None).await?;
        }
        self.charters.insert((network_id, facts.name), charter);
        Ok(())
    }

    async fn wave(&mut self, network_id: Uuid, name: &str, opened: i64) -> Result<Uuid, Error> {
        if let Some(id) = self.waves.get(name) {
            return Ok(*id);
        }
        let wave = self
            .tx
            .insert(wave::Model {
                id: Uuid::now_v7(),
                network_id,
                name: text(name),
                planned_at: self.at(opened - 60),
                opened_at: Some(self.at(opened)),
            })
            .await?;
        self.waves.insert(name.to_owned(), wave.id);
        Ok(wave.id)
    }

    async fn group(
        &mut self,
        facts: GroupFacts,
        known: &mut HashMap<Slug, Uuid>,
    ) -> Result<(), Error> {
        let network_id = self.network(&facts.network)?;
        let charter_id = self
            .charters
            .get(&(network_id, facts.charter.clone()))
            .ok_or_else(|| missing("charter", &facts.charter))?
            .id;
        let begun = |state| {
            facts
                .steps
                .iter()
                .find(|(it, _)| *it == state)
                .map(|it| it.1)
        };
        let wave_id = match &facts.wave {
            Some(name) => {
                let opened = begun(State::Active).unwrap_or(0);
                Some(self.wave(network_id, name, opened).await?)
            }
            None => None,
        };
        let (state, _) = *facts
            .steps
            .last()
            .ok_or_else(|| missing("step of", &facts.name))?;
        let proposed_by_seat = facts.seats.first().map_or("", |seat| seat.as_str());
        let proposer = proposed_by_seat.split(' ').next().unwrap_or_default();
        let proposed_for = self.organisation(proposer).await?.id;
        let id = Uuid::now_v7();
        let slug = match known.contains_key(&Slug::of(&facts.name)) {
            true => Slug::of(&format!("{} {}", facts.name, facts.charter)),
            false => Slug::of(&facts.name),
        };
        let seen_by = facts.seen_by.unwrap_or(SeenBy::Everyone);
        let group = Group {
            id,
            slug: slug.clone(),
            network_id,
            charter_id,
            wave_id,
            name: text(&facts.name),
            aim: text(&facts.aim),
            problem: text(&facts.problem),
            sector: facts.sector,
            cpv: Json(facts.cpv),
            entry: facts.entry.unwrap_or(Entry::Open),
            entry_requirements: text(&facts.requirements),
            audience: seen_by.audience(network_id, id),
            visible_to: Audience::default(),
            state,
            proposed_for,
            proposed_by: self
                .people
                .get(&Slug::of(proposer))
                .copied()
                .unwrap_or(ids::SECRETARY),
            proposed_at: self.at(facts.steps.first().map_or(0, |it| it.1)),
            term_ends_on: facts.term_ends.map(|days| self.day(days)),
            successor_id: facts
                .succeeded_by
                .and_then(|slug| known.get(&slug).copied()),
        };
        let visible_to = group.seen_by(state);
        let group = self
            .tx
            .insert(group::Model {
                visible_to,
                ..group
            })
            .await?;
        known.insert(slug, group.id);
        for (state, days) in &facts.steps {
            self.tx
                .insert(step::Model {
                    id: Uuid::now_v7(),
                    group_id: group.id,
                    state: *state,
                    at: self.at(*days),
                    person_id: Some(ids::SECRETARY),
                    note: None,
                })
                .await?;
        }
        let since = facts.steps.first().map_or(0, |it| it.1);
        let seats = self.seats(&group, &facts.seats, since).await?;
        for (days, minutes, subject) in &facts.meetings {
            let mut day = working_day(self.day(*days));
            if facts.lately_is_this_year && (LATELY_DAYS..=0).contains(days) {
                day = day.max(first_of_year(self.day(0)));
            }
            self.meeting(&group, &seats, day, *minutes, subject).await?;
        }
        let is_over = group.state.is_over();
        for (nth, days) in facts.reports.iter().enumerate() {
            self.tx
                .insert(report::Model {
                    id: Uuid::now_v7(),
                    group_id: group.id,
                    is_final: is_over && nth + 1 == facts.reports.len(),
                    text: text(
                        "What was done, who took part and what comes next: an illustrative report of the demo.",
                    ),
                    handed_in_at: self.at(*days),
                    handed_in_by: None,
                })
                .await?;
        }
        self.tx.record(&GroupEdited::of(&group, None)).await?;
        Ok(())
    }

    async fn seats(
        &self,
        group: &Group,
        seats: &[String],
        since: i64,
    ) -> Result<Vec<seat::Model>, Error> {
        let mut kept = Vec::new();
        for written in seats {
            let mut words = written.split(' ');
            let slug = words.next().unwrap_or_default();
            let role: Role = words
                .next()
                .and_then(|word| word.parse().ok())
                .ok_or_else(|| missing("role in", written))?;
            let organisation = self.organisation(slug).await?;
            let seat = self
                .tx
                .insert(seat::Model {
                    id: Uuid::now_v7(),
                    group_id: group.id,
                    organisation_id: organisation.id,
                    country: organisation.country,
                    role,
                    is_core: words.next() == Some("core"),
                    representative_id: self.people.get(&Slug::of(slug)).copied(),
                    since: self.at(since),
                    until: None,
                    ended_because: None,
                })
                .await?;
            if role == Role::Leader && group.state.is_at_work() {
                let version =
                    charters::in_force(self.tx.db(), group.charter_id, self.tx.now().date_naive())
                        .await?;
                self.tx
                    .record(&GroupHeadBegan {
                        group_id: group.id,
                        network_id: group.network_id,
                        organisation_id: organisation.id,
                        on: self.day(since),
                        discount: version.rules.0.head_discount,
                    })
                    .await?;
            }
            kept.push(seat);
        }
        Ok(kept)
    }

    async fn meeting(
        &self,
        group: &Group,
        seats: &[seat::Model],
        day: NaiveDate,
        minutes: i32,
        subject: &str,
    ) -> Result<(), Error> {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        let event = events::convene::convene(
            &self.tx,
            &events::convene::Meeting {
                network_id: group.network_id,
                person_id: ids::SECRETARY,
                title: text(subject),
                about: text("Round of news, the work since last time, what comes next."),
                schedule: events::convene::Schedule {
                    zone: chrono_tz::Europe::Brussels,
                    day,
                    hours: (hour(10), hour(12)),
                    place: None,
                    online_url: Some("https://meet.guildhall.example/group".to_owned()),
                },
                audience: Audience::Group(group.id),
                conveners: vec![convener(group)],
            },
        )
        .await?;
        let meeting = self
            .tx
            .insert(group_meeting::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                event_id: event.id,
                held_on: day,
                cancelled_at: None,
            })
            .await?;
        if minutes == 0 {
            return Ok(());
        }
        let efforts = seats
            .iter()
            .filter(|seat| seat.role.counts())
            .map(|seat| effort::Model {
                id: Uuid::now_v7(),
                group_meeting_id: meeting.id,
                seat_id: seat.id,
                minutes,
                noted_at: day.and_time(hour(12)).and_utc(),
            })
            .collect();
        self.tx.insert_all(efforts).await
    }
}
