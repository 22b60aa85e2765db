//! The topics of a group, the liveliest first, the form for a new one, and how often one wants letters.

use super::mail_choice::Often;
use super::{choice_of, choose_letters, post, reach, speak, topic};
use crate::workspace::circle::Circle;
use crate::workspace::frame::{self, Frame, Tab};
use askama::Template;
use axum::extract::State;
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{Choice, Link, Pages, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Topics on one page.
const ON_A_PAGE: u64 = 30;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/discussion", show)
        .post("/groups/{slug}/discussion", create)
        .post("/groups/{slug}/discussion/letters", choose)
}

#[derive(Template)]
#[template(path = "workspace_topics.html")]
struct TopicsPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    pages: Pages,
    may_speak: bool,
    action: String,
    form: Form,
    circles: Vec<Choice>,
    often: Vec<Choice>,
    letters: Option<Form>,
}

struct Row {
    title: String,
    href: String,
    note: String,
    is_closed: bool,
    is_core: bool,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Discussion).await?;
    let form = Form::new().with("circle", Circle::Group.word());
    page(&topics_page(&house, &viewer, frame, form, &query).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Discussion).await?;
    let by = frame.insider(&viewer)?;
    let t = &frame.fields;
    let title = fields::line(&mut form, "title", fields::LINE, t);
    let title = fields::required(&mut form, "title", title, t);
    let text = fields::line(&mut form, "text", post::LONGEST, t);
    let text = fields::required(&mut form, "text", text, t);
    let circle = fields::word::<Circle>(&mut form, "circle", t).unwrap_or(Circle::Group);
    if !circles(&frame).contains(&circle) {
        fields::not_a_choice(&mut form, "circle", t);
    }
    let (Some(title), Some(text), true) = (title, text, form.is_fine()) else {
        let page = topics_page(&house, &viewer, frame, form, &Query::default()).await?;
        return again(&page);
    };
    match speak::open_topic(&house.store, &by, &frame.group, (title, circle), text).await {
        Ok(topic) => see_other_saying(&topic.path(&frame.group, ""), "topic-opened-flash"),
        Err(speak::Error::Ground(error)) => Err(frame.sorry(error)),
        Err(speak::Error::TopicClosed | speak::Error::LinkSpent) => Err(Failure::NotFound),
    }
}

async fn choose(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Discussion).await?;
    crate::Member::of(&viewer, &frame.group)?;
    let often =
        fields::word::<Often>(&mut form, "often", &frame.fields).ok_or(Failure::NotFound)?;
    let person = viewer.person()?;
    choose_letters::choose_letters(&house.store, person, frame.group.id, often).await?;
    see_other_saying(&frame.group.path("/discussion"), "discussion-letters-flash")
}

fn circles(frame: &Frame) -> &'static [Circle] {
    if frame.steers && frame.has_core_group {
        &[Circle::Group, Circle::CoreGroup]
    } else {
        &[Circle::Group]
    }
}

async fn topics_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
    query: &Query,
) -> Result<TopicsPage, Failure> {
    let db = house.store.db();
    let found = topic::Entity::find().filter(reach(viewer, &frame.group));
    let total = found.clone().count(db).await?;
    let pages = total.div_ceil(ON_A_PAGE).max(1);
    let at = query.parse::<u64>("page").unwrap_or(1).clamp(1, pages);
    let topics = found
        .order_by_desc(topic::Column::LastPostAt)
        .order_by_desc(topic::Column::Id)
        .offset((at - 1) * ON_A_PAGE)
        .limit(ON_A_PAGE)
        .all(db)
        .await?;
    let counts: HashMap<Uuid, i64> = post::Entity::find()
        .select_only()
        .column(post::Column::TopicId)
        .column_as(post::Column::Id.count(), "count")
        .filter(post::Column::TopicId.is_in(topics.iter().map(|topic| topic.id)))
        .group_by(post::Column::TopicId)
        .into_tuple::<(Uuid, i64)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let zone = crate::workspace::zone_of(viewer);
    let letters = match (frame.seat_id, viewer.standing()) {
        (Some(_), Some(standing)) => {
            let often = choice_of(&house.store, frame.group.id, standing.person_id).await?;
            Some(Form::new().with("often", often.word()))
        }
        _ => None,
    };
    let circles = Circle::choices(circles(&frame), &frame.t);
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        ..
    } = frame;
    let path = group.path("/discussion");
    let numbers = usize::try_from(pages).unwrap_or(1);
    Ok(TopicsPage {
        rows: topics
            .iter()
            .map(|topic| Row {
                title: topic.title.clone(),
                href: topic.path(&group, ""),
                note: t.with(
                    "topic-note",
                    [
                        ("count", counts.get(&topic.id).copied().unwrap_or(0).into()),
                        ("at", t.moment(topic.last_post_at, zone).into()),
                    ],
                ),
                is_closed: topic.closed_at.is_some(),
                is_core: Circle::of(&topic.audience) == Circle::CoreGroup,
            })
            .collect(),
        pages: Pages::new(usize::try_from(at).unwrap_or(1), numbers, |number| {
            format!("{path}{}", query.with("page", Some(&number.to_string())))
        }),
        may_speak: is_open,
        circles,
        often: Often::ALL
            .iter()
            .map(|often| Choice::new(often.word(), t.get(often.text())))
            .collect(),
        action: path,
        group: name,
        shell,
        t,
        tabs,
        form,
        letters,
    })
}
