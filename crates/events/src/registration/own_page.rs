//! `/applications/{key}`: the personal page of an application, for whoever holds the link or is
//! signed in as its owner; and `/applications`, the list of one's own.

use super::answer_offer::{self, leave_offer, take_offer};
use super::answers::{self, Field};
use super::application_page::{countries, letter_languages};
use super::change::{self, SharedOut, change, may_change};
use super::offer;
use super::places::place_on_wait_list;
use super::reading::Questionnaire;
use super::withdraw::{self, withdraw};
use crate::after_event::{self, AfterEvent};
use crate::application::{self, Status};
use crate::participant_view::{DayShown, ParticipantView, day_shown, has_place, participant_view};
use crate::question::Stage;
use crate::{Event, State as Stands, TEXTS, event, holder, queries};
use askama::Template;
use axum::extract::State;
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{Choice, Pages, Shell, Tone};
use uuid::Uuid;
use vocabulary::Country;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Applications on a page of one's own.
const A_PAGE: u64 = 20;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/applications", list)
        .get("/applications/{key}", show)
        .post("/applications/{key}/answers", correct)
        .post("/applications/{key}/withdrawal", cancel)
        .post("/applications/{key}/offer-acceptance", take)
        .post("/applications/{key}/offer-refusal", leave)
}

/// How a state feels to those whom it concerns.
pub(crate) fn tone(status: Status) -> Tone {
    match status {
        Status::Submitted => Tone::Info,
        Status::Accepted => Tone::Success,
        Status::Waitlisted => Tone::Warning,
        Status::Offered => Tone::Accent,
        Status::Declined => Tone::Danger,
        Status::Cancelled => Tone::Neutral,
    }
}

#[derive(Template)]
#[template(path = "application_own.html")]
struct OwnPage {
    shell: Shell,
    t: Texts,
    /// `/applications/{key}`
    path: String,
    lead: String,
    status: String,
    tone: Tone,
    offered_until: Option<String>,
    may_change: bool,
    form: Form,
    questions: Vec<Field>,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    shared_out: SharedOut,
    answers: Vec<(String, String)>,
    may_withdraw: bool,
    withdraw_question: String,
    may_apply_again: bool,
    event_path: String,
    event_visible: bool,
    days: Vec<DayShown>,
    /// The event for their calendar, as long as there is something to go to.
    ics: Option<String>,
    place: ParticipantView,
    facts: Vec<(String, String)>,
    after: AfterEvent,
}

/// Somebody's own application, and where it stands.
struct Own {
    key: String,
    application: application::Model,
    event: Event,
    state: Stands,
}

impl Own {
    async fn of(house: &House, viewer: &Viewer, key: String) -> Result<Self, Failure> {
        let (application, event) = holder::by_key(house, viewer, &key).await?;
        let state = event.state(house.store.now());
        Ok(Self {
            key,
            application,
            event,
            state,
        })
    }

    fn path(&self) -> String {
        format!("/applications/{}", self.key)
    }

    async fn asked(&self, house: &House) -> Result<Questionnaire, Failure> {
        let questions =
            answers::questions(house.store.db(), self.event.id, Stage::Application).await?;
        Ok(Questionnaire {
            event: self.event.clone(),
            questions,
            country_needed: false,
        })
    }

    fn form(&self) -> Form {
        let mut form = Form::new()
            .with("name", &self.application.name)
            .with("organisation", &self.application.organisation)
            .with(
                "country",
                self.application
                    .country
                    .map(Country::code)
                    .unwrap_or_default(),
            )
            .with("language", self.application.language.code());
        answers::write(&mut form, &self.application.answers);
        form
    }

    fn may_withdraw(&self) -> bool {
        !matches!(self.application.told, Status::Cancelled | Status::Declined)
            && !matches!(self.state, Stands::Running | Stands::Past)
    }
}

