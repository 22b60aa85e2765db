//! Whether the parts of a notice fit together: identifiers that two parts share, and references to nothing.

use std::collections::HashSet;

use crate::notice::{Id, Notice, Terms};
use crate::warning::WarningKind;

/// Something that does not fit, and in which part of the model.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    pub kind: WarningKind,
    /// `lots[2]`, `results.tenders[0]`
    pub path: String,
    pub detail: String,
}

/// Looks through `notice`.
pub(crate) fn check(notice: &Notice) -> Vec<Misfit> {
    let mut check = Check {
        misfits: Vec::new(),
    };
    let results = &notice.results;
    let organisations = check.organisations(notice);
    let owners = check.unique(&notice.beneficial_owners, "beneficial_owners", |it| {
        it.id.as_ref()
    });
    let mut lots = check.unique(&notice.lots, "lots", |it| it.id.as_ref());
    check.unique(&notice.parts, "parts", |it| it.id.as_ref());
    for (nth, group) in notice.lot_groups.iter().enumerate() {
        check.refer(&lots, &group.lots, "lot", || format!("lot_groups[{nth}]"));
    }
    lots.extend(check.unique(&notice.lot_groups, "lot_groups", |it| it.id.as_ref()));
    check.unique(&results.outcomes, "results.outcomes", |it| it.id.as_ref());
    let tenders = check.unique(&results.tenders, "results.tenders", |it| it.id.as_ref());
    let parties = check.unique(&results.parties, "results.parties", |it| it.id.as_ref());
    let contracts = check.unique(&results.contracts, "results.contracts", |it| it.id.as_ref());

    for (nth, organisation) in notice.organisations.iter().enumerate() {
        let path = || format!("organisations[{nth}]");
        check.refer(
            &owners,
            &organisation.beneficial_owners,
            "beneficial owner",
            path,
        );
    }
    check.buyers(notice, &organisations);
    check.terms(&notice.procedure.terms, &organisations, || {
        "procedure.terms".to_owned()
    });
    for (nth, lot) in notice.lots.iter().enumerate() {
        check.terms(&lot.terms, &organisations, || format!("lots[{nth}].terms"));
    }
    for (nth, part) in notice.parts.iter().enumerate() {
        check.terms(&part.terms, &organisations, || {
            format!("parts[{nth}].terms")
        });
    }
    for (nth, outcome) in results.outcomes.iter().enumerate() {
        let path = || format!("results.outcomes[{nth}]");
        // A notice of a result need not repeat the lots.
        if !lots.is_empty() {
            check.refer(&lots, &outcome.lot, "lot", path);
        }
        check.refer(&tenders, &outcome.tenders, "tender", path);
        check.refer(&contracts, &outcome.contracts, "contract", path);
        check.refer(
            &organisations,
            outcome.financing.iter().chain(&outcome.paying),
            "organisation",
            path,
        );
    }
    for (nth, tender) in results.tenders.iter().enumerate() {
        check.refer(&parties, &tender.party, "tendering party", || {
            format!("results.tenders[{nth}]")
        });
    }
    for (nth, party) in results.parties.iter().enumerate() {
        let tenderers = party
            .tenderers
            .iter()
            .filter_map(|it| it.organisation.as_ref());
        let subcontractors = party
            .subcontractors
            .iter()
            .filter_map(|it| it.organisation.as_ref());
        let path = || format!("results.parties[{nth}]");
        check.refer(
            &organisations,
            tenderers.chain(subcontractors),
            "organisation",
            path,
        );
    }
    for (nth, contract) in results.contracts.iter().enumerate() {
        let path = || format!("results.contracts[{nth}]");
        check.refer(&tenders, &contract.tenders, "tender", path);
        check.refer(&organisations, &contract.signatories, "organisation", path);
    }
    for (nth, review) in notice.reviews.iter().enumerate() {
        let path = || format!("reviews[{nth}]");
        check.refer(
            &organisations,
            review.bodies.iter().chain(&review.applicants),
            "organisation",
            path,
        );
    }
    check.misfits
}

struct Check {
    misfits: Vec<Misfit>,
}

