//! What a request brings to say who is asking: a sign-in cookie or a bearer token.

use axum::http::{HeaderMap, header};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Name of the sign-in cookie.
pub const COOKIE: &str = "guildhall-sign-in";

/// A secret that was handed out once. What is stored is its [`digest`], never the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ticket {
    /// From the cookie of a browser.
    SignIn(String),
    /// From the header of a program.
    Token(String),
}

/// The ticket of a request, if it brings one.
pub(crate) fn of(headers: &HeaderMap) -> Option<Ticket> {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    if let Some(token) = bearer {
        return Some(Ticket::Token(token.trim().to_owned()));
    }
    let jar = CookieJar::from_headers(headers);
    jar.get(COOKIE)
        .map(|cookie| Ticket::SignIn(cookie.value().to_owned()))
}

/// A new secret: 256 random bits, fit for an address or a cookie.
#[must_use]
pub fn secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// What is stored of a secret: SHA-256, in hexadecimal. Secrets are random, so no salt is needed.
#[must_use]
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The cookie that holds `secret`; sent over TLS only where the house is reached that way.
#[must_use]
pub fn cookie(secret: String, secure: bool) -> Cookie<'static> {
    Cookie::build((COOKIE, secret))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .permanent()
        .build()
}

/// The cookie that takes the sign-in away.
#[must_use]
pub fn no_cookie() -> Cookie<'static> {
    Cookie::build((COOKIE, "")).path("/").removal().build()
}
