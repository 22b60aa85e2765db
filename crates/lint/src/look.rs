//! Looking at notices: what several rules ask.

mod at;
mod criteria;
mod shown;
mod texts;
mod thresholds;

use notices::notice::code::Says;
use notices::notice::codes::{
    FrameworkKind, LegalBasis, Nature, PurchasingSystem, Reservation, StrategicAim,
};
use notices::notice::{Amount, AwardCriterion, Lot, Notice, SelectionCriterion, Subject, Terms};
use rust_decimal::Decimal;
use vocabulary::Cpv;

pub(crate) use at::At;
pub(crate) use criteria::{needs_weights, percentages, price_only};
pub(crate) use shown::{money, number, quote};
pub(crate) use texts::{Mentions, general_texts, own_texts};
pub(crate) use thresholds::{light_threshold, threshold};

/// A lot, with the notice around it and its path in the model.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LotView<'a> {
    pub notice: &'a Notice,
    pub lot: &'a Lot,
    pub nth: usize,
}

/// Something a notice says, and where.
#[derive(Clone, Debug)]
pub(crate) struct Said<'a, T: ?Sized> {
    pub what: &'a T,
    pub at: At,
}

/// All lots.
pub(crate) fn lots(notice: &Notice) -> impl ExactSizeIterator<Item = LotView<'_>> {
    notice
        .lots
        .iter()
        .enumerate()
        .map(move |(nth, lot)| LotView { notice, lot, nth })
}

/// The lots whose main code is in one of these branches of the vocabulary, given by their first digits (`"909"`), with that code.
pub(crate) fn buying<'a>(
    notice: &'a Notice,
    branches: &'a [&str],
) -> impl Iterator<Item = (LotView<'a>, Cpv)> {
    lots(notice).filter_map(|lot| {
        let code = lot.main_cpv()?;
        in_branches(code, branches).then_some((lot, code))
    })
}

impl<'a> LotView<'a> {
    /// The path of something in the lot: `lot.path("subject.term")`.
    pub(crate) fn path(&self, field: &str) -> String {
        format!("lots[{}].{field}", self.nth)
    }

    /// Terms that hold for the lot: its own part if it says anything, else that of the procedure.
    ///
    /// Ask for the smallest part that holds the answer: a lot that says something of a larger one would hide what the procedure says of
    /// the rest. `lot.terms("submission.guarantee", |terms| &terms.submission.guarantee)`
    pub(crate) fn terms<T: Default + PartialEq>(
        &self,
        field: &'static str,
        of: impl Fn(&'a Terms) -> &'a T,
    ) -> Said<'a, T> {
        let own = of(&self.lot.terms);
        let general = of(&self.notice.procedure.terms);
        if *own == T::default() && *general != T::default() {
            return Said {
                what: general,
                at: At::procedure("terms", field),
            };
        }
        Said {
            what: own,
            at: At::lot(self.nth, "terms", field),
        }
    }

    /// A part of the subject: the lot's own if it says anything, else that of the procedure.
    pub(crate) fn subject<T: Default + PartialEq>(
        &self,
        field: &'static str,
        of: impl Fn(&'a Subject) -> &'a T,
    ) -> Said<'a, T> {
        let own = of(&self.lot.subject);
        let general = of(&self.notice.procedure.subject);
        if *own == T::default() && *general != T::default() {
            return Said {
                what: general,
                at: At::procedure("subject", field),
            };
        }
        Said {
            what: own,
            at: At::lot(self.nth, "subject", field),
        }
    }

