//! The event of a meeting: it leads to the groups that meet, names none that its reader may not know of,
//! and lets their people connect.

use crate::town::{MEETING, Neighbour, Plot, Town, date};
use events::event::{self, Registration};
use groups::group::{Group, State};
use groups::rules::Rules;
use sea_orm::sea_query::{Expr, Table};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sea_orm_migration::SchemaManager;
use serde_json::json;
use testkit::Client;
use web::Audience;

const LINK: &str = "https://meet.example/room";
const EVENT: &str = "/events/criteria-2026";
const API: &str = "/api/v1/events/criteria-2026";
struct Together {
    ground: Plot,
    ada: Neighbour,
    ben: Neighbour,
    cleo: Neighbour,
    food: Group,
    secret: Group,
}

/// Food, of which everyone may know, and Secret, of which only its own people may: they meet together.
/// Ben is in Food, Cleo in Secret, and Ada in both.
async fn together(town: &Town) -> Together {
    let ground = town.network("procura", Rules::default()).await;
    let ada = town.buyer("Ada", &ground.network).await;
    let ben = town.buyer("Ben", &ground.network).await;
    let cleo = town.buyer("Cleo", &ground.network).await;
    let food = town
        .group(&ground, "Food", State::Active, &[&ada, &ben])
        .await;
    let secret = town
        .group(&ground, "Secret", State::Active, &[&cleo, &ada])
        .await;
    let own = Audience::Group(secret.id);
    let tx = town.begin().await;
    let secret = tx
        .update(Group {
            audience: own.clone(),
            visible_to: own,
            ..secret
        })
        .await
        .expect("a group");
    tx.commit().await.expect("a change");
    let joint = [MEETING.as_slice(), &[("with", "secret")]].concat();
    ada.post("/groups/food/meetings", &joint).await.see_other();
    Together {
        ground,
        ada,
        ben,
        cleo,
        food,
        secret,
    }
}

async fn page(who: &Client) -> String {
    who.get(EVENT).await.ok().text()
}

/// The secretariat shows the event to everyone.
async fn open_to_all(town: &Town, ground: &Plot) -> Neighbour {
    let sue = town.secretary("Sue", &ground.network).await;
    let everyone = [("audience", "everyone"), ("reason", "All may come")];
    sue.post(&format!("{EVENT}/edit/audience"), &everyone)
        .await
        .see_other();
    sue
}

