//! What this room keeps about a person: for them to take along, and to take out when they leave.

use crate::workspace::meetings::attendance;
use crate::{
    charter_version, consent, deputy, effort, group, group_meeting, handover, joining, report,
    seat, step,
};
use chrono::NaiveDate;
use futures::future::BoxFuture;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use store::{Error, Tx};
use uuid::Uuid;
use web::House;

/// The seats for which a person speaks or spoke, with what was noted for them at meetings; what they
/// asked for, proposed, reported and decided.
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
        let steps = step::Entity::find()
            .filter(step::Column::PersonId.eq(person))
            .order_by_asc(step::Column::Id)
            .all(db)
            .await?;
        let reports = report::Entity::find()
            .filter(report::Column::HandedInBy.eq(person))
            .order_by_asc(report::Column::Id)
            .all(db)
            .await?;
        let known = seats
            .iter()
            .map(|seat| seat.group_id)
            .chain(requests.iter().map(|request| request.group_id))
            .chain(steps.iter().map(|step| step.group_id))
            .chain(reports.iter().map(|report| report.group_id));
        let groups = group::Entity::find()
            .filter(
                sea_orm::Condition::any()
                    .add(group::Column::Id.is_in(known))
                    .add(group::Column::ProposedBy.eq(person)),
            )
            .order_by_asc(group::Column::Id)
            .all(db)
            .await?;
        let meetings = meetings(db, &seats).await?;
        let name = |id: Uuid| {
            groups
                .iter()
                .find(|group| group.id == id)
                .map(|group| group.slug.to_string())
        };
        let work = crate::workspace::personal::gather(&house.store, person).await?;
        // Every list but that of the work leads to a group.
        if groups.is_empty() && work.is_null() {
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
                "meetings": meetings.get(&seat.id),
            })).collect::<Vec<_>>(),
            "proposals": groups.iter().filter(|group| group.proposed_by == person).map(|group| json!({
                "group": group.slug,
                "proposed_at": group.proposed_at,
            })).collect::<Vec<_>>(),
            "steps": steps.iter().map(|step| json!({
                "group": name(step.group_id),
                "state": step.state,
                "at": step.at,
                "note": step.note,
            })).collect::<Vec<_>>(),
            "reports": reports.iter().map(|report| json!({
                "group": name(report.group_id),
                "text": report.text,
                "handed_in_at": report.handed_in_at,
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

/// What was noted at meetings for these seats: whether somebody was there, and the minutes of work.
async fn meetings(
    db: &impl ConnectionTrait,
    seats: &[seat::Model],
) -> Result<HashMap<Uuid, Vec<Value>>, Error> {
    let ids = || seats.iter().map(|seat| seat.id);
    let there: Vec<(Uuid, Uuid)> = attendance::Entity::find()
        .filter(attendance::Column::SeatId.is_in(ids()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.seat_id, row.group_meeting_id))
        .collect();
    let efforts: HashMap<(Uuid, Uuid), i32> = effort::Entity::find()
        .filter(effort::Column::SeatId.is_in(ids()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| ((row.seat_id, row.group_meeting_id), row.minutes))
        .collect();
    let noted: BTreeSet<(Uuid, Uuid)> = there.iter().chain(efforts.keys()).copied().collect();
    let days: HashMap<Uuid, NaiveDate> = group_meeting::Entity::find()
        .filter(group_meeting::Column::Id.is_in(noted.iter().map(|(_, meeting)| *meeting)))
        .all(db)
        .await?
        .into_iter()
        .map(|meeting| (meeting.id, meeting.held_on))
        .collect();
    let mut by_seat: HashMap<Uuid, Vec<Value>> = HashMap::new();
    for at in noted {
        by_seat.entry(at.0).or_default().push(json!({
            "held_on": days.get(&at.1),
            "was_there": there.contains(&at),
            "minutes": efforts.get(&at),
        }));
    }
    Ok(by_seat)
}

/// Takes a person out of seats, requests, steps and reports, and out of whatever they offered, answered
/// or wrote for their organisation. What a group did stays, without the name;
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
        group::Entity::update_many()
            .col_expr(group::Column::ProposedBy, Expr::value(Uuid::nil()))
            .filter(group::Column::ProposedBy.eq(person))
            .exec(tx.db())
            .await?;
        macro_rules! nobody_did {
            ($($thing:ident: $column:ident),+) => {$(
                $thing::Entity::update_many()
                    .col_expr($thing::Column::$column, nobody())
                    .filter($thing::Column::$column.eq(person))
                    .exec(tx.db())
                    .await?;
            )+};
        }
        nobody_did!(
            step: PersonId,
            report: HandedInBy,
            joining: DecidedBy,
            handover: OfferedBy,
            handover: AnsweredBy,
            consent: AnsweredBy,
            charter_version: WrittenBy
        );
        crate::workspace::personal::erase(tx, person).await
    })
}