impl OwnPage {
    async fn new(house: &House, viewer: &Viewer, own: &Own, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let Own {
            application,
            event,
            state,
            ..
        } = own;
        let db = house.store.db();
        let title = event.title.in_language(viewer.language).text;
        let mut shell = house.shell(viewer, title).unlisted();
        if let Some(network) = network::Entity::find_by_id(event.network_id)
            .one(db)
            .await?
        {
            shell = shell.of_network(network.name, network.slug.to_string());
        }
        let asked = own.asked(house).await?;
        let days = queries::days(&house.store, event.id).await?;
        let own_zone = viewer.standing().map(|standing| standing.time_zone);
        let place = match application.told {
            // Only while it really waits: what the desk has decided since is not told yet.
            Status::Waitlisted if application.status == Status::Waitlisted => {
                Some(place_on_wait_list(db, application).await?)
            }
            _ => None,
        };
        let until = application
            .offer_expires_at
            .filter(|_| application.told == Status::Offered);
        let is_over = matches!(state, Stands::Cancelled | Stands::Running | Stands::Past);
        let comes = has_place(Some(application)) && event.registration != event::Registration::None;
        Ok(Self {
            path: own.path(),
            lead: lead(application.told, *state, place, &t),
            status: t.get(application.told.text()),
            tone: tone(application.told),
            offered_until: until
                .filter(|until| *until > house.store.now() && !is_over)
                .map(|until| t.moment(until, event.zone())),
            may_change: may_change(application, *state),
            form,
            questions: answers::fields(&asked.questions, &t),
            languages: letter_languages(),
            countries: countries(&t),
            shared_out: SharedOut::of(db, event).await?,
            answers: answered(&asked, application, &t),
            may_withdraw: own.may_withdraw(),
            withdraw_question: t.get(match application.told {
                Status::Accepted if offer::passes_on_by_itself(event) => {
                    "application-withdraw-question-place"
                }
                Status::Accepted => "application-withdraw-question-place-to-desk",
                _ => "application-withdraw-question",
            }),
            may_apply_again: application.told == Status::Cancelled
                && matches!(state, Stands::Open | Stands::Full)
                && event.registration != event::Registration::Invitation,
            event_path: event.path(""),
            event_visible: queries::by_slug(&house.store, viewer, &event.slug)
                .await
                .is_ok(),
            days: days
                .iter()
                .map(|day| day_shown(day, event.zone(), own_zone, &t))
                .collect(),
            ics: (comes && !days.is_empty() && !is_over)
                .then(|| format!("{}/event.ics", own.path())),
            place: participant_view(event, &t, comes),
            facts: facts(application, event, &t),
            after: after_event::of(house, viewer, event, application, &own.key).await?,
            shell,
            t,
        })
    }
}

/// How it stands, in a sentence.
fn lead(told: Status, state: Stands, place: Option<u64>, t: &Texts) -> String {
    match (told, place) {
        (_, _) if state == Stands::Cancelled => t.get("application-told-event-cancelled"),
        (Status::Waitlisted, Some(place)) => t.one("application-told-place", "place", place),
        (Status::Waitlisted, None) => t.get("application-told-waitlisted"),
        (Status::Submitted, _) => t.get("application-told-submitted"),
        (Status::Accepted, _) => t.get("application-told-accepted"),
        (Status::Offered, _) => t.get("application-told-offered"),
        (Status::Declined, _) => t.get("application-told-declined"),
        (Status::Cancelled, _) => t.get("application-told-cancelled"),
    }
}

fn answered(
    asked: &Questionnaire,
    application: &application::Model,
    t: &Texts,
) -> Vec<(String, String)> {
    let answers = asked.questions.iter().filter_map(|question| {
        let answer = application.answers.get(&question.id)?;
        let label = question.label.in_language(t.language()).text.to_owned();
        Some((label, answers::in_words(question, answer, t)))
    });
    answers.collect()
}

fn facts(application: &application::Model, event: &Event, t: &Texts) -> Vec<(String, String)> {
    let mut facts = vec![
        (t.get("application-name"), application.name.clone()),
        (
            t.get("application-email"),
            application.address().unwrap_or_default().to_owned(),
        ),
        (
            t.get("application-organisation"),
            application.organisation.clone(),
        ),
        (
            t.get("application-audience"),
            t.get(application.target.one()),
        ),
    ];
    if let Some(country) = application.country {
        facts.push((t.get("application-country"), t.country(country)));
    }
    facts.push((
        t.get("application-applied-at"),
        t.moment(application.applied_at, event.zone()),
    ));
    facts
}

async fn show(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let own = Own::of(&house, &viewer, key).await?;
    let form = own.form();
    page(&OwnPage::new(&house, &viewer, &own, form).await?).map(holder::secret)
}

