//! `cac:AwardingTerms`: by what tenders are compared.

use super::names::{cac, cbc, efac, extension};
use super::participation::number;
use crate::notice::{Award, AwardCriterion, Prize};
use crate::xml::{Node, Spot};

pub(super) fn read(node: Node<'_>, at: Spot<'_>) -> Award {
    let mut award = Award {
        no_negotiation_needed: node.flag(cbc("NoFurtherNegotiationIndicator")),
        jury_binding: node.flag(cbc("BindingOnBuyerIndicator")),
        followup_contract: node.flag(cbc("FollowupContractIndicator")),
        jury: node
            .all(cac("TechnicalCommitteePerson"))
            .filter_map(person)
            .collect(),
        prizes: node.all(cac("Prize")).map(prize).collect(),
        ..Award::default()
    };
    for group in node.all(cac("AwardingCriterion")) {
        award
            .method
            .append(group.words(cbc("CalculationExpression")));
        // The description of the group says why there are no weights; that of a criterion without group describes it.
        let is_group = group.peek(cac("SubordinateAwardingCriterion")).is_some();
        if is_group || group.peek(cbc("AwardingCriterionTypeCode")).is_none() {
            award
                .order_justification
                .append(group.words(cbc("Description")));
        } else {
            push(group, at, &mut award);
        }
        for criterion in group.all(cac("SubordinateAwardingCriterion")) {
            award
                .method
                .append(criterion.words(cbc("CalculationExpression")));
            push(criterion, at, &mut award);
        }
    }
    award
}

fn push(node: Node<'_>, at: Spot<'_>, award: &mut Award) {
    let at = at.item("criteria", award.criteria.len(), node);
    let numbers = extension(node)
        .into_iter()
        .flat_map(|more| more.all(efac("AwardCriterionParameter")))
        .enumerate()
        .map(|(nth, parameter)| {
            at.item("numbers", nth, parameter);
            number(parameter)
        });
    award.criteria.push(AwardCriterion {
        kind: node.code(cbc("AwardingCriterionTypeCode")),
        name: node.words(cbc("Name")),
        description: node.words(cbc("Description")),
        numbers: numbers.collect(),
        weight_text: None,
    });
}

fn person(node: Node<'_>) -> Option<String> {
    let names = [
        node.string(cbc("FirstName")),
        node.string(cbc("FamilyName")),
    ];
    let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

fn prize(node: Node<'_>) -> Prize {
    Prize {
        rank: node.integer(cbc("RankCode")),
        value: node.amount(cbc("ValueAmount")),
        description: node.words(cbc("Description")),
    }
}
