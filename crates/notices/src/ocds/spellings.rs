//! How the standard and its European profile spell what the model has codes for. What is not listed is spelt as in eForms.

use crate::notice::codes::{
    AwardCriterionKind, EnvironmentalObjective, FrameworkKind, GreenCriteria, InnovationObjective,
    Nature, NumberKind, Permission, PurchasingSystem, Reservation, SelectionKind, SocialObjective,
    StrategicAim, SubmissionKind,
};

/// `mainProcurementCategory`
pub(super) const NATURES: &[(Nature, &str)] = &[
    (Nature::Supplies, "goods"),
    (Nature::Services, "services"),
    (Nature::Works, "works"),
];

/// `permission.csv`
pub(super) const PERMISSIONS: &[(Permission, &str)] = &[
    (Permission::Required, "required"),
    (Permission::Allowed, "allowed"),
    (Permission::NotAllowed, "notAllowed"),
];

/// `reservedParticipation.csv`
pub(super) const RESERVATIONS: &[(Reservation, &str)] = &[
    (Reservation::ShelteredWorkshop, "shelteredWorkshop"),
    (
        Reservation::PublicServiceMission,
        "publicServiceMissionOrganization",
    ),
];

/// `frameworkAgreementMethod.csv`
pub(super) const FRAMEWORKS: &[(FrameworkKind, &str)] = &[
    (FrameworkKind::WithReopening, "withReopeningCompetition"),
    (
        FrameworkKind::WithoutReopening,
        "withoutReopeningCompetition",
    ),
    (FrameworkKind::Mixed, "withAndWithoutReopeningCompetition"),
];

/// `dynamicPurchasingSystemType.csv`
pub(super) const PURCHASING_SYSTEMS: &[(PurchasingSystem, &str)] = &[
    (PurchasingSystem::OnlyListed, "closed"),
    (PurchasingSystem::AlsoUnlisted, "open"),
];

/// `awardCriterionType.csv`
pub(super) const AWARD_CRITERIA: &[(AwardCriterionKind, &str)] = &[
    (AwardCriterionKind::Price, "price"),
    (AwardCriterionKind::Cost, "cost"),
    (AwardCriterionKind::Quality, "quality"),
];

/// `criterionWeight.csv`
pub(super) const WEIGHTS: &[(NumberKind, &str)] = &[
    (NumberKind::PercentExact, "percentageExact"),
    (NumberKind::PercentMiddle, "percentageRangeMiddle"),
    (NumberKind::DecimalExact, "decimalExact"),
    (NumberKind::DecimalMiddle, "decimalRangeMiddle"),
    (NumberKind::PointsExact, "pointsExact"),
    (NumberKind::PointsMiddle, "pointsRangeMiddle"),
    (NumberKind::Order, "order"),
];

/// `awardCriterionFixed.csv`
pub(super) const FIXED: &[(NumberKind, &str)] = &[
    (NumberKind::FixedTotal, "total"),
    (NumberKind::FixedUnit, "unit"),
];

/// `criterionThreshold.csv`
pub(super) const THRESHOLDS: &[(NumberKind, &str)] = &[
    (NumberKind::MinimumScore, "minimumScore"),
    (NumberKind::MaximumPassing, "maximumBids"),
];

/// `selectionCriterionType.csv`, which has groups only
pub(super) const SELECTION_GROUPS: &[(SelectionKind, &str)] = &[
    (SelectionKind::Standing, "economic"),
    (SelectionKind::Ability, "technical"),
    (SelectionKind::Suitability, "suitability"),
    (SelectionKind::Other, "other"),
];

/// `bidStatistics.csv`, and names in its manner for what it does not count
pub(super) const SUBMISSIONS: &[(SubmissionKind, &str)] = &[
    (SubmissionKind::Requests, "requests"),
    (SubmissionKind::Tenders, "bids"),
    (SubmissionKind::Electronic, "electronicBids"),
    (SubmissionKind::Sme, "smeBids"),
    (SubmissionKind::OtherAreaCountry, "foreignBidsFromEU"),
    (SubmissionKind::OutsideArea, "foreignBidsFromNonEU"),
    (SubmissionKind::AbnormallyLow, "tendersAbnormallyLow"),
    (SubmissionKind::Inadmissible, "disqualifiedBids"),
    (SubmissionKind::NotVerified, "unverifiedBids"),
    (SubmissionKind::Micro, "microBids"),
    (SubmissionKind::Small, "smallBids"),
    (SubmissionKind::Medium, "mediumBids"),
    (SubmissionKind::Large, "largeBids"),
];

/// Goals of the sustainability extension for aims
pub(super) const AIMS: &[(StrategicAim, &str)] = &[
    (StrategicAim::Environment, "environmental"),
    (StrategicAim::Social, "social"),
    (StrategicAim::Innovation, "economic.innovativePurchase"),
];

/// Goals for social objectives
pub(super) const SOCIAL: &[(SocialObjective, &str)] = &[
    (SocialObjective::Accessibility, "social.accessibility"),
    (SocialObjective::EthnicEquality, "social.ethnicEquality"),
    (SocialObjective::GenderEquality, "social.genderEquality"),
    (
        SocialObjective::HumanRights,
        "social.humanRightsInSupplyChain",
    ),
    (
        SocialObjective::Opportunities,
        "social.disadvantagedEmploymentOpportunities",
    ),
    (
        SocialObjective::WorkingConditions,
        "social.laborRightsPromotion",
    ),
    (SocialObjective::Other, "social.other"),
];

/// Goals for environmental objectives
pub(super) const ENVIRONMENTAL: &[(EnvironmentalObjective, &str)] = &[
    (
        EnvironmentalObjective::Biodiversity,
        "environmental.biodiversityProtectionRestoration",
    ),
    (
        EnvironmentalObjective::CircularEconomy,
        "environmental.circularEconomy",
    ),
    (
        EnvironmentalObjective::ClimateAdaptation,
        "environmental.climateChangeAdaptation",
    ),
    (
        EnvironmentalObjective::ClimateMitigation,
        "environmental.climateChangeMitigation",
    ),
    (
        EnvironmentalObjective::Pollution,
        "environmental.pollutionPrevention",
    ),
    (
        EnvironmentalObjective::Water,
        "environmental.waterResources",
    ),
    (EnvironmentalObjective::Other, "environmental.other"),
];

/// Goals for criteria of green procurement
pub(super) const GREEN: &[(GreenCriteria, &str)] = &[
    (GreenCriteria::Eu, "environmental.euGPPCriteria"),
    (GreenCriteria::National, "environmental.nationalGPPCriteria"),
    (GreenCriteria::Other, "environmental.otherGPPCriteria"),
    (GreenCriteria::None, "environmental.noGPPCriteria"),
];

/// Goals for innovation
pub(super) const INNOVATION: &[(InnovationObjective, &str)] = &[
    (
        InnovationObjective::MarketNovelty,
        "economic.marketInnovationPromotion",
    ),
    (InnovationObjective::Process, "economic.processInnovation"),
    (InnovationObjective::Product, "economic.productInnovation"),
    (
        InnovationObjective::Research,
        "economic.researchDevelopmentActivities",
    ),
    (
        InnovationObjective::BuyerEfficiency,
        "economic.buyerEfficiency",
    ),
];
