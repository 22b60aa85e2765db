//! The meetings of a group: what is ahead, what was held, and the form that calls the next one.

use super::convene::{self, Plan};
use super::reading::{self, Held};
use super::{count, page_of, schedule_form};
use crate::workspace::frame::{self, Frame, Tab};
use crate::{Group, group_meeting, queries, seat};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use chrono_tz::Tz;
use events::fields;
use members::Signs;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use store::Store;
use texts::Texts;
use ui::{Choice, DateBlock, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

/// Other groups that are offered for a joint meeting.
const MOST_OTHERS: u64 = 100;
/// How many of them stand side by side; of more, those of other networks are folded away.
const FEW_OTHERS: usize = 10;
/// The field of the groups that stand first, and of those folded away.
const NEAR: &str = "with";
const FAR: &str = "with-others";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/meetings", show)
        .post("/groups/{slug}/meetings", create)
        .post("/groups/{slug}/meetings/counted", create_counted)
}

#[derive(Template)]
#[template(path = "workspace_meetings.html")]
struct MeetingsPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    ahead: Vec<Row>,
    held: Vec<Row>,
    may_call: bool,
    action: String,
    counting: String,
    form: Form,
    together: Together,
    zones: Vec<Choice>,
}

/// The groups with which a meeting can be joint: all together while they are few.
#[derive(Default)]
struct Together {
    /// Of the same network, or all of them.
    near: Vec<Choice>,
    /// Of other networks, where they are many.
    far: Vec<Choice>,
    /// Whether the choice stands open: something was chosen, or something is wrong with it.
    is_open: bool,
    is_far_open: bool,
}

struct Row {
    title: String,
    href: String,
    day: DateBlock,
    note: String,
    is_cancelled: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Meetings).await?;
    let form = Form::new()
        .with("zone", own_zone(&viewer).name())
        .with("starts", "10:00")
        .with("ends", "11:30");
    page(&meetings_page(&house, &viewer, frame, form).await?)
}

