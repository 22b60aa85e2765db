//! The desk's form for a session of the agenda.

use crate::edit_session::{Error, edit_session, remove_session};
use crate::event_desk::{self, EventDesk, Tab};
use crate::session::{self, Format, Speaker};
use crate::{Event, audience_field, day, fields, queries, several_languages};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Json, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{
    Audience, Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page,
    see_other_saying,
};

/// Most people who speak in one session.
const MOST_SPEAKERS: usize = 60;

/// Speakers as they are typed: one a line, the affiliation behind a bar.
fn speakers(text: &str) -> Vec<Speaker> {
    text.lines()
        .filter_map(|line| {
            let (name, affiliation) = line.split_once('|').unwrap_or((line, ""));
            let (name, affiliation) = (name.trim().to_owned(), affiliation.trim().to_owned());
            (!name.is_empty()).then_some(Speaker { name, affiliation })
        })
        .collect()
}

/// Speakers as they can be typed again.
fn typed(speakers: &[Speaker]) -> String {
    let line = |speaker: &Speaker| match speaker.affiliation.as_str() {
        "" => speaker.name.clone(),
        affiliation => format!("{} | {affiliation}", speaker.name),
    };
    speakers.iter().map(line).collect::<Vec<_>>().join("\n")
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/sessions/new", new)
        .post("/events/{slug}/edit/sessions", create)
        .get("/events/{slug}/edit/sessions/{id}", show)
        .post("/events/{slug}/edit/sessions/{id}", save)
        .post("/events/{slug}/edit/sessions/{id}/removal", remove)
}

#[derive(Template)]
#[template(path = "edit_session.html")]
struct SessionPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    heading: String,
    action: String,
    /// Where it is removed; nothing for a new one.
    removal: Option<String>,
    sections: Vec<several_languages::Section>,
    more: Vec<Choice>,
    days: Vec<Choice>,
    formats: Vec<Choice>,
    languages: Vec<Choice>,
    audiences: Vec<Choice>,
    asks_reason: bool,
}

