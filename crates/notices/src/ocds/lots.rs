//! Lots and groups of lots, parts of a plan, and what is bought: the subject of the procedure or of a lot.

use super::items::Class;
use super::side::Side;
use super::spellings::{AIMS, ENVIRONMENTAL, GREEN, INNOVATION, NATURES, SOCIAL};
use super::{award, terms};
use crate::notice::code::List;
use crate::notice::{
    Aim, Amount, Code, Id, Lot, LotGroup, Range, Renewal, Strategic, Subject, Term,
};

const TRANSPORT: &str = "eforms-transport-service";

/// A lot of the release.
#[derive(Default)]
pub(super) struct LotEntry {
    pub lot: Lot,
    /// `planning` for a part of a plan that need not become a lot.
    pub status: Option<String>,
}

pub(super) fn lots<S: Side>(o: &mut S, lots: &mut Vec<LotEntry>) {
    o.list("lots", "lots", lots, |o, LotEntry { lot, status }| {
        id(o, "id", &mut lot.id);
        o.string("status", status);
        o.part("subject", |o| {
            subject(o, &mut lot.subject, Vec::new());
        });
        terms::describe(o, &mut lot.terms, &mut lot.subject.framework_maximum_value);
        award::describe(o, &mut lot.terms.award);
    });
}

pub(super) fn groups<S: Side>(o: &mut S, groups: &mut Vec<LotGroup>) {
    o.list("lotGroups", "lot_groups", groups, |o, group| {
        id(o, "id", &mut group.id);
        ids(o, "relatedLots", &mut group.lots);
        internal_id(o, &mut group.subject.internal_id);
        o.text("title", &mut group.subject.title);
        o.text("description", &mut group.subject.description);
        o.amount("maximumValue", &mut group.framework_maximum_value);
        award::describe(o, &mut group.award);
    });
}

/// What is bought, with further classifications, which come back. CPV, quantities and places are items, see [`super::items`].
pub(super) fn subject<S: Side>(
    o: &mut S,
    subject: &mut Subject,
    mut classes: Vec<Class>,
) -> Vec<Class> {
    internal_id(o, &mut subject.internal_id);
    o.text("title", &mut subject.title);
    o.text("description", &mut subject.description);
    o.code("mainProcurementCategory", &mut subject.nature, NATURES);
    o.codes(
        "additionalProcurementCategories",
        &mut subject.additional_natures,
        NATURES,
    );
    value(o, subject);
    o.text("valueCalculationMethod", &mut subject.estimation_method);
    o.object("contractPeriod", |o| term(o, &mut subject.term));
    let Renewal {
        possible,
        maximum,
        description,
        ..
    } = &mut subject.renewal;
    o.flag("hasRenewal", possible);
    o.object("renewal", |o| {
        o.integer("maximumRenewals", maximum);
        o.text("description", description);
    });
    o.flag("hasOptions", &mut subject.options.included);
    o.object("options", |o| {
        o.text("description", &mut subject.options.description)
    });
    o.object("suitability", |o| {
        o.flag("sme", &mut subject.suitable_for_smes)
    });
    strategic(o, &mut subject.strategic);
    classes.extend(
        subject
            .transport
            .drain(..)
            .map(|service| Class::new(TRANSPORT, service)),
    );
    o.list("additionalClassifications", "", &mut classes, |o, class| {
        class.describe(o)
    });
    let services = classes
        .iter()
        .filter(|class| class.is(TRANSPORT))
        .filter_map(|class| class.id.as_deref());
    subject.transport = services.map(Code::read).collect();
    classes
}

/// The standard has one value and a lowest value, so that a range is the two together.
fn value<S: Side>(o: &mut S, subject: &mut Subject) {
    let Range { lowest, highest } = subject.estimated_range.take().unwrap_or_default();
    let (mut value, mut lowest): (Option<Amount>, _) =
        (highest.or_else(|| subject.estimated_value.take()), lowest);
    o.amount("value", &mut value);
    o.amount("minValue", &mut lowest);
    if lowest.is_some() {
        subject.estimated_range = Some(Range {
            lowest,
            highest: value,
        });
    } else {
        subject.estimated_value = value;
    }
}

pub(super) fn term<S: Side>(o: &mut S, term: &mut Term) {
    o.moment("startDate", &mut term.start);
    o.moment("endDate", &mut term.end);
    terms::days(o, &mut term.duration);
    o.text("description", &mut term.description);
}

