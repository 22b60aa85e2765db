//! Sending: what the desk has decided is told, each applicant by a letter in their language. The places
//! of those who are told that they have none any more pass on with that.

use super::letters::{self, Pen};
use super::offer;
use super::places::{self, Shift};
use crate::application::{self, Status};
use crate::{Event, decision};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    prelude::Expr,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use web::Secretariat;

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing to be told.
    #[error("there is nothing to send")]
    Nothing,
    /// More or less is to be told than the desk has seen.
    #[error("decisions were made since the list was shown")]
    Changed,
    /// Not the desk's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Decisions were told.
#[derive(Debug, Serialize, Deserialize)]
pub struct DecisionsTold {
    /// Of which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
    /// Which were told.
    pub outcomes: Vec<Status>,
    /// To how many.
    pub count: usize,
}

impl Recorded for DecisionsTold {
    const KIND: &'static str = "decisions-told";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Applications that stand differently from what their applicants were told, as a condition for a query.
#[must_use]
pub fn untold() -> Condition {
    use sea_orm::sea_query::ExprTrait;
    let differs = Expr::col((application::Entity, application::Column::Status))
        .ne(Expr::col((application::Entity, application::Column::Told)));
    Condition::all().add(differs)
}

/// The applications of an event about which there is something to tell, in the order of their numbers.
///
/// # Errors
/// When the database cannot be reached.
pub async fn to_be_told(
    db: &impl ConnectionTrait,
    event: Uuid,
    outcomes: &[Status],
) -> Result<Vec<application::Model>, store::Error> {
    Ok(application::Entity::find()
        .filter(application::Column::EventId.eq(event))
        .filter(application::Column::Status.is_in(outcomes.iter().copied()))
        .filter(untold())
        .order_by_asc(application::Column::Number)
        .all(db)
        .await?)
}

/// Tells what was decided with these `outcomes`, if it is to be told to as many as the desk has
/// `seen`. Gives the number of letters.
///
/// # Errors
/// [`Error`]: then nothing is sent.
pub async fn send_decisions(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    outcomes: &[Status],
    seen: usize,
) -> Result<usize, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let event = places::lock(&tx, event.id).await?;
    let applications = to_be_told(tx.db(), event.id, outcomes).await?;
    if applications.is_empty() {
        return Err(Error::Nothing);
    }
    if applications.len() != seen {
        return Err(Error::Changed);
    }
    let ids: Vec<Uuid> = applications.iter().map(|one| one.id).collect();
    note_as_told(&tx, &applications, &ids).await?;
    let known = applications
        .iter()
        .map(|one| Shift::of_known(one, one.status, true));
    places::shift(&tx, event.id, known.sum()).await?;
    let pen = Pen::load(tx.db(), &event).await?;
    let numbers = numbers(tx.db(), event.id)
        .await
        .map_err(store::Error::from)?;
    let links = letters::personal_links(&tx, &ids).await?;
    let diaries = letters::diaries(&tx, &applications).await?;
    let ways = links.iter().zip(diaries);
    let post = applications
        .iter()
        .zip(ways)
        .filter_map(|(application, (link, diary))| {
            let number = numbers.get(&application.id).copied();
            pen.outcome(&event, application, link, number, None, diary)
        });
    let post: Vec<_> = post.collect();
    tx.mail_all(post).await?;
    let told = DecisionsTold {
        event_id: event.id,
        network_id: event.network_id,
        outcomes: outcomes.to_vec(),
        count: applications.len(),
    };
    tx.record(&told).await?;
    // As they stood before they were told.
    if applications.iter().any(|one| !one.status.has_place()) {
        offer::pass_on_from_told(&tx, event.id, &ids).await?;
    }
    tx.commit().await?;
    Ok(applications.len())
}

/// The places on the wait list, from 1, by application.
pub(super) async fn numbers(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<HashMap<Uuid, u64>, sea_orm::DbErr> {
    let waiting: Vec<Uuid> = application::Entity::find()
        .select_only()
        .column(application::Column::Id)
        .filter(application::Column::EventId.eq(event))
        .filter(application::Column::Status.eq(Status::Waitlisted))
        .order_by_asc(application::Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    Ok(waiting.into_iter().zip(1..).collect())
}

/// Each application was told as it stands, and the decision it came from was told now. Decisions
/// that were changed before anybody was told of them stay untold.
async fn note_as_told(
    tx: &Tx,
    applications: &[application::Model],
    ids: &[Uuid],
) -> Result<(), store::Error> {
    application::Entity::update_many()
        .col_expr(
            application::Column::Told,
            Expr::col(application::Column::Status),
        )
        .filter(application::Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await?;
    let latest: HashMap<Uuid, decision::Model> = decision::Entity::find()
        .filter(decision::Column::ApplicationId.is_in(ids.iter().copied()))
        .filter(decision::Column::ToldAt.is_null())
        .order_by_asc(decision::Column::Id)
        .all(tx.db())
        .await?
        .into_iter()
        .map(|decision| (decision.application_id, decision))
        .collect();
    let told = applications.iter().filter_map(|application| {
        let decision = latest.get(&application.id)?;
        (decision.outcome == application.status).then_some(decision.id)
    });
    let told: Vec<Uuid> = told.collect();
    decision::Entity::update_many()
        .col_expr(decision::Column::ToldAt, Expr::value(tx.now()))
        .filter(decision::Column::Id.is_in(told))
        .exec(tx.db())
        .await?;
    Ok(())
}
