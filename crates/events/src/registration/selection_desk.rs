//! `/events/{slug}/applications`: the selection desk. Who applied, how those with a place are
//! balanced, and what is decided; nothing is told before the desk sends (see `letters_page`).

use super::answers::{self, Answers};
use super::balance::balance;
use super::decide::{self, Refusal, Verdict, decide};
use super::obstacle_words;
use super::offer::pass_on_from_desk;
use super::own_page::tone;
use super::selection::{SORTS, Selection};
use super::send_decisions::{numbers, untold};
use crate::application::{self, Status};
use crate::event::{Registration, Target};
use crate::event_desk::{self, EventDesk, Tab};
use crate::question::{self, Stage};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{Bars, Choice, Pages, Shell, Tone};
use uuid::Uuid;
use vocabulary::{Country, Slug};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Applications on a page.
const A_PAGE: u64 = 50;
/// Applications about which one decision can be made.
const MOST_AT_ONCE: u64 = 5_000;
/// Longest question and longest answer in the table, in characters.
const QUESTION: usize = 60;
const ANSWER: usize = 120;
/// Longest note.
const NOTE: usize = 500;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/applications", show)
        .post("/events/{slug}/applications/decisions", create)
        .post("/events/{slug}/applications/offers", pass_on)
}

#[derive(Template)]
#[template(path = "desk_selection.html")]
struct SelectionPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    event_path: String,
    /// What is known in numbers: label and number.
    numbers: Vec<(String, String)>,
    balance: Vec<Bars>,
    /// What is asked of the table.
    filter: Form,
    statuses: Vec<Choice>,
    targets: Vec<Choice>,
    countries: Vec<Choice>,
    /// Whether they know.
    tellings: Vec<Choice>,
    is_filtered: bool,
    columns: Vec<Heading>,
    rows: Vec<Row>,
    pages: Pages,
    found: u64,
    /// The query of this page, to come back to it.
    query: String,
    form: Form,
    /// What the buttons decide: word and label.
    verdicts: Vec<(&'static str, String)>,
    untold: u64,
    may_pass_on: bool,
}

/// The head of a column.
struct Heading {
    label: String,
    href: String,
    direction: &'static str,
}

/// An application in the table.
struct Row {
    id: String,
    number: i32,
    place: Option<String>,
    name: String,
    email: String,
    href: String,
    organisation: String,
    target: String,
    country: String,
    applied_at: String,
    status: String,
    tone: Tone,
    is_untold: bool,
    /// Questions and what was answered, both short.
    answers: Vec<(String, String)>,
}

impl SelectionPage {
    async fn new(
        house: &House,
        desk: EventDesk,
        query: &Query,
        form: Form,
    ) -> Result<Self, Failure> {
        let (db, event, t) = (house.store.db(), &desk.event, desk.t);
        let selection = Selection::of(query);
        let path = event.path("/applications");
        let found = selection.find(event.id).count(db).await?;
        let last = found.div_ceil(A_PAGE).max(1);
        let at = query.parse::<u64>("page").unwrap_or(1).clamp(1, last);
        let applications = selection
            .find(event.id)
            .offset((at - 1) * A_PAGE)
            .limit(A_PAGE)
            .all(db)
            .await?;
        let questions = answers::questions(db, event.id, Stage::Application).await?;
        let places = if event.waitlisted > 0 {
            numbers(db, event.id).await?
        } else {
            HashMap::new()
        };
        let untold = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(untold())
            .count(db)
            .await?;
        let rows = applications.into_iter().map(|application| {
            Row::of(
                &application,
                &questions,
                places.get(&application.id),
                &path,
                event.zone(),
                &t,
            )
        });
        let page_href =
            |page: usize| format!("{path}{}", query.with("page", Some(&page.to_string())));
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Ok(Self {
            event_path: event.path(""),
            numbers: figures(event, &t),
            balance: balance(&house.store, event.id, &t).await?,
            filter: filter_form(query),
            statuses: Status::ALL
                .iter()
                .map(|one| Choice::new(one.word(), t.get(one.text())))
                .collect(),
            targets: Target::ALL
                .iter()
                .map(|one| Choice::new(one.word(), t.get(one.text())))
                .collect(),
            countries: countries(house, event.id, &t).await?,
            tellings: vec![Choice::new("yes", t.get("desk-selection-not-told"))],
            is_filtered: selection.is_filtered(),
            columns: headings(&selection, query, &path, &t),
            rows: rows.collect(),
            pages: Pages::new(number(at), number(last), page_href),
            found,
            query: query.with("", None),
            form,
            verdicts: decide::OUTCOMES
                .iter()
                .map(|one| (one.word(), t.get(deed(*one))))
                .collect(),
            untold,
            may_pass_on: event.registration == Registration::Selection
                && event.waitlisted > 0
                && event.places_to_give() != Some(0),
            shell: desk.shell.clone(),
            t,
            desk,
        })
    }
}

