//! `/account/deletion`: what goes and what stays; by password, or by a link in the mailbox.

use crate::TEXTS;
use crate::accounts::delete;
use crate::person;
use askama::Template;
use axum::extract::State;
use sea_orm::EntityTrait;
use texts::Texts;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page};

#[derive(Template)]
#[template(path = "accounts/deletion.html")]
struct DeletionPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    has_password: bool,
    /// Organisations that nobody will administer any more.
    left_alone: Vec<String>,
}

#[derive(Template)]
#[template(path = "accounts/deletion_pending.html")]
struct PendingPage {
    shell: ui::Shell,
    t: Texts,
    action: String,
}

impl DeletionPage {
    async fn new(house: &House, viewer: &Viewer, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let id = viewer.person()?.id;
        let person = person::Entity::find_by_id(id).one(house.store.db()).await?;
        let left_alone = delete::left_alone(&house.store, id)
            .await?
            .into_iter()
            .map(|organisation| {
                organisation
                    .name
                    .in_language(viewer.language)
                    .text
                    .to_owned()
            })
            .collect();
        Ok(Self {
            shell: super::account_shell(house, viewer, t, "deletion-title"),
            t,
            form,
            has_password: person.is_some_and(|person| person.password_hash.is_some()),
            left_alone,
        })
    }
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    super::in_person(&viewer)?;
    page(&DeletionPage::new(&house, &viewer, Form::new()).await?)
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let account = viewer.standing().map(|standing| standing.email.as_str());
    house
        .throttle
        .count("account-password", viewer.address, account)?;
    match delete::by_password(&house, person, form.value("password")).await {
        Ok(()) => super::leave("/", "deletion-flash"),
        Err(delete::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => {
            form.refuse(
                "password",
                TEXTS
                    .reader(viewer.language)
                    .get("account-password-mismatch"),
            );
            again(&DeletionPage::new(&house, &viewer, form).await?)
        }
    }
}

/// `POST /account/deletion/link`
pub(super) async fn send(State(house): State<House>, viewer: Viewer) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let email = viewer
        .standing()
        .map(|standing| standing.email.clone())
        .unwrap_or_default();
    house
        .throttle
        .count("deletion", viewer.address, Some(&email))?;
    delete::ask(&house.store, person).await?;
    super::letter_sent(&house, &viewer, &email)
}

pub(super) async fn pending(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    house.throttle.count("link", viewer.address, None)?;
    match delete::pending(&house.store, person, &secret).await {
        Ok(()) => {
            let t = TEXTS.reader(viewer.language);
            super::unseen(page(&PendingPage {
                shell: super::account_shell(&house, &viewer, t, "deletion-title"),
                t,
                action: format!("/account/deletion/{secret}"),
            }))
        }
        Err(delete::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => super::gone(&house, &viewer, "/account/deletion"),
    }
}

pub(super) async fn confirm(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    house.throttle.count("link", viewer.address, None)?;
    match delete::by_link(&house, person, &secret).await {
        Ok(()) => super::leave("/", "deletion-flash"),
        Err(delete::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => super::gone(&house, &viewer, "/account/deletion"),
    }
}
