//! A release: a notice in the order of the standard.
//!
//! The standard has lists for the whole process (parties, items, documents, statistics) of what a notice says of each lot.
//! [`Release::of`] takes a notice apart into them, [`Release::into_notice`] puts it together again, and [`describe`] says where
//! everything stands.

use super::change::Amendment;
use super::documents::{self, DocumentEntry, Finance};
use super::identity::{joined, parted};
use super::items::{self, Item};
use super::lots::{self, LotEntry};
use super::parties::{self, Party, Reference, refer, references};
use super::related::{self, Related};
use super::results::{self, Outcomes};
use super::side::Side;
use super::{procedure, statistics};
use crate::notice::code::Says;
use crate::notice::codes::{ChangeReason, FormType};
use crate::notice::{Format, Kind, Moment, Notice, Source};

#[derive(Default)]
pub(super) struct Release {
    pub ocid: Option<String>,
    pub id: Option<String>,
    pub date: Option<Moment>,
    tags: Vec<String>,
    status: Option<String>,
    buyer: Reference,
    parties: Vec<Party>,
    lots: Vec<LotEntry>,
    items: Vec<Item>,
    documents: Vec<DocumentEntry>,
    finance: Vec<Finance>,
    amendments: Vec<Amendment>,
    related: Vec<Related>,
    outcomes: Outcomes,
    /// What is not in one of the lists.
    notice: Notice,
}

/// A part of a plan that need not become a lot.
const PART: &str = "planning";

impl Release {
    /// Takes a notice apart that has nothing but what the standard holds.
    pub(super) fn of(mut notice: Notice) -> Self {
        let id = notice
            .id
            .as_deref()
            .map(|id| joined(id, notice.version.as_deref()));
        let (tags, status) = tags(&notice);
        let first = notice
            .buyers
            .first()
            .and_then(|buyer| buyer.organisation.as_slice().first().cloned());
        let mut release = Self {
            ocid: None,
            date: notice.dispatched,
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            status: status.map(str::to_owned),
            buyer: references(&notice, first.as_slice())
                .pop()
                .unwrap_or_default(),
            parties: parties::gather(&notice),
            lots: Vec::new(),
            items: items::gather(&notice),
            documents: documents::gather(&notice),
            finance: documents::finance(&notice),
            amendments: Amendment::of_change(id.as_deref().unwrap_or_default(), &notice.change)
                .into_iter()
                .collect(),
            related: related::gather(&notice),
            outcomes: results::gather(&notice),
            id,
            notice: Notice::default(),
        };
        let parts = std::mem::take(&mut notice.parts)
            .into_iter()
            .map(|lot| (lot, Some(PART)));
        let lots = std::mem::take(&mut notice.lots)
            .into_iter()
            .map(|lot| (lot, status));
        release.lots = parts
            .chain(lots)
            .map(|(lot, status)| LotEntry {
                lot,
                status: status.map(str::to_owned),
            })
            .collect();
        // What is in the lists comes back out of them, and only from there.
        notice.organisations.clear();
        notice.beneficial_owners.clear();
        notice.buyers.clear();
        notice.results = crate::notice::Results::default();
        notice.modifications.clear();
        notice.change = crate::notice::Change::default();
        let terms = release
            .lots
            .iter_mut()
            .map(|entry| (&mut entry.lot.terms, &mut entry.lot.subject));
        let whole = (&mut notice.procedure.terms, &mut notice.procedure.subject);
        for (terms, subject) in terms.chain([whole]) {
            terms.contacts = crate::notice::Contacts::default();
            terms.review = crate::notice::ReviewTerms {
                deadline: std::mem::take(&mut terms.review.deadline),
                ..crate::notice::ReviewTerms::default()
            };
            terms.documents.clear();
            terms.funding = crate::notice::EuFunding::default();
            terms.previous_notices.clear();
            subject.main_classification = None;
            subject.additional_classifications.clear();
            subject.quantity = None;
            subject.places.clear();
        }
        notice.procedure.direct_award.previous_procedure = None;
        release.notice = notice;
        release
    }

    /// Puts the notice together.
    pub(super) fn into_notice(self) -> Notice {
        let mut notice = self.notice;
        let kind = kind(&notice, &self.tags, self.status.as_deref());
        notice.source = Source {
            format: Some(Format::Ocds),
            version: Some(super::VERSION.to_owned()),
            ..Source::default()
        };
        (notice.id, notice.version) = self.id.as_deref().map(parted).unwrap_or_default();
        notice.dispatched = self.date;
        notice.kind = kind;
        if notice.procedure.id.is_none() {
            notice.procedure.id = self.ocid;
        }
        for LotEntry { lot, status } in self.lots {
            let list = if status.as_deref() == Some(PART) {
                &mut notice.parts
            } else {
                &mut notice.lots
            };
            list.push(lot);
        }
        let leaders = parties::spread(self.parties, self.buyer.id.as_ref(), &mut notice);
        items::spread(self.items, &mut notice);
        documents::spread(self.documents, &mut notice);
        documents::spread_finance(self.finance, &mut notice);
        related::spread(self.related, &mut notice);
        results::spread(self.outcomes, &leaders, &mut notice);
        // Amendments of earlier releases are in a compiled release too; the last is that of the notice.
        notice.change = self
            .amendments
            .into_iter()
            .next_back()
            .map(Amendment::into_change)
            .unwrap_or_default();
        notice
    }
}

