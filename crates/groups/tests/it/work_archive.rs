//! The archive of a group: everything comes back in another house, and what is no archive is refused.

use crate::town::{Neighbour, Plot, Town, english};
use chrono::Duration;
use groups::group::{Group, State};
use groups::rules::Rules;
use groups::wave;
use groups::workspace::archive::{self, Exported};
use groups::workspace::circle::Circle;
use sea_orm::EntityTrait;
use std::collections::HashMap;
use testkit::{Database, Ground, Upload};
use uuid::Uuid;
use vocabulary::Slug;
use web::Audience;

/// A group in which everything has happened.
async fn full(town: &Town) -> (Plot, Neighbour, Group) {
    let (ground, ada, ben, group) = town.food().await;
    let meeting = [
        ("title", "Criteria"),
        ("day", "2026-03-02"),
        ("starts", "10:00"),
        ("ends", "11:00"),
        ("zone", "UTC"),
        ("place", "Town hall"),
        ("agenda", "1. Labels"),
    ];
    let page = ada
        .post("/groups/food/meetings", &meeting)
        .await
        .see_other();
    town.advance(Duration::days(2));
    let seat = town.seat_of(&group, &ben).await.expect("a seat").id;
    let (there, hours) = (format!("there-{seat}"), format!("hours-{seat}"));
    ben.post(
        &format!("{page}/own-note"),
        &[(&there, "yes"), (&hours, "1.5")],
    )
    .await
    .see_other();
    ada.post(&format!("{page}/minutes"), &[("minutes", "We agreed")])
        .await
        .see_other();
    ada.post(
        "/groups/food/plan",
        &[
            ("kind", "objective"),
            ("title", "Half organic"),
            ("language", "en"),
        ],
    )
    .await
    .see_other();
    let to_do = [
        ("what", "Send it"),
        ("who", &*seat.to_string()),
        ("by", "2026-04-01"),
    ];
    ada.post("/groups/food/actions", &to_do).await.see_other();
    let words = [
        ("title", "Labels"),
        ("text", "Which **one**?"),
        ("circle", "group"),
    ];
    let topic = ben
        .post("/groups/food/discussion", &words)
        .await
        .see_other();
    town.advance(Duration::minutes(5));
    ada.post(&format!("{topic}/posts"), &[("text", "The Swan")])
        .await
        .see_other();
    for (title, circle) in [("Notes", "group"), ("Criteria", "everyone")] {
        let upload = Upload {
            field: "file",
            name: "criteria.pdf",
            media_type: "application/pdf",
            bytes: b"%PDF-1.7\ncriteria",
        };
        let fields = [("title", title), ("language", "fi"), ("circle", circle)];
        ada.post_multipart("/groups/food/papers", &fields, &[upload])
            .await
            .see_other();
        town.advance(Duration::minutes(1));
    }
    let question = [
        ("question", "Which?"),
        ("answers", "Swan\nFlower"),
        ("closes", "2026-04-01T10:00"),
    ];
    let poll = ada
        .post("/groups/food/decisions", &question)
        .await
        .see_other();
    let options = groups::workspace::decisions::poll_option::Entity::find()
        .all(town.store().db())
        .await
        .expect("answers");
    ben.post(
        &format!("{poll}/vote"),
        &[("answer", &options[0].id.to_string())],
    )
    .await
    .see_other();
    let told = [
        ("title", "We began"),
        ("text", "Hello"),
        ("circle", "everyone"),
        ("language", "en"),
    ];
    ada.post("/groups/food/updates", &told).await.see_other();
    (ground, ada, group)
}

async fn exported(town: &Town, slug: &str) -> (Exported, HashMap<String, Vec<u8>>) {
    let slug: Slug = slug.parse().expect("a slug");
    let exported = archive::export(town.store(), &slug)
        .await
        .expect("read")
        .expect("a group");
    let mut files = HashMap::new();
    for (name, key) in &exported.files {
        let bytes = town
            .store()
            .files()
            .get(key)
            .await
            .expect("read")
            .expect("a file");
        files.insert(name.clone(), bytes.to_vec());
    }
    (exported, files)
}

async fn other_house(town: &Town) -> Town {
    let is_sqlite = town.database_url().starts_with("sqlite");
    Town::on(if is_sqlite {
        Database::sqlite()
    } else {
        Database::postgres().await
    })
    .await
}

