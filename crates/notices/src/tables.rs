//! Tables for analysts: notices, lots, organisations, criteria and results, one row for each, as comma-separated values.
//!
//! Every row begins with the notice it is of, so that tables can be joined. Texts are in the language of the notice; several
//! codes in one cell are parted by blanks. Rows are written notice by notice, so that memory does not grow with them.

use std::io::Write;

use rust_decimal::Decimal;

use crate::notice::{
    Amount, AwardCriterion, Code, Id, Lot, LotOutcome, Notice, Organisation, Role, Terms,
};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// One row for each notice.
    Notices,
    /// One row for each lot or part of a plan.
    Lots,
    /// One row for each organisation of a notice.
    Organisations,
    /// One row for each award criterion of a lot.
    Criteria,
    /// One row for each outcome of a lot.
    Results,
}

type Row = Vec<Option<String>>;

impl Table {
    /// All tables.
    pub const ALL: [Self; 5] = [
        Self::Notices,
        Self::Lots,
        Self::Organisations,
        Self::Criteria,
        Self::Results,
    ];

    /// Its name, which is that of its file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Notices => "notices",
            Self::Lots => "lots",
            Self::Organisations => "organisations",
            Self::Criteria => "criteria",
            Self::Results => "results",
        }
    }

    /// Its columns.
    #[must_use]
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Notices => &[
                "notice",
                "version",
                "procedure",
                "published",
                "dispatched",
                "kind",
                "notice_type",
                "subtype",
                "language",
                "legal_basis",
                "procedure_type",
                "title",
                "nature",
                "cpv",
                "estimated_value",
                "currency",
                "buyer",
                "buyer_country",
                "lots",
                "url",
            ],
            Self::Lots => &[
                "notice",
                "lot",
                "title",
                "nature",
                "cpv",
                "estimated_value",
                "currency",
                "region",
                "country",
                "start",
                "end",
                "duration",
                "duration_unit",
                "tender_deadline",
                "reserved",
                "reserved_execution",
                "aims",
                "social_objectives",
                "environmental_objectives",
                "suitable_for_smes",
                "framework",
                "selection_criteria",
                "performance_conditions",
            ],
            Self::Organisations => &[
                "notice",
                "organisation",
                "name",
                "identifier",
                "roles",
                "size",
                "town",
                "region",
                "country",
            ],
            Self::Criteria => &[
                "notice",
                "lot",
                "position",
                "kind",
                "name",
                "weight",
                "weight_kind",
                "description",
            ],
            Self::Results => &[
                "notice",
                "outcome",
                "lot",
                "status",
                "not_awarded_reason",
                "tenders",
                "tenders_of_smes",
                "lowest_tender",
                "highest_tender",
                "awarded_value",
                "currency",
                "winners",
                "winner_sizes",
            ],
        }
    }

    /// The rows of a notice, each with a cell for every column; what the notice does not say is nothing.
    #[must_use]
    pub fn rows(self, notice: &Notice) -> Vec<Vec<Option<String>>> {
        match self {
            Self::Notices => vec![notice_row(notice)],
            Self::Lots => notice
                .parts
                .iter()
                .chain(&notice.lots)
                .map(|lot| lot_row(notice, lot))
                .collect(),
            Self::Organisations => organisation_rows(notice),
            Self::Criteria => notice
                .lots
                .iter()
                .flat_map(|lot| criteria_rows(notice, lot))
                .collect(),
            Self::Results => notice
                .results
                .outcomes
                .iter()
                .map(|outcome| outcome_row(notice, outcome))
                .collect(),
        }
    }
}

/// Writes a table as comma-separated values (RFC 4180) in UTF-8.
pub struct CsvWriter<W: Write> {
    table: Table,
    out: csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// Begins the table with the names of its columns.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(table: Table, out: W) -> csv::Result<Self> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(table.columns())?;
        Ok(Self { table, out })
    }

    /// Adds the rows of a notice.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn write(&mut self, notice: &Notice) -> csv::Result<()> {
        for row in self.table.rows(notice) {
            self.out.write_record(
                row.into_iter()
                    .map(|cell| cell.map_or_else(String::new, harmless)),
            )?;
        }
        Ok(())
    }

    /// Ends the table.
    ///
    /// # Errors
    /// If the rest cannot be written.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// A cell that no spreadsheet takes for a formula: what begins like one, and is no number, gets an apostrophe in front.
fn harmless(cell: String) -> String {
    let like_a_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if like_a_formula && cell.parse::<Decimal>().is_err() {
        format!("'{cell}")
    } else {
        cell
    }
}