testkit::both! {
    async fn the_event_of_a_meeting_leads_to_its_groups_and_names_no_hidden_one(town: Town) {
        let Together { ground, ada, ben, cleo, .. } = together(&town).await;
        let seen = page(&ben).await;
        assert!(seen.contains("A meeting of Food<") && seen.contains("href=\"/groups/food/meetings/criteria-2026\""), "{seen}");
        assert!(!seen.contains("Register") && !seen.contains("Open for registration") && seen.contains("Announced"), "{seen}");
        for who in [&ada, &cleo] {
            let seen = page(who).await;
            assert!(seen.contains("A meeting of Food and Secret<"), "{seen}");
            assert!(seen.contains("href=\"/groups/secret/meetings/criteria-2026\""), "{seen}");
        }
        // Food is known to Cleo, who has no seat in it: she is led to what she may read.
        assert!(page(&cleo).await.contains("href=\"/groups/food\""));
        assert!(!page(&cleo).await.contains("/groups/food/meetings"));

        let sue = open_to_all(&town, &ground).await;
        let visitor = town.client();
        let dora = town.buyer("Dora", &ground.network).await;
        for who in [&visitor, &*dora, &*ben] {
            for path in [EVENT, &format!("{EVENT}.ics"), "/events", "/events.ics", "/events.atom", API] {
                let said = who.get(path).await.ok().text();
                assert!(!said.contains("Secret") && !said.contains("groups/secret"), "{path}: {said}");
            }
        }
        for who in [&visitor, &*dora] {
            assert!(page(who).await.contains("A meeting of Food<"));
            for path in [EVENT, &format!("{EVENT}.ics"), API] {
                let said = who.get(path).await.ok().text().replace("\r\n ", "");
                assert!(!said.contains(LINK), "{path}: {said}");
            }
        }
        for who in [&ada, &ben, &cleo, &sue] {
            assert!(page(who).await.contains(LINK));
            assert_eq!(who.get_json(API).await.ok().json()["online_url"], LINK);
        }
        let shown = visitor.get_json(API).await.ok().json();
        assert_eq!(shown["registration"], "none");
        assert_eq!(shown["conveners"].as_array().map(Vec::len), Some(1));
    }

    async fn nobody_applies_for_a_meeting_of_a_group(town: Town) {
        let Together { ground, ben, .. } = together(&town).await;
        let sue = open_to_all(&town, &ground).await;
        let whole = json!({"name": "Ben", "email": "ben@gent.example", "organisation": "Ghent", "audience": "other"});
        let refused = ben.post_json(&format!("{API}/applications"), &whole).await;
        assert_eq!(refused.status.as_u16(), 409, "{}", refused.text());
        assert!(refused.text().contains("Nobody registers for this meeting"), "{}", refused.text());
        for below in ["/edit/registration", "/applications", "/attendance"] {
            let said = sue.get(&format!("{EVENT}{below}")).await;
            assert_eq!(said.status.as_u16(), 409, "{below}");
            let said = said.text();
            assert!(said.contains("A meeting of Food and Secret") && said.contains("href=\"/groups/food/meetings/criteria-2026\""), "{below}: {said}");
        }
        // Shown to all, it is a meeting of its groups still: they move it and call it off.
        let later = [("day", "2026-03-19"), MEETING[2], MEETING[3], MEETING[4], MEETING[5]];
        sue.post("/groups/food/meetings/criteria-2026/schedule", &later).await.see_other();
        assert!(page(&ben).await.contains("19 March 2026"));
    }

    async fn a_group_that_is_opened_renamed_or_withdrawn_is_so_on_its_events(town: Town) {
        let Together { ground, ben, cleo, secret, .. } = together(&town).await;
        assert!(!page(&ben).await.contains("Secret"));
        let sue = town.secretary("Sue", &ground.network).await;
        let said = [
            ("name-en", "Textiles"), ("problem-en", "x"), ("aim-en", "y"), ("sector", "health"),
            ("cpv", "15000000"), ("entry", "open"), ("seen-by", "everyone"),
        ];
        sue.post("/groups/secret", &said).await.see_other();
        assert_eq!(town.now_of(&secret).await.visible_to, Audience::Everyone);
        assert!(page(&ben).await.contains("A meeting of Food and Textiles<"));

        assert!(page(&cleo).await.contains(LINK));
        cleo.post("/groups/secret/meetings/criteria-2026/withdrawal", &[]).await.see_other();
        // Her group does not meet: the event is nothing to her, as it is to everybody else outside.
        for path in [EVENT, &format!("{EVENT}.ics"), API] {
            cleo.get(path).await.not_found();
        }
        assert!(!cleo.get("/events").await.ok().text().contains("Criteria"));
        let seen = page(&ben).await;
        assert!(seen.contains("A meeting of Food<") && seen.contains(LINK), "{seen}");
    }

    async fn a_group_that_withdraws_from_an_event_shown_to_all_leaves_it_shown_to_all(town: Town) {
        let Together { ground, cleo, .. } = together(&town).await;
        open_to_all(&town, &ground).await;
        cleo.post("/groups/secret/meetings/criteria-2026/withdrawal", &[]).await.see_other();
        let seen = page(&cleo).await;
        assert!(seen.contains("A meeting of Food<") && !seen.contains(LINK), "{seen}");
    }

    async fn the_archive_of_a_group_does_not_name_a_hidden_one_that_met_with_it(town: Town) {
        together(&town).await;
        let with = async |slug: &str| {
            let archive = groups::workspace::archive::export(town.store(), &slug.parse().unwrap()).await;
            archive.unwrap().unwrap().kept.history.meetings[0].with.clone()
        };
        assert!(with("food").await.is_empty());
        assert_eq!(with("secret").await, ["Food"]);
    }

    async fn where_to_connect_to_an_event_of_others_is_for_those_who_have_a_place(town: Town) {
        let Together { ground, ada, ben, .. } = together(&town).await;
        let sue = town.secretary("Sue", &ground.network).await;
        // What others run and a group only counts takes registrations as before.
        let tx = town.begin().await;
        let meeting = event::Entity::find().filter(event::Column::Slug.eq("criteria-2026"))
            .one(tx.db()).await.unwrap().unwrap();
        let webinar = tx.insert(event::Model {
            id: uuid::Uuid::now_v7(),
            slug: "webinar".parse().unwrap(),
            audience: Audience::Everyone,
            registration: Registration::Open,
            ..meeting
        }).await.unwrap();
        tx.commit().await.unwrap();
        ada.post("/groups/food/meetings/counted", &[("event", "webinar")]).await.see_other();
        for path in ["/groups/food/meetings/webinar", "/events/webinar"] {
            assert!(!ben.get(path).await.ok().text().contains(LINK), "{path}");
            assert!(sue.get(path).await.ok().text().contains(LINK), "{path}");
        }
        assert_eq!(webinar.registration, Registration::Open);
        assert!(ben.get("/events/webinar").await.ok().text().contains("Register"));
        assert!(ben.get("/groups/food/meetings/criteria-2026").await.ok().text().contains(LINK));
    }

    async fn meetings_called_before_events_knew_who_convened_them_are_known_by_their_audience(town: Town) {
        let Together { ground, ada, ben, cleo, food, .. } = together(&town).await;
        let alone = town.meeting(&food, &ada, "2026-04-16").await;
        // A group that only counts the meeting of others called it not.
        let ict = town.group(&ground, "ICT", State::Active, &[&ben]).await;
        let tx = town.begin().await;
        let joint = event::Entity::find().filter(event::Column::Slug.eq("criteria-2026"))
            .one(tx.db()).await.unwrap().unwrap();
        tx.insert(groups::group_meeting::Model {
            id: uuid::Uuid::now_v7(),
            group_id: ict.id,
            event_id: joint.id,
            held_on: date("2026-03-12"),
            cancelled_at: None,
        }).await.unwrap();
        tx.commit().await.unwrap();
        let rows = async || {
            let all = events::convener::Entity::find().order_by_asc(events::convener::Column::EventId)
                .order_by_asc(events::convener::Column::ConvenerId);
            let all = all.all(town.store().db()).await.unwrap();
            all.into_iter().map(|row| events::convener::Model { id: uuid::Uuid::nil(), ..row }).collect::<Vec<_>>()
        };
        let before = rows().await;
        assert_eq!(before.len(), 3);

        // As it was, in one change: other connections to SQLite would still know the index of the table.
        let tx = town.begin().await;
        let db = tx.db();
        event::Entity::update_many().col_expr(event::Column::Registration, Expr::value("open")).exec(db).await.unwrap();
        db.execute(&Table::drop().table("event_convener").to_owned()).await.unwrap();
        let manager = SchemaManager::new(db);
        for (migrations, name) in [
            (events::MIGRATIONS, "m2026_11_23_conveners"),
            (groups::MIGRATIONS, "m2026_11_23_group_conveners"),
        ] {
            let step = migrations.iter().find(|step| step.name == name).unwrap();
            (step.up)(&manager).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(rows().await, before);
        for id in [alone.event_id, joint.id] {
            let now = event::Entity::find_by_id(id).one(town.store().db()).await.unwrap().unwrap();
            assert_eq!(now.registration, Registration::None);
        }
        assert!(page(&cleo).await.contains("A meeting of Food and Secret<"));
        assert!(page(&ben).await.contains("A meeting of Food<"));
    }
}
