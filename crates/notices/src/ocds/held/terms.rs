//! What holds for tenders and contracts, as far as it can be said.

use vocabulary::Language;

use super::super::performance::TRANSPORT_TEXTS;
use super::{amount, days, decimal, end, known, percent, start, unique, uri};
use crate::notice::code::Says;
use crate::notice::codes::{
    Applicability, ContractTermKind, CriterionUse, FrameworkKind, Permission, Reservation,
    SubcontractingObligation,
};
use crate::notice::{
    Auction, Award, AwardCriterion, Candidates, Code, Condition, ContractTerm, CriterionNumber,
    Deadlines, EuFunding, Framework, Funding, Legislation, Notice, Opening, Participation,
    Performance, Prize, Qualification, Recurrence, Requirement, ReviewTerms, Sectoral,
    SelectionCriterion, Subcontracting, Submission, Techniques, Terms, Text,
};

pub(super) fn terms(terms: Terms) -> Terms {
    Terms {
        techniques: techniques(terms.techniques),
        covered_by_gpa: terms.covered_by_gpa.filter(|yes| *yes),
        deadlines: deadlines(terms.deadlines),
        opening: Opening {
            at: terms.opening.at.map(end),
            ..terms.opening
        },
        candidates: Candidates {
            limited: None,
            expected: None,
            preselected: unique(terms.candidates.preselected),
            ..terms.candidates
        },
        previous_notices: terms
            .previous_notices
            .into_iter()
            .map(super::reference)
            .filter(|it| it.id.is_some())
            .collect(),
        submission: submission(terms.submission),
        documents: terms.documents.into_iter().map(document).collect(),
        participation: participation(terms.participation),
        award: award(terms.award),
        performance: performance(terms.performance),
        subcontracting: subcontracting(terms.subcontracting),
        funding: funding(terms.funding),
        review: ReviewTerms { ..terms.review },
        contacts: terms.contacts,
        legislation: unique(
            terms
                .legislation
                .into_iter()
                .map(legislation)
                .filter(|it| !it.is_absent()),
        ),
        sectoral: Sectoral {
            clean_vehicles: terms.sectoral.clean_vehicles.filter(|yes| *yes),
            ..Sectoral::default()
        },
        recurrence: Recurrence { ..terms.recurrence },
        relaunched: None,
    }
}

fn techniques(techniques: Techniques) -> Techniques {
    let Framework { kind, used, .. } = techniques.framework;
    let (kind, used) = match (known(kind), used) {
        (Some(kind), _) => (Some(kind), None),
        (None, Some(false)) => (Some(FrameworkKind::None.into()), None),
        (None, used) => (None, used),
    };
    Techniques {
        framework: Framework {
            kind,
            used,
            maximum_participants: techniques.framework.maximum_participants,
            minimum_participants: techniques.framework.minimum_participants,
            duration_justification: techniques.framework.duration_justification,
            duration: techniques.framework.duration.and_then(days),
            buyer_categories: techniques.framework.buyer_categories,
            ..Framework::default()
        },
        purchasing_system: known(techniques.purchasing_system),
        auction: Auction {
            ..techniques.auction
        },
    }
}

fn deadlines(deadlines: Deadlines) -> Deadlines {
    Deadlines {
        tenders: deadlines.tenders.map(end),
        requests: deadlines.requests.map(end),
        expressions: deadlines.expressions.map(end),
        answers: deadlines.answers.map(end),
        information: deadlines.information.map(end),
        invitation: deadlines.invitation.map(start),
        confirmation_invitation: deadlines.confirmation_invitation.map(start),
        award_planned: deadlines.award_planned.map(start),
        validity: deadlines.validity.and_then(days),
        valid_until: deadlines.valid_until.map(end),
    }
}

/// Words about something required; whether it is required the standard does not say apart.
fn words(requirement: Requirement) -> Requirement {
    Requirement {
        required: None,
        ..requirement
    }
}

