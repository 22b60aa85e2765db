use super::*;
use crate::dues::read::read;
use crate::dues::samples::{ELECTRONICS_WATCH, PROCURA_PLUS};
use proptest::prelude::*;
use vocabulary::Currency::Eur;

fn year() -> Span {
    Span::year(2026).unwrap()
}

fn facts() -> Facts {
    Facts {
        employees: None,
        spend: None,
        year: year(),
        member: year(),
        conditions: Vec::new(),
    }
}

fn held(condition: &str, since: &str, until: Option<&str>) -> Held {
    Held {
        condition: condition.to_owned(),
        count: 1,
        since: since.parse().unwrap(),
        until: until.map(|until| until.parse().unwrap()),
    }
}

fn always(condition: &str) -> Held {
    held(condition, "2020-01-01", None)
}

fn schedule(text: &str) -> Schedule {
    read(text).unwrap().schedule
}

fn procura(stacking: Stacking) -> Schedule {
    Schedule {
        stacking: Some(stacking),
        ..schedule(PROCURA_PLUS)
    }
}

fn total(schedule: &Schedule, facts: &Facts) -> String {
    reckon(schedule, facts).unwrap().total.amount()
}

fn amounts(schedule: &Schedule, facts: &Facts) -> Vec<String> {
    let reckoning = reckon(schedule, facts).unwrap();
    reckoning
        .lines
        .iter()
        .map(|it| it.amount.amount())
        .collect()
}

#[test]
fn what_participants_pay_by_employees_and_discounts() {
    let schedule = schedule(PROCURA_PLUS);
    // Employees; the fee without a discount and with either or both (the better one counts).
    for (employees, full, half) in [
        (480, "500.00", "250.00"),
        (500, "500.00", "250.00"),
        (501, "1000.00", "500.00"),
        (5_000, "1000.00", "500.00"),
        (5_001, "1500.00", "750.00"),
        (10_000, "1500.00", "750.00"),
        (10_001, "2000.00", "1000.00"),
        (0, "500.00", "250.00"),
    ] {
        for (iclei, facilitator) in [(false, false), (true, false), (false, true), (true, true)] {
            let conditions = [(iclei, "iclei-member"), (facilitator, "facilitator")];
            let facts = Facts {
                employees: Some(employees),
                conditions: conditions
                    .into_iter()
                    .filter(|(holds, _)| *holds)
                    .map(|(_, condition)| always(condition))
                    .collect(),
                ..facts()
            };
            let expected = if iclei || facilitator { half } else { full };
            assert_eq!(
                total(&schedule, &facts),
                expected,
                "{employees} employees, {iclei}, {facilitator}"
            );
        }
    }
}

#[test]
fn what_affiliates_pay_by_spend() {
    let schedule = schedule(ELECTRONICS_WATCH);
    for (spend, dues) in [
        ("300000", "3150.00"),
        ("1000000", "5500.00"),
        ("1000000.01", "5500.00"),
        ("3000000", "5500.00"),
        ("3000000.01", "6000.00"),
        ("5000000", "7500.00"),
        ("20000000", "21000.00"),
        ("60000000", "60000.00"),
        // The maximum is reached near 57.1 million.
        ("57142857.14", "60000.00"),
        ("57142800.00", "59999.94"),
    ] {
        let facts = Facts {
            spend: Some(Money::parse(spend, Eur).unwrap()),
            ..facts()
        };
        assert_eq!(total(&schedule, &facts), dues, "{spend}");
    }
}

#[test]
fn the_three_ways_of_stacking_differ() {
    let facts = Facts {
        employees: Some(501),
        conditions: vec![always("iclei-member"), always("facilitator")],
        ..facts()
    };
    assert_eq!(
        amounts(&procura(Stacking::BestOnly), &facts),
        ["1000.00", "-500.00"]
    );
    assert_eq!(
        amounts(&procura(Stacking::Additive), &facts),
        ["1000.00", "-500.00", "-500.00"]
    );
    assert_eq!(
        amounts(&procura(Stacking::Multiplicative), &facts),
        ["1000.00", "-500.00", "-250.00"]
    );
}

