//! `/account/email`: moving to another address; `/account/email/{secret}`: the page to which its letter leads.

use crate::TEXTS;
use crate::accounts::change_email::{self, ask as ask_to_move, confirm as move_account};
use crate::accounts::email::Email;
use crate::person;
use askama::Template;
use axum::extract::State;
use sea_orm::EntityTrait;
use texts::Texts;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "accounts/email.html")]
struct EmailPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    current: String,
    has_password: bool,
}

#[derive(Template)]
#[template(path = "accounts/email_pending.html")]
struct PendingPage {
    shell: ui::Shell,
    t: Texts,
    current: String,
    new: String,
    action: String,
}

impl EmailPage {
    async fn new(house: &House, viewer: &Viewer, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let person = person::Entity::find_by_id(viewer.person()?.id)
            .one(house.store.db())
            .await?;
        let person = person.ok_or(Failure::SignIn)?;
        Ok(Self {
            shell: super::account_shell(house, viewer, t, "account-email-title"),
            t,
            form,
            current: person.email,
            has_password: person.password_hash.is_some(),
        })
    }
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    super::in_person(&viewer)?;
    page(&EmailPage::new(&house, &viewer, Form::new()).await?)
}

pub(super) async fn ask(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let account = viewer.standing().map(|standing| standing.email.as_str());
    house
        .throttle
        .count("account-password", viewer.address, account)?;
    let t = TEXTS.reader(viewer.language);
    let Ok(email) = form.value("email").parse::<Email>() else {
        form.refuse("email", t.get("account-email-refused"));
        return again(&EmailPage::new(&house, &viewer, form).await?);
    };
    match ask_to_move(&house.store, person, &email, form.value("password")).await {
        Ok(()) => return super::letter_sent(&house, &viewer, email.as_str()),
        Err(change_email::Error::Same) => form.refuse("email", t.get("account-email-same")),
        Err(change_email::Error::Mismatch) => {
            form.refuse("password", t.get("account-password-mismatch"));
        }
        Err(change_email::Error::Gone) => return Err(Failure::SignIn),
        Err(change_email::Error::Fault(fault)) => return Err(fault.into()),
    }
    again(&EmailPage::new(&house, &viewer, form).await?)
}

pub(super) async fn pending(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    house.throttle.count("link", viewer.address, None)?;
    let new = match change_email::pending(&house.store, person, &secret).await {
        Ok(new) => new,
        Err(change_email::Error::Fault(fault)) => return Err(fault.into()),
        Err(_) => return super::gone(&house, &viewer, "/account/email"),
    };
    let t = TEXTS.reader(viewer.language);
    super::unseen(page(&PendingPage {
        shell: super::account_shell(&house, &viewer, t, "account-email-title"),
        t,
        current: viewer
            .standing()
            .map(|standing| standing.email.clone())
            .unwrap_or_default(),
        new,
        action: format!("/account/email/{secret}"),
    }))
}

pub(super) async fn confirm(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    house.throttle.count("link", viewer.address, None)?;
    match move_account(&house.store, person, &secret).await {
        Ok(()) => see_other_saying("/account", "account-email-changed-flash"),
        Err(change_email::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => super::gone(&house, &viewer, "/account/email"),
    }
}
