//! The form that moves a meeting.

use super::meeting_page::{self, Meeting};
use super::reschedule::{self, reschedule};
use super::{call_off, page_of, schedule_form};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{Choice, Link, Shell};
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/meetings/{event}/schedule", show)
        .post("/groups/{slug}/meetings/{event}/schedule", update)
}

#[derive(Template)]
#[template(path = "workspace_schedule.html")]
struct SchedulePage {
    shell: Shell,
    t: Texts,
    tabs: Vec<Link>,
    meeting: String,
    path: String,
    zones: Vec<Choice>,
    form: Form,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
) -> PageResult {
    let meeting = meeting_page::open(&house, &viewer, &at).await?;
    let frame = &meeting.frame;
    frame.steward(&viewer)?;
    if !call_off::may_be_changed(
        &meeting.event,
        &frame.group,
        &meeting.callers,
        house.store.now(),
    ) {
        return Err(frame.conflict("meeting-cannot-move"));
    }
    let form = schedule_form::filled(&meeting.event);
    page(&schedule_page(&viewer, meeting, form)?)
}

async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = meeting_page::open(&house, &viewer, &at).await?;
    let Meeting { frame, event, .. } = &meeting;
    let by = frame.steward(&viewer)?;
    let Some(schedule) = schedule_form::read(&mut form, &frame.t, &frame.fields) else {
        return again(&schedule_page(&viewer, meeting, form)?);
    };
    match reschedule(&house.store, &by, &frame.group, event, &schedule).await {
        Ok(is_moved) => {
            let flash = if is_moved {
                "meeting-moved-flash"
            } else {
                "meeting-not-moved-flash"
            };
            let path = page_of(&frame.group, event);
            see_other_saying(&path, flash)
        }
        Err(reschedule::Error::NotOurs) => Err(frame.conflict("meeting-cannot-move")),
        Err(reschedule::Error::HasAgenda) => {
            form.refuse("day", frame.t.get("meeting-has-agenda"));
            again(&schedule_page(&viewer, meeting, form)?)
        }
        Err(reschedule::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

fn schedule_page(
    viewer: &Viewer,
    Meeting { frame, event, .. }: Meeting,
    form: Form,
) -> Result<SchedulePage, Failure> {
    let title = event.title.in_language(viewer.language).text.to_owned();
    let path = page_of(&frame.group, &event);
    Ok(SchedulePage {
        shell: frame
            .shell
            .under(
                frame.t.get("workspace-tab-meetings"),
                frame.group.path("/meetings"),
            )
            .under(title.as_str(), path.as_str()),
        zones: events::zones(form.text("zone"), &frame.t),
        tabs: frame.tabs,
        t: frame.t,
        meeting: title,
        path,
        form,
    })
}
