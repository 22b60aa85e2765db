//! Nothing tells of a restricted group to those it is not for: not its page, the directory and its
//! counts, the API, the search, nor the front page.

use crate::town::{Expected, Town};
use groups::group::State;
use groups::rules::Rules;
use testkit::{Client, both};
use uuid::Uuid;
use web::Audience;

async fn restricted(town: &Town, group: &groups::Group, audience: Audience) {
    let tx = town.begin().await;
    let group = groups::Group {
        audience,
        ..town.now_of(group).await
    };
    let visible_to = group.seen_by(group.state);
    tx.update(groups::Group {
        visible_to,
        ..group
    })
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// Where the name of a group shows up for somebody.
async fn seen(client: &Client, name: &str, slug: &str) -> Vec<String> {
    let mut places = Vec::new();
    for path in [
        "/groups".to_owned(),
        "/groups?sector=agriculture&open=yes".to_owned(),
        "/groups?organisation=city-of-ada".to_owned(),
        "/organisations/city-of-ada".to_owned(),
        format!("/groups/{slug}"),
        "/api/v1/groups".to_owned(),
        "/api/v1/groups?organisation=city-of-ada".to_owned(),
        format!("/api/v1/groups/{slug}"),
        format!("/search?q={name}"),
        "/".to_owned(),
    ] {
        let answer = client.get(&path).await;
        // An answer "not found" repeats its own address, and the search what was asked: what counts is
        // an answer, and the way to the group.
        if answer.status.is_success() && answer.text().contains(&format!("/groups/{slug}\"")) {
            places.push(path);
        }
    }
    places
}

both! {
    async fn a_restricted_group_does_not_leak(town: Town) {
        let plot = town.network("alpha", Rules::default()).await;
        let elsewhere = town.network("beta", Rules::default()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let far = town.buyer("Far", &elsewhere.network).await;
        let olga = town.secretary("Olga", &elsewhere.network).await;
        let group = town.group(&plot, "Whispering", State::Active, &[&ada]).await;
        restricted(&town, &group, Audience::Group(group.id)).await;
        web::index_everything(&town.house).await.unwrap();

        let visitor = town.client();
        for outsider in [&visitor, &ben.browser, &far.browser, &olga.browser] {
            assert_eq!(seen(outsider, "whispering", "whispering").await, Vec::<String>::new());
            let all = outsider.get("/groups").await;
            assert!(!all.text().contains("1 group"), "the count must not tell");
        }
        for insider in [&ada, &sanna] {
            let places = seen(insider, "whispering", "whispering").await;
            assert_eq!(places.len(), 9, "{places:?}");
        }
    }

    async fn a_proposal_is_between_its_proposer_and_the_secretariat(town: Town) {
        let plot = town.network("alpha", Rules::default()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let charter = plot.charter.id.to_string();
        ada.post("/groups", &[
            ("charter", charter.as_str()), ("name-en", "Hush"), ("problem-en", "It is loud"),
            ("aim-en", "Quiet"), ("sector", "energy"), ("seen-by", "everyone"), ("who-else", "Perhaps Malmö"),
        ]).await.leads_to("/groups/hush");
        web::index_everything(&town.house).await.unwrap();
        assert_eq!(seen(&town.client(), "hush", "hush").await, Vec::<String>::new());
        assert_eq!(seen(&ben, "hush", "hush").await, Vec::<String>::new());
        ada.get("/groups/hush").await.has_status(200);
        sanna.get("/groups/hush").await.has_status(200);
        sanna.post("/groups/hush/steps", &[("step", "gather")]).await.leads_to("/groups/hush/life");
        ben.get("/groups/hush").await.has_status(200);
        town.client().get("/groups/hush").await.has_status(200);
        // Who else might take part is read by whoever wrote it and the secretariat, not by those who join.
        ben.post("/groups/hush/seats", &[("role", "buyer")]).await.see_other();
        for (who, reads) in [(&ada, true), (&sanna, true), (&ben, false)] {
            assert_eq!(who.get("/groups/hush/life").await.ok().text().contains("Perhaps Malmö"), reads, "{}", who.id);
        }
    }

    async fn whoever_moved_on_takes_no_key_along(town: Town) {
        let plot = town.network("alpha", Rules::default()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        restricted(&town, &group, Audience::Group(group.id)).await;
        // Ben is named for Ada's seat, but acts for another house: a person who moved on.
        let tx = town.begin().await;
        let seat = town.seat_of(&group, &ada).await.unwrap();
        tx.update(groups::seat::Model { representative_id: Some(ben.id), ..seat }).await.unwrap();
        tx.commit().await.unwrap();
        ben.get("/groups/food").await.not_found();
        ada.get("/groups/food").await.not_found();
    }

    async fn health_is_told_to_whoever_may_know_of_the_group(town: Town) {
        let plot = town.network("alpha", Rules::default()).await;
        let elsewhere = town.network("beta", Rules::default()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let far = town.buyer("Far", &elsewhere.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        for who in [&ada, &far] {
            let answer = who.get("/api/v1/groups/food").await;
            answer.has_status(200);
            let found = answer.json()["health"].clone();
            assert_eq!(found[0]["rule"], "too-few-members");
            assert_eq!((&found[0]["version"], &found[0]["state"]), (&1.into(), &"broken".into()));
            assert_eq!(found[0]["facts"], serde_json::json!({ "members": 1, "minimum": 3 }));
            assert_eq!(found[0]["text"], "1 member organisation; the charter asks for at least 3.");
        }

        // The page says the same as the API: at once to those who work by it, to others when they ask.
        let short = far.get("/groups/food").await.ok().text();
        assert!(short.contains("href=\"/groups/food?health=rules#health\"") && !short.contains("the charter asks for"), "{short}");
        for page in [far.get("/groups/food?health=rules").await, ada.get("/groups/food").await] {
            let page = page.ok().text();
            for said in ["One rule of its charter is broken, or soon will be.", "1 member organisation; the charter asks for at least 3.", "id=\"health\""] {
                assert!(page.contains(said), "{said}: {page}");
            }
        }

        restricted(&town, &group, Audience::Group(group.id)).await;
        ada.get("/api/v1/groups/food").await.has_status(200);
        for path in ["/groups/food", "/groups/food?health=rules", "/api/v1/groups/food"] {
            far.get(path).await.not_found();
        }
    }

    async fn what_a_member_gave_stays_with_the_members_and_the_secretariat(town: Town) {
        let plot = town.network("alpha", Rules { effort_days: Some(2), ..Rules::default() }).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let meeting = town.meeting(&group, &ada, "2026-02-20").await;
        let seat = town.seat_of(&group, &ada).await.unwrap();
        town.insert(groups::effort::Model {
            id: Uuid::now_v7(),
            group_meeting_id: meeting.id,
            seat_id: seat.id,
            minutes: 17 * 60,
            noted_at: town.now(),
        }).await;
        let told = async |who: &Client| {
            let answer = who.get("/api/v1/groups/food").await.ok().json();
            let all = answer["health"].as_array().unwrap();
            let effort = all.iter().find(|it| it["rule"] == "effort-per-member").unwrap();
            (effort["state"].clone(), effort["facts"].clone(), effort["text"].clone())
        };
        let (own, others) = (
            ("broken".into(), serde_json::json!({ "most": 2.2, "cap": 2.0 }), "One member has given 2.2 days this year; the charter allows 2.0.".into()),
            ("broken".into(), serde_json::json!({ "cap": 2.0 }), "One member has given more than the 2.0 days a year that the charter allows.".into()),
        );
        for who in [&ada, &sanna] {
            assert_eq!(told(who).await, own);
            assert!(who.get("/groups/food").await.ok().text().contains("2.2 days"));
        }
        for who in [&town.client(), &ben.browser] {
            assert_eq!(told(who).await, others);
            let page = who.get("/groups/food?health=rules").await.ok().text();
            assert!(!page.contains("2.2 days") && page.contains("more than the 2.0 days a year"), "{page}");
        }
    }

    async fn charters_are_for_everybody_with_all_their_versions(town: Town) {
        let plot = town.network("alpha", Rules { members_min: 2, ..Rules::default() }).await;
        town.network("beta", Rules::default()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let next = [
            ("valid-from", "2026-04-01"), ("rank", "1"), ("members-min", "4"), ("head", "Head"), ("changes", "Four now."),
        ];
        let path = "/networks/alpha/charters/interest-group";
        sanna.post(path, &next).await.leads_to(path);
        let answer = town.client().get("/api/v1/charters?network=alpha").await.ok().json();
        let found = answer["items"].as_array().unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((&found[0]["slug"], &found[0]["network"], &found[0]["open"]), (&"interest-group".into(), &"alpha".into(), &true.into()));
        let versions: Vec<_> = found[0]["versions"].as_array().unwrap().iter()
            .map(|it| (it["number"].clone(), it["valid_from"].clone(), it["rules"]["members_min"].clone()))
            .collect();
        assert_eq!(versions, [(2.into(), "2026-04-01".into(), 4.into()), (1.into(), "2020-01-01".into(), 2.into())]);
        let first = town.client().get("/api/v1/charters?limit=1").await.ok().json();
        let after = first["next"].as_str().unwrap();
        let second = town.client().get(&format!("/api/v1/charters?limit=1&cursor={after}")).await.ok().json();
        assert_eq!((&second["items"][0]["network"], &second["next"]), (&"beta".into(), &serde_json::Value::Null));
        assert_eq!(town.client().get("/api/v1/charters?network=gamma").await.ok().json()["items"], serde_json::json!([]));
    }
}
