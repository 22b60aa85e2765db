//! `/events/{slug}/applications/{id}`: one application at the desk, with everything that was decided
//! about it and every letter that left.

use super::answers;
use super::decide;
use super::own_page::tone;
use super::reason::Reason;
use super::selection_desk::{deed, name};
use crate::application;
use crate::decision;
use crate::event_desk::{self, EventDesk, Tab};
use crate::question::{self, Stage};
use askama::Template;
use axum::extract::State;
use members::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::mail;
use texts::Texts;
use ui::{Shell, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events/{slug}/applications/{id}", show)
}

#[derive(Template)]
#[template(path = "desk_selection_one.html")]
struct OnePage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    name: String,
    id: String,
    event_path: String,
    status: String,
    tone: Tone,
    is_untold: bool,
    facts: Vec<(String, String)>,
    answers: Vec<(String, String)>,
    history: Vec<Step>,
    letters: Vec<Posted>,
    verdicts: Vec<(&'static str, String)>,
    form: Form,
}

/// Something that was decided.
struct Step {
    at: String,
    outcome: String,
    tone: Tone,
    by: String,
    reason: Option<String>,
    told: String,
}

/// A letter that was posted.
struct Posted {
    at: String,
    subject: String,
    href: Option<String>,
    state: String,
    tone: Tone,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Applications).await?;
    let (event, t) = (&desk.event, desk.t);
    let db = house.store.db();
    let application = application::Entity::find_by_id(id)
        .filter(application::Column::EventId.eq(event.id))
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let zone = event.zone();
    // Questions that are asked no more keep their answers.
    let questions = question::Entity::find()
        .filter(question::Column::EventId.eq(event.id))
        .filter(question::Column::Stage.eq(Stage::Application))
        .order_by_asc(question::Column::Position)
        .all(db)
        .await?;
    let answered = questions.iter().filter_map(|question| {
        let answer = application.answers.get(&question.id)?;
        let label = question.label.in_language(t.language()).text.to_owned();
        Some((label, answers::in_words(question, answer, &t)))
    });
    let network = desk
        .shell
        .network
        .as_ref()
        .map(|network| network.slug.clone());
    let letters = mail::Entity::find()
        .filter(mail::Column::SubjectId.eq(application.id))
        .order_by_asc(mail::Column::Id)
        .all(db)
        .await?
        .into_iter()
        .map(|mail| Posted {
            at: t.moment(mail.posted_at, zone),
            href: network
                .as_ref()
                .map(|network| format!("/networks/{network}/outbox/{}", mail.id)),
            state: t.get(letter_state(&mail).0),
            tone: letter_state(&mail).1,
            subject: mail.subject,
        })
        .collect();
    let shell = desk
        .shell
        .clone()
        .under(t.get("desk-selection-title"), event.path("/applications"));
    let may_become = |outcome: &&application::Status| decide::may_become(&application, **outcome);
    page(&OnePage {
        name: name(&application, &t),
        id: application.id.to_string(),
        event_path: event.path(""),
        status: t.get(application.status.text()),
        tone: tone(application.status),
        is_untold: application.status != application.told,
        facts: facts(&application, zone, &t),
        answers: answered.collect(),
        history: history(&house, &application, zone, &t).await?,
        letters,
        verdicts: decide::OUTCOMES
            .iter()
            .filter(may_become)
            .map(|one| (one.word(), t.get(deed(*one))))
            .collect(),
        form: Form::new(),
        shell,
        t,
        desk,
    })
}

fn letter_state(mail: &mail::Mail) -> (&'static str, Tone) {
    match (mail.sent_at, mail.given_up_at) {
        (Some(_), _) => ("desk-selection-letter-sent", Tone::Success),
        (None, Some(_)) => ("desk-selection-letter-given-up", Tone::Danger),
        (None, None) => ("desk-selection-letter-waiting", Tone::Info),
    }
}

fn facts(
    application: &application::Model,
    zone: chrono_tz::Tz,
    t: &Texts,
) -> Vec<(String, String)> {
    let mut facts = vec![
        (
            t.get("desk-selection-number"),
            application.number.to_string(),
        ),
        (
            t.get("application-email"),
            application
                .address()
                .map_or_else(|| t.get("walk-in-no-email"), str::to_owned),
        ),
        (
            t.get("application-organisation"),
            application.organisation.clone(),
        ),
        (
            t.get("desk-selection-audience"),
            t.get(application.target.text()),
        ),
        (
            t.get("desk-selection-letters-in"),
            t.language_name(application.language),
        ),
        (
            t.get("application-applied-at"),
            t.moment(application.applied_at, zone),
        ),
    ];
    let more = [
        (
            "desk-selection-country",
            application.country.map(|country| t.country(country)),
        ),
        (
            "desk-selection-changed-at",
            application.changed_at.map(|at| t.moment(at, zone)),
        ),
        (
            "desk-selection-offered-until",
            application.offer_expires_at.map(|at| t.moment(at, zone)),
        ),
    ];
    facts.extend(
        more.into_iter()
            .filter_map(|(label, value)| Some((t.get(label), value?))),
    );
    facts
}

async fn history(
    house: &House,
    application: &application::Model,
    zone: chrono_tz::Tz,
    t: &Texts,
) -> Result<Vec<Step>, Failure> {
    let decisions = decision::Entity::find()
        .filter(decision::Column::ApplicationId.eq(application.id))
        .order_by_asc(decision::Column::Id)
        .all(house.store.db())
        .await?;
    let deciders = decisions.iter().filter_map(|decision| decision.person_id);
    let names: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(deciders))
        .all(house.store.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let last = decisions.last().map(|decision| decision.id);
    Ok(decisions
        .into_iter()
        .map(|decision| Step {
            at: t.moment(decision.at, zone),
            outcome: t.get(decision.outcome.text()),
            tone: tone(decision.outcome),
            by: match decision.person_id {
                Some(person) => names
                    .get(&person)
                    .filter(|name| !name.is_empty())
                    .cloned()
                    .unwrap_or_else(|| t.get("desk-selection-nameless")),
                None => t.get("desk-selection-by-rule"),
            },
            reason: decision.reason.map(|reason| {
                match (decision.person_id, reason.parse::<Reason>()) {
                    (None, Ok(rule)) | (_, Ok(rule @ (Reason::WalkedIn | Reason::LetIn))) => {
                        t.get(rule.text())
                    }
                    _ => reason,
                }
            }),
            told: match decision.told_at {
                Some(at) => t.moment(at, zone),
                None if Some(decision.id) == last && application.status != application.told => {
                    t.get("desk-selection-not-told")
                }
                None => t.get("desk-selection-never-told"),
            },
        })
        .collect())
}
