//! Everything that is kept about a person, for the person (GDPR, Articles 15 and 20, read 2026-11-22).
//! Secrets stay out: digests of links, tokens and cookies, and the hash of the password.

use crate::{
    api_token, capacity, dues, membership_application, operator, organisation, person, secretary,
    sign_in,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use store::{Error, mail, record};
use uuid::Uuid;
use web::House;

/// What every room keeps about a person, room by room; `None` when there is no such person.
///
/// # Errors
/// When the database cannot be reached.
pub async fn export(house: &House, person: Uuid) -> Result<Option<Value>, Error> {
    let db = house.store.db();
    let Some(person) = person::Entity::find_by_id(person).one(db).await? else {
        return Ok(None);
    };
    let mut rooms = Map::new();
    for room in &house.rooms {
        let Some(personal) = room.personal else {
            continue;
        };
        let kept = personal(house, person.id, &person.email).await?;
        if !kept.is_null() {
            rooms.insert(room.name.to_owned(), kept);
        }
    }
    let records = record::Entity::find()
        .filter(record::Column::PersonId.eq(person.id))
        .order_by_asc(record::Column::Id)
        .all(db)
        .await?;
    let letters = mail::Entity::find()
        .filter(mail::Column::ToAddress.eq(&person.email))
        .order_by_asc(mail::Column::Id)
        .all(db)
        .await?;
    Ok(Some(json!({
        "made_at": house.store.now(),
        "person": {
            "id": person.id,
            "email": person.email,
            "name": person.name,
            "language": person.language,
            "time_zone": person.time_zone,
            "has_password": person.password_hash.is_some(),
            "created_at": person.created_at,
            "verified_at": person.verified_at,
        },
        "account": own(house, person.id, &person.email).await?,
        "rooms": rooms,
        "deeds": records.iter().map(|record| json!({
            "at": record.at,
            "kind": record.kind,
            "subject_id": record.subject_id,
            "network_id": record.network_id,
            "details": record.details,
        })).collect::<Vec<_>>(),
        "letters": letters.iter().map(|letter| json!({
            "posted_at": letter.posted_at,
            "sent_at": letter.sent_at,
            "subject": letter.subject,
        })).collect::<Vec<_>>(),
    })))
}

/// What this room keeps about a person.
async fn own(house: &House, person: Uuid, email: &str) -> Result<Value, Error> {
    let db = house.store.db();
    let capacities = capacity::Entity::find()
        .filter(capacity::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let names: HashMap<Uuid, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(capacities.iter().map(|one| one.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|organisation| {
            (
                organisation.id,
                organisation.name.original().text.to_owned(),
            )
        })
        .collect();
    let seats = secretary::Entity::find()
        .filter(secretary::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let sign_ins = sign_in::Entity::find()
        .filter(sign_in::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let tokens = api_token::Entity::find()
        .filter(api_token::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let applications = membership_application::Entity::find()
        .filter(membership_application::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let operator = operator::Entity::find_by_id(person).one(db).await?;
    Ok(json!({
        "operator_since": operator.map(|operator| operator.granted_at),
        "capacities": capacities.iter().map(|one| json!({
            "organisation_id": one.organisation_id,
            "organisation": names.get(&one.organisation_id),
            "role": one.role,
            "message": one.message,
            "asked_at": one.asked_at,
            "approved_at": one.approved_at,
            "ended_at": one.ended_at,
        })).collect::<Vec<_>>(),
        "secretariats": seats.iter().map(|seat| json!({
            "network_id": seat.network_id,
            "since": seat.since,
            "until": seat.until,
        })).collect::<Vec<_>>(),
        "sign_ins": sign_ins.iter().map(|one| json!({
            "at": one.at,
            "seen_at": one.seen_at,
            "address": one.address,
            "agent": one.agent,
        })).collect::<Vec<_>>(),
        "tokens": tokens.iter().map(|token| json!({
            "name": token.name,
            "may_write": token.may_write,
            "made_at": token.made_at,
            "revoked_at": token.revoked_at,
        })).collect::<Vec<_>>(),
        "membership_applications": applications,
        "dues": dues::personal::gather(&house.store, person, email).await?,
    }))
}