/// What a button says.
pub(super) fn deed(outcome: Status) -> &'static str {
    match outcome {
        Status::Accepted => "desk-selection-accept",
        Status::Waitlisted => "desk-selection-waitlist",
        Status::Declined => "desk-selection-decline",
        Status::Submitted | Status::Offered | Status::Cancelled => "desk-selection-undecided",
    }
}

fn filter_form(query: &Query) -> Form {
    let mut form = Form::new();
    for name in ["status", "audience", "country", "untold", "q", "sort"] {
        form.set(name, query.text(name).unwrap_or_default());
    }
    form
}

/// The countries from which somebody applied.
async fn countries(house: &House, event: Uuid, t: &Texts) -> Result<Vec<Choice>, Failure> {
    let there: Vec<Option<Country>> = application::Entity::find()
        .select_only()
        .column(application::Column::Country)
        .distinct()
        .filter(application::Column::EventId.eq(event))
        .into_tuple()
        .all(house.store.db())
        .await?;
    let there = there.into_iter().flatten();
    let mut choices: Vec<Choice> = there
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    Ok(choices)
}

fn headings(selection: &Selection, query: &Query, path: &str, t: &Texts) -> Vec<Heading> {
    let labels = [
        "desk-selection-number",
        "application-name",
        "application-organisation",
        "desk-selection-audience",
        "desk-selection-country",
        "application-applied-at",
        "desk-selection-status",
    ];
    (0..SORTS.len())
        .zip(labels)
        .map(|(at, label)| {
            let query = Query(
                query
                    .0
                    .iter()
                    .filter(|(name, _)| name != "page")
                    .cloned()
                    .collect(),
            );
            Heading {
                label: t.get(label),
                href: format!(
                    "{path}{}",
                    query.with("sort", Some(&selection.sorted_by(at)))
                ),
                direction: selection.direction(at),
            }
        })
        .collect()
}

/// The event in numbers.
fn figures(event: &crate::Event, t: &Texts) -> Vec<(String, String)> {
    let mut figures = vec![(
        t.get("application-status-accepted"),
        t.number(event.accepted),
    )];
    if event.offered > 0 {
        figures.push((t.get("application-status-offered"), t.number(event.offered)));
    }
    figures.push((
        t.get("application-status-waitlisted"),
        t.number(event.waitlisted),
    ));
    if let Some(capacity) = event.capacity {
        figures.push((t.get("desk-selection-capacity"), t.number(capacity)));
        figures.push((
            t.get("desk-selection-free"),
            t.number(event.free_places().unwrap_or_default()),
        ));
    }
    figures
}

impl Row {
    fn of(
        application: &application::Model,
        questions: &[question::Model],
        place: Option<&u64>,
        path: &str,
        zone: chrono_tz::Tz,
        t: &Texts,
    ) -> Self {
        Self {
            id: application.id.to_string(),
            number: application.number,
            place: place.map(|place| t.one("desk-selection-place", "place", *place)),
            name: name(application, t),
            email: application.address().unwrap_or_default().to_owned(),
            href: format!("{path}/{}", application.id),
            organisation: application.organisation.clone(),
            target: t.get(application.target.text()),
            country: application
                .country
                .map(|country| t.country(country))
                .unwrap_or_default(),
            applied_at: t.date_short(application.applied_at.with_timezone(&zone).date_naive()),
            status: t.get(application.status.text()),
            tone: tone(application.status),
            is_untold: application.status != application.told,
            answers: summary(questions, &application.answers, t),
        }
    }
}

/// What an applicant is called; of those who left the house nothing is known.
pub(super) fn name(application: &application::Model, t: &Texts) -> String {
    if application.name.is_empty() {
        t.get("desk-selection-nameless")
    } else {
        application.name.clone()
    }
}

/// What was answered and to which question, both short; the page of the application has them in full.
fn summary(questions: &[question::Model], answers: &Answers, t: &Texts) -> Vec<(String, String)> {
    let answered = questions.iter().filter_map(|question| {
        let words = answers::in_words(question, answers.get(&question.id)?, t);
        let label = question.label.in_language(t.language());
        (!words.is_empty()).then(|| (short(label.text, QUESTION), short(&words, ANSWER)))
    });
    answered.collect()
}

