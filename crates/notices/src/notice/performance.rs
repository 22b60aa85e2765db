//! How a contract is carried out, and by whom besides the contractor.

use rust_decimal::Decimal;

use super::code::Code;
use super::codes::{
    Applicability, ConditionKind, ContractTermKind, Permission, QualityTargetKind,
    SubcontractingIndication, SubcontractingObligation,
};
use super::model::model;
use super::submission::Requirement;
use super::text::Text;

model! {
    /// How a contract is carried out.
    pub struct Performance {
        /// Whether it must be carried out in a programme of sheltered employment (BT-736).
        pub reserved: Option<Code<Applicability>>,
        /// Why (OPT-070).
        pub reserved_justification: Text,
        /// Conditions (BT-70), social clauses among them.
        pub conditions: Vec<Condition>,
        /// Targets for quality of service, passenger transport (OPT-071, OPT-072).
        pub quality_targets: Vec<QualityTarget>,
        /// Terms of passenger transport, planned.
        pub contract_terms: Vec<ContractTerm>,
        /// Electronic invoices (BT-743).
        pub electronic_invoicing: Option<Code<Permission>>,
        /// Electronic orders (BT-92).
        pub electronic_ordering: Option<bool>,
        /// Electronic payment (BT-93).
        pub electronic_payment: Option<bool>,
        /// Financing and payment, in words (BT-77).
        pub financial: Text,
        /// Deposits and guarantees for the contract, in words.
        pub guarantees: Text,
        /// A promise not to disclose (BT-801, BT-802).
        pub non_disclosure: Requirement,
        /// Whether the regulation on foreign subsidies applies (BT-681).
        pub foreign_subsidies: Option<bool>,
    }

    /// A condition of performance.
    pub struct Condition {
        /// What it is about (OPT-060).
        pub kind: Option<Code<ConditionKind>>,
        /// In words (BT-70).
        pub description: Text,
    }

    /// A target for quality of service.
    pub struct QualityTarget {
        /// What it is about (OPT-071).
        pub kind: Option<Code<QualityTargetKind>>,
        /// In words (OPT-072).
        pub description: Text,
    }

    /// A term of a contract for passenger transport.
    pub struct ContractTerm {
        /// What it is about (OPP-030, OPP-033, OPP-035).
        pub kind: Option<Code<ContractTermKind>>,
        /// Whether it applies.
        pub applies: Option<bool>,
        /// In words (OPP-031, OPP-034).
        pub description: Text,
        /// A share in percent (OPP-032).
        pub percent: Option<Decimal>,
    }

    /// What is said about subcontractors before the award.
    pub struct Subcontracting {
        /// What must be subcontracted or told (BT-65).
        pub obligations: Vec<Code<SubcontractingObligation>>,
        /// At least so many percent (BT-64).
        pub minimum_percent: Option<Decimal>,
        /// At most so many percent (BT-729).
        pub maximum_percent: Option<Decimal>,
        /// Whether subcontracting is allowed, in older notices (BT-24).
        pub allowed: Option<bool>,
        /// What a tender must say (BT-651).
        pub indications: Vec<Code<SubcontractingIndication>>,
        /// In words.
        pub description: Text,
    }
}
