//! What participants think of an event, for its secretariat: shares and averages, and what was
//! written in an order that tells nothing.

use crate::application::Answer;
use crate::ask_for_feedback::{self, Whom};
use crate::event::Target;
use crate::event_desk::{self, EventDesk, Tab};
use crate::follow_up::{self, About};
use crate::question::{self, Kind, Stage};
use crate::{Event, application, feedback, queries};
use askama::Template;
use axum::extract::State;
use rand::seq::SliceRandom;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use store::Store;
use texts::Texts;
use ui::{Bars, FlashKind, Link, Shell};
use vocabulary::{Percent, Slug};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Fewer answers than this may show who gave them.
const FEW: usize = 3;
/// Best rating.
const BEST: i64 = 5;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/feedback", show)
        .post("/events/{slug}/feedback/letters", ask)
}

#[derive(Template)]
#[template(path = "feedback_results.html")]
struct ResultsPage {
    shell: Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    has_begun: bool,
    has_questions: bool,
    asked: u64,
    given: u64,
    rate: Option<String>,
    to_ask: u64,
    to_remind: u64,
    targets: Vec<Link>,
    shown: usize,
    is_few: bool,
    results: Vec<Outcome>,
    letters: String,
    questions: String,
    csv: String,
    xlsx: String,
}

/// What came of one question.
pub(crate) struct Outcome {
    label: String,
    /// How many answered it.
    count: usize,
    /// Of ratings, with one digit after the point.
    average: Option<String>,
    /// How often each answer was given.
    bars: Option<Bars>,
    /// What was written, in no order.
    texts: Vec<String>,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    page(&results_page(&house, &viewer, &slug, &query).await?)
}

async fn results_page(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    query: &Query,
) -> Result<ResultsPage, Failure> {
    let desk = event_desk::open(house, viewer, slug, Tab::Feedback).await?;
    let EventDesk {
        event,
        shell,
        t,
        title,
        tabs,
        ..
    } = desk;
    let store = &house.store;
    let all = given(store, &event).await?;
    let target = query.parse::<Target>("target");
    let shown: Vec<&feedback::Model> = all
        .iter()
        .filter(|one| target.is_none_or(|target| one.target == target))
        .collect();
    let questions = questions(store, &event).await?;
    let asked = asked(store, &event).await?;
    let to_ask = waiting(store, &event, Whom::New).await?;
    let to_remind = waiting(store, &event, Whom::Again).await?;
    let path = event.path("/feedback");
    let outcomes = questions
        .iter()
        .map(|question| outcome(question, &shown, &t));
    Ok(ResultsPage {
        event: title,
        tabs,
        has_begun: ask_for_feedback::has_begun(&event, store.now()),
        has_questions: questions
            .iter()
            .any(|question| question.retired_at.is_none()),
        given: all.len() as u64,
        rate: rate(all.len() as u64, asked).map(|rate| t.percent(rate)),
        asked,
        to_ask,
        to_remind,
        targets: targets(&all, target, &path, &t),
        is_few: !shown.is_empty() && shown.len() < FEW,
        results: outcomes.filter(|outcome| outcome.count > 0).collect(),
        shown: shown.len(),
        letters: format!("{path}/letters"),
        questions: event.path("/edit/questions"),
        csv: event.path("/feedback.csv"),
        xlsx: event.path("/feedback.xlsx"),
        shell,
        t,
    })
}

/// How many a letter would reach.
async fn waiting(store: &Store, event: &Event, whom: Whom) -> Result<u64, store::Error> {
    let reached = ask_for_feedback::to_ask(store.db(), event.id, whom).await?;
    Ok(application::Entity::find()
        .filter(reached)
        .count(store.db())
        .await?)
}

/// All that was said about an event; the keys are random, so this order tells nothing.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn given(
    store: &Store,
    event: &Event,
) -> Result<Vec<feedback::Model>, store::Error> {
    Ok(feedback::Entity::find()
        .filter(feedback::Column::EventId.eq(event.id))
        .order_by_asc(feedback::Column::Id)
        .all(store.db())
        .await?)
}

/// The questions about an event, in order; those that are asked no more come last, with their answers.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn questions(
    store: &Store,
    event: &Event,
) -> Result<Vec<question::Model>, store::Error> {
    let mut questions = question::Entity::find()
        .filter(question::Column::EventId.eq(event.id))
        .filter(question::Column::Stage.eq(Stage::Feedback))
        .order_by_asc(question::Column::Position)
        .order_by_asc(question::Column::Id)
        .all(store.db())
        .await?;
    questions.sort_by_key(|question| question.retired_at.is_some());
    Ok(questions)
}