async fn correct(
    State(house): State<House>,
    viewer: Viewer,
    Path(key): Path<String>,
    mut form: Form,
) -> PageResult {
    let own = Own::of(&house, &viewer, key).await?;
    let t = TEXTS.reader(viewer.language);
    let asked = own.asked(&house).await?;
    let shared_out = SharedOut::of(house.store.db(), &own.event).await?;
    let read = asked.read_correction(&mut form, &own.application, shared_out, &viewer, &t);
    if let Some(correction) = read {
        return match change(&house.store, viewer.actor(), own.application.id, correction).await {
            Ok(()) => {
                see_other_saying(&own.path(), "application-changed-flash").map(holder::secret)
            }
            // A quota was made since the page was shown; the page says so now.
            Err(change::Error::SharedOut) => {
                again(&OwnPage::new(&house, &viewer, &own, own.form()).await?).map(holder::secret)
            }
            Err(change::Error::Closed) => {
                see_other_saying(&own.path(), "application-too-late-flash").map(holder::secret)
            }
            Err(change::Error::Fault(fault)) => Err(fault.into()),
        };
    }
    again(&OwnPage::new(&house, &viewer, &own, form).await?).map(holder::secret)
}

async fn cancel(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let own = Own::of(&house, &viewer, key).await?;
    let said = match withdraw(&house.store, viewer.actor(), own.application.id).await {
        Ok(()) => "application-withdrawn-flash",
        Err(withdraw::Error::Nothing) => "application-nothing-to-withdraw-flash",
        Err(withdraw::Error::TooLate) => "application-too-late-flash",
        Err(withdraw::Error::Fault(fault)) => return Err(fault.into()),
    };
    see_other_saying(&own.path(), said).map(holder::secret)
}

async fn take(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let own = Own::of(&house, &viewer, key).await?;
    let done = take_offer(&house.store, viewer.actor(), own.application.id).await;
    answered_offer(&own, done, "application-offer-taken-flash")
}

async fn leave(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let own = Own::of(&house, &viewer, key).await?;
    let done = leave_offer(&house.store, viewer.actor(), own.application.id).await;
    answered_offer(&own, done, "application-offer-left-flash")
}

fn answered_offer(
    own: &Own,
    done: Result<(), answer_offer::Error>,
    flash: &'static str,
) -> PageResult {
    let said = match done {
        Ok(()) => flash,
        Err(answer_offer::Error::Gone) => "application-offer-gone-flash",
        Err(answer_offer::Error::Fault(fault)) => return Err(fault.into()),
    };
    see_other_saying(&own.path(), said).map(holder::secret)
}

#[derive(Template)]
#[template(path = "applications_own.html")]
struct ListPage {
    shell: Shell,
    t: Texts,
    rows: Vec<Row>,
    pages: Pages,
}

struct Row {
    title: String,
    href: String,
    when: String,
    status: String,
    tone: Tone,
}

async fn list(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let person = viewer.standing().ok_or(Failure::SignIn)?.person_id;
    let t = TEXTS.reader(viewer.language);
    let db = house.store.db();
    let own = application::Entity::find().filter(application::Column::PersonId.eq(person));
    let count = own.clone().count(db).await?.div_ceil(A_PAGE);
    let at = query
        .parse::<u64>("page")
        .unwrap_or(1)
        .clamp(1, count.max(1));
    let found = own
        .order_by_desc(application::Column::AppliedAt)
        .order_by_desc(application::Column::Id)
        .offset((at - 1) * A_PAGE)
        .limit(A_PAGE)
        .all(db)
        .await?;
    let events: HashMap<Uuid, Event> = event::Entity::find()
        .filter(event::Column::Id.is_in(found.iter().map(|application| application.event_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|event| (event.id, event))
        .collect();
    let rows = found.into_iter().filter_map(|application| {
        let event = events.get(&application.event_id)?;
        let day = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&event.zone()).date_naive();
        Some(Row {
            title: event.title.in_language(viewer.language).text.to_owned(),
            href: format!("/applications/{}", application.id),
            when: match (event.starts_at, event.ends_at) {
                (Some(starts), Some(ends)) => t.date_range(day(starts), day(ends)),
                _ => t.get("application-date-to-follow"),
            },
            status: t.get(application.told.text()),
            tone: tone(application.told),
        })
    });
    let number = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    page(&ListPage {
        shell: house
            .shell(&viewer, t.get("applications-own-title"))
            .unlisted(),
        rows: rows.collect(),
        pages: Pages::new(number(at), number(count), |page| {
            format!("/applications?page={page}")
        }),
        t,
    })
}
