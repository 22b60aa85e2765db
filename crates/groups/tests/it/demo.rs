//! The groups of the demo: whatever the day on which it is loaded, each rule is broken by one of them.

use crate::town::{Town, date};
use groups::group::State;
use groups::health::load::{Scope, health};
use groups::health::{Rule, Standing};
use sea_orm::EntityTrait;
use std::collections::BTreeSet;
use testkit::both;
use web::Room;

/// Loads the demo on a day and gives the rules that are broken by no group.
async fn unbroken_on(town: &Town, day: &str) -> Vec<Rule> {
    town.advance(date(day) - town.now().date_naive());
    let house: &testkit::House = town;
    // Groups stand on organisations and people; the calendar's own part is not needed.
    let rooms = Room::from_the_ground(&house.house.rooms).into_iter();
    for room in rooms.filter(|room| room.name != "events") {
        if let Some(demo) = room.demo {
            demo(&house.house).await.unwrap();
        }
    }
    let found = health(town.store(), &Scope::All, date(day)).await.unwrap();
    let broken: BTreeSet<Rule> = found
        .values()
        .flat_map(|health| &health.findings)
        .filter(|finding| finding.state == Standing::Broken)
        .map(|finding| finding.rule)
        .collect();
    Rule::ALL
        .iter()
        .copied()
        .filter(|rule| !broken.contains(rule))
        .collect()
}

both! {
    async fn on_new_year_only_the_meetings_of_the_year_are_not_due_yet(town: Town) {
        assert_eq!(unbroken_on(&town, "2027-01-01").await, [Rule::Meetings]);
    }

    async fn the_first_meeting_of_a_year_is_due_a_month_after_it_began(town: Town) {
        assert_eq!(unbroken_on(&town, "2027-01-31").await, []);
    }

    async fn each_rule_is_broken_in_february(town: Town) {
        assert_eq!(unbroken_on(&town, "2027-02-09").await, []);
    }

    async fn each_rule_is_broken_in_the_middle_of_the_year(town: Town) {
        assert_eq!(unbroken_on(&town, "2026-06-30").await, []);
        let groups = groups::group::Entity::find().all(town.store().db()).await.unwrap();
        for state in State::ALL.iter().filter(|state| **state != State::Declined) {
            assert!(groups.iter().any(|group| group.state == *state), "one is {state}");
        }
        // Four were opened together, after a pilot of three.
        let waves = groups::wave::Entity::find().all(town.store().db()).await.unwrap();
        let mut sizes: Vec<usize> = waves
            .iter()
            .map(|wave| groups.iter().filter(|group| group.wave_id == Some(wave.id)).count())
            .collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [3, 4]);
    }

    async fn each_rule_is_broken_at_the_end_of_the_year(town: Town) {
        assert_eq!(unbroken_on(&town, "2026-12-31").await, []);
    }
}