/// How many participants were written to.
async fn asked(store: &Store, event: &Event) -> Result<u64, store::Error> {
    Ok(follow_up::Entity::find()
        .select_only()
        .column(follow_up::Column::ApplicationId)
        .distinct()
        .filter(follow_up::Column::EventId.eq(event.id))
        .filter(follow_up::Column::About.eq(About::Feedback))
        .count(store.db())
        .await?)
}

/// Answers for those asked; whoever answered unasked was not asked less.
fn rate(given: u64, asked: u64) -> Option<Percent> {
    let whole = asked.max(given);
    let parts = (given * 1_000_000).checked_div(whole)?;
    // In whole percents: more digits would pretend to know more.
    i32::try_from((parts + 5_000) / 10_000)
        .ok()
        .map(Percent::whole)
}

fn targets(all: &[feedback::Model], chosen: Option<Target>, path: &str, t: &Texts) -> Vec<Link> {
    let count = |target| all.iter().filter(|one| one.target == target).count();
    let label = |name: String, count: usize| {
        t.with(
            "feedback-filter",
            [("audience", name.into()), ("count", count.into())],
        )
    };
    let own = Target::ALL
        .iter()
        .copied()
        .filter(|target| count(*target) > 0)
        .map(|target| {
            let name = label(t.get(target.text()), count(target));
            Link::new(name, format!("{path}?target={target}")).current(chosen == Some(target))
        });
    let everybody =
        Link::new(label(t.get("feedback-filter-all"), all.len()), path).current(chosen.is_none());
    std::iter::once(everybody).chain(own).collect()
}

/// What came of a question among these answers.
pub(crate) fn outcome(
    question: &question::Model,
    answers: &[&feedback::Model],
    t: &Texts,
) -> Outcome {
    let given: Vec<&Answer> = answers
        .iter()
        .filter_map(|one| one.answers.get(&question.id))
        .collect();
    let numbers = || {
        given.iter().filter_map(|answer| {
            if let Answer::Number(n) = answer {
                Some(*n)
            } else {
                None
            }
        })
    };
    let often = |wanted: i64| numbers().filter(|number| *number == wanted).count();
    let label = question.label.in_language(t.language()).text.to_owned();
    let bars = |bars: Vec<(String, usize)>| {
        let start = Bars::new(t.get("feedback-answers")).out_of(given.len() as u64);
        bars.into_iter().fold(start, |all, (label, count)| {
            all.bar(label, count as u64, t.number(count))
        })
    };
    let choice = |at: usize| {
        question.choices.get(at).map_or(String::new(), |text| {
            text.in_language(t.language()).text.to_owned()
        })
    };
    let (average, bars) = match question.kind {
        Kind::Rating => {
            let spread = (1..=BEST)
                .rev()
                .map(|rating| (t.number(rating), often(rating)))
                .collect();
            (
                average(numbers()).map(|tenths| t.decimal(tenths, 1)),
                Some(bars(spread)),
            )
        }
        Kind::YesNo | Kind::Consent => {
            let said = |yes| {
                given
                    .iter()
                    .filter(|answer| ***answer == Answer::YesNo(yes))
                    .count()
            };
            let answers = vec![
                (t.get("feedback-yes"), said(true)),
                (t.get("feedback-no"), said(false)),
            ];
            (None, Some(bars(answers)))
        }
        Kind::Choice => {
            let all = (0..question.choices.len())
                .map(|at| (choice(at), often(at as i64)))
                .collect();
            (None, Some(bars(all)))
        }
        Kind::Choices => {
            let chosen = |at: usize| {
                given
                    .iter()
                    .filter(|answer| matches!(answer, Answer::Choices(all) if all.contains(&at)))
                    .count()
            };
            let all = (0..question.choices.len())
                .map(|at| (choice(at), chosen(at)))
                .collect();
            (None, Some(bars(all)))
        }
        Kind::Text | Kind::LongText | Kind::Dietary | Kind::Access => (None, None),
    };
    let mut texts: Vec<String> = given
        .iter()
        .filter_map(|answer| {
            if let Answer::Text(text) = answer {
                Some(text.clone())
            } else {
                None
            }
        })
        .collect();
    // In the same order under each question, texts of one hand could be put together.
    texts.shuffle(&mut rand::rng());
    Outcome {
        label,
        count: given.len(),
        average,
        bars,
        texts,
    }
}

