//! The first page of the desk for dues: how a year stands, or all of them, and the invoices.

use super::Desk;
use crate::dues::book::terms_of;
use crate::dues::invoice::{self, Kind, Settled, State};
use crate::dues::ledger::{in_state, settled};
use crate::dues::mailing;
use crate::organisations::{Mention, Name};
use crate::{organisation, queries};
use askama::Template;
use axum::extract::State as Extract;
use chrono::{Datelike, NaiveDate};
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};
use std::collections::{BTreeMap, HashMap};
use texts::Texts;
use ui::{Bars, Choice, Link, Pages};
use uuid::Uuid;
use vocabulary::{Currency, Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, page};

const ON_A_PAGE: usize = 50;

/// What the choice of a year sends for all of them.
const ALL: &str = "all";

#[derive(Template)]
#[template(path = "dues/overview.html")]
struct OverviewPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    /// The year that is looked at; empty for all of them.
    year: Option<i32>,
    missing: Vec<String>,
    sums: Vec<Sums>,
    /// What is overdue over all years, in words, whichever year is looked at.
    overdue: Option<String>,
    /// The same for what has to be paid back.
    overpaid: Option<String>,
    filter: Form,
    years: Vec<Choice>,
    states: Vec<Choice>,
    total: u64,
    rows: Vec<Row>,
    pages: Pages,
    export: Form,
}

/// How what is looked at stands in one currency.
struct Sums {
    currency: String,
    asked: String,
    paid: String,
    left: String,
    overdue: String,
    credited: String,
    /// What came in beyond what is asked, where anything did.
    overpaid: Option<String>,
    chart: Bars,
}

struct Row {
    href: String,
    number: String,
    organisation: Option<Mention>,
    total: String,
    left: String,
    due_on: NaiveDate,
    state: State,
    /// It asks for something, and its letters found nobody who speaks for the member.
    reached_nobody: bool,
}

/// `GET /networks/{slug}/dues?year=&state=&q=&page=`
pub(super) async fn show(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    page(&OverviewPage::new(&desk, &query).await?)
}

impl OverviewPage {
    /// What the chart shows.
    fn source(&self) -> String {
        match self.year {
            Some(year) => self.t.one("dues-chart-source", "year", year.to_string()),
            None => self.t.get("dues-chart-source-all"),
        }
    }

    /// Where the invoices of a year are issued: of the one that is looked at.
    fn run(&self) -> String {
        let year = self.year.map(|year| format!("?year={year}"));
        format!("{}/run{}", self.path, year.unwrap_or_default())
    }

    async fn new(desk: &Desk, query: &Query) -> Result<Self, Failure> {
        let (db, t) = (desk.house.store.db(), desk.t);
        let today = desk.house.store.now().date_naive();
        let years = years(desk, today).await?;
        let year = year_of(desk, query, today).await?;
        let of_network = invoice::Entity::find()
            .filter(invoice::Column::NetworkId.eq(desk.network.id))
            .filter(invoice::Column::Kind.eq(Kind::Invoice));
        let of_year = of_network.clone().apply_if(year, |found, year| {
            found.filter(invoice::Column::Year.eq(year))
        });
        let mut found = of_year.clone();
        if let Some(state) = query.parse::<State>("state") {
            found = found.filter(in_state(state, today));
        }
        if let Some(words) = query.text("q") {
            found = found.filter(named(words));
        }
        let total = found.clone().count(db).await?;
        let last = usize::try_from(total)
            .unwrap_or(usize::MAX)
            .div_ceil(ON_A_PAGE)
            .max(1);
        let page_at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
        let found = found
            .order_by_desc(invoice::Column::Number)
            .offset(((page_at - 1) * ON_A_PAGE) as u64)
            .limit(ON_A_PAGE as u64)
            .all(db)
            .await?;
        let all = of_year.all(db).await?;
        let settled = settled(db, all.iter().map(|it| it.id)).await?;
        let path = desk.path("");
        let filter = Form::new()
            .with("q", query.text("q").unwrap_or_default())
            .with("state", query.text("state").unwrap_or_default())
            .with(
                "year",
                year.map_or_else(|| ALL.to_owned(), |it| it.to_string()),
            );
        let sums = sums(&all, &settled, today, &t);
        let missing = terms_of(db, desk.network.id).await?.missing();
        Ok(Self {
            shell: desk.shell(t.one("dues-of-title", "network", &desk.network.name)),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            year,
            missing: missing.into_iter().map(|key| t.get(key)).collect(),
            states: states(&sums, query, &t),
            sums,
            overdue: over_all_years(
                desk,
                of_network.clone(),
                State::Overdue,
                "dues-overdue-in-all",
            )
            .await?,
            overpaid: over_all_years(desk, of_network, State::Overpaid, "dues-overpaid-in-all")
                .await?,
            filter,
            years: std::iter::once(Choice::new(ALL, t.get("dues-all-years")))
                .chain(
                    years
                        .into_iter()
                        .map(|year| Choice::new(year.to_string(), year.to_string())),
                )
                .collect(),
            total,
            rows: rows(desk, found, &settled, today).await?,
            pages: Pages::new(page_at, last, |page| {
                let page = (page > 1).then(|| page.to_string());
                format!("{path}{}#invoices", query.with("page", page.as_deref()))
            }),
            export: export(year.unwrap_or_else(|| today.year())),
            path,
            t,
        })
    }
}

