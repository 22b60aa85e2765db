//! What the desk takes along: applications with their answers and check-ins, and feedback without
//! any name.

use crate::feedback_results;
use crate::question::{self, Stage};
use crate::registration::{answers, walk_in};
use crate::sheet::{Cell, Sheet};
use crate::{Event, application, certificate, check_in, queries};
use axum::extract::State;
use chrono::{DateTime, NaiveDateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};
use texts::Texts;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer, download};

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/applications.csv", applications_csv)
        .get("/events/{slug}/applications.xlsx", applications_xlsx)
        .get("/events/{slug}/feedback.csv", feedback_csv)
        .get("/events/{slug}/feedback.xlsx", feedback_xlsx)
}

async fn applications_csv(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let (event, _) = queries::at_desk(&house.store, &viewer, &slug).await?;
    csv(
        &slug,
        "applications",
        applications(&house, &viewer, &event).await?,
    )
}

async fn applications_xlsx(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let (event, _) = queries::at_desk(&house.store, &viewer, &slug).await?;
    xlsx(
        &slug,
        "applications",
        applications(&house, &viewer, &event).await?,
    )
    .await
}

async fn feedback_csv(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let (event, _) = queries::at_desk(&house.store, &viewer, &slug).await?;
    csv(&slug, "feedback", feedback(&house, &viewer, &event).await?)
}

async fn feedback_xlsx(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let (event, _) = queries::at_desk(&house.store, &viewer, &slug).await?;
    xlsx(&slug, "feedback", feedback(&house, &viewer, &event).await?).await
}

fn csv(slug: &Slug, what: &str, sheet: Sheet) -> PageResult {
    download(&format!("{slug}-{what}.csv"), CSV, sheet.csv()?)
}

async fn xlsx(slug: &Slug, what: &str, sheet: Sheet) -> PageResult {
    let book = tokio::task::spawn_blocking(move || sheet.xlsx()).await??;
    download(&format!("{slug}-{what}.xlsx"), XLSX, book)
}

/// Every application of an event, in the order in which they came in. Whether somebody gave feedback
/// is not in it: their answers are apart from them, and so they stay.
async fn applications(house: &House, viewer: &Viewer, event: &Event) -> Result<Sheet, Failure> {
    let db = house.store.db();
    let t = crate::TEXTS.reader(viewer.language);
    let rows = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .order_by_asc(application::Column::Number)
        .all(db)
        .await?;
    let questions = asked(house, event, &rows).await?;
    let days = queries::days(&house.store, event.id).await?;
    let check_ins: HashMap<(Uuid, Uuid), DateTime<Utc>> = check_in::Entity::find()
        .filter(check_in::Column::EventId.eq(event.id))
        .all(db)
        .await?
        .into_iter()
        .map(|check_in| ((check_in.application_id, check_in.day_id), check_in.at))
        .collect();
    let certificates: HashMap<Uuid, String> = certificate::Entity::find()
        .filter(certificate::Column::EventId.eq(event.id))
        .all(db)
        .await?
        .into_iter()
        .map(|certificate| (certificate.application_id, certificate.number))
        .collect();
    let walked_in = walk_in::walked_in(db, event.id).await?;

    let mut header = vec![
        t.get("export-number"),
        t.get("export-name"),
        t.get("export-email"),
        t.get("export-organisation"),
        t.get("export-audience"),
        t.get("export-country"),
        t.get("export-language"),
        t.get("export-status"),
        t.get("export-told"),
        t.get("export-way"),
        t.get("export-applied"),
        t.get("export-changed"),
        t.get("export-offer-expires"),
    ];
    header.extend(
        questions
            .iter()
            .map(|question| question.label.in_language(viewer.language).text.to_owned()),
    );
    header.extend(
        days.iter()
            .map(|day| t.one("export-check-in", "day", t.date_short(day.date))),
    );
    header.extend([t.get("export-no-show"), t.get("export-certificate")]);

    let row = |own: application::Model| {
        let email = Cell::maybe(own.address());
        let mut cells = vec![
            Cell::Number(own.number),
            Cell::Text(own.name),
            email,
            Cell::Text(own.organisation),
            Cell::Text(t.get(own.target.text())),
            Cell::maybe(own.country.map(|country| t.country(country))),
            Cell::Text(t.language_name(own.language)),
            Cell::Text(t.get(own.status.text())),
            Cell::Text(t.get(own.told.text())),
            Cell::Text(t.get(if walked_in.contains(&own.id) {
                "export-at-the-door"
            } else {
                "export-in-advance"
            })),
            moment(event, Some(own.applied_at)),
            moment(event, own.changed_at),
            moment(event, own.offer_expires_at),
        ];
        cells.extend(
            questions
                .iter()
                .map(|question| answer(question, &own.answers, &t)),
        );
        cells.extend(
            days.iter()
                .map(|day| moment(event, check_ins.get(&(own.id, day.id)).copied())),
        );
        cells.push(moment(event, own.no_show_at));
        cells.push(Cell::maybe(certificates.get(&own.id).cloned()));
        cells
    };
    Ok(Sheet {
        header,
        rows: rows.into_iter().map(row).collect(),
    })
}

/// The questions with an application: those that are asked, and those that are asked no more but
/// were answered.
async fn asked(
    house: &House,
    event: &Event,
    rows: &[application::Model],
) -> Result<Vec<question::Model>, Failure> {
    let answered: HashSet<Uuid> = rows
        .iter()
        .flat_map(|own| own.answers.keys())
        .copied()
        .collect();
    let mut questions = question::Entity::find()
        .filter(question::Column::EventId.eq(event.id))
        .filter(question::Column::Stage.eq(Stage::Application))
        .order_by_asc(question::Column::Position)
        .order_by_asc(question::Column::Id)
        .all(house.store.db())
        .await?;
    questions.retain(|question| question.retired_at.is_none() || answered.contains(&question.id));
    Ok(questions)
}

/// What was said about an event, a row for each who said it, in an order that tells nothing.
async fn feedback(house: &House, viewer: &Viewer, event: &Event) -> Result<Sheet, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let questions = feedback_results::questions(&house.store, event).await?;
    let mut header = vec![t.get("export-day"), t.get("export-audience")];
    header.extend(
        questions
            .iter()
            .map(|question| question.label.in_language(viewer.language).text.to_owned()),
    );
    let rows = feedback_results::given(&house.store, event)
        .await?
        .into_iter()
        .map(|given| {
            let mut cells = vec![Cell::Date(given.on), Cell::Text(t.get(given.target.text()))];
            cells.extend(
                questions
                    .iter()
                    .map(|question| answer(question, &given.answers, &t)),
            );
            cells
        });
    Ok(Sheet {
        rows: rows.collect(),
        header,
    })
}

fn answer(question: &question::Model, given: &answers::Answers, t: &Texts) -> Cell {
    match given.get(&question.id) {
        None => Cell::Empty,
        Some(application::Answer::Number(number)) if question.kind == question::Kind::Rating => {
            i32::try_from(*number).map_or(Cell::Empty, Cell::Number)
        }
        Some(answer) => Cell::Text(answers::in_words(question, answer, t)),
    }
}

/// A moment as the clocks of the event show it.
fn moment(event: &Event, at: Option<DateTime<Utc>>) -> Cell {
    let local =
        |at: DateTime<Utc>| -> NaiveDateTime { at.with_timezone(&event.zone()).naive_local() };
    at.map_or(Cell::Empty, |at| Cell::Moment(local(at)))
}
