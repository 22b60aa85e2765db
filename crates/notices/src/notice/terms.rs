//! What holds for tenders and contracts, of a lot or of all lots.

use super::amount::Duration;
use super::award::Award;
use super::code::Code;
use super::codes::{EnergyBasis, FrameworkKind, LegislationField, PurchasingSystem};
use super::id::Id;
use super::model::model;
use super::moment::Moment;
use super::participation::Participation;
use super::performance::{Performance, Subcontracting};
use super::submission::{Document, Submission};
use super::text::Text;

model! {
    /// What holds for tenders and contracts.
    pub struct Terms {
        /// Framework agreement, dynamic purchasing system, electronic auction.
        pub techniques: Techniques,
        /// Whether the Agreement on Government Procurement covers it (BT-115).
        pub covered_by_gpa: Option<bool>,
        /// Until when what must be sent.
        pub deadlines: Deadlines,
        /// How tenders are opened (BT-132 to BT-134).
        pub opening: Opening,
        /// How many candidates are invited (BT-50 to BT-52, BT-661).
        pub candidates: Candidates,
        /// Earlier notices on it (BT-125, BT-1251, OPP-090).
        pub previous_notices: Vec<NoticeReference>,
        /// Whether it was announced before and is relaunched (BT-634).
        pub relaunched: Option<bool>,
        /// How tenders are sent in.
        pub submission: Submission,
        /// Procurement documents.
        pub documents: Vec<Document>,
        /// Who may take part.
        pub participation: Participation,
        /// By what tenders are compared.
        pub award: Award,
        /// How the contract is carried out.
        pub performance: Performance,
        /// What is said about subcontractors.
        pub subcontracting: Subcontracting,
        /// Money of the European Union.
        pub funding: EuFunding,
        /// How to complain.
        pub review: ReviewTerms,
        /// Whom to ask, where to send.
        pub contacts: Contacts,
        /// Where to learn about taxes, environment and employment law.
        pub legislation: Vec<Legislation>,
        /// Clean vehicles, energy efficiency, access to foreign markets.
        pub sectoral: Sectoral,
        /// Whether it recurs, and when (BT-94, BT-95).
        pub recurrence: Recurrence,
    }

    /// Techniques of procurement.
    pub struct Techniques {
        /// Framework agreement (BT-765).
        pub framework: Framework,
        /// Dynamic purchasing system (BT-766).
        pub purchasing_system: Option<Code<PurchasingSystem>>,
        /// Electronic auction (BT-122, BT-123, BT-767).
        pub auction: Auction,
    }

    /// A framework agreement.
    pub struct Framework {
        /// Whether and how it is made (BT-765); a legacy notice only says whether.
        pub kind: Option<Code<FrameworkKind>>,
        /// Whether there is one, where the source does not say of which kind.
        pub used: Option<bool>,
        /// Whether it is with several operators.
        pub several_operators: Option<bool>,
        /// How many participants at most (BT-113).
        pub maximum_participants: Option<i64>,
        /// How many participants at least, in older notices.
        pub minimum_participants: Option<i64>,
        /// Why it runs longer than the law's four (or eight, or seven) years (BT-109).
        pub duration_justification: Text,
        /// For how long, where that is not the term of the subject.
        pub duration: Option<Duration>,
        /// Other buyers who may use it (BT-111).
        pub buyer_categories: Text,
        /// How often contracts are awarded under it, in older notices.
        pub frequency: Text,
    }

    /// An electronic auction.
    pub struct Auction {
        /// Whether there is one (BT-767).
        pub used: Option<bool>,
        /// How it works (BT-122).
        pub description: Text,
        /// Where (BT-123).
        pub url: Option<String>,
    }

    /// Until when what must be sent.
    pub struct Deadlines {
        /// Tenders (BT-131).
        pub tenders: Option<Moment>,
        /// Requests to participate (BT-1311).
        pub requests: Option<Moment>,
        /// Expressions of interest (BT-630).
        pub expressions: Option<Moment>,
        /// Answers to a consultation (BT-800).
        pub answers: Option<Moment>,
        /// Requests for additional information (BT-13).
        pub information: Option<Moment>,
        /// When candidates are invited to tender (BT-130).
        pub invitation: Option<Moment>,
        /// When those interested are invited to confirm it (BT-631).
        pub confirmation_invitation: Option<Moment>,
        /// When the award is planned to begin.
        pub award_planned: Option<Moment>,
        /// How long tenders must stay valid (BT-98).
        pub validity: Option<Duration>,
        /// Until when tenders must stay valid.
        pub valid_until: Option<Moment>,
    }

    /// How tenders are opened.
    pub struct Opening {
        /// When (BT-132).
        pub at: Option<Moment>,
        /// Where (BT-133).
        pub place: Text,
        /// Who may be there, and more (BT-134).
        pub description: Text,
    }

    /// How many candidates are invited to the second stage.
    pub struct Candidates {
        /// At least (BT-50).
        pub minimum: Option<i64>,
        /// At most (BT-51).
        pub maximum: Option<i64>,
        /// Whether there is a maximum (BT-661).
        pub limited: Option<bool>,
        /// How many are expected.
        pub expected: Option<i64>,
        /// Whether they are reduced step by step (BT-52).
        pub successive_reduction: Option<bool>,
        /// By what they are chosen, in words.
        pub criteria: Text,
        /// Those chosen already (BT-47).
        pub preselected: Vec<String>,
    }

    /// Another notice, or a part of one.
    pub struct NoticeReference {
        /// Its identifier or publication number.
        pub id: Option<String>,
        /// What kind of identifier it is: `notice-id-ref`, `ojs-notice-id`.
        pub scheme: Option<String>,
        /// Its version.
        pub version: Option<String>,
        /// The part of it that is meant (BT-1251).
        pub part: Option<String>,
        /// When it was published.
        pub date: Option<Moment>,
        /// What kind of notice it is, in words.
        pub kind: Option<String>,
    }

    /// Money of the European Union.
    pub struct EuFunding {
        /// Whether there is any (BT-60).
        pub used: Option<bool>,
        /// Of which programmes.
        pub programmes: Vec<Funding>,
    }

    /// A programme or project that pays.
    pub struct Funding {
        /// Programme by its code (BT-722, BT-7220).
        pub programme: Option<String>,
        /// Project or agreement (BT-5010, BT-5011).
        pub identifier: Option<String>,
        /// In words (BT-6110, BT-6140).
        pub description: Text,
    }

    /// How to complain.
    pub struct ReviewTerms {
        /// Until when, in words (BT-99).
        pub deadline: Text,
        /// Review bodies (OPT-301).
        pub bodies: Vec<Id>,
        /// Who informs about complaints.
        pub information: Vec<Id>,
        /// Mediators.
        pub mediators: Vec<Id>,
    }

    /// Whom to ask, where to send (OPT-301).
    pub struct Contacts {
        /// Additional information.
        pub information: Vec<Id>,
        /// Documents.
        pub documents: Vec<Id>,
        /// Tenders or requests to participate are sent to.
        pub recipients: Vec<Id>,
        /// Tenders are evaluated by.
        pub evaluators: Vec<Id>,
    }

    /// Where to learn about a field of law.
    pub struct Legislation {
        /// Which field.
        pub field: Option<Code<LegislationField>>,
        /// What the document is called (OPT-111 to OPT-113).
        pub document: Option<String>,
        /// Where it is (OPT-110, OPT-120, OPT-130).
        pub url: Option<String>,
        /// Who informs.
        pub organisations: Vec<Id>,
    }

    /// Whether acts for single sectors or aims apply.
    pub struct Sectoral {
        /// The clean vehicles directive (BT-717).
        pub clean_vehicles: Option<bool>,
        /// What falls under it (BT-735).
        pub clean_vehicle_contracts: Vec<Code<super::codes::CleanVehicleContract>>,
        /// The energy efficiency directive (BT-810).
        pub energy_efficiency: Option<bool>,
        /// What falls under it (BT-811).
        pub energy_items: Vec<EnergyItem>,
        /// Measures on access to foreign markets (BT-684).
        pub market_access: Option<bool>,
    }

    /// Something whose energy efficiency counts.
    pub struct EnergyItem {
        /// Which rules (BT-811).
        pub basis: Option<Code<EnergyBasis>>,
        /// Which product, service or building, by its code (BT-811).
        pub item: Option<String>,
    }

    /// Whether it recurs.
    pub struct Recurrence {
        /// Whether (BT-94).
        pub recurrent: Option<bool>,
        /// When (BT-95).
        pub description: Text,
    }
}
