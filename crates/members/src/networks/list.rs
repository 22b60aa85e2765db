//! The networks of the house.

use super::counts::{Counts, counts};
use crate::{TEXTS, network, queries};
use askama::Template;
use axum::extract::State;
use std::collections::HashMap;
use texts::Texts;
use uuid::Uuid;
use vocabulary::Language;
use web::{House, PageResult, Viewer, page};

#[derive(Template)]
#[template(path = "networks/list.html")]
struct ListPage {
    shell: ui::Shell,
    t: Texts,
    cards: Vec<Card>,
    may_found: bool,
}

/// A network as a card.
pub(super) struct Card {
    pub name: String,
    pub href: String,
    pub colour: String,
    pub tagline: String,
    /// The `lang` of the tagline; empty where it is the page's.
    pub tagline_lang: &'static str,
    pub members: i64,
    pub countries: i64,
}

/// The networks as cards, by name.
pub(super) fn cards(
    networks: Vec<network::Model>,
    counts: &HashMap<Uuid, Counts>,
    reader: Language,
) -> Vec<Card> {
    networks
        .into_iter()
        .map(|network| {
            let tagline = network.tagline.in_language(reader);
            let count = counts.get(&network.id).copied().unwrap_or_default();
            Card {
                href: network.path(),
                tagline: tagline.text.to_owned(),
                tagline_lang: if tagline.language == reader {
                    ""
                } else {
                    tagline.language.code()
                },
                members: count.members,
                countries: count.countries,
                name: network.name,
                colour: network.colour,
            }
        })
        .collect()
}

/// `GET /networks`
pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let (networks, counts) =
        futures::try_join!(queries::networks(&house.store), counts(&house.store))?;
    let mut shell = house.shell(&viewer, t.get("networks-title"));
    shell.description = Some(t.get("networks-lead"));
    page(&ListPage {
        shell,
        cards: cards(networks, &counts, viewer.language),
        may_found: viewer.operator().is_ok(),
        t,
    })
}
