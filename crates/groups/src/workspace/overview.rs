//! The first page of a workspace: what is next, what is asked of this reader, what is new. A member gives
//! a group two days a year; most visits should need no other page.

use super::asked::{Ask, asked};
use super::discussion::{self, post, topic};
use super::frame::{self, Frame, Tab};
use super::meetings::{self, Held};
use super::papers::{self, paper, version};
use super::{author, zone_of};
use crate::charters::Charters;
use crate::health::load::efforts;
use crate::seat;
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{DateBlock, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

/// Things that are new, at most.
const NEWS: usize = 8;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups/{slug}/workspace", show)
}

#[derive(Template)]
#[template(path = "workspace.html")]
struct Workspace {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    is_open: bool,
    next: Option<Next>,
    asked: Vec<Ask>,
    effort: Option<Effort>,
    news: Vec<News>,
    steers: bool,
    meetings: String,
    discussion: String,
    /// Where what it brought from another house is read.
    history: Option<String>,
}

/// The next meeting.
struct Next {
    title: String,
    href: String,
    day: DateBlock,
    when: String,
    online: Option<String>,
}

/// What this organisation has given this year, of what the charter asks at most.
struct Effort {
    minutes: i32,
    cap: i32,
    words: String,
}

struct News {
    at: DateTime<Utc>,
    kind: String,
    title: String,
    href: String,
    note: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Overview).await?;
    page(&workspace(&house, &viewer, frame).await?)
}

async fn workspace(house: &House, viewer: &Viewer, frame: Frame) -> Result<Workspace, Failure> {
    let store = &house.store;
    let today = store.now().date_naive();
    let own = match frame.seat_id {
        Some(id) => seat::Entity::find_by_id(id).one(store.db()).await?,
        None => None,
    };
    let next = meetings::next(store, frame.group.id, today).await?;
    let asked = asked(house, viewer, &frame.group, &frame.t).await?;
    let effort = match &own {
        Some(seat) => effort_given(house, &frame, seat, today).await?,
        None => None,
    };
    let news = news(house, viewer, &frame).await?;
    let brought = super::archive::brought(store, frame.group.id).await?;
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
    let zone = zone_of(viewer);
    let connects = match &next {
        Some(held) => events::queries::may_connect(store, viewer, &held.event).await?,
        None => false,
    };
    let next = next.map(|Held { meeting, event }| Next {
        title: event.title.in_language(viewer.language).text.to_owned(),
        href: meetings::page_of(&group, &event),
        day: DateBlock::of(&t, meeting.held_on, meeting.held_on),
        when: event
            .starts_at
            .map_or_else(String::new, |at| t.moment(at, zone)),
        online: event.online_url.filter(|_| connects),
    });
    Ok(Workspace {
        meetings: group.path("/meetings"),
        discussion: group.path("/discussion"),
        history: brought.map(|_| group.path("/history")),
        group: name,
        shell,
        t,
        tabs,
        is_open,
        next,
        asked,
        effort,
        news,
        steers,
    })
}

/// What this organisation has given this year.
async fn effort_given(
    house: &House,
    frame: &Frame,
    seat: &seat::Model,
    today: NaiveDate,
) -> Result<Option<Effort>, Failure> {
    let db = house.store.db();
    let charters = Charters::of(&house.store).await?;
    let version = charters.in_force(frame.group.charter_id, today)?;
    let Some(cap) = version.rules.effort_minutes() else {
        return Ok(None);
    };
    let given = efforts(db, frame.group.id, today).await?;
    let minutes = given
        .get(&seat.id)
        .map_or(0, |minutes| i32::try_from(*minutes).unwrap_or(i32::MAX));
    Ok(Some(Effort {
        minutes: minutes.min(cap),
        cap,
        words: crate::members_page::effort(i64::from(minutes), &version.rules, &frame.t),
    }))
}

/// What was said, brought and told last.
async fn news(house: &House, viewer: &Viewer, frame: &Frame) -> Result<Vec<News>, Failure> {
    let db = house.store.db();
    let (group, t, zone) = (&frame.group, &frame.t, zone_of(viewer));
    let mut news = Vec::new();
    let topics = topic::Entity::find()
        .filter(discussion::reach(viewer, group))
        .order_by_desc(topic::Column::LastPostAt)
        .limit(NEWS as u64)
        .all(db)
        .await?;
    let mut last: HashMap<Uuid, post::Model> = HashMap::new();
    for topic in &topics {
        let post = post::Entity::find()
            .filter(post::Column::TopicId.eq(topic.id))
            .order_by_desc(post::Column::PostedAt)
            .order_by_desc(post::Column::Id)
            .one(db)
            .await?;
        last.extend(post.map(|post| (topic.id, post)));
    }
    news.extend(topics.iter().filter_map(|topic| {
        let post = last.get(&topic.id)?;
        Some(News {
            at: post.posted_at,
            kind: t.get("workspace-news-post"),
            title: topic.title.clone(),
            href: topic.path(group, ""),
            note: t.with(
                "workspace-news-note",
                [
                    ("author", author(&post.author, t).into()),
                    ("at", t.moment(post.posted_at, zone).into()),
                ],
            ),
        })
    }));
    let papers = paper::Entity::find()
        .filter(papers::reach(&house.store, viewer, group).await?)
        .all(db)
        .await?;
    let latest: HashMap<Uuid, version::Model> = papers::latest(&house.store, &papers).await?;
    news.extend(papers.iter().filter_map(|paper| {
        let version = latest.get(&paper.id)?;
        Some(News {
            at: version.uploaded_at,
            kind: t.get("workspace-news-paper"),
            title: paper.title.in_language(viewer.language).text.to_owned(),
            href: group.path(&format!("/papers/{}", paper.id)),
            note: t.with(
                "workspace-news-note",
                [
                    ("author", author(&version.author, t).into()),
                    ("at", t.moment(version.uploaded_at, zone).into()),
                ],
            ),
        })
    }));
    news.sort_by_key(|news| std::cmp::Reverse(news.at));
    news.truncate(NEWS);
    Ok(news)
}
