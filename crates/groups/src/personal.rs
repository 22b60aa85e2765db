//! What this room keeps about a person: for them to take along, and to take out when they leave.

use crate::{deputy, group, joining, report, seat, step};
use futures::future::BoxFuture;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use store::{Error, Tx};
use uuid::Uuid;
use web::House;

/// The seats for which a person speaks or spoke, and what they asked for.
pub(crate) fn gather<'a>(
    house: &'a House,
    person: Uuid,
    _email: &'a str,
) -> BoxFuture<'a, Result<Value, Error>> {
    Box::pin(async move {
        let db = house.store.db();
        let deputising = deputy::Entity::find()
            .filter(deputy::Column::PersonId.eq(person))
            .order_by_asc(deputy::Column::Id)
            .all(db)
            .await?;
        let seats = seat::Entity::find()
            .filter(
                sea_orm::Condition::any()
                    .add(seat::Column::RepresentativeId.eq(person))
                    .add(seat::Column::Id.is_in(deputising.iter().map(|it| it.seat_id))),
            )
            .order_by_asc(seat::Column::Id)
            .all(db)
            .await?;
        let requests = joining::Entity::find()
            .filter(joining::Column::PersonId.eq(person))
            .order_by_asc(joining::Column::Id)
            .all(db)
            .await?;
        let groups = group::Entity::find()
            .filter(
                group::Column::Id.is_in(
                    seats
                        .iter()
                        .map(|seat| seat.group_id)
                        .chain(requests.iter().map(|request| request.group_id)),
                ),
            )
            .all(db)
            .await?;
        let name = |id: Uuid| {
            groups
                .iter()
                .find(|group| group.id == id)
                .map(|group| group.slug.to_string())
        };
        let work = crate::workspace::personal::gather(&house.store, person).await?;
        if seats.is_empty() && requests.is_empty() && work.is_null() {
            return Ok(Value::Null);
        }
        Ok(json!({
            "work": work,
            "seats": seats.iter().map(|seat| json!({
                "group": name(seat.group_id),
                "role": seat.role,
                "as": if seat.representative_id == Some(person) { "representative" } else { "deputy" },
                "since": seat.since,
                "until": seat.until,
            })).collect::<Vec<_>>(),
            "requests": requests.iter().map(|request| json!({
                "group": name(request.group_id),
                "message": request.message,
                "asked_at": request.asked_at,
                "granted": request.granted,
            })).collect::<Vec<_>>(),
        }))
    })
}

/// Takes a person out of seats, requests, steps and reports. What a group did stays, without the name;
/// a seat stays with its organisation, which names somebody else.
pub(crate) fn erase<'a>(
    tx: &'a Tx,
    person: Uuid,
    _email: &'a str,
) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let nobody = || Expr::value(None::<Uuid>);
        seat::Entity::update_many()
            .col_expr(seat::Column::RepresentativeId, nobody())
            .filter(seat::Column::RepresentativeId.eq(person))
            .exec(tx.db())
            .await?;
        deputy::Entity::delete_many()
            .filter(deputy::Column::PersonId.eq(person))
            .exec(tx.db())
            .await?;
        // A request that waits cannot be answered to anybody; one that was decided is history.
        joining::Entity::delete_many()
            .filter(joining::Column::PersonId.eq(person))
            .exec(tx.db())
            .await?;
        step::Entity::update_many()
            .col_expr(step::Column::PersonId, nobody())
            .filter(step::Column::PersonId.eq(person))
            .exec(tx.db())
            .await?;
        report::Entity::update_many()
            .col_expr(report::Column::HandedInBy, nobody())
            .filter(report::Column::HandedInBy.eq(person))
            .exec(tx.db())
            .await?;
        crate::workspace::personal::erase(tx, person).await
    })
}
