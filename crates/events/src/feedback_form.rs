//! The form on which a participant says what they think.

use crate::question::{self, Stage};
use crate::registration::answers::{self, Field};
use crate::{Event, application, give_feedback, holder};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use texts::Texts;
use ui::Shell;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/applications/{key}/feedback", show)
        .post("/applications/{key}/feedback", create)
}

#[derive(Template)]
#[template(path = "feedback_form.html")]
struct FormPage {
    shell: Shell,
    t: Texts,
    event: String,
    standing: Standing,
    form: Form,
    fields: Vec<Field>,
    action: String,
    back: String,
}

/// How it stands with this participant's feedback.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Not asked yet, or not asked of them.
    Closed,
    /// They may answer.
    Open,
    /// They have.
    Given,
}

impl Standing {
    fn is_open(self) -> bool {
        self == Self::Open
    }

    fn is_given(self) -> bool {
        self == Self::Given
    }
}

async fn show(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    let questions = answers::questions(house.store.db(), event.id, Stage::Feedback).await?;
    form_page(&house, &viewer, &key, &event, &own, &questions, Form::new())
        .and_then(|form| page(&form))
        .map(secret)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(key): Path<String>,
    mut form: Form,
) -> PageResult {
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    let questions = answers::questions(house.store.db(), event.id, Stage::Feedback).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let said = answers::read(&mut form, &questions, &t);
    if form.is_fine() {
        match give_feedback::give(&house.store, &event, &own, said).await {
            // Whoever sends it twice is thanked twice, and counted once.
            Ok(()) | Err(give_feedback::Error::Already | give_feedback::Error::NotNow) => {
                return see_other(&format!("/applications/{key}/feedback")).map(secret);
            }
            Err(give_feedback::Error::Nothing) => {
                let first = questions
                    .first()
                    .map_or(String::new(), |question| answers::field(question.id));
                form.refuse(&first, t.get("feedback-nothing"));
            }
            Err(give_feedback::Error::Fault(fault)) => return Err(fault.into()),
        }
    }
    form_page(&house, &viewer, &key, &event, &own, &questions, form)
        .and_then(|form| again(&form))
        .map(secret)
}

fn form_page(
    house: &House,
    viewer: &Viewer,
    key: &str,
    event: &Event,
    own: &application::Model,
    questions: &[question::Model],
    form: Form,
) -> Result<FormPage, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let may_answer =
        !questions.is_empty() && give_feedback::may_answer(event, own, house.store.now());
    let mut shell = house.shell(viewer, t.get("feedback-title")).unlisted();
    shell.canonical = String::new();
    Ok(FormPage {
        shell,
        event: event.title.in_language(viewer.language).text.to_owned(),
        standing: match own.feedback_at {
            Some(_) => Standing::Given,
            None if may_answer => Standing::Open,
            None => Standing::Closed,
        },
        fields: answers::fields(questions, &t),
        form,
        action: format!("/applications/{key}/feedback"),
        back: format!("/applications/{key}"),
        t,
    })
}

fn secret(answer: Response) -> Response {
    holder::secret(answer)
}
