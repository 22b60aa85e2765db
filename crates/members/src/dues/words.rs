//! Reckonings and findings in words, in any language of the interface.

use super::check::{Finding, Matter};
use super::reckon::{Bound, Error, Line, Why};
use super::schedule::{Band, Basis, Rate, Schedule};
use chrono::NaiveDate;
use texts::Texts;
use vocabulary::{Currency, Money};

/// The sentence of a line.
#[must_use]
pub fn line(line: &Line, t: &Texts) -> String {
    match &line.why {
        Why::Fee { .. } => fee(&line.why, line.amount.currency(), t),
        Why::Absent {
            days,
            of,
            first,
            last,
        } => t.with(
            "dues-line-absent",
            [
                ("days", (*days).into()),
                ("of", t.number(*of).into()),
                ("range", range(*first, *last, t).into()),
            ],
        ),
        Why::Supplement {
            name,
            count,
            each,
            days,
            of,
        } => t.with(
            if days == of {
                "dues-line-supplement"
            } else {
                "dues-line-supplement-part"
            },
            [
                ("name", name.in_language(t.language()).into()),
                ("count", (*count).into()),
                ("each", t.money(*each).into()),
                ("days", (*days).into()),
                ("of", t.number(*of).into()),
            ],
        ),
        Why::Discount {
            name,
            percent,
            days,
            of,
            first,
            last,
            of_rest,
        } => t.with(
            match (days == of, of_rest) {
                (true, false) => "dues-line-discount",
                (true, true) => "dues-line-discount-rest",
                (false, false) => "dues-line-discount-part",
                (false, true) => "dues-line-discount-rest-part",
            },
            [
                ("name", name.in_language(t.language()).into()),
                ("percent", t.percent(*percent).into()),
                ("days", (*days).into()),
                ("of", t.number(*of).into()),
                ("range", range(*first, *last, t).into()),
            ],
        ),
        Why::Credit { reason } => reason.clone(),
    }
}

fn fee(why: &Why, currency: Currency, t: &Texts) -> String {
    let Why::Fee {
        schedule,
        version,
        band,
        basis,
        figure,
        percent,
        bound,
    } = why
    else {
        return String::new();
    };
    let money = |figure: i64| t.money(Money::new(figure, currency));
    let key = match (basis, percent, bound) {
        (Basis::Flat, ..) => "dues-line-fee-flat",
        (Basis::Employees, ..) => "dues-line-fee-employees",
        (Basis::Spend, None, _) => "dues-line-fee-spend",
        (Basis::Spend, Some(_), None) => "dues-line-fee-percent",
        (Basis::Spend, Some(_), Some(Bound::Floor(_))) => "dues-line-fee-floor",
        (Basis::Spend, Some(_), Some(Bound::Cap(_))) => "dues-line-fee-cap",
    };
    let limit = match bound {
        Some(Bound::Floor(amount) | Bound::Cap(amount)) => t.money(*amount),
        None => String::new(),
    };
    t.with(
        key,
        [
            ("schedule", schedule.in_language(t.language()).into()),
            ("version", version.into()),
            ("band", band.into()),
            ("employees", (*figure).into()),
            ("spend", money(*figure).into()),
            (
                "percent",
                percent.map(|it| t.percent(it)).unwrap_or_default().into(),
            ),
            ("limit", limit.into()),
        ],
    )
}

fn range(first: NaiveDate, last: NaiveDate, t: &Texts) -> String {
    t.date_range(first, last)
}

/// Which figures a band takes in: "501 to 5,000 employees".
#[must_use]
pub fn extent(schedule: &Schedule, band: &Band, t: &Texts) -> String {
    let edge = |figure| edge(schedule.basis, schedule.currency, figure, t);
    match (schedule.basis, band.above, band.up_to) {
        (Basis::Flat, ..) | (_, 0, None) => t.get("dues-extent-all"),
        (Basis::Employees, 0, Some(up_to)) => t.one("dues-extent-employees-up-to", "to", up_to),
        (Basis::Employees, above, Some(up_to)) => t.with(
            "dues-extent-employees",
            [
                ("from", t.number(above.saturating_add(1)).into()),
                ("to", up_to.into()),
            ],
        ),
        (Basis::Employees, above, None) => t.one("dues-extent-employees-above", "from", above),
        (Basis::Spend, 0, Some(up_to)) => t.one("dues-extent-spend-up-to", "to", edge(up_to)),
        (Basis::Spend, above, Some(up_to)) => t.with(
            "dues-extent-spend",
            [("from", edge(above).into()), ("to", edge(up_to).into())],
        ),
        (Basis::Spend, above, None) => t.one("dues-extent-spend-above", "from", edge(above)),
    }
}

/// What a band asks: "0.55% of the spend, at least €3,150.00".
#[must_use]
pub fn rate(rate: &Rate, t: &Texts) -> String {
    match *rate {
        Rate::Fixed(amount) => t.money(amount),
        Rate::Share {
            percent,
            floor,
            cap,
        } => {
            let money = |amount: Option<Money>| amount.map(|it| t.money(it)).unwrap_or_default();
            let key = match (floor, cap) {
                (None, None) => "dues-rate-percent",
                (Some(_), None) => "dues-rate-floor",
                (None, Some(_)) => "dues-rate-cap",
                (Some(_), Some(_)) => "dues-rate-both",
            };
            t.with(
                key,
                [
                    ("percent", t.percent(percent).into()),
                    ("floor", money(floor).into()),
                    ("cap", money(cap).into()),
                ],
            )
        }
    }
}

fn edge(basis: Basis, currency: Currency, figure: i64, t: &Texts) -> String {
    match basis {
        Basis::Spend => t.money(Money::new(figure, currency)),
        _ => t.number(figure),
    }
}