    pub(crate) fn award_criteria(&self) -> Said<'a, Vec<AwardCriterion>> {
        self.terms("award.criteria", |terms| &terms.award.criteria)
    }

    pub(crate) fn selection(&self) -> Said<'a, Vec<SelectionCriterion>> {
        self.terms("participation.selection", |terms| {
            &terms.participation.selection
        })
    }

    pub(crate) fn is(&self, nature: Nature) -> bool {
        self.subject("nature", |subject| &subject.nature)
            .what
            .says(nature)
    }

    /// The known codes of the lot, else those of the procedure, the main one first.
    pub(crate) fn cpv(&self) -> Vec<Cpv> {
        let own: Vec<Cpv> = self.lot.subject.cpv().collect();
        if own.is_empty() {
            return self.notice.procedure.subject.cpv().collect();
        }
        own
    }

    /// The main code of the lot, else of the procedure.
    pub(crate) fn main_cpv(&self) -> Option<Cpv> {
        let general = || self.notice.procedure.subject.cpv().next();
        self.lot.subject.cpv().next().or_else(general)
    }

    /// What the lot is estimated to be worth; of the only lot also what the procedure is estimated to be worth.
    pub(crate) fn value(&self) -> Option<Said<'a, Amount>> {
        let own = value_of(&self.lot.subject).map(|(what, field)| Said {
            what,
            at: At::lot(self.nth, "subject", field),
        });
        let only = self.notice.lots.len() == 1;
        own.or_else(|| only.then(|| total_value(self.notice)).flatten())
    }

    /// Whether a framework agreement is made.
    pub(crate) fn is_framework(&self) -> bool {
        let framework = self
            .terms("techniques.framework", |terms| &terms.techniques.framework)
            .what;
        framework.used == Some(true)
            || framework
                .kind
                .as_ref()
                .is_some_and(|kind| kind.is_known() && *kind != FrameworkKind::None)
    }

    /// Whether it sets up a dynamic purchasing system.
    pub(crate) fn is_purchasing_system(&self) -> bool {
        let system = self
            .terms("techniques.purchasing_system", |terms| {
                &terms.techniques.purchasing_system
            })
            .what;
        system
            .as_ref()
            .is_some_and(|system| system.is_known() && *system != PurchasingSystem::None)
    }

    /// For whom participation is reserved, `none` left out.
    pub(crate) fn reservations(&self) -> impl Iterator<Item = Reservation> {
        self.terms("participation.reserved", |terms| {
            &terms.participation.reserved
        })
        .what
        .iter()
        .filter_map(|code| code.known().copied())
        .filter(|reservation| *reservation != Reservation::None)
    }

    /// Whether it is reserved for organisations with a public service mission.
    pub(crate) fn is_reserved_for_mission(&self) -> bool {
        self.reservations()
            .any(|reservation| reservation == Reservation::PublicServiceMission)
    }

    /// Whether the lot has a social aim.
    pub(crate) fn says_social(&self) -> bool {
        self.aims_at(StrategicAim::Social)
    }

    /// Whether the lot has a green aim.
    pub(crate) fn says_green(&self) -> bool {
        self.aims_at(StrategicAim::Environment)
    }

    fn aims_at(&self, wanted: StrategicAim) -> bool {
        let strategic = self.subject("strategic", |subject| &subject.strategic).what;
        strategic.aims.iter().any(|aim| aim.kind.says(wanted))
    }
}

/// Whether `code` is in one of these branches of the vocabulary, given by their first digits.
pub(crate) fn in_branches(code: Cpv, branches: &[&str]) -> bool {
    branches
        .iter()
        .any(|branch| code.code().starts_with(branch))
}

/// What the whole procedure is estimated to be worth, or at most; of a single lot also what the lot is.
pub(crate) fn total_value(notice: &Notice) -> Option<Said<'_, Amount>> {
    if let Some((what, field)) = value_of(&notice.procedure.subject) {
        return Some(Said {
            what,
            at: At::procedure("subject", field),
        });
    }
    let [lot] = notice.lots.as_slice() else {
        return None;
    };
    value_of(&lot.subject).map(|(what, field)| Said {
        what,
        at: At::lot(0, "subject", field),
    })
}

/// The estimated value of a subject, or its maximum, and the name of the field. Values of 0 and 1 are what systems write that insist
/// on a number; they say nothing.
fn value_of(subject: &Subject) -> Option<(&Amount, &'static str)> {
    let fields = [
        (&subject.estimated_value, "estimated_value"),
        (&subject.framework_maximum_value, "framework_maximum_value"),
    ];
    fields
        .into_iter()
        .filter_map(|(amount, field)| Some((amount.as_ref()?, field)))
        .find(|(amount, _)| amount.amount > Decimal::ONE)
}

/// Whether the procedure is under this law.
pub(crate) fn under(notice: &Notice, law: LegalBasis) -> bool {
    notice.procedure.legal_basis.says(law)
}

/// Whether the procedure is under the directive for the public sector or that for utilities.
pub(crate) fn is_covered(notice: &Notice) -> bool {
    under(notice, LegalBasis::PublicSector) || under(notice, LegalBasis::Utilities)
}

/// Whether the notice withholds something of that name from publication.
pub(crate) fn is_withheld(notice: &Notice, field: &str) -> bool {
    notice
        .withheld
        .iter()
        .any(|withheld| withheld.at.contains(field))
}
