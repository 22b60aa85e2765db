//! By what tenders are compared, and design contests.

use super::participation::numbers;
use super::side::Side;
use super::spellings::AWARD_CRITERIA;
use crate::notice::{Award, Prize, Terms};

/// The award criteria of a lot or a group of lots.
pub(super) fn describe<S: Side>(o: &mut S, award: &mut Award) {
    o.object("awardCriteria", |o| {
        o.text("weightingDescription", &mut award.method);
        o.text("orderRationale", &mut award.order_justification);
        o.list(
            "criteria",
            "terms.award.criteria",
            &mut award.criteria,
            |o, criterion| {
                o.code("type", &mut criterion.kind, AWARD_CRITERIA);
                o.text("name", &mut criterion.name);
                o.text("description", &mut criterion.description);
                numbers(o, &mut criterion.numbers);
            },
        );
    });
}

#[derive(Default)]
struct Named {
    name: Option<String>,
}

/// The terms of a design contest.
pub(super) fn contest<S: Side>(o: &mut S, terms: &mut Terms) {
    let award = &mut terms.award;
    o.object("designContest", |o| {
        o.flag("hasPrizes", &mut award.prizes_awarded);
        o.object("prizes", |o| prizes(o, &mut award.prizes));
        o.text("rewardsDetails", &mut award.payments);
        o.flag("followUpContracts", &mut award.followup_contract);
        o.flag("bindingJuryDecision", &mut award.jury_binding);
        names(o, "juryMembers", &mut award.jury);
        names(o, "selectedParticipants", &mut terms.candidates.preselected);
    });
}

/// A prize has its rank as identifier, which is a string in the standard.
fn prizes<S: Side>(o: &mut S, prizes: &mut Vec<Prize>) {
    o.list("details", "terms.award.prizes", prizes, |o, prize| {
        let mut id = prize.rank.map(|rank| rank.to_string());
        o.string("id", &mut id);
        prize.rank = id.and_then(|id| id.parse().ok());
        o.text("description", &mut prize.description);
        o.amount("value", &mut prize.value);
    });
}

fn names<S: Side>(o: &mut S, key: &'static str, names: &mut Vec<String>) {
    let mut named: Vec<_> = names
        .drain(..)
        .map(|name| Named { name: Some(name) })
        .collect();
    o.list(key, "", &mut named, |o, named| {
        o.string("name", &mut named.name)
    });
    names.extend(named.into_iter().filter_map(|named| named.name));
}
