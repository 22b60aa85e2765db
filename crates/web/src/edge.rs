//! The edge: what the outside needs around every answer. Error pages in the reader's language,
//! security headers, assets.

use crate::failure::Said;
use crate::{Failure, House, Manner, TEXTS, Viewer, api, manner};
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::time::Duration;
use texts::Texts;

/// No page loads anything from elsewhere, nor runs what stands in it.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
    manifest-src 'self'";

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    shell: ui::Shell,
    t: Texts,
    title: String,
    explanation: String,
    fault: Option<String>,
}

/// How long an error page waits to learn who asks.
const LONGEST_LOOK: Duration = Duration::from_secs(1);

/// An answer of which nothing can be said but its number.
pub(crate) fn bare(status: StatusCode) -> Response {
    (status, status.canonical_reason().unwrap_or_default()).into_response()
}

/// The door: reads the manner of the request, answers from what is kept, and remembers choices.
pub(crate) async fn door(State(house): State<House>, request: Request, next: Next) -> Response {
    let request = manner::read(request, house.settings.trust_proxy);
    let manner = request
        .extensions()
        .get::<Manner>()
        .cloned()
        .unwrap_or_default();
    let key = if house.settings.cache {
        crate::cache::key(&request, &manner)
    } else {
        None
    };
    let generation = house.store.generation();
    let response = match key {
        None => next.run(request).await,
        Some(key) => match house.cache.get(&key, generation) {
            Some(kept) => {
                metrics::counter!("guildhall_requests_from_cache").increment(1);
                kept
            }
            None => {
                house
                    .cache
                    .keep(key, generation, next.run(request).await)
                    .await
            }
        },
    };
    manner::write(&manner, response)
}

/// Writes out what a failure says, and guards every answer.
pub(crate) async fn guard(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let is_api = parts.uri.path().starts_with("/api/");
    let method = parts.method.clone();
    let answer = next.run(Request::from_parts(parts.clone(), body));
    let response = if method.is_safe() {
        store::at_one_moment(answer).await
    } else {
        answer.await
    };
    let mut response = if response.status().is_client_error() || response.status().is_server_error()
    {
        // The database may be what failed: who asks is worth a moment on an error page, not more.
        let viewer = Viewer::from_request_parts(&mut parts, &house);
        let viewer = match tokio::time::timeout(LONGEST_LOOK, viewer).await {
            Ok(Ok(viewer)) => viewer,
            Ok(Err(_)) | Err(_) => Viewer::unknown(&parts, &house),
        };
        say(&house, &viewer, is_api, &method, response)
    } else {
        response
    };
    secure(&house, response.headers_mut());
    response
}

fn say(
    house: &House,
    viewer: &Viewer,
    is_api: bool,
    method: &Method,
    response: Response,
) -> Response {
    let status = response.status();
    let said = response.extensions().get::<Said>().cloned();
    let kind = response.headers().get(header::CONTENT_TYPE);
    // A form shown again, and what `/readyz` tells machines, say all there is to say.
    let is_written = |prefix: &[u8]| kind.is_some_and(|kind| kind.as_bytes().starts_with(prefix));
    if is_written(b"text/html")
        || (!is_api && is_written(b"application/json"))
        || kind == Some(&api::PROBLEM)
    {
        return response;
    }
    let t = TEXTS.reader(viewer.language);
    let (title, explanation) = (t.get(title(status)), t.get(explanation(status)));
    if is_api {
        return api::problem(status, title, explanation, said, response.headers());
    }
    if status == StatusCode::UNAUTHORIZED {
        let next = if method == Method::GET {
            viewer.path.as_str()
        } else {
            "/"
        };
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("next", next)
            .finish();
        return Redirect::to(&format!("/sign-in?{query}")).into_response();
    }
    let mut shell = house.shell(viewer, title.clone());
    shell.robots_index = false;
    // The reasons, where there are any: a page has no field beside which they could stand.
    let reasons: Vec<&str> = said
        .iter()
        .flat_map(|said| &said.refusals)
        .map(|refusal| refusal.message.as_str())
        .collect();
    let page = ErrorPage {
        shell,
        t,
        title,
        explanation: if reasons.is_empty() {
            explanation
        } else {
            reasons.join(" ")
        },
        fault: said.and_then(|said| said.fault).map(|id| id.to_string()),
    };
    let mut answer = match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => bare(status),
    };
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "error-not-found-title",
        StatusCode::FORBIDDEN => "error-forbidden-title",
        StatusCode::UNAUTHORIZED => "error-sign-in-title",
        StatusCode::TOO_MANY_REQUESTS => "error-too-many-title",
        StatusCode::SERVICE_UNAVAILABLE => "error-unavailable-title",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large-title",
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT => "error-refused-title",
        status if status.is_server_error() => "error-fault-title",
        _ => "error-malformed-title",
    }
}

fn explanation(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "error-not-found",
        StatusCode::FORBIDDEN => "error-forbidden",
        StatusCode::UNAUTHORIZED => "error-sign-in",
        StatusCode::TOO_MANY_REQUESTS => "error-too-many",
        StatusCode::SERVICE_UNAVAILABLE => "error-unavailable",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT => "error-refused",
        status if status.is_server_error() => "error-fault",
        _ => "error-malformed",
    }
}

fn secure(house: &House, headers: &mut HeaderMap) {
    let mut put = |name: &'static str, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    put("content-security-policy", POLICY);
    put("x-content-type-options", "nosniff");
    put("cross-origin-opener-policy", "same-origin");
    put(
        "permissions-policy",
        "camera=(), geolocation=(), microphone=()",
    );
    if house.settings.is_secure() {
        put("strict-transport-security", "max-age=31536000");
    }
    // A page whose address is a secret says so itself.
    for (name, value) in [
        (header::CACHE_CONTROL, "no-cache, private"),
        (header::REFERRER_POLICY, "same-origin"),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
}

/// `GET /assets/{file}`: names carry a hash of the content, so they may be kept for good.
pub(crate) async fn asset(
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    let asset = ui::asset(&file)
        .ok_or(Failure::NotFound)?
        .encoded(accepted.unwrap_or_default());
    let mut response = Response::new(Body::from(asset.bytes));
    let out = response.headers_mut();
    out.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_str(&asset.media_type)?,
    );
    out.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = asset.encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}
