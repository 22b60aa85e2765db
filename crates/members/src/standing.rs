//! Who brings a ticket, and what that makes them today.

use crate::{
    api_token, capacity, membership, operator, organisation, person, secretary, sign_in, tier,
};
use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::{Error, Read, Rows, Source};
use uuid::Uuid;
use web::ticket::{Ticket, digest};
use web::{Acting, Failure, House, Standing};

/// A sign-in that was not used for so long has ended.
pub(crate) const LONGEST_PAUSE_DAYS: i64 = 30;

/// The standing of whoever brings `ticket`; `None` when it is not, or no longer, good.
pub fn standing(house: &House, ticket: Ticket) -> BoxFuture<'_, Result<Option<Standing>, Failure>> {
    Box::pin(async move {
        let Some((person_id, sign_in, may_write)) = bearer(house, &ticket).await? else {
            return Ok(None);
        };
        let db = &house.store;
        let found = person::Entity::find_by_id(person_id)
            .filter(person::Column::DeletedAt.is_null())
            .one_from(db)
            .await?;
        let Some(person) = found else { return Ok(None) };
        let chosen = sign_in.as_ref().and_then(|sign_in| sign_in.organisation_id);
        let today = house.store.now().date_naive();
        let (acting_for, secretariats, operator) = futures::try_join!(
            acting_for(db, person_id, chosen, today),
            secretariats(db, person_id),
            operator::Entity::find_by_id(person_id).one_from(db),
        )?;
        Ok(Some(Standing {
            person_id,
            name: person.name,
            email: person.email,
            time_zone: person.time_zone.parse().unwrap_or(Tz::UTC),
            language: person.language,
            sign_in_id: sign_in.map(|sign_in| sign_in.id),
            may_write,
            is_operator: operator.is_some(),
            acting_for,
            secretariats,
        }))
    })
}

async fn bearer(
    house: &House,
    ticket: &Ticket,
) -> Result<Option<(Uuid, Option<sign_in::Model>, bool)>, Error> {
    let db = &house.store;
    match ticket {
        Ticket::Token(secret) => {
            let token = api_token::Entity::rows()
                .filter(api_token::Column::Digest.eq(digest(secret)))
                .filter(api_token::Column::RevokedAt.is_null())
                .one_from(db)
                .await?;
            Ok(token.map(|token| (token.person_id, None, token.may_write)))
        }
        Ticket::SignIn(secret) => {
            let since = house.store.now() - Duration::days(LONGEST_PAUSE_DAYS);
            let sign_in = sign_in::Entity::rows()
                .filter(sign_in::Column::Digest.eq(digest(secret)))
                .filter(sign_in::Column::SeenAt.gt(since))
                .one_from(db)
                .await?;
            let Some(sign_in) = sign_in else {
                return Ok(None);
            };
            sign_in::seen(&house.store, &sign_in).await;
            Ok(Some((sign_in.person_id, Some(sign_in), true)))
        }
    }
}

/// The networks in whose secretariat a person sits today.
pub(crate) async fn secretariats(db: &impl Source, person: Uuid) -> Result<Vec<Uuid>, Error> {
    let seats = secretary::Entity::rows()
        .filter(secretary::Column::PersonId.eq(person))
        .filter(secretary::Column::Until.is_null())
        .all_from(db)
        .await?;
    Ok(seats.into_iter().map(|seat| seat.network_id).collect())
}

/// The organisation for which a person acts: the one they chose, or else their oldest.
async fn acting_for(
    db: &impl Source,
    person: Uuid,
    chosen: Option<Uuid>,
    today: NaiveDate,
) -> Result<Option<Acting>, Error> {
    let capacities = capacity::Entity::rows()
        .filter(capacity::Column::PersonId.eq(person))
        .filter(capacity::Column::ApprovedAt.is_not_null())
        .filter(capacity::Column::EndedAt.is_null())
        .order_by_asc(capacity::Column::ApprovedAt)
        .all_from(db)
        .await?;
    let found = capacities
        .iter()
        .find(|capacity| Some(capacity.organisation_id) == chosen)
        .or_else(|| capacities.first());
    let Some(capacity) = found else {
        return Ok(None);
    };
    let organisation = organisation::Entity::find_by_id(capacity.organisation_id)
        .one_from(db)
        .await?;
    let Some(organisation) = organisation else {
        return Ok(None);
    };
    let memberships = memberships(db, organisation.id, today).await?;
    Ok(Some(Acting {
        organisation_id: organisation.id,
        organisation: organisation.name.original().text.to_owned(),
        is_buyer: organisation.kind.is_buyer(),
        is_administrator: capacity.role == capacity::Role::Administrator,
        memberships,
    }))
}

/// The memberships of an organisation that are in force on `day`: network, and rank of the tier.
pub(crate) async fn memberships(
    db: &impl Source,
    organisation: Uuid,
    day: NaiveDate,
) -> Result<Vec<(Uuid, u8)>, Error> {
    let in_force = membership::Entity::rows()
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::Since.lte(day))
        .filter(
            Condition::any()
                .add(membership::Column::Until.is_null())
                .add(membership::Column::Until.gte(day)),
        )
        .all_from(db)
        .await?;
    if in_force.is_empty() {
        return Ok(Vec::new());
    }
    let ranks: HashMap<Uuid, u8> = tier::Entity::rows()
        .filter(tier::Column::Id.is_in(in_force.iter().map(|membership| membership.tier_id)))
        .all_from(db)
        .await?
        .into_iter()
        .map(|tier| (tier.id, u8::try_from(tier.rank).unwrap_or(1)))
        .collect();
    Ok(in_force
        .into_iter()
        .filter_map(|membership| Some((membership.network_id, *ranks.get(&membership.tier_id)?)))
        .collect())
}
