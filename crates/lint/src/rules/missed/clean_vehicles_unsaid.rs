//! # Vehicles are bought, and the clean vehicles directive is not mentioned
//!
//! The lot is for cars, vans, buses or lorries, or for services carried out with them, and the notice does not say whether the clean
//! vehicles directive applies.
//!
//! ## Why it matters
//! Countries have to reach shares of clean vehicles among those bought by contract from August 2021 on. A purchase that is not reported
//! does not count, and diesel bought today drives until 2035.
//!
//! ## How to improve it
//! Say that the directive applies, and ask for zero-emission vehicles where they exist.
//!
//! > Directive 2009/33/EC applies. Lot 1: six cars of class M1 without emissions.
//!
//! ## What it leaves out
//! Vehicles for fire, police and agriculture, which are exempt or may be; bicycles, trailers and parts; notices before eForms.
//!
//! ## Samples
//! ```json in
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "34110000"}}}]}
//! ```
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "34110000"}}, "terms": {"sectoral": {"clean_vehicles": true}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 305
//! notices it looks at; eForms 2 of 103, older 0 of 202.

use notices::notice::Format;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
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

const SAYS: &str = "{cpv} may fall under the clean vehicles directive, and the notice does not say";

/// Cars, vans, buses, lorries; road transport of passengers; collection of refuse; post and parcels.
const VEHICLES: &[&str] = &[
    "3411", "3412", "3413", "3414", "601", "905111", "905112", "641",
];
/// Fire engines, ambulances, mobile cranes and other special vehicles.
const EXEMPT: &[&str] = &[
    "341142", "341441", "341442", "341443", "341444", "341446", "341447", "341448", "34144210",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.source.format != Some(Format::Eforms) {
        return;
    }
    for lot in look::lots(notice).filter(|lot| lot.buys(VEHICLES) && !lot.buys(EXEMPT)) {
        let applies = lot.terms("sectoral.clean_vehicles", |terms| {
            &terms.sectoral.clean_vehicles
        });
        let contracts = lot
            .terms("sectoral.clean_vehicle_contracts", |terms| {
                &terms.sectoral.clean_vehicle_contracts
            })
            .what;
        if applies.what.is_none() && contracts.is_empty() {
            let cpv = lot
                .main_cpv()
                .map(|cpv| cpv.to_string())
                .unwrap_or_default();
            findings.at(applies.at, SAYS, &[("cpv", &cpv)]);
        }
    }
}
