//! What heads hear of the health of their groups: news once while they last, and a digest a month.

use crate::town::{Neighbour, Plot, Town};
use chrono::Duration;
use groups::group::State;
use groups::rules::Rules;
use groups::seat::{self, Role};
use groups::step;
use testkit::both;
use uuid::Uuid;

fn rules() -> Rules {
    Rules {
        members_min: 2,
        meetings_a_year: 0,
        ..Rules::default()
    }
}

/// A group whose seats are taken by these members, the first one heading it, and which has enough of them.
async fn fine(town: &Town, plot: &Plot, name: &str, head: &Neighbour, others: &[&Neighbour]) {
    let members: Vec<&Neighbour> = std::iter::once(head)
        .chain(others.iter().copied())
        .collect();
    town.group(plot, name, State::Active, &members).await;
}

async fn morning(town: &Town) {
    town.advance(Duration::days(1));
    town.work().await;
}

const DIGEST: &str = "Your groups: what needs attention";

both! {
    async fn a_head_of_three_groups_has_one_digest_a_month(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let elsewhere = town.network("beta", Rules { rank: None, ..rules() }).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let food = town.group(&plot, "Food", State::Active, &[&ada]).await;
        town.group(&elsewhere, "Textiles", State::Active, &[&ada, &ben]).await;
        fine(&town, &plot, "Works", &ada, &[&ben, &cleo]).await;
        town.meeting(&food, &ada, "2026-03-20").await;
        town.work().await;
        // News of two groups come in one letter, and no digest with them.
        let news = town.inbox(&ada.email).await;
        assert_eq!(news.len(), 1);
        assert_eq!(news[0].subject, "Several groups: please look");
        for said in [
            "Food\n- Enough members: 1 member organisation; the charter asks for at least 2.\n",
            "/groups/food/life\n\nTextiles\n- Enough members: 2 member organisations, just as many",
        ] {
            assert!(news[0].body.contains(said), "{}", news[0].body);
        }
        assert!(!news[0].body.contains("Works"), "{}", news[0].body);

        morning(&town).await;
        let letters = town.inbox(&ada.email).await;
        assert_eq!(letters.len(), 2);
        let digest = letters.last().unwrap();
        assert_eq!(digest.subject, DIGEST);
        for said in [
            "Food\n- Enough members: 1 member organisation; the charter asks for at least 2.\n- Meeting on 20 March 2026\n",
            "/groups/food/life\n\nTextiles\n- Enough members: 2 member organisations, just as many",
            "Works\n- Nothing is missing.\n",
        ] {
            assert!(digest.body.contains(said), "{}", digest.body);
        }
        for _ in 0..5 {
            morning(&town).await;
        }
        assert_eq!(town.inbox(&ada.email).await.len(), 2, "once a month");
        town.advance(Duration::days(25));
        town.work().await;
        assert_eq!(town.subjects(&ada).await[2..], [DIGEST]);
    }

    async fn who_hears_of_several_groups_hears_of_their_own_only(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let food = town.group(&plot, "Food", State::Active, &[&ada]).await;
        town.group(&plot, "Works", State::Active, &[&ada]).await;
        town.group(&plot, "Glass", State::Active, &[]).await;
        // Ben stands in for Ada in one of her two.
        town.insert(groups::deputy::Model {
            id: Uuid::now_v7(),
            seat_id: town.seat_of(&food, &ada).await.unwrap().id,
            person_id: ben.id,
            since: town.now(),
            until: None,
        }).await;
        town.work().await;
        assert_eq!(town.subjects(&ada).await, ["Several groups: please look"]);
        assert_eq!(town.subjects(&ben).await, ["Food: please look"]);
        assert_eq!(town.subjects(&sanna).await, ["Glass: please look"]);
    }

    async fn a_head_whose_groups_are_fine_hears_nothing(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        fine(&town, &plot, "Works", &ada, &[&ben, &cleo]).await;
        for _ in 0..3 {
            morning(&town).await;
        }
        assert!(town.inbox(&ada.email).await.is_empty());
    }

    async fn a_second_vacancy_is_told_of_like_the_first(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben, &cleo]).await;
        let head = town.seat_of(&group, &ada).await.unwrap();
        let as_a = async |role: Role| {
            let tx = town.begin().await;
            tx.update(seat::Model { role, ..head.clone() }).await.unwrap();
            tx.commit().await.unwrap();
            morning(&town).await;
            town.inbox(&sanna.email).await.len()
        };
        assert_eq!(as_a(Role::Buyer).await, 1);
        assert_eq!(as_a(Role::Buyer).await, 1, "while it lasts, once");
        assert_eq!(as_a(Role::Leader).await, 1);
        assert_eq!(as_a(Role::Buyer).await, 2, "broken again, told again");
    }

    async fn a_group_warned_in_may_is_warned_of_its_second_meeting_in_november(town: Town) {
        let plot = town.network("alpha", Rules { meetings_a_year: 2, ..rules() }).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben, &cleo]).await;
        let told = async |days: i64| {
            town.advance(Duration::days(days));
            town.work().await;
            let letters = town.inbox(&ada.email).await;
            letters.into_iter().filter(|letter| letter.subject != DIGEST).map(|letter| letter.body).collect::<Vec<_>>()
        };
        // 20 May: the first is due on 2 July. It is held in June.
        let may = told(80).await;
        assert_eq!(may.len(), 1);
        assert!(may[0].contains("Another one is due by 2 July 2026"), "{}", may[0]);
        town.meeting(&group, &ada, "2026-06-10").await;
        assert_eq!(told(60).await.len(), 1);
        // 20 November: the second by the end of the year.
        let november = told(124).await;
        assert_eq!(november.len(), 2);
        assert!(november[1].contains("Another one is due by 31 December 2026"), "{}", november[1]);
    }

    async fn a_group_that_was_woken_owes_nothing_for_its_sleep(town: Town) {
        let all = Rules { meetings_a_year: 4, longest_pause_days: Some(60), report_months: Some(6), ..rules() };
        let plot = town.network("alpha", all).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben, &cleo]).await;
        town.meeting(&group, &ada, "2025-09-20").await;
        let wrong = async || {
            let today = town.now().date_naive();
            let scope = groups::health::load::Scope::All;
            let found = groups::health::load::health(town.store(), &scope, today).await.unwrap();
            groups::health::badness(&found[&group.id].findings).0
        };
        town.advance(Duration::days(120));
        assert_eq!(wrong().await, 3, "meetings, pause and report");
        for (state, days) in [(State::Dormant, -100), (State::Active, 0)] {
            town.insert(step::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                state,
                at: town.now() + Duration::days(days),
                person_id: None,
                note: None,
            }).await;
        }
        assert_eq!(wrong().await, 0);
    }
}
