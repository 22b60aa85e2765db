//! `/password-reset`: asking for a link; `/password-reset/{secret}`: choosing a new password.

use super::mailed_door::PASSWORD_RESET;
use crate::TEXTS;
use crate::accounts::password::SHORTEST;
use crate::accounts::reset_password::{self, by_link};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use texts::Texts;
use web::{Form, House, PageResult, Path, Query, Viewer, again, page};

#[derive(Template)]
#[template(path = "accounts/password_reset.html")]
struct PasswordResetPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    email: String,
    shortest: usize,
    action: String,
}

impl PasswordResetPage {
    fn new(house: &House, viewer: &Viewer, form: Form, email: String, secret: &str) -> Self {
        let t = TEXTS.reader(viewer.language);
        let shell = house
            .shell(viewer, t.get("password-reset-title"))
            .unlisted();
        let action = format!("/password-reset/{secret}");
        Self {
            shell,
            t,
            form,
            email,
            shortest: SHORTEST,
            action,
        }
    }
}

pub(super) async fn ask(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let known = viewer.standing().map(|standing| standing.email.as_str());
    let email = query.text("email").or(known).unwrap_or_default();
    PASSWORD_RESET.ask(&house, &viewer, email)
}

pub(super) async fn send(State(house): State<House>, viewer: Viewer, form: Form) -> PageResult {
    PASSWORD_RESET.send(&house, &viewer, form).await
}

pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let Some(link) = PASSWORD_RESET.link(&house, &viewer, &secret).await? else {
        return super::gone(&house, &viewer, PASSWORD_RESET.address);
    };
    super::unseen(page(&PasswordResetPage::new(
        &house,
        &viewer,
        Form::new(),
        link.email,
        &secret,
    )))
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
    headers: HeaderMap,
    mut form: Form,
) -> PageResult {
    let Some(link) = PASSWORD_RESET.link(&house, &viewer, &secret).await? else {
        return super::gone(&house, &viewer, PASSWORD_RESET.address);
    };
    let browser = super::browser(&viewer, &headers);
    match by_link(&house.store, &secret, form.value("password"), &browser).await {
        Ok(ticket) => super::enter(&house, ticket, "/account"),
        Err(reset_password::Error::Gone) => super::gone(&house, &viewer, PASSWORD_RESET.address),
        Err(reset_password::Error::Weak(weakness)) => {
            form.refuse("password", weakness.told(TEXTS.reader(viewer.language)));
            super::unseen(again(&PasswordResetPage::new(
                &house, &viewer, form, link.email, &secret,
            )))
        }
        Err(reset_password::Error::Fault(fault)) => Err(fault.into()),
    }
}
