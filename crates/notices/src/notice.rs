//! The model: a notice of any kind, from any source, as far as the source says something.

mod amount;
mod award;
mod change;
pub mod code;
pub mod codes;
mod id;
mod lot;
pub(crate) mod model;
mod moment;
mod organisation;
mod participation;
mod performance;
mod procedure;
mod registration;
mod result;
mod review;
mod roles;
mod subject;
mod submission;
mod terms;
mod text;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use vocabulary::Language;

pub use amount::{Amount, Duration, Quantity};
pub use award::{Award, AwardCriterion, Prize};
pub use change::{Change, ChangeItem, ChangedValue, Modification, Withheld};
pub use code::{Code, Says};
pub use id::Id;
pub use lot::{Lot, LotGroup};
pub use moment::{Moment, MomentError};
pub use organisation::{
    Address, BeneficialOwner, Buyer, Contact, Identifier, Organisation, ServiceProvider, TouchPoint,
};
pub use participation::{
    CriterionNumber, ExclusionGround, Participation, Qualification, SelectionCriterion,
};
pub use performance::{Condition, ContractTerm, Performance, QualityTarget, Subcontracting};
pub use procedure::{DirectAward, Division, LegalReference, Procedure};
pub use registration::{Announcement, RegisterEntry, Registration};
pub use result::{
    Asset, ComplaintCount, ConcessionRevenue, Contract, Energy, EnergyNumber, GroupFramework,
    LotOutcome, MarketAccess, Results, Subcontractor, SubmissionCount, Tender,
    TenderSubcontracting, Tenderer, TenderingParty, VehicleNumber, Vehicles,
};
pub use review::Review;
pub use roles::Role;
pub use subject::{
    Accessibility, Aim, Classification, EuProject, Options, Place, Range, Renewal, Strategic,
    Subject, Term,
};
pub use submission::{Document, Requirement, Submission};
pub use terms::{
    Auction, Candidates, Contacts, Deadlines, EnergyItem, EuFunding, Framework, Funding,
    Legislation, NoticeReference, Opening, Recurrence, ReviewTerms, Sectoral, Techniques, Terms,
};
pub use text::{Text, UNDETERMINED};

use codes::{ChangeReason, FormType, NoticeSubtype, NoticeType};
use model::model;

model! {
    /// A notice.
    pub struct Notice {
        /// Where it was read from.
        pub source: Source,
        /// Its identifier (BT-701).
        pub id: Option<String>,
        /// Its version (BT-757).
        pub version: Option<String>,
        /// How it was published.
        pub publication: Publication,
        /// What it is for.
        pub kind: Option<Kind>,
        /// Its family (BT-03).
        pub form_type: Option<Code<FormType>>,
        /// Its type (BT-02).
        pub notice_type: Option<Code<NoticeType>>,
        /// Its subtype (OPP-070).
        pub subtype: Option<Code<NoticeSubtype>>,
        /// The languages in which it is official, the original first (BT-702).
        pub languages: Vec<Code<Language>>,
        /// When it was sent (BT-05).
        pub dispatched: Option<Moment>,
        /// When the sender of the buyer sent it on (BT-803).
        pub transmitted: Option<Moment>,
        /// When the next notice is planned (BT-127).
        pub future_notice: Option<Moment>,
        /// Additional information on the notice as a whole.
        pub additional_information: Text,
        /// The organisations that it names.
        pub organisations: Vec<Organisation>,
        /// Those who own them.
        pub beneficial_owners: Vec<BeneficialOwner>,
        /// Who buys. More than one is a joint purchase.
        pub buyers: Vec<Buyer>,
        /// The procedure.
        pub procedure: Procedure,
        /// Parts of a plan.
        pub parts: Vec<Lot>,
        /// Lots; one without a number, if the purchase is not divided.
        pub lots: Vec<Lot>,
        /// Groups of lots.
        pub lot_groups: Vec<LotGroup>,
        /// What came of it.
        pub results: Results,
        /// How contracts are modified.
        pub modifications: Vec<Modification>,
        /// How it changes another notice.
        pub change: Change,
        /// Complaints and decisions.
        pub reviews: Vec<Review>,
        /// What is withheld from publication.
        pub withheld: Vec<Withheld>,
        /// A company of European law that is registered by it.
        pub registration: Registration,
    }

    /// Where a notice was read from.
    pub struct Source {
        /// The format.
        pub format: Option<Format>,
        /// Its version: `eforms-sdk-1.10`, `R2.0.9.S05.E01`, `1.1`.
        pub version: Option<String>,
        /// A national profile of it.
        pub profile: Option<String>,
        /// The form or root element: `ContractNotice`, `F02_2014`.
        pub form: Option<String>,
        /// The version of the syntax: `2.3` of the Universal Business Language.
        pub syntax: Option<String>,
    }

    /// How a notice was published.
    pub struct Publication {
        /// Its number (OPP-010): `00123456-2024`, `2016/S 001-000001`.
        pub number: Option<String>,
        /// The issue of the Official Journal (OPP-011).
        pub gazette: Option<String>,
        /// When (OPP-012).
        pub date: Option<Moment>,
        /// When its buyer wants it published (BT-738).
        pub preferred_date: Option<Moment>,
        /// Where.
        pub url: Option<String>,
        /// The title under which it was published, in all languages.
        pub title: Text,
    }
}

