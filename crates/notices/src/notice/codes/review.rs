//! Complaints and their decisions.

use crate::notice::code::codes;

codes! {
    /// A request for review, or a decision on one (BT-783).
    pub enum ReviewStage = "review-information-type" {
        /// Decision
        Decision = "dec",
        /// Request
        Request = "req",
    }

    /// What was decided (BT-790).
    pub enum ReviewDecision = "review-decision-type" {
        /// Accepted
        Accepted = "accepted",
        /// Other
        Other = "other",
        /// Rejected: too late
        Late = "rej-dl-passed",
        /// Rejected: body not competent
        NotCompetent = "rej-ncomp",
        /// Rejected: no irregularity
        NoIrregularity = "rej-nirreg",
        /// Rejected: fee not paid
        FeeNotPaid = "rej-npaid",
        /// Rejected: no legal standing
        NoStanding = "rej-other",
        /// Rejected: resolved
        Resolved = "rej-resolv",
        /// Rejected: contract signed
        Signed = "rej-signed",
    }

    /// What was irregular (BT-636, BT-791).
    pub enum Irregularity = "irregularity-type" {
        /// Abnormally low tender rejected without justification
        AbnormallyLow = "ab-low",
        /// Contracts split artificially
        Splitting = "ar-split",
        /// Bid-rigging
        BidRigging = "bid-rigging",
        /// Negotiation or change during the evaluation
        EvaluationChange = "change-eval",
        /// Conflict of interest
        ConflictOfInterest = "conf-int",
        /// Conditions modified in a procedure with negotiation
        ConditionsModified = "cp-mod-cond",
        /// Elements of the contract modified
        ContractModified = "elem-mod",
        /// Award criteria added
        CriteriaAdded = "eva-add-crit",
        /// Award criteria differ
        CriteriaDiffer = "eva-diff-crit",
        /// Formal
        Formal = "formal",
        /// Insufficient audit trail
        AuditTrail = "ins-audit",
        /// Insufficient time for documents
        InsufficientTime = "insuf-timl",
        /// Irregular involvement in the preparation
        Involvement = "irr-involv",
        /// Selection criteria modified after opening
        SelectionModified = "mod-inco",
        /// Rules of electronic and aggregated procurement
        ElectronicRules = "nc-proc-eap",
        /// Time limits too short
        TimeLimits = "nc-timl",
        /// Award criteria not described
        CriteriaNotDescribed = "ncompl-awcrit",
        /// Specifications not published
        SpecificationsMissing = "ncompl-cn",
        /// Clarifications not communicated
        ClarificationsMissing = "ncompl-com",
        /// Subject matter imprecise
        SubjectImprecise = "ncompl-sub",
        /// No contract notice
        NoNotice = "no-notice",
        /// Time limits not extended for additional information
        NotExtendedInformation = "noex-addinfo",
        /// Time limits not extended
        NotExtended = "noex-timl",
        /// No justification for not dividing into lots
        NotDivided = "nojust-nolots",
        /// Extended time limits not published
        ExtensionNotPublished = "npub-limit",
        /// Another
        Other = "other",
        /// Documents restricted
        DocumentsRestricted = "restr-not-tlim",
        /// Procedure with negotiation not justified
        UnjustifiedNegotiation = "unj-comp-pro",
        /// Exclusion not justified
        UnjustifiedExclusion = "unj-excl",
        /// Limit to subcontracting not justified
        UnjustifiedSubcontractingLimit = "unj-lim-subc",
        /// Rules not applied without justification
        RulesNotApplied = "unj-na-ppr",
        /// Discriminating specifications or criteria by nationality or place
        Discrimination = "unj-nrl",
        /// Discriminating specifications or criteria otherwise
        OtherDiscrimination = "unj-nrl-other",
    }

    /// What was decided to make good (BT-792).
    pub enum Remedy = "remedy-type" {
        /// Alternative penalty
        Penalty = "alt-penalty",
        /// Damages
        Damages = "damage",
        /// Ineffectiveness of the contract
        Ineffectiveness = "ineffectiveness",
        /// Interim measures
        Interim = "interim",
        /// Decision set aside
        SetAside = "set-aside",
    }

    /// Who reviews (BT-799).
    pub enum ReviewBodyKind = "review-body-type" {
        /// First instance
        First = "1-inst",
        /// Second instance
        Second = "2-inst",
        /// Third instance
        Third = "3-inst",
        /// Fourth instance
        Fourth = "4-inst",
        /// Fifth instance
        Fifth = "5-inst",
        /// The buyer
        Buyer = "buyer",
        /// Another
        Other = "other",
    }
}
