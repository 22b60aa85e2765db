//! The table of results.

use super::column::{Described, all, first, list, number, said, text, value, whole};
use super::notices::name;
use crate::notice::codes::SubmissionKind;
use crate::notice::{Amount, Id, LotOutcome, Notice, Organisation, Tender};

pub struct Row<'a> {
    notice: &'a Notice,
    outcome: &'a LotOutcome,
    /// The tenders that became contracts.
    won: Vec<&'a Tender>,
    winners: Vec<&'a Organisation>,
}

pub fn rows(notice: &Notice) -> impl Iterator<Item = Row<'_>> {
    notice.results.outcomes.iter().map(move |outcome| {
        let won = won(notice, outcome);
        let winners = winners(notice, &won);
        Row {
            notice,
            outcome,
            won,
            winners,
        }
    })
}

fn won<'a>(notice: &'a Notice, outcome: &LotOutcome) -> Vec<&'a Tender> {
    let results = &notice.results;
    let is_of = |list: &[Id], id: Option<&Id>| id.is_some_and(|id| list.contains(id));
    let contracts = results.contracts.iter();
    let contracts = contracts.filter(|contract| is_of(&outcome.contracts, contract.id.as_ref()));
    let contracted: Vec<&Id> = contracts.flat_map(|contract| &contract.tenders).collect();
    let is_contracted = |tender: &Tender| {
        let id = tender.id.as_ref();
        id.is_some_and(|id| contracted.contains(&id))
            && (outcome.tenders.is_empty() || is_of(&outcome.tenders, id))
    };
    let tenders = results.tenders.iter();
    tenders.filter(|tender| is_contracted(tender)).collect()
}

fn winners<'a>(notice: &'a Notice, won: &[&Tender]) -> Vec<&'a Organisation> {
    let parties = notice.results.parties.iter().filter(|party| {
        won.iter()
            .any(|tender| tender.party.is_some() && tender.party == party.id)
    });
    parties
        .flat_map(|party| &party.tenderers)
        .filter_map(|tenderer| notice.organisation(tenderer.organisation.as_ref()?))
        .collect()
}

impl<'a> Row<'a> {
    /// What is paid, if there is one tender that won; the values of several are not added up.
    fn awarded(&self) -> Option<&'a Amount> {
        match self.won.as_slice() {
            [tender] => tender.value.as_ref(),
            _ => None,
        }
    }

    fn received(&self, wanted: SubmissionKind) -> Option<i64> {
        let mut counts = self.outcome.submissions.iter();
        counts
            .find(|count| count.kind.as_ref().is_some_and(|kind| *kind == wanted))?
            .count
    }

    /// The currency of all its values, if they agree on one.
    fn currency(&self) -> Option<String> {
        let LotOutcome {
            lowest_tender,
            highest_tender,
            ..
        } = self.outcome;
        let values = [
            self.awarded(),
            lowest_tender.as_ref(),
            highest_tender.as_ref(),
        ];
        let mut currencies = values.into_iter().flatten().map(|it| it.currency.as_ref());
        let first = currencies.next()?;
        currencies
            .all(|currency| currency == first)
            .then(|| said(first))?
    }
}

pub fn columns<'a>() -> [Described<Row<'a>>; 13] {
    [
        text("notice", "The notice it is of", |row| name(row.notice)),
        text(
            "outcome",
            "What the notice calls the result (OPT-322)",
            |row| said(row.outcome.id.as_ref()),
        ),
        text("lot", "The lot it is of (BT-13713)", |row| {
            said(row.outcome.lot.as_ref())
        }),
        text("status", "Whether a winner was chosen (BT-142)", |row| {
            said(row.outcome.outcome.as_ref())
        }),
        text(
            "not_awarded_reason",
            "Why no winner was chosen (BT-144)",
            |row| said(row.outcome.not_awarded_reason.as_ref()),
        ),
        whole(
            "tenders",
            "How many tenders were received (BT-759)",
            |row| row.received(SubmissionKind::Tenders),
        ),
        whole(
            "tenders_of_smes",
            "How many of them came from SMEs (BT-759)",
            |row| row.received(SubmissionKind::Sme),
        ),
        number(
            "lowest_tender",
            "Value of the lowest tender (BT-710)",
            |row| value(row.outcome.lowest_tender.as_ref()),
        ),
        number(
            "highest_tender",
            "Value of the highest tender (BT-711)",
            |row| value(row.outcome.highest_tender.as_ref()),
        ),
        number(
            "awarded_value",
            "Value of the tender that won (BT-720); absent if several won",
            |row| value(row.awarded()),
        ),
        text(
            "currency",
            "Currency of the three values; absent if they have several",
            Row::currency,
        ),
        list("winners", "Names of the winners (BT-500)", |row| {
            row.winners
                .iter()
                .filter_map(|winner| first(&winner.name))
                .collect()
        }),
        list(
            "winner_sizes",
            "Sizes of the winners (BT-165), as far as published",
            |row| all(row.winners.iter().filter_map(|winner| winner.size.as_ref())),
        ),
    ]
}
