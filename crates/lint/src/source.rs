//! Where rules come from.

use std::fmt;

use chrono::NaiveDate;

/// A law, a judgment, a guide.
#[derive(Debug)]
pub struct Act {
    /// What it is called.
    pub name: &'static str,
    /// Of when it is.
    pub date: NaiveDate,
    /// Where it is.
    pub url: &'static str,
}

/// A place in an act.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The act.
    pub act: &'static Act,
    /// The article, chapter or field in it.
    pub place: &'static str,
}

impl Act {
    /// An article, chapter or field of it.
    pub(crate) const fn at(&'static self, place: &'static str) -> Source {
        Source { act: self, place }
    }
}

/// One line: `Directive 2014/24/EU on public procurement, article 46(1), of 2014-02-26 <https://...>`.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Act {
            name, date, url, ..
        } = self.act;
        write!(f, "{name}, {}, of {date} <{url}>", self.place)
    }
}

/// A day that is known when the program is written.
pub(crate) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// The day until which Member States had to put the directives of 2014 into national law.
pub(crate) const TRANSPOSED: Option<NaiveDate> = Some(day(2016, 4, 18));

macro_rules! acts {
    ($( $(#[doc = $doc:literal])* $act:ident = $name:literal, ($y:literal, $m:literal, $d:literal), $url:literal; )*) => {
        $( $(#[doc = $doc])* pub(crate) static $act: Act = Act { name: $name, date: day($y, $m, $d), url: $url }; )*
    };
}

acts! {
    /// Concessions.
    CONCESSIONS = "Directive 2014/23/EU on concessions", (2014, 2, 26), "https://eur-lex.europa.eu/eli/dir/2014/23/oj";
    /// Public sector.
    CLASSIC = "Directive 2014/24/EU on public procurement", (2014, 2, 26), "https://eur-lex.europa.eu/eli/dir/2014/24/oj";
    /// Utilities.
    UTILITIES = "Directive 2014/25/EU on utilities", (2014, 2, 26), "https://eur-lex.europa.eu/eli/dir/2014/25/oj";
    /// Remedies.
    REMEDIES = "Directive 89/665/EEC on review procedures, as amended by 2007/66/EC", (1989, 12, 21), "https://eur-lex.europa.eu/eli/dir/1989/665/2014-04-17";
    /// Clean vehicles.
    CLEAN_VEHICLES = "Directive 2009/33/EC on clean road transport vehicles, as amended by (EU) 2019/1161", (2019, 6, 20), "https://eur-lex.europa.eu/eli/dir/2019/1161/oj";
    /// Standard forms. The numbers of terms that rules name are those of SDK 1.15.1, compared on 2026-11-22.
    EFORMS = "Implementing Regulation (EU) 2019/1780 on standard forms (eForms)", (2019, 9, 23), "https://eur-lex.europa.eu/eli/reg_impl/2019/1780/oj";
    /// The counting of days.
    PERIODS = "Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits", (1971, 6, 3), "https://eur-lex.europa.eu/eli/reg/1971/1182/oj";
    /// Frameworks must say their maximum.
    SIMONSEN = "Court of Justice, C-23/20 Simonsen & Weel", (2021, 6, 17), "https://curia.europa.eu/juris/liste.jsf?num=C-23/20";
    /// Weights and method of evaluation.
    DIMARSO = "Court of Justice, C-6/15 TNS Dimarso", (2016, 7, 14), "https://curia.europa.eu/juris/liste.jsf?num=C-6/15";
    /// Labels.
    MAX_HAVELAAR = "Court of Justice, C-368/10 Commission v Netherlands (Max Havelaar)", (2012, 5, 10), "https://curia.europa.eu/juris/liste.jsf?num=C-368/10";
    /// The guide to socially responsible procurement.
    BUYING_SOCIAL = "Buying Social, second edition, OJ C 237", (2021, 6, 18), "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021XC0618(01)";
    /// The handbook of green procurement.
    BUYING_GREEN = "Buying Green, handbook on green public procurement, third edition", (2016, 4, 8), "https://op.europa.eu/en/publication-detail/-/publication/8c2da441-f63c-11e5-8529-01aa75ed71a1";
    /// The guide to innovation procurement.
    BUYING_INNOVATION = "Guidance on Innovation Procurement, OJ C 267", (2021, 7, 6), "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52021XC0706(03)";
    /// Indicators of the Commission.
    SCOREBOARD = "Single Market Scoreboard, public procurement", (2024, 1, 1), "https://single-market-scoreboard.ec.europa.eu/business-framework-conditions/public-procurement_en";
}
