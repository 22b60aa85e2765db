//! Editing the days of an event, each with hours of its own. Beginning and end of the event follow
//! from them, within the same change.

use crate::event;
use crate::event_desk::{self, EventDesk, Tab};
use crate::tell_participants::{self, Known};
use crate::{Event, check_in, day, edit, fields, session};
use askama::Template;
use axum::extract::State;
use chrono::{NaiveDate, NaiveTime};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::{Recorded, Store};
use texts::Texts;
use ui::Shell;
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page, see_other_saying,
};

/// Most days of one event.
const MOST_DAYS: usize = 40;
/// Empty lines under the days there are.
const SPARE: usize = 2;

/// A day as it is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day that is changed; a new one if empty.
    pub id: Option<Uuid>,
    /// Its date.
    pub date: NaiveDate,
    /// It begins, local time.
    pub starts: NaiveTime,
    /// It ends, local time.
    pub ends: NaiveTime,
}

/// Why the days cannot be as wished. Numbers are positions in the plan.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A day ends before it begins, or over midnight.
    #[error("a day ends after it begins")]
    EndsBeforeStart(usize),
    /// Two days have the same date.
    #[error("two days have the same date")]
    Twice(usize),
    /// A session would lie outside the hours of its day.
    #[error("the session {1} lies outside the hours of its day")]
    SessionOutside(usize, String),
    /// Days with sessions would go, and nobody said that the sessions may.
    #[error("{0} sessions would be removed")]
    SessionsLost(u64),
    /// People were checked in on a day that would go.
    #[error("people were checked in on a day that would be removed")]
    CheckedIn,
    /// Others know of the event: it keeps a day.
    #[error("an announced event needs at least one day")]
    NoDays,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// The days of an event were changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventDaysChanged {
    pub(crate) event_id: Uuid,
    pub(crate) network_id: Uuid,
    /// Whether it is at another time or place now, so that whoever comes should hear of it.
    #[serde(default)]
    pub is_elsewhere: bool,
}

impl Recorded for EventDaysChanged {
    const KIND: &'static str = "event-days-changed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What speaks against these days by themselves.
fn check(plans: &[Plan]) -> Result<(), Error> {
    let mut dates = HashSet::new();
    for (at, plan) in plans.iter().enumerate() {
        if plan.ends <= plan.starts {
            return Err(Error::EndsBeforeStart(at));
        }
        if !dates.insert(plan.date) {
            return Err(Error::Twice(at));
        }
    }
    Ok(())
}

/// Gives `event` these days and no others. Days that go take their sessions along, if
/// `with_sessions` says that they may. With `tells`, participants are told of what changes. Gives how
/// many were.
///
/// # Errors
/// See [`Error`].
pub async fn edit_days(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    plans: &[Plan],
    with_sessions: bool,
    tells: bool,
) -> Result<usize, Error> {
    check(plans)?;
    if plans.is_empty() && event.announced_at.is_some() {
        return Err(Error::NoDays);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let db = tx.db();
    let before = Known::load(&tx, event.id).await?;
    let fault = |error: sea_orm::DbErr| Error::Fault(error.into());
    let old = day::Entity::find()
        .filter(day::Column::EventId.eq(event.id))
        .all(db)
        .await
        .map_err(fault)?;
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event.id))
        .all(db)
        .await
        .map_err(fault)?;
    for (at, plan) in plans.iter().enumerate() {
        let of_day = sessions
            .iter()
            .filter(|session| Some(session.day_id) == plan.id);
        for session in of_day {
            if session.starts < plan.starts || session.ends > plan.ends {
                return Err(Error::SessionOutside(
                    at,
                    session.title.original().text.to_owned(),
                ));
            }
        }
    }
    let kept: HashSet<Uuid> = plans.iter().filter_map(|plan| plan.id).collect();
    let gone: Vec<Uuid> = old
        .iter()
        .map(|day| day.id)
        .filter(|id| !kept.contains(id))
        .collect();
    let lost = sessions
        .iter()
        .filter(|session| gone.contains(&session.day_id))
        .count();
    if lost > 0 && !with_sessions {
        return Err(Error::SessionsLost(lost as u64));
    }
    let checked_in = check_in::Entity::find().filter(check_in::Column::DayId.is_in(gone.clone()));
    if checked_in.count(db).await.map_err(fault)? > 0 {
        return Err(Error::CheckedIn);
    }
    if !gone.is_empty() {
        let of_gone = session::Column::DayId.is_in(gone.clone());
        session::Entity::delete_many()
            .filter(of_gone)
            .exec(db)
            .await
            .map_err(fault)?;
        day::Entity::delete_many()
            .filter(day::Column::Id.is_in(gone))
            .exec(db)
            .await
            .map_err(fault)?;
    }
    let mut days = Vec::new();
    for plan in plans {
        days.push(day::Model {
            id: plan
                .id
                .filter(|id| old.iter().any(|day| day.id == *id))
                .unwrap_or_else(Uuid::now_v7),
            event_id: event.id,
            date: plan.date,
            starts: plan.starts,
            ends: plan.ends,
        });
    }
    write(&tx, &old, &days).await?;
    let (starts_at, ends_at) = edit::span(&days, event.zone());
    let columns = [
        (event::Column::StartsAt, Expr::value(starts_at)),
        (event::Column::EndsAt, Expr::value(ends_at)),
    ];
    edit::write(db, event.id, columns).await.map_err(fault)?;
    tx.record(&EventDaysChanged {
        event_id: event.id,
        network_id: event.network_id,
        is_elsewhere: before.span() != (starts_at, ends_at),
    })
    .await?;
    let told = if tells {
        tell_participants::tell(&tx, &before).await?
    } else {
        0
    };
    tx.commit().await?;
    Ok(told)
}