fn own_zone(viewer: &Viewer) -> Tz {
    viewer
        .standing()
        .map_or(Tz::UTC, |standing| standing.time_zone)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Meetings).await?;
    let by = frame.steward(&viewer)?;
    let Some(plan) = plan(&house, &viewer, &frame, &mut form).await? else {
        return again(&meetings_page(&house, &viewer, frame, form).await?);
    };
    match convene::convene(&house.store, &by, &frame.group, &plan).await {
        Ok(event) => see_other_saying(&page_of(&frame.group, &event), "meeting-called-flash"),
        Err(convene::Error::OtherIsOver) => {
            form.refuse("with", frame.t.get("meeting-other-is-over"));
            again(&meetings_page(&house, &viewer, frame, form).await?)
        }
        Err(convene::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

async fn plan(
    house: &House,
    viewer: &Viewer,
    frame: &Frame,
    form: &mut Form,
) -> Result<Option<Plan>, Failure> {
    let t = &frame.fields;
    let title = fields::line(form, "title", fields::LINE, t);
    let title = fields::required(form, "title", title, t);
    let agenda = fields::line(form, "agenda", fields::TEXT, t).unwrap_or_default();
    let schedule = schedule_form::read(form, &frame.t, t);
    let mut with = Vec::new();
    for wanted in [form.values(NEAR), form.values(FAR)].concat() {
        // A group that is over is not offered; who asks for it all the same is told by the deed.
        match wanted.parse::<Slug>() {
            Ok(slug) => match queries::by_slug(&house.store, viewer, &slug).await {
                // Who is named twice meets once.
                Ok(other) if with.iter().any(|it: &Group| it.id == other.id) => {}
                Ok(other) if is_theirs(viewer, &other) && other.id != frame.group.id => {
                    with.push(other);
                }
                Ok(_) | Err(Failure::NotFound) => {
                    fields::not_a_choice(form, "with", t);
                }
                Err(fault) => return Err(fault),
            },
            Err(_) => fields::not_a_choice(form, "with", t),
        }
    }
    let (Some(title), Some(schedule)) = (title, schedule) else {
        return Ok(None);
    };
    Ok(form.is_fine().then_some(Plan {
        title,
        agenda,
        language: viewer.language,
        schedule,
        with,
    }))
}

/// Whether this viewer may bring a group into a joint meeting: they speak for a seat of it, or belong to
/// its secretariat. Its head is told, and can take it off again.
fn is_theirs(viewer: &Viewer, group: &Group) -> bool {
    crate::membership::seat_of(viewer, group.id).is_some()
        || viewer.is_secretariat_of(group.network_id)
}

/// The other groups at work that this viewer may bring into a joint meeting.
async fn others(house: &House, viewer: &Viewer, group: &Group) -> Result<Vec<Group>, Failure> {
    let own: Vec<_> = crate::membership::groups_of(viewer).collect();
    let secretariats = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    let theirs = Condition::any()
        .add(crate::group::Column::Id.is_in(own))
        .add(crate::group::Column::NetworkId.is_in(secretariats));
    let at_work = crate::State::ALL
        .iter()
        .copied()
        .filter(|state| state.is_at_work());
    Ok(queries::visible(viewer)
        .filter(theirs)
        .filter(crate::group::Column::State.is_in(at_work))
        .filter(crate::group::Column::Id.ne(group.id))
        .order_by_asc(crate::group::Column::Slug)
        .limit(MOST_OTHERS)
        .all(house.store.db())
        .await?)
}

impl Together {
    fn of(others: &[Group], group: &Group, signs: &Signs, form: &Form, t: &Texts) -> Self {
        let choice = |other: &Group| {
            Choice::new(
                other.slug.as_str(),
                other.name.in_language(t.language()).text,
            )
        };
        let (near, far): (Vec<_>, Vec<_>) = others
            .iter()
            .partition(|it| it.network_id == group.network_id);
        let is_open = form.error(NEAR).is_some() || !form.values(NEAR).is_empty();
        let is_far_open = !form.values(FAR).is_empty();
        if others.len() <= FEW_OTHERS || near.is_empty() {
            return Self {
                near: others.iter().map(choice).collect(),
                is_open,
                ..Self::default()
            };
        }
        let with_network = |other: &Group| {
            let network = signs.network(other.network_id);
            choice(other).with_help(network.map(|it| it.name.as_str()).unwrap_or_default())
        };
        Self {
            near: near.into_iter().map(choice).collect(),
            far: far.into_iter().map(with_network).collect(),
            is_open: is_open || is_far_open,
            is_far_open,
        }
    }
}

async fn create_counted(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Meetings).await?;
    let by = frame.steward(&viewer)?;
    let asked = form.text("event").unwrap_or_default().to_owned();
    // People paste the address of the page.
    let last = asked.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let event = match last.parse::<Slug>() {
        Ok(slug) => match events::queries::by_slug(&house.store, &viewer, &slug).await {
            Ok(event) => Some(event),
            Err(Failure::NotFound) => None,
            Err(fault) => return Err(fault),
        },
        Err(_) => None,
    };
    let key = match event {
        None => "meeting-no-such-event",
        Some(event) => match count::count(&house.store, &by, &frame.group, &event).await {
            Ok(()) => {
                return see_other_saying(&page_of(&frame.group, &event), "meeting-counted-flash");
            }
            Err(count::Error::Counted) => "meeting-counted-already",
            Err(count::Error::Cancelled) => "meeting-event-cancelled",
            Err(count::Error::NoDay) => "meeting-event-without-day",
            Err(count::Error::Ground(error)) => return Err(frame.sorry(error)),
        },
    };
    form.refuse("event", frame.t.get(key));
    again(&meetings_page(&house, &viewer, frame, form).await?)
}

async fn meetings_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
) -> Result<MeetingsPage, Failure> {
    let meetings = reading::of_group(&house.store, frame.group.id).await?;
    let notes = Notes::of(&house.store, frame.group.id, &meetings).await?;
    let together = if frame.steers {
        let others = others(house, viewer, &frame.group).await?;
        let signs = Signs::of(&house.store).await?;
        Together::of(&others, &frame.group, &signs, &form, &frame.t)
    } else {
        Together::default()
    };
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        steers,
        ..
    } = frame;
    let today = house.store.now().date_naive();
    let row = |held: &Held| Row {
        title: held
            .event
            .title
            .in_language(viewer.language)
            .text
            .to_owned(),
        href: page_of(&group, &held.event),
        day: DateBlock::of(&t, held.meeting.held_on, held.meeting.held_on)
            .past(held.meeting.held_on < today),
        note: notes.of_meeting(held, today, &t),
        is_cancelled: held.meeting.cancelled_at.is_some(),
    };
    let is_ahead = |meeting: &group_meeting::Model| meeting.held_on >= today;
    let mut ahead: Vec<Row> = meetings
        .iter()
        .filter(|held| is_ahead(&held.meeting))
        .map(row)
        .collect();
    ahead.reverse();
    Ok(MeetingsPage {
        ahead,
        held: meetings
            .iter()
            .filter(|held| !is_ahead(&held.meeting))
            .map(row)
            .collect(),
        may_call: steers && is_open,
        action: group.path("/meetings"),
        counting: group.path("/meetings/counted"),
        together,
        zones: events::zones(form.text("zone"), &t),
        group: name,
        shell,
        t,
        tabs,
        form,
    })
}