/// Why nothing can be reckoned.
#[must_use]
pub fn refusal(error: &Error, schedule: &Schedule, t: &Texts) -> String {
    match error {
        Error::NoEmployees => t.get("dues-refused-no-employees"),
        Error::NoSpend => t.get("dues-refused-no-spend"),
        Error::Currency(currency) => {
            t.one("dues-refused-currency", "currency", currency.to_string())
        }
        Error::Figure | Error::Money(_) => t.get("dues-refused-figure"),
        Error::NoBand(figure) => t.one(
            "dues-refused-no-band",
            "figure",
            edge(schedule.basis, schedule.currency, *figure, t),
        ),
        Error::UnknownCondition(condition) => {
            let known: Vec<String> = schedule
                .conditions()
                .map(|(word, _)| word.to_owned())
                .collect();
            t.with(
                "dues-refused-condition",
                [
                    ("condition", condition.into()),
                    ("count", known.len().into()),
                    ("known", t.list(known).into()),
                ],
            )
        }
    }
}

/// The sentence of a finding: which part, which figures.
#[must_use]
pub fn finding(finding: &Finding, schedule: &Schedule, t: &Texts) -> String {
    let edge = |figure: &i64| edge(schedule.basis, schedule.currency, *figure, t);
    let money = |amount: &Money| t.money(*amount);
    match &finding.matter {
        Matter::NoBands => t.get("dues-check-no-bands"),
        Matter::NothingBelow { band, from } => t.with(
            "dues-check-nothing-below",
            [("band", band.into()), ("from", edge(from).into())],
        ),
        Matter::NothingAbove { band, up_to } => t.with(
            "dues-check-nothing-above",
            [("band", band.into()), ("to", edge(up_to).into())],
        ),
        Matter::Gap {
            band,
            from,
            next,
            to,
        } => t.with(
            "dues-check-gap",
            [
                ("band", band.into()),
                ("from", edge(from).into()),
                ("next", next.into()),
                ("to", edge(to).into()),
            ],
        ),
        Matter::Overlap {
            band,
            from,
            next,
            to,
        } => t.with(
            "dues-check-overlap",
            [
                ("band", band.into()),
                ("from", edge(from).into()),
                ("next", next.into()),
                ("to", to.as_ref().map(edge).unwrap_or_default().into()),
            ],
        ),
        Matter::NeverReached { band, by } => t.with(
            "dues-check-never-reached",
            [("band", band.into()), ("by", by.into())],
        ),
        Matter::Empty { band } => t.one("dues-check-empty", "band", band),
        Matter::SameName { band } => t.one("dues-check-same-name", "band", band),
        Matter::NegativeEdge { band } => t.one("dues-check-negative-edge", "band", band),
        Matter::NegativeAmount { at, amount } => t.with(
            "dues-check-negative-amount",
            [("at", at.into()), ("amount", money(amount).into())],
        ),
        Matter::FlatHasEdges { band } => t.one("dues-check-flat-has-edges", "band", band),
        Matter::FloorAboveCap { band, floor, cap } => t.with(
            "dues-check-floor-above-cap",
            [
                ("band", band.into()),
                ("floor", money(floor).into()),
                ("cap", money(cap).into()),
            ],
        ),
        Matter::StepDown {
            band,
            amount,
            next,
            less,
            at,
        } => t.with(
            "dues-check-step-down",
            [
                ("band", band.into()),
                ("amount", money(amount).into()),
                ("next", next.into()),
                ("less", money(less).into()),
                ("at", edge(at).into()),
            ],
        ),
        Matter::PercentOutOfRange { at, percent } => t.with(
            "dues-check-percent",
            [("at", at.into()), ("percent", t.percent(*percent).into())],
        ),
        Matter::SameCondition { condition } => {
            t.one("dues-check-same-condition", "condition", condition)
        }
        Matter::StackingUnsaid { count } => t.one("dues-check-stacking-unsaid", "count", *count),
        Matter::DiscountsOverAll { percent } => t.one(
            "dues-check-discounts-over-all",
            "percent",
            t.percent(*percent),
        ),
        Matter::TooLarge { band } => t.one("dues-check-too-large", "band", band),
        bound => bounds(bound, &edge, t),
    }
}

/// The findings on the minimum and maximum of a band.
fn bounds(matter: &Matter, edge: &dyn Fn(&i64) -> String, t: &Texts) -> String {
    let (key, band, percent, at, amount, bound) = match matter {
        Matter::FloorAlwaysBinds {
            band,
            percent,
            most,
            at,
            floor,
        } => (
            "dues-check-floor-always-binds",
            band,
            percent,
            at,
            most,
            floor,
        ),
        Matter::CapAlwaysBinds {
            band,
            percent,
            least,
            at,
            cap,
        } => ("dues-check-cap-always-binds", band, percent, at, least, cap),
        Matter::Plateau {
            band,
            percent,
            at,
            amount,
        } => ("dues-check-plateau", band, percent, at, amount, amount),
        Matter::FloorNeverBinds {
            band,
            percent,
            least,
            at,
            floor,
        } => (
            "dues-check-floor-never-binds",
            band,
            percent,
            at,
            least,
            floor,
        ),
        Matter::CapNeverBinds {
            band,
            percent,
            most,
            at,
            cap,
        } => ("dues-check-cap-never-binds", band, percent, at, most, cap),
        _ => return String::new(),
    };
    t.with(
        key,
        [
            ("band", band.into()),
            ("percent", t.percent(*percent).into()),
            ("at", edge(at).into()),
            ("amount", t.money(*amount).into()),
            ("bound", t.money(*bound).into()),
        ],
    )
}
