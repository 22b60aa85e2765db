//! # The clean vehicles directive is not mentioned
//!
//! The lot is for cars, vans, buses or lorries, or for one of the services that the directive lists (passenger transport by road,
//! collection of refuse, carriage and delivery of mail and parcels), and the notice does not say whether the directive applies.
//!
//! ## Why it matters
//! Countries have to reach shares of clean vehicles among those bought by contract from August 2021 on. A purchase that is not reported
//! does not count, and a diesel engine bought today runs for ten years and more.
//!
//! ## How to improve it
//! Say that the directive applies, and ask for zero-emission vehicles where they exist.
//!
//! > Directive 2009/33/EC applies. Lot 1: six cars of class M1 without emissions.
//!
//! ## What it leaves out
//! Vehicles for fire brigades and police, ambulances, mobile cranes, and other special vehicles, which are exempt or may be; bicycles,
//! trailers and parts; taxis and hired vehicles with a driver, which are not on the list of services; purchases under national law
//! alone; notices before eForms.
//!
//! ## Samples
//! ```json in
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "34110000"}}}]}
//! ```
//! ```json in
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "90511000"}}}]}
//! ```
//! Fire engines:
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "34144213"}}}]}
//! ```
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "34110000"}}, "terms": {"sectoral": {"clean_vehicles": true}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 305
//! notices it looks at; eForms 1 of 103, older 0 of 202. The one lists seven lots of passenger cars.

use notices::notice::Format;
use notices::notice::codes::LegalBasis;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: Some(day(2021, 8, 2)),
    until: None,
    sources: &[
        CLEAN_VEHICLES.at("articles 3 and 5"),
        EFORMS.at("BT-717, BT-735"),
    ],
    suggestion: "Say whether the clean vehicles directive applies, and ask for vehicles without emissions where they exist.",
    check,
};

const SAYS: &str =
    "{cpv} ({division}) may fall under the clean vehicles directive, and the notice does not say";

/// Cars, buses, vans, lorries; then the services in table 1 of the annex to the directive.
const VEHICLES: &[&str] = &[
    "3411", "3412", "3413", "3414", "60112", "6013", "6014", "6016", "90511", "641211", "641212",
];
/// Ambulances, police cars, drilling derricks, fire engines, mobile bridges, road maintenance, wheeled loaders, mobile homes.
const EXEMPT: &[&str] = &[
    "341141", "341142", "341441", "341442", "341443", "341444", "341447", "341448",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.source.format != Some(Format::Eforms) || look::under(notice, LegalBasis::Other) {
        return;
    }
    for (lot, cpv) in
        look::buying(notice, VEHICLES).filter(|(_, cpv)| !look::in_branches(*cpv, EXEMPT))
    {
        let applies = lot.terms("sectoral.clean_vehicles", |terms| {
            &terms.sectoral.clean_vehicles
        });
        let contracts = lot
            .terms("sectoral.clean_vehicle_contracts", |terms| {
                &terms.sectoral.clean_vehicle_contracts
            })
            .what;
        if applies.what.is_none() && contracts.is_empty() {
            findings.about_code(cpv, applies.at, SAYS);
        }
    }
}
