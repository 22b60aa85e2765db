//! Health from stored facts, and the reminders that follow from it.

use crate::town::{Expected, Town, date};
use groups::group::State;
use groups::health::load::{Scope, health};
use groups::health::{Rule, Standing};
use groups::rules::Rules;
use groups::{effort, report};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use testkit::both;
use uuid::Uuid;

fn rules() -> Rules {
    Rules {
        members_min: 2,
        meetings_a_year: 2,
        longest_pause_days: Some(183),
        effort_days: Some(2),
        report_months: Some(12),
        ..Rules::default()
    }
}

async fn standings(town: &Town, group: &groups::Group) -> BTreeMap<Rule, Standing> {
    let today = town.now().date_naive();
    let mut found = health(town.store(), &Scope::All, today).await.unwrap();
    let all = found.remove(&group.id).unwrap();
    let one = health(town.store(), &Scope::Groups(vec![group.id]), today)
        .await
        .unwrap();
    let network = health(
        town.store(),
        &Scope::Networks(vec![group.network_id]),
        today,
    )
    .await
    .unwrap();
    assert_eq!(one[&group.id].facts, all.facts, "however it is asked");
    assert_eq!(network[&group.id].facts, all.facts, "however it is asked");
    all.findings
        .into_iter()
        .map(|it| (it.rule, it.state))
        .collect()
}

