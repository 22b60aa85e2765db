//! The desk page of the agenda: the sessions as they stand, what looks wrong, what readers do not
//! see yet, and publishing.

use crate::agenda_diff::{self, Edition};
use crate::agenda_warnings::{self, Clash};
use crate::agenda_words::{self, Told};
use crate::event_desk::{self, EventDesk, Tab};
use crate::{audience_field, publish_agenda, session};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{Link, Shell};
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events/{slug}/edit/agenda", show)
}

/// The agenda as it stands.
#[derive(Template)]
#[template(path = "edit_agenda.html")]
pub(crate) struct AgendaPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    days: Vec<DayOfAgenda>,
    warnings: Vec<String>,
    /// What readers do not see yet; nothing before the first version.
    unpublished: Vec<Told>,
    latest: Option<Link>,
    is_changed: bool,
    is_announced: bool,
}

/// A day of the agenda.
struct DayOfAgenda {
    title: String,
    hours: String,
    add: String,
    sessions: Vec<Line>,
}

/// A session of a day.
struct Line {
    link: Link,
    hours: String,
    format: String,
    room: String,
    speakers: String,
    seen_by: String,
    attended_by: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    page(&agenda_page(&house, desk, Form::new()).await?)
}

/// The page; `form` holds what was refused.
pub(crate) async fn agenda_page(
    house: &House,
    desk: EventDesk,
    form: Form,
) -> Result<AgendaPage, Failure> {
    let (t, event, store) = (desk.t, &desk.event, &house.store);
    let (days, sessions) = publish_agenda::live(store.db(), event.id).await?;
    let latest = crate::queries::latest_agenda(store, event.id).await?;
    let mut shown = Vec::new();
    for day in &days {
        let mut lines = Vec::new();
        for session in sessions.iter().filter(|session| session.day_id == day.id) {
            lines.push(line(house, &desk, session).await?);
        }
        shown.push(DayOfAgenda {
            title: t.weekday_date(day.date),
            hours: t.time_range(day.starts, day.ends),
            add: event.path(&format!("/edit/sessions/new?day={}", day.id)),
            sessions: lines,
        });
    }
    let changes = latest.as_ref().map(|latest| {
        agenda_diff::changes(
            &Edition::whole(&latest.days, &latest.sessions),
            &Edition::whole(&days, &sessions),
        )
    });
    Ok(AgendaPage {
        shell: desk.shell.clone(),
        warnings: agenda_warnings::overlaps(&sessions)
            .iter()
            .map(|overlap| warning(overlap, &t))
            .collect(),
        unpublished: changes
            .map(|changes| agenda_words::tell(&changes, &t))
            .unwrap_or_default(),
        is_changed: latest
            .as_ref()
            .is_none_or(|latest| latest.days.0 != days || latest.sessions.0 != sessions),
        latest: latest.map(|latest| {
            let label = t.with(
                "desk-agenda-latest",
                [
                    ("number", latest.number.into()),
                    ("when", t.moment(latest.at, event.zone()).into()),
                ],
            );
            Link::new(
                label,
                event.path(&format!("/agenda/versions/{}", latest.number)),
            )
        }),
        is_announced: event.announced_at.is_some() && event.cancelled_at.is_none(),
        days: shown,
        t,
        desk,
        form,
    })
}

async fn line(house: &House, desk: &EventDesk, session: &session::Model) -> Result<Line, Failure> {
    let t = desk.t;
    let title = session.title.in_language(t.language()).text;
    let speakers: Vec<_> = session
        .speakers
        .iter()
        .map(|speaker| speaker.name.clone())
        .collect();
    Ok(Line {
        link: Link::new(
            title,
            desk.event.path(&format!("/edit/sessions/{}", session.id)),
        ),
        hours: t.time_range(session.starts, session.ends),
        format: t.get(session.format.text()),
        room: session.room.clone().unwrap_or_default(),
        speakers: if speakers.is_empty() {
            String::new()
        } else {
            t.list(speakers)
        },
        seen_by: audience_field::in_words(&house.store, &session.seen_by, &t).await?,
        attended_by: audience_field::in_words(&house.store, &session.attended_by, &t).await?,
    })
}

fn warning(overlap: &agenda_warnings::Overlap<'_>, t: &Texts) -> String {
    let title = |session: &session::Model| session.title.in_language(t.language()).text.to_owned();
    let pair = [
        ("one", title(overlap.one).into()),
        ("other", title(overlap.other).into()),
    ];
    let with = |key, name, value: &String| {
        let [one, other] = pair.clone();
        t.with(key, [one, other, (name, value.as_str().into())])
    };
    match &overlap.clash {
        Some(Clash::Room(room)) => with("desk-agenda-same-room", "room", room),
        Some(Clash::Speaker(name)) => with("desk-agenda-same-speaker", "name", name),
        None => t.with("desk-agenda-parallel", &pair),
    }
}