fn submission(submission: Submission) -> Submission {
    Submission {
        electronic: known(submission.electronic),
        url: submission.url,
        not_electronic_description: submission.not_electronic_description,
        tool_name: submission.tool_name,
        tool_url: uri(submission.tool_url),
        catalogue: known(submission.catalogue),
        signature: submission.signature,
        languages: unique(submission.languages),
        variants: known(submission.variants),
        multiple_tenders: submission
            .multiple_tenders
            .filter(|it| *it == Permission::Allowed || *it == Permission::NotAllowed),
        guarantee: words(submission.guarantee),
        ..Submission::default()
    }
}

fn document(document: crate::notice::Document) -> crate::notice::Document {
    crate::notice::Document {
        id: document.id,
        url: uri(document.url),
        official_languages: document.official_languages.into_iter().take(1).collect(),
        ..crate::notice::Document::default()
    }
}

fn participation(participation: Participation) -> Participation {
    let reserved = participation
        .reserved
        .into_iter()
        .filter(|reserved| *reserved != Reservation::None);
    let grounds = participation
        .exclusion
        .into_iter()
        .filter(|ground| !ground.is_absent());
    Participation {
        reserved: unique(reserved),
        exclusion: unique(grounds),
        selection: unique(participation.selection.into_iter().filter_map(selection)),
        rules: participation.rules,
        legal_form: words(participation.legal_form),
        security_clearance: words(participation.security_clearance),
        security_clearance_deadline: participation.security_clearance_deadline.map(end),
        qualification: participation.qualification,
        ..Participation::default()
    }
}

/// Criteria that are not used are no criteria.
fn selection(criterion: SelectionCriterion) -> Option<SelectionCriterion> {
    if criterion.usage.says(CriterionUse::NotUsed) {
        return None;
    }
    let held = SelectionCriterion {
        kind: criterion.kind,
        name: criterion.name,
        description: criterion.description,
        minimum: criterion.minimum,
        second_stage: criterion.second_stage,
        numbers: numbers(criterion.numbers),
        ..SelectionCriterion::default()
    };
    (!held.is_absent()).then_some(held)
}

fn numbers(numbers: Vec<CriterionNumber>) -> Vec<CriterionNumber> {
    let held = |number: CriterionNumber| CriterionNumber {
        number: number.number.and_then(decimal),
        kind: known(number.kind),
    };
    unique(
        numbers
            .into_iter()
            .map(held)
            .filter(|number| !number.is_absent()),
    )
}

/// The conditions and methods of qualification systems, which are lists of strings in one language.
pub(super) fn qualifications(notice: &mut Notice, language: &Code<Language>) {
    let lots = notice
        .parts
        .iter_mut()
        .chain(&mut notice.lots)
        .map(|lot| &mut lot.terms);
    for terms in lots.chain([&mut notice.procedure.terms]) {
        let all = &mut terms.participation.qualification;
        let texts = |of: fn(&Qualification) -> &Text| -> Vec<Text> {
            let own = all.iter().filter_map(|item| of(item).in_code(language));
            own.map(|text| Text::new().with(language.clone(), text))
                .collect()
        };
        let (conditions, methods) = (texts(|item| &item.conditions), texts(|item| &item.methods));
        *all = (0..conditions.len().max(methods.len()))
            .map(|nth| Qualification {
                conditions: conditions.get(nth).cloned().unwrap_or_default(),
                methods: methods.get(nth).cloned().unwrap_or_default(),
            })
            .collect();
    }
}

