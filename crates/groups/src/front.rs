//! Groups that look for members, on the front page.

use crate::directory::{self, Row};
use crate::group::{self, State};
use crate::{TEXTS, queries};
use askama::Template;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::Read;
use texts::Texts;
use web::{Failure, House, Viewer};

const SHOWN: u64 = 3;

#[derive(Template)]
#[template(path = "_groups_front.html")]
struct FrontPart {
    t: Texts,
    rows: Vec<Row>,
}

/// The part of the front page; nothing while no group looks for members.
pub(crate) fn front<'a>(
    house: &'a House,
    viewer: &'a Viewer,
) -> BoxFuture<'a, Result<Option<String>, Failure>> {
    Box::pin(async move {
        let store = &house.store;
        let groups = queries::visible(viewer)
            .filter(group::Column::State.eq(State::Gathering))
            .order_by_desc(group::Column::ProposedAt)
            .order_by_desc(group::Column::Id)
            .limit(SHOWN)
            .part_from(store)
            .await?;
        if groups.is_empty() {
            return Ok(None);
        }
        let t = TEXTS.reader(viewer.language);
        let signs = members::Signs::of(store).await?;
        let rows = directory::rows(store, &groups, &signs, &t).await?;
        Ok(Some(FrontPart { t, rows }.render()?))
    })
}
