//! The plan and the updates of a group: what is shown to whom, and who is reminded.

use crate::town::Town;
use chrono::Duration;
use groups::group::Group;
use groups::workspace::plan::{action, item};
use groups::workspace::updates::update;
use sea_orm::{EntityTrait, QueryOrder};
use web::Audience;

async fn items(town: &Town) -> Vec<item::Model> {
    let all = item::Entity::find().order_by_asc(item::Column::Id);
    all.all(town.store().db()).await.expect("the plan")
}

testkit::both! {
    async fn an_output_is_public_once_it_is_done(town: Town) {
        let (_, ada, ben, _) = town.food().await;
        let add = |kind, title, output| {
            vec![("kind", kind), ("title", title), ("language", "en"), ("output", output)]
        };
        ada.post("/groups/food/plan", &add("objective", "Half of meals organic", "")).await.see_other();
        ada.post("/groups/food/plan", &add("deliverable", "Model criteria", "yes")).await.see_other();
        ada.post("/groups/food/plan", &add("deliverable", "Internal notes", "")).await.see_other();
        ben.post("/groups/food/plan", &add("activity", "Mine", "")).await.forbidden();
        let other = [("kind", "activity"), ("title", "x"), ("objective", "0190a5f0-0000-7000-8000-000000000000")];
        ada.post("/groups/food/plan", &other).await.unprocessable();

        let lines = items(&town).await;
        let public = || async { town.client().get("/groups/food").await.ok().text() };
        assert!(!public().await.contains("Model criteria"));
        for line in &lines[1..] {
            let path = format!("/groups/food/plan/{}/progress", line.id);
            let done = [("state", "done"), ("due", "2026-05-01"), ("address", "https://example.org/criteria")];
            ben.post(&path, &done).await.forbidden();
            ada.post(&path, &done).await.see_other();
        }
        let page = public().await;
        assert!(page.contains("Model criteria") && page.contains("https://example.org/criteria"));
        assert!(!page.contains("Internal notes") && !page.contains("Half of meals organic"));
        let evil = [("state", "done"), ("address", "javascript:alert(1)")];
        ada.post(&format!("/groups/food/plan/{}/progress", lines[1].id), &evil).await.unprocessable();
    }

    async fn an_action_is_told_reminded_of_once_and_done_by_those_who_do_it(town: Town) {
        let (ground, ada, ben, group) = town.food().await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        town.seat(&group, &cleo, groups::seat::Role::Buyer).await;
        let seat = town.seat_of(&group, &ben).await.expect("a seat").id.to_string();
        let note = [("what", "Send the tender"), ("who", seat.as_str()), ("by", "2026-03-10")];
        ben.post("/groups/food/actions", &note).await.forbidden();
        ada.post("/groups/food/actions", &note).await.see_other();
        assert_eq!(town.subjects(&ben).await, ["For you to do: Send the tender"]);
        assert!(ben.get("/groups/food/workspace").await.ok().text().contains("Send the tender"));
        assert!(town.inbox(&cleo.email).await.is_empty());
        for day in [5, 2, 1] {
            town.advance(Duration::days(day));
            town.work().await;
        }
        assert_eq!(town.subjects(&ben).await, ["For you to do: Send the tender", "Soon due: Send the tender"]);
        let row = action::Entity::find().one(town.store().db()).await.expect("actions").expect("one");
        let path = format!("/groups/food/actions/{}/completion", row.id);
        cleo.post(&path, &[]).await.not_found();
        ben.post(&path, &[]).await.see_other();
        assert!(!ben.get("/groups/food/workspace").await.ok().text().contains("Send the tender"));
    }

    async fn an_update_reaches_those_whom_it_is_told_and_no_others(town: Town) {
        let (ground, ada, ben, group) = town.food().await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        for (title, circle) in [("Inside", "group"), ("Networked", "members"), ("Worldwide", "everyone")] {
            let fields = [("title", title), ("text", "<script>x</script> **now**"), ("circle", circle), ("language", "en")];
            ben.post("/groups/food/updates", &fields).await.forbidden();
            ada.post("/groups/food/updates", &fields).await.see_other();
        }
        town.work().await;
        let visitor = town.client();
        for (client, expected) in [
            (&ben.browser, [true, true, true]),
            (&cleo.browser, [false, true, true]),
            (&visitor, [false, false, true]),
        ] {
            for path in ["/groups/food/updates", "/groups/food/updates.atom", "/search?q=now", "/groups/food"] {
                let text = client.get(path).await.ok().text();
                let seen = ["Inside", "Networked", "Worldwide"].map(|title| text.contains(title));
                assert_eq!(seen, expected, "{path}");
                assert!(!text.contains("<script>x"), "{path}");
            }
        }
        let all = update::Entity::find().order_by_asc(update::Column::Id).all(town.store().db()).await.expect("updates");
        let path = format!("/groups/food/updates/{}/withdrawal", all[2].id);
        cleo.post(&path, &[]).await.forbidden();
        ada.post(&path, &[]).await.see_other();
        ada.post(&path, &[]).await.not_found();
        assert!(!visitor.get("/groups/food/updates.atom").await.ok().text().contains("Worldwide"));

        // What is told everybody by a group that only its members know of stays among them.
        let tx = town.begin().await;
        let hidden = Audience::Group(group.id);
        tx.update(Group { audience: hidden.clone(), visible_to: hidden, ..town.now_of(&group).await })
            .await
            .expect("a row");
        tx.commit().await.expect("a change");
        let fields = [("title", "Whispered"), ("text", "quietly"), ("circle", "everyone"), ("language", "en")];
        ada.post("/groups/food/updates", &fields).await.see_other();
        town.work().await;
        visitor.get("/groups/food/updates.atom").await.not_found();
        assert!(!visitor.get("/search?q=quietly").await.ok().text().contains("Whispered"));
        assert!(ben.get("/search?q=quietly").await.ok().text().contains("Whispered"));
    }
}
