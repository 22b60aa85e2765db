//! What kind of notice it is.

use crate::notice::Kind;
use crate::notice::code::codes;

codes! {
    /// Families of notices by their place in the life of a procedure (BT-03).
    pub enum FormType = "form-type" {
        /// Registration of a grouping or company of European law
        Registration = "bri",
        /// Competition
        Competition = "competition",
        /// Completion of a contract
        Completion = "completion",
        /// Market consultation
        Consultation = "consultation",
        /// Modification of a contract
        Modification = "cont-modif",
        /// Announcement of a direct award
        DirectAward = "dir-awa-pre",
        /// Planning
        Planning = "planning",
        /// Result
        Result = "result",
        /// Correction of another notice, a family of its own until the standard of 2019
        Change = "change",
    }

    /// Types of notices (BT-02).
    pub enum NoticeType = "notice-type" {
        /// Registration of a European company or cooperative
        EuropeanCompany = "brin-ecs",
        /// Registration of a European economic interest grouping
        EconomicInterestGrouping = "brin-eeig",
        /// Result of a design contest
        DesignContestResult = "can-desg",
        /// Modification of a contract
        ContractModification = "can-modif",
        /// Award of social and other specific services
        SocialAward = "can-social",
        /// Award of a contract or concession
        Award = "can-standard",
        /// Award of public passenger transport
        TransportAward = "can-tran",
        /// Call for a design contest
        DesignContest = "cn-desg",
        /// Call for social and other specific services
        SocialContract = "cn-social",
        /// Call for tenders for a contract or concession
        Contract = "cn-standard",
        /// Completion of a contract
        Completion = "compl",
        /// Correction, a type of its own until the standard of 2019
        Correction = "corr",
        /// Publication of prior information in the profile of the buyer
        BuyerProfile = "pin-buyer",
        /// Prior information that calls for competition for social and other specific services
        SocialPriorInformationCall = "pin-cfc-social",
        /// Prior information that calls for competition
        PriorInformationCall = "pin-cfc-standard",
        /// Prior information only
        PriorInformation = "pin-only",
        /// Prior information that shortens time limits
        PriorInformationShortening = "pin-rtl",
        /// Planning of public passenger transport
        TransportPlanning = "pin-tran",
        /// Preliminary market consultation
        MarketConsultation = "pmc",
        /// Qualification system
        QualificationSystem = "qu-sy",
        /// Call for subcontracts
        Subcontract = "subco",
        /// Voluntary announcement before a direct award
        DirectAward = "veat",
    }

    /// Subtypes of notices (OPP-070): the type and the law it is published under. The numbers are those of Regulation (EU)
    /// 2019/1780, Annex, table 1; the letters are voluntary or older notices.
    pub enum NoticeSubtype = "notice-subtype" {
        /// Buyer profile, public sector directive
        S1 = "1",
        /// Buyer profile, utilities directive
        S2 = "2",
        /// Buyer profile, defence directive
        S3 = "3",
        /// Prior information only, public sector directive
        S4 = "4",
        /// Prior information only, utilities directive
        S5 = "5",
        /// Prior information only, defence directive
        S6 = "6",
        /// Prior information that shortens time limits, public sector directive
        S7 = "7",
        /// Prior information that shortens time limits, utilities directive
        S8 = "8",
        /// Prior information that shortens time limits, defence directive
        S9 = "9",
        /// Prior information that calls for competition, public sector directive
        S10 = "10",
        /// Prior information that calls for competition, utilities directive
        S11 = "11",
        /// Prior information that calls for competition, social services, public sector directive
        S12 = "12",
        /// Prior information that calls for competition, social services, utilities directive
        S13 = "13",
        /// Prior information that calls for competition, social services, concessions directive
        S14 = "14",
        /// Qualification system, utilities directive
        S15 = "15",
        /// Contract notice, public sector directive
        S16 = "16",
        /// Contract notice, utilities directive
        S17 = "17",
        /// Contract notice, defence directive
        S18 = "18",
        /// Concession notice, concessions directive
        S19 = "19",
        /// Contract notice, social services, public sector directive
        S20 = "20",
        /// Contract notice, social services, utilities directive
        S21 = "21",
        /// Subcontracting notice, defence directive
        S22 = "22",
        /// Design contest, public sector directive
        S23 = "23",
        /// Design contest, utilities directive
        S24 = "24",
        /// Direct award, public sector directive
        S25 = "25",
        /// Direct award, utilities directive
        S26 = "26",
        /// Direct award, defence directive
        S27 = "27",
        /// Direct award, concessions directive
        S28 = "28",
        /// Award, public sector directive
        S29 = "29",
        /// Award, utilities directive
        S30 = "30",
        /// Award, defence directive
        S31 = "31",
        /// Award, concessions directive
        S32 = "32",
        /// Award of social services, public sector directive
        S33 = "33",
        /// Award of social services, utilities directive
        S34 = "34",
        /// Award of social services, concessions directive
        S35 = "35",
        /// Result of a design contest, public sector directive
        S36 = "36",
        /// Result of a design contest, utilities directive
        S37 = "37",
        /// Contract modification, public sector directive
        S38 = "38",
        /// Contract modification, utilities directive
        S39 = "39",
        /// Contract modification, concessions directive
        S40 = "40",
        /// Call for expressions of interest of the institutions of the European Union
        Cei = "CEI",
        /// Market consultation, voluntary
        E1 = "E1",
        /// Prior information, voluntary
        E2 = "E2",
        /// Contract notice, voluntary
        E3 = "E3",
        /// Award, voluntary
        E4 = "E4",
        /// Completion of a contract, voluntary
        E5 = "E5",
        /// Contract modification, voluntary
        E6 = "E6",
        /// Planning of public passenger transport
        T01 = "T01",
        /// Award of public passenger transport
        T02 = "T02",
        /// European economic interest grouping
        X01 = "X01",
        /// European company or cooperative
        X02 = "X02",
    }

    /// Why a company or grouping of European law is announced (OPP-100).
    pub enum RegistrationPurpose = "notice-purpose" {
        /// Deletion
        Deletion = "del",
        /// Formation
        Formation = "for",
        /// End of the liquidation
        LiquidationEnd = "liq",
        /// Registration
        Registration = "reg",
        /// Deletion because of a transfer
        TransferDeletion = "tra-del",
        /// Registration because of a transfer
        TransferRegistration = "tra-reg",
    }
}

