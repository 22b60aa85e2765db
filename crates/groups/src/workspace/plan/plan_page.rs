//! The page of the plan: the roadmap by objective, and the actions.

use super::edit;
use super::item::{self, Kind, State as Progress};
use super::take_on;
use super::{action, actions, items};
use crate::queries;
use crate::workspace::frame::{self, Frame, Tab};
use crate::workspace::names::Names;
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use events::fields;
use texts::Texts;
use ui::{Choice, Html, Link, Shell, Tone};
use uuid::Uuid;
use vocabulary::{Language, Slug, Translated};
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/plan", show)
        .post("/groups/{slug}/plan", create)
        .post("/groups/{slug}/plan/{item}/progress", progress)
        .post("/groups/{slug}/actions", create_action)
        .post("/groups/{slug}/actions/{action}/completion", complete)
        .post("/groups/{slug}/actions/{action}/reopening", reopen)
}

#[derive(Template)]
#[template(path = "workspace_plan.html")]
struct PlanPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    aim: Html,
    parts: Vec<Part>,
    actions: Vec<ActionRow>,
    may_edit: bool,
    path: String,
    action_path: String,
    form: Form,
    kinds: Vec<Choice>,
    objectives: Vec<Choice>,
    languages: Vec<Choice>,
    seats: Vec<Choice>,
    states: Vec<Choice>,
}

/// An objective with what serves it; without one: what serves them all.
struct Part {
    objective: Option<Row>,
    rows: Vec<Row>,
}

struct Row {
    id: Uuid,
    title: String,
    lang: &'static str,
    kind: String,
    state: String,
    tone: Tone,
    due: Option<String>,
    is_late: bool,
    is_output: bool,
    web_address: Option<String>,
    progress: Form,
}

struct ActionRow {
    id: Uuid,
    what: String,
    who: String,
    due: Option<String>,
    is_done: bool,
    is_late: bool,
    may_settle: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Plan).await?;
    let form = Form::new()
        .with("kind", Kind::Activity.word())
        .with("language", viewer.language);
    page(&plan_page(&house, &viewer, frame, form).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Plan).await?;
    let by = frame.steward(&viewer)?;
    let t = &frame.fields;
    let kind = fields::word::<Kind>(&mut form, "kind", t);
    let kind = fields::required(&mut form, "kind", kind, t);
    let title = fields::line(&mut form, "title", fields::LINE * 2, t);
    let title = fields::required(&mut form, "title", title, t);
    let language = fields::word::<Language>(&mut form, "language", t).unwrap_or(viewer.language);
    let objective_id = fields::word::<Uuid>(&mut form, "objective", t);
    let due_on = fields::date(&mut form, "due", t);
    let (Some(kind), Some(title), true) = (kind, title, form.is_fine()) else {
        return again(&plan_page(&house, &viewer, frame, form).await?);
    };
    let plan = edit::Plan {
        kind,
        title: Translated::new(language, title),
        objective_id,
        due_on,
        is_output: form.is_ticked("output"),
    };
    match edit::add(&house.store, &by, &frame.group, plan).await {
        Ok(()) => see_other_saying(&frame.group.path("/plan"), "plan-added-flash"),
        Err(edit::Error::UnknownObjective | edit::Error::UnknownItem) => {
            fields::not_a_choice(&mut form, "objective", &frame.fields);
            again(&plan_page(&house, &viewer, frame, form).await?)
        }
        Err(edit::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

async fn progress(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, item)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Plan).await?;
    let by = frame.steward(&viewer)?;
    let t = &frame.fields;
    let state = fields::word::<Progress>(&mut form, "state", t);
    let state = fields::required(&mut form, "state", state, t);
    let due_on = fields::date(&mut form, "due", t);
    let address = fields::web_address(&mut form, "address", t);
    let (Some(state), true) = (state, form.is_fine()) else {
        return again(&plan_page(&house, &viewer, frame, form).await?);
    };
    let how = (state, due_on, address);
    match edit::move_on(&house.store, &by, &frame.group, item, how).await {
        Ok(()) => see_other_saying(
            &format!("{}#item-{item}", frame.group.path("/plan")),
            "plan-moved-flash",
        ),
        Err(edit::Error::UnknownObjective | edit::Error::UnknownItem) => Err(Failure::NotFound),
        Err(edit::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

async fn create_action(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Plan).await?;
    let by = frame.steward(&viewer)?;
    let t = &frame.fields;
    let what = fields::line(&mut form, "what", fields::LINE * 2, t);
    let what = fields::required(&mut form, "what", what, t);
    let seat = fields::word::<Uuid>(&mut form, "who", t);
    let seat = fields::required(&mut form, "who", seat, t);
    let due_on = fields::date(&mut form, "by", t);
    let seats = seats(&house, &viewer, &frame).await?;
    let who = seat.and_then(|seat| {
        let found = seats.iter().find(|each| each.value == seat.to_string())?;
        Some((seat, found.label.clone()))
    });
    if seat.is_some() && who.is_none() {
        fields::not_a_choice(&mut form, "who", t);
    }
    let (Some(what), Some(who), true) = (what, who, form.is_fine()) else {
        return again(&plan_page(&house, &viewer, frame, form).await?);
    };
    let plan = take_on::Plan { what, who, due_on };
    match take_on::take_on(&house.store, &by, &frame.group, plan).await {
        Ok(()) => see_other_saying(&frame.group.path("/plan#actions"), "action-noted-flash"),
        Err(take_on::Error::UnknownSeat | take_on::Error::UnknownAction) => {
            fields::not_a_choice(&mut form, "who", &frame.fields);
            again(&plan_page(&house, &viewer, frame, form).await?)
        }
        Err(take_on::Error::Ground(error)) => Err(frame.sorry(error)),
    }
}

async fn complete(house: State<House>, viewer: Viewer, at: Path<(Slug, Uuid)>) -> PageResult {
    settle(house, viewer, at, true).await
}

async fn reopen(house: State<House>, viewer: Viewer, at: Path<(Slug, Uuid)>) -> PageResult {
    settle(house, viewer, at, false).await
}

async fn settle(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, action)): Path<(Slug, Uuid)>,
    done: bool,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Plan).await?;
    let by = frame.insider(&viewer)?;
    let steward = frame.steward(&viewer).ok();
    let group = &frame.group;
    match take_on::settle(&house.store, &by, steward.as_ref(), group, action, done).await {
        Ok(()) if done => see_other_saying(&group.path("/plan#actions"), "action-done-flash"),
        Ok(()) => see_other_saying(&group.path("/plan#actions"), "action-reopened-flash"),
        Err(take_on::Error::Ground(error)) => Err(frame.sorry(error)),
        Err(_) => Err(Failure::NotFound),
    }
}

