//! The procedure: law, type, division into lots.

use super::items::Class;
use super::lots::{id, subject};
use super::side::Side;
use super::terms;
use crate::notice::codes::{FormType, LegalBasis, ProcedureType};
use crate::notice::{Code, DirectAward, Division, Legislation, Notice, Procedure};

const FORM_TYPE: &str = "eforms-form-type";
const NOTICE_TYPE: &str = "eforms-notice-type";
const SUBTYPE: &str = "eforms-notice-subtype";
const CELEX: &str = "CELEX";
const DIRECT_AWARD: &str = "eforms-direct-award-justification";

/// Types of procedures, the method of the standard for it and the name in the vocabularies of the European Union.
const PROCEDURES: &[(ProcedureType, Option<&str>, &str)] = &[
    (ProcedureType::Open, Some("open"), "Open procedure"),
    (
        ProcedureType::Restricted,
        Some("selective"),
        "Restricted procedure",
    ),
    (
        ProcedureType::NegotiatedWithCall,
        Some("selective"),
        "Negotiated with prior publication of a call for competition / competitive with negotiation",
    ),
    (
        ProcedureType::CompetitiveDialogue,
        Some("selective"),
        "Competitive dialogue",
    ),
    (
        ProcedureType::InnovationPartnership,
        Some("selective"),
        "Innovation partnership",
    ),
    (
        ProcedureType::CompetitiveTendering,
        Some("selective"),
        "Competitive tendering (article 5(3) of Regulation 1370/2007)",
    ),
    (
        ProcedureType::RailInterest,
        Some("selective"),
        "Request for expression of interest – only for rail (article 5(3b) of Regulation 1370/2007)",
    ),
    (
        ProcedureType::NegotiatedWithoutCall,
        Some("limited"),
        "Negotiated without prior call for competition",
    ),
    (
        ProcedureType::OtherMultipleStage,
        None,
        "Other multiple stage procedure",
    ),
    (
        ProcedureType::OtherSingleStage,
        None,
        "Other single stage procedure",
    ),
];

/// The procedure inside `tender`, with the types of the notice among its classifications.
pub(super) fn describe<S: Side>(o: &mut S, notice: &mut Notice) {
    let types = types(notice);
    let procedure = &mut notice.procedure;
    let mut classes = Vec::new();
    o.part("procedure", |o| {
        o.string("id", &mut procedure.id);
        legal_basis(o, &mut procedure.legal_basis);
        o.text("crossBorderLaw", &mut procedure.cross_border_law);
        procedure_type(o, procedure);
        o.object("procedure", |o| {
            o.text("features", &mut procedure.features);
            o.flag("isAccelerated", &mut procedure.accelerated);
            o.text("acceleratedRationale", &mut procedure.acceleration_reason);
        });
        direct_award(o, &mut procedure.direct_award);
        o.object("lotDetails", |o| division(o, &mut procedure.division));
        o.text(
            "awardCriteriaDetails",
            &mut procedure.terms.award.contest_criteria,
        );
        legislation(o, &mut procedure.terms.legislation);
        o.part("subject", |o| {
            classes = subject(o, &mut procedure.subject, types)
        });
        terms::describe(
            o,
            &mut procedure.terms,
            &mut procedure.subject.framework_maximum_value,
        );
    });
    if S::READS {
        read_types(&classes, notice);
    }
}

fn types(notice: &Notice) -> Vec<Class> {
    let mut types = Vec::new();
    types.extend(
        notice
            .form_type
            .iter()
            .map(|code| Class::new(FORM_TYPE, code)),
    );
    types.extend(
        notice
            .notice_type
            .iter()
            .map(|code| Class::new(NOTICE_TYPE, code)),
    );
    types.extend(notice.subtype.iter().map(|code| Class::new(SUBTYPE, code)));
    types
}

fn read_types(classes: &[Class], notice: &mut Notice) {
    let code = |scheme: &str| {
        classes
            .iter()
            .find(|class| class.is(scheme))
            .and_then(|class| class.id.as_deref())
    };
    notice.form_type = code(FORM_TYPE).map(Code::<FormType>::read);
    notice.notice_type = code(NOTICE_TYPE).map(Code::read);
    notice.subtype = code(SUBTYPE).map(Code::read);
}

fn legal_basis<S: Side>(o: &mut S, basis: &mut Option<Code<LegalBasis>>) {
    let mut class = basis
        .as_ref()
        .map(|basis| Class::new(CELEX, basis))
        .unwrap_or_default();
    o.object("legalBasis", |o| class.describe(o));
    if S::READS {
        *basis = class.id.map(|id| o.known("legalBasis", &id, &[]));
    }
}

/// The method has three kinds only, so that the details say which type of procedure it is.
fn procedure_type<S: Side>(o: &mut S, procedure: &mut Procedure) {
    let Procedure {
        procedure_type: kind,
        procedure_type_text: words,
        ..
    } = procedure;
    let known = PROCEDURES
        .iter()
        .find(|(known, ..)| kind.as_ref().is_some_and(|kind| kind == known));
    let mut method = known.and_then(|(_, method, _)| *method).map(str::to_owned);
    let mut details = known
        .map(|(.., name)| (*name).to_owned())
        .or_else(|| words.take());
    o.string("procurementMethod", &mut method);
    o.string("procurementMethodDetails", &mut details);
    if S::READS {
        let named = PROCEDURES
            .iter()
            .find(|(.., name)| details.as_deref() == Some(*name));
        *kind = match (named, method.as_deref()) {
            (Some((kind, ..)), _) => Some((*kind).into()),
            // The other methods are said of several types.
            (None, Some("open")) => Some(ProcedureType::Open.into()),
            _ => None,
        };
        *words = details.filter(|_| named.is_none());
    }
}

/// Where to learn about law, with one organisation that informs.
fn legislation<S: Side>(o: &mut S, legislation: &mut Vec<Legislation>) {
    o.list("legislativeReferences", "", legislation, |o, item| {
        o.string("title", &mut item.document);
        o.string("url", &mut item.url);
        let mut informs = item.organisations.pop();
        o.object("informationService", |o| id(o, "id", &mut informs));
        item.organisations.extend(informs);
    });
}

fn direct_award<S: Side>(o: &mut S, award: &mut DirectAward) {
    let mut classes: Vec<_> = award
        .reasons
        .iter()
        .map(|reason| Class::new(DIRECT_AWARD, reason))
        .collect();
    o.list(
        "procurementMethodRationaleClassifications",
        "",
        &mut classes,
        |o, class| class.describe(o),
    );
    if S::READS {
        let reasons = classes
            .iter()
            .filter(|class| class.is(DIRECT_AWARD))
            .filter_map(|class| class.id.as_deref());
        award.reasons = reasons.map(Code::read).collect();
    }
    o.text("procurementMethodRationale", &mut award.justification);
}

fn division<S: Side>(o: &mut S, division: &mut Division) {
    o.integer("maximumLotsBidPerSupplier", &mut division.maximum_submitted);
    o.integer(
        "maximumLotsAwardedPerSupplier",
        &mut division.maximum_awarded,
    );
    o.text("awardCriteriaDetails", &mut division.combining);
}
