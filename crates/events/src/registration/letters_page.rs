//! `/events/{slug}/applications/letters`: what is to be told, as the applicants will read it, and
//! the one button that sends it; and the wordings of the letters.

use super::letters::{self, Pen};
use super::send_decisions::{self, numbers, send_decisions, to_be_told};
use super::word::{self, word};
use super::wording::{PLACEHOLDERS, Wording};
use crate::application::{self, Answer, Status};
use crate::event::Target;
use crate::event_desk::{self, EventDesk, Tab};
use crate::{Event, TEXTS, mail_template};
use askama::Template;
use axum::extract::State;
use chrono::Duration;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use store::Json;
use texts::Texts;
use ui::Shell;
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

/// What the desk's decisions can tell.
const TOLD_BY_DESK: [Status; 3] = [Status::Accepted, Status::Waitlisted, Status::Declined];
/// Longest subject line of a letter: RFC 5322, 2.1.1 has 998 characters for any line.
const SUBJECT: usize = 300;
/// Longest text of a letter.
const BODY: usize = 10_000;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/applications/letters", show)
        .post("/events/{slug}/applications/letters", create)
        .get("/events/{slug}/letters/{outcome}/{language}", show_wording)
        .post("/events/{slug}/letters/{outcome}/{language}", save_wording)
}

#[derive(Template)]
#[template(path = "desk_selection_letters.html")]
struct LettersPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    event_path: String,
    form: Form,
    groups: Vec<Group>,
    wordings: Vec<WordingRow>,
    languages: Vec<String>,
}

/// Those who are to be told the same.
struct Group {
    word: &'static str,
    label: String,
    count: usize,
    /// One letter for each language in which it will be written.
    samples: Vec<Sample>,
}

/// A letter as the first of its readers will get it.
struct Sample {
    heading: String,
    subject: String,
    body: String,
}

/// An outcome and the languages in which it is told.
struct WordingRow {
    label: String,
    ways: Vec<Way>,
}

struct Way {
    label: String,
    href: String,
    is_own: bool,
}

impl LettersPage {
    async fn new(house: &House, desk: EventDesk, form: Form) -> Result<Self, Failure> {
        let (event, t) = (&desk.event, desk.t);
        let db = house.store.db();
        let pen = Pen::load(db, event).await?;
        let told = to_be_told(db, event.id, &TOLD_BY_DESK).await?;
        let places = numbers(db, event.id).await?;
        let groups = TOLD_BY_DESK.into_iter().filter_map(|outcome| {
            let all: Vec<_> = told.iter().filter(|one| one.status == outcome).collect();
            let mut by_language: BTreeMap<Language, (usize, &application::Model)> = BTreeMap::new();
            for &one in &all {
                by_language.entry(one.language).or_insert((0, one)).0 += 1;
            }
            let samples = by_language.into_iter().map(|(language, (count, first))| {
                let link = letters::address(&t.get("desk-letters-secret"));
                let written = pen.written(event, first, &link, places.get(&first.id).copied());
                let heading = [
                    ("count", count.into()),
                    ("language", t.language_name(language).into()),
                ];
                Sample {
                    heading: t.with("desk-letters-sample", heading),
                    subject: written.subject,
                    body: written.body,
                }
            });
            (!all.is_empty()).then(|| Group {
                word: outcome.word(),
                label: t.get(outcome.text()),
                count: all.len(),
                samples: samples.collect(),
            })
        });
        let own = mail_template::Entity::find()
            .filter(mail_template::Column::EventId.eq(event.id))
            .all(db)
            .await?;
        let wordings = Status::ALL.iter().map(|outcome| WordingRow {
            label: t.get(outcome.text()),
            ways: texts::UI_LANGUAGES
                .iter()
                .map(|language| Way {
                    label: t.language_name(*language),
                    href: event.path(&format!("/letters/{}/{}", outcome.word(), language.code())),
                    is_own: own
                        .iter()
                        .any(|own| own.outcome == *outcome && own.language == *language),
                })
                .collect(),
        });
        Ok(Self {
            groups: groups.collect(),
            wordings: wordings.collect(),
            languages: texts::UI_LANGUAGES
                .iter()
                .map(|language| t.language_name(*language))
                .collect(),
            event_path: event.path(""),
            form,
            shell: desk.shell.clone(),
            t,
            desk,
        })
    }
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Letters).await?;
    page(&LettersPage::new(&house, desk, Form::new()).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Letters).await?;
    let t = desk.t;
    let outcomes: Vec<Status> = TOLD_BY_DESK
        .into_iter()
        .filter(|outcome| form.has("outcome", outcome.word()))
        .collect();
    // What each box said when it was ticked.
    let seen: usize = outcomes
        .iter()
        .filter_map(|outcome| {
            form.parse::<usize>(&format!("seen-{}", outcome.word()))
                .ok()
                .flatten()
        })
        .sum();
    match send_decisions(&house.store, &desk.by, &desk.event, &outcomes, seen).await {
        Ok(_) => see_other_saying(
            &desk.event.path("/applications/letters"),
            "desk-letters-sent-flash",
        ),
        Err(send_decisions::Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let key = match refused {
                send_decisions::Error::Changed => "desk-letters-changed",
                _ => "desk-letters-nothing",
            };
            form.refuse("outcome", t.get(key));
            again(&LettersPage::new(&house, desk, form).await?)
        }
    }
}

#[derive(Template)]
#[template(path = "desk_selection_wording.html")]
struct WordingPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    heading: String,
    action: String,
    back: String,
    form: Form,
    is_own: bool,
    placeholders: Vec<(String, String)>,
    preview: Wording,
    language: Language,
}