fn text(value: &Option<impl ToString>) -> Option<String> {
    value.as_ref().map(ToString::to_string)
}

fn all<T: ToString>(values: impl IntoIterator<Item = T>) -> Option<String> {
    let values: Vec<_> = values.into_iter().map(|value| value.to_string()).collect();
    (!values.is_empty()).then(|| values.join(" "))
}

fn number(amount: Option<&Amount>) -> Option<String> {
    amount.map(|amount| amount.amount.to_string())
}

fn currency(amount: Option<&Amount>) -> Option<String> {
    amount.and_then(|amount| text(&amount.currency))
}

/// The notice by its publication number, else by its identifier.
fn name(notice: &Notice) -> Option<String> {
    notice
        .publication
        .number
        .clone()
        .or_else(|| notice.id.clone())
}

fn first(value: &crate::notice::Text) -> Option<String> {
    value.first().map(str::to_owned)
}

fn notice_row(notice: &Notice) -> Row {
    let procedure = &notice.procedure;
    let subject = &procedure.subject;
    let buyer = notice
        .buyers
        .first()
        .and_then(|buyer| notice.organisation(buyer.organisation.as_ref()?));
    let kind = notice.kind.and_then(|kind| serde_json::to_value(kind).ok());
    vec![
        name(notice),
        notice.version.clone(),
        procedure.id.clone(),
        text(&notice.publication.date),
        text(&notice.dispatched),
        kind.and_then(|kind| kind.as_str().map(str::to_owned)),
        text(&notice.notice_type),
        text(&notice.subtype),
        text(&notice.language()),
        text(&procedure.legal_basis),
        text(&procedure.procedure_type),
        first(&subject.title),
        text(&subject.nature),
        all(subject.cpv().map(|cpv| cpv.code().to_owned())),
        number(subject.estimated_value.as_ref()),
        currency(subject.estimated_value.as_ref()),
        buyer.and_then(|buyer| first(&buyer.name)),
        buyer.and_then(|buyer| text(&buyer.address.country)),
        Some(notice.lots.len().to_string()),
        notice.publication.url.clone(),
    ]
}

fn lot_row(notice: &Notice, lot: &Lot) -> Row {
    let subject = &lot.subject;
    let place = subject.places.first();
    let holds = |of: fn(&Terms) -> Option<String>| notice.holds(lot, of);
    vec![
        name(notice),
        text(&lot.id),
        first(&subject.title),
        text(&subject.nature),
        all(subject.cpv().map(|cpv| cpv.code().to_owned())),
        number(subject.estimated_value.as_ref()),
        currency(subject.estimated_value.as_ref()),
        place.and_then(|place| text(&place.address.region)),
        place.and_then(|place| text(&place.address.country)),
        text(&subject.term.start),
        text(&subject.term.end),
        subject
            .term
            .duration
            .as_ref()
            .map(|duration| duration.number.to_string()),
        subject
            .term
            .duration
            .as_ref()
            .and_then(|duration| text(&duration.unit)),
        holds(|terms| text(&terms.deadlines.tenders)),
        holds(|terms| all(&terms.participation.reserved)),
        holds(|terms| text(&terms.performance.reserved)),
        all(subject
            .strategic
            .aims
            .iter()
            .filter_map(|aim| aim.kind.as_ref())),
        all(&subject.strategic.social),
        all(&subject.strategic.environmental),
        text(&subject.suitable_for_smes),
        holds(|terms| text(&terms.techniques.framework.kind)),
        Some(
            notice
                .all_that_hold(lot, |terms| &terms.participation.selection)
                .len()
                .to_string(),
        ),
        Some(
            notice
                .all_that_hold(lot, |terms| &terms.performance.conditions)
                .len()
                .to_string(),
        ),
    ]
}

fn organisation_rows(notice: &Notice) -> Vec<Row> {
    let roles = notice.roles();
    notice
        .organisations
        .iter()
        .map(|organisation| organisation_row(notice, organisation, &roles))
        .collect()
}

fn organisation_row(notice: &Notice, organisation: &Organisation, roles: &[(&Id, Role)]) -> Row {
    let own = roles
        .iter()
        .filter(|(id, _)| organisation.id.as_ref() == Some(id))
        .map(|(_, role)| *role);
    let own: std::collections::BTreeSet<Role> = own.collect();
    vec![
        name(notice),
        text(&organisation.id),
        first(&organisation.name),
        organisation
            .identifiers
            .first()
            .map(|identifier| identifier.id.clone()),
        all(own.iter().map(|role| format!("{role:?}"))),
        text(&organisation.size),
        organisation.address.town.clone(),
        text(&organisation.address.region),
        text(&organisation.address.country),
    ]
}

