//! The page of one meeting: when and where, what is talked about, who was there and for how long each
//! worked, and the minutes.

use super::call_off;
use super::reading::{self, Noted, when};
use super::{Callers, minutes, note, page_of, withdraw, write_agenda, write_minutes};
use crate::workspace::author;
use crate::workspace::frame::{self, Frame, Tab};
use crate::{group, group_meeting, queries, seat};
use askama::Template;
use axum::extract::State;
use events::queries::Seen;
use events::{Event, event, fields};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::{Html, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/meetings/{event}", show)
        .post("/groups/{slug}/meetings/{event}/agenda", update_agenda)
        .post("/groups/{slug}/meetings/{event}/minutes", create_minutes)
        .post("/groups/{slug}/meetings/{event}/cancellation", cancel)
        .post("/groups/{slug}/meetings/{event}/withdrawal", withdraw_group)
}

/// A meeting, and the frame of its page.
pub(super) struct Meeting {
    pub frame: Frame,
    pub meeting: group_meeting::Model,
    pub event: Event,
    pub callers: Callers,
}

pub(super) async fn open(
    house: &House,
    viewer: &Viewer,
    (slug, event): &(Slug, Slug),
) -> Result<Meeting, Failure> {
    let frame = frame::open(house, viewer, slug, Tab::Meetings).await?;
    // Whoever works in the group may know of its meetings, whatever the audience of the event.
    let event = event::Entity::find()
        .filter(event::Column::Slug.eq(event))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let meeting = group_meeting::Entity::find()
        .filter(group_meeting::Column::GroupId.eq(frame.group.id))
        .filter(group_meeting::Column::EventId.eq(event.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(Meeting {
        callers: Callers::of(house.store.db(), event.id).await?,
        frame,
        meeting,
        event,
    })
}

#[derive(Template)]
#[template(path = "workspace_meeting.html")]
pub(super) struct MeetingPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    title: String,
    when: String,
    place: Option<String>,
    online: Option<String>,
    event_page: Option<String>,
    joint: String,
    is_cancelled: bool,
    reason: Option<String>,
    agenda: Html,
    sessions: Vec<(String, String)>,
    minutes: Option<MinutesShown>,
    versions: Vec<Link>,
    was_held: bool,
    rows: Vec<SeatRow>,
    own: Option<SeatRow>,
    may_note: bool,
    steers: bool,
    /// Whether it can be moved and called off here.
    may_change: bool,
    may_withdraw: bool,
    path: String,
    form: Form,
}

struct MinutesShown {
    about: String,
    text: Html,
}

struct SeatRow {
    id: Uuid,
    organisation: String,
    was_there: bool,
    hours: String,
}

impl SeatRow {
    /// Keeps what was typed into a form that is shown again.
    fn keep(&mut self, form: &Form) {
        let hours = format!("hours-{}", self.id);
        if form.names(&hours).next().is_some() {
            self.hours = form.value(&hours).to_owned();
            self.was_there = form.is_ticked(&format!("there-{}", self.id));
        }
    }
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    query: Query,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    page(&meeting_page(&house, &viewer, meeting, query.parse("version"), None).await?)
}

pub(super) async fn meeting_page(
    house: &House,
    viewer: &Viewer,
    Meeting {
        frame,
        meeting,
        event,
        callers,
    }: Meeting,
    version: Option<i32>,
    form: Option<Form>,
) -> Result<MeetingPage, Failure> {
    let store = &house.store;
    let group = frame.group.id;
    let versions = minutes::of(event.id, callers.keeper(group));
    let versions = versions.all(store.db()).await?;
    let noted = reading::noted(store, meeting.id).await?;
    let mut rows = seat_rows(house, viewer, &frame, &event, &noted).await?;
    if let Some(form) = &form {
        rows.iter_mut().for_each(|row| row.keep(form));
    }
    let others = callers.together_with(group);
    let joint = joint_with(house, viewer, &others).await?;
    let today = store.now().date_naive();
    let t = &frame.t;
    let path = page_of(&frame.group, &event);
    let chosen = versions
        .iter()
        .find(|each| Some(each.number) == version)
        .or(versions.first());
    let title = event.title.in_language(viewer.language).text.to_owned();
    let form = form.unwrap_or_else(|| {
        let text = versions.first().map_or("", |latest| latest.text.as_str());
        Form::new()
            .with("minutes", text)
            .with("agenda", event.about.original().text)
    });
    let is_ahead = event.ends_at.is_none_or(|ends| ends > store.now());
    let connects = is_ahead && events::queries::may_connect(store, viewer, &event).await?;
    let zone = event.zone();
    let own_zone = viewer.standing().map(|standing| standing.time_zone);
    Ok(MeetingPage {
        when: when(&event, own_zone, t),
        place: event.place.clone().or_else(|| event.city.clone()),
        online: event.online_url.clone().filter(|_| connects),
        event_page: viewer
            .belongs_to(&event.audience, Some(event.network_id))
            .then(|| event.path("")),
        is_cancelled: meeting.cancelled_at.is_some(),
        reason: event.cancel_reason.clone(),
        agenda: ui::markdown(event.about.in_language(viewer.language).text),
        sessions: sessions(house, viewer, &event).await?,
        minutes: chosen.map(|chosen| MinutesShown {
            about: t.with(
                "minutes-about",
                [
                    ("number", chosen.number.into()),
                    ("author", author(&chosen.author, t).into()),
                    (
                        "at",
                        t.moment(chosen.written_at, own_zone.unwrap_or(zone)).into(),
                    ),
                ],
            ),
            text: ui::markdown(&chosen.text),
        }),
        versions: versions
            .iter()
            .map(|each| {
                Link::new(
                    t.one("minutes-version", "number", each.number),
                    format!("{path}?version={}#minutes", each.number),
                )
                .current(chosen.is_some_and(|chosen| chosen.id == each.id))
            })
            .collect(),
        was_held: note::was_held(&meeting, today),
        own: frame.seat_id.and_then(|own| {
            rows.iter().find(|row| row.id == own).map(|row| SeatRow {
                id: row.id,
                organisation: row.organisation.clone(),
                was_there: row.was_there || row.hours.is_empty(),
                hours: row.hours.clone(),
            })
        }),
        rows,
        may_note: frame.is_open,
        steers: frame.steers,
        may_change: frame.steers
            && frame.is_open
            && call_off::may_be_changed(&event, &frame.group, &callers, store.now()),
        // What one group called alone is called off.
        may_withdraw: frame.steers
            && frame.is_open
            && (!callers.include(group) || !others.is_empty()),
        joint: t.list(&joint),
        shell: frame.shell.under(
            frame.t.get("workspace-tab-meetings"),
            frame.group.path("/meetings"),
        ),
        group: frame.name,
        tabs: frame.tabs,
        t: frame.t,
        title,
        path,
        form,
    })
}

async fn seat_rows(
    house: &House,
    viewer: &Viewer,
    frame: &Frame,
    event: &Event,
    noted: &Noted,
) -> Result<Vec<SeatRow>, Failure> {
    let store = &house.store;
    let seats: Vec<seat::Model> = seat::Entity::find()
        .filter(seat::Column::GroupId.eq(frame.group.id))
        .all(store.db())
        .await?
        .into_iter()
        .filter(|seat| {
            seat.is_current()
                || noted.there.contains(&seat.id)
                || noted.minutes.contains_key(&seat.id)
        })
        .collect();
    let names = members::queries::organisations_by_ids(
        store,
        seats.iter().map(|seat| seat.organisation_id),
    )
    .await?;
    let nothing_noted = noted.there.is_empty();
    // Who was checked in at the door need not be ticked again.
    let at_the_door = if nothing_noted {
        events::queries::organisations_present(store, event.id).await?
    } else {
        Vec::new()
    };
    let compare = frame.t.compare();
    let mut rows: Vec<SeatRow> = seats
        .iter()
        .map(|seat| SeatRow {
            id: seat.id,
            organisation: names
                .get(&seat.organisation_id)
                .map_or_else(String::new, |found| {
                    found.name.in_language(viewer.language).text.to_owned()
                }),
            was_there: noted.there.contains(&seat.id)
                || at_the_door.contains(&seat.organisation_id),
            hours: noted
                .minutes
                .get(&seat.id)
                .map_or_else(String::new, |minutes| hours(*minutes)),
        })
        .collect();
    rows.sort_by(|a, b| compare(&a.organisation, &b.organisation));
    Ok(rows)
}

/// Minutes as a form holds them: `1:30`.
pub(crate) fn hours(minutes: i32) -> String {
    if minutes % 60 == 0 {
        (minutes / 60).to_string()
    } else {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }
}

/// The names of the other groups of a meeting, as far as this viewer may know of them.
async fn joint_with(
    house: &House,
    viewer: &Viewer,
    others: &[Uuid],
) -> Result<Vec<String>, Failure> {
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let found = queries::visible(viewer)
        .filter(group::Column::Id.is_in(others.iter().copied()))
        .all(house.store.db())
        .await?;
    Ok(found
        .iter()
        .map(|group| group.name.in_language(viewer.language).text.to_owned())
        .collect())
}

async fn sessions(
    house: &House,
    viewer: &Viewer,
    event: &Event,
) -> Result<Vec<(String, String)>, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let agenda = events::queries::agenda(&house.store, viewer, event).await?;
    Ok(agenda
        .iter()
        .filter_map(|seen| match seen {
            Seen::Session(session) => Some((
                t.time_range(session.starts, session.ends),
                session.title.in_language(viewer.language).text.to_owned(),
            )),
            Seen::Restricted { .. } => None,
        })
        .collect())
}