/// The number that the buyer has for it.
fn internal_id<S: Side>(o: &mut S, internal: &mut Option<String>) {
    const INTERNAL: &str = "internal";
    let mut identifiers: Vec<_> = internal
        .take()
        .into_iter()
        .map(|id| (Some(INTERNAL.to_owned()), Some(id)))
        .collect();
    o.list(
        "identifiers",
        "",
        &mut identifiers,
        |o, (scheme, id): &mut (Option<String>, Option<String>)| {
            o.string("scheme", scheme);
            o.string("id", id);
        },
    );
    *internal = identifiers.into_iter().find_map(|(_, id)| id);
}

#[derive(Default)]
struct Goal {
    goal: Option<String>,
    aim: Aim,
}

/// Aims and objectives are goals of the sustainability extension.
fn strategic<S: Side>(o: &mut S, strategic: &mut Strategic) {
    let Strategic {
        aims,
        social,
        environmental,
        green_criteria,
        innovation,
    } = strategic;
    let mut goals = Vec::new();
    let has = aims.iter().any(|aim| {
        aim.kind
            .as_ref()
            .is_some_and(|kind| AIMS.iter().any(|(known, _)| kind == known))
    });
    let none = !aims.is_empty() && !has;
    goals.extend(aims.drain(..).filter(|_| has).map(|aim| Goal {
        goal: goal(aim.kind.as_ref(), AIMS),
        aim,
    }));
    let plain = |goal| Goal {
        goal,
        ..Goal::default()
    };
    goals.extend(
        social
            .drain(..)
            .map(|code| plain(goal(Some(&code), SOCIAL))),
    );
    goals.extend(
        environmental
            .drain(..)
            .map(|code| plain(goal(Some(&code), ENVIRONMENTAL))),
    );
    goals.extend(
        green_criteria
            .drain(..)
            .map(|code| plain(goal(Some(&code), GREEN))),
    );
    goals.extend(
        innovation
            .drain(..)
            .map(|code| plain(goal(Some(&code), INNOVATION))),
    );

    let mut pursued = if none {
        Some(false)
    } else {
        (!goals.is_empty()).then_some(true)
    };
    o.flag("hasSustainability", &mut pursued);
    o.list("sustainability", "", &mut goals, |o, Goal { goal, aim }| {
        o.string("goal", goal);
        o.text("description", &mut aim.description);
    });
    if !S::READS {
        return;
    }
    if pursued == Some(false) {
        aims.push(Aim {
            kind: Some(crate::notice::codes::StrategicAim::None.into()),
            ..Aim::default()
        });
    }
    for Goal { goal, aim } in goals {
        let Some(goal) = goal else { continue };
        let known = |spellings: &[&str]| spellings.contains(&goal.as_str());
        if let Some(kind) = of(&goal, AIMS) {
            aims.push(Aim {
                kind: Some(kind),
                ..aim
            });
        } else if let Some(code) = of(&goal, SOCIAL) {
            social.push(code);
        } else if let Some(code) = of(&goal, ENVIRONMENTAL) {
            environmental.push(code);
        } else if let Some(code) = of(&goal, GREEN) {
            green_criteria.push(code);
        } else if let Some(code) = of(&goal, INNOVATION) {
            innovation.push(code);
        } else if !known(&["economic", "innovation"]) {
            o.unknown_code("sustainability", &goal, "sustainabilityGoal");
        }
    }
}

fn goal<T: List + PartialEq>(
    code: Option<&Code<T>>,
    spellings: &[(T, &'static str)],
) -> Option<String> {
    code.and_then(|code| spellings.iter().find(|(known, _)| code == known))
        .map(|(_, goal)| (*goal).to_owned())
}

fn of<T: List>(goal: &str, spellings: &[(T, &'static str)]) -> Option<Code<T>> {
    spellings
        .iter()
        .find(|(_, spelling)| *spelling == goal)
        .map(|(code, _)| Code::Known(code.clone()))
}

/// The identifier of a part.
pub(super) fn id<S: Side>(o: &mut S, key: &'static str, id: &mut Option<Id>) {
    let mut text = id.as_ref().map(ToString::to_string);
    o.string(key, &mut text);
    *id = text.map(Id::from);
}

/// Identifiers of parts.
pub(super) fn ids<S: Side>(o: &mut S, key: &'static str, ids: &mut Vec<Id>) {
    let mut texts = ids.iter().map(ToString::to_string).collect();
    o.strings(key, &mut texts);
    *ids = texts.into_iter().map(Id::from).collect();
}
