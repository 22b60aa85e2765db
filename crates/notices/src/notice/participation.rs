//! Who may take part: reservations, exclusion, selection.

use rust_decimal::Decimal;

use super::code::Code;
use super::codes::{
    CriteriaSource, CriterionUse, ExclusionReason, NumberKind, RequirementStage, Reservation,
    SelectionKind,
};
use super::model::model;
use super::moment::Moment;
use super::submission::Requirement;
use super::text::Text;

model! {
    /// Who may take part.
    pub struct Participation {
        /// For whom it is reserved (BT-71).
        pub reserved: Vec<Code<Reservation>>,
        /// Grounds for exclusion (BT-67).
        pub exclusion: Vec<ExclusionGround>,
        /// Where grounds for exclusion are described (BT-806).
        pub exclusion_sources: Vec<Code<CriteriaSource>>,
        /// Selection criteria.
        pub selection: Vec<SelectionCriterion>,
        /// Where selection criteria are described (BT-821).
        pub selection_sources: Vec<Code<CriteriaSource>>,
        /// Rules and criteria for taking part, in words, where they are not told apart.
        pub rules: Text,
        /// The legal form that a group of tenderers must take (BT-76, BT-761).
        pub legal_form: Requirement,
        /// Security clearance (BT-578, BT-732).
        pub security_clearance: Requirement,
        /// Until when (BT-78).
        pub security_clearance_deadline: Option<Moment>,
        /// Names and qualifications of the staff (BT-79).
        pub staff: Option<Code<RequirementStage>>,
        /// Whether they must be told at all, where it is not said when.
        pub staff_required: Option<bool>,
        /// Whether it is reserved for a profession, and which.
        pub profession: Requirement,
        /// The law that reserves it.
        pub profession_law: Text,
        /// What a qualification system asks for.
        pub qualification: Vec<Qualification>,
    }

    /// A ground for exclusion.
    pub struct ExclusionGround {
        /// Which (BT-67).
        pub reason: Option<Code<ExclusionReason>>,
        /// In words.
        pub description: Text,
    }

    /// A selection criterion.
    pub struct SelectionCriterion {
        /// What it is about (BT-747, BT-809).
        pub kind: Option<Code<SelectionKind>>,
        /// Its name (BT-749).
        pub name: Text,
        /// In words (BT-750).
        pub description: Text,
        /// The lowest level that is enough, in words.
        pub minimum: Text,
        /// Whether it is used (BT-748).
        pub usage: Option<Code<CriterionUse>>,
        /// Whether it serves to choose whom to invite to the second stage (BT-40).
        pub second_stage: Option<bool>,
        /// Weights and thresholds for that (BT-752, BT-7531, BT-7532).
        pub numbers: Vec<CriterionNumber>,
        /// Whether it is described in the procurement documents.
        pub in_documents: Option<bool>,
        /// Whether it is for subcontractors, in notices on defence before 2022.
        pub for_subcontractors: Option<bool>,
        /// Whether only tenderers of a reserved kind must fulfil it, in words of older notices.
        pub reserved_only: Option<bool>,
    }

    /// A number of a criterion: a weight, a threshold or a fixed price.
    pub struct CriterionNumber {
        /// The number.
        pub number: Option<Decimal>,
        /// What it means.
        pub kind: Option<Code<NumberKind>>,
    }

    /// What a qualification system asks for.
    pub struct Qualification {
        /// Conditions.
        pub conditions: Text,
        /// How they are checked.
        pub methods: Text,
    }
}