/// The year that is asked for, or none for all. A number says itself of which year it is, and what is
/// overdue is looked for in all of them: a late invoice of last year is the one that matters most.
async fn year_of(desk: &Desk, query: &Query, today: NaiveDate) -> Result<Option<i32>, Failure> {
    if let Some(words) = query.text("q") {
        let numbered = invoice::Entity::find()
            .filter(invoice::Column::NetworkId.eq(desk.network.id))
            .filter(numbered(words));
        if numbered.count(desk.house.store.db()).await? > 0 {
            return Ok(None);
        }
    }
    Ok(match query.text("year") {
        Some(ALL) => None,
        None if query.parse("state") == Some(State::Overdue) => None,
        _ => Some(query.parse("year").unwrap_or_else(|| today.year())),
    })
}

/// What is in a state over all years, in a sentence, each currency by itself; nothing where nothing is.
async fn over_all_years(
    desk: &Desk,
    of_network: Select<invoice::Entity>,
    state: State,
    key: &str,
) -> Result<Option<String>, Failure> {
    let (db, t) = (desk.house.store.db(), desk.t);
    let today = desk.house.store.now().date_naive();
    let found = of_network.filter(in_state(state, today)).all(db).await?;
    let settled = settled(db, found.iter().map(|it| it.id)).await?;
    let mut by_currency: BTreeMap<Currency, i64> = BTreeMap::new();
    for invoice in found {
        let happened = settled.get(&invoice.id).copied().unwrap_or_default();
        *by_currency.entry(invoice.currency).or_default() += invoice.left(happened).minor().abs();
    }
    let amounts: Vec<String> = by_currency
        .into_iter()
        .map(|(currency, minor)| t.money(Money::new(minor, currency)))
        .collect();
    Ok((!amounts.is_empty()).then(|| t.one(key, "amount", t.list(amounts))))
}

/// The states that can be chosen: what has to be paid back only where something has to.
fn states(sums: &[Sums], query: &Query, t: &Texts) -> Vec<Choice> {
    let chosen = query.parse::<State>("state");
    let is_offered = |state: &State| {
        *state != State::Overpaid
            || chosen == Some(State::Overpaid)
            || sums.iter().any(|sum| sum.overpaid.is_some())
    };
    let states = State::ALL.iter().copied().filter(is_offered);
    states
        .map(|state| Choice::new(state.word(), t.get(state.text())))
        .collect()
}

/// The days between which the journal for the accountant is offered first.
fn export(year: i32) -> Form {
    Form::new()
        .with("from", format!("{year}-01-01"))
        .with("until", format!("{year}-12-31"))
}

/// The invoice that has this number.
fn numbered(words: &str) -> SimpleExpr {
    invoice::Column::Number.eq(words.trim().to_uppercase())
}

/// Invoices whose member or number is called so.
fn named(words: &str) -> sea_orm::Condition {
    let mut organisations = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id);
    for word in Slug::of(words).as_str().split('-') {
        organisations = organisations.filter(organisation::Column::Words.contains(word));
    }
    sea_orm::Condition::any()
        .add(numbered(words))
        .add(invoice::Column::OrganisationId.in_subquery(organisations.into_query()))
}