/// The format of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// European electronic forms since 2022, in the Universal Business Language.
    Eforms,
    /// The XML of Tenders Electronic Daily until 2023.
    TedXml,
    /// The Open Contracting Data Standard.
    Ocds,
}

/// What a notice is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Tells of plans.
    Planning,
    /// Asks the market before the procedure.
    Consultation,
    /// Calls for competition.
    Competition,
    /// Tells that a contract will be awarded without a call.
    DirectAward,
    /// Tells what came of a procedure.
    Result,
    /// Tells that a contract is modified.
    Modification,
    /// Tells that a contract is completed.
    Completion,
    /// Corrects or cancels another notice, and is nothing else. A new version of a notice that replaces the old one keeps its
    /// kind and says what changed in [`Notice::change`].
    Correction,
    /// Registers a company of European law.
    Registration,
}

impl Notice {
    /// The language of the original.
    #[must_use]
    pub fn language(&self) -> Option<&Code<Language>> {
        self.languages.first()
    }

    /// The organisation of that identifier, also if it is one of its touch points that is called so.
    #[must_use]
    pub fn organisation(&self, id: &Id) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| {
            organisation.id.as_ref() == Some(id)
                || organisation
                    .touch_points
                    .iter()
                    .any(|point| point.id.as_ref() == Some(id))
        })
    }

    /// The lot of that identifier.
    #[must_use]
    pub fn lot(&self, id: &Id) -> Option<&Lot> {
        self.lots.iter().find(|lot| lot.id.as_ref() == Some(id))
    }

    /// What holds for `lot`: what it says itself, else what the procedure says for all lots.
    ///
    /// `of` picks something out of the terms: `notice.holds(lot, |terms| terms.deadlines.tenders)`.
    pub fn holds<'a, T>(&'a self, lot: &'a Lot, of: impl Fn(&'a Terms) -> Option<T>) -> Option<T> {
        of(&lot.terms).or_else(|| of(&self.procedure.terms))
    }

    /// All of something that holds for `lot`: its own, else those of the procedure.
    ///
    /// `notice.all_that_hold(lot, |terms| &terms.award.criteria)`
    pub fn all_that_hold<'a, T>(
        &'a self,
        lot: &'a Lot,
        of: impl Fn(&'a Terms) -> &'a [T],
    ) -> &'a [T] {
        let own = of(&lot.terms);
        if own.is_empty() {
            of(&self.procedure.terms)
        } else {
            own
        }
    }

    /// Whether it changes another notice.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.kind == Some(Kind::Correction) || !self.change.is_absent()
    }

    /// Whether it cancels another notice or the procedure.
    #[must_use]
    pub fn is_cancellation(&self) -> bool {
        self.change.reason.says(ChangeReason::Cancelled)
    }

    /// Whether it is about social and other specific services, the light regime.
    #[must_use]
    pub fn is_social(&self) -> bool {
        [
            NoticeType::SocialPriorInformationCall,
            NoticeType::SocialContract,
            NoticeType::SocialAward,
        ]
        .into_iter()
        .any(|social| self.notice_type.says(social))
    }

    /// Whether it is about a design contest.
    #[must_use]
    pub fn is_design_contest(&self) -> bool {
        self.notice_type.says(NoticeType::DesignContest)
            || self.notice_type.says(NoticeType::DesignContestResult)
    }
}

