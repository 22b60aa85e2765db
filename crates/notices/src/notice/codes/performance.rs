//! How a contract is carried out.

use crate::notice::code::codes;

codes! {
    /// What a condition of performance is about (OPT-060).
    pub enum ConditionKind = "conditions" {
        /// The performance of the contract
        Performance = "performance",
    }

    /// What a target for quality of service is about (OPT-071).
    pub enum QualityTargetKind = "customer-service" {
        /// Help for people with reduced mobility
        Assistance = "assistance",
        /// Cancellations
        Cancellation = "cancel",
        /// Cleanliness
        Cleanliness = "clean",
        /// Complaints
        Complaints = "complaint",
        /// Information
        Information = "info",
        /// Another
        Other = "other",
        /// Punctuality and reliability
        Reliability = "reliability",
        /// Surveys of satisfaction
        Satisfaction = "sat-surv",
        /// Tickets
        Tickets = "ticket",
    }

    /// What a term of a contract for passenger transport is about (OPP-030, OPP-033, OPP-035).
    pub enum ContractTermKind = "contract-detail" {
        /// Revenue from tickets
        TicketRevenue = "all-rev-tic" | "all-rev-ic",
        /// Costs that count for compensation
        CompensationCosts = "cost-comp",
        /// Exclusive rights
        ExclusiveRights = "exc-right",
        /// Another
        Other = "other",
        /// Public service obligations
        PublicService = "publ-ser-obl",
        /// Rewards and penalties
        RewardsPenalties = "rew-pen",
        /// Social standards
        SocialStandards = "soc-stand",
    }

    /// What a contractor must subcontract or tell (BT-65).
    pub enum SubcontractingObligation = "subcontracting-obligation" {
        /// Nothing
        None = "none",
        /// Changes of subcontractors must be told
        Changes = "subc-chng",
        /// A minimum share, Directive 2009/81/EC article 21(4)
        Minimum = "subc-min",
        /// The buyer may oblige to compete subcontracts, Directive 2009/81/EC article 21(3)
        Competition = "subc-oblig-2009-81",
    }

    /// Law of which information is offered.
    pub enum LegislationField = "legislation-field" {
        /// Taxes
        Taxes = "taxes",
        /// Environment
        Environment = "environment",
        /// Employment protection and working conditions
        Employment = "employment",
    }
}
