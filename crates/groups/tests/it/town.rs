//! A small town to tell stories in: networks with a charter, organisations, people who are signed in,
//! groups.

use chrono::{DateTime, NaiveDate, Utc};
use groups::charter_version;
use groups::group::{self, Entry, Group, Sector, State};
use groups::rules::Rules;
use groups::seat::{self, Role};
use groups::workspace::meetings::convene::convener;
use groups::{charter, group_meeting, step};
use members::{capacity, membership, network, organisation, person, secretary, sign_in, tier};
use sea_orm::{ColumnTrait, EntityTrait, ModelTrait, QueryFilter};
use std::ops::Deref;
use store::{Actor, Json, Tx};
use testkit::{Answer, Client, Database, Ground, House};
use uuid::Uuid;
use vocabulary::{Language, Languages, Slug, Translated};
use web::Audience;

/// A meeting, as the form that calls it is filled in.
pub const MEETING: [(&str, &str); 6] = [
    ("title", "Criteria"),
    ("day", "2026-03-12"),
    ("starts", "10:00"),
    ("ends", "11:30"),
    ("zone", "Europe/Helsinki"),
    ("online", "https://meet.example/room"),
];

/// A house with the rooms `events`, `groups` and `members` and nobody in it yet. The clock stands at
/// 1 March 2026, 9:00 UTC.
pub struct Town {
    house: House,
}

impl Deref for Town {
    type Target = House;
    fn deref(&self) -> &House {
        &self.house
    }
}

impl Ground for Town {
    async fn on(database: Database) -> Self {
        let rooms = vec![events::room(), groups::room(), members::room()];
        Self {
            house: House::open(database, rooms, members::standing).await,
        }
    }
}

/// Somebody with an account, who may act for an organisation, and their browser.
pub struct Neighbour {
    pub id: Uuid,
    pub email: String,
    pub browser: Client,
    pub organisation: Option<organisation::Model>,
}

impl Deref for Neighbour {
    type Target = Client;
    fn deref(&self) -> &Client {
        &self.browser
    }
}

impl Neighbour {
    /// The key of the organisation for which they act.
    pub fn house(&self) -> Uuid {
        self.organisation
            .as_ref()
            .expect("they act for somebody")
            .id
    }
}

pub fn english(text: &str) -> Translated {
    Translated::new(Language::English, text)
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date like 2026-03-12")
}

/// What a story expects of an answer, in few words.
pub trait Expected {
    /// The deed is done, go there.
    fn leads_to(self, path: &str);
    /// The status.
    fn has_status(&self, status: u16);
}

impl Expected for Answer {
    #[track_caller]
    fn leads_to(self, path: &str) {
        assert_eq!(self.see_other(), path);
    }

    #[track_caller]
    fn has_status(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
    }
}

/// A network with its charter.
pub struct Plot {
    pub network: network::Model,
    pub charter: charter::Model,
}

impl Town {
    /// Adds a row, as the program itself.
    pub async fn insert<M>(&self, row: M) -> M
    where
        M: ModelTrait + sea_orm::IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Clone,
        <M::Entity as EntityTrait>::ActiveModel: Send,
    {
        let tx = self.begin().await;
        let row = tx.insert(row).await.expect("a row");
        tx.commit().await.expect("a change");
        row
    }

    /// Starts a change, as the program itself.
    pub async fn begin(&self) -> Tx {
        self.store().begin(Actor::System).await.expect("a change")
    }

