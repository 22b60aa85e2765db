//! The statement of a bank: uploading it, saying once where things stand in it, looking at what each
//! line pays, and keeping that.

use super::{Desk, upload};
use crate::dues::bank::{Proposal, keep as keep_payments, propose};
use crate::dues::settings::remember_columns;
use crate::dues::statement::{Columns, Error, Match, Odd, Table, table, text_of};
use crate::dues::{invoice, seller};
use askama::Template;
use axum::extract::State;
use axum::extract::multipart::{Multipart, MultipartRejection};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use texts::Texts;
use ui::{Choice, Link};
use vocabulary::{Currency, Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

/// Statements of a year of a network are far smaller.
const LARGEST: usize = 1_000_000;

#[derive(Template)]
#[template(path = "dues/statement.html")]
struct StatementPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    form: Form,
    currencies: Vec<Choice>,
    /// The columns of the statement that is looked at.
    columns: Vec<Choice>,
    /// The first lines of it, for those who choose columns.
    sample: Vec<Vec<String>>,
    looked: Option<Looked>,
}

/// What a statement turned out to be.
struct Looked {
    rows: Vec<Row>,
    odd: Vec<String>,
    /// The first line that can be kept: there a missing choice is pointed out.
    first: Option<usize>,
}

impl Looked {
    fn is_first(&self, row: &Row) -> bool {
        self.first == Some(row.line)
    }
}

struct Row {
    line: usize,
    day: NaiveDate,
    amount: String,
    reference: String,
    tone: ui::Tone,
    verdict: String,
    invoice: Option<(String, String)>,
    /// Whether it is chosen to be kept, where it can be.
    tick: Option<bool>,
    tick_label: String,
}

/// `GET /networks/{slug}/dues/statement`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    page(&StatementPage::new(&desk, Form::new()).await?)
}

/// `POST /networks/{slug}/dues/statement`: looks, and keeps nothing.
pub(super) async fn look(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let (mut form, file) = upload::read(parts, LARGEST).await?;
    if !file.is_empty() {
        form.set("text", text_of(&file));
        // A file alone is read as the one before it was.
        let remembered = seller::Entity::find_by_id(desk.network.id)
            .one(desk.house.store.db())
            .await?
            .and_then(|it| it.statement.0);
        if let (Some(columns), None) = (remembered, form.text("column-date")) {
            fill(&mut form, columns);
        }
    }
    let Some((table, currency)) = read(&desk, &mut form) else {
        return again(&StatementPage::new(&desk, form).await?);
    };
    let Some(columns) = columns(&form, &table) else {
        let mut asking = StatementPage::new(&desk, form).await?;
        asking.ask(&table);
        return page(&asking);
    };
    remember_columns(&desk.house.store, &desk.by, columns).await?;
    let db = desk.house.store.db();
    let proposal = propose(db, desk.network.id, &table, columns, currency).await?;
    let mut looked = StatementPage::new(&desk, form).await?;
    looked.ask(&table);
    looked.looked = Some(looked_at(&desk, &proposal, currency, true));
    page(&looked)
}

/// `POST /networks/{slug}/dues/statement/payments`: keeps the lines that were ticked.
pub(super) async fn keep(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let Some((table, currency)) = read(&desk, &mut form) else {
        return again(&StatementPage::new(&desk, form).await?);
    };
    let Some(columns) = columns(&form, &table) else {
        form.refuse("column-date", desk.t.get("dues-statement-columns-missing"));
        return again(&StatementPage::new(&desk, form).await?);
    };
    let ticked = form.values("keep").iter();
    let ticked: Vec<usize> = ticked.filter_map(|line| line.parse().ok()).collect();
    if ticked.is_empty() {
        let db = desk.house.store.db();
        let proposal = propose(db, desk.network.id, &table, columns, currency).await?;
        form.refuse("keep", desk.t.get("dues-statement-none-ticked"));
        let mut looked = StatementPage::new(&desk, form).await?;
        looked.ask(&table);
        looked.looked = Some(looked_at(&desk, &proposal, currency, false));
        return again(&looked);
    }
    let (store, by) = (&desk.house.store, &desk.by);
    let kept = keep_payments(store, by, &table, columns, currency, &ticked).await?;
    let key = if kept == 0 {
        "dues-statement-nothing-flash"
    } else {
        "dues-statement-kept-flash"
    };
    see_other_saying(&desk.path(""), key)
}

fn read(desk: &Desk, form: &mut Form) -> Option<(Table, Currency)> {
    let currency = form.parse("currency").ok().flatten();
    let currency = currency.unwrap_or(Currency::Eur);
    match table(form.value("text")) {
        Ok(table) => Some((table, currency)),
        Err(error) => {
            let key = match error {
                Error::Empty => "dues-statement-empty",
                Error::TooLong => "dues-statement-too-long",
                Error::Malformed(_) => "dues-statement-malformed",
            };
            form.refuse("file", desk.t.get(key));
            None
        }
    }
}