/// Writes the days that changed. A date is unique within its event at every moment: days that move
/// go first to a date of their own in 1970, so that two of them can change places.
async fn write(
    tx: &store::Tx,
    old: &[day::Model],
    days: &[day::Model],
) -> Result<(), store::Error> {
    let before = |day: &day::Model| old.iter().find(|old| old.id == day.id);
    let moved: Vec<_> = days
        .iter()
        .filter(|day| before(day).is_some_and(|old| old.date != day.date))
        .collect();
    for (at, day) in moved.iter().enumerate() {
        let away = NaiveDate::default() + chrono::Days::new(at as u64);
        tx.update(day::Model {
            date: away,
            ..(*day).clone()
        })
        .await?;
    }
    for day in days {
        match before(day) {
            None => {
                tx.insert(day.clone()).await?;
            }
            Some(old) if old != day => {
                tx.update(day.clone()).await?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/days", show)
        .post("/events/{slug}/edit/days", save)
}

#[derive(Template)]
#[template(path = "edit_days.html")]
struct DaysPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    lines: Vec<Line>,
    /// Sessions that would go; asked before they do.
    lost: Option<String>,
}

/// A line of the form: names of its fields.
struct Line {
    legend: String,
    id: String,
    date: String,
    starts: String,
    ends: String,
    remove: String,
    is_there: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Days).await?;
    let days = crate::queries::days(&house.store, desk.event.id).await?;
    let mut form = Form::new().with("tell", "yes");
    for (at, day) in days.iter().enumerate() {
        form.set(&format!("id-{at}"), day.id);
        form.set(&format!("date-{at}"), day.date);
        form.set(&format!("starts-{at}"), fields::clock(day.starts));
        form.set(&format!("ends-{at}"), fields::clock(day.ends));
    }
    page(&days_page(desk, form, days.len() + SPARE, None))
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Days).await?;
    let t = desk.t;
    let lines = (0..MOST_DAYS)
        .filter(|at| !form.values(&format!("date-{at}")).is_empty())
        .count();
    let own: Vec<Uuid> = crate::queries::days(&house.store, desk.event.id)
        .await?
        .into_iter()
        .map(|day| day.id)
        .collect();
    let (plans, positions) = read(&mut form, &desk, &own);
    if !form.is_fine() {
        return again(&days_page(desk, form, lines, None));
    }
    let with_sessions = form.is_ticked("with-sessions");
    let mut lost = None;
    let tells = form.is_ticked("tell");
    match edit_days(
        &house.store,
        &desk.by,
        &desk.event,
        &plans,
        with_sessions,
        tells,
    )
    .await
    {
        Ok(told) => {
            let flash = tell_participants::flash(told);
            return see_other_saying(&desk.event.path("/edit/days"), flash);
        }
        Err(Error::EndsBeforeStart(at)) => {
            form.refuse(
                &format!("ends-{}", positions[at]),
                t.get("desk-form-ends-before-start"),
            );
        }
        Err(Error::Twice(at)) => {
            form.refuse(&format!("date-{}", positions[at]), t.get("desk-days-twice"))
        }
        Err(Error::SessionOutside(at, title)) => form.refuse(
            &format!("starts-{}", positions[at]),
            t.one("desk-days-session-outside", "session", title),
        ),
        Err(Error::SessionsLost(count)) => {
            lost = Some(t.one("desk-days-sessions-lost", "count", count));
            form.refuse(
                "with-sessions",
                t.one("desk-days-sessions-lost", "count", count),
            );
        }
        Err(Error::CheckedIn) => form.refuse("days", t.get("desk-days-checked-in")),
        Err(Error::NoDays) => form.refuse("days", t.get("desk-days-none")),
        Err(Error::Fault(fault)) => return Err(fault.into()),
    }
    again(&days_page(desk, form, lines, lost))
}

