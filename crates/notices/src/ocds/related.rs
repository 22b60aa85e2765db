//! Other notices and procedures that a notice refers to.

use super::identity::{joined, parted};
use super::side::Side;
use crate::notice::{Contract, Notice, NoticeReference};

#[derive(Default)]
pub(super) struct Related {
    id: Option<String>,
    relationship: Vec<String>,
    scheme: Option<String>,
    identifier: Option<String>,
}

const PLANNING: &str = "planning";
const PRIOR: &str = "prior";
const FRAMEWORK: &str = "framework";
/// What eForms call a number of the Official Journal, and what the profile calls it.
const JOURNAL: (&str, &str) = ("ojs-notice-id", "eu-oj");

/// The earlier notices and the earlier procedure of a notice.
pub(super) fn gather(notice: &Notice) -> Vec<Related> {
    let earlier = notice
        .procedure
        .terms
        .previous_notices
        .iter()
        .map(|notice| of(PLANNING, notice));
    let procedure = notice
        .procedure
        .direct_award
        .previous_procedure
        .iter()
        .map(|id| {
            let reference = NoticeReference {
                id: Some(id.clone()),
                ..NoticeReference::default()
            };
            of(PRIOR, &reference)
        });
    number(earlier.chain(procedure).collect())
}

/// The framework agreements of a contract.
pub(super) fn of_contract(contract: &Contract) -> Vec<Related> {
    number(
        contract
            .framework_notices
            .iter()
            .map(|notice| of(FRAMEWORK, notice))
            .collect(),
    )
}

fn of(relationship: &str, notice: &NoticeReference) -> Related {
    let scheme = notice.scheme.as_deref();
    Related {
        id: None,
        relationship: vec![relationship.to_owned()],
        scheme: scheme.map(|scheme| {
            if scheme == JOURNAL.0 {
                JOURNAL.1
            } else {
                scheme
            }
            .to_owned()
        }),
        identifier: notice
            .id
            .as_deref()
            .map(|id| joined(id, notice.version.as_deref())),
    }
}

fn number(mut all: Vec<Related>) -> Vec<Related> {
    for (nth, related) in all.iter_mut().enumerate() {
        related.id = Some((nth + 1).to_string());
    }
    all
}

fn reference(related: Related) -> NoticeReference {
    let (id, version) = related
        .identifier
        .as_deref()
        .map(parted)
        .unwrap_or_default();
    NoticeReference {
        id,
        version,
        scheme: related.scheme.map(|scheme| {
            if scheme == JOURNAL.1 {
                JOURNAL.0.to_owned()
            } else {
                scheme
            }
        }),
        ..NoticeReference::default()
    }
}

/// Gives references back to a notice.
pub(super) fn spread(all: Vec<Related>, notice: &mut Notice) {
    for related in all {
        if related
            .relationship
            .iter()
            .any(|relationship| relationship == PLANNING)
        {
            notice
                .procedure
                .terms
                .previous_notices
                .push(reference(related));
        } else if related
            .relationship
            .iter()
            .any(|relationship| relationship == PRIOR)
        {
            notice.procedure.direct_award.previous_procedure = related.identifier;
        }
    }
}

/// The framework agreements among what a contract is related to.
pub(super) fn into_framework(all: Vec<Related>) -> Vec<NoticeReference> {
    let framework = |related: &Related| {
        related
            .relationship
            .iter()
            .any(|relationship| relationship == FRAMEWORK)
    };
    all.into_iter().filter(framework).map(reference).collect()
}

pub(super) fn describe<S: Side>(o: &mut S, all: &mut Vec<Related>) {
    o.list("relatedProcesses", "", all, |o, related| {
        o.string("id", &mut related.id);
        o.strings("relationship", &mut related.relationship);
        o.string("scheme", &mut related.scheme);
        o.string("identifier", &mut related.identifier);
    });
}
