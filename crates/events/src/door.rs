//! The door: the address in a participant's code. The secretariat checks them in there; to anybody
//! else it only says to show the code at the entrance.

use crate::attendance::sorry;
use crate::{Event, application, check_in, event, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::{FlashKind, Shell};
use uuid::Uuid;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/check-in/{code}", show)
        .post("/check-in/{code}", create)
}

/// For whoever is not at the desk. The same for every code, good or not.
#[derive(Template)]
#[template(path = "attendance_code.html")]
struct CodePage {
    shell: Shell,
    t: Texts,
}

#[derive(Template)]
#[template(path = "attendance_door.html")]
struct DoorPage {
    shell: Shell,
    t: Texts,
    name: String,
    organisation: String,
    target: String,
    event: String,
    /// Whether they have a place.
    accepted: bool,
    status: String,
    days: Vec<Day>,
    id: Uuid,
    action: String,
    /// Where somebody without a place is given one.
    let_in: String,
    attendance: String,
}

struct Day {
    id: Uuid,
    label: String,
    /// Since when they are here.
    here: Option<String>,
    /// Whether the day has come.
    open: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(code): Path<String>) -> PageResult {
    match at_desk(&house, &viewer, &code).await? {
        Some((own, event)) => page(&door_page(&house, &viewer, own, &event).await?),
        None => {
            let t = crate::TEXTS.reader(viewer.language);
            page(&CodePage {
                shell: house
                    .shell(&viewer, t.get("check-in-code-title"))
                    .unlisted(),
                t,
            })
        }
    }
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(code): Path<String>,
    form: Form,
) -> PageResult {
    viewer.person()?;
    // Nobody else learns whether the code is good: 404, not 403.
    let (own, event) = at_desk(&house, &viewer, &code)
        .await?
        .ok_or(Failure::NotFound)?;
    let by = viewer.secretariat_of(event.network_id)?;
    let day = form
        .parse::<Uuid>("day")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    match check_in::check_in(&house.store, &by, &event, own.id, day).await {
        Ok(()) => see_other_saying(&check_in::path(own.id), "attendance-checked-in-flash"),
        Err(refused) => {
            let mut door = door_page(&house, &viewer, own, &event).await?;
            door.shell = door
                .shell
                .saying(FlashKind::Danger, sorry(refused, &door.t)?);
            again(&door)
        }
    }
}

/// Whose code it is, for the secretariat that runs the event; `None` for anybody else, and for a
/// code that is nobody's.
async fn at_desk(
    house: &House,
    viewer: &Viewer,
    code: &str,
) -> Result<Option<(application::Model, Event)>, Failure> {
    let Ok(id) = Uuid::parse_str(code) else {
        return Ok(None);
    };
    let own = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    let db = house.store.db();
    let Some(found) = application::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let event = event::Entity::find_by_id(found.event_id)
        .filter(event::Column::NetworkId.is_in(own))
        .one(db)
        .await?;
    Ok(event.map(|event| (found, event)))
}

async fn door_page(
    house: &House,
    viewer: &Viewer,
    own: application::Model,
    event: &Event,
) -> Result<DoorPage, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let check_ins = check_in::Entity::find()
        .filter(check_in::Column::ApplicationId.eq(own.id))
        .all(house.store.db())
        .await?;
    let since = |day: Uuid| {
        check_ins
            .iter()
            .find(|one| one.day_id == day)
            .map(|one| t.moment(one.at, event.zone()))
    };
    let days = queries::days(&house.store, event.id).await?;
    let now = house.store.now();
    Ok(DoorPage {
        shell: house.shell(viewer, t.get("check-in-title")).unlisted(),
        target: t.get(own.target.text()),
        event: event.title.in_language(viewer.language).text.to_owned(),
        accepted: own.status == application::Status::Accepted,
        status: t.get(own.status.text()),
        days: days
            .iter()
            .map(|day| Day {
                id: day.id,
                label: t.weekday_date(day.date),
                here: since(day.id),
                open: check_in::has_come(event, day, now),
            })
            .collect(),
        id: own.id,
        action: check_in::path(own.id),
        let_in: event.path("/attendance/walk-ins/known"),
        attendance: event.path("/attendance"),
        name: own.name,
        organisation: own.organisation,
        t,
    })
}
