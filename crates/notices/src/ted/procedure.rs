//! Section IV: the procedure and its limits of time.

use super::direct_award;
use super::draft::Draft;
use super::values::{
    add_words, attribute, denied, duration, integer, parts, string, ted, ticked, words,
};
use crate::notice::codes::{DirectAwardReason, NoticeType, ProcedureType, PurchasingSystem};
use crate::notice::{
    Code, Kind, LegalReference, Notice, NoticeReference, Opening, Prize, Says, Techniques, Terms,
};
use crate::xml::{Node, language};

/// Reads `PROCEDURE`. It holds for all lots.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let at = draft.at.field("procedure", section);
    let terms_at = at.field("terms", section);
    for (name, part) in parts(section) {
        let notice = &mut draft.notice;
        if procedure_type(name, part, notice) {
            if name.starts_with("PT_") {
                at.field("procedure_type", part);
            }
            continue;
        }
        let terms = &mut notice.procedure.terms;
        if techniques(name, part, &mut terms.techniques) || contest(name, part, terms) {
            continue;
        }
        match name {
            // The procedures of each law have boxes of their own.
            "DIRECTIVE_2009_81_EC"
            | "DIRECTIVE_2014_23_EU"
            | "DIRECTIVE_2014_24_EU"
            | "DIRECTIVE_2014_25_EU" => {
                read(part, draft);
            }
            "CONTRACT_COVERED_GPA" => terms.covered_by_gpa = ticked(part),
            "NO_CONTRACT_COVERED_GPA" => terms.covered_by_gpa = denied(part),
            "REDUCTION_RECOURSE" => terms.candidates.successive_reduction = ticked(part),
            "RIGHT_CONTRACT_INITIAL_TENDERS" => terms.award.no_negotiation_needed = ticked(part),
            "TERMINATION_DPS" => draft.system_terminated = ticked(part),
            "TERMINATION_PIN" => notice.procedure.competition_terminated = ticked(part),
            "MAIN_FEATURES_AWARD" => add_words(part, &mut notice.procedure.features),
            "URL_NATIONAL_PROCEDURE" => notice.procedure.other_legal_bases.push(LegalReference {
                id: string(part),
                ..LegalReference::default()
            }),
            "NOTICE_NUMBER_OJ" => terms.previous_notices.extend(reference(part)),
            "DATE_RECEIPT_TENDERS" => {
                let at = terms_at.field("deadlines", part);
                receipt(section, part, notice, |field| {
                    at.field(field, part);
                });
            }
            "DATE_DISPATCH_INVITATIONS" => terms.deadlines.invitation = part.as_moment(),
            "DATE_AWARD_SCHEDULED" => terms.deadlines.award_planned = part.as_moment(),
            "DATE_TENDER_VALID" => terms.deadlines.valid_until = part.as_moment(),
            "DURATION_TENDER_VALID" => terms.deadlines.validity = duration(part),
            "LANGUAGES" => {
                part.read();
                let codes = part
                    .all(ted("LANGUAGE"))
                    .filter_map(|each| attribute(each, "VALUE"));
                terms
                    .submission
                    .languages
                    .extend(codes.map(|code| language(&code)));
            }
            "OPENING_CONDITION" => terms.opening = opening(part),
            _ => {}
        }
    }
    // At the end of the section, when the type of the procedure is known.
    draft.notice.procedure.direct_award.reasons.dedup();
}

/// A notice by its number in the Official Journal.
pub(super) fn reference(node: Node<'_>) -> Option<NoticeReference> {
    let id = string(node)?;
    Some(NoticeReference {
        id: Some(id),
        ..NoticeReference::default()
    })
}

