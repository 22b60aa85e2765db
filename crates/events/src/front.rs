//! The next events on the front page, and what is on now.

use crate::event::State;
use crate::listing::{self, Listed, Row};
use crate::{TEXTS, convener, event, queries};
use askama::Template;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Read, Rows};
use texts::Texts;
use ui::Link;
use web::{Failure, House, Viewer};

/// Events to come that are shown.
const SHOWN: usize = 5;
/// As many again may be on at the same time.
const READ: u64 = 10;

#[derive(Template)]
#[template(path = "_front.html")]
struct FrontPart {
    t: Texts,
    running: Vec<Link>,
    coming: Vec<Row>,
}

/// The part of the front page; nothing while nothing is planned.
pub(crate) fn front<'a>(
    house: &'a House,
    viewer: &'a Viewer,
) -> BoxFuture<'a, Result<Option<String>, Failure>> {
    Box::pin(async move {
        let store = &house.store;
        let now = store.now();
        let t = TEXTS.reader(viewer.language);
        let events = event::Entity::rows()
            .filter(queries::visible(viewer))
            .filter(listing::to_come(now))
            .filter(event::Column::AnnouncedAt.is_not_null())
            .filter(event::Column::CancelledAt.is_null())
            .filter(event::Column::StartsAt.is_not_null())
            .order_by_asc(event::Column::StartsAt)
            .order_by_asc(event::Column::Id)
            .limit(READ)
            .part_from::<Listed>(store)
            .await?;
        if events.is_empty() {
            return Ok(None);
        }
        let signs = members::Signs::of(store).await?;
        let mut convened = convener::titles(store, viewer, &events, &t).await?;
        let (running, mut coming): (Vec<Row>, Vec<Row>) = events
            .iter()
            .map(|event| Row {
                convened: convened.remove(&event.id),
                ..Row::of(event, signs.network(event.network_id), &t, now)
            })
            .partition(|row| row.state == State::Running);
        coming.truncate(SHOWN);
        let running = running
            .into_iter()
            .map(|row| Link::new(row.title, row.href))
            .collect();
        Ok(Some(FrontPart { t, running, coming }.render()?))
    })
}
