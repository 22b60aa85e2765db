//! The door: the address in a participant's code. The secretariat checks them in there; to anybody
//! else it only says to show the code at the entrance.

use crate::attendance::sorry;
use crate::{application, check_in, holder, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::{FlashKind, Shell};
use uuid::Uuid;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/check-in/{key}", show).post("/check-in/{key}", create)
}

/// For whoever is not at the desk. The same for every key, good or not.
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
    action: String,
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

async fn show(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let answer = match door_page(&house, &viewer, &key).await? {
        Some(door) => page(&door)?,
        None => {
            let t = crate::TEXTS.reader(viewer.language);
            let shell = house.shell(&viewer, t.get("check-in-code-title")).unlisted();
            page(&CodePage { shell: unnamed(shell), t })?
        }
    };
    Ok(holder::secret(answer))
}

async fn create(State(house): State<House>, viewer: Viewer, Path(key): Path<String>, form: Form) -> PageResult {
    viewer.person()?;
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    // Whoever holds the code knows of the event already, so this is no secret: 403, not 404.
    let by = viewer.secretariat_of(event.network_id)?;
    let day = form.parse::<Uuid>("day").ok().flatten().ok_or(Failure::NotFound)?;
    match check_in::check_in(&house.store, &by, &event, own.id, day).await {
        Ok(()) => see_other_saying(&check_in::path(&key), "attendance-checked-in-flash"),
        Err(refused) => {
            let mut door = door_page(&house, &viewer, &key).await?.ok_or(Failure::NotFound)?;
            door.shell = door.shell.saying(FlashKind::Danger, sorry(refused, &door.t)?);
            again(&door)
        }
    }
    .map(holder::secret)
}

/// The page for the desk; `None` for anybody else, and for a key that opens nothing.
async fn door_page(house: &House, viewer: &Viewer, key: &str) -> Result<Option<DoorPage>, Failure> {
    if viewer.standing().is_none_or(|standing| standing.secretariats.is_empty()) {
        return Ok(None);
    }
    let (own, event) = match holder::by_key(house, viewer, key).await {
        Ok(found) => found,
        Err(Failure::NotFound) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    if viewer.secretariat_of(event.network_id).is_err() {
        return Ok(None);
    }
    let t = crate::TEXTS.reader(viewer.language);
    let check_ins =
        check_in::Entity::find().filter(check_in::Column::ApplicationId.eq(own.id)).all(house.store.db()).await?;
    let since = |day: Uuid| check_ins.iter().find(|one| one.day_id == day).map(|one| t.moment(one.at, event.zone()));
    let days = queries::days(&house.store, event.id).await?;
    let now = house.store.now();
    Ok(Some(DoorPage {
        shell: unnamed(house.shell(viewer, t.get("check-in-title")).unlisted()),
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
                open: check_in::has_come(&event, day, now),
            })
            .collect(),
        action: check_in::path(key),
        attendance: event.path("/attendance"),
        name: own.name,
        organisation: own.organisation,
        t,
    }))
}

/// The address of the page is a secret: it does not stand in the page.
fn unnamed(mut shell: Shell) -> Shell {
    shell.canonical = String::new();
    shell
}
