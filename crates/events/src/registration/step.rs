//! A step: applications come to stand differently because a rule says so, or because their applicant
//! does. They are told at once; what the desk decides waits until it sends (see `decide`).

use super::letters::{self, Pen};
use super::places::{self, Shift};
use super::reason::Reason;
use crate::application::{self, Status};
use crate::{Event, decision};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::Expr};
use serde::{Deserialize, Serialize};
use store::{Error, Recorded, Tx};
use uuid::Uuid;

/// It was decided how an application stands.
#[derive(Debug, Serialize, Deserialize)]
pub struct ApplicationDecided {
    /// Which.
    pub application_id: Uuid,
    /// For which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
    /// How it stood.
    pub from: Status,
    /// How it stands.
    pub to: Status,
    /// The rule it followed from, or what the desk noted.
    pub reason: Option<String>,
}

impl Recorded for ApplicationDecided {
    const KIND: &'static str = "application-decided";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Where to, why, and until when an offer holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub to: Status,
    pub reason: Reason,
    pub expires_at: Option<DateTime<Utc>>,
}

impl Step {
    pub fn to(to: Status, reason: Reason) -> Self {
        Self {
            to,
            reason,
            expires_at: None,
        }
    }
}

/// Takes `applications` of a locked event a step further and tells them. Gives the number of places
/// that became free.
pub(super) async fn take(
    tx: &Tx,
    event: &Event,
    applications: Vec<application::Model>,
    step: Step,
) -> Result<i32, Error> {
    if applications.is_empty() {
        return Ok(0);
    }
    let Step {
        to,
        reason,
        expires_at,
    } = step;
    let shift: Shift = applications
        .iter()
        .map(|one| Shift::of_known(one, to, true))
        .sum();
    let ids: Vec<Uuid> = applications.iter().map(|one| one.id).collect();
    application::Entity::update_many()
        .col_expr(application::Column::Status, Expr::value(to))
        .col_expr(application::Column::Told, Expr::value(to))
        .col_expr(application::Column::OfferExpiresAt, Expr::value(expires_at))
        .filter(application::Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await?;
    places::shift(tx, event.id, shift).await?;
    let decisions: Vec<_> = ids
        .iter()
        .map(|application_id| decision::Model {
            id: Uuid::now_v7(),
            application_id: *application_id,
            event_id: event.id,
            outcome: to,
            at: tx.now(),
            person_id: None,
            reason: Some(reason.word().to_owned()),
            told_at: Some(tx.now()),
        })
        .collect();
    tx.insert_all(decisions).await?;
    let decided: Vec<_> = applications
        .iter()
        .map(|application| ApplicationDecided {
            application_id: application.id,
            event_id: event.id,
            network_id: event.network_id,
            from: application.status,
            to,
            reason: Some(reason.word().to_owned()),
        })
        .collect();
    tx.record_all(&decided).await?;
    let pen = Pen::load(tx.db(), event).await?;
    let links = letters::personal_links(tx, &ids).await?;
    let diaries = letters::diaries(tx, &applications).await?;
    let moved = applications
        .into_iter()
        .map(|application| application::Model {
            status: to,
            told: to,
            offer_expires_at: expires_at,
            ..application
        });
    let post = moved
        .zip(links.iter().zip(diaries))
        .filter_map(|(application, (link, diary))| {
            pen.outcome(event, &application, link, None, Some(reason), diary)
        });
    let post: Vec<_> = post.collect();
    tx.mail_all(post).await?;
    Ok(shift.freed())
}