/// What is known of the meetings of a group.
struct Notes {
    there: HashMap<Uuid, i64>,
    minuted: HashSet<Uuid>,
    hours: HashMap<Uuid, i64>,
    /// Everybody who counts or counted as a member.
    seats: Vec<seat::Model>,
}

impl Notes {
    async fn of(store: &Store, group: Uuid, meetings: &[Held]) -> Result<Self, Failure> {
        let seats = seat::Entity::find().filter(seat::Column::GroupId.eq(group));
        let seats = seats.all(store.db()).await?.into_iter();
        Ok(Self {
            there: reading::counts(store, meetings).await?,
            minuted: reading::minuted(store, group, meetings).await?,
            hours: reading::hours(store, meetings).await?,
            seats: seats.filter(|seat| seat.role.counts()).collect(),
        })
    }

    /// When a meeting ahead is; of one that was held, who was there and what is not noted yet.
    fn of_meeting(&self, held: &Held, today: NaiveDate, t: &Texts) -> String {
        let there = self.there.get(&held.meeting.id).copied();
        let there = there.map(|count| t.one("meeting-count", "count", count));
        if held.meeting.held_on >= today {
            let starts = held.event.starts_at;
            let when = starts.map(|starts| t.moment(starts, held.event.zone()));
            return there.or(when).unwrap_or_default();
        }
        let minutes = if self.minuted.contains(&held.event.id) {
            "meeting-row-minutes"
        } else {
            "meeting-row-minutes-missing"
        };
        let hours = self.hours.get(&held.meeting.id).copied();
        let hours = t.with(
            "meeting-row-hours",
            [
                ("noted", t.number(hours.unwrap_or_default()).into()),
                (
                    "members",
                    t.number(self.members_on(held.meeting.held_on)).into(),
                ),
            ],
        );
        let notes = there.into_iter().chain([t.get(minutes), hours]);
        notes.collect::<Vec<_>>().join(" · ")
    }

    fn members_on(&self, day: NaiveDate) -> i64 {
        let seats = self.seats.iter();
        let were = seats.filter(|seat| {
            seat.since.date_naive() <= day && seat.until.is_none_or(|it| it.date_naive() > day)
        });
        were.count() as i64
    }
}
