//! Answers to the organiser's questions: the fields in which they are asked, what was answered, and
//! how that is shown.

use crate::application::Answer;
use crate::question::{self, Kind, Stage};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use vocabulary::Language;
use web::Form;

/// Longest line that is taken for an answer.
const LINE: usize = 500;
/// Longest text.
const TEXT: usize = 5_000;
/// Best rating.
const BEST: i64 = 5;

/// Answers by question.
pub(crate) type Answers = BTreeMap<Uuid, Answer>;

/// The questions that an event asks at a stage now, in order.
pub(crate) async fn questions(
    db: &impl ConnectionTrait,
    event: Uuid,
    stage: Stage,
) -> Result<Vec<question::Model>, sea_orm::DbErr> {
    question::Entity::find()
        .filter(question::Column::EventId.eq(event))
        .filter(question::Column::Stage.eq(stage))
        .filter(question::Column::RetiredAt.is_null())
        .order_by_asc(question::Column::Position)
        .order_by_asc(question::Column::Id)
        .all(db)
        .await
}

/// A question as a field of a form, for `_questions.html`.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Name of the field.
    pub name: String,
    /// The question, in the reader's language where there is one.
    pub label: String,
    /// What helps to answer it.
    pub help: String,
    /// Whether it must be answered.
    pub required: bool,
    /// How it is asked.
    pub shape: Shape,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One line.
    Line,
    /// Some lines.
    Text,
    /// One of the choices.
    One,
    /// Any of the choices.
    Any,
    /// A single yes.
    Tick,
}

impl Shape {
    /// Its name in templates.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::One => "one",
            Self::Any => "any",
            Self::Tick => "tick",
        }
    }
}

/// The name of the field for a question.
pub(crate) fn field(question: Uuid) -> String {
    format!("answer-{question}")
}

/// The questions as fields, for the reader of `t`.
pub(crate) fn fields(questions: &[question::Model], t: &Texts) -> Vec<Field> {
    let language = t.language();
    questions
        .iter()
        .map(|question| Field {
            name: field(question.id),
            label: question.label.in_language(language).text.to_owned(),
            help: question.help.in_language(language).text.to_owned(),
            required: question.required,
            shape: match question.kind {
                Kind::Text | Kind::Dietary => Shape::Line,
                Kind::LongText | Kind::Access => Shape::Text,
                Kind::Choice | Kind::YesNo | Kind::Rating => Shape::One,
                Kind::Choices => Shape::Any,
                Kind::Consent => Shape::Tick,
            },
            choices: choices(question, t),
        })
        .collect()
}

fn choices(question: &question::Model, t: &Texts) -> Vec<Choice> {
    match question.kind {
        Kind::Choice | Kind::Choices => (0..question.choices.len())
            .map(|at| Choice::new(at.to_string(), choice(question, at, t.language())))
            .collect(),
        Kind::YesNo => vec![
            Choice::new("yes", t.get("application-answer-yes")),
            Choice::new("no", t.get("application-answer-no")),
        ],
        Kind::Rating => (1..=BEST)
            .map(|rating| Choice::new(rating.to_string(), t.number(rating)))
            .collect(),
        Kind::Text | Kind::LongText | Kind::Dietary | Kind::Access | Kind::Consent => Vec::new(),
    }
}

fn choice(question: &question::Model, at: usize, language: Language) -> String {
    question
        .choices
        .get(at)
        .map(|choice| choice.in_language(language).text.to_owned())
        .unwrap_or_default()
}

/// Reads what was answered; what is missing or does not fit is refused beside its field.
pub(crate) fn read(form: &mut Form, questions: &[question::Model], t: &Texts) -> Answers {
    let mut answers = Answers::new();
    for question in questions {
        let name = field(question.id);
        match read_one(form, &name, question) {
            Ok(Some(answer)) => {
                answers.insert(question.id, answer);
            }
            Ok(None) if question.required => {
                let key = match question.kind {
                    Kind::Consent => "application-consent-needed",
                    _ => "application-answer-needed",
                };
                form.refuse(&name, t.get(key));
            }
            Ok(None) => {}
            Err(Unfit::TooLong(longest)) => {
                form.refuse(&name, t.one("application-too-long", "longest", longest));
            }
            Err(Unfit::NotAChoice) => form.refuse(&name, t.get("application-answer-not-a-choice")),
        }
    }
    answers
}

enum Unfit {
    TooLong(usize),
    NotAChoice,
}

fn read_one(form: &Form, name: &str, question: &question::Model) -> Result<Option<Answer>, Unfit> {
    let Some(text) = form.text(name) else {
        return Ok(None);
    };
    let longest = match question.kind {
        Kind::LongText | Kind::Access => TEXT,
        _ => LINE,
    };
    if text.chars().count() > longest {
        return Err(Unfit::TooLong(longest));
    }
    let position = |text: &str| {
        let at = text.parse::<usize>().map_err(|_| Unfit::NotAChoice)?;
        if at < question.choices.len() {
            Ok(at)
        } else {
            Err(Unfit::NotAChoice)
        }
    };
    Ok(Some(match question.kind {
        Kind::Text | Kind::LongText | Kind::Dietary | Kind::Access => Answer::Text(text.to_owned()),
        Kind::Choice => Answer::Number(i64::try_from(position(text)?).unwrap_or_default()),
        Kind::Choices => {
            let mut chosen = form
                .values(name)
                .iter()
                .map(|text| position(text))
                .collect::<Result<Vec<_>, _>>()?;
            chosen.sort_unstable();
            chosen.dedup();
            Answer::Choices(chosen)
        }
        Kind::YesNo => match text {
            "yes" => Answer::YesNo(true),
            "no" => Answer::YesNo(false),
            _ => return Err(Unfit::NotAChoice),
        },
        Kind::Consent => match text {
            "yes" => Answer::YesNo(true),
            _ => return Err(Unfit::NotAChoice),
        },
        Kind::Rating => match text.parse() {
            Ok(rating @ 1..=BEST) => Answer::Number(rating),
            _ => return Err(Unfit::NotAChoice),
        },
    }))
}

