//! Changes of notices, modifications of contracts, and what is withheld from publication.

use super::amount::Amount;
use super::code::Code;
use super::codes::{ChangeReason, ModificationReason, WithholdingReason};
use super::id::Id;
use super::model::model;
use super::moment::Moment;
use super::subject::{Classification, Subject};
use super::terms::NoticeReference;
use super::text::Text;

model! {
    /// How this notice changes another: a corrected version of it, or a corrigendum.
    pub struct Change {
        /// The notice that is changed (BT-758).
        pub notice: NoticeReference,
        /// Why (BT-140).
        pub reason: Option<Code<ChangeReason>>,
        /// In words (BT-762).
        pub reason_description: Text,
        /// The changes.
        pub items: Vec<ChangeItem>,
    }

    /// A change of some sections.
    pub struct ChangeItem {
        /// The parts that are changed, by identifier (BT-13716): lots, organisations, or names of sections.
        pub sections: Vec<Id>,
        /// In words (BT-141, BT-202).
        pub description: Text,
        /// Whether procurement documents changed (BT-718).
        pub documents_changed: Option<bool>,
        /// When they changed (BT-719).
        pub documents_changed_on: Option<Moment>,
        /// The number of the section in a legacy form (`IV.2.2`).
        pub section_number: Option<String>,
        /// The lot by its legacy number.
        pub lot: Option<Id>,
        /// The place in the text, in words.
        pub label: Option<String>,
        /// What was said.
        pub old: ChangedValue,
        /// What is said instead.
        pub new: ChangedValue,
    }

    /// A value before or after a change.
    pub struct ChangedValue {
        /// As text.
        pub text: Text,
        /// As a day or time.
        pub date: Option<Moment>,
        /// As classifications; the first is the main one if it says so in the section.
        pub classifications: Vec<Classification>,
        /// Whether it is said that there is nothing here.
        pub nothing: Option<bool>,
    }

    /// How a contract is modified.
    pub struct Modification {
        /// The notice that announced the contract (BT-1501).
        pub notice: NoticeReference,
        /// The contract (BT-1501).
        pub contract: Option<Id>,
        /// Why (BT-200).
        pub reason: Option<Code<ModificationReason>>,
        /// In words (BT-201).
        pub reason_description: Text,
        /// The modifications.
        pub items: Vec<ChangeItem>,
        /// Value before.
        pub value_before: Option<Amount>,
        /// Value after.
        pub value_after: Option<Amount>,
        /// Value of the contract as it is stated with the modification, in legacy notices.
        pub value: Option<Amount>,
        /// Who carries out the contract after the modification, in legacy notices.
        pub contractors: Vec<Id>,
        /// Whether they are a group, where the source says so apart from naming the members.
        pub group: Option<bool>,
        /// What is bought after the modification.
        pub subject: Subject,
    }

    /// Something that is withheld from publication (BT-195 to BT-198).
    pub struct Withheld {
        /// Where in this model it belongs: `lots[0].terms.award.criteria[1]`.
        pub at: String,
        /// What is withheld, by its code (BT-195).
        pub field: Option<String>,
        /// Why (BT-197).
        pub reason: Option<Code<WithholdingReason>>,
        /// In words (BT-196).
        pub description: Text,
        /// From when on it is published (BT-198).
        pub until: Option<Moment>,
    }
}
