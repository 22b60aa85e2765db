//! A member at the desk for dues: what is known of it, and what that comes to.

use super::calculator::Shown;
use super::{Desk, countries, filled};
use crate::dues::book::{Book, Entry, Outcome, in_force, versions_of};
use crate::dues::conditions::{self, Beginning, Error};
use crate::dues::party::Buyer;
use crate::dues::settings::{change_billing, report_spend};
use crate::dues::statement::amount;
use crate::dues::{condition, issue, spend, words};
use crate::fields::day;
use crate::organisations::Mention;
use crate::{organisation, queries};
use askama::Template;
use axum::extract::State;
use chrono::{Datelike, NaiveDate};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Actor;
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::{Currency, Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page};

#[derive(Template)]
#[template(path = "dues/member.html")]
struct MemberPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    conditions_path: String,
    organisation: Mention,
    edit: String,
    employees: Option<i32>,
    years: Vec<Year>,
    spends: Vec<(i32, String)>,
    conditions: Vec<Row>,
    form: Form,
    condition_choices: Vec<Choice>,
    spend_years: Vec<Choice>,
    countries: Vec<Choice>,
    has_buyer: bool,
}

/// What a year comes to.
struct Year {
    year: i32,
    invoice: Option<(String, String)>,
    shown: Option<Shown>,
    said: String,
    /// What is to be done where facts changed since it was invoiced.
    drift: Option<String>,
}

struct Row {
    id: Uuid,
    name: String,
    count: i32,
    since: NaiveDate,
    until: Option<NaiveDate>,
    is_open: bool,
}

/// A member of the desk's network: any organisation that belongs to it or did.
async fn member(desk: &Desk, id: Uuid) -> Result<organisation::Model, Failure> {
    let belongs = crate::membership::Entity::find()
        .filter(crate::membership::Column::NetworkId.eq(desk.network.id))
        .filter(crate::membership::Column::OrganisationId.eq(id))
        .one(desk.house.store.db())
        .await?;
    belongs.ok_or(Failure::NotFound)?;
    let found = queries::organisations_by_ids(&desk.house.store, [id]).await?;
    found.into_values().next().ok_or(Failure::NotFound)
}

/// `GET /networks/{slug}/dues/members/{id}`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let member = member(&desk, id).await?;
    page(&MemberPage::new(&desk, &member, Form::new()).await?)
}

/// `POST /networks/{slug}/dues/members/{id}/spends`
pub(super) async fn report(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let member = member(&desk, id).await?;
    let now = desk.house.store.now().date_naive().year();
    let currency = currency_of(&desk.house, desk.network.id).await?;
    if let Some((year, sum)) = read_spend(&mut form, now, currency, &desk.t) {
        let (store, by) = (&desk.house.store, &desk.by);
        report_spend(store, by.person_id, by.network_id, member.id, year, sum).await?;
        return desk.to_member(id, "dues-spend-flash");
    }
    again(&MemberPage::new(&desk, &member, form).await?)
}

/// In what a network asks of its members today; euro where nothing says.
pub(super) async fn currency_of(house: &House, network: Uuid) -> Result<Currency, Failure> {
    let today = house.store.now().date_naive();
    let versions = versions_of(house.store.db(), network).await?;
    let current = in_force(&versions, today);
    Ok(current.first().map_or(Currency::Eur, |it| it.currency))
}

/// The year and the amount of a report; what does not fit is refused beside its field.
pub(super) fn read_spend(
    form: &mut Form,
    now: i32,
    currency: Currency,
    t: &Texts,
) -> Option<(i32, Money)> {
    let year = form.parse::<i32>("spend-year").ok().flatten();
    let year = year.filter(|year| (now - 10..=now).contains(year));
    if year.is_none() {
        form.refuse("spend-year", t.get("dues-year-unreadable"));
    }
    let sum = amount(form.value("spend"), currency);
    let sum = sum.filter(|sum| (0..=crate::dues::reckon::MOST).contains(&sum.minor()));
    if sum.is_none() {
        form.refuse("spend", t.get("dues-spend-unreadable"));
    }
    Some((year?, sum?))
}

