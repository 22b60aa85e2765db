//! Buyers and other organisations.

use crate::notice::code::codes;

codes! {
    /// What kind of public body or undertaking a buyer is (BT-11).
    pub enum BuyerLegalType = "buyer-legal-type" {
        /// Body governed by public law
        PublicBody = "body-pl",
        /// Body governed by public law, controlled by a central government authority
        CentralPublicBody = "body-pl-cga",
        /// Body governed by public law, controlled by a local authority
        LocalPublicBody = "body-pl-la",
        /// Body governed by public law, controlled by a regional authority
        RegionalPublicBody = "body-pl-ra",
        /// Central government authority
        CentralGovernment = "cga",
        /// Defence contractor
        DefenceContractor = "def-cont",
        /// Institution, body or agency of the European Union
        EuInstitution = "eu-ins-bod-ag",
        /// Group of public authorities
        AuthorityGroup = "grp-p-aut",
        /// International organisation
        InternationalOrganisation = "int-org",
        /// Local authority
        LocalAuthority = "la",
        /// Organisation that awards a contract subsidised by a public buyer
        Subsidised = "org-sub",
        /// Organisation that awards a contract subsidised by a central government authority
        SubsidisedByCentral = "org-sub-cga",
        /// Organisation that awards a contract subsidised by a local authority
        SubsidisedByLocal = "org-sub-la",
        /// Organisation that awards a contract subsidised by a regional authority
        SubsidisedByRegional = "org-sub-ra",
        /// Public undertaking
        PublicUndertaking = "pub-undert",
        /// Public undertaking, controlled by a central government authority
        CentralUndertaking = "pub-undert-cga",
        /// Public undertaking, controlled by a local authority
        LocalUndertaking = "pub-undert-la",
        /// Public undertaking, controlled by a regional authority
        RegionalUndertaking = "pub-undert-ra",
        /// Regional authority
        RegionalAuthority = "ra",
        /// Entity with special or exclusive rights
        SpecialRights = "spec-rights-entity",
    }

    /// Whether a buyer is a contracting entity, of the utilities sectors, or a contracting authority (BT-740).
    pub enum BuyerContractingType = "buyer-contracting-type" {
        /// Contracting entity
        Entity = "cont-ent",
        /// Not a contracting entity
        NotEntity = "not-cont-ent",
    }

    /// The main activity of a buyer: of an authority (BT-10) or an entity (BT-610).
    pub enum Activity = "main-activity" {
        /// Airports
        Airport = "airport",
        /// Defence
        Defence = "defence",
        /// Economic affairs
        EconomicAffairs = "econ-aff",
        /// Education
        Education = "education",
        /// Electricity
        Electricity = "electricity",
        /// Environmental protection
        Environment = "env-pro",
        /// Production, transport or distribution of gas or heat
        GasHeat = "gas-heat",
        /// Extraction of gas or oil
        GasOil = "gas-oil",
        /// General public services
        GeneralPublic = "gen-pub",
        /// Housing and community amenities
        Housing = "hc-am",
        /// Health
        Health = "health",
        /// Ports
        Port = "port",
        /// Post
        Post = "post",
        /// Public order and safety
        PublicOrder = "pub-os",
        /// Railways
        Rail = "rail",
        /// Recreation, culture and religion
        Recreation = "rcr",
        /// Social protection
        SocialProtection = "soc-pro",
        /// Exploration or extraction of coal and other solid fuels
        SolidFuel = "solid-fuel",
        /// Urban railway, tramway, trolleybus or bus services
        UrbanTransport = "urttb",
        /// Water
        Water = "water",
    }

    /// What someone does for a buyer (OPT-030).
    pub enum ServiceProvision = "organisation-role" {
        /// Procurement service provider
        Procurement = "serv-prov",
        /// Sender of notices to the Official Journal
        Sender = "ted-esen",
    }

    /// How large a company is (BT-165), by Recommendation 2003/361/EC.
    pub enum CompanySize = "economic-operator-size" {
        /// Large
        Large = "large",
        /// Medium
        Medium = "medium",
        /// Micro
        Micro = "micro",
        /// Small
        Small = "small",
        /// Micro, small or medium
        Sme = "sme",
    }
}
