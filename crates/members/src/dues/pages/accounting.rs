//! Invoices, credit notes and payments of some days, for the accounts: as CSV and as XLSX.

use super::Desk;
use crate::dues::{invoice, payment};
use crate::{queries, spreadsheet};
use axum::extract::State;
use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;
use vocabulary::{Money, Slug};
use web::{Failure, House, PageResult, Path, Query, Viewer, download};

/// Columns that hold days.
const DAYS: std::ops::Range<usize> = 3..5;
/// Columns that hold amounts.
const AMOUNTS: std::ops::Range<usize> = 6..9;

type Row = [String; 12];

/// `GET /networks/{slug}/dues/accounting.csv?from=&until=`
pub(super) async fn csv(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let rows = rows(&desk, &query).await?;
    // Amounts are ours and may begin with a minus; whatever people wrote is guarded.
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.iter().enumerate().map(|(column, cell)| {
            if AMOUNTS.contains(&column) {
                cell.clone()
            } else {
                spreadsheet::cell(cell).into_owned()
            }
        }))?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    download(
        &format!("{slug}-dues.csv"),
        "text/csv; charset=utf-8",
        bytes,
    )
}

/// `GET /networks/{slug}/dues/accounting.xlsx?from=&until=`
pub(super) async fn xlsx(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let rows = rows(&desk, &query).await?;
    let book = tokio::task::spawn_blocking(move || book(&rows)).await??;
    download(
        &format!("{slug}-dues.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        book,
    )
}

fn book(rows: &[Row]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    let money = Format::new().set_num_format("#,##0.00");
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for (at, row) in (0..).zip(rows) {
        for (nth, (column, cell)) in (0..).zip(row).enumerate() {
            if at == 0 {
                sheet.write_string_with_format(at, column, spreadsheet::cell(cell), &bold)?;
                continue;
            }
            let number = cell.parse::<f64>().ok().filter(|_| AMOUNTS.contains(&nth));
            let day = DAYS
                .contains(&nth)
                .then(|| ExcelDateTime::parse_from_str(cell).ok());
            match (number, day.flatten()) {
                (Some(number), _) => sheet.write_number_with_format(at, column, number, &money)?,
                (None, Some(day)) => sheet.write_datetime_with_format(at, column, &day, &date)?,
                (None, None) => sheet.write_string(at, column, spreadsheet::cell(cell))?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    book.save_to_buffer()
}

/// The rows with their header: what was issued and what came in on these days, by day.
async fn rows(desk: &Desk, query: &Query) -> Result<Vec<Row>, Failure> {
    let (db, t) = (desk.house.store.db(), desk.t);
    let first = query.parse("from").unwrap_or(NaiveDate::MIN);
    let last = query.parse("until").unwrap_or(NaiveDate::MAX);
    let within = |day: &NaiveDate| (first..=last).contains(day);
    let all = invoice::Entity::find()
        .filter(invoice::Column::NetworkId.eq(desk.network.id))
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await?;
    let payments = payment::Entity::find()
        .filter(payment::Column::NetworkId.eq(desk.network.id))
        .order_by_asc(payment::Column::Id)
        .all(db)
        .await?;
    let by_id: HashMap<Uuid, &invoice::Model> = all.iter().map(|it| (it.id, it)).collect();
    let ids = all.iter().map(|it| it.organisation_id);
    let organisations = queries::organisations_by_ids(&desk.house.store, ids).await?;
    let name = |id: Uuid| {
        let found = organisations.get(&id);
        found
            .map(|it| it.name.original().text.to_owned())
            .unwrap_or_default()
    };
    let mut rows: Vec<(NaiveDate, Row)> = Vec::new();
    for it in all.iter().filter(|it| within(&it.issued_on)) {
        let sign = match it.kind {
            invoice::Kind::Invoice => 1,
            invoice::Kind::CreditNote => -1,
        };
        let amount = |minor: i64| Money::new(sign * minor, it.currency).amount();
        let credited = it.credits_id.and_then(|id| by_id.get(&id));
        let row = [
            t.get(it.kind.text()),
            it.number.clone(),
            credited.map(|it| it.number.clone()).unwrap_or_default(),
            it.issued_on.to_string(),
            it.due_on.to_string(),
            name(it.organisation_id),
            amount(it.net_minor),
            amount(it.vat_minor),
            amount(it.total_minor),
            it.currency.to_string(),
            it.buyer.order.clone(),
            it.year.to_string(),
        ];
        rows.push((it.issued_on, row));
    }
    for it in payments.iter().filter(|it| within(&it.paid_on)) {
        let Some(invoice) = by_id.get(&it.invoice_id) else {
            continue;
        };
        let row = [
            t.get(match it.takes_back_id {
                Some(_) => "dues-kind-payment-taken-back",
                None if it.amount_minor < 0 => "dues-kind-repayment",
                None => "dues-kind-payment",
            }),
            String::new(),
            invoice.number.clone(),
            it.paid_on.to_string(),
            String::new(),
            name(invoice.organisation_id),
            String::new(),
            String::new(),
            Money::new(it.amount_minor, invoice.currency).amount(),
            invoice.currency.to_string(),
            it.reference.clone(),
            invoice.year.to_string(),
        ];
        rows.push((it.paid_on, row));
    }
    rows.sort_by_key(|(day, _)| *day);
    let header = [
        "dues-column-kind",
        "dues-column-number",
        "dues-column-of",
        "dues-column-day",
        "dues-column-due",
        "dues-column-member",
        "dues-column-net",
        "dues-column-vat",
        "dues-column-total",
        "dues-column-currency",
        "dues-column-reference",
        // Of which year the fee is: dues are often invoiced before or after it.
        "dues-year",
    ];
    let header = header.map(|key| t.get(key));
    Ok(std::iter::once(header)
        .chain(rows.into_iter().map(|(_, row)| row))
        .collect())
}
