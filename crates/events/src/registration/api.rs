//! Applying by the JSON API, with the same questions and the same answers as the form. One thing
//! differs: a program that sends an address a second time is told so (409), because tools of
//! organisers have to know which rows went in. A page never says that; see `application_page`.

use super::answers;
use super::application_page::refusal_text;
use super::apply::{self, apply};
use super::reading::Questionnaire;
use crate::TEXTS;
use crate::application::Status;
use crate::event::Registration;
use crate::question::{self, Kind};
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use texts::Texts;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::Slug;
use web::api::{Json, Problem};
use web::{Failure, Form, House, Path, Refusal, Viewer};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new().routes(routes!(create))
}

/// An application for an event.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewApplication {
    /// Who wants to come.
    #[serde(default)]
    #[schema(required = true, example = "Ada Lovelace")]
    name: String,
    /// Where letters reach them.
    #[serde(default)]
    #[schema(required = true, format = Email, example = "ada@gent.example")]
    email: String,
    /// For which organisation.
    #[serde(default)]
    #[schema(required = true, example = "City of Ghent")]
    organisation: String,
    /// What the organisation is: `public-authority` (also `buyer`), `social-economy`, `supplier` or
    /// `other` (also `everyone`), as far as the event is meant for them.
    #[serde(default)]
    #[schema(required = true, example = "public-authority")]
    audience: String,
    /// Where the organisation is, ISO 3166-1 alpha-2; needed where places are shared out by country.
    #[schema(example = "BE")]
    country: Option<String>,
    /// Language of the letters, ISO 639-1; that of the request unless it is said.
    #[schema(example = "nl")]
    language: Option<String>,
    /// Answers by the keys of the event's questions: a text, true or false, a number, or what was
    /// chosen, by its position from 0 or by its words; several in a list.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    answers: Option<BTreeMap<String, Value>>,
    /// The secret of an invitation, where one is needed.
    invitation: Option<String>,
}

/// How an application stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicationReceipt {
    /// Its key.
    id: Uuid,
    /// `accepted`, `waitlisted`, or `submitted` where the organiser selects.
    status: Status,
    /// Place on the waiting list, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<u64>,
}

/// Applies for an event.
///
/// The applicant is written to with a personal link to see, change or cancel the application. An
/// address that has applied already is refused with 409, and its owner is sent the personal link again,
/// though not more often than every ten minutes. Where the `registration` of the event is `none`, nobody
/// registers: 409, whatever is sent.
#[utoipa::path(
    post,
    path = "/events/{slug}/applications",
    tag = "events",
    params(("slug" = String, Path, description = "Address of the event")),
    request_body = NewApplication,
    responses(
        (status = 201, description = "The application is kept", body = ApplicationReceipt),
        (status = 400, description = "Not JSON", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "From a page of another site", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such event, or not visible to you", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Not as things stand: this address has applied, or registration is not open here, or nobody registers for this meeting", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "Too large", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "Not sent as application/json", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "Refused; `errors` names the fields", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many tries for this address", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Nothing can be kept at the moment", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    Json(sent): Json<NewApplication>,
) -> Result<(StatusCode, axum::Json<ApplicationReceipt>), Failure> {
    let asked = Questionnaire::of(&house, &viewer, &slug).await?;
    let t = TEXTS.reader(viewer.language);
    let refusal = |field: &str, error: &apply::Error| {
        vec![Refusal {
            field: field.to_owned(),
            message: refusal_text(error, &asked.event, &t),
        }]
    };
    // Whatever is sent, nobody registers for a meeting of a group: say that rather than what is missing.
    if asked.event.registration == Registration::None {
        return Err(Failure::Conflict(refusal(
            "event",
            &apply::Error::NotNeeded,
        )));
    }
    let mut form = form(sent, &asked.questions, &t);
    let Some(draft) = asked.read(&mut form, &viewer, &t) else {
        return Err(Failure::Refused(
            form.errors().iter().map(as_sent).collect(),
        ));
    };
    house.throttle.count_account("application", &draft.email)?;
    match apply(&house, viewer.actor(), asked.event.id, draft).await {
        Ok(receipt) => {
            let receipt = ApplicationReceipt {
                id: receipt.id,
                status: receipt.status,
                place: receipt.place,
            };
            Ok((StatusCode::CREATED, axum::Json(receipt)))
        }
        Err(apply::Error::Fault(fault)) => Err(fault.into()),
        Err(error @ apply::Error::Already) => Err(Failure::Conflict(refusal("email", &error))),
        Err(error @ apply::Error::NotInvited) => {
            Err(Failure::Refused(refusal("invitation", &error)))
        }
        Err(error) => Err(Failure::Conflict(refusal("event", &error))),
    }
}

/// The same as a form, so that both are read by the same rules.
fn form(sent: NewApplication, questions: &[question::Model], t: &Texts) -> Form {
    let mut form = Form::new()
        .with("name", sent.name)
        .with("email", sent.email)
        .with("organisation", sent.organisation)
        .with("audience", sent.audience)
        .with("country", sent.country.unwrap_or_default())
        .with("language", sent.language.unwrap_or_default())
        .with("invitation", sent.invitation.unwrap_or_default());
    for (key, value) in sent.answers.unwrap_or_default() {
        let question = questions
            .iter()
            .find(|question| question.id.to_string() == key);
        let Some(question) = question else {
            form.refuse(&format!("answer-{key}"), t.get("application-no-question"));
            continue;
        };
        let name = answers::field(question.id);
        let values = match value {
            Value::Array(values) => values,
            Value::Null => Vec::new(),
            one => vec![one],
        };
        for value in values {
            match written(question, &value) {
                // A NUL is never typed, and PostgreSQL does not take it.
                Some(text) => form.add(&name, text.replace('\0', "")),
                None => form.refuse(&name, t.get("application-answer-not-a-choice")),
            }
        }
    }
    // The same goes for the lines.
    for name in ["name", "organisation"] {
        let clean = form.value(name).replace('\0', "");
        form.set(name, clean);
    }
    form
}

/// A value as a browser would send it.
fn written(question: &question::Model, value: &Value) -> Option<String> {
    match value {
        Value::Bool(true) => Some("yes".to_owned()),
        // Not to tick something sends nothing.
        Value::Bool(false) if question.kind == Kind::Consent => Some(String::new()),
        Value::Bool(false) => Some("no".to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if matches!(question.kind, Kind::Choice | Kind::Choices) => {
            let chosen = question.choices.iter().position(|choice| {
                choice
                    .readings()
                    .any(|reading| reading.text.trim() == text.trim())
            });
            Some(chosen.map_or_else(|| text.clone(), |at| at.to_string()))
        }
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A refusal by the name that the field has in JSON.
fn as_sent(refusal: &Refusal) -> Refusal {
    let field = match refusal.field.strip_prefix("answer-") {
        Some(question) => format!("answers.{question}"),
        None => refusal.field.clone(),
    };
    Refusal {
        field,
        message: refusal.message.clone(),
    }
}