impl NoticeType {
    /// What a notice of the type is for.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::BuyerProfile
            | Self::PriorInformation
            | Self::PriorInformationShortening
            | Self::TransportPlanning => Kind::Planning,
            Self::MarketConsultation => Kind::Consultation,
            Self::Contract
            | Self::SocialContract
            | Self::DesignContest
            | Self::PriorInformationCall
            | Self::SocialPriorInformationCall
            | Self::QualificationSystem
            | Self::Subcontract => Kind::Competition,
            Self::DirectAward => Kind::DirectAward,
            Self::Award | Self::SocialAward | Self::DesignContestResult | Self::TransportAward => {
                Kind::Result
            }
            Self::ContractModification => Kind::Modification,
            Self::Completion => Kind::Completion,
            Self::Correction => Kind::Correction,
            Self::EuropeanCompany | Self::EconomicInterestGrouping => Kind::Registration,
        }
    }
}

impl FormType {
    /// What a notice of the family is for.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Registration => Kind::Registration,
            Self::Competition => Kind::Competition,
            Self::Completion => Kind::Completion,
            Self::Consultation => Kind::Consultation,
            Self::Modification => Kind::Modification,
            Self::DirectAward => Kind::DirectAward,
            Self::Planning => Kind::Planning,
            Self::Result => Kind::Result,
            Self::Change => Kind::Correction,
        }
    }

    /// The family of notices that are for `kind`.
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Planning => Self::Planning,
            Kind::Consultation => Self::Consultation,
            Kind::Competition => Self::Competition,
            Kind::DirectAward => Self::DirectAward,
            Kind::Result => Self::Result,
            Kind::Modification => Self::Modification,
            Kind::Completion => Self::Completion,
            Kind::Correction => Self::Change,
            Kind::Registration => Self::Registration,
        }
    }
}
