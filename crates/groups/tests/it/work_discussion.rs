//! Discussion: what is said, to whom it is told, and who may answer by a link.

use crate::town::{Neighbour, Town};
use chrono::Duration;
use groups::group::{Group, State};
use groups::rules::Rules;
use groups::workspace::decisions::{poll, poll_option};
use groups::workspace::discussion::{post, topic};
use groups::{deputy, seat};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;
use vocabulary::Language;

struct Talk {
    ada: Neighbour,
    ben: Neighbour,
    cleo: Neighbour,
    group: Group,
}

async fn talk(town: &Town) -> Talk {
    let rules = Rules {
        has_core_group: true,
        ..Rules::default()
    };
    let ground = town.network("procura", rules).await;
    let ada = town.buyer("Ada", &ground.network).await;
    let ben = town.buyer("Ben", &ground.network).await;
    let cleo = town.buyer("Cleo", &ground.network).await;
    let group = town
        .group(&ground, "Food", State::Active, &[&ada, &ben])
        .await;
    Talk {
        ada,
        ben,
        cleo,
        group,
    }
}

async fn says(who: &Neighbour, title: &str, text: &str, circle: &str) -> String {
    who.post(
        "/groups/food/discussion",
        &[("title", title), ("text", text), ("circle", circle)],
    )
    .await
    .see_other()
}

async fn posts(town: &Town) -> Vec<post::Model> {
    let all = post::Entity::find().order_by_asc(post::Column::Id);
    all.all(town.store().db()).await.expect("posts")
}

/// The path of the first link in the last letter to somebody that begins like this.
async fn link_to(town: &Town, who: &Neighbour, start: &str) -> String {
    let letter = town.inbox(&who.email).await.pop().expect("a letter");
    let at = letter.body.find(start).expect("a link");
    letter.body[at..]
        .split_whitespace()
        .next()
        .expect("a path")
        .to_owned()
}

async fn wants(who: &Neighbour, often: &str) {
    who.post("/groups/food/discussion/letters", &[("often", often)])
        .await
        .see_other();
}