/// `POST /networks/{slug}/dues/members/{id}/billing`
pub(super) async fn billing(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let member = member(&desk, id).await?;
    if let Some(buyer) = Buyer::read(&mut form, &desk.t) {
        let (store, by) = (&desk.house.store, &desk.by);
        change_billing(store, by.person_id, by.network_id, member.id, buyer).await?;
        return desk.to_member(id, "dues-billing-flash");
    }
    again(&MemberPage::new(&desk, &member, form).await?)
}

/// `POST /networks/{slug}/dues/members/{id}/conditions`
pub(super) async fn begin(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let member = member(&desk, id).await?;
    let t = desk.t;
    let known = condition_choices(&desk).await?;
    let word = form.text("condition").unwrap_or_default().to_owned();
    if !known.iter().any(|it| it.value == word) {
        form.refuse("condition", t.get("dues-condition-missing"));
    }
    let since = day(&mut form, "since", true, &t);
    let until = day(&mut form, "until", false, &t);
    let count = form
        .parse::<i32>("count")
        .ok()
        .map(|count| count.unwrap_or(1));
    let count = count.filter(|count| (1..=1000).contains(count));
    if count.is_none() {
        form.refuse("count", t.get("dues-count-unreadable"));
    }
    if let (Some(since), Some(count), true) = (since, count, form.is_fine()) {
        let tx = desk
            .house
            .store
            .begin(Actor::Person(desk.by.person_id))
            .await?;
        let beginning = Beginning {
            network_id: desk.network.id,
            organisation_id: member.id,
            condition: &word,
            count,
            since,
            until,
            origin_id: None,
        };
        match conditions::begin(&tx, beginning).await {
            Ok(_) => {
                tx.commit().await?;
                return desk.to_member(id, "dues-condition-flash");
            }
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::Order) => form.refuse("until", t.get("dues-condition-order")),
            Err(_) => form.refuse("since", t.get("dues-condition-overlaps")),
        }
    }
    again(&MemberPage::new(&desk, &member, form).await?)
}

/// `POST /networks/{slug}/dues/conditions/{id}/end`
pub(super) async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let row = condition::Entity::find_by_id(id)
        .filter(condition::Column::NetworkId.eq(desk.network.id))
        .one(desk.house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let today = desk.house.store.now().date_naive();
    let member = member(&desk, row.organisation_id).await?;
    // Without a day it ends today.
    let until = day(&mut form, "until", false, &desk.t).unwrap_or(today);
    if !form.is_fine() {
        return again(&MemberPage::new(&desk, &member, form).await?);
    }
    let tx = desk
        .house
        .store
        .begin(Actor::Person(desk.by.person_id))
        .await?;
    let refusal = match conditions::end(&tx, desk.network.id, id, until).await {
        Ok(()) => {
            tx.commit().await?;
            return desk.to_member(member.id, "dues-condition-ended-flash");
        }
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::Order) => "dues-condition-order",
        Err(_) => "dues-condition-over",
    };
    drop(tx);
    let mut form = Form::new();
    form.refuse("condition", desk.t.get(refusal));
    again(&MemberPage::new(&desk, &member, form).await?)
}

/// The conditions that any version of the network's schedules knows.
async fn condition_choices(desk: &Desk) -> Result<Vec<Choice>, Failure> {
    let versions = versions_of(desk.house.store.db(), desk.network.id).await?;
    let mut choices: Vec<Choice> = Vec::new();
    for (word, name) in versions.iter().flat_map(|it| it.conditions()) {
        if !choices.iter().any(|it| it.value == word) {
            choices.push(Choice::new(word, name.in_language(desk.viewer.language)));
        }
    }
    Ok(choices)
}

