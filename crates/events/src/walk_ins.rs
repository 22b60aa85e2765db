//! The door for those who come without registration: a short form for a phone, and the way to let in
//! somebody who registered and has no place.

use crate::event_desk::{self, EventDesk, Tab};
use crate::registration::application_page::{countries, targets};
use crate::registration::obstacle_words;
use crate::registration::reading::Questionnaire;
use crate::registration::walk_in::{self, Error, Insistence, let_in, walk_in};
use crate::{application, attendance, check_in, queries, roll};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{Choice, Link, Shell, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/attendance/walk-ins", show)
        .post("/events/{slug}/attendance/walk-ins", create)
        .post("/events/{slug}/attendance/walk-ins/known", create_known)
}

#[derive(Template)]
#[template(path = "attendance_walk_in.html")]
struct WalkInPage {
    shell: Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    /// The day on which they are checked in, in full; empty while there is none.
    day: String,
    day_id: String,
    /// Whether that day has come, and the event was not called off.
    open: bool,
    /// How many places are free, where there is a limit.
    free: Option<String>,
    form: Form,
    refusal: Option<Refusal>,
    targets: Vec<Choice>,
    countries: Vec<Choice>,
    country_needed: bool,
    action: String,
    known: String,
    check_ins: String,
    attendance: String,
    capacity: String,
    applications: String,
}

impl WalkInPage {
    /// Whether the form is sent again only for somebody else of the same name.
    fn asks_about_namesake(&self) -> bool {
        matches!(
            self.refusal,
            Some(Refusal::Registered {
                may_be_namesake: true,
                ..
            })
        )
    }

    /// Whether the form is sent again only to pass a quota.
    fn asks_about_quota(&self) -> bool {
        matches!(self.refusal, Some(Refusal::Quota { known: None, .. }))
    }
}

/// Why somebody was not let in, and what can be done.
enum Refusal {
    /// Every place is taken.
    Full(String),
    /// A quota has no room; a button lets them in all the same.
    Quota {
        text: String,
        /// The application, if they had registered.
        known: Option<Uuid>,
    },
    /// They may be registered already.
    Registered {
        title: String,
        them: Vec<Known>,
        /// It may also be somebody else of the same name.
        may_be_namesake: bool,
    },
}

/// Somebody who is registered.
struct Known {
    id: Uuid,
    name: String,
    organisation: String,
    status: String,
    tone: Tone,
    /// Whether they have a place, and so are only checked in.
    has_place: bool,
    is_here: bool,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let door = Door::open(&house, &viewer, &slug, query.parse("day")).await?;
    let mut form = door.asked.blank_at_the_door();
    form.set("name", query.text("name").unwrap_or_default());
    page(&door.page(form, None).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let door = Door::open(&house, &viewer, &slug, form.parse("day").ok().flatten()).await?;
    let Some(newcomer) = door.asked.read_newcomer(&mut form, &door.desk.t) else {
        return again(&door.page(form, None).await?);
    };
    let insists = Insistence {
        is_namesake: form.is_ticked("namesake"),
        over_quota: form.is_ticked("over-quota"),
    };
    let (by, event, day) = (&door.desk.by, &door.desk.event, door.day_id()?);
    match walk_in(&house.store, by, event, day, newcomer, insists).await {
        Ok(application) => door.back(application),
        Err(error) => door.refuse(form, error, None).await,
    }
}

async fn create_known(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let door = Door::open(&house, &viewer, &slug, form.parse("day").ok().flatten()).await?;
    let known: Uuid = form
        .parse("application")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    let (by, event, day) = (&door.desk.by, &door.desk.event, door.day_id()?);
    let over_quota = form.is_ticked("over-quota");
    match let_in(&house.store, by, event, day, known, over_quota).await {
        Ok(()) => door.back(known),
        Err(error) => {
            // The form above stays blank: they are registered, and need not be written down again.
            form = door.asked.blank_at_the_door();
            door.refuse(form, error, Some(known)).await
        }
    }
}

/// Everything at the door of one event.
struct Door<'a> {
    house: &'a House,
    desk: EventDesk,
    asked: Questionnaire,
    day: Option<crate::day::Model>,
}

