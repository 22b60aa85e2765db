//! The run of a year: what every member owes, looked at before anything is issued, and then issued.

use super::Desk;
use super::calculator::Shown;
use crate::dues::book::{Book, Entry, Outcome, terms_of};
use crate::dues::issue::{self, Error};
use crate::dues::words;
use crate::organisations::{Mention, Name};
use askama::Template;
use axum::extract::State;
use chrono::{Datelike, NaiveDate};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::{Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, again, page, see_other_saying};

/// Invoices that one press of the button issues at most: each is a change of its own, and a request
/// has to end.
const AT_ONCE: usize = 200;

#[derive(Template)]
#[template(path = "dues/run.html")]
struct RunPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    settings: String,
    form: Form,
    years: Vec<Choice>,
    year: i32,
    missing: Vec<String>,
    issued: usize,
    ready: Vec<Ready>,
    drifted: Vec<Drifted>,
    waiting: Vec<Waiting>,
    /// Those who pay nothing: by their tier, or through a consortium.
    free: Vec<Mention>,
    /// What is ready, by currency: a figure and its currency.
    sums: Vec<(String, String)>,
    at_once: usize,
}

struct Ready {
    organisation: Mention,
    membership: Uuid,
    shown: Shown,
    /// What is worth a look before it is issued.
    is_unaddressed: bool,
    days: Option<(NaiveDate, NaiveDate)>,
}

/// An invoice of which facts changed since it was issued.
struct Drifted {
    organisation: Mention,
    invoice: (String, String),
    said: String,
}

struct Waiting {
    organisation: Mention,
    reason: String,
}

/// `GET /networks/{slug}/dues/run?year=`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let year = query.parse("year").unwrap_or_else(|| this_year(&desk));
    page(&RunPage::new(&desk, year, Form::new()).await?)
}

/// `POST /networks/{slug}/dues/run`: the invoices of a year, of all members or of one.
pub(super) async fn issue(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let Some(year) = form
        .parse::<i32>("year")
        .ok()
        .flatten()
        .filter(is_near(&desk))
    else {
        form.refuse("year", desk.t.get("dues-year-unreadable"));
        return again(&RunPage::new(&desk, this_year(&desk), form).await?);
    };
    let only = form.parse::<Uuid>("membership").ok().flatten();
    let store = &desk.house.store;
    let book = Book::open(store.db(), desk.network.id, year, None).await?;
    let ready: Vec<(Uuid, Uuid)> = book
        .entries()
        .into_iter()
        .filter(|entry| matches!(entry.outcome, Outcome::Ready(_)))
        .filter(|entry| only.is_none_or(|id| entry.membership.id == id))
        .map(|entry| (entry.organisation.id, entry.membership.id))
        .take(AT_ONCE)
        .collect();
    let mut refused = None;
    for (organisation, membership) in ready {
        match issue::issue(store, &desk.by, organisation, membership, year).await {
            // Somebody else was quicker, or a fact changed meanwhile: the page shows it.
            Ok(_) | Err(Error::NotReady) => {}
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::Incomplete(_)) => {
                refused = Some(desk.t.get("dues-incomplete"));
                break;
            }
            Err(Error::Money(_)) => refused = Some(desk.t.get("dues-refused-figure")),
        }
    }
    if let Some(refused) = refused {
        form.refuse("year", refused);
        return again(&RunPage::new(&desk, year, form).await?);
    }
    see_other_saying(
        &format!("{}?year={year}", desk.path("/run")),
        "dues-issued-flash",
    )
}

fn this_year(desk: &Desk) -> i32 {
    desk.house.store.now().date_naive().year()
}

/// Years that somebody invoices: a slip of the finger is none.
fn is_near(desk: &Desk) -> impl Fn(&i32) -> bool + use<> {
    let now = this_year(desk);
    move |year| (now - 5..=now + 1).contains(year)
}

impl RunPage {
    async fn new(desk: &Desk, year: i32, form: Form) -> Result<Self, Failure> {
        let (db, t) = (desk.house.store.db(), desk.t);
        let now = this_year(desk);
        let year = if is_near(desk)(&year) { year } else { now };
        let book = Book::open(db, desk.network.id, year, None).await?;
        let missing = terms_of(db, desk.network.id).await?.missing();
        let mut made = Self {
            shell: desk.shell_below(t.with(
                "dues-run-of-title",
                [
                    ("network", desk.network.name.as_str().into()),
                    ("year", year.to_string().into()),
                ],
            )),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            path: desk.path("/run"),
            settings: desk.path("/settings"),
            form: form.with("year", year),
            years: (now - 5..=now + 1)
                .rev()
                .map(|year| Choice::new(year.to_string(), year.to_string()))
                .collect(),
            year,
            missing: missing.into_iter().map(|key| t.get(key)).collect(),
            issued: 0,
            ready: Vec::new(),
            drifted: Vec::new(),
            waiting: Vec::new(),
            free: Vec::new(),
            sums: Vec::new(),
            at_once: AT_ONCE,
            t,
        };
        let mut totals: Vec<Money> = Vec::new();
        for entry in book.entries() {
            made.sort_in(desk, &entry, &mut totals);
        }
        let compare = made.t.compare();
        made.ready
            .sort_by(|a, b| compare(&a.organisation.name.text, &b.organisation.name.text));
        made.drifted
            .sort_by(|a, b| compare(&a.organisation.name.text, &b.organisation.name.text));
        made.waiting
            .sort_by(|a, b| compare(&a.organisation.name.text, &b.organisation.name.text));
        made.free
            .sort_by(|a, b| compare(&a.name.text, &b.name.text));
        made.sums = totals
            .into_iter()
            .map(|sum| {
                (
                    super::overview::whole(sum, &made.t),
                    sum.currency().to_string(),
                )
            })
            .collect();
        Ok(made)
    }

    fn sort_in(&mut self, desk: &Desk, entry: &Entry, totals: &mut Vec<Money>) {
        let organisation = Mention {
            name: Name::of(&entry.organisation.name, desk.viewer.language),
            href: desk.path(&format!("/members/{}", entry.organisation.id)),
        };
        match &entry.outcome {
            Outcome::Issued { id, number, drift } => {
                self.issued += 1;
                self.drifted.extend(drift.map(|drift| Drifted {
                    organisation,
                    invoice: (desk.path(&format!("/invoices/{id}")), number.clone()),
                    said: super::drift_words(drift, &self.t),
                }));
            }
            Outcome::Free => self.free.push(organisation),
            Outcome::Waits(schedule, error) => self.waiting.push(Waiting {
                organisation,
                reason: words::refusal(error, schedule, &self.t),
            }),
            Outcome::Ready(draft) => {
                let total = draft.reckoning.total;
                match totals
                    .iter_mut()
                    .find(|sum| sum.currency() == total.currency())
                {
                    Some(sum) => *sum = sum.plus(total).unwrap_or(*sum),
                    None => totals.push(total),
                }
                let is_whole = draft.span.days() >= 365;
                self.ready.push(Ready {
                    organisation,
                    membership: entry.membership.id,
                    shown: Shown::of(&draft.reckoning, &self.t),
                    is_unaddressed: entry.buyer.is_none(),
                    days: (!is_whole).then_some((draft.span.first, draft.span.last)),
                });
            }
        }
    }
}