impl WordingPage {
    async fn new(
        house: &House,
        desk: EventDesk,
        (outcome, language): (Status, Language),
        form: Option<Form>,
    ) -> Result<Self, Failure> {
        let (event, t) = (&desk.event, desk.t);
        let pen = Pen::load(house.store.db(), event).await?;
        let own = pen.wording(outcome, language);
        let is_own = own != Wording::of_house(outcome, &TEXTS.reader(language));
        let form = form.unwrap_or_else(|| {
            Form::new()
                .with("subject", &own.subject)
                .with("body", &own.body)
        });
        let shown = Wording {
            subject: form.value("subject").to_owned(),
            body: form.value("body").to_owned(),
        };
        let sample = sample(event, (outcome, language), &TEXTS.reader(language));
        let link = letters::address(&t.get("desk-letters-secret"));
        let heading = [
            ("outcome", t.get(outcome.text()).into()),
            ("language", t.language_name(language).into()),
        ];
        Ok(Self {
            shell: desk.shell.clone().under(
                t.get("desk-tab-letters"),
                event.path("/applications/letters"),
            ),
            heading: t.with("desk-letters-wording", heading),
            action: event.path(&format!("/letters/{}/{}", outcome.word(), language.code())),
            back: event.path("/applications/letters"),
            placeholders: placeholders(&t),
            preview: pen.fill(&shown, event, &sample, &link, Some(3)),
            form,
            is_own,
            language,
            t,
            desk,
        })
    }
}

/// What each placeholder stands for.
fn placeholders(t: &Texts) -> Vec<(String, String)> {
    let meaning = |name: &str| match name {
        "name" => "desk-letters-means-name",
        "event" => "desk-letters-means-event",
        "date" => "desk-letters-means-date",
        "hours" => "desk-letters-means-hours",
        "place" => "desk-letters-means-place",
        "link" => "desk-letters-means-link",
        "number" => "desk-letters-means-number",
        _ => "desk-letters-means-until",
    };
    PLACEHOLDERS
        .iter()
        .map(|name| (format!("{{{name}}}"), t.get(meaning(name))))
        .collect()
}

/// Somebody to whom the letter could go.
fn sample(event: &Event, (status, language): (Status, Language), t: &Texts) -> application::Model {
    let applied_at = event.announced_at.unwrap_or(event.created_at);
    application::Model {
        id: Uuid::nil(),
        event_id: event.id,
        number: 1,
        name: t.get("desk-letters-sample-name"),
        email: String::new(),
        organisation: String::new(),
        organisation_id: None,
        person_id: None,
        target: Target::Other,
        country: None,
        language,
        answers: Json(BTreeMap::<Uuid, Answer>::new()),
        status,
        told: status,
        digest: String::new(),
        applied_at,
        changed_at: None,
        offer_expires_at: event
            .starts_at
            .map(|starts| starts - Duration::hours(i64::from(event.offer_hours))),
        no_show_at: None,
        feedback_at: None,
    }
}

fn which(outcome: &str, language: &str) -> Result<(Status, Language), Failure> {
    let outcome = outcome.parse().map_err(|_| Failure::NotFound)?;
    let language = language.parse().map_err(|_| Failure::NotFound)?;
    if texts::UI_LANGUAGES.contains(&language) {
        Ok((outcome, language))
    } else {
        Err(Failure::NotFound)
    }
}

async fn show_wording(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, outcome, language)): Path<(Slug, String, String)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Letters).await?;
    let which = which(&outcome, &language)?;
    page(&WordingPage::new(&house, desk, which, None).await?)
}

async fn save_wording(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, outcome, language)): Path<(Slug, String, String)>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Letters).await?;
    let which = which(&outcome, &language)?;
    let t = desk.t;
    if form.value("deed") == "preview" {
        return page(&WordingPage::new(&house, desk, which, Some(form)).await?);
    }
    let words = if form.value("deed") == "reset" {
        None
    } else {
        Some(read_wording(&mut form, &t))
    };
    if !form.is_fine() {
        return again(&WordingPage::new(&house, desk, which, Some(form)).await?);
    }
    match word(&house.store, &desk.by, &desk.event, which.0, which.1, words).await {
        Ok(()) => {
            return see_other_saying(
                &desk.event.path("/applications/letters"),
                "desk-letters-worded-flash",
            );
        }
        Err(word::Error::Subject(unknown)) => form.refuse("subject", unknown_text(&unknown.0, &t)),
        Err(word::Error::Body(unknown)) => form.refuse("body", unknown_text(&unknown.0, &t)),
        Err(word::Error::NoLink) => {
            form.refuse("body", t.one("desk-letters-no-link", "link", "{link}"))
        }
        Err(word::Error::Fault(fault)) => return Err(fault.into()),
    }
    again(&WordingPage::new(&house, desk, which, Some(form)).await?)
}

fn unknown_text(name: &str, t: &Texts) -> String {
    t.one(
        "desk-letters-unknown-placeholder",
        "placeholder",
        format!("{{{name}}}"),
    )
}

fn read_wording(form: &mut Form, t: &Texts) -> Wording {
    for (field, longest) in [("subject", SUBJECT), ("body", BODY)] {
        match form.text(field) {
            None => form.refuse(field, t.get("desk-letters-empty")),
            Some(text) if text.chars().count() > longest => {
                form.refuse(field, t.one("application-too-long", "longest", longest));
            }
            Some(_) => {}
        }
    }
    Wording {
        subject: form.text("subject").unwrap_or_default().to_owned(),
        body: form.text("body").unwrap_or_default().to_owned(),
    }
}
