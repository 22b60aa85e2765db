//! Those who had a place and did not come: the desk's list after the event.

use crate::desk_list::page_of;
use crate::event_desk::{self, EventDesk, Tab};
use crate::roll::{self, Expected};
use crate::{no_show, queries};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{FlashKind, Link, Pages, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/no-shows", show)
        .post("/events/{slug}/no-shows", create)
        .post("/events/{slug}/no-shows/corrections", correct)
}

#[derive(Template)]
#[template(path = "attendance_no_shows.html")]
struct NoShowsPage {
    shell: Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    is_over: bool,
    /// Whether the desk checked nobody in: then the list says nothing.
    nobody_checked_in: bool,
    to_note: u64,
    rows: Vec<Row>,
    pages: Pages,
    action: String,
    corrections: String,
    attendance: String,
}

struct Row {
    id: Uuid,
    name: String,
    organisation: String,
    target: String,
    noted: Option<String>,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    page(&no_shows_page(&house, &viewer, &slug, &query).await?)
}

async fn no_shows_page(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    query: &Query,
) -> Result<NoShowsPage, Failure> {
    let desk = event_desk::open(house, viewer, slug, Tab::Attendance).await?;
    let EventDesk {
        event,
        shell,
        t,
        title,
        state,
        tabs,
        ..
    } = desk;
    let roll = roll::call(&house.store, &event, &t).await?;
    let missing: Vec<&Expected> = roll
        .expected
        .iter()
        .filter(|person| !roll.came(person))
        .collect();
    let path = event.path("/no-shows");
    let (shown, pages) = page_of(&missing, query, |number| format!("{path}?page={number}"));
    let row = |person: &&Expected| Row {
        id: person.id,
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        target: t.get(person.target.text()),
        noted: person.no_show_at.map(|at| t.moment(at, event.zone())),
    };
    Ok(NoShowsPage {
        event: title,
        tabs,
        is_over: state == crate::State::Past,
        nobody_checked_in: missing.len() == roll.expected.len(),
        to_note: no_show::count_to_note(&house.store, event.id).await?,
        rows: shown.iter().map(row).collect(),
        pages,
        corrections: format!("{path}/corrections"),
        attendance: event.path("/attendance"),
        action: path,
        shell,
        t,
    })
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let one = form
        .parse::<Uuid>("application")
        .map_err(|_| Failure::NotFound)?;
    match no_show::note(&house.store, &by, &event, one).await {
        Ok(_) => see_other_saying(&event.path("/no-shows"), "no-show-noted-flash"),
        Err(no_show::Error::NotOver) => {
            let mut page = no_shows_page(&house, &viewer, &slug, &query).await?;
            page.shell = page
                .shell
                .saying(FlashKind::Danger, page.t.get("no-show-not-over"));
            again(&page)
        }
        Err(no_show::Error::Fault(fault)) => Err(fault.into()),
    }
}

async fn correct(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let one = form
        .parse::<Uuid>("application")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    no_show::take_back(&house.store, &by, &event, one).await?;
    see_other_saying(&event.path("/no-shows"), "no-show-taken-back-flash")
}
