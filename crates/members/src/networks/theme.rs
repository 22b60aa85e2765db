//! The colours of a network as a style sheet.

use super::at;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use vocabulary::Slug;
use web::{Failure, House, Path};

/// A new colour shows within so many seconds.
const KEPT_FOR: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// `GET /networks/{slug}/theme.css`
pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<Slug>,
) -> Result<Response, Failure> {
    let network = at(&house, &slug).await?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/css; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, KEPT_FOR),
    ];
    Ok((headers, ui::theme_css(&network.colour)).into_response())
}
