//! The desk's pages for questions: the list as it will be seen, and a form for each.

use crate::event_desk::{self, EventDesk, Tab};
use crate::question::{self, Kind, Stage};
use crate::questions::{Error, answered, ask, move_up, of_event, retire};
use crate::registration::answers;
use crate::{Event, fields, queries, several_languages};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Json, Store};
use texts::Texts;
use ui::{Choice, Link, Shell};
use uuid::Uuid;
use vocabulary::{Language, Slug, Translated};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other,
    see_other_saying,
};

/// Most choices of one question.
const MOST_CHOICES: usize = 60;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/questions", list)
        .get("/events/{slug}/edit/questions/new", new)
        .post("/events/{slug}/edit/questions", create)
        .get("/events/{slug}/edit/questions/{id}", show)
        .post("/events/{slug}/edit/questions/{id}", save)
        .post("/events/{slug}/edit/questions/{id}/precedence", raise)
        .post(
            "/events/{slug}/edit/questions/{id}/retirement",
            create_retirement,
        )
}

#[derive(Template)]
#[template(path = "edit_questions.html")]
struct ListPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    stages: Vec<StageOfList>,
    retired: Vec<Line>,
}

/// The questions of a stage, to work at and as they will be seen.
struct StageOfList {
    title: String,
    id: String,
    add: String,
    lines: Vec<Line>,
    preview: Vec<answers::Field>,
}

/// A question in the list.
struct Line {
    link: Link,
    kind: String,
    is_required: bool,
    raise: Option<String>,
    retirement: String,
}

impl ListPage {
    /// An empty form, for the preview.
    fn form(&self) -> Form {
        Form::new()
    }
}

#[derive(Template)]
#[template(path = "edit_question.html")]
struct QuestionPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    heading: String,
    action: String,
    sections: Vec<several_languages::Section>,
    more: Vec<Choice>,
    stages: Vec<Choice>,
    kinds: Vec<Choice>,
    has_answers: bool,
}

async fn list(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Questions).await?;
    let t = desk.t;
    let all = of_event(house.store.db(), desk.event.id).await?;
    let (asked, retired): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|question| question.retired_at.is_none());
    let stages = Stage::ALL
        .iter()
        .map(|stage| {
            let of_stage: Vec<_> = asked
                .iter()
                .filter(|question| question.stage == *stage)
                .cloned()
                .collect();
            StageOfList {
                title: t.get(stage.text()),
                id: format!("questions-{stage}"),
                add: desk
                    .event
                    .path(&format!("/edit/questions/new?stage={stage}")),
                lines: of_stage
                    .iter()
                    .enumerate()
                    .map(|(at, question)| line(&desk, question, at > 0))
                    .collect(),
                preview: answers::fields(&of_stage, &t),
            }
        })
        .collect();
    page(&ListPage {
        shell: desk.shell.clone(),
        t,
        stages,
        retired: retired
            .iter()
            .map(|question| line(&desk, question, false))
            .collect(),
        desk,
    })
}

fn line(desk: &EventDesk, question: &question::Model, can_rise: bool) -> Line {
    let path = desk.event.path(&format!("/edit/questions/{}", question.id));
    Line {
        link: Link::new(question.label.in_language(desk.t.language()).text, &path),
        kind: desk.t.get(question.kind.text()),
        is_required: question.required,
        raise: can_rise.then(|| format!("{path}/precedence")),
        retirement: format!("{path}/retirement"),
    }
}

async fn new(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Questions).await?;
    let form = Form::new()
        .with(
            several_languages::ORIGINAL,
            desk.event.title.original().language,
        )
        .with(
            "stage",
            query.parse::<Stage>("stage").unwrap_or(Stage::Application),
        )
        .with("kind", Kind::Text);
    page(&question_page(&house, desk, form, None).await?)
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Questions).await?;
    let question = find(&house.store, &desk.event, id).await?;
    let form = filled(&question);
    page(&question_page(&house, desk, form, Some(&question)).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Questions).await?;
    keep(&house, desk, form, None).await
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Questions).await?;
    let question = find(&house.store, &desk.event, id).await?;
    keep(&house, desk, form, Some(question)).await
}

