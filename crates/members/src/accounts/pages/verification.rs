//! `/verification`: a new letter; `/verification/{secret}`: the page to which the letter leads.

use super::sign_in_link::AskPage;
use crate::TEXTS;
use crate::accounts::ask_for_link::ask_for_link;
use crate::accounts::email::Email;
use crate::accounts::link;
use crate::accounts::verify::{self, verify};
use crate::entry_link::Purpose;
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
    let form = Form::new().with("email", query.text("email").unwrap_or_default());
    page(&AskPage::verification(&house, &viewer, form))
}

pub(super) async fn send(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    house
        .throttle
        .count("verification", viewer.address, form.text("email"))?;
    match form.value("email").parse::<Email>() {
        Ok(email) => {
            ask_for_link(&house.store, Purpose::Verification, &email).await?;
            super::letter_sent(&house, &viewer, email.as_str())
        }
        Err(_) => {
            form.refuse(
                "email",
                TEXTS.reader(viewer.language).get("account-email-refused"),
            );
            again(&AskPage::verification(&house, &viewer, form))
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
        Purpose::Verification,
        &secret,
        house.store.now(),
    )
    .await?;
    let Some((link, _)) = found else {
        return super::gone(&house, &viewer, "/verification");
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
    house.throttle.count("link", viewer.address, None)?;
    let found = link::find(
        house.store.db(),
        Purpose::Verification,
        &secret,
        house.store.now(),
    )
    .await?;
    let Some((link, _)) = found else {
        return super::gone(&house, &viewer, "/verification");
    };
    house
        .throttle
        .count("sign-in", viewer.address, Some(&link.email))?;
    let browser = super::browser(&viewer, &headers);
    match verify(&house.store, &secret, form.value("password"), &browser).await {
        Ok(ticket) => super::enter(&house, ticket, "/account"),
        Err(verify::Error::Gone) => super::gone(&house, &viewer, "/verification"),
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
