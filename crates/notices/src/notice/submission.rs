//! How tenders are sent in, and the documents for it.

use vocabulary::Language;

use super::code::Code;
use super::codes::{CommunicationReason, DocumentAccess, LateInformation, Permission};
use super::model::model;
use super::moment::Moment;
use super::text::Text;

model! {
    /// How tenders are sent in.
    pub struct Submission {
        /// Electronically or not (BT-17).
        pub electronic: Option<Code<Permission>>,
        /// Where (BT-18).
        pub url: Option<String>,
        /// Why not electronically (BT-19).
        pub not_electronic_reason: Option<Code<CommunicationReason>>,
        /// In words (BT-745).
        pub not_electronic_description: Text,
        /// Tools that are not generally available (BT-632).
        pub tool_name: Option<String>,
        /// Where they are (BT-124).
        pub tool_url: Option<String>,
        /// As an electronic catalogue (BT-764).
        pub catalogue: Option<Code<Permission>>,
        /// Whether an advanced or qualified electronic signature is needed (BT-744).
        pub signature: Option<bool>,
        /// In which languages (BT-97).
        pub languages: Vec<Code<Language>>,
        /// Variants (BT-63).
        pub variants: Option<Code<Permission>>,
        /// More than one tender of the same tenderer (BT-769).
        pub multiple_tenders: Option<Code<Permission>>,
        /// A guarantee that the tender stands (BT-75, BT-751).
        pub guarantee: Requirement,
        /// Documents handed in later (BT-771).
        pub late_information: Option<Code<LateInformation>>,
        /// In words (BT-772).
        pub late_information_description: Text,
    }

    /// Something that may be required, with more in words.
    pub struct Requirement {
        /// Whether it is required.
        pub required: Option<bool>,
        /// In words.
        pub description: Text,
    }

    /// A procurement document.
    pub struct Document {
        /// What the notice calls it (OPT-140).
        pub id: Option<String>,
        /// Whether it is open to all (BT-14).
        pub access: Option<Code<DocumentAccess>>,
        /// Why it is not (BT-707).
        pub restriction_reason: Option<Code<CommunicationReason>>,
        /// Where it is, or where to ask for it (BT-15, BT-615).
        pub url: Option<String>,
        /// Languages in which it is official (BT-708).
        pub official_languages: Vec<Code<Language>>,
        /// Languages in which it is not (BT-737).
        pub unofficial_languages: Vec<Code<Language>>,
        /// Until when it can be had, in older notices.
        pub available_until: Option<Moment>,
        /// Price and how to pay it, in older notices.
        pub conditions: Text,
    }
}
