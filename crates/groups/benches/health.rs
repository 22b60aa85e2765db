//! How long the health of a large house takes in one pass: 10,000 groups, 100,000 seats, 200,000
//! meetings, on both databases. Beside it the same questions to the database with nobody looking at
//! the answers: what is left of the time is ours.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use chrono::{Days, NaiveDate, Utc};
use groups::group::{Entry, Sector, State};
use groups::health::load::{Scope, health, statements};
use groups::rules::Rules;
use groups::seat::Role;
use groups::{charter, charter_version, effort, group, group_meeting, seat, step};
use members::{network, organisation};
use sea_orm::ConnectionTrait;
use std::time::{Duration, Instant};
use store::{Actor, Json};
use testkit::{Database, House};
use uuid::Uuid;
use vocabulary::{Language, Languages, Slug, Translated};
use web::Audience;

const GROUPS: usize = 10_000;
const SEATS: usize = 10;
const MEETINGS: u64 = 20;
const ROUNDS: usize = 5;

fn main() {
    // Cargo asks every benchmark for its list of tests; there are none.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    testkit::block_on(async {
        measure("SQLite", Database::sqlite()).await;
        if std::env::var_os("GUILDHALL_TEST_POSTGRES").is_some() {
            measure("PostgreSQL", Database::postgres().await).await;
        }
    });
}

async fn measure(name: &str, database: Database) {
    let rooms = vec![events::room(), groups::room(), members::room()];
    let house = House::open(database, rooms, members::standing).await;
    let today = house.now().date_naive();
    fill(&house, today).await;
    let (mut bare, mut whole) = (Duration::MAX, Duration::MAX);
    let mut found = 0;
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        let asked = statements(&Scope::All, today);
        let answers = asked
            .iter()
            .map(|statement| house.store().db().query_all(statement));
        futures::future::try_join_all(answers)
            .await
            .expect("the database");
        bare = bare.min(begin.elapsed());
        let begin = Instant::now();
        found = health(house.store(), &Scope::All, today)
            .await
            .expect("health")
            .len();
        whole = whole.min(begin.elapsed());
    }
    println!(
        "health on {name}: {found} groups in {whole:.0?}, {:.0} a second; the bare questions take {bare:.0?}, {:.0} % of it",
        found as f64 / whole.as_secs_f64(),
        100.0 * bare.as_secs_f64() / whole.as_secs_f64(),
    );
}

fn english(text: &str) -> Translated {
    Translated::new(Language::English, text)
}

async fn fill(house: &House, today: NaiveDate) {
    let tx = house.store().begin(Actor::System).await.expect("a change");
    let now = tx.now();
    let network_id = Uuid::now_v7();
    tx.insert(network::Model {
        id: network_id,
        slug: Slug::of("large"),
        name: "Large".to_owned(),
        tagline: english(""),
        about: english(""),
        website: None,
        contact_email: None,
        colour: "#0f4a4c".to_owned(),
        accepts_applications: false,
        created_at: now,
    })
    .await
    .expect("a network");
    let organisations: Vec<Uuid> = (0..SEATS).map(|_| Uuid::now_v7()).collect();
    for (nth, id) in organisations.iter().enumerate() {
        let name = english(&format!("City {nth}"));
        tx.insert(organisation::Model {
            id: *id,
            slug: Slug::of(name.original().text),
            kind: organisation::Kind::ContractingAuthority,
            words: organisation::words(&name),
            about: english(""),
            name,
            country: "FI".parse().expect("Finland"),
            region: None,
            languages: Languages::default(),
            website: None,
            identifiers: Json(Vec::new()),
            parent_id: None,
            employees: None,
            created_at: now,
        })
        .await
        .expect("an organisation");
    }
    let charter_id = Uuid::now_v7();
    tx.insert(charter::Model {
        id: charter_id,
        network_id,
        slug: Slug::of("charter"),
        name: english("Interest Group"),
        kind: charter::Kind::InterestGroup,
        created_at: now,
        retired_at: None,
    })
    .await
    .expect("a charter");
    tx.insert(charter_version::Model {
        id: Uuid::now_v7(),
        charter_id,
        number: 1,
        valid_from: NaiveDate::MIN.max("2020-01-01".parse().expect("a day")),
        rules: Json(Rules {
            meetings_a_year: 2,
            longest_pause_days: Some(183),
            effort_days: Some(2),
            report_months: Some(12),
            ..Rules::default()
        }),
        changes: english(""),
        written_at: now,
        written_by: None,
    })
    .await
    .expect("a version");
    // Joint meetings: twenty events, each a meeting of every group.
    let mut meetings = Vec::new();
    for nth in 0..MEETINGS {
        let day = today.checked_sub_days(Days::new(nth * 40)).expect("a day");
        let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
        let event = events::convene::convene(
            &tx,
            &events::convene::Meeting {
                network_id,
                person_id: Uuid::now_v7(),
                title: english(&format!("Meeting {nth}")),
                about: english(""),
                schedule: events::convene::Schedule {
                    zone: chrono_tz::UTC,
                    day,
                    hours: (hour(10), hour(12)),
                    place: None,
                    online_url: None,
                },
                audience: Audience::Secretariat(network_id),
                conveners: Vec::new(),
            },
        )
        .await
        .expect("an event");
        meetings.push((event.id, day));
    }
    for some in (0..GROUPS).collect::<Vec<_>>().chunks(1_000) {
        let mut rows = Rows::default();
        for nth in some {
            rows.group(*nth, (network_id, charter_id), &organisations, &meetings);
        }
        rows.insert(&tx).await;
    }
    tx.commit().await.expect("kept");
}