fn fill(form: &mut Form, columns: Columns) {
    for (field, column) in [
        ("column-date", columns.date),
        ("column-amount", columns.amount),
        ("column-reference", columns.reference),
    ] {
        form.set(field, column);
    }
}

/// The columns that were chosen, if the table has them and they differ.
fn columns(form: &Form, table: &Table) -> Option<Columns> {
    let column = |field: &str| {
        let column = form.parse::<usize>(field).ok().flatten();
        column.filter(|column| *column < table.header.len())
    };
    let columns = Columns {
        date: column("column-date")?,
        amount: column("column-amount")?,
        reference: column("column-reference")?,
    };
    let differ = columns.date != columns.amount && columns.date != columns.reference;
    (differ && columns.amount != columns.reference).then_some(columns)
}

/// What a statement turned out to be. Where `ticks`, the lines without doubt are chosen already.
fn looked_at(desk: &Desk, proposal: &Proposal, currency: Currency, ticks: bool) -> Looked {
    let t = desk.t;
    let rows = proposal.lines.iter().map(|(booking, found)| {
        let (tone, key, invoice) = match found {
            Match::Whole(it) => (ui::Tone::Success, "dues-match-whole", Some(it)),
            Match::Part(it) => (ui::Tone::Warning, "dues-match-part", Some(it)),
            Match::Over(it) => (ui::Tone::Warning, "dues-match-over", Some(it)),
            Match::Paid(it) => (ui::Tone::Warning, "dues-match-paid", Some(it)),
            Match::Credited(it) => (ui::Tone::Warning, "dues-match-credited", Some(it)),
            Match::Unknown => (ui::Tone::Danger, "dues-match-unknown", None),
            Match::Known => (ui::Tone::Neutral, "dues-match-known", None),
        };
        let tick = match found {
            Match::Whole(_) | Match::Part(_) => Some(ticks),
            // Perhaps another invoice is meant, or two of them: somebody has to look.
            Match::Over(_) => Some(false),
            _ => None,
        };
        let amount = t.money(Money::new(booking.minor, currency));
        Row {
            tick,
            tick_label: t.with(
                "dues-statement-keep-line",
                [
                    ("line", t.number(booking.line as i64).into()),
                    ("amount", amount.as_str().into()),
                ],
            ),
            line: booking.line,
            day: booking.date,
            amount,
            reference: booking.reference.clone(),
            tone,
            verdict: t.get(key),
            invoice: invoice
                .map(|(id, number)| (desk.path(&format!("/invoices/{id}")), number.clone())),
        }
    });
    let rows: Vec<Row> = rows.collect();
    let odd = proposal.odd.iter().map(|odd| {
        let (key, line, cell) = match odd {
            Odd::Date(line, cell) => ("dues-statement-odd-date", line, cell),
            Odd::Amount(line, cell) => ("dues-statement-odd-amount", line, cell),
        };
        t.with(
            key,
            [
                ("line", t.number(*line as i64).into()),
                ("cell", cell.into()),
            ],
        )
    });
    Looked {
        odd: odd.collect(),
        first: rows.iter().find(|it| it.tick.is_some()).map(|it| it.line),
        rows,
    }
}

impl StatementPage {
    async fn new(desk: &Desk, form: Form) -> Result<Self, Failure> {
        let currencies: Vec<Currency> = invoice::Entity::find()
            .select_only()
            .column(invoice::Column::Currency)
            .distinct()
            .filter(invoice::Column::NetworkId.eq(desk.network.id))
            .into_tuple()
            .all(desk.house.store.db())
            .await?;
        Ok(Self {
            shell: desk.shell_below(desk.t.one(
                "dues-statement-of-title",
                "network",
                &desk.network.name,
            )),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            path: desk.path("/statement"),
            currencies: currencies
                .into_iter()
                .map(|it| Choice::new(it.to_string(), it.to_string()))
                .collect(),
            columns: Vec::new(),
            sample: Vec::new(),
            looked: None,
            form,
            t: desk.t,
        })
    }

    /// Shows the columns of a statement, to choose from.
    fn ask(&mut self, table: &Table) {
        self.columns = table
            .header
            .iter()
            .enumerate()
            .map(|(nth, name)| {
                let label = if name.is_empty() {
                    self.t
                        .one("dues-statement-column", "number", nth as i64 + 1)
                } else {
                    name.clone()
                };
                Choice::new(nth.to_string(), label)
            })
            .collect();
        self.sample = table
            .rows
            .iter()
            .take(3)
            .map(|row| row.cells.clone())
            .collect();
    }
}
