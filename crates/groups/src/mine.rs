//! My groups: what the groups in which somebody speaks for a seat ask of them, with the days they
//! have given this year, and the groups that their organisation has asked for a seat.

use crate::asking::acting_for;
use crate::charters::Charters;
use crate::frame::{Said, tone};
use crate::health::load::efforts;
use crate::members_page::effort;
use crate::seats::withdraw;
use crate::workspace::asked::{Ask, asked};
use crate::{TEXTS, group, group_meeting, membership, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Read;
use texts::Texts;
use ui::Tone;
use uuid::Uuid;
use web::{Failure, House, PageResult, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-groups", show)
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    shell: ui::Shell,
    t: Texts,
    cards: Vec<Card>,
    /// Groups that are over, of which nothing is asked but whether their members follow.
    over: Vec<Card>,
    waiting: Vec<Waiting>,
}

/// A group whose answer the organisation waits for.
struct Waiting {
    href: String,
    name: Said,
    words: String,
}

struct Card {
    id: Uuid,
    href: String,
    name: Said,
    state: String,
    tone: Tone,
    is_over: bool,
    is_head: bool,
    minutes: i64,
    cap: Option<i32>,
    /// What was given; empty for a group that is over and takes no more.
    effort: String,
    next: String,
    asked: Vec<Ask>,
}

/// `GET /my-groups`
async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    viewer.person()?;
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let (db, today) = (store.db(), store.now().date_naive());
    let groups = group::Entity::find()
        .filter(group::Column::Id.is_in(membership::groups_of(&viewer)))
        .order_by_asc(group::Column::Slug)
        .all(db)
        .await?;
    let charters = Charters::of(store).await?;
    let mut cards = Vec::new();
    // Nobody sits in more than a handful of groups: two days a year each.
    for group in &groups {
        let Some(seat) = membership::seat_of(&viewer, group.id) else {
            continue;
        };
        let rules = &charters.in_force(group.charter_id, today)?.rules;
        let minutes = efforts(db, group.id, today)
            .await?
            .get(&seat)
            .copied()
            .unwrap_or(0);
        let next = group_meeting::Entity::find()
            .filter(group_meeting::Column::GroupId.eq(group.id))
            .filter(group_meeting::Column::CancelledAt.is_null())
            .filter(group_meeting::Column::HeldOn.gte(today))
            .order_by_asc(group_meeting::Column::HeldOn)
            .one(db)
            .await?;
        let is_over = group.state.is_over();
        cards.push(Card {
            id: group.id,
            href: group.path(""),
            name: Said::of(&group.name, t.language()),
            state: t.get(group.state.text()),
            tone: tone(group.state),
            is_over,
            is_head: membership::is_head(&viewer, group.id),
            minutes,
            cap: rules.effort_minutes(),
            effort: if is_over {
                String::new()
            } else {
                effort(minutes, rules, &t)
            },
            next: match next {
                Some(meeting) => t.one("my-groups-next", "day", t.date(meeting.held_on)),
                None if is_over => String::new(),
                None => t.get("my-groups-no-next"),
            },
            asked: asked(&house, &viewer, group, &t).await?,
        });
    }
    let (over, cards) = cards
        .into_iter()
        .partition(|card| card.is_over && card.asked.is_empty());
    page(&MinePage {
        shell: house.shell(&viewer, t.get("my-groups-title")).unlisted(),
        cards,
        over,
        waiting: waiting(&house, &viewer, &t).await?,
        t,
    })
}

/// The requests of the viewer's organisation that are not decided, for groups of which they may still know.
async fn waiting(house: &House, viewer: &Viewer, t: &Texts) -> Result<Vec<Waiting>, Failure> {
    let Some(organisation) = acting_for(viewer) else {
        return Ok(Vec::new());
    };
    let requests = withdraw::waiting_of(&house.store, organisation).await?;
    let groups = queries::visible(viewer)
        .filter(group::Column::Id.is_in(requests.iter().map(|request| request.group_id)))
        .all_from(&house.store)
        .await?;
    Ok(requests
        .iter()
        .filter_map(|request| {
            let group = groups.iter().find(|it| it.id == request.group_id)?;
            (!group.state.is_over()).then(|| Waiting {
                href: group.path("#join"),
                name: Said::of(&group.name, t.language()),
                words: t.one(
                    "group-join-asked",
                    "day",
                    t.date(request.asked_at.date_naive()),
                ),
            })
        })
        .collect())
}