both! {
    async fn facts_are_summed_up_by_the_database(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben, &cleo]).await;
        let other = town.group(&plot, "Other", State::Active, &[&ben]).await;
        let old = town.meeting(&group, &ada, "2025-12-10").await;
        let january = town.meeting(&group, &ada, "2026-01-20").await;
        let february = town.meeting(&group, &ada, "2026-02-20").await;
        town.meeting(&group, &ada, "2026-06-20").await;
        for (meeting, minutes) in [(&old, 6000), (&january, 500), (&february, 300)] {
            let seat = town.seat_of(&group, &ada).await.unwrap();
            town.insert(effort::Model {
                id: Uuid::now_v7(),
                group_meeting_id: meeting.id,
                seat_id: seat.id,
                minutes,
                noted_at: town.now(),
            }).await;
        }
        let seat = town.seat_of(&group, &ben).await.unwrap();
        town.insert(effort::Model {
            id: Uuid::now_v7(),
            group_meeting_id: january.id,
            seat_id: seat.id,
            minutes: 700,
            noted_at: town.now(),
        }).await;
        town.insert(report::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            is_final: false,
            text: crate::town::english("Done"),
            handed_in_at: "2026-01-05T10:00:00Z".parse().unwrap(),
            handed_in_by: None,
        }).await;

        let found = health(town.store(), &Scope::All, date("2026-03-01")).await.unwrap();
        let facts = &found[&group.id].facts;
        assert_eq!(
            (facts.members, facts.has_head, facts.head_is_named, facts.held, facts.most_effort),
            (3, true, true, 2, 800)
        );
        assert_eq!(facts.planned, [date("2026-06-20")]);
        assert_eq!(facts.last_meeting, Some(date("2026-02-20")));
        assert_eq!(facts.last_report, Some(date("2026-01-05")));
        assert_eq!(facts.at_work_since, date("2025-09-01"));
        assert_eq!(found[&other.id].facts.members, 1);
        let all = standings(&town, &group).await;
        assert!(all.iter().all(|(rule, it)| *it == Standing::Ok || *rule == Rule::Effort), "{all:?}");
        assert_eq!(all[&Rule::Effort], Standing::Warning);
        assert_eq!(standings(&town, &other).await[&Rule::Members], Standing::Broken);
    }

    async fn each_finding_names_the_version_that_applied(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        town.insert(groups::charter_version::Model {
            id: Uuid::now_v7(),
            charter_id: plot.charter.id,
            number: 2,
            valid_from: date("2026-04-01"),
            rules: store::Json(Rules { members_min: 1, ..rules() }),
            changes: crate::town::english("Fewer"),
            written_at: town.now(),
            written_by: None,
        }).await;
        let members = async |day: &str| {
            let found = health(town.store(), &Scope::All, date(day)).await.unwrap();
            let finding = found[&group.id].findings.iter().find(|it| it.rule == Rule::Members).unwrap().clone();
            (finding.version, finding.state)
        };
        assert_eq!(members("2026-03-31").await, (1, Standing::Broken));
        assert_eq!(members("2026-04-01").await, (2, Standing::Ok));
    }

    async fn a_head_is_reminded_once_for_each_fact_and_before_it_breaks(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben, &cleo]).await;
        town.meeting(&group, &ada, "2025-10-10").await;
        town.work().await;
        assert_eq!(town.subjects(&ada).await, Vec::<String>::new());
        // 10 October and 183 days: 11 April. Thirty days before, a letter.
        town.advance(chrono::Duration::days(14));
        town.work().await;
        let letters = town.inbox(&ada.email).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains("By 11 April 2026 at the latest"), "{}", letters[0].body);
        for _ in 0..5 {
            town.advance(chrono::Duration::days(1));
            town.work().await;
        }
        assert_eq!(town.inbox(&ada.email).await.len(), 1);
        town.advance(chrono::Duration::days(30));
        town.work().await;
        assert_eq!(town.inbox(&ada.email).await.len(), 2);
        assert!(town.inbox(&ben.email).await.is_empty());
    }

    async fn the_desk_shows_the_worst_first_and_only_ones_own(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let elsewhere = town.network("beta", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let fine = town.group(&plot, "Aardvark", State::Active, &[&ada, &ben, &cleo]).await;
        town.meeting(&fine, &ada, "2026-02-10").await;
        town.group(&plot, "Zebra", State::Active, &[]).await;
        town.group(&elsewhere, "Foreign", State::Active, &[]).await;
        let page = sanna.get("/desk/groups").await.text();
        let (worst, best) = (page.find("Zebra").unwrap(), page.find("Aardvark").unwrap());
        assert!(worst < best);
        // How often each of them met is seen at a glance: Zebra never, Aardvark once.
        let plots: Vec<usize> = page.split("<svg width=\"94\"").skip(1)
            .map(|plot| plot.split("</svg>").next().unwrap())
            .map(|plot| plot.matches("<rect").count() - plot.matches("opacity").count())
            .collect();
        assert_eq!(plots, [0, 1]);
        assert!(!page.contains("Foreign"));
        let broken = sanna.get("/desk/groups?rule=no-head&standing=broken").await.text();
        assert!(broken.contains("Zebra") && !broken.contains("Aardvark"));
        ada.get("/desk/groups").await.has_status(403);
    }

    async fn who_rests_stands_between_the_broken_and_the_fine(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let fine = town.group(&plot, "Aardvark", State::Active, &[&ada, &ben, &cleo]).await;
        town.meeting(&fine, &ada, "2026-02-10").await;
        let asleep = town.group(&plot, "Otter", State::Dormant, &[]).await;
        town.seat(&asleep, &ben, groups::seat::Role::Buyer).await;
        town.insert(groups::step::Model {
            id: Uuid::now_v7(),
            group_id: asleep.id,
            state: State::Dormant,
            at: "2026-01-12T10:00:00Z".parse().unwrap(),
            person_id: None,
            note: None,
        }).await;
        town.group(&plot, "Zebra", State::Active, &[]).await;
        town.group(&plot, "Newt", State::Gathering, &[&ada]).await;
        let page = sanna.get("/desk/groups").await.text();
        let at = |name: &str| page.find(&format!(">{name}</a>")).unwrap();
        assert!(at("Zebra") < at("Otter") && at("Otter") < at("Aardvark"));
        let otter = &page[at("Otter")..at("Aardvark")];
        for said in [
            "Rests since 12 January 2026.", "It has 1 of at least 2 member organisations.",
            "Nobody heads it.", ">1 of 2</td>",
        ] {
            assert!(otter.contains(said), "{said}: {otter}");
        }
        // Who waits for members shows how far it is, and is no work of the secretariat yet.
        let newt = &page[at("Newt")..at("Zebra")];
        assert!(newt.contains(">1 of 2</td>") && newt.contains("It has 1 of at least 2 member organisations."), "{newt}");
        let way = page.find("On their way").unwrap();
        assert!(way < at("Newt") && !page.contains("Waiting for you"));
        // Once it has them it waits for the approval.
        let newt = groups::group::Entity::find().filter(groups::group::Column::Slug.eq("newt")).one(town.store().db()).await.unwrap().unwrap();
        town.seat(&newt, &ben, groups::seat::Role::Buyer).await;
        let page = sanna.get("/desk/groups").await.text();
        assert!(page.contains("Waiting for you") && !page.contains("On their way"), "{page}");
        assert!(page.contains("<a class=\"ds-link\" href=\"/groups/newt/life\">Approve</a>"), "{page}");
        let fine = sanna.get("/desk/groups?standing=ok").await.text();
        assert!(fine.contains("Aardvark") && !fine.contains("Otter"));
    }
}