#[derive(Default)]
struct Rows {
    groups: Vec<group::Model>,
    steps: Vec<step::Model>,
    seats: Vec<seat::Model>,
    meetings: Vec<group_meeting::Model>,
    efforts: Vec<effort::Model>,
}

impl Rows {
    fn group(
        &mut self,
        nth: usize,
        (network_id, charter_id): (Uuid, Uuid),
        organisations: &[Uuid],
        meetings: &[(Uuid, NaiveDate)],
    ) {
        let now = Utc::now();
        let id = Uuid::now_v7();
        self.groups.push(group::Model {
            id,
            slug: Slug::of(&format!("group {nth}")),
            network_id,
            charter_id,
            wave_id: None,
            name: english(&format!("Group {nth}")),
            aim: english("Share criteria"),
            problem: english(""),
            sector: Sector::Ict,
            cpv: Json(Vec::new()),
            entry: Entry::Open,
            entry_requirements: english(""),
            audience: Audience::Everyone,
            visible_to: Audience::Everyone,
            state: State::Active,
            proposed_for: organisations[0],
            proposed_by: Uuid::nil(),
            proposed_at: now,
            term_ends_on: None,
            successor_id: None,
        });
        self.steps.push(step::Model {
            id: Uuid::now_v7(),
            group_id: id,
            state: State::Active,
            at: "2024-01-01T09:00:00Z".parse().expect("a moment"),
            person_id: None,
            note: None,
        });
        let first = self.meetings.len();
        for (event_id, held_on) in meetings {
            self.meetings.push(group_meeting::Model {
                id: Uuid::now_v7(),
                group_id: id,
                event_id: *event_id,
                held_on: *held_on,
                cancelled_at: None,
            });
        }
        for (nth, organisation_id) in organisations.iter().enumerate() {
            let seat = seat::Model {
                id: Uuid::now_v7(),
                group_id: id,
                organisation_id: *organisation_id,
                country: "FI".parse().expect("Finland"),
                role: if nth == 0 { Role::Leader } else { Role::Buyer },
                is_core: false,
                representative_id: None,
                since: now,
                until: None,
                ended_because: None,
            };
            self.efforts.push(effort::Model {
                id: Uuid::now_v7(),
                group_meeting_id: self.meetings[first].id,
                seat_id: seat.id,
                minutes: 90,
                noted_at: now,
            });
            self.seats.push(seat);
        }
    }

    async fn insert(self, tx: &store::Tx) {
        tx.insert_all(self.groups).await.expect("groups");
        tx.insert_all(self.steps).await.expect("steps");
        tx.insert_all(self.seats).await.expect("seats");
        tx.insert_all(self.meetings).await.expect("meetings");
        tx.insert_all(self.efforts).await.expect("efforts");
    }
}