/// The years that have invoices, this one and the next, the latest first.
async fn years(desk: &Desk, today: NaiveDate) -> Result<Vec<i32>, Failure> {
    let mut years: Vec<i32> = invoice::Entity::find()
        .select_only()
        .column(invoice::Column::Year)
        .distinct()
        .filter(invoice::Column::NetworkId.eq(desk.network.id))
        .into_tuple()
        .all(desk.house.store.db())
        .await?;
    years.extend([today.year(), today.year() + 1]);
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    Ok(years)
}

fn sums(
    invoices: &[invoice::Model],
    settled: &HashMap<Uuid, Settled>,
    today: NaiveDate,
    t: &Texts,
) -> Vec<Sums> {
    #[derive(Default)]
    struct Sum {
        asked: i64,
        paid: i64,
        open: i64,
        overdue: i64,
        credited: i64,
        overpaid: i64,
    }
    let mut by_currency: BTreeMap<Currency, Sum> = BTreeMap::new();
    for invoice in invoices {
        let happened = settled.get(&invoice.id).copied().unwrap_or_default();
        let sum = by_currency.entry(invoice.currency).or_default();
        let left = invoice.left(happened).minor();
        let over = -left.min(0);
        sum.asked += invoice.total_minor;
        // What has to be paid back pays nothing: so what is paid, left and credited is what was asked.
        sum.paid += happened.paid - over;
        sum.credited += happened.credited;
        sum.overpaid += over;
        match State::of(invoice, happened, today) {
            State::Overdue => sum.overdue += left,
            _ => sum.open += left.max(0),
        }
    }
    let shown = |(currency, sum): (Currency, Sum)| {
        let money = |minor| t.money(Money::new(minor, currency));
        let height = |minor: i64| u64::try_from(minor).unwrap_or_default();
        let whole = |minor| whole(Money::new(minor, currency), t);
        Sums {
            currency: currency.to_string(),
            asked: whole(sum.asked),
            paid: whole(sum.paid),
            left: whole(sum.open),
            overdue: whole(sum.overdue),
            credited: whole(sum.credited),
            overpaid: (sum.overpaid > 0).then(|| whole(sum.overpaid)),
            chart: Bars::new(t.get("dues-chart"))
                .bar(t.get("dues-sum-paid"), height(sum.paid), money(sum.paid))
                .bar(t.get("dues-sum-left"), height(sum.open), money(sum.open))
                .bar(
                    t.get("dues-sum-overdue"),
                    height(sum.overdue),
                    money(sum.overdue),
                )
                .bar(
                    t.get("dues-sum-credited"),
                    height(sum.credited),
                    money(sum.credited),
                ),
        }
    };
    by_currency.into_iter().map(shown).collect()
}

/// An amount for a large figure, where cents would only be in the way: the chart below has them.
pub(super) fn whole(amount: Money, t: &Texts) -> String {
    let unit = 10_i64.pow(amount.currency().minor_digits());
    t.number((amount.minor() + amount.minor().signum() * unit / 2) / unit)
}

async fn rows(
    desk: &Desk,
    found: Vec<invoice::Model>,
    settled: &HashMap<Uuid, Settled>,
    today: NaiveDate,
) -> Result<Vec<Row>, Failure> {
    let ids = found.iter().map(|it| it.organisation_id);
    let organisations = queries::organisations_by_ids(&desk.house.store, ids).await?;
    let mut reached: HashMap<Uuid, i32> = HashMap::new();
    let mailings = mailing::Entity::find()
        .filter(mailing::Column::InvoiceId.is_in(found.iter().map(|it| it.id)))
        .all(desk.house.store.db())
        .await?;
    for mailing in mailings {
        *reached.entry(mailing.invoice_id).or_default() += mailing.recipients;
    }
    Ok(found
        .into_iter()
        .map(|invoice| {
            let happened = settled.get(&invoice.id).copied().unwrap_or_default();
            let organisation = organisations.get(&invoice.organisation_id);
            Row {
                href: desk.path(&format!("/invoices/{}", invoice.id)),
                organisation: organisation.map(|it| Mention {
                    name: Name::of(&it.name, desk.viewer.language),
                    href: desk.path(&format!("/members/{}", it.id)),
                }),
                total: desk.t.money(invoice.total()),
                left: super::left_words(invoice.left(happened), &desk.t),
                reached_nobody: invoice.left(happened).minor() > 0
                    && reached.get(&invoice.id) == Some(&0),
                due_on: invoice.due_on,
                state: State::of(&invoice, happened, today),
                number: invoice.number,
            }
        })
        .collect())
}
