//! Tying events together: back to back, a joint meeting of two groups, one that continues another.
//! Each shows the other to those who may see it.

use crate::event_desk::{self, EventDesk, Tab};
use crate::queries::{self, Linked};
use crate::{Event, fields};
use askama::Template;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use store::{Node, Recorded, Relation, Store};
use texts::Texts;
use ui::{Choice, Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page,
    see_other_saying,
};

/// Why two events cannot be tied together.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Both are the same.
    #[error("an event is not tied to itself")]
    Itself,
    /// They are tied together already.
    #[error("the events are tied together already")]
    Already,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Two events were tied together.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventLinked {
    event_id: Uuid,
    network_id: Uuid,
    /// The other one.
    pub other_id: Uuid,
    /// How they belong together.
    pub relation: Relation,
}

impl Recorded for EventLinked {
    const KIND: &'static str = "event-linked";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A tie between two events was cut.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventUnlinked {
    event_id: Uuid,
    network_id: Uuid,
    /// The other one.
    pub other_id: Uuid,
}

impl Recorded for EventUnlinked {
    const KIND: &'static str = "event-unlinked";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

fn node(event: Uuid) -> Node {
    Node {
        kind: "event",
        id: event,
    }
}

/// Ties `event` to `other`; of a follow-up, `other` is the one that comes later.
///
/// # Errors
/// See [`Error`].
pub async fn link_events(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    relation: Relation,
    other: &Event,
) -> Result<(), Error> {
    if event.id == other.id {
        return Err(Error::Itself);
    }
    let ties = store.links_of(node(event.id)).await?;
    if ties
        .iter()
        .any(|tie| tie.from_kind == tie.to_kind && [tie.from_id, tie.to_id].contains(&other.id))
    {
        return Err(Error::Already);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    tx.link(node(event.id), relation, node(other.id)).await?;
    tx.record(&EventLinked {
        event_id: event.id,
        network_id: event.network_id,
        other_id: other.id,
        relation,
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Cuts the tie between `event` and `other`, if there is one.
///
/// # Errors
/// When the change cannot be kept.
pub async fn unlink_events(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    other: Uuid,
) -> Result<(), store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    tx.unlink(node(event.id), node(other)).await?;
    tx.record(&EventUnlinked {
        event_id: event.id,
        network_id: event.network_id,
        other_id: other,
    })
    .await?;
    tx.commit().await
}

/// How two events belong together, as one of them says it of the other: key of the text.
pub(crate) const fn in_words(relation: Relation, from_other: bool) -> &'static str {
    match (relation, from_other) {
        (Relation::BackToBack, _) => "event-link-back-to-back",
        (Relation::JointMeeting, _) => "event-link-joint-meeting",
        (Relation::FollowUp, false) => "event-link-followed-by",
        (Relation::FollowUp, true) => "event-link-follows",
        (Relation::Related, _) => "event-link-related",
    }
}

/// The word for a relation in a form.
const fn word(relation: Relation) -> &'static str {
    match relation {
        Relation::BackToBack => "back-to-back",
        Relation::JointMeeting => "joint-meeting",
        Relation::FollowUp => "follow-up",
        Relation::Related => "related",
    }
}

/// The slug of an event as it is typed, or pasted with the address before it.
fn slug(text: &str) -> Option<Slug> {
    let path = text.trim().split(['?', '#']).next()?.trim_end_matches('/');
    path.rsplit('/').next()?.parse().ok()
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/links", show)
        .post("/events/{slug}/edit/links", create)
        .post("/events/{slug}/edit/links/{other}/removal", remove)
}

#[derive(Template)]
#[template(path = "edit_links.html")]
struct LinksPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    ties: Vec<Tie>,
    relations: Vec<Choice>,
}

/// A tie as the desk sees it.
struct Tie {
    other: Link,
    relation: String,
    removal: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Links).await?;
    page(&links_page(&house, &viewer, desk, Form::new()).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(of): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &of, Tab::Links).await?;
    let t = desk.t;
    let relation = Relation::ALL
        .into_iter()
        .find(|relation| word(*relation) == form.value("relation"));
    let relation = fields::required(&mut form, "relation", relation, &t);
    let other = fields::line(&mut form, "other", 500, &t);
    if let Some(other) = fields::required(&mut form, "other", other, &t) {
        // An event that the viewer may not see is as if there were none.
        let found = match slug(&other) {
            Some(slug) => queries::by_slug(&house.store, &viewer, &slug).await,
            None => Err(Failure::NotFound),
        };
        match found {
            Ok(other) => {
                if let Some(relation) = relation {
                    let key =
                        match link_events(&house.store, &desk.by, &desk.event, relation, &other)
                            .await
                        {
                            Ok(()) => {
                                return see_other_saying(
                                    &desk.event.path("/edit/links"),
                                    "desk-saved-flash",
                                );
                            }
                            Err(Error::Itself) => "desk-link-itself",
                            Err(Error::Already) => "desk-link-already",
                            Err(Error::Fault(fault)) => return Err(fault.into()),
                        };
                    form.refuse("other", t.get(key));
                }
            }
            Err(Failure::NotFound) => form.refuse("other", t.get("desk-link-no-such-event")),
            Err(fault) => return Err(fault),
        }
    }
    again(&links_page(&house, &viewer, desk, form).await?)
}

async fn remove(
    State(house): State<House>,
    viewer: Viewer,
    Path((of, other)): Path<(Slug, Slug)>,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &of).await?;
    let other = queries::by_slug(&house.store, &viewer, &other).await?;
    unlink_events(&house.store, &by, &event, other.id).await?;
    see_other_saying(&event.path("/edit/links"), "desk-saved-flash")
}

async fn links_page(
    house: &House,
    viewer: &Viewer,
    desk: EventDesk,
    form: Form,
) -> Result<LinksPage, Failure> {
    let t = desk.t;
    let ties = queries::linked(&house.store, viewer, desk.event.id).await?;
    let tie = |tie: Linked| Tie {
        other: Link::new(
            tie.event.title.in_language(t.language()).text,
            tie.event.path(),
        ),
        relation: t.get(in_words(tie.relation, tie.from_other)),
        removal: desk
            .event
            .path(&format!("/edit/links/{}/removal", tie.event.slug)),
    };
    Ok(LinksPage {
        shell: desk.shell.clone(),
        ties: ties.into_iter().map(tie).collect(),
        relations: Relation::ALL
            .into_iter()
            .map(|relation| Choice::new(word(relation), t.get(in_words(relation, false))))
            .collect(),
        t,
        form,
        desk,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_named_by_its_slug_or_its_whole_address() {
        let named = |text| slug(text).map(|slug| slug.to_string());
        assert_eq!(
            named("esct-aalborg-2024").as_deref(),
            Some("esct-aalborg-2024")
        );
        assert_eq!(
            named(" https://house.test/fi/events/esct-aalborg-2024/?x=1 ").as_deref(),
            Some("esct-aalborg-2024")
        );
        assert_eq!(named("Aalborg conference"), None);
    }
}
