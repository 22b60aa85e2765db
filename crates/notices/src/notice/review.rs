//! Complaints and decisions on them that a notice tells of.

use super::amount::Amount;
use super::code::Code;
use super::codes::{Irregularity, Remedy, ReviewBodyKind, ReviewDecision, ReviewStage};
use super::id::Id;
use super::model::model;
use super::moment::Moment;
use super::text::Text;

model! {
    /// A request for review, or a decision on one.
    pub struct Review {
        /// What the notice calls it (BT-804).
        pub id: Option<Id>,
        /// What the review body calls it (BT-784).
        pub reference: Option<String>,
        /// The one before it (BT-785).
        pub previous: Option<String>,
        /// Request or decision (BT-783).
        pub stage: Option<Code<ReviewStage>>,
        /// What it is about: lots, results (BT-786).
        pub about: Vec<Id>,
        /// When (BT-787).
        pub date: Option<Moment>,
        /// Title (BT-788).
        pub title: Text,
        /// In words (BT-789).
        pub description: Text,
        /// What was decided (BT-790).
        pub decisions: Vec<Code<ReviewDecision>>,
        /// What was irregular (BT-791).
        pub irregularities: Vec<Code<Irregularity>>,
        /// What was decided to make good (BT-792).
        pub remedies: Vec<Code<Remedy>>,
        /// The value of that (BT-793).
        pub remedy_value: Option<Amount>,
        /// Where it is (BT-794).
        pub url: Option<String>,
        /// Fee (BT-795).
        pub fee: Option<Amount>,
        /// Whether it was withdrawn (BT-796).
        pub withdrawn: Option<bool>,
        /// When (BT-797).
        pub withdrawn_on: Option<Moment>,
        /// Why (BT-798).
        pub withdrawal_reason: Text,
        /// What kind of body reviews (BT-799).
        pub body_kind: Option<Code<ReviewBodyKind>>,
        /// Which organisation reviews (BT-807).
        pub bodies: Vec<Id>,
        /// Who asks for it (BT-808).
        pub applicants: Vec<Id>,
    }
}
