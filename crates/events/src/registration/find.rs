//! Finding an application: by its key within a change, or by what its owner brings.

use crate::{application, personal_link};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use store::Error;
use uuid::Uuid;
use web::{Failure, House, Viewer, ticket};

/// The event of an application.
pub(super) async fn event_of(
    db: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<Uuid>, Error> {
    Ok(application::Entity::find_by_id(application)
        .select_only()
        .column(application::Column::EventId)
        .into_tuple()
        .one(db)
        .await?)
}

/// An application as it is now.
pub(super) async fn by_id(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<application::Model>, Error> {
    Ok(application::Entity::find_by_id(id).one(db).await?)
}

/// The application behind a personal link, or the viewer's own by its key.
///
/// # Errors
/// [`Failure::NotFound`] where there is none; [`Failure::TooMany`] for those who guess.
pub(crate) async fn by_key(
    house: &House,
    viewer: &Viewer,
    key: &str,
) -> Result<application::Model, Failure> {
    if let Ok(id) = Uuid::parse_str(key) {
        let own = viewer.standing().map(|standing| standing.person_id);
        let found = by_id(house.store.db(), id).await?;
        return found
            .filter(|application| own.is_some() && application.person_id == own)
            .ok_or(Failure::NotFound);
    }
    let found = by_digest(house.store.db(), &ticket::digest(key)).await?;
    if found.is_none() {
        // Only a wrong guess counts: whoever holds the link may come as often as they like.
        house
            .throttle
            .count("personal-link", viewer.address, None)?;
    }
    found.ok_or(Failure::NotFound)
}

async fn by_digest(
    db: &impl ConnectionTrait,
    digest: &str,
) -> Result<Option<application::Model>, Error> {
    let later = personal_link::Entity::find()
        .select_only()
        .column(personal_link::Column::ApplicationId)
        .filter(personal_link::Column::Digest.eq(digest))
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    let mut way = Condition::any().add(application::Column::Digest.eq(digest));
    if let Some(application) = later {
        way = way.add(application::Column::Id.eq(application));
    }
    Ok(application::Entity::find().filter(way).one(db).await?)
}
