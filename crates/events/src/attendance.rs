//! The attendance desk: who has a place, who is there today, on a phone at the door.

use crate::desk_list::page_of;
use crate::event_desk::{self, EventDesk, Tab};
use crate::roll::{self, Expected, Roll};
use crate::{Event, check_in, day, queries};
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, Utc};
use texts::Texts;
use ui::{FlashKind, Link, Pages, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/attendance", show)
        .post("/events/{slug}/attendance/check-ins", create)
        .post("/events/{slug}/attendance/corrections", correct)
}

#[derive(Template)]
#[template(path = "attendance.html")]
struct AttendancePage {
    shell: Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    days: Vec<Link>,
    /// The day that is shown, in full; empty while there is none.
    day: String,
    day_id: String,
    /// Whether that day has come.
    open: bool,
    here: usize,
    places: usize,
    counts: Vec<Count>,
    targets: Vec<String>,
    words: String,
    action: String,
    rows: Vec<Row>,
    pages: Pages,
    list: String,
    csv: String,
    xlsx: String,
    no_shows: String,
    is_over: bool,
    check_ins: String,
    corrections: String,
    walk_ins: String,
}

/// A line of the table of counters: a day, and how many were there of each audience.
struct Count {
    day: String,
    here: Vec<String>,
    total: String,
}

struct Row {
    id: Uuid,
    name: String,
    organisation: String,
    target: String,
    here: bool,
    no_show: bool,
    walked_in: bool,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    page(&attendance_page(&house, &viewer, &slug, &query).await?)
}

async fn attendance_page(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    query: &Query,
) -> Result<AttendancePage, Failure> {
    let desk = event_desk::open(house, viewer, slug, Tab::Attendance).await?;
    let EventDesk {
        event,
        mut shell,
        t,
        title,
        state,
        tabs,
        ..
    } = desk;
    // Thumbs at the door need room.
    shell.dense = false;
    let now = house.store.now();
    let days = queries::days(&house.store, event.id).await?;
    let day = chosen(&days, &event, query.parse("day"), now);
    let roll = roll::call(&house.store, &event, &t).await?;
    let words = query.text("q").unwrap_or_default().to_owned();
    let found: Vec<&Expected> = roll
        .expected
        .iter()
        .filter(|person| words.is_empty() || person.answers_to(&words))
        .collect();
    let path = event.path("/attendance");
    let day_id = day.map_or(String::new(), |day| day.id.to_string());
    let below = |part: &str| {
        format!(
            "{path}{part}{}",
            query.with("day", day.map(|_| day_id.as_str()))
        )
    };
    let (shown, pages) = page_of(&found, query, |number| {
        format!("{path}{}", query.with("page", Some(&number.to_string())))
    });
    let row = |person: &&Expected| Row {
        id: person.id,
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        target: t.get(person.target.text()),
        here: day.is_some_and(|day| roll.is_here(person, day.id)),
        no_show: person.no_show_at.is_some(),
        walked_in: roll.walked_in(person),
    };
    Ok(AttendancePage {
        event: title,
        tabs,
        days: days
            .iter()
            .map(|each| {
                let href = format!("{path}{}", query.with("day", Some(&each.id.to_string())));
                Link::new(t.weekday_date(each.date), href)
                    .current(day.is_some_and(|day| day.id == each.id))
            })
            .collect(),
        day: day.map_or(String::new(), |day| t.weekday_date(day.date)),
        open: day.is_some_and(|day| check_in::has_come(&event, day, now)),
        here: day.map_or(0, |day| roll.count(day.id, None)),
        places: roll.places(None),
        counts: counts(&days, &roll, &t),
        targets: roll
            .targets()
            .iter()
            .map(|target| t.get(target.text()))
            .collect(),
        rows: shown.iter().map(row).collect(),
        pages,
        list: format!("{path}/list.pdf?day={day_id}"),
        csv: event.path("/applications.csv"),
        xlsx: event.path("/applications.xlsx"),
        no_shows: event.path("/no-shows"),
        is_over: state == crate::State::Past,
        check_ins: below("/check-ins"),
        corrections: below("/corrections"),
        walk_ins: format!(
            "{path}/walk-ins{}",
            Query(vec![
                ("day".to_owned(), day_id.clone()),
                ("name".to_owned(), words.clone()),
            ])
            .with("", None)
        ),
        action: path.clone(),
        shell,
        t,
        day_id,
        words,
    })
}

/// The day that is asked for, or else today, or else the next one, or else the last.
pub(crate) fn chosen<'a>(
    days: &'a [day::Model],
    event: &Event,
    asked: Option<Uuid>,
    now: DateTime<Utc>,
) -> Option<&'a day::Model> {
    let today = now.with_timezone(&event.zone()).date_naive();
    days.iter()
        .find(|day| Some(day.id) == asked)
        .or_else(|| days.iter().find(|day| day.date >= today))
        .or_else(|| days.last())
}

fn counts(days: &[day::Model], roll: &Roll, t: &Texts) -> Vec<Count> {
    let of = |here: usize, places: usize| {
        t.with(
            "attendance-of",
            [("here", here.into()), ("places", places.into())],
        )
    };
    days.iter()
        .map(|day| Count {
            day: t.date_short(day.date),
            here: roll
                .targets()
                .into_iter()
                .map(|target| of(roll.count(day.id, Some(target)), roll.places(Some(target))))
                .collect(),
            total: of(roll.count(day.id, None), roll.places(None)),
        })
        .collect()
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let (application, day) = named(&form)?;
    match check_in::check_in(&house.store, &by, &event, application, day).await {
        Ok(()) => back(&event, &query, application, "attendance-checked-in-flash"),
        Err(refused) => {
            let mut page = attendance_page(&house, &viewer, &slug, &query).await?;
            page.shell = page
                .shell
                .saying(FlashKind::Danger, sorry(refused, &page.t)?);
            again(&page)
        }
    }
}

async fn correct(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let (application, day) = named(&form)?;
    check_in::take_back(&house.store, &by, &event, application, day).await?;
    back(&event, &query, application, "attendance-taken-back-flash")
}

/// The participant and the day that a button names.
fn named(form: &Form) -> Result<(Uuid, Uuid), Failure> {
    match (form.parse("application"), form.parse("day")) {
        (Ok(Some(application)), Ok(Some(day))) => Ok((application, day)),
        _ => Err(Failure::NotFound),
    }
}

/// What to say when nobody was checked in.
pub(crate) fn sorry(refused: check_in::Error, t: &Texts) -> Result<String, Failure> {
    match refused {
        check_in::Error::Unknown => Err(Failure::NotFound),
        check_in::Error::NotAccepted => Ok(t.get("attendance-not-accepted")),
        check_in::Error::TooEarly => Ok(t.get("attendance-too-early")),
        check_in::Error::Fault(fault) => Err(fault.into()),
    }
}

/// Back to where the button was pressed: same day, same words, same line.
fn back(event: &Event, query: &Query, application: Uuid, flash: &'static str) -> PageResult {
    let query = query.with("", None);
    see_other_saying(
        &format!(
            "{}{query}#participant-{application}",
            event.path("/attendance")
        ),
        flash,
    )
}
