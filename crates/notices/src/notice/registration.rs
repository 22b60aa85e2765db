//! Registration of companies and groupings of European law (X01, X02), which share the form of notices.

use super::code::Code;
use super::codes::{Activity, RegistrationPurpose};
use super::model::model;
use super::moment::Moment;
use super::organisation::{Address, Contact};
use super::text::Text;

model! {
    /// A company or grouping of European law, and its announcement in a national gazette.
    pub struct Registration {
        /// Why it is announced (OPP-100).
        pub purpose: Option<Code<RegistrationPurpose>>,
        /// What it does (OPP-105).
        pub activities: Vec<Code<Activity>>,
        /// Its entries in registers, European and national (BT-500, BT-501, OPP-110 to OPP-113).
        pub entries: Vec<RegisterEntry>,
        /// Its address.
        pub address: Address,
        /// How to reach it.
        pub contact: Contact,
        /// Its web site.
        pub website: Option<String>,
        /// Announcements in national gazettes.
        pub announcements: Vec<Announcement>,
        /// Mail address of who sent the notice (OPP-131).
        pub sender_email: Option<String>,
        /// Additional information (OPP-130).
        pub additional_information: Text,
    }

    /// An entry in a register.
    pub struct RegisterEntry {
        /// `EU` or `national`.
        pub scheme: Option<String>,
        /// Name.
        pub name: Option<String>,
        /// Number.
        pub number: Option<String>,
        /// When it was registered.
        pub date: Option<Moment>,
        /// Where.
        pub place: Address,
    }

    /// An announcement in a national gazette.
    pub struct Announcement {
        /// The issue (OPP-124).
        pub issue: Option<String>,
        /// The gazette (OPP-120).
        pub gazette: Option<String>,
        /// Title of the announcement (OPP-121).
        pub title: Option<String>,
        /// Where it is (OPP-122).
        pub url: Option<String>,
        /// When it was published (OPP-123).
        pub date: Option<Moment>,
    }
}
