//! Whoever holds a personal link, or is signed in and goes to their own application.

use crate::registration::find;
use crate::{Event, application, event};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use sea_orm::EntityTrait;
use web::{Failure, House, Viewer};

/// The application behind a key, and its event: they who hold the key may know both.
///
/// # Errors
/// As [`find::by_key`].
pub(crate) async fn by_key(
    house: &House,
    viewer: &Viewer,
    key: &str,
) -> Result<(application::Model, Event), Failure> {
    let own = find::by_key(house, viewer, key).await?;
    let event = event::Entity::find_by_id(own.event_id)
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((own, event))
}

/// A page whose address is a secret: kept nowhere, and the address is told to nobody.
pub(crate) fn secret(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    response
}