/// The mean in tenths, rounded half up.
fn average(numbers: impl Iterator<Item = i64>) -> Option<i64> {
    let (count, sum) = numbers.fold((0, 0), |(count, sum), number| (count + 1, sum + number));
    (count > 0).then(|| (sum * 20 + count) / (2 * count))
}

async fn ask(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let whom = if form.value("whom") == "again" {
        Whom::Again
    } else {
        Whom::New
    };
    match ask_for_feedback::ask(&house.store, &by, &event, whom).await {
        Ok(_) => see_other_saying(&event.path("/feedback"), "feedback-asked-flash"),
        Err(ask_for_feedback::Error::NotBegun) => {
            let mut page = results_page(&house, &viewer, &slug, &query).await?;
            page.shell = page
                .shell
                .saying(FlashKind::Danger, page.t.get("feedback-not-begun"));
            again(&page)
        }
        Err(ask_for_feedback::Error::Fault(fault)) => Err(fault.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use std::collections::BTreeMap;
    use store::Json;
    use uuid::Uuid;
    use vocabulary::{Language, Translated};

    fn question(kind: Kind) -> question::Model {
        let english = |text: &str| Translated::new(Language::English, text);
        question::Model {
            id: Uuid::from_u128(7),
            event_id: Uuid::from_u128(1),
            stage: Stage::Feedback,
            position: 1,
            kind,
            label: english("How was it?"),
            help: english(""),
            choices: Json(vec![english("Bread"), english("Fish")]),
            required: false,
            retired_at: None,
        }
    }

    fn came_of(kind: Kind, answers: &[Answer]) -> Outcome {
        let rows: Vec<_> = answers
            .iter()
            .map(|answer| feedback::Model {
                id: Uuid::now_v7(),
                event_id: Uuid::from_u128(1),
                on: NaiveDate::MIN,
                target: Target::Other,
                answers: Json(BTreeMap::from([(Uuid::from_u128(7), answer.clone())])),
            })
            .collect();
        outcome(
            &question(kind),
            &rows.iter().collect::<Vec<_>>(),
            &crate::TEXTS.reader(Language::English),
        )
    }

    fn bars(outcome: &Outcome) -> Vec<(String, u64)> {
        let bars = outcome.bars.as_ref().expect("bars");
        bars.bars
            .iter()
            .map(|bar| (bar.label.clone(), bar.value))
            .collect()
    }

    #[test]
    fn ratings_have_an_average_and_a_spread() {
        let came = came_of(Kind::Rating, &[5, 4, 4].map(Answer::Number));
        assert_eq!(came.average.as_deref(), Some("4.3"));
        let of = |label: &str, count| (label.to_owned(), count);
        assert_eq!(
            bars(&came),
            [of("5", 1), of("4", 2), of("3", 0), of("2", 0), of("1", 0)]
        );
    }

    #[test]
    fn an_average_is_rounded_half_up_and_nothing_has_none() {
        assert_eq!(average([5, 4].into_iter()), Some(45));
        assert_eq!(average([1, 1, 1, 2].into_iter()), Some(13));
        assert_eq!(average([].into_iter()), None);
    }

    #[test]
    fn choices_are_counted_each() {
        let came = came_of(
            Kind::Choices,
            &[Answer::Choices(vec![0, 1]), Answer::Choices(vec![1])],
        );
        assert_eq!(
            bars(&came),
            [("Bread".to_owned(), 1), ("Fish".to_owned(), 2)]
        );
        let came = came_of(Kind::Choice, &[Answer::Number(1), Answer::Number(9)]);
        assert_eq!(
            bars(&came),
            [("Bread".to_owned(), 0), ("Fish".to_owned(), 1)]
        );
    }

    #[test]
    fn every_text_is_shown_once() {
        let said: Vec<_> = (0..20).map(|number| format!("text {number}")).collect();
        let answers: Vec<_> = said.iter().cloned().map(Answer::Text).collect();
        let mut shown = came_of(Kind::LongText, &answers).texts;
        shown.sort_by_key(|text| said.iter().position(|one| one == text));
        assert_eq!(shown, said);
    }

    #[test]
    fn a_rate_never_exceeds_the_whole() {
        assert_eq!(rate(1, 3), Some(Percent::whole(33)));
        assert_eq!(rate(3, 2), Some(Percent::whole(100)));
        assert_eq!(rate(0, 0), None);
    }
}
