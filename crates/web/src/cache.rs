//! Pages of signed-out readers are the same for all of them: they are kept for a moment, and dropped
//! as soon as anything changes on this node.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use vocabulary::Language;

use crate::Manner;

/// States follow the clock and other nodes write too, so nothing is kept for longer.
const LONGEST: Duration = Duration::from_secs(2);
const MOST_BYTES: u64 = 16 * 1024 * 1024;

pub(crate) struct Cache(moka::sync::Cache<Key, Arc<Kept>>);

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    path: String,
    language: Option<Language>,
    scheme: ui::Scheme,
    is_packed: bool,
}

struct Kept {
    generation: u64,
    since: Instant,
    headers: HeaderMap,
    body: Bytes,
}

impl Default for Cache {
    fn default() -> Self {
        let weigh =
            |_: &Key, kept: &Arc<Kept>| u32::try_from(kept.body.len() + 1024).unwrap_or(u32::MAX);
        Self(
            moka::sync::Cache::builder()
                .max_capacity(MOST_BYTES)
                .weigher(weigh)
                .build(),
        )
    }
}

/// The key of a request whose answer may be shared; `None` for every other request.
pub(crate) fn key(request: &Request<Body>, manner: &Manner) -> Option<Key> {
    let headers = request.headers();
    let anonymous = manner.flash.is_none() && crate::ticket::of(headers).is_none();
    if request.method() != Method::GET || !anonymous || manner.path.starts_with("/assets/") {
        return None;
    }
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    Some(Key {
        path: manner.path.clone(),
        language: manner.language.or(manner.accepted),
        scheme: manner.scheme,
        is_packed: ui::accepts(accepted.unwrap_or_default(), "gzip"),
    })
}

impl Cache {
    /// The answer as it was given a moment ago, if nothing has changed since.
    pub(crate) fn get(&self, key: &Key, generation: u64) -> Option<Response> {
        let kept = self.0.get(key)?;
        if kept.generation != generation || kept.since.elapsed() > LONGEST {
            return None;
        }
        let mut response = Response::new(Body::from(kept.body.clone()));
        *response.headers_mut() = kept.headers.clone();
        Some(response)
    }

    /// Keeps a response that may be kept, and gives it back. `generation` was read before it was made.
    pub(crate) async fn keep(&self, key: Key, generation: u64, response: Response) -> Response {
        let headers = response.headers();
        let private = headers
            .get(header::CACHE_CONTROL)
            .is_some_and(|value| value.as_bytes().windows(8).any(|word| word == b"no-store"));
        if response.status() != StatusCode::OK
            || private
            || headers.contains_key(header::SET_COOKIE)
        {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(collected) = body.collect().await else {
            return crate::edge::bare(StatusCode::INTERNAL_SERVER_ERROR);
        };
        let body = collected.to_bytes();
        let kept = Kept {
            generation,
            since: Instant::now(),
            headers: parts.headers.clone(),
            body: body.clone(),
        };
        self.0.insert(key, Arc::new(kept));
        Response::from_parts(parts, Body::from(body))
    }
}
