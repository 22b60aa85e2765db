//! Who may take part: reservations, grounds for exclusion, selection criteria.

use super::side::{Side, read_code};
use super::spellings::{FIXED, RESERVATIONS, SELECTION_GROUPS, THRESHOLDS, WEIGHTS};
use crate::notice::codes::{NumberKind, SelectionKind};
use crate::notice::{Code, CriterionNumber, Qualification, SelectionCriterion, Terms, Text};

pub(super) fn describe<S: Side>(o: &mut S, terms: &mut Terms) {
    let participation = &mut terms.participation;
    o.object("otherRequirements", |o| {
        o.codes(
            "reservedParticipation",
            &mut participation.reserved,
            RESERVATIONS,
        );
        o.text(
            "securityClearance",
            &mut participation.security_clearance.description,
        );
        o.text("reductionCriteria", &mut terms.candidates.criteria);
        qualification(o, &mut participation.qualification);
    });
    o.object("exclusionGrounds", |o| {
        o.list(
            "criteria",
            "terms.participation.exclusion",
            &mut participation.exclusion,
            |o, ground| {
                o.code("type", &mut ground.reason, &[]);
                o.text("description", &mut ground.description);
            },
        );
    });
    o.object("selectionCriteria", |o| {
        o.text("description", &mut participation.rules);
        o.list(
            "criteria",
            "terms.participation.selection",
            &mut participation.selection,
            selection,
        );
    });
}

/// Conditions and how they are checked: two lists of strings, in the language of the release.
fn qualification<S: Side>(o: &mut S, qualification: &mut Vec<Qualification>) {
    let language = o.language();
    let written = |text: fn(&Qualification) -> &Text| -> Vec<String> {
        qualification
            .iter()
            .filter_map(|item| text(item).in_code(&language).map(str::to_owned))
            .collect()
    };
    let (mut conditions, mut methods) = (
        written(|item| &item.conditions),
        written(|item| &item.methods),
    );
    o.strings("qualificationSystemConditions", &mut conditions);
    o.strings("qualificationSystemMethods", &mut methods);
    let text = |text: Option<&String>| {
        text.map_or_else(Text::new, |text| Text::new().with(language.clone(), text))
    };
    *qualification = (0..conditions.len().max(methods.len()))
        .map(|nth| Qualification {
            conditions: text(conditions.get(nth)),
            methods: text(methods.get(nth)),
        })
        .collect();
}

fn selection<S: Side>(o: &mut S, criterion: &mut SelectionCriterion) {
    kind(o, &mut criterion.kind);
    o.text("name", &mut criterion.name);
    o.text("description", &mut criterion.description);
    o.text("minimum", &mut criterion.minimum);
    o.flag("forReduction", &mut criterion.second_stage);
    numbers(o, &mut criterion.numbers);
}

/// The list of the standard has four groups. The code within its group goes beside it.
fn kind<S: Side>(o: &mut S, kind: &mut Option<Code<SelectionKind>>) {
    let group = kind.as_ref().map(|kind| {
        kind.known()
            .map_or(SelectionKind::Other, |known| known.group())
    });
    let mut within = kind
        .as_ref()
        .filter(|kind| group.is_none_or(|group| **kind != group))
        .map(ToString::to_string);
    let mut group = group.map(Code::from);
    o.code("type", &mut group, SELECTION_GROUPS);
    o.string("subType", &mut within);
    if S::READS {
        *kind = within.map(|within| read_code(&within, &[])).or(group);
    }
}

/// Numbers of a criterion: the kind of number says under which name its kind stands.
pub(super) fn numbers<S: Side>(o: &mut S, numbers: &mut Vec<CriterionNumber>) {
    o.list("numbers", "", numbers, |o, number| {
        o.decimal("number", &mut number.number);
        let kind = number.kind.clone();
        let of = |fits: fn(NumberKind) -> bool| {
            kind.clone()
                .filter(|kind| kind.known().is_some_and(|kind| fits(*kind)))
        };
        let (mut weight, mut fixed, mut threshold) = (
            of(NumberKind::is_weight),
            of(NumberKind::is_fixed),
            of(NumberKind::is_threshold),
        );
        o.code("weight", &mut weight, WEIGHTS);
        o.code("fixed", &mut fixed, FIXED);
        o.code("threshold", &mut threshold, THRESHOLDS);
        number.kind = weight.or(fixed).or(threshold);
    });
}
