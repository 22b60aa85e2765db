//! The page of a poll: the question, one's own vote, and the result once one has voted or the vote is
//! closed, so that nobody only follows the others.

use super::cast;
use super::close_poll;
use super::{poll, poll_option, vote};
use crate::seat;
use crate::workspace::author;
use crate::workspace::frame::{self, Frame, Tab};
use crate::workspace::names::Names;
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Bars, Choice, Html, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/decisions/{poll}", show)
        .post("/groups/{slug}/decisions/{poll}/vote", create)
        .post("/groups/{slug}/decisions/{poll}/closure", close)
}

async fn open(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    poll: Uuid,
) -> Result<(Frame, poll::Model), Failure> {
    let frame = frame::open(house, viewer, slug, Tab::Decisions).await?;
    let poll = poll::Entity::find_by_id(poll)
        .filter(poll::Column::GroupId.eq(frame.group.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((frame, poll))
}

#[derive(Template)]
#[template(path = "workspace_poll.html")]
struct PollPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    title: String,
    note: String,
    about: Html,
    answers: Vec<Choice>,
    may_vote: bool,
    has_voted: bool,
    result: Option<Bars>,
    votes: Vec<(String, String)>,
    may_close: bool,
    path: String,
    form: Form,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, poll)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (frame, poll) = open(&house, &viewer, &slug, poll).await?;
    page(&poll_page(&house, &viewer, frame, poll, None).await?)
}

async fn poll_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    poll: poll::Model,
    form: Option<Form>,
) -> Result<PollPage, Failure> {
    let db = house.store.db();
    let options = poll_option::Entity::find()
        .filter(poll_option::Column::PollId.eq(poll.id))
        .order_by_asc(poll_option::Column::Number)
        .all(db)
        .await?;
    let mut votes = vote::Entity::find()
        .filter(vote::Column::PollId.eq(poll.id))
        .all(db)
        .await?;
    let names = Names::of(&house.store, frame.group.id, viewer.language).await?;
    for vote in &mut votes {
        vote.organisation = names.read(&vote.organisation);
    }
    let compare = frame.t.compare();
    votes.sort_by(|a, b| compare(&a.organisation, &b.organisation));
    let own_seat = match frame.seat_id {
        Some(seat) => seat::Entity::find_by_id(seat).one(db).await?,
        None => None,
    };
    let own = own_seat.as_ref().and_then(|seat| {
        votes
            .iter()
            .find(|vote| vote.organisation_id == Some(seat.organisation_id))
    });
    let is_open = poll.is_open(house.store.now());
    let votes_here = own_seat.as_ref().is_some_and(|seat| seat.role.counts());
    // The secretariat counts; an observer sees the result when it is one.
    let shows_result = !is_open || own.is_some() || frame.steers;
    let t = &frame.t;
    let answer = |id: Uuid| {
        let option = options.iter().find(|option| option.id == id);
        option.map_or_else(String::new, |option| option.text.clone())
    };
    let zone = crate::workspace::zone_of(viewer);
    let facts = [
        ("author", author(&poll.author, t).into()),
        ("at", t.moment(poll.closes_at, zone).into()),
    ];
    Ok(PollPage {
        note: if is_open {
            t.with("poll-about-open", &facts)
        } else {
            t.with("poll-about-closed", &facts)
        },
        result: shows_result.then(|| bars(&options, &votes, t)),
        votes: if shows_result {
            votes
                .iter()
                .map(|vote| (vote.organisation.clone(), answer(vote.option_id)))
                .collect()
        } else {
            Vec::new()
        },
        about: ui::markdown(&poll.about),
        answers: options
            .iter()
            .map(|option| Choice::new(option.id.to_string(), &option.text))
            .collect(),
        may_vote: is_open && votes_here && frame.is_open,
        has_voted: own.is_some(),
        may_close: is_open && frame.steers && frame.is_open,
        form: form.unwrap_or_else(|| {
            let chosen = own.map(|own| own.option_id.to_string());
            Form::new().with("answer", chosen.unwrap_or_default())
        }),
        path: poll.path(&frame.group, ""),
        shell: frame.shell.under(
            t.get("workspace-tab-decisions"),
            frame.group.path("/decisions"),
        ),
        title: poll.question,
        group: frame.name,
        tabs: frame.tabs,
        t: frame.t,
    })
}

fn bars(options: &[poll_option::Model], votes: &[vote::Model], t: &Texts) -> Bars {
    options.iter().fold(
        Bars::new(t.one("poll-result", "count", votes.len())),
        |bars, option| {
            let count = votes
                .iter()
                .filter(|vote| vote.option_id == option.id)
                .count();
            bars.bar(
                &option.text,
                count as u64,
                t.number(i64::try_from(count).unwrap_or(i64::MAX)),
            )
        },
    )
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, poll)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let (frame, poll) = open(&house, &viewer, &slug, poll).await?;
    let by = frame.member(&viewer)?;
    let who = frame.insider(&viewer)?;
    let Ok(Some(option)) = form.parse::<Uuid>("answer") else {
        form.refuse("answer", frame.t.get("poll-no-answer"));
        return again(&poll_page(&house, &viewer, frame, poll, Some(form)).await?);
    };
    match cast::cast(&house.store, (&by, &who), &frame.group, &poll, option).await {
        Ok(()) => see_other_saying(&poll.path(&frame.group, ""), "vote-cast-flash"),
        Err(cast::Error::Closed) => Err(frame.conflict("poll-is-closed")),
        Err(cast::Error::Observer) => Err(frame.conflict("poll-observer")),
        Err(cast::Error::UnknownAnswer) => {
            form.refuse("answer", frame.t.get("poll-no-answer"));
            again(&poll_page(&house, &viewer, frame, poll, Some(form)).await?)
        }
        Err(cast::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

async fn close(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, poll)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (frame, poll) = open(&house, &viewer, &slug, poll).await?;
    let by = frame.steward(&viewer)?;
    close_poll::close_poll(&house.store, &by, &frame.group, &poll)
        .await
        .map_err(|error| frame.sorry(error))?;
    see_other_saying(&poll.path(&frame.group, ""), "poll-closed-flash")
}
