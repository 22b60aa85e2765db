//! What participants are asked afterwards where the organiser wrote no questions.

use crate::question::{self, Kind, Stage};
use crate::{Event, TEXTS};
use store::Json;
use texts::UI_LANGUAGES;
use uuid::Uuid;
use vocabulary::Translated;

/// Each question's kind, the key of its text, and whether it must be answered.
const QUESTIONS: [(Kind, &str, bool); 4] = [
    (Kind::Rating, "feedback-question-overall", true),
    (Kind::LongText, "feedback-question-most-useful", false),
    (Kind::LongText, "feedback-question-better", false),
    (Kind::YesNo, "feedback-question-use", false),
];

/// The questions, in every language of the interface: the desk can reword them like its own.
pub(crate) fn questions(event: &Event) -> Vec<question::Model> {
    let in_all = |key: &str| {
        let original = event.language();
        let text = Translated::new(original, TEXTS.reader(original).get(key));
        UI_LANGUAGES.iter().fold(text, |text, language| {
            text.with(*language, TEXTS.reader(*language).get(key))
        })
    };
    (1..)
        .zip(QUESTIONS)
        .map(|(position, (kind, key, required))| question::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            stage: Stage::Feedback,
            position,
            kind,
            label: in_all(key),
            help: match kind {
                Kind::Rating => in_all("feedback-question-rating-help"),
                _ => Translated::new(event.language(), ""),
            },
            choices: Json(Vec::new()),
            required,
            retired_at: None,
        })
        .collect()
}