#[test]
fn a_facilitator_of_half_a_year_gets_half_off_for_those_days() {
    let schedule = schedule(PROCURA_PLUS);
    let with = |conditions| Facts {
        employees: Some(501),
        conditions,
        ..facts()
    };
    let from_july = with(vec![held("facilitator", "2026-07-01", None)]);
    // 1,000.00 x 50 % x 184 / 365 = 252.05
    assert_eq!(amounts(&schedule, &from_july), ["1000.00", "-252.05"]);
    // Whoever takes over has the other days: together the discount of a year.
    let until_june = with(vec![held("facilitator", "2025-02-01", Some("2026-06-30"))]);
    assert_eq!(amounts(&schedule, &until_june), ["1000.00", "-247.95"]);
    // The other discount holds all year and is as good, so the days served change nothing.
    let both = with(vec![
        held("facilitator", "2026-07-01", None),
        always("iclei-member"),
    ]);
    assert_eq!(amounts(&schedule, &both), ["1000.00", "-500.00"]);
}

#[test]
fn who_joins_during_the_year_pays_for_the_days_left() {
    let schedule = schedule(PROCURA_PLUS);
    let joined = Facts {
        employees: Some(480),
        member: Span::new("2026-10-01".parse().unwrap(), year().last).unwrap(),
        conditions: vec![always("iclei-member")],
        ..facts()
    };
    // 92 of 365 days: 126.03 (126.0274), and half of it (63.0137)
    assert_eq!(amounts(&schedule, &joined), ["500.00", "-373.97", "-63.01"]);
    let whole = Schedule {
        pro_rata: ProRata::None,
        ..schedule
    };
    assert_eq!(amounts(&whole, &joined), ["500.00", "-250.00"]);
}

#[test]
fn a_supplement_is_asked_for_each_and_no_discount_touches_it() {
    let text = PROCURA_PLUS.to_owned()
        + "[[supplement]]\ncondition = \"extra-department\"\nname = \"Department\"\namount = 300\n";
    let facts = Facts {
        employees: Some(480),
        conditions: vec![
            Held {
                count: 2,
                ..always("extra-department")
            },
            always("iclei-member"),
        ],
        ..facts()
    };
    assert_eq!(
        amounts(&schedule(&text), &facts),
        ["500.00", "-250.00", "600.00"]
    );
}

#[test]
fn a_line_says_which_version_band_and_facts_led_to_it() {
    let facts = Facts {
        spend: Some(Money::new(30_000_000, Eur)),
        ..facts()
    };
    let lines = reckon(&schedule(ELECTRONICS_WATCH), &facts).unwrap().lines;
    assert_eq!(
        lines[0].why,
        Why::Fee {
            schedule: schedule(ELECTRONICS_WATCH).name,
            version: "2025-illustrative".to_owned(),
            band: "A".to_owned(),
            basis: Basis::Spend,
            figure: 30_000_000,
            percent: Some("0.55".parse().unwrap()),
            bound: Some(Bound::Floor(Money::new(315_000, Eur))),
        }
    );
}

#[test]
fn what_is_missing_or_makes_no_sense_is_refused() {
    let (procura, watch) = (schedule(PROCURA_PLUS), schedule(ELECTRONICS_WATCH));
    assert_eq!(reckon(&procura, &facts()), Err(Error::NoEmployees));
    assert_eq!(reckon(&watch, &facts()), Err(Error::NoSpend));
    let with = |employees| Facts {
        employees: Some(employees),
        ..facts()
    };
    assert_eq!(reckon(&procura, &with(-1)), Err(Error::Figure));
    assert_eq!(reckon(&procura, &with(i64::MAX)), Err(Error::Figure));
    let kronor = Facts {
        spend: Some(Money::new(5, vocabulary::Currency::Sek)),
        ..facts()
    };
    assert_eq!(reckon(&watch, &kronor), Err(Error::Currency(Eur)));
    let unknown = Facts {
        conditions: vec![always("friend")],
        ..with(5)
    };
    assert_eq!(
        reckon(&procura, &unknown),
        Err(Error::UnknownCondition("friend".to_owned()))
    );
}

fn any_stacking() -> impl Strategy<Value = Stacking> {
    proptest::sample::select(Stacking::ALL.to_vec())
}

/// A schedule with one band of any amount and up to four discounts of any percentage.
fn any_schedule() -> impl Strategy<Value = Schedule> {
    let discounts = proptest::collection::vec((1_i64..=1_000_000, any::<bool>()), 0..4);
    let sample = schedule(PROCURA_PLUS);
    (
        0_i64..1_000_000_000,
        discounts,
        any_stacking(),
        any::<bool>(),
    )
        .prop_map(move |(fee, discounts, stacking, by_day)| {
            let kind = |by_day| if by_day { ProRata::Day } else { ProRata::None };
            Schedule {
                basis: Basis::Flat,
                stacking: Some(stacking),
                pro_rata: kind(by_day),
                bands: vec![Band {
                    name: "A".to_owned(),
                    above: 0,
                    up_to: None,
                    rate: Rate::Fixed(Money::new(fee, Eur)),
                }],
                discounts: discounts
                    .into_iter()
                    .zip(["one", "two", "three", "four"])
                    .map(|((parts, by_day), word)| Discount {
                        condition: word.parse().unwrap(),
                        name: word.into(),
                        percent: Percent::from_parts_per_million(parts),
                        pro_rata: kind(by_day),
                    })
                    .collect(),
                ..sample.clone()
            }
        })
}

