//! Announcing: a draft event becomes visible to its audience; the agenda may follow.

use crate::event::{self, Registration};
use crate::event_desk::{self, Tab};
use crate::{Event, day, edit, edit_standing};
use axum::extract::State;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Audience, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying,
};

/// Something that an event still lacks before it can be announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A title.
    Title,
    /// At least one day.
    Day,
    /// An audience: the least visible one is nobody's choice.
    Audience,
    /// A place, or a link to connect.
    Place,
    /// Languages of delivery.
    Languages,
    /// The address where one registers.
    RegistrationAddress,
}

impl Lack {
    /// Key of the text that says so.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Title => "desk-lack-title",
            Self::Day => "desk-lack-day",
            Self::Audience => "desk-lack-audience",
            Self::Place => "desk-lack-place",
            Self::Languages => "desk-lack-languages",
            Self::RegistrationAddress => "desk-lack-registration-address",
        }
    }

    /// The desk page, below the event, where it can be mended.
    #[must_use]
    pub const fn below(self) -> &'static str {
        match self {
            Self::Title | Self::Place | Self::Languages => "/edit",
            Self::Day => "/edit/days",
            Self::Audience => "/edit/audience",
            Self::RegistrationAddress => "/edit/registration",
        }
    }
}

/// Why an event cannot be announced.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was announced or called off before.
    #[error("only a draft can be announced")]
    NotDraft,
    /// It lacks something.
    #[error("the event lacks {0:?}")]
    Lacks(Vec<Lack>),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// An event became visible to its audience.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventAnnounced {
    pub(crate) event_id: Uuid,
    pub(crate) network_id: Uuid,
    /// To whom.
    pub audience: Audience,
}

impl Recorded for EventAnnounced {
    const KIND: &'static str = "event-announced";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What `event`, with so many days, still lacks.
#[must_use]
pub fn lacks(event: &Event, days: u64) -> Vec<Lack> {
    let nowhere = event.place.is_none() && event.city.is_none() && event.online_url.is_none();
    let elsewhere =
        event.registration == Registration::External && event.registration_url.is_none();
    [
        (event.title.is_blank(), Lack::Title),
        (days == 0, Lack::Day),
        (event.audience.keys().is_empty(), Lack::Audience),
        (nowhere, Lack::Place),
        (event.languages.is_empty(), Lack::Languages),
        (elsewhere, Lack::RegistrationAddress),
    ]
    .into_iter()
    .filter_map(|(lacks, lack)| lacks.then_some(lack))
    .collect()
}

/// Announces `event` to its audience.
///
/// # Errors
/// See [`Error`].
pub async fn announce(store: &Store, by: &Secretariat, event: &Event) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    // Read again within the change: somebody of the secretariat may be editing.
    let found = event::Entity::find_by_id(event.id)
        .one(tx.db())
        .await
        .map_err(store::Error::from)?;
    let event = found.unwrap_or_else(|| event.clone());
    if event.announced_at.is_some() || event.cancelled_at.is_some() {
        return Err(Error::NotDraft);
    }
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event.id))
        .count(tx.db())
        .await
        .map_err(store::Error::from)?;
    let lacks = lacks(&event, days);
    if !lacks.is_empty() {
        return Err(Error::Lacks(lacks));
    }
    let columns = [
        (event::Column::AnnouncedAt, Expr::value(tx.now())),
        (event::Column::AnnouncedBy, Expr::value(by.person_id)),
    ];
    edit::write(tx.db(), event.id, columns)
        .await
        .map_err(store::Error::from)?;
    tx.record(&EventAnnounced {
        event_id: event.id,
        network_id: event.network_id,
        audience: event.audience.clone(),
    })
    .await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/events/{slug}/announcement", create)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    match announce(&house.store, &desk.by, &desk.event).await {
        Ok(()) => return see_other_saying(&desk.event.path(""), "desk-announce-flash"),
        Err(Error::NotDraft) => form.refuse("announcement", desk.t.get("desk-announce-not-draft")),
        Err(Error::Lacks(lacks)) => {
            let lacks: Vec<_> = lacks
                .into_iter()
                .map(|lack| desk.t.get(lack.text()))
                .collect();
            form.refuse("announcement", lacks.join(" "));
        }
        Err(Error::Fault(fault)) => return Err(fault.into()),
    }
    again(&edit_standing::standing_page(&house, desk, form).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;

    #[test]
    fn an_event_is_announced_with_a_day_a_place_and_an_audience() {
        let mut event = training();
        event.city = Some("Helsinki".to_owned());
        assert_eq!(lacks(&event, 1), []);
        assert_eq!(lacks(&event, 0), [Lack::Day]);
        event.audience = Audience::default();
        event.city = None;
        assert_eq!(lacks(&event, 1), [Lack::Audience, Lack::Place]);
        event.online_url = Some("https://example.org/room".to_owned());
        event.registration = Registration::External;
        assert_eq!(
            lacks(&event, 1),
            [Lack::Audience, Lack::RegistrationAddress]
        );
    }
}
