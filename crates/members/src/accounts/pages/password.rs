//! `/account/password`

use crate::TEXTS;
use crate::accounts::change_password::{self, change_password};
use crate::accounts::password::SHORTEST;
use crate::person;
use askama::Template;
use axum::extract::State;
use sea_orm::EntityTrait;
use texts::Texts;
use web::{Failure, Form, House, PageResult, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct PasswordPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    email: String,
    shortest: usize,
    has_password: bool,
}

impl PasswordPage {
    async fn new(house: &House, viewer: &Viewer, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let person = person::Entity::find_by_id(viewer.person()?.id)
            .one(house.store.db())
            .await?;
        let person = person.ok_or(Failure::SignIn)?;
        Ok(Self {
            shell: super::account_shell(house, viewer, t, "account-password-title"),
            t,
            form,
            email: person.email,
            shortest: SHORTEST,
            has_password: person.password_hash.is_some(),
        })
    }
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    super::in_person(&viewer)?;
    page(&PasswordPage::new(&house, &viewer, Form::new()).await?)
}

pub(super) async fn change(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let (person, sign_in) = super::in_person(&viewer)?;
    let account = viewer.standing().map(|standing| standing.email.as_str());
    house
        .throttle
        .count("account-password", viewer.address, account)?;
    let t = TEXTS.reader(viewer.language);
    let (old, new) = (form.value("password"), form.value("new_password"));
    match change_password(&house.store, person, sign_in, old, new).await {
        Ok(()) => return see_other_saying("/account", "account-password-changed-flash"),
        Err(change_password::Error::Mismatch) => {
            form.refuse("password", t.get("account-password-mismatch"));
        }
        Err(change_password::Error::Weak(weakness)) => {
            form.refuse("new_password", weakness.told(t));
        }
        Err(change_password::Error::Fault(fault)) => return Err(fault.into()),
    }
    again(&PasswordPage::new(&house, &viewer, form).await?)
}
