//! My groups: what the groups in which somebody speaks for a seat ask of them, with the days they
//! have given this year.

use crate::charters::Charters;
use crate::frame::{Said, tone};
use crate::health::load::efforts;
use crate::life::succeed;
use crate::members_page::effort;
use crate::seats::hand_over;
use crate::{TEXTS, group, group_meeting, membership};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Link, Tone};
use uuid::Uuid;
use web::{House, PageResult, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/my-groups", show)
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    shell: ui::Shell,
    t: Texts,
    cards: Vec<Card>,
}

struct Card {
    id: Uuid,
    href: String,
    name: Said,
    state: String,
    tone: Tone,
    is_head: bool,
    minutes: i64,
    cap: Option<i32>,
    effort: String,
    next: String,
    asked: Vec<Link>,
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
        let mut asked = Vec::new();
        if hand_over::offer_in(db, group.id)
            .await?
            .is_some_and(|offer| offer.to_seat_id == seat)
        {
            asked.push(Link::new(t.get("head-offer-mine"), group.path("/members")));
        }
        if succeed::question(store, seat).await?.is_some() {
            asked.push(Link::new(t.get("group-follow-title"), group.path("/life")));
        }
        cards.push(Card {
            id: group.id,
            href: group.path(""),
            name: Said::of(&group.name, t.language()),
            state: t.get(group.state.text()),
            tone: tone(group.state),
            is_head: membership::is_head(&viewer, group.id),
            minutes,
            cap: rules.effort_minutes(),
            effort: effort(minutes, rules, &t),
            next: match next {
                Some(meeting) => t.one("my-groups-next", "day", t.date(meeting.held_on)),
                None => t.get("my-groups-no-next"),
            },
            asked,
        });
    }
    page(&MinePage {
        shell: house.shell(&viewer, t.get("my-groups-title")).unlisted(),
        cards,
        t,
    })
}