fn any_span() -> impl Strategy<Value = Span> {
    (0_u64..365, 0_u64..365).prop_map(|(a, b)| {
        let day = |n| year().first + chrono::Days::new(n);
        Span::new(day(a.min(b)), day(a.max(b))).unwrap()
    })
}

/// Each discount of the schedule for some days, some of them twice.
fn any_held() -> impl Strategy<Value = Vec<Held>> {
    let words = proptest::sample::select(vec!["one", "two", "three", "four"]);
    proptest::collection::vec((words, any_span()), 0..6).prop_map(|held| {
        let of = |(word, span): (&str, Span)| Held {
            condition: word.to_owned(),
            count: 1,
            since: span.first,
            until: Some(span.last),
        };
        held.into_iter().map(of).collect()
    })
}

/// What is known of a condition that the schedule has.
fn known(schedule: &Schedule, held: Vec<Held>) -> Vec<Held> {
    let known = |it: &Held| schedule.conditions().any(|(word, _)| word == it.condition);
    held.into_iter().filter(known).collect()
}

proptest! {
    #[test]
    fn nobody_is_owed_anything_and_lines_add_up(
        schedule in any_schedule(), member in any_span(), held in any_held(),
    ) {
        let facts = Facts { member, conditions: known(&schedule, held), ..facts() };

        let reckoning = reckon(&schedule, &facts).unwrap();

        prop_assert!(!reckoning.total.is_negative(), "{:?}", reckoning);
        prop_assert_eq!(
            Money::sum(Eur, reckoning.lines.iter().map(|line| line.amount)), Ok(reckoning.total)
        );
        prop_assert!(reckoning.total <= schedule.bands[0].rate.of(Money::zero(Eur)).unwrap());
    }

    #[test]
    fn a_year_cut_in_two_costs_what_the_year_costs(schedule in any_schedule(), cut in 1_u64..365) {
        let schedule = Schedule { pro_rata: ProRata::Day, ..schedule };
        let day = year().first + chrono::Days::new(cut);
        let of = |first, last| {
            let facts = Facts { member: Span::new(first, last).unwrap(), ..facts() };
            reckon(&schedule, &facts).unwrap().total
        };
        let parts = of(year().first, day.pred_opt().unwrap()).plus(of(day, year().last));
        prop_assert_eq!(parts, Ok(of(year().first, year().last)));
    }

    #[test]
    fn time_served_in_two_parts_takes_off_what_the_whole_time_does(
        fee in 0_i64..1_000_000_000, parts in 1_i64..=1_000_000, cut in 1_u64..365,
    ) {
        let mut schedule = schedule(PROCURA_PLUS);
        schedule.bands[0].rate = Rate::Fixed(Money::new(fee, Eur));
        schedule.discounts[1].percent = Percent::from_parts_per_million(parts);
        let day = year().first + chrono::Days::new(cut);
        let off = |since: NaiveDate, until: NaiveDate| {
            let served = Held { since, until: Some(until), ..always("facilitator") };
            let facts = Facts { employees: Some(1), conditions: vec![served], ..facts() };
            fee - reckon(&schedule, &facts).unwrap().total.minor()
        };
        prop_assert_eq!(
            off(year().first, day.pred_opt().unwrap()) + off(day, year().last),
            off(year().first, year().last)
        );
    }

    #[test]
    fn within_a_band_who_spends_more_never_pays_less(a in 0..10_000_000_000_i64, more in 0..10_000_000_000_i64) {
        let schedule = schedule(ELECTRONICS_WATCH);
        let (a, b) = (a, a + more);
        prop_assume!(schedule.band_of(a).map(|it| &it.name) == schedule.band_of(b).map(|it| &it.name));
        let of = |spend| reckon(&schedule, &Facts { spend: Some(Money::new(spend, Eur)), ..facts() }).unwrap().total;
        prop_assert!(of(a) <= of(b));
    }
}
