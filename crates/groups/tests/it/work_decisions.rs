//! Decisions: one vote for each organisation, whoever casts it.

use crate::town::{Neighbour, Plot, Town};
use chrono::Duration;
use groups::deputy;
use groups::group::Group;
use groups::seat::Role;
use groups::workspace::decisions::{poll, poll_option, vote};
use members::capacity;
use sea_orm::{EntityTrait, QueryOrder};
use uuid::Uuid;

struct Table {
    ground: Plot,
    ada: Neighbour,
    ben: Neighbour,
    group: Group,
    /// The page of the poll, and its answers.
    poll: String,
    answers: Vec<String>,
}

async fn table(town: &Town) -> Table {
    let (ground, ada, ben, group) = town.food().await;
    let poll = ada
        .post(
            "/groups/food/decisions",
            &[
                ("question", "Which label?"),
                ("answers", "Swan\n\nFlower\nswan"),
                ("closes", "2026-03-08T12:00"),
            ],
        )
        .await
        .see_other();
    let options = poll_option::Entity::find().order_by_asc(poll_option::Column::Number);
    let answers = options.all(town.store().db()).await.expect("answers");
    Table {
        ground,
        ada,
        ben,
        group,
        poll,
        answers: answers.iter().map(|answer| answer.id.to_string()).collect(),
    }
}

async fn votes(town: &Town) -> Vec<(Option<Uuid>, String)> {
    let all = vote::Entity::find().order_by_asc(vote::Column::Id);
    let all = all.all(town.store().db()).await.expect("votes");
    all.iter()
        .map(|vote| (vote.organisation_id, vote.option_id.to_string()))
        .collect()
}

testkit::both! {
    async fn an_organisation_has_one_vote_and_may_change_it(town: Town) {
        let Table { ada, ben, group, poll, answers, .. } = table(&town).await;
        assert_eq!(answers.len(), 2);
        assert_eq!(town.subjects(&ben).await, ["Your vote: Which label?"]);
        let path = format!("{poll}/vote");
        assert!(ben.get(&poll).await.ok().text().contains("You see the result once"));
        ben.post(&path, &[]).await.unprocessable();
        ben.post(&path, &[("answer", &Uuid::nil().to_string())]).await.unprocessable();
        ben.post(&path, &[("answer", &answers[0])]).await.see_other();

        // A deputy votes for the same seat: the vote takes the place of the first.
        let dora = town.person("Dora").await;
        town.insert(capacity::Model {
            id: Uuid::now_v7(),
            person_id: dora.id,
            organisation_id: ben.house(),
            role: capacity::Role::Member,
            asked_at: town.now(),
            message: None,
            approved_at: Some(town.now()),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        })
        .await;
        dora.post(&path, &[("answer", &answers[1])]).await.forbidden();
        let seat = town.seat_of(&group, &ben).await.expect("a seat");
        town.insert(deputy::Model {
            id: Uuid::now_v7(),
            seat_id: seat.id,
            person_id: dora.id,
            since: town.now(),
            until: None,
        })
        .await;
        dora.post(&path, &[("answer", &answers[1])]).await.see_other();
        assert_eq!(votes(&town).await, [(Some(ben.house()), answers[1].clone())]);
        let page = ben.get(&poll).await.ok().text();
        assert!(page.contains("Result of 1 vote") && page.contains("City of Ben"));
        ada.post(&path, &[("answer", &answers[1])]).await.see_other();
        assert_eq!(votes(&town).await.len(), 2);
    }

    async fn two_of_one_seat_who_vote_at_once_leave_one_vote(town: Town) {
        let Table { ben, poll, answers, .. } = table(&town).await;
        let path = format!("{poll}/vote");
        let (one, other) = ([("answer", answers[0].as_str())], [("answer", answers[1].as_str())]);
        let (first, second) = futures::join!(ben.post(&path, &one), ben.post(&path, &other));
        first.see_other();
        second.see_other();
        assert_eq!(votes(&town).await.len(), 1);
    }

    async fn observers_do_not_vote_and_nobody_votes_late(town: Town) {
        let Table { ground, ada, ben, group, poll, answers } = table(&town).await;
        let olga = town.buyer("Olga", &ground.network).await;
        town.seat(&group, &olga, Role::Observer).await;
        let path = format!("{poll}/vote");
        let vote = [("answer", answers[0].as_str())];
        assert_eq!(olga.post(&path, &vote).await.status.as_u16(), 409);
        ben.post(&format!("{poll}/closure"), &[]).await.forbidden();
        town.advance(Duration::days(6));
        town.work().await;
        assert_eq!(town.subjects(&ben).await, ["Your vote: Which label?", "Still open: Which label?"]);
        assert_eq!(town.subjects(&olga).await, Vec::<String>::new());
        town.work().await;
        assert_eq!(town.inbox(&ben.email).await.len(), 2);
        ben.post(&path, &vote).await.see_other();
        ada.post(&format!("{poll}/closure"), &[]).await.see_other();
        assert_eq!(ben.post(&path, &vote).await.status.as_u16(), 409);
        assert!(olga.get(&poll).await.ok().text().contains("Result of 1 vote"));
        assert_eq!(poll::Entity::find().all(town.store().db()).await.expect("polls").len(), 1);
    }

    async fn a_question_needs_answers_and_time(town: Town) {
        let Table { ada, .. } = table(&town).await;
        for (answers, closes) in [("One", "2026-03-08T12:00"), ("a\na", "2026-03-08T12:00"), ("a\nb", "2026-02-01T12:00"), ("a\nb", "2036-02-01T12:00")] {
            let fields = [("question", "Q"), ("answers", answers), ("closes", closes)];
            ada.post("/groups/food/decisions", &fields).await.unprocessable();
        }
    }
}