/// The beginning of `text`, in whole words where it has any.
fn short(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return text.to_owned();
    };
    let within = |cut: &usize| !text[*cut..].starts_with(' ');
    let cut = Some(end)
        .filter(within)
        .and_then(|end| text[..end].rfind(' '))
        .unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches([',', '.', ';', ' ']))
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Applications).await?;
    page(&SelectionPage::new(&house, desk, &query, Form::new()).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Applications).await?;
    let t = desk.t;
    let query = read_query(form.value("query"));
    let ids = chosen(&house, &desk, &form, &query).await?;
    if form.value("note").chars().count() > NOTE {
        form.refuse("note", t.one("application-too-long", "longest", NOTE));
    }
    let outcome = form.parse::<Status>("outcome").ok().flatten();
    let outcome = outcome.filter(|outcome| decide::OUTCOMES.contains(outcome));
    let Some(outcome) = outcome.filter(|_| form.is_fine()) else {
        form.refuse("outcome", t.get("application-answer-not-a-choice"));
        return again(&SelectionPage::new(&house, desk, &query, form).await?);
    };
    let verdict = Verdict {
        outcome,
        note: form.text("note").map(str::to_owned),
        over_quota: form.is_ticked("over_quota"),
    };
    match decide(&house.store, &desk.by, desk.event.id, &ids, &verdict).await {
        Ok(_) => {
            let back = match form.text("back") {
                Some("one") if ids.len() == 1 => {
                    desk.event.path(&format!("/applications/{}", ids[0]))
                }
                _ => format!(
                    "{}{}",
                    desk.event.path("/applications"),
                    query.with("", None)
                ),
            };
            see_other_saying(&back, "desk-selection-decided-flash")
        }
        Err(decide::Error::Refused(refusal)) => {
            let (field, message) = refusal_text(&refusal, &t);
            form.refuse(field, message);
            again(&SelectionPage::new(&house, desk, &query, form).await?)
        }
        Err(decide::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// Those whose boxes were ticked, or all that the filter shows.
async fn chosen(
    house: &House,
    desk: &EventDesk,
    form: &Form,
    query: &Query,
) -> Result<Vec<Uuid>, Failure> {
    if form.is_ticked("all") {
        return Ok(Selection::of(query)
            .find(desk.event.id)
            .select_only()
            .column(application::Column::Id)
            .limit(MOST_AT_ONCE)
            .into_tuple()
            .all(house.store.db())
            .await?);
    }
    Ok(form
        .values("application")
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect())
}

fn read_query(text: &str) -> Query {
    let pairs = url::form_urlencoded::parse(text.trim_start_matches('?').as_bytes());
    Query(
        pairs
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect(),
    )
}

/// Why nothing was decided, and beside which field it stands.
fn refusal_text(refusal: &Refusal, t: &Texts) -> (&'static str, String) {
    match refusal {
        Refusal::Nothing => ("application", t.get("desk-selection-nothing")),
        Refusal::NoPlaces { wanted, free } => (
            "application",
            t.with(
                "desk-selection-no-places",
                [("wanted", (*wanted).into()), ("free", (*free).into())],
            ),
        ),
        Refusal::NoQuota { name, obstacle } => {
            let message = t.with(
                "desk-selection-no-quota",
                [
                    ("name", name.into()),
                    ("quota", obstacle_words::in_words(obstacle, t).into()),
                ],
            );
            ("over_quota", message)
        }
        Refusal::NoReason => ("note", t.get("desk-selection-no-reason")),
    }
}

async fn pass_on(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Applications).await?;
    let offered = pass_on_from_desk(&house.store, &desk.by, &desk.event).await?;
    let flash = if offered > 0 {
        "desk-selection-offered-flash"
    } else {
        "desk-selection-nothing-offered-flash"
    };
    see_other_saying(&desk.event.path("/applications"), flash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_ends_after_a_whole_word() {
        assert_eq!(short("Who cooks?", 10), "Who cooks?");
        assert_eq!(short("Who cooks, and for whom?", 14), "Who cooks, and…");
        assert_eq!(short("Who cooks, and for whom?", 12), "Who cooks…");
        assert_eq!(short("Päätöksentekojärjestelmä", 8), "Päätökse…");
    }
}