testkit::both! {
    async fn whoever_wrote_is_called_as_everywhere_else_in_the_language_of_the_reader(town: Town) {
        let Talk { ada, ben, group, .. } = talk(&town).await;
        let topic = says(&ben, "Kitchens", "Who cooks?", "group").await;
        ada.post("/groups/food/decisions", &[
            ("question", "Shall we?"), ("answers", "Yes\nNo"), ("closes", "2026-03-08T12:00"),
        ]).await.see_other();
        let poll = poll::Entity::find().one(town.store().db()).await.expect("polls").expect("one");
        let options = poll_option::Entity::find().all(town.store().db()).await.expect("options");
        let (answer, poll) = (options[0].id.to_string(), poll.path(&group, ""));
        ben.post(&format!("{poll}/vote"), &[("answer", answer.as_str())]).await.see_other();
        let seat = town.seat_of(&group, &ben).await.expect("a seat").id.to_string();
        ada.post("/groups/food/actions", &[("what", "Send it"), ("who", seat.as_str())]).await.see_other();

        let city = ben.organisation.clone().expect("a city");
        let name = city.name.clone().with(Language::Finnish, "Benin kaupunki");
        let tx = town.begin().await;
        tx.update(members::organisation::Model { name, ..city }).await.expect("a row");
        tx.commit().await.expect("a change");
        for path in [topic.as_str(), poll.as_str(), "/groups/food/plan"] {
            let finnish = ada.get(&format!("/fi{path}")).await.ok().text();
            assert!(finnish.contains("Benin kaupunki") && !finnish.contains("City of Ben"), "{path}: {finnish}");
            assert!(ben.get(path).await.ok().text().contains("City of Ben"), "{path}");
        }
    }

    async fn scripts_are_shown_and_giant_pictures_are_refused(town: Town) {
        let Talk { ada, ben, .. } = talk(&town).await;
        let text = "<script>alert(1)</script> ![x](https://tracker.example/a.png) [y](javascript:alert(1))";
        let topic = says(&ada, "Labels", text, "group").await;
        let page = ben.get(&topic).await.ok().text();
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        for evil in ["<script>alert", "src=\"https://tracker.example", "href=\"javascript:"] {
            assert!(!page.contains(evil), "{evil}");
        }

        let giant = format!("![x](data:image/png;base64,{})", "A".repeat(300_000));
        let refused = ben.post(&format!("{topic}/posts"), &[("text", &giant)]).await.unprocessable();
        assert!(refused.text().contains("20,000"), "{}", refused.text().len());
        let small = format!("![x](data:image/png;base64,{})", "A".repeat(300));
        ben.post(&format!("{topic}/posts"), &[("text", &small)]).await.see_other();
        assert!(!ada.get(&topic).await.ok().text().contains("\"data:image"));
    }

    async fn ones_own_post_can_be_changed_and_taken_back_and_no_other(town: Town) {
        let Talk { ada, ben, cleo, .. } = talk(&town).await;
        let topic = says(&ben, "Labels", "First words", "group").await;
        let path = format!("{topic}/posts/{}", posts(&town).await[0].id);
        ada.get(&path).await.forbidden();
        ada.post(&path, &[("text", "Not mine")]).await.forbidden();
        cleo.get(&path).await.forbidden();
        ben.post(&path, &[("text", "Better words")]).await.see_other();
        assert!(ada.get(&topic).await.ok().text().contains("Better words"));
        ben.post(&format!("{path}/withdrawal"), &[]).await.see_other();
        let page = ada.get(&topic).await.ok().text();
        assert!(page.contains("This post was taken back") && !page.contains("Better words"));
        ben.post(&path, &[("text", "Again")]).await.forbidden();
    }

    async fn a_closed_topic_takes_no_answers(town: Town) {
        let Talk { ada, ben, .. } = talk(&town).await;
        let topic = says(&ben, "Labels", "Words", "group").await;
        ben.post(&format!("{topic}/closure"), &[]).await.forbidden();
        ada.post(&format!("{topic}/closure"), &[]).await.see_other();
        let answer = ben.post(&format!("{topic}/posts"), &[("text", "More")]).await;
        assert_eq!(answer.status.as_u16(), 409);
        ada.post(&format!("{topic}/reopening"), &[]).await.see_other();
        ben.post(&format!("{topic}/posts"), &[("text", "More")]).await.see_other();
    }

    async fn what_the_core_group_says_is_nothing_to_others(town: Town) {
        let Talk { ada, ben, .. } = talk(&town).await;
        wants(&ben, "at-once").await;
        let topic = says(&ada, "Confidential", "Secret words", "core-group").await;
        ben.get(&topic).await.not_found();
        assert!(!ben.get("/groups/food/discussion").await.ok().text().contains("Confidential"));
        assert!(!ben.get("/groups/food/workspace").await.ok().text().contains("Confidential"));
        assert!(town.inbox(&ben.email).await.is_empty());
        town.advance(Duration::days(8));
        town.work().await;
        assert!(town.inbox(&ben.email).await.is_empty());
        ada.get(&topic).await.ok();
        // A plain member cannot open a topic of the core group.
        ben.post("/groups/food/discussion", &[("title", "t"), ("text", "x"), ("circle", "core-group")])
            .await
            .unprocessable();
        let found = ada.get("/search?q=Secret").await.ok().text();
        assert!(found.contains("Confidential"));
        assert!(!ben.get("/search?q=Secret").await.ok().text().contains("Confidential"));
    }

    async fn a_reply_link_speaks_once_for_one_person_only(town: Town) {
        let Talk { ada, ben, cleo, .. } = talk(&town).await;
        wants(&ben, "at-once").await;
        says(&ada, "Labels", "What do you use?", "group").await;
        let link = link_to(&town, &ben, "/replies/").await;
        let letter = town.inbox(&ben.email).await.pop().expect("a letter");
        assert!(letter.secrets.iter().any(|secret| secret.ends_with(&link)));

        // Whoever is signed in as somebody else is turned away, members too.
        cleo.get(&link).await.forbidden();
        ada.post(&link, &[("text", "As Ben")]).await.forbidden();
        let page = ben.get(&link).await.ok();
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(page.text().contains("You answer as Ben, City of Ben."));
        ben.post(&link, &[("text", "")]).await.unprocessable();
        ben.post(&link, &[("text", "The Nordic Swan")]).await.see_other();
        let last = posts(&town).await.pop().expect("a post");
        assert_eq!((last.author.as_str(), last.text.as_str()), ("Ben", "The Nordic Swan"));
        assert_eq!(town.inbox(&ben.email).await.len(), 1);

        // Forwarded afterwards it opens nothing, for nobody.
        let stranger = town.client();
        assert_eq!(stranger.get(&link).await.status.as_u16(), 410);
        assert_eq!(stranger.post(&link, &[("text", "Once more")]).await.status.as_u16(), 410);
        assert_eq!(posts(&town).await.len(), 2);
        stranger.get("/replies/no-such-secret").await.not_found();
    }

    async fn a_reply_link_forwarded_to_a_stranger_publishes_nothing(town: Town) {
        let Talk { ada, ben, cleo, .. } = talk(&town).await;
        wants(&ben, "at-once").await;
        wants(&ada, "at-once").await;
        says(&ada, "Labels", "What do you use?", "group").await;
        let link = link_to(&town, &ben, "/replies/").await;
        let stranger = town.client();
        assert!(stranger.get(&link).await.ok().text().contains("We send you an e-mail"));
        stranger.post(&link, &[("text", "Buy from me")]).await.see_other();

        // Nobody sees it, nobody hears of it but Ben, and the link is spent.
        assert_eq!(posts(&town).await.len(), 1);
        assert!(town.inbox(&ada.email).await.is_empty());
        assert!(!ada.get("/groups/food/workspace").await.ok().text().contains("Buy from me"));
        assert_eq!(stranger.get(&link).await.status.as_u16(), 410);
        let letter = town.inbox(&ben.email).await.pop().expect("a letter");
        assert_eq!(letter.subject, "Is this your answer on “Labels”?");
        assert!(letter.body.contains("Buy from me"), "{}", letter.body);

        // What nobody confirms goes after two weeks.
        let held = link_to(&town, &ben, "/held-replies/").await;
        assert!(letter.secrets.iter().any(|secret| secret.ends_with(&held)));
        cleo.get(&held).await.forbidden();
        town.advance(Duration::days(15));
        town.work().await;
        stranger.post(&held, &[]).await.not_found();
        assert_eq!(posts(&town).await.len(), 1);
    }

    async fn an_answer_by_a_link_without_signing_in_appears_once_it_is_confirmed(town: Town) {
        let Talk { ada, ben, .. } = talk(&town).await;
        wants(&ben, "at-once").await;
        wants(&ada, "at-once").await;
        says(&ada, "Labels", "What do you use?", "group").await;
        let browser = town.client();
        let link = link_to(&town, &ben, "/replies/").await;
        browser.post(&link, &[("text", "The Nordic Swan")]).await.see_other();
        let held = link_to(&town, &ben, "/held-replies/").await;
        let page = browser.get(&held).await.ok();
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(page.text().contains("The Nordic Swan") && page.text().contains("You answer as Ben, City of Ben."));
        // Programs that look at the links of a letter confirm nothing.
        assert_eq!(posts(&town).await.len(), 1);
        browser.post(&held, &[]).await.see_other();
        let last = posts(&town).await.pop().expect("a post");
        assert_eq!((last.author.as_str(), last.text.as_str()), ("Ben", "The Nordic Swan"));
        assert_eq!(town.subjects(&ada).await, ["Labels (Food)"]);
        browser.post(&held, &[]).await.not_found();
        assert_eq!(posts(&town).await.len(), 2);
    }

    async fn a_reply_link_ends_with_time_and_with_the_seat(town: Town) {
        let Talk { ada, ben, group, .. } = talk(&town).await;
        wants(&ben, "at-once").await;
        let topic = says(&ada, "Labels", "One", "group").await;
        let old = link_to(&town, &ben, "/replies/").await;
        town.advance(Duration::days(14));
        assert_eq!(town.client().get(&old).await.status.as_u16(), 410);

        ada.post(&format!("{topic}/posts"), &[("text", "Two")]).await.see_other();
        let fresh = link_to(&town, &ben, "/replies/").await;
        town.client().get(&fresh).await.ok();
        let tx = town.begin().await;
        seat::Entity::update_many()
            .col_expr(seat::Column::Until, Expr::value(town.now()))
            .filter(seat::Column::GroupId.eq(group.id))
            .filter(seat::Column::OrganisationId.eq(ben.house()))
            .exec(tx.db())
            .await
            .expect("a change");
        tx.commit().await.expect("a change");
        assert_eq!(town.client().post(&fresh, &[("text", "Three")]).await.status.as_u16(), 410);
        assert_eq!(posts(&town).await.len(), 2);
    }

    async fn letters_come_as_often_as_each_wants(town: Town) {
        let Talk { ada, ben, cleo, group } = talk(&town).await;
        town.seat(&group, &cleo, seat::Role::Buyer).await;
        let dora = town.person("Dora").await;
        let of_ben = town.seat_of(&group, &ben).await.expect("a seat");
        town.insert(deputy::Model {
            id: Uuid::now_v7(),
            seat_id: of_ben.id,
            person_id: dora.id,
            since: town.now(),
            until: None,
        })
        .await;
        wants(&ben, "daily").await;
        wants(&cleo, "never").await;
        town.advance(Duration::hours(1));
        let topic = says(&ada, "Labels", "One", "group").await;
        ada.post(&format!("{topic}/posts"), &[("text", "Two")]).await.see_other();
        town.work().await;
        assert!(town.inbox(&ben.email).await.is_empty());
        town.advance(Duration::days(1));
        town.work().await;
        assert_eq!(town.subjects(&ben).await, ["2 posts in your groups"]);
        let body = town.inbox(&ben.email).await.remove(0).body;
        assert!(body.contains("Food") && body.contains("“Labels”, 2 posts") && body.contains("- Ada: One"), "{body}");
        // Nothing new, no letter; and nobody is told what they said themselves.
        town.advance(Duration::days(2));
        town.work().await;
        assert_eq!(town.inbox(&ben.email).await.len(), 1);
        // Without a choice: once a week, deputies too.
        assert!(town.inbox(&dora.email).await.is_empty());
        town.advance(Duration::days(5));
        town.work().await;
        assert_eq!(town.subjects(&dora).await, ["2 posts in your groups"]);
        let about_posts = |subjects: Vec<String>| subjects.iter().any(|subject| subject.contains("post"));
        assert!(!about_posts(town.subjects(&ada).await) && !about_posts(town.subjects(&cleo).await));
        let all = topic::Entity::find().all(town.store().db()).await.expect("topics");
        assert_eq!(all.len(), 1);
    }
}
