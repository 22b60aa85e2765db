//! What a notice says in words.

use std::cell::OnceCell;

use notices::notice::{Notice, Subject, Terms, Text};

use super::LotView;
use crate::words::Words;

/// Whether anything that is said about a lot has one of some words.
///
/// What is said of the procedure holds for each lot; it is read once for all of them, and only if a lot asks.
pub(crate) struct Mentions<'a> {
    notice: &'a Notice,
    words: fn() -> &'static Words,
    in_general: OnceCell<bool>,
}

impl<'a> Mentions<'a> {
    /// Mentions of these words: `Mentions::of(notice, words::social)`.
    pub(crate) const fn of(notice: &'a Notice, words: fn() -> &'static Words) -> Self {
        Self {
            notice,
            words,
            in_general: OnceCell::new(),
        }
    }

    /// Whether any text about the lot has one of the words.
    pub(crate) fn about(&self, lot: LotView<'a>) -> bool {
        let has_them = |text: &Text| (self.words)().are_in(text);
        let general = || general_texts(self.notice).any(has_them);
        own_texts(lot).any(has_them) || *self.in_general.get_or_init(general)
    }
}

/// All that the lot itself says in words: subject, criteria, conditions.
pub(crate) fn own_texts(lot: LotView<'_>) -> impl Iterator<Item = &Text> {
    texts(&lot.lot.subject, &lot.lot.terms)
}

/// All that the notice says in words about the procedure, and so about each lot.
pub(crate) fn general_texts(notice: &Notice) -> impl Iterator<Item = &Text> {
    let procedure = &notice.procedure;
    texts(&procedure.subject, &procedure.terms)
        .chain([&notice.additional_information, &procedure.features])
}

fn texts<'a>(subject: &'a Subject, terms: &'a Terms) -> impl Iterator<Item = &'a Text> {
    let award = terms.award.criteria.iter();
    let selection = terms.participation.selection.iter();
    let conditions = terms.performance.conditions.iter();
    [
        &subject.title,
        &subject.description,
        &subject.additional_information,
    ]
    .into_iter()
    .chain(award.flat_map(|criterion| [&criterion.name, &criterion.description]))
    .chain(
        selection
            .flat_map(|criterion| [&criterion.name, &criterion.description, &criterion.minimum]),
    )
    .chain(conditions.map(|condition| &condition.description))
    .chain([
        &terms.award.method,
        &terms.participation.rules,
        &terms.performance.financial,
        &terms.subcontracting.description,
    ])
}
