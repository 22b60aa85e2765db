//! `/sign-in/link`: asking for a link; `/sign-in/link/{secret}`: the page to which it leads. It
//! opens only by its button: scanners of mail follow links, but press nothing.

use crate::TEXTS;
use crate::accounts::ask_for_link::ask_for_link;
use crate::accounts::email::Email;
use crate::accounts::enter::{self, by_link};
use crate::accounts::link;
use crate::entry_link::Purpose;
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use texts::Texts;
use web::{Form, House, PageResult, Path, Query, Viewer, again, page};

/// A page that asks for an address to which a link is mailed.
#[derive(Template)]
#[template(path = "accounts/ask_for_link.html")]
pub(super) struct AskPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    lead: String,
    action: &'static str,
}

impl AskPage {
    fn new(
        house: &House,
        viewer: &Viewer,
        form: Form,
        (title, lead, action): (&str, &str, &'static str),
    ) -> Self {
        let t = TEXTS.reader(viewer.language);
        let shell = house.shell(viewer, t.get(title)).unlisted();
        Self {
            shell,
            t,
            form,
            lead: t.get(lead),
            action,
        }
    }

    fn sign_in(house: &House, viewer: &Viewer, form: Form) -> Self {
        let words = ("sign-in-link-title", "sign-in-link-lead", "/sign-in/link");
        Self::new(house, viewer, form, words)
    }

    pub(super) fn verification(house: &House, viewer: &Viewer, form: Form) -> Self {
        let words = (
            "verification-again-title",
            "verification-again-lead",
            "/verification",
        );
        Self::new(house, viewer, form, words)
    }

    pub(super) fn password_reset(house: &House, viewer: &Viewer, form: Form) -> Self {
        let words = (
            "password-reset-title",
            "password-reset-lead",
            "/password-reset",
        );
        Self::new(house, viewer, form, words)
    }
}

#[derive(Template)]
#[template(path = "accounts/sign_in_link.html")]
struct SignInLinkPage {
    shell: ui::Shell,
    t: Texts,
    email: String,
    action: String,
}

pub(super) async fn ask(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let form = Form::new().with("email", query.text("email").unwrap_or_default());
    page(&AskPage::sign_in(&house, &viewer, form))
}

pub(super) async fn send(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    house
        .throttle
        .count("sign-in-link", viewer.address, form.text("email"))?;
    match form.value("email").parse::<Email>() {
        Ok(email) => {
            ask_for_link(&house.store, Purpose::SignIn, &email).await?;
            super::letter_sent(&house, &viewer, email.as_str())
        }
        Err(_) => {
            form.refuse(
                "email",
                TEXTS.reader(viewer.language).get("account-email-refused"),
            );
            again(&AskPage::sign_in(&house, &viewer, form))
        }
    }
}

pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    house.throttle.count("link", viewer.address, None)?;
    let found = link::find(
        house.store.db(),
        Purpose::SignIn,
        &secret,
        house.store.now(),
    )
    .await?;
    let Some((link, _)) = found else {
        return super::gone(&house, &viewer, "/sign-in/link");
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
            super::gone(&house, &viewer, "/sign-in/link")
        }
    }
}
