//! In which manner to answer: language, light or dark, what to say on top; read once per request,
//! before routing, because `/sv/events` is the page `/events` in Swedish.

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Request, Uri, header};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use std::net::{IpAddr, SocketAddr};
use vocabulary::Language;

/// Cookie with the chosen language.
pub(crate) const LANGUAGE: &str = "guildhall-language";
/// Cookie with the chosen scheme.
pub(crate) const SCHEME: &str = "guildhall-scheme";
/// Cookie with what to say on top of the next page: a key of the texts.
pub(crate) const FLASH: &str = "guildhall-flash";

/// In which manner to answer one request.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// Chosen in the address or by a cookie.
    pub language: Option<Language>,
    /// Preferred by the browser.
    pub accepted: Option<Language>,
    /// Whether the choice was in the address and is to be remembered.
    pub(crate) remember: bool,
    /// Light or dark.
    pub scheme: ui::Scheme,
    /// Where the request came from.
    pub address: Option<IpAddr>,
    /// The address without language, with query.
    pub path: String,
    /// Key of what to say on top.
    pub flash: Option<String>,
}

/// Reads the manner of a request and takes the language out of its address.
pub(crate) fn read(mut request: Request<Body>, trust_proxy: bool) -> Request<Body> {
    let mut manner = Manner {
        remember: false,
        ..Manner::default()
    };
    let uri = request.uri();
    let query = uri
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    let (prefix, rest) = split_language(uri.path());
    manner.path = format!("{rest}{query}");
    if let Some(language) = prefix {
        manner.language = Some(language);
        manner.remember = true;
        if let Ok(without) = manner.path.parse::<Uri>() {
            *request.uri_mut() = without;
        }
    }
    let headers = request.headers();
    let jar = CookieJar::from_headers(headers);
    manner.language = manner.language.or_else(|| {
        jar.get(LANGUAGE)?
            .value()
            .parse()
            .ok()
            .filter(|language| texts::UI_LANGUAGES.contains(language))
    });
    manner.accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(texts::negotiate);
    manner.scheme = match jar.get(SCHEME).map(Cookie::value) {
        Some("dark") => ui::Scheme::Dark,
        Some("light") => ui::Scheme::Light,
        _ => ui::Scheme::Auto,
    };
    manner.flash = jar.get(FLASH).map(|cookie| cookie.value().to_owned());
    manner.address = address(&request, headers, trust_proxy);
    request.extensions_mut().insert(manner);
    request
}

/// The address of who asks; behind a trusted proxy the last hop that the proxy itself saw.
fn address(request: &Request<Body>, headers: &HeaderMap, trust_proxy: bool) -> Option<IpAddr> {
    let forwarded = || {
        headers
            .get("x-forwarded-for")?
            .to_str()
            .ok()?
            .rsplit(',')
            .next()?
            .trim()
            .parse()
            .ok()
    };
    let connected = || {
        request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map(|ConnectInfo(from)| from.ip())
    };
    if trust_proxy {
        forwarded().or_else(connected)
    } else {
        connected()
    }
}

fn split_language(path: &str) -> (Option<Language>, &str) {
    let Some(rest) = path.strip_prefix('/') else {
        return (None, path);
    };
    let (first, rest) = match rest.find('/') {
        Some(at) => (&rest[..at], &rest[at..]),
        None => (rest, "/"),
    };
    match first.parse::<Language>() {
        // A second slash would make the rest another host's address in a redirect.
        Ok(language) if texts::UI_LANGUAGES.contains(&language) && !rest.starts_with("//") => {
            (Some(language), rest)
        }
        _ => (None, path),
    }
}

/// Remembers the language of the address, and takes away what has been said.
pub(crate) fn write(manner: &Manner, mut response: Response) -> Response {
    if let (true, Some(language)) = (manner.remember, manner.language) {
        set_cookie(
            &mut response,
            &lasting(LANGUAGE, language.code().to_owned()),
        );
    }
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if manner.flash.is_some() && is_page {
        set_cookie(
            &mut response,
            &Cookie::build((FLASH, "")).path("/").removal().build(),
        );
    }
    response
}

/// A cookie that holds a choice of the reader.
pub(crate) fn lasting(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .same_site(SameSite::Lax)
        .http_only(true)
        .permanent()
        .build()
}

/// Adds a cookie to a response.
pub(crate) fn set_cookie(response: &mut Response, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_in_front_is_taken_out_of_the_address() {
        assert_eq!(
            split_language("/sv/events"),
            (Some(Language::Swedish), "/events")
        );
        assert_eq!(split_language("/sv"), (Some(Language::Swedish), "/"));
        assert_eq!(split_language("/events"), (None, "/events"));
        assert_eq!(
            split_language("/sv//evil.example"),
            (None, "/sv//evil.example")
        );
        assert_eq!(split_language("/"), (None, "/"));
    }
}
