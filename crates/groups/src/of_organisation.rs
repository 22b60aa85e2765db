//! Groups in which an organisation has a seat, on its page.

use crate::directory::{self, Asked, Row};
use crate::{TEXTS, group};
use askama::Template;
use futures::future::BoxFuture;
use members::{Signs, organisation};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};
use store::Read;
use texts::Texts;
use uuid::Uuid;
use web::{Failure, House, Viewer};

/// More than these are found in the directory.
const SHOWN: usize = 6;

#[derive(Template)]
#[template(path = "_groups_of_organisation.html")]
struct OrganisationPart {
    t: Texts,
    rows: Vec<Row>,
    /// Where all of them are; empty where all are here.
    all: String,
}

/// The part of the page of an organisation; nothing where it has no seat of which this viewer may know.
pub(crate) fn of_organisation<'a>(
    house: &'a House,
    viewer: &'a Viewer,
    id: Uuid,
) -> BoxFuture<'a, Result<Option<String>, Failure>> {
    Box::pin(async move {
        let store = &house.store;
        let asked = Asked {
            organisation: Some(id),
            ..Asked::default()
        };
        let mut groups = directory::asked_for(viewer, &asked)
            .order_by_asc(group::Column::Slug)
            .limit(SHOWN as u64 + 1)
            .part_from(store)
            .await?;
        if groups.is_empty() {
            return Ok(None);
        }
        let has_more = groups.len() > SHOWN;
        groups.truncate(SHOWN);
        let t = TEXTS.reader(viewer.language);
        let signs = Signs::of(store).await?;
        let rows = directory::rows(store, &groups, &signs, &t).await?;
        let all = if has_more {
            let organisation = organisation::Entity::find_by_id(id).one_from(store).await?;
            organisation.map_or_else(String::new, |it| {
                format!("/groups?organisation={}", it.slug)
            })
        } else {
            String::new()
        };
        Ok(Some(OrganisationPart { t, rows, all }.render()?))
    })
}