fn criteria_rows(notice: &Notice, lot: &Lot) -> Vec<Row> {
    let criteria = notice.all_that_hold(lot, |terms| &terms.award.criteria);
    criteria
        .iter()
        .enumerate()
        .map(|(nth, criterion)| criterion_row(notice, lot, nth, criterion))
        .collect()
}

fn criterion_row(notice: &Notice, lot: &Lot, nth: usize, criterion: &AwardCriterion) -> Row {
    let weight = criterion.weight();
    vec![
        name(notice),
        text(&lot.id),
        Some((nth + 1).to_string()),
        text(&criterion.kind),
        first(&criterion.name),
        weight
            .map(|(weight, _)| weight.to_string())
            .or_else(|| criterion.weight_text.clone()),
        weight.map(|(_, kind)| kind.to_string()),
        first(&criterion.description),
    ]
}

fn outcome_row(notice: &Notice, outcome: &LotOutcome) -> Row {
    use crate::notice::codes::SubmissionKind;

    let results = &notice.results;
    let count = |wanted: SubmissionKind| {
        let of = outcome
            .submissions
            .iter()
            .find(|submission| submission.kind.as_ref().is_some_and(|kind| *kind == wanted));
        of.and_then(|submission| text(&submission.count))
    };
    let contracts = results.contracts.iter().filter(|it| {
        it.id
            .as_ref()
            .is_some_and(|id| outcome.contracts.contains(id))
    });
    let won: Vec<&Id> = contracts.flat_map(|contract| &contract.tenders).collect();
    let own =
        |id: &Id| won.contains(&id) && (outcome.tenders.is_empty() || outcome.tenders.contains(id));
    let tenders: Vec<_> = results
        .tenders
        .iter()
        .filter(|it| it.id.as_ref().is_some_and(own))
        .collect();
    let value = match tenders.as_slice() {
        [tender] => tender.value.as_ref(),
        _ => None,
    };
    let parties = results.parties.iter().filter(|party| {
        tenders
            .iter()
            .any(|tender| tender.party.is_some() && tender.party == party.id)
    });
    let winners: Vec<_> = parties
        .flat_map(|party| &party.tenderers)
        .filter_map(|tenderer| notice.organisation(tenderer.organisation.as_ref()?))
        .collect();
    vec![
        name(notice),
        text(&outcome.id),
        text(&outcome.lot),
        text(&outcome.outcome),
        text(&outcome.not_awarded_reason),
        count(SubmissionKind::Tenders),
        count(SubmissionKind::Sme),
        number(outcome.lowest_tender.as_ref()),
        number(outcome.highest_tender.as_ref()),
        number(value),
        currency(value),
        (!winners.is_empty()).then(|| {
            winners
                .iter()
                .filter_map(|winner| first(&winner.name))
                .collect::<Vec<_>>()
                .join("; ")
        }),
        all(winners
            .iter()
            .filter_map(|winner| winner.size.as_ref())
            .map(Code::to_string)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(table: Table, json: &str) -> String {
        let notice: Notice = serde_json::from_str(json).unwrap();
        let mut bytes = Vec::new();
        let mut writer = CsvWriter::new(table, &mut bytes).unwrap();
        writer.write(&notice).unwrap();
        writer.finish().unwrap();
        String::from_utf8(bytes).unwrap()
    }

    const RESULT: &str = include_str!("../tests/fixtures/model/result.json");

    #[test]
    fn every_row_has_a_cell_for_every_column() {
        let notice: Notice = serde_json::from_str(RESULT).unwrap();
        for table in Table::ALL {
            for row in table.rows(&notice) {
                assert_eq!(row.len(), table.columns().len(), "{}", table.name());
            }
        }
    }

    #[test]
    fn results_name_the_winners_of_a_lot() {
        assert_eq!(
            csv(Table::Results, RESULT).lines().nth(1).unwrap(),
            "2021/S 001-000777,RES-0001,2,selec-w,,3,2,90000,210000.25,210000.25,SEK,Städkooperativet; Stora Städ AB,micro large"
        );
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        for (cell, safe) in [
            ("=1+2", "'=1+2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+32 9 000", "'+32 9 000"),
            ("-5.50", "-5.50"),
            ("\t=1", "'\t=1"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(harmless(cell.to_owned()), safe);
        }
        let json = r#"{ "id": "1", "procedure": { "subject": { "title": { "en": "=HYPERLINK(\"x\")" } } } }"#;
        assert!(csv(Table::Notices, json).contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }
}
