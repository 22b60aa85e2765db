//! The procedure: which law, which type, how it is divided into lots.

use super::code::Code;
use super::codes::{DirectAwardReason, LegalBasis, LotPresentation, ProcedureType};
use super::model::model;
use super::subject::Subject;
use super::terms::Terms;
use super::text::Text;

model! {
    /// The procedure as a whole.
    pub struct Procedure {
        /// Its identifier, the same in all its notices (BT-04).
        pub id: Option<String>,
        /// The law it is under (BT-01).
        pub legal_basis: Option<Code<LegalBasis>>,
        /// Other law it is under, national law for example (BT-01).
        pub other_legal_bases: Vec<LegalReference>,
        /// Which country's law governs a joint procedure across borders (BT-09).
        pub cross_border_law: Text,
        /// What is bought as a whole.
        pub subject: Subject,
        /// Its type (BT-105).
        pub procedure_type: Option<Code<ProcedureType>>,
        /// Its type as the source says it, where that says more than the list.
        pub procedure_type_text: Option<String>,
        /// Main features (BT-88).
        pub features: Text,
        /// Whether it is accelerated (BT-106).
        pub accelerated: Option<bool>,
        /// Why it is accelerated (BT-1351).
        pub acceleration_reason: Text,
        /// Why there is no call for competition (BT-135, BT-136, BT-1252).
        pub direct_award: DirectAward,
        /// Whether several buyers buy together.
        pub joint: Option<bool>,
        /// Whether a central purchasing body awards the contract.
        pub central_purchasing: Option<bool>,
        /// How it is divided into lots.
        pub division: Division,
        /// Whether the competition that prior information announced is over (BT-756).
        pub competition_terminated: Option<bool>,
        /// What holds for all lots, unless a lot says otherwise.
        pub terms: Terms,
    }

    /// A law, or a place in it.
    pub struct LegalReference {
        /// What it is called, an identifier or address of it.
        pub id: Option<String>,
        /// In words.
        pub description: Text,
    }

    /// Why there is no call for competition.
    pub struct DirectAward {
        /// The reasons (BT-136).
        pub reasons: Vec<Code<DirectAwardReason>>,
        /// In words (BT-135).
        pub justification: Text,
        /// The earlier procedure that justifies it (BT-1252).
        pub previous_procedure: Option<String>,
    }

    /// How a procedure is divided into lots, and for how many of them one may tender.
    pub struct Division {
        /// Whether it is divided into lots, where the source says so in words of its own.
        pub divided: Option<bool>,
        /// Whether tenders must be for all lots (BT-763).
        pub presentation: Option<Code<LotPresentation>>,
        /// For how many lots one may tender at most (BT-31).
        pub maximum_submitted: Option<i64>,
        /// How many lots one can win at most (BT-33).
        pub maximum_awarded: Option<i64>,
        /// The right of the buyer to combine lots, in words.
        pub combining: Text,
    }
}
