//! Who convened an event: a record of another room whose people meet, such as a group. This room knows of
//! it what that room [says](crate::convene): what it is called, where its pages are, who may know of it
//! and who takes part.

use crate::Event;
use crate::application;
use crate::event::Registration;
use crate::listing::Listed;
use crate::participant_view::has_place;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Read, Rows, Store};
use texts::Texts;
use ui::Link;
use vocabulary::Translated;
use web::{Audience, Failure, Viewer};

/// That a record of another room convened an event. The database allows one row for both.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event_convener")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which event.
    pub event_id: Uuid,
    /// The record of the other room.
    pub convener_id: Uuid,
    /// In whose house that is.
    pub network_id: Uuid,
    /// What it is called.
    pub name: Translated,
    /// The address of its page.
    pub page: String,
    /// The address of its own page of this event, for those who take part.
    pub meeting_page: String,
    /// Who may know of it.
    pub seen_by: Audience,
    /// Whose meeting it is: they connect without having registered.
    pub takes_part: Audience,
}

store::entity!();

impl Model {
    /// Whether this viewer takes part in what it convenes.
    pub(crate) fn admits(&self, viewer: &Viewer) -> bool {
        viewer.belongs_to(&self.takes_part, Some(self.network_id))
    }

    /// Whether this viewer may know of it.
    pub(crate) fn is_known_to(&self, viewer: &Viewer) -> bool {
        self.admits(viewer) || viewer.belongs_to(&self.seen_by, Some(self.network_id))
    }

    /// The page that is for this viewer: of the meeting for those who take part, else its own.
    fn way(&self, viewer: &Viewer, t: &Texts) -> Link {
        let (text, page) = if self.admits(viewer) {
            ("event-meeting-page", &self.meeting_page)
        } else {
            ("event-meeting-convener", &self.page)
        };
        let name = self.name.in_language(viewer.language).text;
        Link::new(t.one(text, "name", name), page.clone())
    }
}

/// Who convened an event, in order. Knows no viewer.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn of(store: &Store, event: &Event) -> Result<Vec<Model>, Failure> {
    if event.registration != Registration::None {
        return Ok(Vec::new());
    }
    Ok(Entity::rows()
        .filter(Column::EventId.eq(event.id))
        .order_by_asc(Column::Id)
        .all_from(store)
        .await?)
}

/// "A meeting of Food and ICT" for each of `events` that another room convened, by its key; each reader reads the
/// names of whom they may know.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn titles(
    store: &Store,
    viewer: &Viewer,
    events: &[Listed],
    t: &Texts,
) -> Result<HashMap<Uuid, String>, Failure> {
    let convened = events
        .iter()
        .filter(|event| event.facts.registration == Registration::None);
    let ids: Vec<Uuid> = convened.map(|event| event.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut conveners: HashMap<Uuid, Vec<Model>> = HashMap::new();
    let found = Entity::rows()
        .filter(Column::EventId.is_in(ids))
        .order_by_asc(Column::Id);
    for convener in found.all_from(store).await? {
        conveners
            .entry(convener.event_id)
            .or_default()
            .push(convener);
    }
    let titles = conveners
        .into_iter()
        .map(|(event, conveners)| (event, Convened::by(&conveners, viewer, t).title));
    Ok(titles.collect())
}

/// Whether this viewer takes part: with a place of their own, or in what another room convened.
pub(crate) fn is_participant(
    viewer: &Viewer,
    event: &Event,
    own: Option<&application::Model>,
    conveners: &[Model],
) -> bool {
    if event.registration == Registration::None {
        conveners.iter().any(|convener| convener.admits(viewer))
    } else {
        has_place(own)
    }
}

/// Who convened an event, as far as its reader may know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Convened {
    /// "A meeting of Food and ICT"
    pub title: String,
    /// The ways to their pages.
    pub ways: Vec<Link>,
}

impl Convened {
    pub(crate) fn by(conveners: &[Model], viewer: &Viewer, t: &Texts) -> Self {
        let known = conveners
            .iter()
            .filter(|convener| convener.is_known_to(viewer));
        let names: Vec<String> = known
            .clone()
            .map(|convener| convener.name.in_language(viewer.language).text.to_owned())
            .collect();
        Self {
            title: if names.is_empty() {
                t.get("event-meeting-title")
            } else {
                t.one("event-meeting-of", "names", t.list(&names))
            },
            ways: known.map(|convener| convener.way(viewer, t)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use crate::event::tests::training;
    use vocabulary::Language;

    fn convener(nth: u128, name: &str, seen_by: Audience) -> Model {
        Model {
            id: Uuid::from_u128(nth),
            event_id: Uuid::from_u128(1),
            convener_id: Uuid::from_u128(nth),
            network_id: Uuid::from_u128(2),
            name: Translated::new(Language::English, name),
            page: format!("/groups/{name}"),
            meeting_page: format!("/groups/{name}/meetings/training"),
            seen_by,
            takes_part: Audience::Group(Uuid::from_u128(nth)),
        }
    }

    fn food_and_hidden() -> [Model; 2] {
        let hidden = Audience::Group(Uuid::from_u128(8));
        [
            convener(7, "food", Audience::Everyone),
            convener(8, "hidden", hidden),
        ]
    }

    #[test]
    fn only_those_are_named_of_whom_the_reader_may_know() {
        let t = TEXTS.reader(Language::English);
        let visitor = Viewer::new(Language::English, None);
        let [food, hidden] = food_and_hidden();
        assert_eq!(
            Convened::by(&[food, hidden.clone()], &visitor, &t),
            Convened {
                title: "A meeting of food".to_owned(),
                ways: vec![Link::new("Page of food", "/groups/food")],
            }
        );
        assert_eq!(
            Convened::by(&[hidden], &visitor, &t),
            Convened {
                title: "A meeting".to_owned(),
                ways: Vec::new(),
            }
        );
    }

    #[test]
    fn knowing_of_a_meeting_is_not_taking_part_in_it() {
        let visitor = Viewer::new(Language::English, None);
        let mut event = training();
        event.registration = Registration::None;
        let conveners = food_and_hidden();
        assert!(conveners[0].is_known_to(&visitor));
        assert!(!is_participant(&visitor, &event, None, &conveners));
    }
}
