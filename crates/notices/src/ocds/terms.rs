//! What holds for tenders and contracts. The European profile has the same fields for the procedure and for a lot.

use super::side::Side;
use super::spellings::{FRAMEWORKS, PERMISSIONS, PURCHASING_SYSTEMS};
use super::{award, participation, performance};
use crate::notice::codes::{
    DurationUnit, FrameworkKind, Permission, PurchasingSystem, SubcontractingIndication,
    SubcontractingObligation,
};
use crate::notice::{
    Amount, Auction, Code, Deadlines, Duration, Framework, Moment, Opening, Subcontracting,
    Submission, Techniques, Terms,
};

/// The terms, and the highest value of a framework agreement, which the profile has among them.
pub(super) fn describe<S: Side>(
    o: &mut S,
    terms: &mut Terms,
    framework_value: &mut Option<Amount>,
) {
    o.object("techniques", |o| {
        techniques(o, &mut terms.techniques, framework_value)
    });
    covered_by(o, terms);
    deadlines(
        o,
        &mut terms.deadlines,
        &mut terms.participation.security_clearance_deadline,
    );
    o.object("bidOpening", |o| opening(o, &mut terms.opening));
    o.object("submissionTerms", |o| {
        submission(o, &mut terms.submission);
        validity(o, &mut terms.deadlines);
        clauses(o, &mut terms.subcontracting);
    });
    o.string("submissionMethodDetails", &mut terms.submission.url);
    o.object("communication", |o| {
        o.string("atypicalToolName", &mut terms.submission.tool_name);
        o.string("atypicalToolUrl", &mut terms.submission.tool_url);
        o.moment(
            "invitationToConfirmInterestDispatchDate",
            &mut terms.deadlines.confirmation_invitation,
        );
    });
    o.object("secondStage", |o| {
        o.integer("minimumCandidates", &mut terms.candidates.minimum);
        o.integer("maximumCandidates", &mut terms.candidates.maximum);
        o.flag(
            "successiveReduction",
            &mut terms.candidates.successive_reduction,
        );
        o.flag(
            "noNegotiationNecessary",
            &mut terms.award.no_negotiation_needed,
        );
        o.moment("invitationDate", &mut terms.deadlines.invitation);
    });
    participation::describe(o, terms);
    award::contest(o, terms);
    o.object("contractTerms", |o| {
        performance::describe(o, &mut terms.performance);
        o.text(
            "tendererLegalForm",
            &mut terms.participation.legal_form.description,
        );
    });
    o.object("subcontractingTerms", |o| {
        subcontracting(o, &mut terms.subcontracting)
    });
    o.text("reviewDetails", &mut terms.review.deadline);
    o.flag("hasRecurrence", &mut terms.recurrence.recurrent);
    o.object("recurrence", |o| {
        o.text("description", &mut terms.recurrence.description)
    });
}

fn techniques<S: Side>(o: &mut S, techniques: &mut Techniques, value: &mut Option<Amount>) {
    framework(o, &mut techniques.framework, value);
    let system = &mut techniques.purchasing_system;
    let mut used = system
        .as_ref()
        .map(|system| *system != PurchasingSystem::None);
    o.flag("hasDynamicPurchasingSystem", &mut used);
    if S::READS && used == Some(false) {
        *system = Some(PurchasingSystem::None.into());
    }
    if S::READS || used == Some(true) {
        o.object("dynamicPurchasingSystem", |o| {
            o.code("type", system, PURCHASING_SYSTEMS);
            o.only_written("status", |_| {});
        });
    }
    let Auction {
        used,
        description,
        url,
    } = &mut techniques.auction;
    o.flag("hasElectronicAuction", used);
    o.object("electronicAuction", |o| {
        o.text("description", description);
        o.string("url", url);
    });
}

