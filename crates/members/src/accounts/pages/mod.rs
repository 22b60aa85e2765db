//! The pages of accounts, and what they have in common.

mod account;
mod deletion;
mod email;
mod mailed_door;
mod password;
mod password_reset;
mod sign_in;
mod sign_in_link;
mod sign_ins;
mod sign_up;
mod tokens;
mod verification;

use super::enter::Browser;
use crate::TEXTS;
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect};
use store::mail;
use texts::Texts;
use uuid::Uuid;
use web::{Failure, House, PageResult, Person, Routes, Viewer, ticket};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/sign-up", sign_up::show)
        .post("/sign-up", sign_up::create)
        .get("/verification", verification::ask)
        .post("/verification", verification::send)
        .get("/verification/{secret}", verification::show)
        .post("/verification/{secret}", verification::create)
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::create)
        .post("/sign-out", sign_in::end)
        .get("/sign-in/link", sign_in_link::ask)
        .post("/sign-in/link", sign_in_link::send)
        .get("/sign-in/link/{secret}", sign_in_link::show)
        .post("/sign-in/link/{secret}", sign_in_link::create)
        .get("/password-reset", password_reset::ask)
        .post("/password-reset", password_reset::send)
        .get("/password-reset/{secret}", password_reset::show)
        .post("/password-reset/{secret}", password_reset::create)
        .get("/account", account::show)
        .post("/account", account::change)
        .post("/account/acting", account::act)
        .get("/account/data", account::data)
        .get("/account/email", email::show)
        .post("/account/email", email::ask)
        .get("/account/email/{secret}", email::pending)
        .post("/account/email/{secret}", email::confirm)
        .get("/account/password", password::show)
        .post("/account/password", password::change)
        .get("/account/sign-ins", sign_ins::show)
        .post("/account/sign-ins/end", sign_ins::end_all)
        .post("/account/sign-ins/{id}/end", sign_ins::end)
        .get("/account/tokens", tokens::show)
        .post("/account/tokens", tokens::create)
        .post("/account/tokens/{id}/revocation", tokens::revoke)
        .get("/account/deletion", deletion::show)
        .post("/account/deletion", deletion::create)
        .post("/account/deletion/link", deletion::send)
        .get("/account/deletion/{secret}", deletion::pending)
        .post("/account/deletion/{secret}", deletion::confirm)
}

/// Somebody who came by a browser, and the sign-in by which they came. A token is for the work of
/// its owner, not for changing who gets in.
fn in_person(viewer: &Viewer) -> Result<(Person, Uuid), Failure> {
    let person = viewer.person()?;
    let sign_in = viewer.standing().and_then(|standing| standing.sign_in_id);
    Ok((person, sign_in.ok_or(Failure::Forbidden)?))
}

fn browser(viewer: &Viewer, headers: &HeaderMap) -> Browser {
    Browser {
        address: viewer.address,
        agent: headers
            .get(header::USER_AGENT)
            .and_then(|agent| agent.to_str().ok())
            .map(str::to_owned),
        replaces: viewer.standing().and_then(|standing| standing.sign_in_id),
    }
}

/// Lets somebody in who has just shown who they are.
fn enter(house: &House, secret: String, path: &str) -> PageResult {
    let cookie = ticket::cookie(secret, house.settings.is_secure());
    let mut response = Redirect::to(path).into_response();
    response.headers_mut().append(
        header::SET_COOKIE,
        HeaderValue::from_str(&cookie.to_string())?,
    );
    unseen(Ok(response))
}

/// Sends somebody away whose sign-in is over.
fn leave(path: &str, key: &'static str) -> PageResult {
    let mut response = web::see_other_saying(path, key)?;
    let cookie = ticket::no_cookie().to_string();
    response
        .headers_mut()
        .append(header::SET_COOKIE, HeaderValue::from_str(&cookie)?);
    Ok(response)
}

/// Keeps a page whose address or content is a secret out of every store and every `Referer`.
fn unseen(answer: PageResult) -> PageResult {
    let mut response = answer?;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    Ok(response)
}

/// A sentence or two, and nothing to fill in.
#[derive(Template)]
#[template(path = "accounts/note.html")]
struct Note {
    shell: ui::Shell,
    lead: String,
    more: String,
    way: Option<ui::Link>,
}

impl Note {
    fn new(house: &House, viewer: &Viewer, title: &str, lead: String) -> Self {
        let t = TEXTS.reader(viewer.language);
        let shell = house.shell(viewer, t.get(title)).unlisted();
        Self {
            shell,
            lead,
            more: String::new(),
            way: None,
        }
    }
}

/// The answer to everybody who named an address, whether it is known here or not.
fn letter_sent(house: &House, viewer: &Viewer, email: &str) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let place = t.get("house-outbox-title");
    let (title, lead, more) = if mail::is_configured() {
        (
            "letter-sent-title",
            t.one("letter-sent", "email", email),
            t.get("letter-sent-more"),
        )
    } else {
        let values = [("email", email.into()), ("place", place.into())];
        (
            "letter-waits-title",
            t.with("letter-waits", values),
            String::new(),
        )
    };
    let mut note = Note::new(house, viewer, title, lead);
    note.more = more;
    unseen(web::page(&note))
}

/// The answer to a link that was used, has expired, or was guessed: nobody learns which.
fn gone(house: &House, viewer: &Viewer, again: &str) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let mut note = Note::new(house, viewer, "link-gone-title", t.get("link-gone"));
    note.way = Some(ui::Link::new(t.get("link-gone-again"), again));
    unseen(Ok(
        (StatusCode::NOT_FOUND, Html(note.render()?)).into_response()
    ))
}

/// The frame of a page below "My account".
fn account_shell(house: &House, viewer: &Viewer, t: Texts, title: &str) -> ui::Shell {
    house
        .shell(viewer, t.get(title))
        .unlisted()
        .under(t.get("ui-account"), "/account")
}
