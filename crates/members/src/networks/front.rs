//! The networks on the front page.

use super::counts::counts;
use super::list::{Card, cards};
use crate::{TEXTS, queries};
use askama::Template;
use futures::future::BoxFuture;
use texts::Texts;
use web::{Failure, House, Viewer};

#[derive(Template)]
#[template(path = "networks/_front.html")]
struct FrontPart {
    t: Texts,
    cards: Vec<Card>,
}

/// The part of the front page; nothing in a house without networks.
pub(crate) fn front<'a>(
    house: &'a House,
    viewer: &'a Viewer,
) -> BoxFuture<'a, Result<Option<String>, Failure>> {
    Box::pin(async move {
        let (networks, counts) =
            futures::try_join!(queries::networks(&house.store), counts(&house.store))?;
        if networks.is_empty() {
            return Ok(None);
        }
        let part = FrontPart {
            t: TEXTS.reader(viewer.language),
            cards: cards(networks, &counts, viewer.language),
        };
        Ok(Some(part.render()?))
    })
}
