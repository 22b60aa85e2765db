//! Asking: what applicants are asked with their application, and participants afterwards. A question
//! that has answers keeps its kind; one that is asked no more is retired, and its answers stay.

use crate::question::{self, Kind};
use crate::{Event, application, feedback};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::{Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// Most questions of one event.
const MOST_QUESTIONS: usize = 60;

/// Why a question cannot be as wished.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its answers would mean something else.
    #[error("a question that was answered keeps its kind")]
    KindOfAnswered,
    /// Its answers are positions among the choices.
    #[error("a question that was answered keeps its choices")]
    ChoicesOfAnswered,
    /// A choice needs something to choose from.
    #[error("a choice offers at least two answers")]
    TooFewChoices,
    /// There are too many.
    #[error("an event asks at most {MOST_QUESTIONS} questions")]
    TooMany,
    /// It is none of the event's.
    #[error("the question is gone")]
    Gone,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A question was put, changed, moved or retired.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventQuestionEdited {
    event_id: Uuid,
    network_id: Uuid,
    /// Which.
    pub question_id: Uuid,
    /// Whether it is asked from now on.
    pub is_asked: bool,
}

impl Recorded for EventQuestionEdited {
    const KIND: &'static str = "event-question-edited";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

impl EventQuestionEdited {
    fn of(event: &Event, question_id: Uuid, is_asked: bool) -> Self {
        Self {
            event_id: event.id,
            network_id: event.network_id,
            question_id,
            is_asked,
        }
    }
}

fn fault(error: DbErr) -> Error {
    Error::Fault(error.into())
}

/// The questions that `event` asks and asked, by stage and in order.
pub(crate) async fn of_event(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<Vec<question::Model>, DbErr> {
    question::Entity::find()
        .filter(question::Column::EventId.eq(event))
        .order_by_asc(question::Column::Position)
        .order_by_asc(question::Column::Id)
        .all(db)
        .await
}

/// The questions of an event to which somebody has answered.
pub(crate) async fn answered(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<HashSet<Uuid>, DbErr> {
    let applications = application::Entity::find()
        .filter(application::Column::EventId.eq(event))
        .all(db)
        .await?;
    let feedback = feedback::Entity::find()
        .filter(feedback::Column::EventId.eq(event))
        .all(db)
        .await?;
    let with_applications = applications
        .iter()
        .flat_map(|application| application.answers.keys());
    let afterwards = feedback.iter().flat_map(|feedback| feedback.answers.keys());
    Ok(with_applications.chain(afterwards).copied().collect())
}

/// What speaks against turning `old`, if there is one and whether it `has_answers`, into `new`.
fn check(
    old: Option<&question::Model>,
    has_answers: bool,
    new: &question::Model,
) -> Result<(), Error> {
    if matches!(new.kind, Kind::Choice | Kind::Choices) && new.choices.len() < 2 {
        return Err(Error::TooFewChoices);
    }
    let Some(old) = old.filter(|_| has_answers) else {
        return Ok(());
    };
    if old.kind != new.kind || old.stage != new.stage {
        return Err(Error::KindOfAnswered);
    }
    if new.choices.len() < old.choices.len() {
        return Err(Error::ChoicesOfAnswered);
    }
    Ok(())
}

/// Lets `event` ask `question`, or asks it in other words if it is asked already. A new one comes
/// last in its stage.
///
/// # Errors
/// See [`Error`].
pub async fn ask(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    mut question: question::Model,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let all = of_event(tx.db(), event.id).await.map_err(fault)?;
    let old = all.iter().find(|old| old.id == question.id);
    let has_answers = old.is_some()
        && answered(tx.db(), event.id)
            .await
            .map_err(fault)?
            .contains(&question.id);
    check(old, has_answers, &question)?;
    let id = question.id;
    match old {
        Some(old) => {
            question.position = old.position;
            question.retired_at = old.retired_at;
            tx.update(question).await?;
        }
        None if all.len() >= MOST_QUESTIONS => return Err(Error::TooMany),
        None => {
            question.position = all
                .iter()
                .map(|other| other.position)
                .max()
                .map_or(1, |last| last + 1);
            tx.insert(question).await?;
        }
    }
    tx.record(&EventQuestionEdited::of(event, id, true)).await?;
    Ok(tx.commit().await?)
}

/// Stops asking a question, or asks it again. Its answers stay either way.
///
/// # Errors
/// [`Error::Gone`] where it is none of the event's.
pub async fn retire(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    question: Uuid,
    is_asked: bool,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let retired_at = (!is_asked).then(|| tx.now());
    let changed = question::Entity::update_many()
        .filter(question::Column::Id.eq(question))
        .filter(question::Column::EventId.eq(event.id))
        .col_expr(question::Column::RetiredAt, Expr::value(retired_at))
        .exec(tx.db())
        .await
        .map_err(fault)?;
    if changed.rows_affected == 0 {
        return Err(Error::Gone);
    }
    tx.record(&EventQuestionEdited::of(event, question, is_asked))
        .await?;
    Ok(tx.commit().await?)
}

/// Lets a question change places with the one before it in its stage.
///
/// # Errors
/// [`Error::Gone`] where it is none that the event asks.
pub async fn move_up(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    question: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let all = of_event(tx.db(), event.id).await.map_err(fault)?;
    let moved = all
        .iter()
        .find(|other| other.id == question)
        .ok_or(Error::Gone)?;
    let mut stage: Vec<_> = all
        .iter()
        .filter(|other| other.stage == moved.stage && other.retired_at.is_none())
        .collect();
    let at = stage
        .iter()
        .position(|other| other.id == question)
        .ok_or(Error::Gone)?;
    if at == 0 {
        return Ok(());
    }
    stage.swap(at, at - 1);
    for (position, question) in (1..).zip(stage) {
        question::Entity::update_many()
            .filter(question::Column::Id.eq(question.id))
            .col_expr(question::Column::Position, Expr::value::<i32>(position))
            .exec(tx.db())
            .await
            .map_err(fault)?;
    }
    tx.record(&EventQuestionEdited::of(event, question, true))
        .await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Stage;
    use store::Json;
    use vocabulary::{Language, Translated};

    fn question(kind: Kind, choices: &[&str]) -> question::Model {
        let english = |text: &str| Translated::new(Language::English, text);
        question::Model {
            id: Uuid::from_u128(1),
            event_id: Uuid::from_u128(2),
            stage: Stage::Application,
            position: 1,
            kind,
            label: english("Which topic?"),
            help: english(""),
            choices: Json(choices.iter().map(|choice| english(choice)).collect()),
            required: false,
            retired_at: None,
        }
    }

    #[test]
    fn what_was_answered_keeps_its_kind_and_its_choices() {
        let old = question(Kind::Choice, &["Food", "ICT"]);
        let with_answers = |new| check(Some(&old), true, &new);
        assert!(
            with_answers(question(
                Kind::Choice,
                &["Food and drink", "ICT", "Textiles"]
            ))
            .is_ok()
        );
        assert!(matches!(
            with_answers(question(Kind::Text, &[])),
            Err(Error::KindOfAnswered)
        ));
        let three = question(Kind::Choice, &["Food", "ICT", "Textiles"]);
        let fewer = check(
            Some(&three),
            true,
            &question(Kind::Choice, &["Food", "ICT"]),
        );
        assert!(matches!(fewer, Err(Error::ChoicesOfAnswered)));
    }

    #[test]
    fn what_nobody_answered_can_become_anything() {
        let old = question(Kind::Choice, &["Food", "ICT"]);
        assert!(check(Some(&old), false, &question(Kind::Text, &[])).is_ok());
    }

    #[test]
    fn a_choice_offers_at_least_two_answers() {
        assert!(matches!(
            check(None, false, &question(Kind::Choice, &["Food"])),
            Err(Error::TooFewChoices)
        ));
        assert!(check(None, false, &question(Kind::Choice, &["Food", "ICT"])).is_ok());
    }
}
