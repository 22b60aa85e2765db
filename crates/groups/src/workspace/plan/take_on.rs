//! Taking on: who does what until when; and that it was done. Those who are to do it are told.

use super::action;
use crate::Group;
use crate::workspace::ground::{self, Insider, Steering, happened, stands_on_ground};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Letter, Store};
use uuid::Uuid;

/// Why an action is not noted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// That seat is none of this group now.
    #[error("no such seat in this group")]
    UnknownSeat,
    /// That action is none of this group, or another organisation does it.
    #[error("no such action to be done by them")]
    UnknownAction,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// An action was noted, or it was done.
    ActionNoted = "workspace-action-noted"
}

/// An action to be noted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is to be done.
    pub what: String,
    /// The seat that does it, and the name of its organisation.
    pub who: (Uuid, String),
    /// By which day.
    pub due_on: Option<NaiveDate>,
}

/// Notes an action.
///
/// # Errors
/// See [`Error`].
pub async fn take_on(store: &Store, by: &Steering, group: &Group, plan: Plan) -> Result<(), Error> {
    let by = &by.0;
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let speakers = ground::speakers(tx.db(), group.id).await?;
    let (seat, name) = plan.who;
    let seats = crate::queries::seats(tx.db(), group.id).await?;
    if !seats.iter().any(|each| each.id == seat) {
        return Err(Error::UnknownSeat);
    }
    let action = tx
        .insert(action::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            what: plan.what,
            seat_id: Some(seat),
            who: name,
            due_on: plan.due_on,
            noted_at: tx.now(),
            done_at: None,
            reminded_at: None,
        })
        .await?;
    tx.record(&ActionNoted::to(action.id, group)).await?;
    let concerned = speakers
        .iter()
        .filter(|speaker| speaker.seat.id == seat && speaker.person.id != by.person_id);
    let letters = concerned.map(|speaker| letter(group, &action, speaker, false));
    tx.mail_all(letters.collect()).await?;
    Ok(tx.commit().await?)
}

/// Notes that an action was done, or that it is to be done after all: by those who do it, or by whoever
/// steers the group.
///
/// # Errors
/// See [`Error`].
pub async fn settle(
    store: &Store,
    by: &Insider,
    steers: Option<&Steering>,
    group: &Group,
    action: Uuid,
    done: bool,
) -> Result<(), Error> {
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let at: Option<DateTime<Utc>> = done.then(|| tx.now());
    let mut theirs = action::Entity::update_many()
        .col_expr(action::Column::DoneAt, Expr::value(at))
        .filter(action::Column::Id.eq(action))
        .filter(action::Column::GroupId.eq(group.id));
    if steers.is_none() {
        theirs = theirs.filter(action::Column::SeatId.eq(by.seat_id));
    }
    if theirs.exec(tx.db()).await?.rows_affected == 0 {
        return Err(Error::UnknownAction);
    }
    tx.record(&ActionNoted::to(action, group)).await?;
    Ok(tx.commit().await?)
}

/// A letter about an action: that it was noted, or that its day comes near.
pub(super) fn letter(
    group: &Group,
    action: &action::Model,
    to: &ground::Speaker,
    is_reminder: bool,
) -> Letter {
    let t = crate::TEXTS.reader(to.person.language);
    let facts = [
        ("group", group.name.in_language(t.language()).text.into()),
        ("what", action.what.as_str().into()),
    ];
    let (said, subject) = if is_reminder {
        (
            t.with("action-reminder", &facts),
            t.with("action-reminder-subject", &facts),
        )
    } else {
        (
            t.with("action-letter", &facts),
            t.with("action-letter-subject", &facts),
        )
    };
    let paragraphs = [
        Some(said),
        action
            .due_on
            .map(|due| t.one("action-letter-due", "date", t.date(due))),
        Some(t.one(
            "action-letter-done",
            "address",
            web::public_address(&group.path("/plan#actions")),
        )),
    ];
    ground::letter(group, &to.person, subject, paragraphs.into_iter().flatten())
}