/// The seats of a group as choices, by the name of the organisation.
async fn seats(house: &House, viewer: &Viewer, frame: &Frame) -> Result<Vec<Choice>, Failure> {
    let seats = queries::seats(&house.store, frame.group.id).await?;
    let ids = seats.iter().map(|seat| seat.organisation_id);
    let names = members::queries::organisations_by_ids(&house.store, ids).await?;
    let mut choices: Vec<Choice> = seats
        .iter()
        .filter_map(|seat| {
            let organisation = names.get(&seat.organisation_id)?;
            let name = organisation.name.in_language(viewer.language).text;
            Some(Choice::new(seat.id.to_string(), name))
        })
        .collect();
    let compare = frame.t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    Ok(choices)
}

async fn plan_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
) -> Result<PlanPage, Failure> {
    let items = items(&house.store, frame.group.id).await?;
    let mut actions = actions(&house.store, frame.group.id).await?;
    let names = Names::of(&house.store, frame.group.id, viewer.language).await?;
    for action in &mut actions {
        action.who = names.read(&action.who);
    }
    let seats = if frame.steers {
        seats(house, viewer, &frame).await?
    } else {
        Vec::new()
    };
    let today = house.store.now().date_naive();
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        steers,
        seat_id,
        ..
    } = frame;
    let in_words = |text: &Translated| text.in_language(viewer.language).text.to_owned();
    let row = |item: &item::Model| row(item, viewer.language, today, &t);
    let serving = |objective: Option<Uuid>| -> Vec<Row> {
        items
            .iter()
            .filter(|item| item.kind != Kind::Objective && item.objective_id == objective)
            .map(row)
            .collect()
    };
    let objectives = || items.iter().filter(|item| item.kind == Kind::Objective);
    let mut parts: Vec<Part> = objectives()
        .map(|objective| Part {
            objective: Some(row(objective)),
            rows: serving(Some(objective.id)),
        })
        .collect();
    let general = serving(None);
    if !general.is_empty() {
        parts.push(Part {
            objective: None,
            rows: general,
        });
    }
    Ok(PlanPage {
        aim: ui::markdown(&in_words(&group.aim)),
        actions: actions
            .iter()
            .map(|action| action_row(action, seat_id, (steers, is_open), today, &t))
            .collect(),
        may_edit: steers && is_open,
        path: group.path("/plan"),
        action_path: group.path("/actions"),
        kinds: Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.word(), t.get(kind.text())))
            .collect(),
        objectives: objectives()
            .map(|objective| Choice::new(objective.id.to_string(), in_words(&objective.title)))
            .collect(),
        languages: crate::workspace::languages(&t),
        states: Progress::ALL
            .iter()
            .map(|state| Choice::new(state.word(), t.get(state.text())))
            .collect(),
        parts,
        seats,
        group: name,
        shell,
        t,
        tabs,
        form,
    })
}

fn row(item: &item::Model, reader: Language, today: NaiveDate, t: &Texts) -> Row {
    let title = item.title.in_language(reader);
    let due = item.due_on.map(|due| due.to_string()).unwrap_or_default();
    Row {
        id: item.id,
        title: title.text.to_owned(),
        lang: title.language.code(),
        kind: t.get(item.kind.text()),
        state: t.get(item.state.text()),
        tone: item.tone(today),
        due: item.due_on.map(|due| t.date(due)),
        is_late: item.is_late(today),
        is_output: item.is_output,
        web_address: item.web_address.clone(),
        progress: Form::new()
            .with("state", item.state.word())
            .with("due", due)
            .with("address", item.web_address.clone().unwrap_or_default()),
    }
}

fn action_row(
    action: &action::Model,
    own: Option<Uuid>,
    (steers, is_open): (bool, bool),
    today: NaiveDate,
    t: &Texts,
) -> ActionRow {
    ActionRow {
        id: action.id,
        what: action.what.clone(),
        who: action.who.clone(),
        due: action.due_on.map(|due| t.date(due)),
        is_done: action.done_at.is_some(),
        is_late: action.done_at.is_none() && action.due_on.is_some_and(|due| due < today),
        may_settle: is_open && (steers || (own.is_some() && action.seat_id == own)),
    }
}