/// The JSON Schema of [`Notice`], as `notices show --json` prints it.
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Notice)
}

#[cfg(test)]
mod tests {
    use super::model::Multilingual;
    use super::*;
    use vocabulary::Language::{Dutch, French};

    fn in_language(language: Language, title: &str, criteria: &[&str]) -> Notice {
        let mut lot = Lot::default();
        lot.subject.title = Text::new().with(language, title);
        lot.terms.award.criteria = criteria
            .iter()
            .map(|name| AwardCriterion {
                name: Text::new().with(language, *name),
                ..AwardCriterion::default()
            })
            .collect();
        Notice {
            lots: vec![lot],
            ..Notice::default()
        }
    }

    #[test]
    fn versions_in_two_languages_become_one_notice() {
        let mut notice = in_language(Dutch, "Schoonmaak", &["Prijs", "Kwaliteit"]);
        notice.add_languages(&mut in_language(French, "Nettoyage", &["Prix", "Qualité"]));

        let lot = &notice.lots[0];
        assert_eq!(
            lot.subject.title,
            Text::new()
                .with(Dutch, "Schoonmaak")
                .with(French, "Nettoyage")
        );
        assert_eq!(
            lot.terms.award.criteria[1].name,
            Text::new().with(Dutch, "Kwaliteit").with(French, "Qualité")
        );
    }

    #[test]
    fn lists_that_differ_in_length_are_not_mixed() {
        let mut notice = in_language(Dutch, "Schoonmaak", &["Prijs"]);
        notice.add_languages(&mut in_language(French, "Nettoyage", &["Prix", "Qualité"]));

        assert_eq!(
            notice.lots[0].terms.award.criteria[0].name,
            Text::new().with(Dutch, "Prijs")
        );
    }

    #[test]
    fn a_notice_that_says_nothing_is_an_empty_object() {
        assert_eq!(serde_json::to_string(&Notice::default()).unwrap(), "{}");
        assert_eq!(
            serde_json::from_str::<Notice>("{}").unwrap(),
            Notice::default()
        );
    }

    #[test]
    fn what_a_lot_does_not_say_the_procedure_says_for_it() {
        let mut notice = in_language(Dutch, "Schoonmaak", &[]);
        notice.procedure.terms.candidates.maximum = Some(5);
        let maximum = |terms: &Terms| terms.candidates.maximum;
        assert_eq!(notice.holds(&notice.lots[0], maximum), Some(5));

        notice.lots[0].terms.candidates.maximum = Some(3);
        assert_eq!(notice.holds(&notice.lots[0], maximum), Some(3));
    }

    #[test]
    fn the_schema_names_every_part_in_snake_case() {
        let schema = serde_json::to_value(schema()).unwrap();
        let properties = schema["properties"].as_object().unwrap();
        assert!(properties.contains_key("notice_type") && properties.contains_key("lot_groups"));
        for (name, part) in schema["$defs"].as_object().unwrap() {
            for (property, about) in part["properties"].as_object().into_iter().flatten() {
                assert!(
                    property
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'_'),
                    "{name}.{property}"
                );
                assert!(
                    about.get("description").is_some() || about.get("$ref").is_some(),
                    "{name}.{property} is not described"
                );
            }
        }
    }
}
