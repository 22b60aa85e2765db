//! The procedure and its techniques.

use crate::notice::code::codes;

codes! {
    /// The law a procedure is under (BT-01), by the number of the act in EUR-Lex.
    pub enum LegalBasis = "legal-basis" {
        /// Regulation 2137/85 on the European economic interest grouping
        EconomicInterestGrouping = "31985R2137",
        /// Regulation 2157/2001 on the European company
        EuropeanCompany = "32001R2157",
        /// Regulation 1435/2003 on the European cooperative society
        EuropeanCooperative = "32003R1435",
        /// Directive 2004/17/EC, utilities, until 2016
        Utilities2004 = "32004L0017",
        /// Directive 2004/18/EC, public sector, until 2016
        PublicSector2004 = "32004L0018",
        /// Regulation 1370/2007 on public passenger transport
        PassengerTransport = "32007R1370",
        /// Directive 2009/81/EC on defence and security
        Defence = "32009L0081",
        /// Regulation 966/2012, financial rules of the Union, until 2018
        FinancialRules2012 = "32012R0966",
        /// Directive 2014/23/EU on concessions
        Concessions = "32014L0023",
        /// Directive 2014/24/EU, public sector
        PublicSector = "32014L0024",
        /// Directive 2014/25/EU, utilities
        Utilities = "32014L0025",
        /// Regulation 2018/1046, financial rules of the Union, until 2024
        FinancialRules2018 = "32018R1046",
        /// Regulation 2024/2509, financial rules of the Union
        FinancialRules = "32024R2509",
        /// Another legal basis
        Other = "other" | "OTHER",
    }

    /// The type of procedure (BT-105).
    pub enum ProcedureType = "procurement-procedure-type" {
        /// Competitive dialogue
        CompetitiveDialogue = "comp-dial",
        /// Competitive tendering, Regulation 1370/2007 article 5(3)
        CompetitiveTendering = "comp-tend",
        /// Request for expressions of interest, rail only
        RailInterest = "exp-int-rail",
        /// Innovation partnership
        InnovationPartnership = "innovation",
        /// Negotiated with a call for competition, also competitive with negotiation
        NegotiatedWithCall = "neg-w-call",
        /// Negotiated without a call for competition
        NegotiatedWithoutCall = "neg-wo-call",
        /// Open
        Open = "open",
        /// Another procedure in several stages
        OtherMultipleStage = "oth-mult",
        /// Another procedure in a single stage
        OtherSingleStage = "oth-single",
        /// Restricted
        Restricted = "restricted",
    }

    /// Why a contract is awarded without a call (BT-136).
    pub enum DirectAwardReason = "direct-award-justification" {
        /// Additional works or services by the first contractor
        Additional = "additional",
        /// Creation or acquisition of a unique work of art
        Artistic = "artistic",
        /// Bargain that is available for a short time
        Bargain = "bargain",
        /// Value below the thresholds
        BelowThreshold = "below-thres",
        /// Small contract with a small or medium-sized enterprise, passenger transport
        BelowThresholdSme = "below-thres-sme",
        /// Characteristics of the network or better quality, passenger transport
        NetworkCharacteristics = "char-imp",
        /// Advantageous terms of a business that closes down
        Closure = "closure",
        /// Supplies quoted on a commodity market
        Commodity = "commodity",
        /// Services to the winner of a design contest
        Contest = "contest",
        /// Crisis
        Crisis = "crisis",
        /// Exclusions for defence and security
        DefenceExclusion = "defse-excl",
        /// Contracts listed in Directive 2014/24/EU article 7
        Directive24List = "dir24-list",
        /// Services of Annex II of Directive 2009/81/EC
        Directive81AnnexTwo = "dir81-annexii",
        /// Air and maritime transport for armed forces
        Directive81Transport = "dir81-transport",
        /// Exclusions for electronic communications
        ElectronicCommunications = "ecom-excl",
        /// Supply of energy or fuels for producing energy
        EnergySupply = "energy-supply",
        /// Exceptional circumstances, rail only
        ExceptionalRail = "exc-circ-rail",
        /// Exclusive rights, including intellectual property
        ExclusiveRights = "exclusive",
        /// Partial replacement or extension of existing supplies
        Existing = "existing",
        /// Contract between bodies within the public sector
        InHouse = "in-house",
        /// Internal operator, passenger transport
        InternalOperator = "int-oper",
        /// Procedure under international rules
        InternationalRules = "int-rules",
        /// Only irregular or unacceptable tenders came in before
        Irregular = "irregular",
        /// Advantageous terms of a liquidator
        Liquidator = "liquidator",
        /// Awarded by parties that are not buyers
        NonBuyer = "non-buyer-aw",
        /// Not a contract
        NonContractual = "non-contr",
        /// Outside the scope of the directive
        OutsideDirective = "non-dir",
        /// Not for pecuniary interest
        NonPecuniary = "non-p-int",
        /// Neither works nor supplies nor services
        NotProcurement = "not-wss",
        /// For another purpose than a covered activity
        OtherActivity = "other-activity",
        /// Only one operator for another reason
        OtherExclusive = "other-exclusive",
        /// Research and development services
        Research = "rd",
        /// Repetition of existing works or services
        Repetition = "repetition",
        /// Purely for research, experiment, study or development
        PureResearch = "resd",
        /// For resale or lease to others
        Resale = "rl-third",
        /// Services on the basis of an exclusive right
        ServiceExclusiveRight = "sc-right",
        /// Exclusions for services
        ServiceExclusion = "serv-excl",
        /// One operator manages the infrastructure, passenger transport
        SharedInfrastructure = "sim-infra",
        /// Activities directly exposed to competition
        ExposedActivity = "spe-arrang",
        /// No competition for technical reasons
        Technical = "technical",
        /// Concession for air transport
        AirTransport = "tra-ser",
        /// No suitable tenders or requests came in before
        Unsuitable = "unsuitable",
        /// Extreme urgency that could not be foreseen
        Urgency = "urgency",
        /// Purchase of water
        Water = "water-purch",
    }

    /// Whether and how a framework agreement is made (BT-765).
    pub enum FrameworkKind = "framework-agreement" {
        /// Partly with, partly without reopening of competition
        Mixed = "fa-mix",
        /// With reopening of competition
        WithReopening = "fa-w-rc",
        /// Without reopening of competition
        WithoutReopening = "fa-wo-rc",
        /// No framework agreement
        None = "none",
    }

    /// Whether a dynamic purchasing system is used, and by whom (BT-766).
    pub enum PurchasingSystem = "dps-usage" {
        /// Only by buyers named in the notice
        OnlyListed = "dps-list",
        /// Also by buyers who are not named
        AlsoUnlisted = "dps-nlist",
        /// No dynamic purchasing system
        None = "none",
    }
}
