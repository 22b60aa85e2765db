//! What came of a procedure: outcomes of lots, tenders, tenderers and contracts.

use rust_decimal::Decimal;
use vocabulary::Country;

use super::amount::Amount;
use super::code::Code;
use super::codes::{
    Applicability, CleanVehicleContract, EnergyBasis, EnergyMetric, ForeignSubsidyMeasure,
    Irregularity, MarketAccessException, NotAwardedReason, Outcome, SubmissionKind,
    VehicleCategory, VehicleCount,
};
use super::id::Id;
use super::model::model;
use super::moment::Moment;
use super::performance::ContractTerm;
use super::subject::{Range, Term};
use super::terms::{Funding, NoticeReference};
use super::text::Text;

model! {
    /// What came of a procedure. Parts refer to each other by identifier: outcomes to tenders and contracts, contracts to
    /// tenders, tenders to tendering parties, those to organisations.
    pub struct Results {
        /// Value of all contracts of this notice (BT-161).
        pub total_value: Option<Amount>,
        /// Lowest and highest tender of all, where a range is given.
        pub total_range: Option<Range>,
        /// Highest value of all framework agreements (BT-118).
        pub framework_maximum_value: Option<Amount>,
        /// Approximate value of all framework agreements (BT-1118).
        pub framework_approximate_value: Option<Amount>,
        /// Values of groups of lots.
        pub groups: Vec<GroupFramework>,
        /// When the award was decided, where it is said for the notice as a whole.
        pub decided: Option<Moment>,
        /// Outcomes of lots.
        pub outcomes: Vec<LotOutcome>,
        /// Tenders.
        pub tenders: Vec<Tender>,
        /// Those who tendered.
        pub parties: Vec<TenderingParty>,
        /// Contracts.
        pub contracts: Vec<Contract>,
    }

    /// Values of framework agreements of a group of lots.
    pub struct GroupFramework {
        /// The group (BT-556).
        pub group: Option<Id>,
        /// Highest value (BT-156).
        pub maximum_value: Option<Amount>,
        /// Value estimated again (BT-1561).
        pub reestimated_value: Option<Amount>,
    }

    /// What came of a lot.
    pub struct LotOutcome {
        /// What the notice calls it (OPT-322).
        pub id: Option<Id>,
        /// Of which lot (BT-13713).
        pub lot: Option<Id>,
        /// Whether there is a winner (BT-142).
        pub outcome: Option<Code<Outcome>>,
        /// Why not (BT-144).
        pub not_awarded_reason: Option<Code<NotAwardedReason>>,
        /// Tenders (OPT-320).
        pub tenders: Vec<Id>,
        /// Contracts (OPT-315).
        pub contracts: Vec<Id>,
        /// How many tenders of each kind came in (BT-759, BT-760).
        pub submissions: Vec<SubmissionCount>,
        /// Lowest tender (BT-710).
        pub lowest_tender: Option<Amount>,
        /// Highest tender (BT-711).
        pub highest_tender: Option<Amount>,
        /// Highest value of the framework agreement (BT-709).
        pub framework_maximum_value: Option<Amount>,
        /// Value of the framework agreement estimated again (BT-660).
        pub framework_reestimated_value: Option<Amount>,
        /// Whether the dynamic purchasing system is terminated (BT-119).
        pub purchasing_system_terminated: Option<bool>,
        /// How many complained (BT-712).
        pub complainants: Option<i64>,
        /// Complaints by irregularity (BT-635, BT-636).
        pub complaints: Vec<ComplaintCount>,
        /// Who finances it (OPT-301).
        pub financing: Vec<Id>,
        /// Who pays (OPT-301).
        pub paying: Vec<Id>,
        /// Clean vehicles bought.
        pub vehicles: Vec<Vehicles>,
        /// Energy efficiency of what was bought.
        pub energy: Vec<Energy>,
        /// Measures on access to foreign markets that were applied.
        pub market_access: Vec<MarketAccess>,
    }

    /// How many tenders or requests of a kind came in.
    pub struct SubmissionCount {
        /// Which (BT-760).
        pub kind: Option<Code<SubmissionKind>>,
        /// How many (BT-759).
        pub count: Option<i64>,
    }

    /// How many complaints there were about an irregularity.
    pub struct ComplaintCount {
        /// Which (BT-636).
        pub irregularity: Option<Code<Irregularity>>,
        /// How many (BT-635).
        pub count: Option<i64>,
    }

    /// Vehicles of a class, Directive 2009/33/EC.
    pub struct Vehicles {
        /// What falls under the directive (BT-735).
        pub contract: Option<Code<CleanVehicleContract>>,
        /// Which class (BT-723).
        pub category: Option<Code<VehicleCategory>>,
        /// How many, clean ones and ones without emissions among them (OPT-155, OPT-156).
        pub counts: Vec<VehicleNumber>,
    }

    /// A number of vehicles.
    pub struct VehicleNumber {
        /// Which vehicles (OPT-155).
        pub kind: Option<Code<VehicleCount>>,
        /// How many (OPT-156).
        pub count: Option<i64>,
    }

    /// Energy efficiency of something that was bought.
    pub struct Energy {
        /// Which rules (BT-811).
        pub basis: Option<Code<EnergyBasis>>,
        /// Which product, service or building, by its code (BT-811).
        pub item: Option<String>,
        /// Its energy label (BT-812).
        pub label: Option<String>,
        /// Consumption and savings (BT-813, BT-814).
        pub metrics: Vec<EnergyNumber>,
        /// How many (BT-815).
        pub quantity: Option<Decimal>,
    }

    /// An amount of energy.
    pub struct EnergyNumber {
        /// Consumption or savings.
        pub kind: Option<Code<EnergyMetric>>,
        /// How many kWh in a year.
        pub number: Option<Decimal>,
    }

    /// A measure on access to foreign markets, Regulation (EU) 2022/1031.
    pub struct MarketAccess {
        /// Which (BT-685).
        pub measure: Option<String>,
        /// How many tenders it concerned (BT-686).
        pub tenders: Option<i64>,
        /// Why it was not applied (BT-687).
        pub exception: Option<Code<MarketAccessException>>,
        /// In words (BT-688).
        pub exception_description: Text,
    }

    /// A tender.
    pub struct Tender {
        /// What the notice calls it (OPT-321).
        pub id: Option<Id>,
        /// What the buyer calls it (BT-3201).
        pub reference: Option<String>,
        /// For which lot or group of lots (BT-13714).
        pub lot: Option<Id>,
        /// Of which tendering party (OPT-310).
        pub party: Option<Id>,
        /// Its rank (BT-171).
        pub rank: Option<i64>,
        /// Whether tenders were ranked (BT-1711).
        pub ranked: Option<bool>,
        /// Its value (BT-720).
        pub value: Option<Amount>,
        /// Whether it is a variant (BT-193).
        pub variant: Option<bool>,
        /// Countries where the product or service comes from (BT-191).
        pub origin: Vec<Code<Country>>,
        /// Whether it comes from the European Union, where no country is named.
        pub origin_in_union: Option<bool>,
        /// What is subcontracted.
        pub subcontracting: TenderSubcontracting,
        /// Revenue of a concession.
        pub concession: ConcessionRevenue,
        /// Terms of passenger transport (OPP-030 to OPP-035).
        pub contract_terms: Vec<ContractTerm>,
        /// Kilometres of passenger transport (OPP-080).
        pub kilometres: Option<Decimal>,
        /// What was paid in the end (BT-779).
        pub paid: Option<Amount>,
        /// In words (BT-780).
        pub paid_description: Text,
        /// Penalties (BT-782).
        pub penalties: Option<Amount>,
        /// What came of the check of foreign subsidies (BT-682).
        pub foreign_subsidies: Option<Code<ForeignSubsidyMeasure>>,
    }

    /// What of a tender is subcontracted.
    pub struct TenderSubcontracting {
        /// Whether anything is (BT-773).
        pub used: Option<Code<Applicability>>,
        /// In words (BT-554).
        pub description: Text,
        /// Whether the value is known (BT-730).
        pub value_known: Option<bool>,
        /// Its value (BT-553).
        pub value: Option<Amount>,
        /// Whether the share is known (BT-731).
        pub percent_known: Option<bool>,
        /// Its share in percent (BT-555).
        pub percent: Option<Decimal>,
    }

    /// Revenue of a concession.
    pub struct ConcessionRevenue {
        /// From the buyer (BT-160).
        pub from_buyer: Option<Amount>,
        /// From the users (BT-162).
        pub from_users: Option<Amount>,
        /// In words (BT-163).
        pub description: Text,
    }

    /// Those who tender together, or one who tenders alone.
    pub struct TenderingParty {
        /// What the notice calls it (OPT-210).
        pub id: Option<Id>,
        /// Its name (OPT-211).
        pub name: Option<String>,
        /// Its members.
        pub tenderers: Vec<Tenderer>,
        /// Its subcontractors.
        pub subcontractors: Vec<Subcontractor>,
        /// Whether it is a group, where the source says so apart from naming the members.
        pub group: Option<bool>,
    }

    /// A member of a tendering party.
    pub struct Tenderer {
        /// Which organisation (OPT-300).
        pub organisation: Option<Id>,
        /// Whether it leads the group (OPT-170).
        pub leader: Option<bool>,
    }

    /// A subcontractor.
    pub struct Subcontractor {
        /// Which organisation (OPT-301).
        pub organisation: Option<Id>,
        /// For which members it works (OPT-301).
        pub main_contractors: Vec<Id>,
    }

    /// A contract, or a framework agreement.
    pub struct Contract {
        /// What the notice calls it (OPT-316).
        pub id: Option<Id>,
        /// What the buyer calls it (BT-150).
        pub reference: Option<String>,
        /// Title (BT-721).
        pub title: Text,
        /// Where it is (BT-151).
        pub url: Option<String>,
        /// When it was concluded (BT-145).
        pub concluded: Option<Moment>,
        /// When the winner was decided on (BT-1451).
        pub decided: Option<Moment>,
        /// Its tenders (BT-3202).
        pub tenders: Vec<Id>,
        /// Who signed for the buyer (OPT-300).
        pub signatories: Vec<Id>,
        /// Whether it is under a framework agreement (BT-768).
        pub under_framework: Option<bool>,
        /// The notice of that framework agreement (OPT-100).
        pub framework_notices: Vec<NoticeReference>,
        /// Money of the European Union (BT-5011, BT-6110, BT-722).
        pub funding: Vec<Funding>,
        /// Value that was first estimated for it, in legacy notices.
        pub estimated_value: Option<Amount>,
        /// Value paid for a bargain, in legacy notices.
        pub bargain_value: Option<Amount>,
        /// Whether its duration was extended because of assets (OPP-020), passenger transport.
        pub duration_extended: Option<bool>,
        /// These assets.
        pub assets: Vec<Asset>,
        /// For how long it runs, where that is said apart from the lot.
        pub term: Term,
    }

    /// An asset of the contractor that justifies a longer contract.
    pub struct Asset {
        /// What it is (OPP-021).
        pub description: Text,
        /// How significant, in percent (OPP-022).
        pub significance: Option<String>,
        /// How predominant, in percent (OPP-023).
        pub predominance: Option<String>,
    }
}