    /// A network with one tier of rank 1 and a charter of these rules, in force since 2020.
    pub async fn network(&self, address: &str, rules: Rules) -> Plot {
        let network = self
            .insert(network::Model {
                id: Uuid::now_v7(),
                slug: Slug::of(address),
                name: format!("Network {address}"),
                tagline: english("Buys together"),
                about: english(""),
                website: None,
                contact_email: None,
                colour: "#0f4a4c".to_owned(),
                accepts_applications: true,
                created_at: self.now(),
            })
            .await;
        self.insert(tier::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            name: english("Participant"),
            about: english(""),
            rank: 1,
            open_to: Json(Vec::new()),
            retired_at: None,
        })
        .await;
        let charter = self
            .insert(charter::Model {
                id: Uuid::now_v7(),
                network_id: network.id,
                slug: Slug::of("interest-group"),
                name: english("Interest Group"),
                kind: charter::Kind::InterestGroup,
                created_at: self.now(),
                retired_at: None,
            })
            .await;
        self.insert(charter_version::Model {
            id: Uuid::now_v7(),
            charter_id: charter.id,
            number: 1,
            valid_from: date("2020-01-01"),
            rules: Json(rules),
            changes: english(""),
            written_at: self.now(),
            written_by: None,
        })
        .await;
        Plot { network, charter }
    }

    /// Somebody with an account who reads English, signed in.
    pub async fn person(&self, name: &str) -> Neighbour {
        let email = format!("{}@example.org", Slug::of(name));
        let person = self
            .insert(person::Model {
                id: Uuid::now_v7(),
                email: email.clone(),
                name: name.to_owned(),
                password_hash: None,
                language: Language::English,
                time_zone: "UTC".to_owned(),
                created_at: self.now(),
                verified_at: Some(self.now()),
                deleted_at: None,
            })
            .await;
        let tx = self.begin().await;
        let secret = sign_in::start(&tx, person.id, None, None)
            .await
            .expect("a sign-in");
        tx.commit().await.expect("a change");
        Neighbour {
            id: person.id,
            email,
            browser: self.client().with_cookie(web::ticket::COOKIE, &secret),
            organisation: None,
        }
    }

    /// Somebody who sits in the secretariat of a network.
    pub async fn secretary(&self, name: &str, network: &network::Model) -> Neighbour {
        let person = self.person(name).await;
        self.insert(secretary::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            person_id: person.id,
            since: self.now(),
            appointed_by: None,
            until: None,
        })
        .await;
        person
    }

    /// Somebody who represents a city in Finland that is a member of the network.
    pub async fn buyer(&self, name: &str, network: &network::Model) -> Neighbour {
        let person = self
            .stranger(name, organisation::Kind::ContractingAuthority)
            .await;
        let tier = tier::Entity::find()
            .filter(tier::Column::NetworkId.eq(network.id))
            .one(self.store().db())
            .await
            .expect("tiers")
            .expect("a tier");
        self.insert(membership::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            organisation_id: person.house(),
            tier_id: tier.id,
            through_id: None,
            since: date("2025-01-01"),
            until: None,
            recorded_at: self.now(),
        })
        .await;
        person
    }

    /// Somebody who represents an organisation that belongs to no network.
    pub async fn stranger(&self, name: &str, kind: organisation::Kind) -> Neighbour {
        let mut person = self.person(name).await;
        let called = english(&format!("City of {name}"));
        let organisation = self
            .insert(organisation::Model {
                id: Uuid::now_v7(),
                slug: Slug::of(called.original().text),
                kind,
                words: organisation::words(&called),
                name: called,
                about: english(""),
                country: "FI".parse().expect("Finland"),
                region: None,
                languages: Languages::from(Language::Finnish),
                website: None,
                identifiers: Json(Vec::new()),
                parent_id: None,
                employees: None,
                created_at: self.now(),
            })
            .await;
        self.insert(capacity::Model {
            id: Uuid::now_v7(),
            person_id: person.id,
            organisation_id: organisation.id,
            role: capacity::Role::Representative,
            asked_at: self.now(),
            message: None,
            approved_at: Some(self.now()),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        })
        .await;
        person.organisation = Some(organisation);
        person
    }

    /// A group at work on food, which Ada heads and to which Ben belongs. Its charter knows a core group.
    pub async fn food(&self) -> (Plot, Neighbour, Neighbour, Group) {
        let rules = Rules {
            has_core_group: true,
            ..Rules::default()
        };
        let ground = self.network("procura", rules).await;
        let ada = self.buyer("Ada", &ground.network).await;
        let ben = self.buyer("Ben", &ground.network).await;
        let group = self
            .group(&ground, "Food", State::Active, &[&ada, &ben])
            .await;
        (ground, ada, ben, group)
    }

    /// A group in this state, with these members: the first one heads it. Everyone may know of it.
    pub async fn group(
        &self,
        ground: &Plot,
        name: &str,
        state: State,
        members: &[&Neighbour],
    ) -> Group {
        let id = Uuid::now_v7();
        let group = self
            .insert(group::Model {
                id,
                slug: Slug::of(name),
                network_id: ground.network.id,
                charter_id: ground.charter.id,
                wave_id: None,
                name: english(name),
                aim: english("Share criteria"),
                problem: english("Everybody writes their own"),
                sector: Sector::Agriculture,
                cpv: Json(vec!["15000000".parse().expect("a code")]),
                entry: Entry::Open,
                entry_requirements: english(""),
                audience: Audience::Everyone,
                visible_to: Audience::Everyone,
                state,
                proposed_for: members.first().map_or(Uuid::nil(), |first| first.house()),
                proposed_by: members.first().map_or(Uuid::nil(), |first| first.id),
                proposed_at: self.now(),
                term_ends_on: None,
                successor_id: None,
            })
            .await;
        if state.is_at_work() {
            self.insert(step::Model {
                id: Uuid::now_v7(),
                group_id: id,
                state: State::Active,
                at: "2025-09-01T09:00:00Z"
                    .parse::<DateTime<Utc>>()
                    .expect("a moment"),
                person_id: None,
                note: None,
            })
            .await;
        }
        for (nth, member) in members.iter().enumerate() {
            let role = if nth == 0 { Role::Leader } else { Role::Buyer };
            self.seat(&group, member, role).await;
        }
        group
    }

    /// A seat for the organisation of somebody, who speaks for it.
    pub async fn seat(&self, group: &Group, member: &Neighbour, role: Role) -> seat::Model {
        self.insert(seat::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            organisation_id: member.house(),
            country: "FI".parse().expect("Finland"),
            role,
            is_core: false,
            representative_id: Some(member.id),
            since: self.now(),
            until: None,
            ended_because: None,
        })
        .await
    }

    /// The group as it is now.
    pub async fn now_of(&self, group: &Group) -> Group {
        group::Entity::find_by_id(group.id)
            .one(self.store().db())
            .await
            .expect("groups")
            .expect("the group")
    }

    /// The seat of somebody's organisation that is in force.
    pub async fn seat_of(&self, group: &Group, member: &Neighbour) -> Option<seat::Model> {
        seat::Entity::find()
            .filter(seat::Column::GroupId.eq(group.id))
            .filter(seat::Column::OrganisationId.eq(member.house()))
            .filter(seat::Column::Until.is_null())
            .one(self.store().db())
            .await
            .expect("seats")
    }

    /// A meeting of a group on a day.
    pub async fn meeting(&self, group: &Group, by: &Neighbour, day: &str) -> group_meeting::Model {
        let tx = self.begin().await;
        let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
        let event = events::convene::convene(
            &tx,
            &events::convene::Meeting {
                network_id: group.network_id,
                person_id: by.id,
                title: english("Meeting"),
                about: english(""),
                schedule: events::convene::Schedule {
                    zone: chrono_tz::UTC,
                    day: date(day),
                    hours: (hour(10), hour(12)),
                    place: None,
                    online_url: None,
                },
                audience: Audience::Group(group.id),
                conveners: vec![convener(group)],
            },
        )
        .await
        .expect("a meeting");
        let row = tx
            .insert(group_meeting::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                event_id: event.id,
                held_on: date(day),
                cancelled_at: None,
            })
            .await
            .expect("a row");
        tx.commit().await.expect("a change");
        row
    }

    /// The records of a kind about a group, oldest first, as JSON.
    pub async fn records(&self, group: &Group, kind: &str) -> Vec<serde_json::Value> {
        use sea_orm::QueryOrder;
        store::record::Entity::find()
            .filter(store::record::Column::SubjectId.eq(group.id))
            .filter(store::record::Column::Kind.eq(kind))
            .order_by_asc(store::record::Column::Id)
            .all(self.store().db())
            .await
            .expect("records")
            .into_iter()
            .map(|record| record.details)
            .collect()
    }

    /// The subjects of the letters to somebody, oldest first.
    pub async fn subjects(&self, who: &Neighbour) -> Vec<String> {
        self.inbox(&who.email)
            .await
            .into_iter()
            .map(|letter| letter.subject)
            .collect()
    }
}
