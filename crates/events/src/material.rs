//! A presentation or other file of an event, with an audience of its own.

use crate::{Event, convener, event, session};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Read, Rows, Store};
use vocabulary::Translated;
use web::{Audience, Failure, Viewer};

/// A presentation or other file of an event, with an audience of its own.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "material")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// Of which session.
    pub session_id: Option<Uuid>,
    /// What it is.
    pub title: Translated,
    /// Where the file lies.
    pub file_key: String,
    /// Under which name it is given out.
    pub file_name: String,
    /// What kind of file.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Who may have it.
    pub audience: MaterialAudience,
    /// Who else may have it, if it is not for participants only.
    pub shown_to: Audience,
    /// When.
    pub uploaded_at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

store::entity!();

store::choice! {
    /// Who may have a material.
    pub enum MaterialAudience {
        /// Whoever was accepted, by their personal link or signed in.
        Participants = "participants" => "material-audience-participants",
        /// The audience that is named with it.
        Named = "named" => "material-audience-named",
    }
}

/// The materials of an event that the viewer may have, those of the whole event first. For whoever
/// has a place (signed in, or by a personal link) `participant` is true.
///
/// # Errors
/// When the database cannot be reached.
pub async fn visible(
    store: &Store,
    viewer: &Viewer,
    event: &Event,
    participant: bool,
) -> Result<Vec<Model>, Failure> {
    Ok(Entity::rows()
        .filter(reach(viewer, event, participant))
        .order_by_asc(Column::SessionId.is_not_null())
        .order_by_asc(Column::Id)
        .all_from(store)
        .await?)
}

/// One material, if the viewer may have it.
///
/// # Errors
/// [`Failure::NotFound`] where there is none, or none for this viewer.
pub async fn by_id(
    store: &Store,
    viewer: &Viewer,
    event: &Event,
    participant: bool,
    id: Uuid,
) -> Result<Model, Failure> {
    Entity::find_by_id(id)
        .filter(reach(viewer, event, participant))
        .one_from(store)
        .await?
        .ok_or(Failure::NotFound)
}

fn reach(viewer: &Viewer, event: &Event, participant: bool) -> Condition {
    let own = Condition::all().add(Column::EventId.eq(event.id));
    if viewer.is_secretariat_of(event.network_id) {
        return own;
    }
    let named = Condition::all()
        .add(Column::Audience.eq(MaterialAudience::Named))
        .add(viewer.reach((Entity, Column::ShownTo), None::<event::Column>));
    let mut any = Condition::any().add(named);
    if participant {
        any = any.add(Column::Audience.eq(MaterialAudience::Participants));
    }
    own.add(any)
}

/// Whether the viewer is signed in and has a place at the event, or takes part in what another room
/// convened.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_participant(
    store: &Store,
    viewer: &Viewer,
    event: &Event,
) -> Result<bool, Failure> {
    let own = crate::queries::own_application(store, viewer, event.id).await?;
    let conveners = convener::of(store, event).await?;
    Ok(convener::is_participant(
        viewer,
        event,
        own.as_ref(),
        &conveners,
    ))
}

impl Model {
    /// What kind of file it is and how large: `PDF, 1.2 MB`.
    #[must_use]
    pub fn note(&self, t: &texts::Texts) -> String {
        let kind = crate::file_kind::served_as(&self.media_type)
            .map_or_else(String::new, |kind| kind.label());
        t.with(
            "material-note",
            [("kind", kind.into()), ("size", t.bytes(self.size).into())],
        )
    }

    /// Its address for whoever is signed in or needs not be.
    #[must_use]
    pub fn path(&self, event: &Event) -> String {
        event.path(&format!("/materials/{}", self.id))
    }

    /// Its address below a personal link.
    #[must_use]
    pub fn personal_path(&self, secret: &str) -> String {
        format!("/applications/{secret}/materials/{}", self.id)
    }

    /// The title of its session among those of the agenda that the viewer may know.
    #[must_use]
    pub fn session_title(
        &self,
        viewer: &Viewer,
        event: &Event,
        sessions: &[session::Model],
    ) -> Option<String> {
        let session = sessions
            .iter()
            .find(|session| Some(session.id) == self.session_id)?;
        let known = viewer.belongs_to(&session.seen_by, Some(event.network_id));
        known.then(|| session.title.in_language(viewer.language).text.to_owned())
    }
}
