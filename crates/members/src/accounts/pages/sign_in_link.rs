//! `/sign-in/link`: asking for a link; `/sign-in/link/{secret}`: the page to which it leads. It
//! opens only by its button: scanners of mail follow links, but press nothing.

use super::mailed_door::SIGN_IN;
use crate::TEXTS;
use crate::accounts::enter::{self, by_link};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use texts::Texts;
use web::{Form, House, PageResult, Path, Query, Viewer, page};

#[derive(Template)]
#[template(path = "accounts/sign_in_link.html")]
struct SignInLinkPage {
    shell: ui::Shell,
    t: Texts,
    email: String,
    action: String,
}

pub(super) async fn ask(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    SIGN_IN.ask(&house, &viewer, query.text("email").unwrap_or_default())
}

pub(super) async fn send(State(house): State<House>, viewer: Viewer, form: Form) -> PageResult {
    SIGN_IN.send(&house, &viewer, form).await
}

pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let Some(link) = SIGN_IN.link(&house, &viewer, &secret).await? else {
        return super::gone(&house, &viewer, SIGN_IN.address);
    };
    let t = TEXTS.reader(viewer.language);
    super::unseen(page(&SignInLinkPage {
        shell: house.shell(&viewer, t.get("sign-in-title")).unlisted(),
        t,
        email: link.email,
        action: format!("/sign-in/link/{secret}"),
    }))
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
    headers: HeaderMap,
) -> PageResult {
    house.throttle.count("link", viewer.address, None)?;
    let browser = super::browser(&viewer, &headers);
    match by_link(&house.store, &secret, &browser).await {
        Ok(ticket) => super::enter(&house, ticket, "/"),
        Err(enter::Error::Fault(fault)) => Err(fault.into()),
        Err(enter::Error::Gone | enter::Error::Mismatch | enter::Error::Unverified) => {
            super::gone(&house, &viewer, SIGN_IN.address)
        }
    }
}
