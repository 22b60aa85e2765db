//! What this room keeps about a person: for them to take along, and to take out when they leave.

use super::reason::Reason;
use super::{find, offer, places};
use crate::application::{self, Status};
use crate::{Event, State, after_event, certificate, decision, event, invitation, personal_link};
use futures::future::BoxFuture;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, prelude::Expr,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::{Error, Json, Tx};
use uuid::Uuid;
use web::{House, ticket};

/// The applications of a person and the invitations to them.
pub(crate) fn gather<'a>(
    house: &'a House,
    person: Uuid,
    email: &'a str,
) -> BoxFuture<'a, Result<Value, Error>> {
    Box::pin(async move {
        let db = house.store.db();
        let mut taken = Vec::new();
        for application in own(db, person, email).await? {
            let event = event::Entity::find_by_id(application.event_id)
                .one(db)
                .await?;
            let mut told = written(event.as_ref(), &application);
            told["attendance"] = after_event::personal(db, application.id).await?;
            taken.push(told);
        }
        let invited: Vec<Value> = invitation::Entity::find()
            .filter(invitation::Column::Email.eq(email))
            .order_by_asc(invitation::Column::Id)
            .all(db)
            .await?
            .into_iter()
            .map(
                |one| json!({ "name": one.name, "email": one.email, "invited_at": one.invited_at }),
            )
            .collect();
        if taken.is_empty() && invited.is_empty() {
            return Ok(Value::Null);
        }
        Ok(json!({ "applications": taken, "invitations": invited }))
    })
}

/// An application as its owner may know it: as they were told.
fn written(event: Option<&Event>, application: &application::Model) -> Value {
    json!({
        "event": event.map(|event| event.slug.as_str()),
        "name": application.name,
        "email": application.email,
        "organisation": application.organisation,
        "audience": application.target,
        "country": application.country,
        "language": application.language,
        "answers": application.answers,
        "status": application.told,
        "applied_at": application.applied_at,
        "changed_at": application.changed_at,
        "no_show_at": application.no_show_at,
        "feedback_at": application.feedback_at,
    })
}

async fn own(
    db: &impl ConnectionTrait,
    person: Uuid,
    email: &str,
) -> Result<Vec<application::Model>, Error> {
    let mine = Condition::any()
        .add(application::Column::PersonId.eq(person))
        .add(application::Column::Email.eq(email));
    Ok(application::Entity::find()
        .filter(mine)
        .order_by_asc(application::Column::Id)
        .all(db)
        .await?)
}

/// Takes name, address, organisation and answers out of the applications of a person, who withdraws
/// from what is still ahead. That somebody of their kind took part stays: reports count it.
pub(crate) fn erase<'a>(
    tx: &'a Tx,
    person: Uuid,
    email: &'a str,
) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        for application in own(tx.db(), person, email).await? {
            let event = places::lock(tx, application.event_id).await?;
            // As it is under the lock.
            let Some(application) = find::by_id(tx.db(), application.id).await? else {
                continue;
            };
            withdraw_quietly(tx, &event, &application).await?;
            forget(tx, application).await?;
        }
        invitation::Entity::delete_many()
            .filter(invitation::Column::Email.eq(email))
            .filter(invitation::Column::ApplicationId.is_null())
            .exec(tx.db())
            .await?;
        let used = invitation::Entity::find()
            .filter(invitation::Column::Email.eq(email))
            .all(tx.db())
            .await?;
        for invitation in used {
            let email = application::nobody(invitation.id);
            tx.update(invitation::Model {
                name: String::new(),
                email,
                ..invitation
            })
            .await?;
        }
        Ok(())
    })
}

/// Frees the place of somebody who leaves the house before the event, without a letter to an address
/// that is not to be used any more.
async fn withdraw_quietly(
    tx: &Tx,
    event: &Event,
    application: &application::Model,
) -> Result<(), Error> {
    let is_over = matches!(event.state(tx.now()), State::Running | State::Past);
    if is_over || matches!(application.status, Status::Cancelled | Status::Declined) {
        return Ok(());
    }
    let shift = places::Shift::of_known(application, Status::Cancelled, true);
    application::Entity::update_many()
        .col_expr(application::Column::Status, Expr::value(Status::Cancelled))
        .col_expr(application::Column::Told, Expr::value(Status::Cancelled))
        .filter(application::Column::Id.eq(application.id))
        .exec(tx.db())
        .await?;
    places::shift(tx, event.id, shift).await?;
    tx.insert(decision::Model {
        id: Uuid::now_v7(),
        application_id: application.id,
        event_id: event.id,
        outcome: Status::Cancelled,
        at: tx.now(),
        person_id: None,
        reason: Some(Reason::AccountDeleted.word().to_owned()),
        told_at: Some(tx.now()),
    })
    .await?;
    if shift.freed() > 0 || application.keeps_place() {
        offer::pass_on(tx, event.id).await?;
    }
    Ok(())
}

async fn forget(tx: &Tx, application: application::Model) -> Result<(), Error> {
    personal_link::Entity::delete_many()
        .filter(personal_link::Column::ApplicationId.eq(application.id))
        .exec(tx.db())
        .await?;
    certificate::Entity::update_many()
        .col_expr(certificate::Column::Name, Expr::value(""))
        .filter(certificate::Column::ApplicationId.eq(application.id))
        .exec(tx.db())
        .await?;
    application::Entity::update_many()
        .col_expr(application::Column::Name, Expr::value(""))
        .col_expr(
            application::Column::Email,
            Expr::value(application::nobody(application.id)),
        )
        .col_expr(application::Column::Organisation, Expr::value(""))
        .col_expr(application::Column::PersonId, Expr::value(None::<Uuid>))
        .col_expr(
            application::Column::Answers,
            Expr::value(Json(BTreeMap::<Uuid, application::Answer>::new())),
        )
        .col_expr(
            application::Column::Digest,
            Expr::value(ticket::digest(&ticket::secret())),
        )
        .filter(application::Column::Id.eq(application.id))
        .exec(tx.db())
        .await?;
    Ok(())
}
