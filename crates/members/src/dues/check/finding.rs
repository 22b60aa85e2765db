//! What can be found in a schedule.

use vocabulary::{Money, Percent};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It can be used; somebody should look.
    Warning,
    /// It cannot be used.
    Error,
}

/// What was found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Which part of the schedule.
    pub place: Place,
    /// What is the matter, with its figures.
    pub matter: Matter,
}

/// A part of a schedule, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The schedule as a whole.
    Whole,
    /// A band.
    Band(usize),
    /// A discount.
    Discount(usize),
    /// A supplement.
    Supplement(usize),
}

/// What can be the matter with a schedule. Bands are named; edges are figures of the basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    NoBands,
    /// Nothing is said below the lowest band.
    NothingBelow {
        band: String,
        from: i64,
    },
    /// Nothing is said above the highest band.
    NothingAbove {
        band: String,
        up_to: i64,
    },
    Gap {
        band: String,
        from: i64,
        next: String,
        to: i64,
    },
    Overlap {
        band: String,
        from: i64,
        next: String,
        to: Option<i64>,
    },
    /// All that a band takes in belongs to others before it.
    NeverReached {
        band: String,
        by: String,
    },
    Empty {
        band: String,
    },
    SameName {
        band: String,
    },
    NegativeEdge {
        band: String,
    },
    NegativeAmount {
        at: String,
        amount: Money,
    },
    FlatHasEdges {
        band: String,
    },
    FloorAboveCap {
        band: String,
        floor: Money,
        cap: Money,
    },
    /// The percentage yields less than the minimum everywhere in the band.
    FloorAlwaysBinds {
        band: String,
        percent: Percent,
        most: Money,
        at: i64,
        floor: Money,
    },
    /// The percentage yields more than the maximum everywhere in the band.
    CapAlwaysBinds {
        band: String,
        percent: Percent,
        least: Money,
        at: i64,
        cap: Money,
    },
    /// The percentage meets the minimum or maximum at one edge only: everybody in the band pays it.
    Plateau {
        band: String,
        percent: Percent,
        at: i64,
        amount: Money,
    },
    FloorNeverBinds {
        band: String,
        percent: Percent,
        least: Money,
        at: i64,
        floor: Money,
    },
    CapNeverBinds {
        band: String,
        percent: Percent,
        most: Money,
        at: i64,
        cap: Money,
    },
    /// Who is in the next band pays less than who is in this one.
    StepDown {
        band: String,
        amount: Money,
        next: String,
        less: Money,
        at: i64,
    },
    PercentOutOfRange {
        at: String,
        percent: Percent,
    },
    SameCondition {
        condition: String,
    },
    StackingUnsaid {
        count: usize,
    },
    DiscountsOverAll {
        percent: Percent,
    },
    TooLarge {
        band: String,
    },
}