/// Fills the fields with what was answered before.
pub(crate) fn write(form: &mut Form, answers: &Answers) {
    for (question, answer) in answers {
        let name = field(*question);
        match answer {
            Answer::YesNo(true) => form.set(&name, "yes"),
            Answer::YesNo(false) => form.set(&name, "no"),
            Answer::Number(number) => form.set(&name, number),
            Answer::Text(text) => form.set(&name, text),
            Answer::Choices(chosen) => chosen.iter().for_each(|at| form.add(&name, at)),
        }
    }
}

/// An answer in words, for the reader of `t`.
pub(crate) fn in_words(question: &question::Model, answer: &Answer, t: &Texts) -> String {
    let choice = |at: usize| choice(question, at, t.language());
    match (answer, question.kind) {
        (Answer::YesNo(true), _) => t.get("application-answer-yes"),
        (Answer::YesNo(false), _) => t.get("application-answer-no"),
        (Answer::Number(at), Kind::Choice) => usize::try_from(*at).map(choice).unwrap_or_default(),
        (Answer::Number(number), _) => t.number(*number),
        (Answer::Text(text), _) => text.clone(),
        (Answer::Choices(chosen), _) => {
            t.list(chosen.iter().map(|at| choice(*at)).collect::<Vec<_>>())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Json;
    use vocabulary::Translated;

    fn question(kind: Kind, required: bool) -> question::Model {
        let english = |text: &str| Translated::new(Language::English, text);
        question::Model {
            id: Uuid::from_u128(7),
            event_id: Uuid::from_u128(1),
            stage: Stage::Application,
            position: 1,
            kind,
            label: english("Which?"),
            help: english(""),
            choices: Json(vec![english("Bread"), english("Fish"), english("Rice")]),
            required,
            retired_at: None,
        }
    }

    fn answered(kind: Kind, required: bool, values: &[&str]) -> (Option<Answer>, Vec<String>) {
        let t = crate::TEXTS.reader(Language::English);
        let name = field(Uuid::from_u128(7));
        let pairs = values
            .iter()
            .map(|value| (name.clone(), (*value).to_owned()));
        let mut form = Form::from_pairs(pairs);
        let answers = read(&mut form, &[question(kind, required)], &t);
        (
            answers.values().next().cloned(),
            form.errors()
                .iter()
                .map(|error| error.message.clone())
                .collect(),
        )
    }

    #[test]
    fn each_kind_of_question_takes_its_kind_of_answer() {
        let fine = |kind, values: &[&str]| answered(kind, true, values).0;
        assert_eq!(
            fine(Kind::Text, &[" Ada "]),
            Some(Answer::Text("Ada".to_owned()))
        );
        assert_eq!(fine(Kind::Choice, &["1"]), Some(Answer::Number(1)));
        assert_eq!(
            fine(Kind::Choices, &["2", "0", "2"]),
            Some(Answer::Choices(vec![0, 2]))
        );
        assert_eq!(fine(Kind::YesNo, &["no"]), Some(Answer::YesNo(false)));
        assert_eq!(fine(Kind::Consent, &["yes"]), Some(Answer::YesNo(true)));
        assert_eq!(fine(Kind::Rating, &["5"]), Some(Answer::Number(5)));
    }

    #[test]
    fn what_is_none_of_the_choices_is_refused() {
        for (kind, value) in [
            (Kind::Choice, "3"),
            (Kind::Choice, "-1"),
            (Kind::Choices, "x"),
            (Kind::YesNo, "maybe"),
            (Kind::Rating, "6"),
            (Kind::Rating, "0"),
        ] {
            let (answer, errors) = answered(kind, false, &[value]);
            assert_eq!(answer, None, "{kind} {value}");
            assert_eq!(
                errors,
                ["Choose one of the answers offered."],
                "{kind} {value}"
            );
        }
    }

    #[test]
    fn without_a_consent_that_is_needed_there_is_no_application() {
        assert_eq!(
            answered(Kind::Consent, true, &[]).1,
            ["You can only apply if you agree."]
        );
        assert_eq!(answered(Kind::Consent, false, &[]), (None, vec![]));
    }

    #[test]
    fn a_needed_answer_of_blanks_is_none() {
        assert_eq!(
            answered(Kind::Text, true, &["   "]).1,
            ["Answer this question."]
        );
        assert_eq!(answered(Kind::Text, false, &["   "]), (None, vec![]));
    }

    #[test]
    fn answers_come_back_into_the_form_and_in_words() {
        let t = crate::TEXTS.reader(Language::English);
        let question = question(Kind::Choices, true);
        let answers = Answers::from([(question.id, Answer::Choices(vec![0, 2]))]);
        let mut form = Form::new();
        write(&mut form, &answers);
        assert_eq!(
            read(&mut form, std::slice::from_ref(&question), &t),
            answers
        );
        assert_eq!(
            in_words(&question, &answers[&question.id], &t),
            "Bread and Rice"
        );
    }
}