async fn raise(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    match move_up(&house.store, &by, &event, id).await {
        Ok(()) => see_other(&event.path("/edit/questions")),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

async fn create_retirement(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    match retire(&house.store, &by, &event, id, form.is_ticked("asked")).await {
        Ok(()) => see_other_saying(&event.path("/edit/questions"), "desk-saved-flash"),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

async fn find(store: &Store, event: &Event, id: Uuid) -> Result<question::Model, Failure> {
    question::Entity::find_by_id(id)
        .filter(question::Column::EventId.eq(event.id))
        .one(store.db())
        .await?
        .ok_or(Failure::NotFound)
}

async fn keep(
    house: &House,
    desk: EventDesk,
    mut form: Form,
    old: Option<question::Model>,
) -> PageResult {
    let t = desk.t;
    if several_languages::add_section(&mut form) {
        return page(&question_page(house, desk, form, old.as_ref()).await?);
    }
    let id = old.as_ref().map_or_else(Uuid::now_v7, |old| old.id);
    if let Some(question) = read(&mut form, &desk, id) {
        let choices = format!("choices-{}", several_languages::original(&form).code());
        let (field, key) = match ask(&house.store, &desk.by, &desk.event, question).await {
            Ok(()) => {
                return see_other_saying(&desk.event.path("/edit/questions"), "desk-saved-flash");
            }
            Err(Error::KindOfAnswered) => ("kind", "desk-question-kind-of-answered"),
            Err(Error::ChoicesOfAnswered) => {
                (choices.as_str(), "desk-question-choices-of-answered")
            }
            Err(Error::TooFewChoices) => (choices.as_str(), "desk-question-too-few-choices"),
            Err(Error::TooMany) => ("kind", "desk-question-too-many"),
            Err(Error::Gone) => return Err(Failure::NotFound),
            Err(Error::Fault(fault)) => return Err(fault.into()),
        };
        form.refuse(field, t.get(key));
    }
    again(&question_page(house, desk, form, old.as_ref()).await?)
}

fn filled(question: &question::Model) -> Form {
    let mut form = Form::new()
        .with("stage", question.stage)
        .with("kind", question.kind)
        .with("required", if question.required { "yes" } else { "" });
    several_languages::fill(
        &mut form,
        &[("label", &question.label), ("help", &question.help)],
    );
    for section in Language::ALL {
        let lines: Vec<_> = question
            .choices
            .iter()
            .filter_map(|choice| choice.get(section))
            .collect();
        if !lines.is_empty() {
            form.set(&format!("choices-{}", section.code()), lines.join("\n"));
        }
    }
    form
}

fn read(form: &mut Form, desk: &EventDesk, id: Uuid) -> Option<question::Model> {
    let t = &desk.t;
    let label = several_languages::required(form, "label", 500, t);
    let help = several_languages::read(form, "help", 1_000, t);
    let stage = fields::word(form, "stage", t);
    let stage = fields::required(form, "stage", stage, t);
    let kind = fields::word::<Kind>(form, "kind", t);
    let kind = fields::required(form, "kind", kind, t);
    let choices = match kind {
        Some(Kind::Choice | Kind::Choices) => choices(form, t),
        _ => Vec::new(),
    };
    form.is_fine().then_some(question::Model {
        id,
        event_id: desk.event.id,
        stage: stage?,
        position: 0,
        kind: kind?,
        label,
        help,
        choices: Json(choices),
        required: form.is_ticked("required"),
        retired_at: None,
    })
}

/// The choices, one a line in each language. A translation has as many lines as the original.
fn choices(form: &mut Form, t: &Texts) -> Vec<Translated> {
    let original = several_languages::original(form);
    let lines = |form: &Form, code: &str| -> Vec<String> {
        let text = form.value(&format!("choices-{code}"));
        text.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let mut choices: Vec<_> = lines(form, original.code())
        .into_iter()
        .map(|line| Translated::new(original, line))
        .collect();
    let first_field = format!("choices-{}", original.code());
    if choices.len() > MOST_CHOICES {
        form.refuse(
            &first_field,
            t.one("desk-form-too-many", "most", MOST_CHOICES),
        );
    }
    for section in several_languages::sections(form, t) {
        let translated = lines(form, section.code());
        if section.is_original || translated.is_empty() {
            continue;
        }
        if translated.len() != choices.len() {
            form.refuse(
                &section.field("choices"),
                t.one("desk-question-choices-differ", "count", choices.len()),
            );
            continue;
        }
        if let Ok(language) = section.code().parse() {
            for (choice, line) in choices.iter_mut().zip(translated) {
                choice.set(language, line);
            }
        }
    }
    choices
}

async fn question_page(
    house: &House,
    desk: EventDesk,
    form: Form,
    old: Option<&question::Model>,
) -> Result<QuestionPage, Failure> {
    let (t, event) = (desk.t, &desk.event);
    let has_answers = match old {
        Some(old) => answered(house.store.db(), event.id)
            .await?
            .contains(&old.id),
        None => false,
    };
    Ok(QuestionPage {
        shell: desk
            .shell
            .clone()
            .under(t.get("desk-tab-questions"), event.path("/edit/questions")),
        heading: t.get(if old.is_some() {
            "desk-question-edit"
        } else {
            "desk-question-new"
        }),
        action: match old {
            Some(old) => event.path(&format!("/edit/questions/{}", old.id)),
            None => event.path("/edit/questions"),
        },
        sections: several_languages::sections(&form, &t),
        more: several_languages::more(&form, &t),
        stages: Stage::ALL
            .iter()
            .map(|stage| Choice::new(stage.word(), t.get(stage.text())))
            .collect(),
        kinds: Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.word(), t.get(kind.text())))
            .collect(),
        has_answers,
        t,
        desk,
        form,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_translated_line_by_line() {
        let t = crate::TEXTS.reader(Language::English);
        let mut form = Form::new()
            .with("original", "en")
            .with("section", "fi")
            .with("choices-en", "Food\n\nICT\n");
        form.set("choices-fi", "Ruoka\nTieto- ja viestintätekniikka");
        let read = choices(&mut form, &t);
        assert!(form.is_fine());
        assert_eq!(read[0].get(Language::Finnish), Some("Ruoka"));
        form.set("choices-fi", "Ruoka");
        choices(&mut form, &t);
        assert!(form.error("choices-fi").is_some());
    }
}
