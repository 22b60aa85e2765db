//! The first page of a workspace: what is next, what is asked of this reader, what is new. A member gives
//! a group two days a year; most visits should need no other page.

use super::decisions::{self, vote};
use super::discussion::{self, post, topic};
use super::frame::{self, Frame, Tab};
use super::meetings::{self, Held, attendance};
use super::papers::{self, paper, version};
use super::{author, plan, zone_of};
use crate::charters::Charters;
use crate::health::load::{Scope, efforts, health};
use crate::health::{Rule, Standing};
use crate::{effort, seat};
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{DateBlock, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

/// Things that are new, at most.
const NEWS: usize = 8;
/// Hours are asked for this long after a meeting.
const ASK_FOR_HOURS_DAYS: i64 = 60;

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

/// Something that is asked of this reader.
struct Ask {
    text: String,
    href: String,
    /// Until when, or how bad it is, in words; empty where there is no hurry.
    until: String,
    /// Days that are left, to sort by.
    left: i64,
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
    let mut asked = Vec::new();
    if frame.is_open
        && let Some(seat) = &own
    {
        asked.extend(votes_asked(house, viewer, &frame, seat).await?);
        asked.extend(actions_asked(house, &frame, seat, today).await?);
        asked.extend(hours_asked(house, viewer, &frame, seat, today).await?);
        asked.sort_by_key(|ask| ask.left);
    }
    if frame.is_open && frame.steers {
        let charter = charter_asks(house, &frame, today).await?;
        asked.splice(0..0, charter);
    }
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
    let next = next.map(|Held { meeting, event }| Next {
        title: event.title.in_language(viewer.language).text.to_owned(),
        href: meetings::page_of(&group, &event),
        day: DateBlock::of(&t, meeting.held_on, meeting.held_on),
        when: event
            .starts_at
            .map_or_else(String::new, |at| t.moment(at, zone)),
        online: event.online_url,
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

/// What the charter asks and the group does not do, the worst first, for those who steer it: each with
/// the page on which it is mended.
async fn charter_asks(house: &House, frame: &Frame, today: NaiveDate) -> Result<Vec<Ask>, Failure> {
    let scope = Scope::Groups(vec![frame.group.id]);
    let mut found = health(&house.store, &scope, today).await?;
    let Some(health) = found.remove(&frame.group.id) else {
        return Ok(Vec::new());
    };
    let mut wrong = health.findings;
    wrong.retain(|finding| finding.state != Standing::Ok);
    wrong.sort_by_key(|finding| std::cmp::Reverse(finding.state));
    Ok(wrong
        .iter()
        .map(|finding| Ask {
            text: finding.text(&frame.t),
            href: frame.group.path(match finding.rule {
                Rule::Members | Rule::Head | Rule::Effort => "/members",
                Rule::Aim => "/edit",
                Rule::Meetings | Rule::Pause => "/meetings#call",
                Rule::Report => "/life#report",
                Rule::Term => "/life",
            }),
            until: format!(
                "{} · {}",
                frame.t.get(finding.rule.text()),
                frame.t.get(finding.state.text())
            ),
            left: 0,
        })
        .collect())
}

/// Votes that are open and to which this organisation has not answered.
async fn votes_asked(
    house: &House,
    viewer: &Viewer,
    frame: &Frame,
    seat: &seat::Model,
) -> Result<Vec<Ask>, Failure> {
    let now = house.store.now();
    let mut open = decisions::of_group(&house.store, frame.group.id).await?;
    open.retain(|poll| poll.is_open(now) && seat.role.counts());
    let voted: Vec<Uuid> = vote::Entity::find()
        .filter(vote::Column::PollId.is_in(open.iter().map(|poll| poll.id)))
        .filter(vote::Column::OrganisationId.eq(seat.organisation_id))
        .all(house.store.db())
        .await?
        .into_iter()
        .map(|vote| vote.poll_id)
        .collect();
    let zone = zone_of(viewer);
    Ok(open
        .iter()
        .filter(|poll| !voted.contains(&poll.id))
        .map(|poll| Ask {
            text: frame
                .t
                .one("workspace-ask-vote", "question", &poll.question),
            href: poll.path(&frame.group, ""),
            until: frame.t.one(
                "workspace-ask-until",
                "date",
                frame.t.moment(poll.closes_at, zone),
            ),
            left: (poll.closes_at - now).num_days(),
        })
        .collect())
}

/// Actions of this organisation that are not done.
async fn actions_asked(
    house: &House,
    frame: &Frame,
    seat: &seat::Model,
    today: NaiveDate,
) -> Result<Vec<Ask>, Failure> {
    let actions = plan::actions(&house.store, frame.group.id).await?;
    Ok(actions
        .iter()
        .filter(|action| action.seat_id == Some(seat.id) && action.done_at.is_none())
        .map(|action| Ask {
            text: action.what.clone(),
            href: frame.group.path("/plan#actions"),
            until: action.due_on.map_or_else(String::new, |due| {
                frame
                    .t
                    .one("workspace-ask-until", "date", frame.t.date(due))
            }),
            left: action
                .due_on
                .map_or(i64::MAX, |due| (due - today).num_days()),
        })
        .collect())
}

/// Meetings of the last weeks for which this organisation has not said how long it worked.
async fn hours_asked(
    house: &House,
    viewer: &Viewer,
    frame: &Frame,
    seat: &seat::Model,
    today: NaiveDate,
) -> Result<Vec<Ask>, Failure> {
    let mut held = meetings::of_group(&house.store, frame.group.id).await?;
    let since = today - Duration::days(ASK_FOR_HOURS_DAYS);
    held.retain(|Held { meeting, .. }| {
        meeting.cancelled_at.is_none()
            && meeting.held_on >= since
            && meeting.held_on < today
            && meeting.held_on >= seat.since.date_naive()
    });
    let ids: Vec<Uuid> = held.iter().map(|held| held.meeting.id).collect();
    let db = house.store.db();
    let said: Vec<Uuid> = effort::Entity::find()
        .filter(effort::Column::GroupMeetingId.is_in(ids.iter().copied()))
        .filter(effort::Column::SeatId.eq(seat.id))
        .all(db)
        .await?
        .into_iter()
        .map(|effort| effort.group_meeting_id)
        .collect();
    // Where others noted who was there, only those are asked who were.
    let there: Vec<(Uuid, Uuid)> = attendance::Entity::find()
        .select_only()
        .column(attendance::Column::GroupMeetingId)
        .column(attendance::Column::SeatId)
        .filter(attendance::Column::GroupMeetingId.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    let is_asked = |meeting: Uuid| {
        let mut noted = there.iter().filter(|(id, _)| *id == meeting).peekable();
        !said.contains(&meeting)
            && (noted.peek().is_none() || noted.any(|(_, own)| *own == seat.id))
    };
    Ok(held
        .iter()
        .filter(|held| is_asked(held.meeting.id))
        .map(|held| Ask {
            text: frame.t.with(
                "workspace-ask-hours",
                [
                    (
                        "title",
                        held.event.title.in_language(viewer.language).text.into(),
                    ),
                    ("date", frame.t.date(held.meeting.held_on).into()),
                ],
            ),
            href: frame
                .group
                .path(&format!("/meetings/{}#own", held.event.slug)),
            until: String::new(),
            left: i64::MAX - 1,
        })
        .collect())
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