testkit::both! {
    async fn what_is_exported_and_imported_is_exported_the_same(town: Town) {
        full(&town).await;
        let (first, files) = exported(&town, "food").await;
        assert_eq!(first.kept.history.seats.len(), 2);
        assert_eq!(first.kept.history.seats[0].representative, "Ada");
        assert_eq!(first.kept.history.meetings[0].effort[0].minutes, 90);
        assert_eq!((first.kept.papers.len(), first.kept.polls[0].votes.len()), (2, 1));

        let other = other_house(&town).await;
        other.advance(Duration::days(700));
        let ground = other.network("elsewhere", Rules::default()).await;
        let json = serde_json::to_vec(&first.kept).expect("JSON");
        let kept = archive::read(&json).expect("an archive");
        let file = |place: &str| Ok(files.get(place).cloned());
        let imported = archive::import(other.store(), &ground.network, kept, None, &file).await.expect("imported");
        assert_eq!((imported.group.slug.as_str(), imported.files), ("food", 2));

        let (second, other_files) = exported(&other, "food").await;
        assert_eq!(serde_json::to_string_pretty(&second.kept.history).unwrap(), serde_json::to_string_pretty(&first.kept.history).unwrap());
        assert_eq!(second.kept.topics, first.kept.topics);
        let mut same = second.kept.clone();
        // The network has a charter at that address: its own rules apply from now on.
        same.charter = first.kept.charter.clone();
        assert_eq!(same, first.kept);
        assert_eq!(other_files, files);

        // It is read and found there, without accounts.
        other.work().await;
        let visitor = other.client();
        let page = visitor.get("/groups/food").await.ok().text();
        assert!(page.contains("Criteria") && page.contains("We began") && !page.contains("Notes"));
        assert!(visitor.get("/search?q=Hello").await.ok().text().contains("We began"));
        let sue = other.secretary("Sue", &ground.network).await;
        assert!(sue.get("/groups/food/discussion").await.ok().text().contains("Labels"));
        let history = sue.get("/groups/food/history").await.ok().text();
        for text in ["City of Ben", "Town hall", "We agreed", "1.5"] {
            assert!(history.contains(text), "{text}");
        }
    }

    async fn waves_and_successions_are_tied_again_in_whichever_order_groups_come(town: Town) {
        let ground = town.network("procura", Rules::default()).await;
        let ada = town.buyer("Ada", &ground.network).await;
        let old = town.group(&ground, "Old", State::Active, &[&ada]).await;
        let new = town.group(&ground, "Newer", State::Active, &[&ada]).await;
        let pilot = english("Pilot");
        let pilot = wave::Model {
            id: Uuid::now_v7(),
            network_id: ground.network.id,
            name: pilot,
            planned_at: town.now(),
            opened_at: Some(town.now()),
        };
        let pilot = town.insert(pilot).await;
        let tx = town.begin().await;
        tx.update(Group { wave_id: Some(pilot.id), ..new.clone() }).await.unwrap();
        tx.update(Group { state: State::Succeeded, successor_id: Some(new.id), ..old.clone() }).await.unwrap();
        tx.commit().await.unwrap();
        let (old, new) = (exported(&town, "old").await.0.kept, exported(&town, "newer").await.0.kept);

        for order in [[&old, &new], [&new, &old]] {
            let other = other_house(&town).await;
            let there = other.network("elsewhere", Rules::default()).await;
            let mut said = Vec::new();
            for kept in order {
                let imported = archive::import(other.store(), &there.network, kept.clone(), None, &|_| Ok(None)).await;
                said.push(imported.expect("imported").changed);
            }
            assert!(said[0][0].contains("is not a group of this network yet: importing it ties the two"), "{said:?}");
            let is_text = |sentence: &String| sentence.starts_with("its seats (1) and meetings (0) are text in its history");
            assert!(said[1].iter().all(is_text), "{said:?}");
            let again = exported(&other, "old").await.0.kept.group;
            assert_eq!(again, old.group);
            assert_eq!(exported(&other, "newer").await.0.kept.group, new.group);
            let waves = wave::Entity::find().all(other.store().db()).await.unwrap();
            assert_eq!(waves.iter().map(|wave| &wave.name).collect::<Vec<_>>(), [&pilot.name]);
        }

        // Two groups that carry on each other are refused, whichever comes last.
        let mut circle = new.clone();
        circle.group.state = State::Succeeded;
        circle.group.successor = Some("old".parse().unwrap());
        let other = other_house(&town).await;
        let there = other.network("elsewhere", Rules::default()).await;
        archive::import(other.store(), &there.network, old, None, &|_| Ok(None)).await.expect("imported");
        let refused = archive::import(other.store(), &there.network, circle, None, &|_| Ok(None)).await;
        assert_eq!(
            refused.expect_err("a circle").to_string(),
            "\"old\" would be carried on by a group that it carries on itself"
        );
        let all = groups::group::Entity::find().all(other.store().db()).await.unwrap();
        assert_eq!(all.len(), 1);
    }

    async fn an_audience_of_this_house_only_leaves_as_a_stricter_one_and_that_is_said(town: Town) {
        let (_, _, group) = full(&town).await;
        let tx = town.begin().await;
        let partners = Audience::Members { network: group.network_id, rank: 2 };
        tx.update(Group { audience: partners.clone(), visible_to: partners, ..group }).await.unwrap();
        tx.commit().await.unwrap();
        let (left, _) = exported(&town, "food").await;
        assert_eq!(left.kept.group.audience, Circle::Group);
        assert_eq!(
            left.changed,
            ["\"Food\" is for an audience of this house only: in the archive it is for \"group\""]
        );
    }

    async fn an_address_that_is_taken_is_refused_with_another(town: Town) {
        let (ground, ..) = full(&town).await;
        let (first, files) = exported(&town, "food").await;
        let file = |place: &str| Ok(files.get(place).cloned());
        let network = &ground.network;
        let refused = archive::import(town.store(), network, first.kept.clone(), None, &file).await;
        assert_eq!(
            refused.expect_err("taken").to_string(),
            "there is a group at \"food\" already: import it as another one, for example --as food-2"
        );
        let other = Some("food-2".parse().expect("a slug"));
        let imported = archive::import(town.store(), network, first.kept, other, &file).await.expect("imported");
        assert_eq!(imported.group.slug.as_str(), "food-2");
        let all = groups::group::Entity::find().all(town.store().db()).await.expect("groups");
        assert_eq!(all.len(), 2);
    }

    async fn what_is_no_archive_is_refused_and_nothing_is_kept(town: Town) {
        let (ground, ..) = full(&town).await;
        let (first, files) = exported(&town, "food").await;
        let json = serde_json::to_value(&first.kept).expect("JSON");
        let reason = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut json = json.clone();
            change(&mut json);
            archive::read(&serde_json::to_vec_pretty(&json).expect("JSON")).map(|_| ()).map_err(|error| error.to_string())
        };
        assert_eq!(reason(&|_| {}), Ok(()));
        assert_eq!(
            reason(&|json| json["format"] = 2.into()).unwrap_err(),
            "the archive has format 2, and this version reads up to 1: bring Guildhall up to date first"
        );
        let broken = reason(&|json| json["group"]["state"] = "asleep".into()).unwrap_err();
        assert!(broken.starts_with("group.json: unknown variant `asleep`") && broken.contains("at line "), "{broken}");
        assert_eq!(
            reason(&|json| json["polls"][0]["votes"][0]["answer"] = 7.into()).unwrap_err(),
            "group.json: polls[0].votes[0].answer points to what is not there"
        );
        assert_eq!(
            reason(&|json| json["papers"][0]["supersedes"] = 1.into()).unwrap_err(),
            "group.json: papers[0].supersedes points to what is not there"
        );
        assert!(archive::read(b"{\"format\":1,").unwrap_err().to_string().contains("at line 1 column"));

        let as_other = || Some("other".parse().expect("a slug"));
        let evil = |_: &str| Ok(Some(b"<script>".to_vec()));
        let refused = archive::import(town.store(), &ground.network, first.kept.clone(), as_other(), &evil).await;
        assert_eq!(
            refused.expect_err("another file").to_string(),
            "files/1 (criteria.pdf) is not the file that was exported"
        );
        let none = |_: &str| Ok(None);
        let refused = archive::import(town.store(), &ground.network, first.kept.clone(), as_other(), &none).await;
        assert_eq!(refused.expect_err("no file").to_string(), "files/1 (criteria.pdf) is not in the archive");
        let mut renamed = first.kept.clone();
        renamed.papers[0].versions[0].file_name = "criteria.html".to_owned();
        let file = |place: &str| Ok(files.get(place).cloned());
        let refused = archive::import(town.store(), &ground.network, renamed, as_other(), &file).await;
        assert_eq!(
            refused.expect_err("a page").to_string(),
            "files/1 (criteria.html) is of a kind that is not given out"
        );
        let all = groups::group::Entity::find().all(town.store().db()).await.expect("groups");
        assert_eq!(all.len(), 1);
        use futures::StreamExt;
        assert_eq!(town.store().files().keys().count().await, 2);
    }
}