fn framework<S: Side>(o: &mut S, framework: &mut Framework, value: &mut Option<Amount>) {
    let Framework { kind, used, .. } = framework;
    let mut has = kind
        .as_ref()
        .map(|kind| *kind != FrameworkKind::None)
        .or(*used);
    o.flag("hasFrameworkAgreement", &mut has);
    let mut method = kind.take_if(|kind| S::READS || *kind != FrameworkKind::None);
    o.object("frameworkAgreement", |o| {
        o.code("method", &mut method, FRAMEWORKS);
        o.integer("minimumParticipants", &mut framework.minimum_participants);
        o.integer("maximumParticipants", &mut framework.maximum_participants);
        o.text("periodRationale", &mut framework.duration_justification);
        o.text("buyerCategories", &mut framework.buyer_categories);
        o.object("period", |o| days(o, &mut framework.duration));
        o.amount("value", value);
    });
    if S::READS {
        (framework.kind, framework.used) = match (method, has) {
            (Some(method), _) => (Some(method), None),
            (None, Some(false)) => (Some(FrameworkKind::None.into()), None),
            (None, used) => (None, used),
        };
    }
}

/// A length of time, which the standard counts in days.
pub(super) fn days<S: Side>(o: &mut S, duration: &mut Option<Duration>) {
    let mut days = duration.as_ref().map(|duration| duration.number);
    o.decimal("durationInDays", &mut days);
    if S::READS {
        *duration = days.map(|number| Duration {
            number,
            unit: Some(DurationUnit::Day.into()),
        });
    }
}

/// Agreements and acts that cover the purchase. That one does not cover it cannot be said.
fn covered_by<S: Side>(o: &mut S, terms: &mut Terms) {
    const AGREEMENT: &str = "GPA";
    const CLEAN_VEHICLES: &str = "EU-CVD";

    let mut covered = Vec::new();
    for (flag, act) in [
        (terms.covered_by_gpa, AGREEMENT),
        (terms.sectoral.clean_vehicles, CLEAN_VEHICLES),
    ] {
        covered.extend((flag == Some(true)).then(|| act.to_owned()));
    }
    o.strings("coveredBy", &mut covered);
    if S::READS {
        for act in covered {
            match act.as_str() {
                AGREEMENT => terms.covered_by_gpa = Some(true),
                CLEAN_VEHICLES => terms.sectoral.clean_vehicles = Some(true),
                other => o.unknown_code("coveredBy", other, "coveredBy"),
            }
        }
    }
}

#[derive(Default)]
struct Milestone {
    id: Option<String>,
    kind: Option<String>,
    code: Option<String>,
    due: Option<Moment>,
}

/// The standard has one date by which tenders must be there. Dates for what comes before tenders are milestones, with the
/// business term as their code, and the date of tenders is one too where there are several. The profile has a type of
/// milestone for the security clearance.
fn deadlines<S: Side>(o: &mut S, deadlines: &mut Deadlines, clearance: &mut Option<Moment>) {
    const CLEARANCE: &str = "securityClearanceDeadline";

    let mut milestones = Vec::new();
    let stages = [
        ("BT-1311", deadlines.requests),
        ("BT-630", deadlines.expressions),
        ("BT-800", deadlines.answers),
    ];
    let several = stages.iter().any(|(_, due)| due.is_some());
    let tenders = [("BT-131", deadlines.tenders.filter(|_| several))];
    for (code, due) in stages.into_iter().chain(tenders) {
        if due.is_some() {
            let code = Some(code.to_owned());
            milestones.push(Milestone {
                id: code.clone(),
                kind: None,
                code,
                due,
            });
        }
    }
    if clearance.is_some() {
        let kind = Some(CLEARANCE.to_owned());
        milestones.push(Milestone {
            id: kind.clone(),
            kind,
            code: None,
            due: *clearance,
        });
    }
    let first = stages.iter().find_map(|(_, due)| *due);
    let mut end = deadlines.tenders.or(first);
    o.object("tenderPeriod", |o| o.moment("endDate", &mut end));
    o.list("milestones", "", &mut milestones, |o, milestone| {
        o.string("id", &mut milestone.id);
        o.string("type", &mut milestone.kind);
        o.string("code", &mut milestone.code);
        o.moment("dueDate", &mut milestone.due);
    });
    if S::READS {
        let mut stage = false;
        for milestone in milestones {
            if milestone.kind.as_deref() == Some(CLEARANCE) {
                *clearance = milestone.due;
                continue;
            }
            let part = match milestone.code.as_deref() {
                Some("BT-1311") => &mut deadlines.requests,
                Some("BT-630") => &mut deadlines.expressions,
                Some("BT-800") => &mut deadlines.answers,
                Some("BT-131") => &mut deadlines.tenders,
                _ => continue,
            };
            *part = milestone.due;
            stage = true;
        }
        if !stage {
            deadlines.tenders = end;
        }
    }
    o.object("enquiryPeriod", |o| {
        o.moment("endDate", &mut deadlines.information)
    });
    o.object("awardPeriod", |o| {
        o.moment("startDate", &mut deadlines.award_planned)
    });
}