/// How the winner is found, for a lot or a group of lots.
pub(super) fn award(award: Award) -> Award {
    let ranks: std::collections::BTreeSet<_> =
        award.prizes.iter().filter_map(|prize| prize.rank).collect();
    let ranked = ranks.len() == award.prizes.len();
    let prizes = award
        .prizes
        .into_iter()
        .enumerate()
        .map(|(nth, prize)| Prize {
            rank: if ranked {
                prize.rank
            } else {
                i64::try_from(nth + 1).ok()
            },
            value: prize.value.and_then(amount),
            ..prize
        });
    Award {
        criteria: unique(
            award
                .criteria
                .into_iter()
                .map(criterion)
                .filter(|criterion| !criterion.is_absent()),
        ),
        method: award.method,
        order_justification: award.order_justification,
        no_negotiation_needed: award.no_negotiation_needed,
        jury_binding: award.jury_binding,
        jury: unique(award.jury),
        prizes: prizes.collect(),
        prizes_awarded: award.prizes_awarded,
        payments: award.payments,
        followup_contract: award.followup_contract,
        ..Award::default()
    }
}

fn criterion(criterion: AwardCriterion) -> AwardCriterion {
    AwardCriterion {
        numbers: numbers(criterion.numbers),
        weight_text: None,
        ..criterion
    }
}

fn performance(performance: Performance) -> Performance {
    let mut conditions = Text::new();
    for condition in performance.conditions {
        conditions.append(condition.description);
    }
    let condition = Condition {
        kind: None,
        description: conditions,
    };
    Performance {
        reserved: performance
            .reserved
            .filter(|it| *it == Applicability::Yes || *it == Applicability::No),
        conditions: if condition.is_absent() {
            Vec::new()
        } else {
            vec![condition]
        },
        quality_targets: unique(
            performance
                .quality_targets
                .into_iter()
                .filter(|target| !target.is_absent()),
        ),
        contract_terms: contract_terms(&performance.contract_terms),
        electronic_invoicing: known(performance.electronic_invoicing),
        electronic_ordering: performance.electronic_ordering,
        electronic_payment: performance.electronic_payment,
        financial: performance.financial,
        non_disclosure: performance.non_disclosure,
        ..Performance::default()
    }
}

/// One term of each kind that the profile has a field for.
fn contract_terms(terms: &[ContractTerm]) -> Vec<ContractTerm> {
    let kinds = TRANSPORT_TEXTS
        .map(|(kind, _)| kind)
        .into_iter()
        .chain([ContractTermKind::TicketRevenue]);
    kinds
        .filter_map(|kind| {
            terms
                .iter()
                .find(|term| term.kind.says(kind))
                .map(|term| (kind, term.clone()))
        })
        .map(|(kind, term)| {
            let share = kind == ContractTermKind::TicketRevenue;
            ContractTerm {
                kind: Some(kind.into()),
                applies: term
                    .applies
                    .filter(|_| kind == ContractTermKind::ExclusiveRights),
                description: if share { Text::new() } else { term.description },
                percent: term.percent.filter(|_| share).and_then(percent),
            }
        })
        .filter(|term| {
            ContractTerm {
                kind: None,
                ..term.clone()
            } != ContractTerm::default()
        })
        .collect()
}

fn subcontracting(subcontracting: Subcontracting) -> Subcontracting {
    // "none" is on both lists, and means the first where it stands alone.
    let none = |clause: &String| clause == SubcontractingObligation::None.code();
    Subcontracting {
        obligations: unique(subcontracting.obligations),
        indications: unique(
            subcontracting
                .indications
                .into_iter()
                .filter(|it| it.is_known() && !none(&it.to_string())),
        ),
        minimum_percent: subcontracting.minimum_percent.and_then(percent),
        // At most nothing is no share.
        maximum_percent: subcontracting
            .maximum_percent
            .and_then(percent)
            .filter(|share| !share.is_zero()),
        description: subcontracting.description,
        allowed: None,
    }
}

fn funding(funding: EuFunding) -> EuFunding {
    let programmes: Vec<Funding> = funding
        .programmes
        .into_iter()
        .filter(|programme| !programme.is_absent())
        .collect();
    let used = (funding.used == Some(true) || !programmes.is_empty()).then_some(true);
    EuFunding { used, programmes }
}

fn legislation(legislation: Legislation) -> Legislation {
    Legislation {
        field: None,
        document: legislation.document,
        url: uri(legislation.url),
        organisations: legislation.organisations.into_iter().take(1).collect(),
    }
}