impl MemberPage {
    async fn new(desk: &Desk, member: &organisation::Model, form: Form) -> Result<Self, Failure> {
        let (db, t) = (desk.house.store.db(), desk.t);
        let today = desk.house.store.now().date_naive();
        let mention = Mention::of(member, desk.viewer.language);
        let mut years = Vec::new();
        let mut buyer = None;
        for year in [today.year(), today.year() + 1] {
            let book = Book::open(db, desk.network.id, year, Some(member.id)).await?;
            for entry in book.entries() {
                buyer = entry.buyer.clone().or(buyer);
                years.push(year_of(desk, year, &entry));
            }
        }
        let spends = spend::Entity::find()
            .filter(spend::Column::NetworkId.eq(desk.network.id))
            .filter(spend::Column::OrganisationId.eq(member.id))
            .order_by_desc(spend::Column::Year)
            .order_by_desc(spend::Column::Id)
            .all(db)
            .await?;
        let choices = condition_choices(desk).await?;
        let found = condition::Entity::find()
            .filter(condition::Column::NetworkId.eq(desk.network.id))
            .filter(condition::Column::OrganisationId.eq(member.id))
            .order_by_desc(condition::Column::Since)
            .all(db)
            .await?;
        let has_buyer = buyer.is_some();
        let details = buyer.map_or_else(|| issue::plain_buyer(member), |it| it.details.0);
        let form = with_buyer(form, &details);
        Ok(Self {
            shell: desk.shell_below(t.one("dues-member-title", "organisation", &mention.name.text)),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            path: desk.path(&format!("/members/{}", member.id)),
            conditions_path: desk.path("/conditions"),
            edit: format!("{}/edit", member.path()),
            employees: member.employees,
            organisation: mention,
            years,
            spends: spends
                .into_iter()
                .map(|it| (it.year, t.money(it.money())))
                .collect(),
            conditions: found
                .into_iter()
                .map(|it| Row {
                    id: it.id,
                    name: choices
                        .iter()
                        .find(|choice| choice.value == it.condition)
                        .map_or_else(|| it.condition.clone(), |choice| choice.label.clone()),
                    count: it.count,
                    since: it.since,
                    until: it.until,
                    is_open: it.until.is_none_or(|until| until > today),
                })
                .collect(),
            form: filled(filled(form, "since", today), "spend-year", today.year() - 1),
            condition_choices: choices,
            spend_years: spend_years(today),
            countries: countries(&t),
            has_buyer,
            t,
        })
    }
}

/// The years for which a spend can be reported, the last one first.
pub(super) fn spend_years(today: NaiveDate) -> Vec<Choice> {
    let now = today.year();
    (now - 3..=now)
        .rev()
        .map(|year| Choice::new(year.to_string(), year.to_string()))
        .collect()
}

/// The form with what is known of the bill-to address, unless that is what was refused.
pub(super) fn with_buyer(form: Form, buyer: &Buyer) -> Form {
    if form.text("name").is_some() || form.error("name").is_some() {
        return form;
    }
    let mut form = form;
    buyer.fill(&mut form);
    form
}

fn year_of(desk: &Desk, year: i32, entry: &Entry) -> Year {
    let t = desk.t;
    let (invoice, shown, said) = match &entry.outcome {
        Outcome::Issued { id, number, .. } => {
            let href = desk.path(&format!("/invoices/{id}"));
            (
                Some((href, number.clone())),
                None,
                t.get("dues-outcome-issued"),
            )
        }
        Outcome::Ready(draft) => (
            None,
            Some(Shown::of(&draft.reckoning, &t)),
            t.get("dues-outcome-ready"),
        ),
        Outcome::Waits(schedule, error) => (None, None, words::refusal(error, schedule, &t)),
        Outcome::Free => (None, None, t.get("dues-outcome-free")),
    };
    Year {
        year,
        invoice,
        shown,
        said,
        drift: match &entry.outcome {
            Outcome::Issued { drift, .. } => drift.map(|it| super::drift_words(it, &t)),
            _ => None,
        },
    }
}