/// `releaseTag.csv` and `tenderStatus.csv` for a notice.
fn tags(notice: &Notice) -> (&'static [&'static str], Option<&'static str>) {
    let changed = !notice.change.is_absent();
    if notice.change.reason.says(ChangeReason::Cancelled) {
        return (&["tenderCancellation"], Some("cancelled"));
    }
    match notice.kind {
        Some(Kind::Planning) if changed => (&["tenderUpdate"], Some("planned")),
        Some(Kind::Planning) => (&["tender"], Some("planned")),
        Some(Kind::Consultation) if changed => (&["planningUpdate"], Some("planned")),
        Some(Kind::Consultation) => (&["planning"], Some("planned")),
        Some(Kind::Correction) => (&["tenderUpdate"], None),
        Some(Kind::Result | Kind::DirectAward) if changed => {
            (&["awardUpdate", "contractUpdate"], Some("complete"))
        }
        Some(Kind::Result | Kind::DirectAward) => (&["award", "contract"], Some("complete")),
        Some(Kind::Modification) => (&["awardUpdate", "contractUpdate"], Some("complete")),
        Some(Kind::Completion) => (&["contractTermination"], Some("complete")),
        Some(Kind::Competition) if changed => (&["tenderUpdate"], Some("active")),
        Some(Kind::Competition | Kind::Registration) | None => (&["tender"], Some("active")),
    }
}

/// Whether the release says what the notice is for without its family being named: some kinds share their tags.
pub(super) fn says_kind(notice: &Notice) -> bool {
    let (tags, status) = tags(notice);
    let tags: Vec<_> = tags.iter().map(|tag| (*tag).to_owned()).collect();
    kind(notice, &tags, status) == notice.kind
}

/// What a release is for: by the type of the notice in our own releases, by tags in those of others.
fn kind(notice: &Notice, tags: &[String], status: Option<&str>) -> Option<Kind> {
    let by_type = notice
        .notice_type
        .as_ref()
        .and_then(|code| code.known())
        .map(|code| code.kind());
    let by_family = notice
        .form_type
        .as_ref()
        .and_then(|code| code.known())
        .copied()
        .map(FormType::kind);
    by_type.or(by_family).or_else(|| {
        let tagged = |begin: &str| tags.iter().any(|tag| tag.starts_with(begin));
        if tagged("contractTermination") || tagged("implementation") {
            Some(Kind::Completion)
        } else if tagged("contractUpdate") || tagged("contractAmendment") {
            Some(Kind::Modification)
        } else if tagged("award") || tagged("contract") {
            Some(Kind::Result)
        } else if tagged("planning") || status == Some("planned") || status == Some("planning") {
            Some(Kind::Planning)
        } else if tagged("tender") {
            Some(Kind::Competition)
        } else {
            None
        }
    })
}

/// Where everything stands.
pub(super) fn describe<S: Side>(o: &mut S, release: &mut Release) {
    let notice = &mut release.notice;
    o.string("ocid", &mut release.ocid);
    o.string("id", &mut release.id);
    o.moment("date", &mut release.date);
    o.strings("tag", &mut release.tags);
    o.always("initiationType", "tender");
    let mut language = notice.languages.pop();
    o.code("language", &mut language, &[]);
    notice.languages.extend(language);
    o.text("description", &mut notice.additional_information);
    parties::describe(o, &mut release.parties);
    o.object("buyer", |o| refer(o, &mut release.buyer));
    o.object("planning", |o| {
        o.object("budget", |o| {
            documents::describe_finance(o, &mut release.finance)
        });
    });
    o.object("tender", |o| {
        o.string("status", &mut release.status);
        procedure::describe(o, notice);
        o.object("communication", |o| {
            o.moment("futureNoticeDate", &mut notice.future_notice);
            o.moment(
                "noticePreferredPublicationDate",
                &mut notice.publication.preferred_date,
            );
        });
        lots::lots(o, &mut release.lots);
        lots::groups(o, &mut notice.lot_groups);
        items::describe(o, &mut release.items);
        documents::describe(o, &mut release.documents);
        o.list(
            "amendments",
            "",
            &mut release.amendments,
            Amendment::describe,
        );
    });
    let outcomes = &mut release.outcomes;
    results::awards(o, &mut outcomes.awards);
    o.object("bids", |o| {
        statistics::describe(o, &mut outcomes.bid_statistics);
        results::bids(o, &mut outcomes.bids);
    });
    results::contracts(o, &mut outcomes.contracts);
    statistics::describe(o, &mut outcomes.statistics);
    related::describe(o, &mut release.related);
}
