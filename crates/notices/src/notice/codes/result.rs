//! What came of a procedure.

use crate::notice::code::codes;

codes! {
    /// What came of a lot (BT-142).
    pub enum Outcome = "winner-selection-status" {
        /// Closed without a winner
        NoWinner = "clos-nw",
        /// Still open
        Open = "open-nw",
        /// A winner was chosen
        WinnerChosen = "selec-w",
    }

    /// Why no winner was chosen (BT-144).
    pub enum NotAwardedReason = "non-award-justification" {
        /// All tenders were withdrawn or found inadmissible
        AllRejected = "all-rej",
        /// The needs changed
        NeedsChanged = "chan-need",
        /// Not enough funds
        NoFunds = "ins-fund",
        /// No tenders came in
        NoneReceived = "no-rece",
        /// The first in rank refused to sign
        NotSigned = "no-signed",
        /// Only one admissible tender
        OnlyOne = "one-admis",
        /// Another reason
        Other = "other",
        /// A review body or court decided so
        ReviewBody = "rev-body",
        /// The buyer decided so after a request for review
        ReviewByBuyer = "rev-buyer",
        /// The buyer decided so because of errors
        Errors = "tch-pr-error",
    }

    /// Which tenders or requests are counted (BT-760).
    pub enum SubmissionKind = "received-submission-type" {
        /// Requests to participate
        Requests = "part-req",
        /// Tenders sent electronically
        Electronic = "t-esubm",
        /// Tenders of large enterprises
        Large = "t-large",
        /// Tenders of medium enterprises
        Medium = "t-med",
        /// Tenders of micro enterprises
        Micro = "t-micro",
        /// Tenders from outside the European Economic Area
        OutsideArea = "t-no-eea",
        /// Tenders not verified
        NotVerified = "t-no-verif",
        /// Tenders from another country of the European Economic Area
        OtherAreaCountry = "t-oth-eea",
        /// Tenders of small enterprises
        Small = "t-small",
        /// Tenders of micro, small and medium enterprises
        Sme = "t-sme",
        /// Tenders found inadmissible
        Inadmissible = "t-verif-inad",
        /// Tenders found inadmissible as abnormally low
        AbnormallyLow = "t-verif-inad-low",
        /// Tenders
        Tenders = "tenders",
    }

    /// What came of the check of foreign subsidies (BT-682), Regulation 2022/2560.
    pub enum ForeignSubsidyMeasure = "foreign-subsidy-measure-conclusion" {
        /// Notified, preliminary review closed
        Closed = "fsr-adm-clos",
        /// Notified, commitments
        Commitments = "fsr-commit",
        /// Notified, tender irregular
        Irregular = "fsr-irregul",
        /// Declared, best price-quality ratio
        DeclaredMeat = "fsr-meat",
        /// Notified, no objection
        NoObjection = "fsr-no-obj",
        /// Notified, award prohibited
        Prohibited = "fsr-proh",
        /// Declared, standard award
        Declared = "fsr-stand",
    }

    /// Why a measure on access to foreign markets was not applied (BT-687), Regulation 2022/1031.
    pub enum MarketAccessException = "international-procurement-instrument-application" {
        /// No exception
        None = "no-exc",
        /// Only one tender
        OneTender = "one-tend",
        /// Public interest
        PublicInterest = "pub-int",
    }

    /// Why something is withheld from publication (BT-197).
    pub enum WithholdingReason = "non-publication-justification" {
        /// Commercial interests of an operator
        Commercial = "eo-int",
        /// Fair competition
        FairCompetition = "fair-comp",
        /// Law enforcement
        LawEnforcement = "law-enf",
        /// Another public interest
        PublicInterest = "oth-int",
        /// Research and development services
        Research = "rd-ser",
    }
}
