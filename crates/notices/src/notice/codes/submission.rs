//! How tenders are sent in.

use crate::notice::code::codes;

codes! {
    /// Required, allowed or not (BT-17, BT-63, BT-743, BT-764, BT-769).
    pub enum Permission = "permission" {
        /// Allowed
        Allowed = "allowed",
        /// Not allowed
        NotAllowed = "not-allowed",
        /// Required
        Required = "required",
    }

    /// Yes, no or not known (BT-736, BT-773).
    pub enum Applicability = "applicability" {
        /// No
        No = "no",
        /// Not known
        NotKnown = "not-known",
        /// Yes
        Yes = "yes",
    }

    /// Why something is not electronic, or not open to all (BT-19, BT-707).
    pub enum CommunicationReason = "communication-justification" {
        /// Intellectual property rights
        IntellectualProperty = "ipr-iss",
        /// A physical model
        PhysicalModel = "phy-mod",
        /// Sensitive information
        SensitiveInformation = "sen-info",
        /// The buyer would need special office equipment
        SpecialEquipment = "sp-of-eq",
        /// Tools or formats that are not generally available
        UncommonTools = "tdf-non-av",
    }

    /// Whether procurement documents are open to all (BT-14).
    pub enum DocumentAccess = "document-distribution" {
        /// Open to all
        Open = "non-restricted-document",
        /// Restricted
        Restricted = "restricted-document",
    }

    /// Whether missing documents may be handed in later (BT-771).
    pub enum LateInformation = "missing-info-submission" {
        /// All, as the buyer decides
        All = "late-all",
        /// None
        None = "late-none",
        /// Some, as the buyer decides
        Some = "late-some",
    }

    /// What a tender must say about subcontractors (BT-651).
    pub enum SubcontractingIndication = "subcontracting-indication" {
        /// Nothing
        None = "none",
        /// The share that is subcontracted
        Share = "shar-subc",
        /// Subcontractors beyond any obligation
        FreeSubcontractors = "subc-noblig",
        /// Subcontractors that fulfil an obligation
        ObligedSubcontractors = "subc-oblig",
        /// The subject of subcontracts beyond any obligation
        FreeSubject = "subj-noblig",
        /// The subject of subcontracts that fulfil an obligation
        ObligedSubject = "subj-oblig",
    }

    /// Whether all lots must be tendered for (BT-763).
    pub enum LotPresentation = "tenderlot-presentation" {
        /// Tenders must be for all lots
        All = "all",
        /// Tenders may be for one or more lots, before 2023
        OneOrMore = "one-or-more",
        /// Tenders may be for one lot only, before 2023
        OneOnly = "one-only",
    }
}
