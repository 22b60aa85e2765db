//! The decisions of a group, those that are open first, and the form that puts a question.

use super::put::{self, Plan};
use super::{of_group, vote};
use crate::workspace::frame::{self, Frame, Tab};
use askama::Template;
use axum::extract::State;
use chrono::Duration;
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

/// How long a vote is offered to stay open.
const OFFERED_DAYS: i64 = 14;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/decisions", show)
        .post("/groups/{slug}/decisions", create)
}

#[derive(Template)]
#[template(path = "workspace_polls.html")]
struct PollsPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    may_put: bool,
    is_open: bool,
    action: String,
    form: Form,
}

struct Row {
    title: String,
    href: String,
    note: String,
    is_open: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Decisions).await?;
    let zone = crate::workspace::zone_of(&viewer);
    let closes = house.store.now() + Duration::days(OFFERED_DAYS);
    let form = Form::new().with("closes", fields::local(closes, zone));
    page(&polls_page(&house, &viewer, frame, form).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Decisions).await?;
    let by = frame.steward(&viewer)?;
    let t = &frame.fields;
    let zone = crate::workspace::zone_of(&viewer);
    let question = fields::line(&mut form, "question", fields::LINE, t);
    let question = fields::required(&mut form, "question", question, t);
    let about = fields::line(&mut form, "about", fields::TEXT, t).unwrap_or_default();
    let closes_at = fields::moment(&mut form, "closes", zone, t);
    let closes_at = fields::required(&mut form, "closes", closes_at, t);
    let answers: Vec<String> = form
        .value("answers")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    if answers
        .iter()
        .any(|answer| answer.chars().count() > fields::LINE)
    {
        form.refuse(
            "answers",
            frame.t.one("poll-answer-too-long", "longest", fields::LINE),
        );
    }
    let (Some(question), Some(closes_at), true) = (question, closes_at, form.is_fine()) else {
        return again(&polls_page(&house, &viewer, frame, form).await?);
    };
    let plan = Plan {
        question,
        about,
        answers,
        closes_at,
    };
    match put::put(&house.store, &by, &frame.group, plan).await {
        Ok(poll) => return see_other_saying(&poll.path(&frame.group, ""), "poll-put-flash"),
        Err(put::Error::Answers) => form.refuse("answers", frame.t.get("poll-answers-count")),
        Err(put::Error::ClosesAt) => form.refuse("closes", frame.t.get("poll-closes-wrong")),
        Err(put::Error::Ground(error)) => return Err(frame.sorry(error)),
    }
    again(&polls_page(&house, &viewer, frame, form).await?)
}

async fn polls_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
) -> Result<PollsPage, Failure> {
    let polls = of_group(&house.store, frame.group.id).await?;
    let counts: HashMap<Uuid, i64> = vote::Entity::find()
        .select_only()
        .column(vote::Column::PollId)
        .column_as(vote::Column::Id.count(), "count")
        .filter(vote::Column::PollId.is_in(polls.iter().map(|poll| poll.id)))
        .group_by(vote::Column::PollId)
        .into_tuple::<(Uuid, i64)>()
        .all(house.store.db())
        .await?
        .into_iter()
        .collect();
    let zone = crate::workspace::zone_of(viewer);
    let now = house.store.now();
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        steers,
        ..
    } = frame;
    let rows = polls.iter().map(|poll| {
        let facts = [
            ("count", counts.get(&poll.id).copied().unwrap_or(0).into()),
            ("at", t.moment(poll.closes_at, zone).into()),
        ];
        Row {
            title: poll.question.clone(),
            href: poll.path(&group, ""),
            note: if poll.is_open(now) {
                t.with("poll-note-open", &facts)
            } else {
                t.with("poll-note-closed", &facts)
            },
            is_open: poll.is_open(now),
        }
    });
    Ok(PollsPage {
        rows: rows.collect(),
        may_put: steers && is_open,
        is_open,
        action: group.path("/decisions"),
        group: name,
        shell,
        t,
        tabs,
        form,
    })
}