/// The days as they were sent, and on which line each stands.
fn read(form: &mut Form, desk: &EventDesk, own: &[Uuid]) -> (Vec<Plan>, Vec<usize>) {
    let (t, zone) = (&desk.t, desk.event.zone());
    let (mut plans, mut positions) = (Vec::new(), Vec::new());
    for at in 0..MOST_DAYS {
        let [date_field, starts_field, ends_field] =
            ["date", "starts", "ends"].map(|name| format!("{name}-{at}"));
        let is_blank = [&date_field, &starts_field, &ends_field]
            .iter()
            .all(|field| form.text(field).is_none());
        if is_blank || form.is_ticked(&format!("remove-{at}")) {
            continue;
        }
        let date = fields::date(form, &date_field, t);
        let starts = fields::time(form, &starts_field, t);
        let ends = fields::time(form, &ends_field, t);
        if form.is_fine() {
            fields::required(form, &date_field, date, t);
            fields::required(form, &starts_field, starts, t);
            fields::required(form, &ends_field, ends, t);
        }
        let (Some(date), Some(starts), Some(ends)) = (date, starts, ends) else {
            continue;
        };
        fields::check_hours(
            form,
            &starts_field,
            &ends_field,
            zone,
            date,
            (starts, ends),
            t,
        );
        let id = form
            .parse::<Uuid>(&format!("id-{at}"))
            .ok()
            .flatten()
            .filter(|id| own.contains(id));
        plans.push(Plan {
            id,
            date,
            starts,
            ends,
        });
        positions.push(at);
    }
    (plans, positions)
}

fn days_page(desk: EventDesk, form: Form, lines: usize, lost: Option<String>) -> DaysPage {
    let t = desk.t;
    let lines = (0..lines.clamp(SPARE, MOST_DAYS))
        .map(|at| {
            let id = format!("id-{at}");
            let is_there = !form.value(&id).is_empty();
            Line {
                legend: if is_there {
                    t.one("desk-days-day", "number", at + 1)
                } else {
                    t.get("desk-days-new")
                },
                id,
                date: format!("date-{at}"),
                starts: format!("starts-{at}"),
                ends: format!("ends-{at}"),
                remove: format!("remove-{at}"),
                is_there,
            }
        })
        .collect();
    DaysPage {
        shell: desk.shell.clone(),
        t,
        lines,
        lost,
        form,
        desk,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(date: &str, starts: &str, ends: &str) -> Plan {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        Plan {
            id: None,
            date: date.parse().expect("a date"),
            starts: time(starts),
            ends: time(ends),
        }
    }

    #[test]
    fn a_day_ends_after_it_begins_and_before_midnight() {
        assert!(check(&[plan("2026-03-12", "09:00", "16:00")]).is_ok());
        assert!(matches!(
            check(&[plan("2026-03-12", "16:00", "09:00")]),
            Err(Error::EndsBeforeStart(0))
        ));
        assert!(matches!(
            check(&[plan("2026-03-12", "22:00", "00:00")]),
            Err(Error::EndsBeforeStart(0))
        ));
    }

    #[test]
    fn a_date_stands_once() {
        let twice = [
            plan("2026-03-12", "09:00", "12:00"),
            plan("2026-03-12", "13:00", "16:00"),
        ];
        assert!(matches!(check(&twice), Err(Error::Twice(1))));
    }
}
