//! What an imported group brought along: who its members were, how it came about, its meetings.

use super::heritage;
use super::kept::{Heritage, Meeting};
use crate::workspace::author;
use crate::workspace::frame::{self, Tab};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;
use texts::Texts;
use ui::{Html, Link, Shell};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups/{slug}/history", show)
}

/// What a group brought along, if it was imported.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn brought(
    store: &Store,
    group: Uuid,
) -> Result<Option<heritage::Model>, Failure> {
    Ok(heritage::Entity::find()
        .filter(heritage::Column::GroupId.eq(group))
        .one(store.db())
        .await?)
}

#[derive(Template)]
#[template(path = "workspace_history.html")]
struct HistoryPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    lead: String,
    members: Vec<MemberRow>,
    steps: Vec<(String, String)>,
    reports: Vec<(String, Html)>,
    meetings: Vec<MeetingRow>,
}

struct MemberRow {
    organisation: String,
    role: String,
    people: String,
    time: String,
}

struct MeetingRow {
    title: String,
    note: String,
    agenda: Html,
    effort: Vec<(String, String)>,
    minutes: Option<Html>,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Overview).await?;
    let brought = brought(&house.store, frame.group.id)
        .await?
        .ok_or(Failure::NotFound)?;
    let t = frame.t;
    let Heritage {
        seats,
        steps,
        reports,
        meetings,
    } = brought.kept.0;
    let members = seats.iter().map(|seat| {
        let people: Vec<String> = std::iter::once(&seat.representative)
            .chain(&seat.deputies)
            .filter(|name| !name.is_empty())
            .cloned()
            .collect();
        let since = seat.since.date_naive();
        MemberRow {
            organisation: seat.organisation.clone(),
            role: t.get(seat.role.text()),
            people: t.list(people),
            time: match seat.until {
                Some(until) => t.date_range(since, until.date_naive()),
                None => t.one("history-since", "date", t.date(since)),
            },
        }
    });
    page(&HistoryPage {
        members: members.collect(),
        steps: steps
            .iter()
            .map(|step| {
                let about = [
                    t.date(step.at.date_naive()),
                    author(&step.person, &t),
                    step.note.clone().unwrap_or_default(),
                ];
                let about: Vec<String> =
                    about.into_iter().filter(|part| !part.is_empty()).collect();
                (t.get(step.state.text()), about.join(" · "))
            })
            .collect(),
        reports: reports
            .iter()
            .map(|report| {
                (
                    t.date(report.handed_in_at.date_naive()),
                    ui::markdown(report.text.in_language(viewer.language).text),
                )
            })
            .collect(),
        meetings: meetings
            .iter()
            .rev()
            .map(|meeting| meeting_row(meeting, viewer.language, &t))
            .collect(),
        lead: t.one(
            "history-lead",
            "date",
            t.date(brought.imported_at.date_naive()),
        ),
        shell: frame.shell,
        group: frame.name,
        tabs: frame.tabs,
        t,
    })
}

fn meeting_row(meeting: &Meeting, reader: Language, t: &Texts) -> MeetingRow {
    let note = [
        Some(t.date(meeting.held_on)),
        meeting.place.clone(),
        (!meeting.with.is_empty()).then(|| t.one("history-joint", "groups", t.list(&meeting.with))),
        (!meeting.there.is_empty()).then(|| t.list(&meeting.there)),
        meeting.cancelled_at.map(|_| t.get("meeting-cancelled")),
    ];
    MeetingRow {
        title: meeting.title.in_language(reader).text.to_owned(),
        note: note.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        agenda: ui::markdown(meeting.agenda.in_language(reader).text),
        effort: meeting
            .effort
            .iter()
            .map(|effort| {
                let hours = t.decimal(i64::from(effort.minutes) * 10 / 60, 1);
                (effort.organisation.clone(), hours)
            })
            .collect(),
        minutes: meeting
            .minutes
            .last()
            .map(|minutes| ui::markdown(&minutes.text)),
    }
}
