use super::*;
use crate::dues::read::read;
use crate::dues::samples::{
    ELECTRONICS_WATCH, ELECTRONICS_WATCH_AS_PRINTED, PROCURA_PLUS, example,
};
use vocabulary::Currency::Eur;

fn euro(whole: i64) -> Money {
    Money::new(whole * 100, Eur)
}

/// A schedule with these lines after its head.
fn found(basis: &str, rest: &str) -> Vec<Finding> {
    let text = format!(
        "network = \"n\"\nname = \"F\"\nversion = \"1\"\nvalid-from = 2026-01-01\ncurrency = \"EUR\"\n\
         basis = \"{basis}\"\n{rest}"
    );
    check(&read(&text).expect("a schedule").schedule)
}

fn error(place: Place, matter: Matter) -> Finding {
    Finding {
        severity: Severity::Error,
        place,
        matter,
    }
}

fn warning(place: Place, matter: Matter) -> Finding {
    Finding {
        severity: Severity::Warning,
        place,
        matter,
    }
}

fn percent(text: &str) -> Percent {
    text.parse().expect("a percentage")
}

fn plateau() -> Finding {
    warning(
        Place::Band(1),
        Matter::Plateau {
            band: "B".to_owned(),
            percent: percent("0.55"),
            at: 100_000_000,
            amount: euro(5_500),
        },
    )
}

#[test]
fn the_table_as_printed_is_refused_for_each_of_its_misprints() {
    let schedule = read(ELECTRONICS_WATCH_AS_PRINTED).unwrap().schedule;
    let found = check(&schedule);
    assert!(!is_usable(&found));
    assert_eq!(
        found,
        [
            error(
                Place::Band(0),
                Matter::FloorAlwaysBinds {
                    band: "A".to_owned(),
                    percent: percent("0.055"),
                    most: euro(550),
                    at: 100_000_000,
                    floor: euro(3_150),
                },
            ),
            plateau(),
            error(
                Place::Band(3),
                Matter::NothingAbove {
                    band: "D".to_owned(),
                    up_to: 2_000_000_000,
                },
            ),
            error(
                Place::Band(4),
                Matter::NeverReached {
                    band: "E".to_owned(),
                    by: "D".to_owned(),
                },
            ),
            warning(
                Place::Band(4),
                Matter::CapNeverBinds {
                    band: "E".to_owned(),
                    percent: percent("0.105"),
                    most: euro(21_000),
                    at: 2_000_000_000,
                    cap: euro(60_000),
                },
            ),
        ]
    );
}

#[test]
fn the_corrected_table_passes_with_a_word_on_its_plateau() {
    let found = check(&read(ELECTRONICS_WATCH).unwrap().schedule);
    assert!(is_usable(&found));
    assert_eq!(found, [plateau()]);
}

#[test]
fn the_fee_by_employees_has_nothing_the_matter() {
    assert_eq!(check(&read(PROCURA_PLUS).unwrap().schedule), []);
}

#[test]
fn the_example_to_start_from_can_be_used() {
    let file = read(&example("our-network", 2027)).unwrap();
    assert_eq!(check(&file.schedule), []);
    assert_eq!(file.schedule.version, "2027");
}

