//! The subject matter: what is bought, where, for how long, at what value and with which aim.

use rust_decimal::Decimal;
use vocabulary::Cpv;

use super::amount::{Amount, Duration, Quantity};
use super::code::Code;
use super::codes::{
    AccessibilityUse, EnvironmentalObjective, GreenCriteria, InnovationObjective, Nature,
    OpenDuration, SocialObjective, StrategicAim, TransportService, WidePlace,
};
use super::model::model;
use super::moment::Moment;
use super::organisation::Address;
use super::text::Text;

model! {
    /// What is bought: by the procedure as a whole, by a lot, or by a part of a plan.
    pub struct Subject {
        /// The number the buyer has for it (BT-22).
        pub internal_id: Option<String>,
        /// Title (BT-21).
        pub title: Text,
        /// Description (BT-24).
        pub description: Text,
        /// Additional information (BT-300).
        pub additional_information: Text,
        /// Works, supplies or services (BT-23).
        pub nature: Option<Code<Nature>>,
        /// What else it is of these (BT-531).
        pub additional_natures: Vec<Code<Nature>>,
        /// Means of public passenger transport (OPP-040).
        pub transport: Vec<Code<TransportService>>,
        /// How supplies are acquired or works carried out, in notices before 2014: `PURCHASE`, `DESIGN_EXECUTION`.
        pub acquisition: Vec<String>,
        /// Category of services, in notices under the directives of 2004 and of 2009.
        pub service_category: Option<String>,
        /// Main classification (BT-262).
        pub main_classification: Option<Classification>,
        /// Additional classifications (BT-263).
        pub additional_classifications: Vec<Classification>,
        /// Quantity (BT-25, BT-625).
        pub quantity: Option<Quantity>,
        /// Quantity or scope in words.
        pub quantity_text: Text,
        /// Estimated value without tax (BT-27).
        pub estimated_value: Option<Amount>,
        /// Lowest and highest estimated value, where a range is given.
        pub estimated_range: Option<Range>,
        /// Highest value of a framework agreement (BT-271).
        pub framework_maximum_value: Option<Amount>,
        /// How the value was estimated, for concessions.
        pub estimation_method: Text,
        /// Places of performance (BT-727, BT-728, BT-5071 and others).
        pub places: Vec<Place>,
        /// For how long (BT-36, BT-536 to BT-538, BT-781).
        pub term: Term,
        /// Renewals (BT-57, BT-58).
        pub renewal: Renewal,
        /// Options (BT-53, BT-54).
        pub options: Options,
        /// Whether it is suitable for small and medium-sized enterprises (BT-726).
        pub suitable_for_smes: Option<bool>,
        /// What the purchase aims at beyond itself (BT-06, BT-774 to BT-777, BT-805).
        pub strategic: Strategic,
        /// Accessibility for people with disabilities (BT-754, BT-755).
        pub accessibility: Accessibility,
        /// Whether it is related to a project or programme financed by the Union, and which.
        pub eu_project: EuProject,
    }

    /// A code of the Common Procurement Vocabulary.
    pub struct Classification {
        /// The code, without check digit.
        pub code: Option<Code<Cpv>>,
        /// Codes of the supplementary vocabulary that say more (`KA12`).
        pub supplementary: Vec<String>,
    }

    /// Lowest and highest of a range.
    pub struct Range {
        /// Lowest.
        pub lowest: Option<Amount>,
        /// Highest.
        pub highest: Option<Amount>,
    }

    /// A place of performance.
    pub struct Place {
        /// Where it is on the map.
        pub address: Address,
        /// Where it is, if it is not on the map (BT-727).
        pub wide: Option<Code<WidePlace>>,
        /// More in words (BT-728).
        pub description: Text,
    }

    /// For how long a contract, framework agreement, system or qualification runs.
    pub struct Term {
        /// First day (BT-536).
        pub start: Option<Moment>,
        /// Last day (BT-537).
        pub end: Option<Moment>,
        /// Length (BT-36).
        pub duration: Option<Duration>,
        /// Unlimited or unknown (BT-538).
        pub open: Option<Code<OpenDuration>>,
        /// More in words (BT-781).
        pub description: Text,
    }

    /// How a contract may be renewed.
    pub struct Renewal {
        /// Whether it may be renewed.
        pub possible: Option<bool>,
        /// How often at most (BT-58).
        pub maximum: Option<i64>,
        /// After how long the next contract follows, in notices before 2014.
        pub interval: Option<Duration>,
        /// In words (BT-57).
        pub description: Text,
    }

    /// Options of the buyer to buy more.
    pub struct Options {
        /// Whether there are options (BT-53).
        pub included: Option<bool>,
        /// When they may be taken up, from the award on, in notices before 2014.
        pub within: Option<Duration>,
        /// In words (BT-54).
        pub description: Text,
    }

    /// What a purchase aims at beyond itself.
    pub struct Strategic {
        /// The aims (BT-06) with their descriptions (BT-777).
        pub aims: Vec<Aim>,
        /// Social objectives (BT-775).
        pub social: Vec<Code<SocialObjective>>,
        /// Environmental objectives (BT-774).
        pub environmental: Vec<Code<EnvironmentalObjective>>,
        /// Green procurement criteria (BT-805).
        pub green_criteria: Vec<Code<GreenCriteria>>,
        /// Innovative objectives (BT-776).
        pub innovation: Vec<Code<InnovationObjective>>,
    }

    /// An aim beyond the purchase itself.
    pub struct Aim {
        /// Which (BT-06).
        pub kind: Option<Code<StrategicAim>>,
        /// How it is pursued (BT-777).
        pub description: Text,
    }

    /// Whether accessibility is in the specifications.
    pub struct Accessibility {
        /// Whether it is included (BT-754).
        pub used: Option<Code<AccessibilityUse>>,
        /// Why not (BT-755).
        pub justification: Text,
    }

    /// A project or programme of the Union behind the purchase, in legacy notices.
    pub struct EuProject {
        /// Whether there is one.
        pub related: Option<bool>,
        /// Which.
        pub description: Text,
    }
}

impl Classification {
    /// This code and no more.
    #[must_use]
    pub fn of(code: Code<Cpv>) -> Self {
        Self {
            code: Some(code),
            supplementary: Vec::new(),
        }
    }
}

impl Subject {
    /// All classifications, the main one first.
    pub fn classifications(&self) -> impl Iterator<Item = &Classification> {
        self.main_classification
            .iter()
            .chain(&self.additional_classifications)
    }

    /// The known codes of all classifications, the main one first.
    pub fn cpv(&self) -> impl Iterator<Item = Cpv> {
        self.classifications()
            .filter_map(|classification| classification.code.as_ref()?.known().copied())
    }
}

impl Term {
    /// About how many days it runs: its length, else from the first day to the last, both included. Renewals do not count.
    #[must_use]
    pub fn about_days(&self) -> Option<Decimal> {
        self.duration
            .as_ref()
            .and_then(Duration::about_days)
            .or_else(|| Some(Decimal::from(self.start?.days_until(&self.end?) + 1)))
    }
}
