//! Reading events, always from what the viewer can reach.

use crate::{application, day, event, session};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Secretariat, Viewer};

/// The events that a viewer may see: those of their audiences once announced, and all of a network
/// whose secretariat they belong to.
#[must_use]
pub fn visible(viewer: &Viewer) -> Condition {
    let own = viewer.standing().map(|standing| standing.secretariats.clone()).unwrap_or_default();
    Condition::all()
        .add(viewer.reach(
            (event::Entity, event::Column::Audience),
            Some((event::Entity, event::Column::NetworkId)),
        ))
        .add(
            Condition::any()
                .add(event::Column::AnnouncedAt.is_not_null())
                .add(event::Column::NetworkId.is_in(own)),
        )
}

/// The event at an address.
///
/// # Errors
/// [`Failure::NotFound`] where there is none, or none that the viewer may see.
pub async fn by_slug(store: &Store, viewer: &Viewer, slug: &Slug) -> Result<event::Model, Failure> {
    event::Entity::find()
        .filter(event::Column::Slug.eq(slug))
        .filter(visible(viewer))
        .one(store.db())
        .await?
        .ok_or(Failure::NotFound)
}

/// The event at an address, for those who run it.
///
/// # Errors
/// [`Failure::NotFound`] as in [`by_slug`]; for those who may see but not run it, as in
/// [`Viewer::secretariat_of`].
pub async fn at_desk(
    store: &Store,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<(event::Model, Secretariat), Failure> {
    let event = by_slug(store, viewer, slug).await?;
    let secretariat = viewer.secretariat_of(event.network_id)?;
    Ok((event, secretariat))
}

/// The days of an event, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn days(store: &Store, event: Uuid) -> Result<Vec<day::Model>, Failure> {
    Ok(day::Entity::find()
        .filter(day::Column::EventId.eq(event))
        .order_by_asc(day::Column::Date)
        .all(store.db())
        .await?)
}

/// A session as a viewer may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All of it.
    Session(Box<session::Model>),
    /// That something is on from when until when on which day, and nothing else.
    Restricted {
        /// On which day.
        day_id: Uuid,
        /// It begins, local time.
        starts: chrono::NaiveTime,
        /// It ends, local time.
        ends: chrono::NaiveTime,
    },
}

/// The agenda as the viewer may know it, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn agenda(store: &Store, viewer: &Viewer, event: &event::Model) -> Result<Vec<Seen>, Failure> {
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event.id))
        .order_by_asc(session::Column::DayId)
        .order_by_asc(session::Column::Starts)
        .order_by_asc(session::Column::Id)
        .all(store.db())
        .await?;
    Ok(sessions.into_iter().map(|session| seen(viewer, event, session)).collect())
}

/// One session as the viewer may know it.
#[must_use]
pub fn seen(viewer: &Viewer, event: &event::Model, session: session::Model) -> Seen {
    if viewer.belongs_to(&session.seen_by, Some(event.network_id)) {
        Seen::Session(Box::new(session))
    } else {
        Seen::Restricted { day_id: session.day_id, starts: session.starts, ends: session.ends }
    }
}

/// The viewer's own application for an event, if they are signed in and have one.
///
/// # Errors
/// When the database cannot be reached.
pub async fn own_application(
    store: &Store,
    viewer: &Viewer,
    event: Uuid,
) -> Result<Option<application::Model>, Failure> {
    let Some(standing) = viewer.standing() else { return Ok(None) };
    Ok(application::Entity::find()
        .filter(application::Column::EventId.eq(event))
        .filter(application::Column::PersonId.eq(standing.person_id))
        .one(store.db())
        .await?)
}
