//! Answers that pages give, and what they read from the address.

use crate::{Failure, House, manner};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, SameSite};
use serde::de::DeserializeOwned;

/// Bytes of room that most pages fit in: a page that grows is copied each time it doubles.
const USUAL_LENGTH: usize = 48 * 1024;

/// What a handler of a page gives.
pub type PageResult = Result<Response, Failure>;

/// A page that is fine.
///
/// # Errors
/// When the template fails to render.
pub fn page(template: &impl Template) -> PageResult {
    Ok(html(template)?.into_response())
}

fn html(template: &impl Template) -> Result<Html<String>, Failure> {
    let mut text = String::with_capacity(USUAL_LENGTH);
    template.render_into(&mut text)?;
    if ui::is_refused(&text) {
        text.clear();
        template.render_into(&mut text)?;
    }
    Ok(Html(text))
}

/// A page that shows a refused form again.
///
/// # Errors
/// When the template fails to render.
pub fn again(template: &impl Template) -> PageResult {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(template)?).into_response())
}

/// The answer to a deed that was done: go and look.
///
/// # Errors
/// Never; the type fits the end of a handler.
pub fn see_other(path: &str) -> PageResult {
    Ok(Redirect::to(path).into_response())
}

/// The same, with a sentence on top of the next page: `key` is a key of the room's texts.
///
/// # Errors
/// Never; the type fits the end of a handler.
pub fn see_other_saying(path: &str, key: &'static str) -> PageResult {
    let mut response = Redirect::to(path).into_response();
    let cookie = Cookie::build((manner::FLASH, key))
        .path("/")
        .same_site(SameSite::Lax)
        .http_only(true)
        .build();
    manner::set_cookie(&mut response, &cookie);
    Ok(response)
}

/// A file to save, under a name of ours.
///
/// # Errors
/// Never; the type fits the end of a handler.
pub fn download(name: &str, media_type: &str, bytes: impl Into<axum::body::Body>) -> PageResult {
    let quoted: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && c != '"' && c != '\\' {
                c
            } else {
                '-'
            }
        })
        .collect();
    // The name with all its letters, for browsers of this century (RFC 6266, section 4.3).
    let full: String = name
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{quoted}\"; filename*=UTF-8''{full}"),
        ),
    ];
    Ok((headers, bytes.into()).into_response())
}

/// Parts of the address; an address that does not fit is an address where nothing is.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<House> for Path<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Failure> {
        let found = axum::extract::Path::<T>::from_request_parts(parts, house).await;
        found
            .map(|axum::extract::Path(value)| Self(value))
            .map_err(|_| Failure::NotFound)
    }
}

/// The query of the address. Pages are forgiving: what does not fit is left out by the reader of it.
#[derive(Clone, Debug, Default)]
pub struct Query(pub Vec<(String, String)>);

impl Query {
    /// The first value under a name, without blanks around it, unless it is empty.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// The first value under a name, if it can be read as what is wanted.
    #[must_use]
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    /// All values under a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The same query with one value replaced; `None` takes it out. Ready for a link.
    #[must_use]
    pub fn with(&self, name: &str, value: Option<&str>) -> String {
        let mut out = url::form_urlencoded::Serializer::new(String::new());
        for (key, old) in self.0.iter().filter(|(key, _)| key != name) {
            out.append_pair(key, old);
        }
        if let Some(value) = value {
            out.append_pair(name, value);
        }
        let query = out.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }
}

impl FromRequestParts<House> for Query {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &House) -> Result<Self, Failure> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(
            url::form_urlencoded::parse(query.as_bytes())
                .map(|(name, value)| (name.into_owned(), value.replace('\0', "")))
                .collect(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_changes_in_one_value_only() {
        let query = Query(vec![
            ("country".into(), "FI".into()),
            ("page".into(), "3".into()),
        ]);
        assert_eq!(query.with("page", None), "?country=FI");
        assert_eq!(query.with("country", Some("S&E")), "?page=3&country=S%26E");
    }
}
