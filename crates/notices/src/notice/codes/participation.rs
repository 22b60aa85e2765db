//! Who may take part, and who is excluded.

use crate::notice::code::codes;

codes! {
    /// For whom participation is reserved (BT-71).
    pub enum Reservation = "reserved-procurement" {
        /// Not reserved
        None = "none",
        /// Organisations with a public service mission, Directive 2014/24/EU article 77
        PublicServiceMission = "res-pub-ser",
        /// Sheltered workshops and operators that integrate people with disabilities or disadvantaged people, Directive
        /// 2014/24/EU article 20
        ShelteredWorkshop = "res-ws",
    }

    /// Grounds for exclusion (BT-67).
    pub enum ExclusionReason = "exclusion-ground" {
        /// Criminal convictions
        Convictions = "exg-crim",
        /// Corruption
        Corruption = "exg-crim-corrpt" | "corruption",
        /// Fraud
        Fraud = "exg-crim-fraud" | "fraud",
        /// Money laundering or terrorist financing
        MoneyLaundering = "exg-crim-laund" | "finan-laund",
        /// Criminal organisation
        CriminalOrganisation = "exg-crim-part" | "crime-org",
        /// Terrorist offences
        Terrorism = "exg-crim-terror" | "terr-offence",
        /// Child labour and trafficking in human beings
        HumanTrafficking = "exg-crim-traffick" | "human-traffic",
        /// Insolvency, conflicts of interest or professional misconduct
        Misconduct = "exg-mis",
        /// Breach of environmental law
        EnvironmentalLaw = "exg-mis-bre-env-law" | "envir-law",
        /// Breach of labour law
        LabourLaw = "exg-mis-bre-lab-law" | "labour-law",
        /// Breach of social law
        SocialLaw = "exg-mis-bre-soc-law" | "socsec-law",
        /// Agreements that distort competition
        Distortion = "exg-mis-distortion" | "distorsion",
        /// Grave professional misconduct
        GraveMisconduct = "exg-mis-misconduct" | "prof-misconduct",
        /// Misrepresentation
        Misrepresentation = "exg-mis-misrepresent" | "misrepresent",
        /// Offence in professional conduct, defence
        DefenceConduct = "exg-mis-off-cond",
        /// Conflict of interest
        ConflictOfInterest = "exg-mis-partic-confl" | "partic-confl",
        /// Part in preparing the procedure
        Preparation = "exg-mis-prep-confl" | "prep-confl",
        /// Early termination, damages or comparable sanctions
        EarlyTermination = "exg-mis-sanction" | "sanction",
        /// Risk to the security of the country, defence
        Unreliability = "exg-mis-unrel-sec",
        /// Purely national grounds
        NationalGrounds = "exg-natl",
        /// Breach of obligations under purely national grounds
        NationalLaw = "exg-natl-bre-nat-law" | "nati-ground",
        /// Taxes or social security contributions
        Payments = "exg-pmt",
        /// Unpaid social security contributions
        SocialSecurity = "exg-pmt-bre-ssc" | "socsec-pay",
        /// Unpaid taxes
        Taxes = "exg-pmt-bre-tax" | "tax-pay",
        /// Situation of the operator
        Situation = "exg-sitn",
        /// Suspended business activities
        Suspended = "exg-sitn-as-susp" | "susp-act",
        /// Bankruptcy
        Bankruptcy = "exg-sitn-bankr" | "bankruptcy",
        /// Arrangement with creditors
        CreditorArrangement = "exg-sitn-cred-arran" | "cred-arran",
        /// Insolvency
        Insolvency = "exg-sitn-insolvency" | "insolvency",
        /// Assets administered by a liquidator
        Liquidation = "exg-sitn-liq-admin" | "liq-admin",
        /// A situation like bankruptcy under national law
        OtherSituation = "exg-sitn-other" | "bankr-nat",
    }

    /// Where grounds for exclusion or criteria are described (BT-806, BT-821).
    pub enum CriteriaSource = "document-used-in-public-procurement" {
        /// In the request of the European Single Procurement Document
        Espd = "epo-acc-espd-request" | "epo-sub-espd",
        /// In the notice
        Notice = "epo-notice",
        /// In another procurement document
        Documents = "epo-procurement-document",
    }

    /// What a selection criterion is about (BT-747 until 2023, BT-809 since): a group, or a criterion within it.
    pub enum SelectionKind = "selection-criterion" {
        /// Suitability to pursue the professional activity
        Suitability = "sui-act",
        /// Economic and financial standing
        Standing = "ef-stand",
        /// Technical and professional ability
        Ability = "tp-abil",
        /// Another
        Other = "other",
        /// Facilities for study and research
        ResearchFacilities = "slc-abil-facil-res",
        /// Tools, plant or technical equipment
        Tools = "slc-abil-facil-tools",
        /// Environmental management measures
        EnvironmentalManagement = "slc-abil-mgmt-env",
        /// Measures for quality
        QualityManagement = "slc-abil-mgmt-qual",
        /// Supply chain management
        SupplyChain = "slc-abil-mgmt-supply",
        /// Certificates of quality control institutes
        QualityInstitutes = "slc-abil-qual-inst",
        /// Samples with proof of authenticity
        AuthenticSamples = "slc-abil-qual-smp-w-autent",
        /// Samples without proof of authenticity
        Samples = "slc-abil-qual-smp-wo-autent",
        /// References for services
        ServiceReferences = "slc-abil-ref-services",
        /// References for supplies
        SupplyReferences = "slc-abil-ref-supply",
        /// References for works
        WorksReferences = "slc-abil-ref-work",
        /// Education and professional qualifications
        StaffQualifications = "slc-abil-staff-qual",
        /// Technicians for quality control
        ControlTechnicians = "slc-abil-staff-tech-ctrl",
        /// Technicians for carrying out the work
        WorkTechnicians = "slc-abil-staff-tech-work",
        /// Average yearly number of staff
        YearlyStaff = "slc-abil-staff-yrly-avg-mp",
        /// Number of managerial staff
        Managers = "slc-abil-staff-yrly-no-mgmt",
        /// Share that is subcontracted
        SubcontractingShare = "slc-abil-subc",
        /// Independent certificates of environmental management
        EnvironmentalCertificates = "slc-sche-env-cert-indep",
        /// Independent certificates of quality assurance
        QualityCertificates = "slc-sche-qu-cert-indep",
        /// Security of information
        InformationSecurity = "slc-sec-inf",
        /// Handling of classified information
        ClassifiedInformation = "slc-sec-proc",
        /// Security of supply
        SupplySecurity = "slc-sec-supply",
        /// Professional risk insurance
        Insurance = "slc-stand-ins",
        /// Other economic or financial requirements
        OtherStanding = "slc-stand-other",
        /// Financial ratio
        FinancialRatio = "slc-stand-ratio",
        /// Average yearly turnover
        AverageTurnover = "slc-stand-to-avg",
        /// Yearly turnover
        Turnover = "slc-stand-to-gen",
        /// Yearly turnover in the field
        SpecificTurnover = "slc-stand-to-spec",
        /// Average yearly turnover in the field
        AverageSpecificTurnover = "slc-stand-to-spec-avg",
        /// Authorisation or membership, for services
        Authorisation = "slc-suit-auth-mbrshp",
        /// Professional register
        ProfessionalRegister = "slc-suit-reg-prof",
        /// Trade register
        TradeRegister = "slc-suit-reg-trade",
    }

    /// Whether a selection criterion is used (BT-748, until 2023).
    pub enum CriterionUse = "usage" {
        /// Not used
        NotUsed = "n-used",
        /// Not yet known
        NotYetKnown = "nyk",
        /// Used
        Used = "used",
    }

    /// When names and qualifications of the staff must be told (BT-79).
    pub enum RequirementStage = "requirement-stage" {
        /// Not required
        NotRequired = "not-requ",
        /// Not yet known
        NotYetKnown = "nyk",
        /// With the request to participate
        Participation = "par-requ",
        /// With the tender
        Tender = "t-requ",
    }
}

impl SelectionKind {
    /// The group it belongs to: suitability, standing, ability, or another.
    #[must_use]
    pub fn group(self) -> Self {
        let code = self.code();
        if code.starts_with("slc-suit") {
            Self::Suitability
        } else if code.starts_with("slc-stand") {
            Self::Standing
        } else if code.starts_with("slc-abil") || code.starts_with("slc-sche") {
            Self::Ability
        } else if code.starts_with("slc-") {
            Self::Other
        } else {
            self
        }
    }
}