async fn new(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    let mut form = Form::new()
        .with(
            several_languages::ORIGINAL,
            desk.event.title.original().language,
        )
        .with("format", Format::Plenary)
        .with("day", query.text("day").unwrap_or_default());
    for name in ["seen-by", "attended-by"] {
        audience_field::fill(&house.store, &mut form, name, &desk.event.audience).await?;
    }
    page(&session_page(&house, desk, form, None).await?)
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    let session = of_event(&house.store, &desk.event, id).await?;
    let mut form = filled(&session);
    audience_field::fill(&house.store, &mut form, "seen-by", &session.seen_by).await?;
    audience_field::fill(&house.store, &mut form, "attended-by", &session.attended_by).await?;
    page(&session_page(&house, desk, form, Some(&session)).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    keep(&house, desk, form, None).await
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    let session = of_event(&house.store, &desk.event, id).await?;
    keep(&house, desk, form, Some(session)).await
}

async fn remove(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    match remove_session(&house.store, &by, &event, id).await {
        Ok(()) => see_other_saying(&event.path("/edit/agenda"), "desk-session-removed-flash"),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

async fn of_event(store: &Store, event: &Event, id: Uuid) -> Result<session::Model, Failure> {
    session::Entity::find_by_id(id)
        .filter(session::Column::EventId.eq(event.id))
        .one(store.db())
        .await?
        .ok_or(Failure::NotFound)
}

async fn keep(
    house: &House,
    desk: EventDesk,
    mut form: Form,
    old: Option<session::Model>,
) -> PageResult {
    let t = desk.t;
    if several_languages::add_section(&mut form) {
        return page(&session_page(house, desk, form, old.as_ref()).await?);
    }
    let id = old.as_ref().map_or_else(Uuid::now_v7, |old| old.id);
    let kept = kept(&desk.event, old.as_ref());
    let reason = fields::line(&mut form, "reason", 500, &t);
    if let Some(session) = read(&house.store, &mut form, &desk, id, &kept).await? {
        let (field, message) =
            match edit_session(&house.store, &desk.by, &desk.event, session, reason).await {
                Ok(()) => {
                    return see_other_saying(
                        &desk.event.path("/edit/agenda"),
                        "desk-session-saved-flash",
                    );
                }
                Err(Error::EndsBeforeStart) => ("ends", t.get("desk-form-ends-before-start")),
                Err(Error::OutsideDay(day)) => {
                    let title = form.text(&format!(
                        "title-{}",
                        several_languages::original(&form).code()
                    ));
                    let hours = t.time_range(day.starts, day.ends);
                    let named = [
                        ("session", title.unwrap_or_default().into()),
                        ("date", t.date(day.date).into()),
                        ("hours", hours.into()),
                    ];
                    ("starts", t.with("desk-session-outside-day", named))
                }
                Err(Error::NoDay) => ("day", t.get("desk-form-not-a-choice")),
                Err(Error::NoReason) => ("reason", t.get("desk-audience-no-reason")),
                Err(Error::Gone) => return Err(Failure::NotFound),
                Err(Error::Fault(fault)) => return Err(fault.into()),
            };
        form.refuse(field, message);
    }
    again(&session_page(house, desk, form, old.as_ref()).await?)
}

/// The audiences that are in force and can stay.
fn kept(event: &Event, old: Option<&session::Model>) -> Vec<Audience> {
    let of_session = old.map(|old| [old.seen_by.clone(), old.attended_by.clone()]);
    of_session
        .into_iter()
        .flatten()
        .chain([event.audience.clone()])
        .collect()
}

fn filled(session: &session::Model) -> Form {
    let mut form = Form::new()
        .with("day", session.day_id)
        .with("starts", fields::clock(session.starts))
        .with("ends", fields::clock(session.ends))
        .with("format", session.format)
        .with("room", session.room.as_deref().unwrap_or_default())
        .with("speakers", typed(&session.speakers))
        .with(
            "capacity",
            session
                .capacity
                .map(|places| places.to_string())
                .unwrap_or_default(),
        );
    let texts = [
        ("title", &session.title),
        ("about", &session.about),
        ("rules", &session.house_rules),
    ];
    several_languages::fill(&mut form, &texts);
    for language in session.languages.iter() {
        form.add("languages", language);
    }
    form
}

async fn read(
    store: &Store,
    form: &mut Form,
    desk: &EventDesk,
    id: Uuid,
    kept: &[Audience],
) -> Result<Option<session::Model>, Failure> {
    let (t, event) = (&desk.t, &desk.event);
    let days = queries::days(store, event.id).await?;
    let day_id = fields::word::<Uuid>(form, "day", t);
    let day_id = fields::required(form, "day", day_id, t);
    let starts = fields::time(form, "starts", t);
    let ends = fields::time(form, "ends", t);
    if form.is_fine() {
        fields::required(form, "starts", starts, t);
        fields::required(form, "ends", ends, t);
    }
    if let Some(day) = days.iter().find(|day| Some(day.id) == day_id) {
        for (field, time) in [("starts", starts), ("ends", ends)] {
            if let Some(time) = time.filter(|time| !fields::strikes(event.zone(), day.date, *time))
            {
                form.refuse(field, fields::left_out(event.zone(), day.date, time, t));
            }
        }
    }
    let title = several_languages::required(form, "title", fields::LINE, t);
    let about = several_languages::read(form, "about", fields::TEXT, t);
    let house_rules = several_languages::read(form, "rules", 2_000, t);
    let format = fields::word(form, "format", t);
    let format = fields::required(form, "format", format, t);
    let room = fields::line(form, "room", fields::LINE, t);
    let languages: Vec<Language> = fields::words(form, "languages", t);
    let speakers = speakers(form.value("speakers"));
    if speakers.len() > MOST_SPEAKERS {
        form.refuse(
            "speakers",
            t.one("desk-form-too-many", "most", MOST_SPEAKERS),
        );
    }
    if speakers
        .iter()
        .any(|speaker| speaker.name.len().max(speaker.affiliation.len()) > 2 * fields::LINE)
    {
        form.refuse(
            "speakers",
            t.one("desk-form-too-long", "longest", fields::LINE),
        );
    }
    let capacity = fields::count(form, "capacity", 1..=100_000, t);
    let kept: Vec<&Audience> = kept.iter().collect();
    let offered = audience_field::offered(store, event.network_id, &kept, t).await?;
    let seen_by = audience(store, form, "seen-by", &offered, t).await?;
    let attended_by = audience(store, form, "attended-by", &offered, t).await?;
    let all = (day_id, starts, ends, format, seen_by, attended_by);
    let (Some(day_id), Some(starts), Some(ends), Some(format), Some(seen_by), Some(attended_by)) =
        all
    else {
        return Ok(None);
    };
    Ok(form.is_fine().then(|| session::Model {
        id,
        event_id: event.id,
        day_id,
        starts,
        ends,
        title,
        about,
        format,
        room,
        languages: languages.into_iter().collect(),
        speakers: Json(speakers),
        house_rules,
        capacity,
        seen_by,
        attended_by,
    }))
}

async fn audience(
    store: &Store,
    form: &mut Form,
    name: &str,
    offered: &[Choice],
    t: &Texts,
) -> Result<Option<Audience>, Failure> {
    let audience = audience_field::read(store, form, name, offered, t).await?;
    if audience.is_none() && form.error(name).is_none() && form.text(name).is_none() {
        form.refuse(name, t.get("desk-form-missing"));
    }
    Ok(audience)
}

async fn session_page(
    house: &House,
    desk: EventDesk,
    form: Form,
    old: Option<&session::Model>,
) -> Result<SessionPage, Failure> {
    let (t, event) = (desk.t, &desk.event);
    let days = queries::days(&house.store, event.id).await?;
    let kept = kept(event, old);
    let kept: Vec<&Audience> = kept.iter().collect();
    let day = |day: &day::Model| {
        let hours = t.time_range(day.starts, day.ends);
        let named = [
            ("date", t.weekday_date(day.date).into()),
            ("time", hours.into()),
        ];
        Choice::new(day.id.to_string(), t.with("agenda-when", named))
    };
    let own_path = old.map(|old| event.path(&format!("/edit/sessions/{}", old.id)));
    Ok(SessionPage {
        shell: desk
            .shell
            .clone()
            .under(t.get("desk-tab-agenda"), event.path("/edit/agenda")),
        heading: old.map_or_else(
            || t.get("desk-session-new"),
            |old| old.title.in_language(t.language()).text.to_owned(),
        ),
        action: own_path
            .clone()
            .unwrap_or_else(|| event.path("/edit/sessions")),
        removal: own_path.map(|path| format!("{path}/removal")),
        sections: several_languages::sections(&form, &t),
        more: several_languages::more(&form, &t),
        days: days.iter().map(day).collect(),
        formats: Format::ALL
            .iter()
            .map(|format| Choice::new(format.word(), t.get(format.text())))
            .collect(),
        languages: several_languages::choices(&t),
        audiences: audience_field::offered(&house.store, event.network_id, &kept, &t).await?,
        asks_reason: old.is_some() && event.announced_at.is_some(),
        t,
        desk,
        form,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speakers_are_read_as_they_were_typed() {
        let text = "Ada Lovelace | City of Ghent, procurement\n\n Ben \nCleo|";
        let read = speakers(text);
        assert_eq!(
            typed(&read),
            "Ada Lovelace | City of Ghent, procurement\nBen\nCleo"
        );
        assert_eq!(speakers(&typed(&read)), read);
    }
}