async fn update_agenda(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.steward(&viewer)?;
    let text = fields::line(&mut form, "agenda", fields::TEXT, &meeting.frame.fields);
    if !form.is_fine() {
        return again(&meeting_page(&house, &viewer, meeting, None, Some(form)).await?);
    }
    let (group, event) = (&meeting.frame.group, &meeting.event);
    let text = text.unwrap_or_default();
    match write_agenda::write_agenda(&house.store, &by, group, event, text).await {
        Ok(()) => see_other_saying(&page_of(group, event), "agenda-written-flash"),
        Err(write_agenda::Error::NotOurs) => Err(meeting.frame.conflict("meeting-cannot-move")),
        Err(write_agenda::Error::Ground(error)) => Err(meeting.frame.sorry(error)),
    }
}

async fn create_minutes(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.steward(&viewer)?;
    let text = fields::line(&mut form, "minutes", fields::TEXT, &meeting.frame.fields);
    let text = fields::required(&mut form, "minutes", text, &meeting.frame.fields);
    let Some(text) = text.filter(|_| form.is_fine()) else {
        return again(&meeting_page(&house, &viewer, meeting, None, Some(form)).await?);
    };
    let group = &meeting.frame.group;
    write_minutes::write_minutes(&house.store, &by, group, &meeting.event, text)
        .await
        .map_err(|error| meeting.frame.sorry(error))?;
    see_other_saying(&page_of(group, &meeting.event), "minutes-written-flash")
}

async fn cancel(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.steward(&viewer)?;
    let reason = fields::line(&mut form, "reason", 1_000, &meeting.frame.fields);
    let group = &meeting.frame.group;
    let key = match call_off::call_off(&house.store, &by, group, &meeting.event, reason).await {
        Ok(()) => return see_other_saying(&group.path("/meetings"), "meeting-cancelled-flash"),
        Err(call_off::Error::NotAhead) => "meeting-not-ahead",
        Err(call_off::Error::NoReason) => "meeting-no-reason",
        Err(call_off::Error::NotOurs) => "meeting-not-ours",
        Err(call_off::Error::Ground(error)) => return Err(meeting.frame.sorry(error)),
    };
    form.refuse("reason", meeting.frame.t.get(key));
    again(&meeting_page(&house, &viewer, meeting, None, Some(form)).await?)
}

async fn withdraw_group(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.steward(&viewer)?;
    let group = &meeting.frame.group;
    withdraw::withdraw(&house.store, &by, group, &meeting.meeting)
        .await
        .map_err(|error| meeting.frame.sorry(error))?;
    see_other_saying(&group.path("/meetings"), "meeting-withdrawn-flash")
}
