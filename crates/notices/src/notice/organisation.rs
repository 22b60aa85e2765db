//! Organisations: who they are and how to reach them. What they do in the procedure is said where they do it.

use vocabulary::{Country, Region};

use super::code::Code;
use super::codes::{Activity, BuyerContractingType, BuyerLegalType, CompanySize, ServiceProvision};
use super::id::Id;
use super::model::model;
use super::text::Text;

model! {
    /// An organisation that a notice names.
    pub struct Organisation {
        /// What the notice calls it (`ORG-0001`); readers of formats without such names make them up in order.
        pub id: Option<Id>,
        /// Its official name (BT-500).
        pub name: Text,
        /// Its numbers in registers (BT-501).
        pub identifiers: Vec<Identifier>,
        /// Its address, with the department (BT-16, BT-507, BT-510 to BT-514).
        pub address: Address,
        /// How to reach it (BT-502, BT-503, BT-506, BT-739).
        pub contact: Contact,
        /// Its web site (BT-505).
        pub website: Option<String>,
        /// Where it takes electronic deliveries (BT-509).
        pub endpoint: Option<String>,
        /// How large it is, if it is a winner or tenderer (BT-165).
        pub size: Option<Code<CompanySize>>,
        /// Whether it is a natural person (BT-633).
        pub natural_person: Option<bool>,
        /// Whether its shares are traded on a regulated market (BT-746).
        pub listed: Option<bool>,
        /// Who owns it, in words: an operator of passenger transport, in legacy notices.
        pub ownership: Text,
        /// Whether it leads a group of buyers (OPP-050).
        pub leads_buyers: Option<bool>,
        /// Whether it is a central purchasing body that awards contracts or concludes framework agreements for other buyers
        /// (OPP-051).
        pub awards_for_others: Option<bool>,
        /// Whether it is a central purchasing body that acquires supplies or services for other buyers (OPP-052).
        pub acquires_for_others: Option<bool>,
        /// Those who own it in the end (OPT-302), see [`Notice::beneficial_owners`](super::Notice::beneficial_owners).
        pub beneficial_owners: Vec<Id>,
        /// Its offices that are named apart (`TPO-0001`).
        pub touch_points: Vec<TouchPoint>,
    }

    /// An office of an organisation with an address of its own.
    pub struct TouchPoint {
        /// What the notice calls it (`TPO-0001`).
        pub id: Option<Id>,
        /// Its name.
        pub name: Text,
        /// Its numbers in registers.
        pub identifiers: Vec<Identifier>,
        /// Its address.
        pub address: Address,
        /// How to reach it.
        pub contact: Contact,
        /// Its web site.
        pub website: Option<String>,
        /// Where it takes electronic deliveries.
        pub endpoint: Option<String>,
    }

    /// A number in a register.
    pub struct Identifier {
        /// The register, if it is named.
        pub scheme: Option<String>,
        /// The number.
        pub id: String,
    }

    /// A postal address.
    pub struct Address {
        /// Department or part of the organisation (BT-16).
        pub department: Option<String>,
        /// Lines of the street address, in order (BT-510).
        pub street: Vec<String>,
        /// Town (BT-513).
        pub town: Option<String>,
        /// Post code (BT-512).
        pub postcode: Option<String>,
        /// Region by NUTS code (BT-507).
        pub region: Option<Code<Region>>,
        /// Country (BT-514).
        pub country: Option<Code<Country>>,
    }

    /// How to reach someone.
    pub struct Contact {
        /// Contact point or person (BT-502).
        pub name: Option<String>,
        /// What that person does.
        pub job: Option<String>,
        /// Telephone (BT-503).
        pub telephone: Option<String>,
        /// Fax (BT-739).
        pub fax: Option<String>,
        /// Mail address (BT-506).
        pub email: Option<String>,
    }

    /// A person who owns an organisation in the end (Directive (EU) 2015/849).
    pub struct BeneficialOwner {
        /// What the notice calls them (`UBO-0001`).
        pub id: Option<Id>,
        /// First name (OPT-160).
        pub first_name: Option<String>,
        /// Family name (BT-500).
        pub family_name: Option<String>,
        /// Nationalities (BT-706).
        pub nationalities: Vec<Code<Country>>,
        /// Where they live.
        pub address: Address,
        /// How to reach them.
        pub contact: Contact,
    }

    /// An organisation as a buyer of this procedure.
    pub struct Buyer {
        /// Which organisation, or which of its offices, it is (OPT-300).
        pub organisation: Option<Id>,
        /// What kind of public body it is (BT-11).
        pub legal_type: Option<Code<BuyerLegalType>>,
        /// The same in words, where it is none of the list.
        pub legal_type_text: Text,
        /// Whether it is a contracting entity (BT-740).
        pub contracting_type: Option<Code<BuyerContractingType>>,
        /// Its main activities (BT-10, BT-610).
        pub activities: Vec<Code<Activity>>,
        /// The same in words, where it is none of the list.
        pub activity_text: Text,
        /// Its buyer profile (BT-508).
        pub profile: Option<String>,
        /// Those who act for it.
        pub service_providers: Vec<ServiceProvider>,
    }

    /// Someone who acts for a buyer.
    pub struct ServiceProvider {
        /// Which organisation it is (OPT-300).
        pub organisation: Option<Id>,
        /// What it does (OPT-030).
        pub service: Option<Code<ServiceProvision>>,
    }
}
