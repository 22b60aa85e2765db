//! The desk page on which an event is announced, its registration closed or extended, and the event
//! called off. The deeds stand in files of their own.

use crate::announce::{self, Lack};
use crate::event_desk::{self, EventDesk, Tab};
use crate::{close_registration, day, open_audience, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use texts::Texts;
use ui::{Link, Shell};
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events/{slug}/edit/standing", show)
}

/// What can be done about how an event stands.
#[derive(Template)]
#[template(path = "edit_standing.html")]
pub(crate) struct StandingPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    /// What it lacks before it can be announced, each with the way to mend it.
    lacks: Vec<Link>,
    /// What has happened so far.
    story: Vec<String>,
    /// When registration closes as things are.
    closing: Option<String>,
    extensions: Vec<Extended>,
    is_draft: bool,
    /// Whether registration can be closed or extended.
    is_on: bool,
    /// Whether it can be called off.
    is_ahead: bool,
    is_closed_by_hand: bool,
}

/// A line of the history of a closing time.
struct Extended {
    when: String,
    from: String,
    to: String,
    reason: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    page(&standing_page(&house, desk, Form::new()).await?)
}

/// The page; `form` holds what was refused.
pub(crate) async fn standing_page(
    house: &House,
    desk: EventDesk,
    form: Form,
) -> Result<StandingPage, Failure> {
    let (t, event, store) = (desk.t, &desk.event, &house.store);
    let zone = event.zone();
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event.id))
        .count(store.db())
        .await?;
    let is_draft = event.announced_at.is_none() && event.cancelled_at.is_none();
    let lacks = if is_draft {
        announce::lacks(event, days)
    } else {
        Vec::new()
    };
    let extensions = queries::extensions(store, event.id).await?;
    let people = [
        event.created_by,
        event.announced_by,
        event.registration_closed_by,
        event.cancelled_by,
    ];
    let names = open_audience::names(store, people.into_iter().flatten()).await?;
    let name = |id: Option<uuid::Uuid>| {
        id.and_then(|id| names.get(&id).cloned())
            .unwrap_or_default()
    };
    let told = |key, at, by| {
        t.with(
            key,
            [
                ("when", t.moment(at, zone).into()),
                ("who", name(by).into()),
            ],
        )
    };
    let story = [
        Some(told(
            "desk-story-drafted",
            event.created_at,
            event.created_by,
        )),
        event
            .announced_at
            .map(|at| told("desk-story-announced", at, event.announced_by)),
        event
            .registration_closed_at
            .map(|at| told("desk-story-closed", at, event.registration_closed_by)),
        event
            .cancelled_at
            .map(|at| told("desk-story-cancelled", at, event.cancelled_by)),
    ];
    Ok(StandingPage {
        shell: desk.shell.clone(),
        t,
        lacks: lacks
            .into_iter()
            .map(|lack: Lack| Link::new(t.get(lack.text()), event.path(lack.below())))
            .collect(),
        story: story.into_iter().flatten().collect(),
        closing: event
            .closes_at
            .or(event.starts_at)
            .map(|at| t.moment(at, zone)),
        extensions: extensions
            .into_iter()
            .map(|extension| Extended {
                when: t.moment(extension.at, zone),
                from: extension
                    .from
                    .map(|at| t.moment(at, zone))
                    .unwrap_or_default(),
                to: t.moment(extension.to, zone),
                reason: extension.reason.unwrap_or_default(),
            })
            .collect(),
        is_draft,
        is_ahead: close_registration::is_ahead(event, store.now()),
        is_on: close_registration::is_on(event, store.now()),
        is_closed_by_hand: event.registration_closed_at.is_some(),
        form,
        desk,
    })
}