fn opening<S: Side>(o: &mut S, opening: &mut Opening) {
    o.moment("date", &mut opening.at);
    o.object("location", |o| o.text("description", &mut opening.place));
    o.text("description", &mut opening.description);
}

fn submission<S: Side>(o: &mut S, submission: &mut Submission) {
    o.code(
        "electronicSubmissionPolicy",
        &mut submission.electronic,
        PERMISSIONS,
    );
    o.text(
        "nonElectronicSubmissionRationale",
        &mut submission.not_electronic_description,
    );
    o.code(
        "electronicCatalogPolicy",
        &mut submission.catalogue,
        PERMISSIONS,
    );
    o.code("variantPolicy", &mut submission.variants, PERMISSIONS);
    o.flag(
        "advancedElectronicSignatureRequired",
        &mut submission.signature,
    );
    o.codes("languages", &mut submission.languages, &[]);
    o.text("depositsGuarantees", &mut submission.guarantee.description);
    let mut multiple = submission
        .multiple_tenders
        .as_ref()
        .map(|multiple| *multiple == Permission::Allowed);
    o.flag("multipleBidsAllowed", &mut multiple);
    if S::READS {
        submission.multiple_tenders = multiple.map(|allowed| {
            if allowed {
                Permission::Allowed
            } else {
                Permission::NotAllowed
            }
            .into()
        });
    }
}

fn validity<S: Side>(o: &mut S, deadlines: &mut Deadlines) {
    o.object("bidValidityPeriod", |o| {
        days(o, &mut deadlines.validity);
        o.moment("endDate", &mut deadlines.valid_until);
    });
}

/// What must be subcontracted or told about it: codes of two lists in one.
fn clauses<S: Side>(o: &mut S, subcontracting: &mut Subcontracting) {
    let Subcontracting {
        obligations,
        indications,
        ..
    } = subcontracting;
    let mut clauses: Vec<String> = obligations.iter().map(ToString::to_string).collect();
    clauses.extend(indications.iter().map(ToString::to_string));
    o.strings("subcontractingClauses", &mut clauses);
    if S::READS {
        for clause in clauses {
            match (
                clause.parse::<SubcontractingObligation>(),
                clause.parse::<SubcontractingIndication>(),
            ) {
                (Ok(obligation), _) => obligations.push(obligation.into()),
                (_, Ok(indication)) => indications.push(indication.into()),
                _ => {
                    o.unknown_code(
                        "subcontractingClauses",
                        &clause,
                        "subcontracting-obligation",
                    );
                    obligations.push(Code::Other(clause));
                }
            }
        }
    }
}

fn subcontracting<S: Side>(o: &mut S, subcontracting: &mut Subcontracting) {
    o.text("description", &mut subcontracting.description);
    o.percent(
        "competitiveMinimumPercentage",
        &mut subcontracting.minimum_percent,
    );
    o.percent(
        "competitiveMaximumPercentage",
        &mut subcontracting.maximum_percent,
    );
}
