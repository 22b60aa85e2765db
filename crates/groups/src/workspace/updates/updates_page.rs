//! The updates of a group, for whoever may know of the group, each for those whom it is told; and the
//! form with which those who steer the group publish one.

use super::publish::{self, Plan};
use super::{latest, update, withdraw};
use crate::workspace::circle::Circle;
use crate::workspace::frame::{self, Frame, Tab};
use askama::Template;
use axum::extract::State;
use events::fields;
use store::Read;
use texts::Texts;
use ui::{Choice, Html, Link, Shell};
use uuid::Uuid;
use vocabulary::{Language, Slug, Translated};
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

/// Updates on the page.
const MOST: u64 = 100;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/updates", show)
        .post("/groups/{slug}/updates", create)
        .post("/groups/{slug}/updates/{update}/withdrawal", remove)
}

#[derive(Template)]
#[template(path = "workspace_updates.html")]
struct UpdatesPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    may_publish: bool,
    action: String,
    form: Form,
    circles: Vec<Choice>,
    languages: Vec<Choice>,
}

struct Row {
    id: Uuid,
    title: String,
    lang: &'static str,
    date: String,
    iso: String,
    circle: Option<String>,
    text: Html,
    removal: Option<String>,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open_to_all(&house, &viewer, &slug, Tab::Updates).await?;
    let form = Form::new()
        .with("circle", Circle::Members.word())
        .with("language", viewer.language);
    page(&updates_page(&house, &viewer, frame, form).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open_to_all(&house, &viewer, &slug, Tab::Updates).await?;
    let by = frame.steward(&viewer)?;
    let t = &frame.fields;
    let title = fields::line(&mut form, "title", fields::LINE, t);
    let title = fields::required(&mut form, "title", title, t);
    let text = fields::line(&mut form, "text", fields::TEXT, t);
    let text = fields::required(&mut form, "text", text, t);
    let language = fields::word::<Language>(&mut form, "language", t).unwrap_or(viewer.language);
    let circle = fields::word::<Circle>(&mut form, "circle", t);
    let circle = fields::required(&mut form, "circle", circle, t);
    let (Some(title), Some(text), Some(circle), true) = (title, text, circle, form.is_fine())
    else {
        return again(&updates_page(&house, &viewer, frame, form).await?);
    };
    let plan = Plan {
        title: Translated::new(language, title),
        text: Translated::new(language, text),
        circle,
    };
    publish::publish(&house.store, &by, &frame.group, plan)
        .await
        .map_err(|error| frame.sorry(error))?;
    see_other_saying(&frame.group.path("/updates"), "update-published-flash")
}

async fn remove(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, update)): Path<(Slug, Uuid)>,
) -> PageResult {
    let frame = frame::open_to_all(&house, &viewer, &slug, Tab::Updates).await?;
    let by = frame.steward(&viewer)?;
    let removed = withdraw::withdraw(&house.store, &by, &frame.group, update)
        .await
        .map_err(|error| frame.sorry(error))?;
    if !removed {
        return Err(Failure::NotFound);
    }
    see_other_saying(&frame.group.path("/updates"), "update-withdrawn-flash")
}

async fn updates_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
) -> Result<UpdatesPage, Failure> {
    let updates = latest(viewer, &frame.group, MOST)
        .all_from(&house.store)
        .await?;
    let zone = crate::workspace::zone_of(viewer);
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        is_inside,
        steers,
        ..
    } = frame;
    let may_publish = steers && is_open;
    let row = |update: &update::Model| {
        let title = update.title.in_language(viewer.language);
        let date = update.published_at.with_timezone(&zone).date_naive();
        Row {
            id: update.id,
            title: title.text.to_owned(),
            lang: title.language.code(),
            date: t.date(date),
            iso: date.to_string(),
            circle: is_inside.then(|| t.get(Circle::of(&update.audience).text())),
            text: ui::markdown(update.text.in_language(viewer.language).text),
            removal: may_publish.then(|| group.path(&format!("/updates/{}/withdrawal", update.id))),
        }
    };
    Ok(UpdatesPage {
        rows: updates.iter().map(row).collect(),
        may_publish,
        action: group.path("/updates"),
        circles: Circle::choices(&[Circle::Members, Circle::Everyone, Circle::Group], &t),
        languages: crate::workspace::languages(&t),
        shell: shell.with_feed(
            t.one("updates-feed-of", "group", &name),
            group.path("/updates.atom"),
            "application/atom+xml",
        ),
        group: name,
        t,
        tabs,
        form,
    })
}