impl Check {
    /// The identifiers of `parts`, each of which only one of them should have.
    fn unique<'n, T>(
        &mut self,
        parts: &'n [T],
        list: &str,
        id: impl Fn(&'n T) -> Option<&'n Id>,
    ) -> HashSet<&'n Id> {
        let mut ids = HashSet::with_capacity(parts.len());
        for (nth, id) in parts.iter().map(id).enumerate() {
            if let Some(id) = id {
                self.add(&mut ids, id, || format!("{list}[{nth}]"));
            }
        }
        ids
    }

    fn organisations<'n>(&mut self, notice: &'n Notice) -> HashSet<&'n Id> {
        let mut ids = HashSet::with_capacity(notice.organisations.len());
        for (nth, organisation) in notice.organisations.iter().enumerate() {
            if let Some(id) = &organisation.id {
                self.add(&mut ids, id, || format!("organisations[{nth}]"));
            }
            for (point, touch_point) in organisation.touch_points.iter().enumerate() {
                if let Some(id) = &touch_point.id {
                    self.add(&mut ids, id, || {
                        format!("organisations[{nth}].touch_points[{point}]")
                    });
                }
            }
        }
        ids
    }

    fn add<'n>(&mut self, ids: &mut HashSet<&'n Id>, id: &'n Id, path: impl Fn() -> String) {
        if !ids.insert(id) {
            self.misfits.push(Misfit {
                kind: WarningKind::DuplicateId,
                path: path(),
                detail: format!("another part has the identifier {id} too"),
            });
        }
    }

    fn refer<'n>(
        &mut self,
        known: &HashSet<&Id>,
        ids: impl IntoIterator<Item = &'n Id>,
        what: &str,
        path: impl Fn() -> String,
    ) {
        for id in ids {
            if !known.contains(id) {
                self.misfits.push(Misfit {
                    kind: WarningKind::DanglingReference,
                    path: path(),
                    detail: format!("there is no {what} {id} in the notice"),
                });
            }
        }
    }

    fn buyers(&mut self, notice: &Notice, organisations: &HashSet<&Id>) {
        for (nth, buyer) in notice.buyers.iter().enumerate() {
            let providers = buyer
                .service_providers
                .iter()
                .filter_map(|it| it.organisation.as_ref());
            let path = || format!("buyers[{nth}]");
            self.refer(
                organisations,
                buyer.organisation.iter().chain(providers),
                "organisation",
                path,
            );
        }
    }

    fn terms(&mut self, terms: &Terms, organisations: &HashSet<&Id>, path: impl Fn() -> String) {
        let contacts = &terms.contacts;
        let review = &terms.review;
        let ids = [
            &contacts.information,
            &contacts.documents,
            &contacts.recipients,
            &contacts.evaluators,
            &review.bodies,
            &review.information,
            &review.mediators,
        ];
        let legislation = terms.legislation.iter().flat_map(|it| &it.organisations);
        self.refer(
            organisations,
            ids.into_iter().flatten().chain(legislation),
            "organisation",
            path,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{Buyer, Lot, Organisation};

    fn misfit(kind: WarningKind, path: &str, detail: &str) -> Misfit {
        Misfit {
            kind,
            path: path.into(),
            detail: detail.into(),
        }
    }

    #[test]
    fn parts_that_fit_are_not_spoken_of() {
        let mut lot = Lot {
            id: Some("LOT-0001".into()),
            ..Lot::default()
        };
        lot.terms.review.bodies = vec!["ORG-0001".into()];
        let notice = Notice {
            organisations: vec![Organisation {
                id: Some("ORG-0001".into()),
                ..Organisation::default()
            }],
            buyers: vec![Buyer {
                organisation: Some("ORG-0001".into()),
                ..Buyer::default()
            }],
            lots: vec![lot],
            ..Notice::default()
        };
        assert_eq!(check(&notice), []);
    }

    #[test]
    fn a_shared_identifier_and_a_reference_to_nobody_are_told() {
        let lot = || Lot {
            id: Some("LOT-0001".into()),
            ..Lot::default()
        };
        let mut second = lot();
        second.terms.contacts.documents = vec!["TPO-0009".into()];
        let notice = Notice {
            lots: vec![lot(), second],
            ..Notice::default()
        };

        assert_eq!(
            check(&notice),
            [
                misfit(
                    WarningKind::DuplicateId,
                    "lots[1]",
                    "another part has the identifier LOT-0001 too"
                ),
                misfit(
                    WarningKind::DanglingReference,
                    "lots[1].terms",
                    "there is no organisation TPO-0009 in the notice"
                ),
            ]
        );
    }
}
