//! What is bought, where and with which aim.

use crate::notice::code::codes;

codes! {
    /// Works, supplies or services (BT-23, BT-531).
    pub enum Nature = "contract-nature" {
        /// Services
        Services = "services",
        /// Supplies
        Supplies = "supplies",
        /// Works
        Works = "works",
    }

    /// Means of public passenger transport (OPP-040).
    pub enum TransportService = "transport-service" {
        /// Buses of cities and regions
        Bus = "bus-s",
        /// Coaches for long distances
        Coach = "coach-s",
        /// Light rail
        LightRail = "lrail-s",
        /// Metro
        Metro = "metro-s",
        /// Another
        Other = "other",
        /// Inland waterways and sea
        Water = "port-s",
        /// Rail
        Rail = "rail-s",
        /// Tram
        Tram = "tram-s",
        /// Trolleybus
        Trolleybus = "trolley-s",
    }

    /// Units of a length of time (BT-36, BT-98).
    pub enum DurationUnit = "duration-unit" {
        /// Days
        Day = "DAY" | "day" | "CALENDAR_DAY",
        /// Weeks
        Week = "WEEK" | "week",
        /// Months
        Month = "MONTH" | "month",
        /// Years
        Year = "YEAR" | "year",
    }

    /// A duration that is not a length of time (BT-538).
    pub enum OpenDuration = "duration" {
        /// Unknown
        Unknown = "UNKNOWN",
        /// Unlimited
        Unlimited = "UNLIMITED",
    }

    /// A place of performance that is not on the map (BT-727).
    pub enum WidePlace = "other-place-service" {
        /// Anywhere
        Anywhere = "anyw",
        /// Anywhere in the country
        Country = "anyw-cou",
        /// Anywhere in the European Economic Area
        EconomicArea = "anyw-eea",
    }

    /// What a purchase aims at beyond itself (BT-06).
    pub enum StrategicAim = "strategic-procurement" {
        /// Less harm to the environment
        Environment = "env-imp",
        /// Innovation
        Innovation = "inn-pur",
        /// None
        None = "none",
        /// Social objectives
        Social = "soc-obj",
    }

    /// Social objectives (BT-775).
    pub enum SocialObjective = "social-objective" {
        /// Accessibility for all
        Accessibility = "acc-all",
        /// Ethnic equality
        EthnicEquality = "et-eq",
        /// Gender equality
        GenderEquality = "gen-eq",
        /// Human rights in global supply chains
        HumanRights = "hum-right",
        /// Jobs for the long-term unemployed, disadvantaged people and people with disabilities
        Opportunities = "opp",
        /// Another
        Other = "other",
        /// Fair working conditions
        WorkingConditions = "work-cond",
    }

    /// Environmental objectives (BT-774).
    pub enum EnvironmentalObjective = "environmental-impact" {
        /// Biodiversity and ecosystems
        Biodiversity = "biodiv-eco",
        /// Circular economy
        CircularEconomy = "circ-econ",
        /// Adaptation to climate change
        ClimateAdaptation = "clim-adapt",
        /// Mitigation of climate change
        ClimateMitigation = "clim-mitig",
        /// Another
        Other = "other",
        /// Prevention of pollution
        Pollution = "pollu-prev",
        /// Water and marine resources
        Water = "water-mar",
    }

    /// Whose green procurement criteria are used (BT-805).
    pub enum GreenCriteria = "gpp-criteria" {
        /// Those of the European Union
        Eu = "eu",
        /// National ones
        National = "national",
        /// None
        None = "none",
        /// Others
        Other = "other",
    }

    /// Innovative objectives (BT-776).
    pub enum InnovationObjective = "innovative-acquisition" {
        /// Making the buyer more efficient, on the list of older versions only
        BuyerEfficiency = "buy-eff",
        /// New or much better works, supplies or services
        MarketNovelty = "mar-nov",
        /// Process innovation
        Process = "proc-innov",
        /// Product innovation
        Product = "prod-innov",
        /// Research and development
        Research = "rd-act",
    }

    /// Whether accessibility for people with disabilities is in the specifications (BT-754).
    pub enum AccessibilityUse = "accessibility" {
        /// Included
        Included = "inc",
        /// Not included, because no people will use it
        NotNeeded = "n-inc",
        /// Not included, with a justification
        Justified = "n-inc-just",
    }
}