impl<'a> Door<'a> {
    async fn open(
        house: &'a House,
        viewer: &Viewer,
        slug: &Slug,
        day: Option<Uuid>,
    ) -> Result<Door<'a>, Failure> {
        let mut desk = event_desk::open(house, viewer, slug, Tab::Attendance).await?;
        // Thumbs at the door need room.
        desk.shell.dense = false;
        let asked = Questionnaire::of(house, viewer, slug).await?;
        let days = queries::days(&house.store, desk.event.id).await?;
        let now = house.store.now();
        let day = attendance::chosen(&days, &desk.event, day, now).cloned();
        Ok(Self {
            house,
            desk,
            asked,
            day,
        })
    }

    fn day_id(&self) -> Result<Uuid, Failure> {
        Ok(self.day.as_ref().ok_or(Failure::NotFound)?.id)
    }

    fn back(&self, application: Uuid) -> PageResult {
        let day = self.day_id()?;
        let path = self.desk.event.path("/attendance");
        see_other_saying(
            &format!("{path}?day={day}#participant-{application}"),
            "walk-in-flash",
        )
    }

    async fn refuse(&self, form: Form, error: Error, known: Option<Uuid>) -> PageResult {
        let t = &self.desk.t;
        let refusal = match error {
            Error::Unknown => return Err(Failure::NotFound),
            Error::Fault(fault) => return Err(fault.into()),
            // The page says so by itself, and shows no form.
            Error::TooEarly | Error::NotOn => None,
            Error::Full(places) => Some(Refusal::Full(t.one("walk-in-full", "places", places))),
            Error::NoQuota(obstacle) => Some(Refusal::Quota {
                text: t.one(
                    "walk-in-quota",
                    "quota",
                    obstacle_words::in_words(&obstacle, t),
                ),
                known,
            }),
            Error::Registered { them, is_address } => {
                Some(self.registered(them, is_address).await?)
            }
        };
        again(&self.page(form, refusal).await?)
    }

    async fn registered(
        &self,
        them: Vec<application::Model>,
        is_address: bool,
    ) -> Result<Refusal, Failure> {
        let t = &self.desk.t;
        let roll = roll::call(&self.house.store, &self.desk.event, t).await?;
        let day = self.day_id()?;
        let known = |one: application::Model| Known {
            id: one.id,
            status: t.get(one.status.text()),
            tone: crate::registration::tone(one.status),
            has_place: one.status == application::Status::Accepted,
            is_here: roll.was_checked_in(one.id, day),
            name: one.name,
            organisation: one.organisation,
        };
        Ok(Refusal::Registered {
            title: t.get(if is_address {
                "walk-in-registered-address"
            } else {
                "walk-in-registered-name"
            }),
            them: them.into_iter().map(known).collect(),
            may_be_namesake: !is_address,
        })
    }

    async fn page(&self, form: Form, refusal: Option<Refusal>) -> Result<WalkInPage, Failure> {
        let EventDesk {
            event,
            shell,
            t,
            title,
            tabs,
            ..
        } = &self.desk;
        let now = self.house.store.now();
        let attendance = event.path("/attendance");
        let day_id = self
            .day
            .as_ref()
            .map_or(String::new(), |day| day.id.to_string());
        let has_come = |day: &crate::day::Model| check_in::has_come(event, day, now);
        Ok(WalkInPage {
            open: walk_in::is_on(event) && self.day.as_ref().is_some_and(has_come),
            day: self
                .day
                .as_ref()
                .map_or(String::new(), |day| t.weekday_date(day.date)),
            free: event
                .free_places()
                .map(|free| t.one("walk-in-free", "count", free)),
            targets: targets(&self.asked, t),
            countries: countries(t),
            country_needed: self.asked.country_needed,
            action: format!("{attendance}/walk-ins"),
            known: format!("{attendance}/walk-ins/known"),
            check_ins: format!("{attendance}/check-ins?day={day_id}"),
            attendance: format!("{attendance}?day={day_id}"),
            capacity: event.path("/edit/registration"),
            applications: event.path("/applications"),
            event: title.clone(),
            tabs: tabs.clone(),
            shell: shell.clone(),
            t: *t,
            day_id,
            form,
            refusal,
        })
    }
}