/// Until when tenders or requests to participate are taken: the form has one box for both, the procedure tells which is
/// meant. Where it does not, it is read as the limit for tenders.
fn receipt(section: Node<'_>, node: Node<'_>, notice: &mut Notice, note: impl Fn(&'static str)) {
    node.read();
    let moment = section.moment(ted("DATE_RECEIPT_TENDERS"), ted("TIME_RECEIPT_TENDERS"));
    let asks_for_interest = notice.notice_type.says(NoticeType::PriorInformationCall)
        || notice
            .notice_type
            .says(NoticeType::SocialPriorInformationCall);
    let several_stages = notice
        .procedure
        .procedure_type
        .as_ref()
        .is_some_and(|kind| {
            matches!(
                kind.known(),
                Some(
                    ProcedureType::Restricted
                        | ProcedureType::NegotiatedWithCall
                        | ProcedureType::CompetitiveDialogue
                        | ProcedureType::InnovationPartnership
                )
            )
        });
    let deadlines = &mut notice.procedure.terms.deadlines;
    if asks_for_interest {
        note("expressions");
        deadlines.expressions = moment;
    } else if several_stages {
        note("requests");
        deadlines.requests = moment;
    } else {
        note("tenders");
        deadlines.tenders = moment;
    }
}

/// Reads the part called `name` if it is a box for the type of procedure; tells whether it is.
fn procedure_type(name: &str, part: Node<'_>, notice: &mut Notice) -> bool {
    use ProcedureType as Type;
    let is_call = notice.kind == Some(Kind::Competition);
    let procedure = &mut notice.procedure;
    let mut because = |reason| procedure.direct_award.reasons.push(Code::Known(reason));
    let known = match name {
        "PT_OPEN" => Some(Type::Open),
        "PT_RESTRICTED" => Some(Type::Restricted),
        "PT_COMPETITIVE_NEGOTIATION" | "PT_NEGOTIATED_WITH_PRIOR_CALL" => {
            Some(Type::NegotiatedWithCall)
        }
        "PT_COMPETITIVE_DIALOGUE" => Some(Type::CompetitiveDialogue),
        "PT_INNOVATION_PARTNERSHIP" => Some(Type::InnovationPartnership),
        // With or without a call: in a call it is plain which.
        "PT_INVOLVING_NEGOTIATION" => is_call.then_some(Type::NegotiatedWithCall),
        "PT_AWARD_CONTRACT_WITH_PRIOR_PUBLICATION" => Some(Type::NegotiatedWithCall),
        "PT_AWARD_CONTRACT_WITHOUT_CALL"
        | "PT_AWARD_CONTRACT_WITHOUT_PUBLICATION"
        | "PT_NEGOTIATED_WITHOUT_PUBLICATION" => {
            direct_award::read(part, &mut procedure.direct_award);
            Some(Type::NegotiatedWithoutCall)
        }
        // Passenger transport.
        "PT_COMPETITIVE_TENDERING" => Some(Type::CompetitiveTendering),
        "PT_REQUEST_EXPRESSION_INTEREST" => Some(Type::RailInterest),
        "PT_DA_INTERNAL_OPERATOR" => {
            because(DirectAwardReason::InternalOperator);
            Some(Type::NegotiatedWithoutCall)
        }
        "PT_DA_SMALL_CONTRACT" => {
            because(DirectAwardReason::BelowThreshold);
            Some(Type::NegotiatedWithoutCall)
        }
        "PT_DA_MEDIUM_ENTERPRISE" => {
            because(DirectAwardReason::BelowThresholdSme);
            Some(Type::NegotiatedWithoutCall)
        }
        // Rail may be awarded directly as such; today's list has no reason for it.
        "PT_DA_RAILWAY_TRANSPORT" => Some(Type::NegotiatedWithoutCall),
        "ACCELERATED_PROC" => {
            procedure.accelerated = ticked(part);
            add_words(part, &mut procedure.acceleration_reason);
            return true;
        }
        _ => return false,
    };
    part.read();
    procedure.procedure_type = known.map(Code::Known);
    if matches!(
        name,
        "PT_INVOLVING_NEGOTIATION"
            | "PT_AWARD_CONTRACT_WITH_PRIOR_PUBLICATION"
            | "PT_DA_RAILWAY_TRANSPORT"
    ) {
        procedure.procedure_type_text = Some(name.to_owned());
    }
    true
}

/// Reads the part called `name` if it is about framework agreements, purchasing systems or auctions; tells whether it is.
fn techniques(name: &str, part: Node<'_>, techniques: &mut Techniques) -> bool {
    match name {
        "FRAMEWORK" => {
            let framework = &mut techniques.framework;
            framework.used = Some(true);
            for (name, part) in parts(part) {
                match name {
                    "SINGLE_OPERATOR" => framework.several_operators = denied(part),
                    "SEVERAL_OPERATORS" => framework.several_operators = ticked(part),
                    "NB_PARTICIPANTS" => framework.maximum_participants = integer(part),
                    "JUSTIFICATION" => add_words(part, &mut framework.duration_justification),
                    _ => {}
                }
            }
        }
        "DPS" => {
            part.read();
            techniques
                .purchasing_system
                .get_or_insert(Code::Known(PurchasingSystem::OnlyListed));
        }
        "DPS_ADDITIONAL_PURCHASERS" => {
            part.read();
            techniques.purchasing_system = Some(Code::Known(PurchasingSystem::AlsoUnlisted));
        }
        "EAUCTION_USED" => techniques.auction.used = ticked(part),
        "INFO_ADD_EAUCTION" => add_words(part, &mut techniques.auction.description),
        _ => return false,
    }
    true
}

fn opening(node: Node<'_>) -> Opening {
    let mut opening = Opening::default();
    for (name, part) in parts(node) {
        match name {
            "DATE_OPENING_TENDERS" => {
                opening.at = node.moment(ted("DATE_OPENING_TENDERS"), ted("TIME_OPENING_TENDERS"));
            }
            "PLACE" => add_words(part, &mut opening.place),
            "INFO_ADD" => add_words(part, &mut opening.description),
            _ => {}
        }
    }
    opening
}

/// Reads the part called `name` if it is about a design contest; tells whether it is.
fn contest(name: &str, part: Node<'_>, terms: &mut Terms) -> bool {
    let Terms {
        award, candidates, ..
    } = terms;
    match name {
        "NB_PARTICIPANTS" => candidates.expected = integer(part),
        "NB_MIN_PARTICIPANTS" => candidates.minimum = integer(part),
        "NB_MAX_PARTICIPANTS" => candidates.maximum = integer(part),
        "PARTICIPANT_NAME" => candidates.preselected.extend(string(part)),
        "CRITERIA_EVALUATION" => add_words(part, &mut award.contest_criteria),
        "PRIZE_AWARDED" => award.prizes_awarded = ticked(part),
        "NO_PRIZE_AWARDED" => award.prizes_awarded = denied(part),
        "NUMBER_VALUE_PRIZE" => award.prizes.push(Prize {
            description: words(part),
            ..Prize::default()
        }),
        "DETAILS_PAYMENT" => add_words(part, &mut award.payments),
        "FOLLOW_UP_CONTRACTS" => award.followup_contract = ticked(part),
        "NO_FOLLOW_UP_CONTRACTS" => award.followup_contract = denied(part),
        "DECISION_BINDING_CONTRACTING" => award.jury_binding = ticked(part),
        "NO_DECISION_BINDING_CONTRACTING" => award.jury_binding = denied(part),
        "MEMBER_NAME" => award.jury.extend(string(part)),
        _ => return false,
    }
    true
}
