//! `/account/sign-ins`: the browsers in which somebody is signed in.

use crate::TEXTS;
use crate::accounts::agent::in_words;
use crate::accounts::end_sign_ins::{self, sign_ins};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use uuid::Uuid;
use web::{Failure, House, PageResult, Path, Viewer, page, see_other_saying};

#[derive(Template)]
#[template(path = "accounts/sign_ins.html")]
struct SignInsPage {
    shell: ui::Shell,
    t: Texts,
    rows: Vec<Row>,
}

struct Row {
    id: Uuid,
    agent: String,
    address: String,
    at: String,
    seen_at: String,
    is_this: bool,
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    let (person, this) = super::in_person(&viewer)?;
    let t = TEXTS.reader(viewer.language);
    let zone = viewer.standing().ok_or(Failure::SignIn)?.time_zone;
    let rows = sign_ins(&house.store, person.id)
        .await?
        .into_iter()
        .map(|row| Row {
            id: row.id,
            agent: match row.agent {
                Some(agent) => in_words(&agent),
                None => t.get("sign-ins-agent-unknown"),
            },
            address: row.address.unwrap_or_default(),
            at: t.moment(row.at, zone),
            seen_at: t.moment(row.seen_at, zone),
            is_this: row.id == this,
        })
        .collect();
    page(&SignInsPage {
        shell: super::account_shell(&house, &viewer, t, "sign-ins-title"),
        t,
        rows,
    })
}

/// `POST /account/sign-ins/{id}/end`
pub(super) async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path(id): Path<Uuid>,
) -> PageResult {
    let (person, this) = super::in_person(&viewer)?;
    if !end_sign_ins::end(&house.store, person, id).await? {
        return Err(Failure::NotFound);
    }
    if id == this {
        return super::leave("/", "sign-out-flash");
    }
    see_other_saying("/account/sign-ins", "sign-ins-ended-flash")
}

/// `POST /account/sign-ins/end`
pub(super) async fn end_all(State(house): State<House>, viewer: Viewer) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    end_sign_ins::end_all(&house.store, person).await?;
    super::leave("/", "sign-ins-all-ended-flash")
}
