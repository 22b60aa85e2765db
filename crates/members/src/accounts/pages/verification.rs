//! `/verification`: a new letter; `/verification/{secret}`: the page to which the letter leads.

use super::mailed_door::VERIFICATION;
use crate::TEXTS;
use crate::accounts::verify::{self, verify};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use texts::Texts;
use web::{Form, House, PageResult, Path, Query, Viewer, again, page};

#[derive(Template)]
#[template(path = "accounts/verification.html")]
struct VerificationPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    email: String,
    action: String,
}

impl VerificationPage {
    fn new(house: &House, viewer: &Viewer, form: Form, email: String, secret: &str) -> Self {
        let t = TEXTS.reader(viewer.language);
        let shell = house.shell(viewer, t.get("verification-title")).unlisted();
        Self {
            shell,
            t,
            form,
            email,
            action: format!("/verification/{secret}"),
        }
    }
}

pub(super) async fn ask(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    VERIFICATION.ask(&house, &viewer, query.text("email").unwrap_or_default())
}

pub(super) async fn send(State(house): State<House>, viewer: Viewer, form: Form) -> PageResult {
    VERIFICATION.send(&house, &viewer, form).await
}

pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let Some(link) = VERIFICATION.link(&house, &viewer, &secret).await? else {
        return super::gone(&house, &viewer, VERIFICATION.address);
    };
    super::unseen(page(&VerificationPage::new(
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
    let Some(link) = VERIFICATION.link(&house, &viewer, &secret).await? else {
        return super::gone(&house, &viewer, VERIFICATION.address);
    };
    house
        .throttle
        .count("sign-in", viewer.address, Some(&link.email))?;
    let browser = super::browser(&viewer, &headers);
    match verify(&house.store, &secret, form.value("password"), &browser).await {
        Ok(ticket) => super::enter(&house, ticket, "/account"),
        Err(verify::Error::Gone) => super::gone(&house, &viewer, VERIFICATION.address),
        Err(verify::Error::Mismatch) => {
            form.refuse(
                "password",
                TEXTS
                    .reader(viewer.language)
                    .get("account-password-mismatch"),
            );
            super::unseen(again(&VerificationPage::new(
                &house, &viewer, form, link.email, &secret,
            )))
        }
        Err(verify::Error::Fault(fault)) => Err(fault.into()),
    }
}
