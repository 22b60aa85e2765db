//! What the room keeps about a person: they can take it along, and it goes with their account.

use crate::town::{Neighbour, Town};
use groups::group::Group;
use groups::seat;
use groups::workspace::decisions::{poll_option, vote};
use groups::workspace::discussion::post;
use groups::workspace::meetings::minutes;
use sea_orm::EntityTrait;
use serde_json::json;

/// Ada has done everything that somebody can do in a group, and Ben something too.
async fn lived(town: &Town) -> (Neighbour, Neighbour, Group) {
    let (_, ada, ben, group) = town.food().await;
    let topic = [
        ("title", "Labels"),
        ("text", "The Swan"),
        ("circle", "group"),
    ];
    let topic = ada
        .post("/groups/food/discussion", &topic)
        .await
        .see_other();
    ben.post(&format!("{topic}/posts"), &[("text", "The Flower")])
        .await
        .see_other();
    let question = [
        ("question", "Which?"),
        ("answers", "Swan\nFlower"),
        ("closes", "2026-04-01T10:00"),
    ];
    let poll = ada
        .post("/groups/food/decisions", &question)
        .await
        .see_other();
    let options = poll_option::Entity::find().all(town.store().db()).await;
    let options = options.expect("answers");
    let swan = options.iter().find(|option| option.text == "Swan");
    let swan = swan.expect("an answer").id.to_string();
    ada.post(&format!("{poll}/vote"), &[("answer", &swan)])
        .await
        .see_other();
    let meeting = town.meeting(&group, &ada, "2026-02-20").await;
    let event = events::event::Entity::find_by_id(meeting.event_id)
        .one(town.store().db())
        .await
        .expect("events")
        .expect("the event");
    let page = group.path(&format!("/meetings/{}", event.slug));
    let own = town.seat_of(&group, &ada).await.expect("a seat").id;
    let (there, hours) = (format!("there-{own}"), format!("hours-{own}"));
    ada.post(
        &format!("{page}/own-note"),
        &[(&there, "yes"), (&hours, "1.5")],
    )
    .await
    .see_other();
    ada.post(&format!("{page}/minutes"), &[("minutes", "We agreed")])
        .await
        .see_other();
    ada.post("/groups/food/reports", &[("report", "Twelve criteria")])
        .await
        .see_other();
    (ada, ben, group)
}

testkit::both! {
    async fn a_person_takes_along_what_they_said_and_did_in_groups(town: Town) {
        let (ada, ..) = lived(&town).await;
        let answer = ada.get("/account/data").await.ok();
        let data = &answer.json()["rooms"]["groups"];
        let meetings = json!([{ "held_on": "2026-02-20", "was_there": true, "minutes": 90 }]);
        assert_eq!(data["seats"][0]["meetings"], meetings);
        assert_eq!(data["proposals"][0]["group"], json!("food"));
        assert!(data["reports"][0]["text"].to_string().contains("Twelve criteria"));
        let work = &data["work"];
        let said = |list: &str, field: &str| work[list].as_array().map(|list| list.iter().map(|it| it[field].clone()).collect::<Vec<_>>());
        assert_eq!(said("posts", "text"), Some(vec![json!("The Swan")]));
        assert_eq!(said("posts", "topic"), Some(vec![json!("Labels")]));
        assert_eq!(said("votes", "answer"), Some(vec![json!("Swan")]));
        assert_eq!(said("polls", "question"), Some(vec![json!("Which?")]));
        assert_eq!(said("minutes", "text"), Some(vec![json!("We agreed")]));
        // Nothing of what others said goes along.
        assert!(!answer.text().contains("The Flower"));
        let stranger = town.person("Dora").await;
        assert_eq!(stranger.get("/account/data").await.ok().json()["rooms"].get("groups"), None);
    }

    async fn what_was_said_stays_without_the_name_of_who_left(town: Town) {
        let (ada, ben, group) = lived(&town).await;
        ada.post("/account/deletion/link", &[]).await.ok();
        let letter = town.inbox(&ada.email).await.pop().expect("a letter");
        let at = letter.body.find("/account/deletion/").expect("a link");
        let link = letter.body[at..].split_whitespace().next().expect("a path");
        ada.post(link, &[]).await.see_other();

        let db = town.store().db();
        let posts = post::Entity::find().all(db).await.unwrap();
        let mut said: Vec<_> = posts.iter().map(|post| (post.text.as_str(), post.author.as_str(), post.person_id)).collect();
        said.sort_unstable();
        assert_eq!(said, [("The Flower", "Ben", Some(ben.id)), ("The Swan", "", None)]);
        let votes = vote::Entity::find().all(db).await.unwrap();
        assert_eq!(votes.iter().map(|vote| (vote.organisation.as_str(), vote.person_id)).collect::<Vec<_>>(), [("City of Ada", None)]);
        let minutes = minutes::Entity::find().one(db).await.unwrap().expect("minutes");
        assert_eq!((minutes.text.as_str(), minutes.author.as_str(), minutes.person_id), ("We agreed", "", None));
        let of_ada = seat::Entity::find().all(db).await.unwrap().into_iter().find(|seat| seat.organisation_id == ada.house());
        assert_eq!(of_ada.expect("the seat stays").representative_id, None);
        let kept = serde_json::to_value(town.now_of(&group).await).unwrap();
        assert!(!kept.to_string().contains(&ada.id.to_string()));
        town.work().await;
        let found = ben.get("/search?q=Swan").await.ok().text();
        assert!(found.contains("Labels") && !found.replace("City of Ada", "").contains("Ada"), "{found}");
        // Nor is the name on any page of the group.
        for page in ["", "/life", "/members", "/discussion", "/decisions"] {
            let text = ben.get(&group.path(page)).await.ok().text();
            assert!(!text.replace("City of Ada", "").contains("Ada"), "{page}");
        }
    }
}
