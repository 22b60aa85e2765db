//! `/account/tokens`

use crate::TEXTS;
use crate::accounts::tokens::{self, create_token, revoke_token};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "accounts/tokens.html")]
struct TokensPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    scopes: Vec<Choice>,
    rows: Vec<Row>,
    /// A token that was made just now: shown once.
    new: Option<String>,
}

struct Row {
    id: Uuid,
    name: String,
    scope: String,
    made_at: String,
}

impl TokensPage {
    async fn new(house: &House, viewer: &Viewer, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let standing = viewer.standing().ok_or(Failure::SignIn)?;
        let zone = standing.time_zone;
        let scope = |may_write| {
            t.get(if may_write {
                "token-scope-write"
            } else {
                "token-scope-read"
            })
        };
        let rows = tokens::tokens(&house.store, standing.person_id).await?;
        Ok(Self {
            shell: super::account_shell(house, viewer, t, "tokens-title"),
            t,
            form,
            scopes: vec![
                Choice::new("read", scope(false)).with_help(t.get("token-scope-read-help")),
                Choice::new("write", scope(true)).with_help(t.get("token-scope-write-help")),
            ],
            rows: rows
                .into_iter()
                .map(|token| Row {
                    id: token.id,
                    name: token.name,
                    scope: scope(token.may_write),
                    made_at: t.moment(token.made_at, zone),
                })
                .collect(),
            new: None,
        })
    }
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    super::in_person(&viewer)?;
    page(&TokensPage::new(&house, &viewer, Form::new().with("scope", "read")).await?)
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let t = TEXTS.reader(viewer.language);
    let may_write = match form.value("scope") {
        "read" => false,
        "write" => true,
        _ => {
            form.refuse("scope", t.get("token-scope-refused"));
            return again(&TokensPage::new(&house, &viewer, form).await?);
        }
    };
    match create_token(&house.store, person, form.value("name"), may_write).await {
        Ok(token) => {
            let fresh = Form::new().with("scope", "read");
            let answer = TokensPage {
                new: Some(token),
                ..TokensPage::new(&house, &viewer, fresh).await?
            };
            super::unseen(page(&answer))
        }
        Err(tokens::Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let key = match refused {
                tokens::Error::TooMany => "token-too-many",
                _ => "token-name-refused",
            };
            form.refuse("name", t.get(key));
            again(&TokensPage::new(&house, &viewer, form).await?)
        }
    }
}

/// `POST /account/tokens/{id}/revocation`
pub(super) async fn revoke(
    State(house): State<House>,
    viewer: Viewer,
    Path(id): Path<Uuid>,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    if !revoke_token(&house.store, person, id).await? {
        return Err(Failure::NotFound);
    }
    see_other_saying("/account/tokens", "token-revoked-flash")
}