#[test]
fn gaps_overlaps_and_ends_are_named_with_their_figures() {
    let band = |name: &str, above: i64, up_to: &str| {
        format!("[[band]]\nname = \"{name}\"\nabove = {above}\n{up_to}\namount = 5\n")
    };
    let gap = found(
        "employees",
        &(band("A", 0, "up-to = 500") + &band("B", 600, "")),
    );
    assert_eq!(
        gap,
        [error(
            Place::Band(1),
            Matter::Gap {
                band: "A".to_owned(),
                from: 500,
                next: "B".to_owned(),
                to: 600
            }
        )]
    );
    let overlap = found(
        "employees",
        &(band("A", 0, "up-to = 500") + &band("B", 400, "")),
    );
    assert_eq!(
        overlap,
        [error(
            Place::Band(1),
            Matter::Overlap {
                band: "A".to_owned(),
                from: 400,
                next: "B".to_owned(),
                to: Some(500)
            }
        )]
    );
    let ends = found("employees", &band("A", 10, "up-to = 500"));
    assert_eq!(
        ends,
        [
            error(
                Place::Band(0),
                Matter::NothingBelow {
                    band: "A".to_owned(),
                    from: 10
                }
            ),
            error(
                Place::Band(0),
                Matter::NothingAbove {
                    band: "A".to_owned(),
                    up_to: 500
                }
            ),
        ]
    );
    let hidden = found("employees", &(band("A", 0, "") + &band("B", 500, "")));
    assert_eq!(
        hidden,
        [error(
            Place::Band(1),
            Matter::NeverReached {
                band: "B".to_owned(),
                by: "A".to_owned()
            }
        )]
    );
    let empty = found(
        "employees",
        &(band("A", 0, "") + &band("A", 7, "up-to = 7")),
    );
    assert_eq!(
        empty,
        [
            error(
                Place::Band(1),
                Matter::SameName {
                    band: "A".to_owned()
                }
            ),
            error(
                Place::Band(1),
                Matter::Empty {
                    band: "A".to_owned()
                }
            ),
        ]
    );
    assert_eq!(
        found("employees", ""),
        [error(Place::Whole, Matter::NoBands)]
    );
    assert_eq!(
        found("flat", &band("A", 3, "")),
        [error(
            Place::Band(0),
            Matter::FlatHasEdges {
                band: "A".to_owned()
            }
        )]
    );
}

#[test]
fn a_maximum_below_everything_in_its_band_is_refused() {
    let rest = "[[band]]\nname = \"A\"\nup-to = 100\namount = 5\n\
                [[band]]\nname = \"B\"\nabove = 100\npercent = 10\ncap = 9\n";
    assert_eq!(
        found("spend", rest),
        [error(
            Place::Band(1),
            Matter::CapAlwaysBinds {
                band: "B".to_owned(),
                percent: percent("10"),
                least: euro(10),
                at: 10_000,
                cap: euro(9)
            }
        )]
    );
}

#[test]
fn who_has_more_and_pays_less_is_a_warning() {
    let rest = "[[band]]\nname = \"A\"\nup-to = 100\namount = 50\n[[band]]\nname = \"B\"\nabove = 100\namount = 20\n";
    assert_eq!(
        found("employees", rest),
        [warning(
            Place::Band(1),
            Matter::StepDown {
                band: "A".to_owned(),
                amount: euro(50),
                next: "B".to_owned(),
                less: euro(20),
                at: 100
            }
        )]
    );
}

#[test]
fn discounts_need_a_range_a_rule_and_a_condition_of_their_own() {
    let discount = |condition: &str, percent: i64| {
        format!(
            "[[discount]]\ncondition = \"{condition}\"\nname = \"{condition}\"\npercent = {percent}\n"
        )
    };
    let band = "[[band]]\nname = \"A\"\namount = 5\n";
    assert_eq!(
        found(
            "flat",
            &(band.to_owned() + &discount("a", 50) + &discount("b", 60))
        ),
        [error(Place::Whole, Matter::StackingUnsaid { count: 2 })]
    );
    let additive = "stacking = \"additive\"\n".to_owned() + band;
    assert_eq!(
        found(
            "flat",
            &(additive + &discount("a", 50) + &discount("b", 60))
        ),
        [warning(
            Place::Whole,
            Matter::DiscountsOverAll {
                percent: percent("110")
            }
        )]
    );
    assert_eq!(
        found("flat", &(band.to_owned() + &discount("a", 101))),
        [error(
            Place::Discount(0),
            Matter::PercentOutOfRange {
                at: "a".to_owned(),
                percent: percent("101")
            }
        )]
    );
    let best = "stacking = \"best-only\"\n".to_owned() + band;
    assert_eq!(
        found("flat", &(best + &discount("a", 50) + &discount("a", 40))),
        [error(
            Place::Discount(1),
            Matter::SameCondition {
                condition: "a".to_owned()
            }
        )]
    );
}
