//! What other rooms ask about people, organisations and networks. All of it is public except
//! [`secretaries_of`], [`people_acting_for`], [`people_acting_for_any`] and [`people_by_ids`], which name
//! people: use those to write to them.

use crate::organisation::words;
use crate::{capacity, membership, network, organisation, person, secretary, tier};
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::{Error, Read, Rows, Source, Store};
use uuid::Uuid;
use vocabulary::{Country, Language, Slug, Translated};

/// The networks of the house by name.
///
/// # Errors
/// When the database cannot be reached.
pub async fn networks(store: &Store) -> Result<Vec<network::Model>, Error> {
    network::Entity::rows()
        .order_by_asc(network::Column::Name)
        .order_by_asc(network::Column::Id)
        .all_from(store)
        .await
}

/// The network with this address.
///
/// # Errors
/// When the database cannot be reached.
pub async fn network_by_slug(store: &Store, slug: &Slug) -> Result<Option<network::Model>, Error> {
    network::Entity::rows()
        .filter(network::Column::Slug.eq(slug))
        .one_from(store)
        .await
}

/// The networks with these keys.
///
/// # Errors
/// When the database cannot be reached.
pub async fn network_names(
    store: &Store,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, network::Model>, Error> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = network::Entity::rows()
        .filter(network::Column::Id.is_in(ids))
        .all_from(store)
        .await?;
    Ok(found
        .into_iter()
        .map(|network| (network.id, network))
        .collect())
}

/// The organisation with this address.
///
/// # Errors
/// When the database cannot be reached.
pub async fn organisation_by_slug(
    store: &Store,
    slug: &Slug,
) -> Result<Option<organisation::Model>, Error> {
    organisation::Entity::rows()
        .filter(organisation::Column::Slug.eq(slug))
        .one_from(store)
        .await
}

/// The organisations with these keys.
///
/// # Errors
/// When the database cannot be reached.
pub async fn organisations_by_ids(
    store: &Store,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, organisation::Model>, Error> {
    let mut ids: Vec<Uuid> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found = HashMap::with_capacity(ids.len());
    // SQLite and PostgreSQL bound the number of values in one question.
    for some in ids.chunks(500) {
        let rows = organisation::Entity::rows()
            .filter(organisation::Column::Id.is_in(some.iter().copied()))
            .all_from(store)
            .await?;
        found.extend(
            rows.into_iter()
                .map(|organisation| (organisation.id, organisation)),
        );
    }
    Ok(found)
}

/// The organisation that has this name in some language, whatever the accents and capitals; of
/// several the one that was entered first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_organisation_by_name(
    store: &Store,
    name: &str,
    country: Option<Country>,
) -> Result<Option<organisation::Model>, Error> {
    let wanted = words(&Translated::new(Language::English, name));
    if wanted.is_empty() {
        return Ok(None);
    }
    let column = organisation::Column::Words;
    let mut same = organisation::Entity::find().filter(
        Condition::any()
            .add(column.eq(&wanted))
            .add(column.like(format!("{wanted} %")))
            .add(column.like(format!("% {wanted}")))
            .add(column.like(format!("% {wanted} %"))),
    );
    if let Some(country) = country {
        same = same.filter(organisation::Column::Country.eq(country));
    }
    same.order_by_asc(organisation::Column::Id)
        .one_from(store)
        .await
}

/// The people who sit in the secretariat of a network today, to write to them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn secretaries_of(store: &Store, network: Uuid) -> Result<Vec<person::Model>, Error> {
    secretaries(store.db(), network).await
}

/// The same within a change that is being made: for listeners.
///
/// # Errors
/// When the database cannot be reached.
pub async fn secretaries(db: &impl Source, network: Uuid) -> Result<Vec<person::Model>, Error> {
    let seats: Vec<Uuid> = secretary::Entity::rows()
        .select_only()
        .column(secretary::Column::PersonId)
        .filter(secretary::Column::NetworkId.eq(network))
        .filter(secretary::Column::Until.is_null())
        .in_order_from(db)
        .await?;
    people(db, seats).await
}

/// The people who act for an organisation today, in this role or a higher one, to write to them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn people_acting_for(
    db: &impl Source,
    organisation: Uuid,
    from: capacity::Role,
) -> Result<Vec<person::Model>, Error> {
    people_acting_for_any(db, &[organisation], from).await
}

/// The people who act for any of these organisations today, each once, in this role or a higher one, to
/// write to them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn people_acting_for_any(
    db: &impl Source,
    organisations: &[Uuid],
    from: capacity::Role,
) -> Result<Vec<person::Model>, Error> {
    let roles = || {
        let all = capacity::Role::ALL.iter().copied();
        all.filter(move |role| *role >= from)
    };
    let mut acting: Vec<Uuid> = Vec::new();
    for some in organisations.chunks(500) {
        let found: Vec<Uuid> = capacity::Entity::rows()
            .select_only()
            .column(capacity::Column::PersonId)
            .filter(capacity::Column::OrganisationId.is_in(some.iter().copied()))
            .filter(capacity::Column::Role.is_in(roles()))
            .filter(capacity::Column::ApprovedAt.is_not_null())
            .filter(capacity::Column::EndedAt.is_null())
            .in_order_from(db)
            .await?;
        acting.extend(found);
    }
    people_by_ids(db, acting).await
}

/// The people with these keys who have an account still, to write to them or to name them to those
/// who work with them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn people_by_ids(
    db: &impl Source,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<person::Model>, Error> {
    let mut ids: Vec<Uuid> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    people(db, ids).await
}

/// The rank of the tier of an organisation in a network on `day`, while it belongs.
///
/// # Errors
/// When the database cannot be reached.
pub async fn rank_on(
    db: &impl Source,
    network: Uuid,
    organisation: Uuid,
    day: NaiveDate,
) -> Result<Option<u8>, Error> {
    let memberships = crate::standing::memberships(db, organisation, day).await?;
    Ok(memberships
        .into_iter()
        .filter(|(in_network, _)| *in_network == network)
        .map(|(_, rank)| rank)
        .max())
}

/// Of these organisations those that belong to the network on `day`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn belonging_on(
    db: &impl Source,
    network: Uuid,
    organisations: impl IntoIterator<Item = Uuid>,
    day: NaiveDate,
) -> Result<Vec<Uuid>, Error> {
    membership::Entity::rows()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::Column::NetworkId.eq(network))
        .filter(membership::Column::OrganisationId.is_in(organisations))
        .filter(in_force_on(day))
        .in_order_from(db)
        .await
}

/// The keys of all organisations that belong to the network on `day`, with the rank of their tier; of
/// several memberships the highest.
///
/// # Errors
/// When the database cannot be reached.
pub async fn ranks_on(
    db: &impl Source,
    network: Uuid,
    day: NaiveDate,
) -> Result<HashMap<Uuid, u8>, Error> {
    let tiers: HashMap<Uuid, u8> = tier::Entity::rows()
        .filter(tier::Column::NetworkId.eq(network))
        .all_from(db)
        .await?
        .into_iter()
        .map(|tier| (tier.id, u8::try_from(tier.rank).unwrap_or(1)))
        .collect();
    let in_force = membership::Entity::rows()
        .filter(membership::Column::NetworkId.eq(network))
        .filter(in_force_on(day))
        .all_from(db)
        .await?;
    let mut ranks = HashMap::new();
    for membership in in_force {
        let rank = tiers.get(&membership.tier_id).copied().unwrap_or(1);
        let highest = ranks.entry(membership.organisation_id).or_insert(rank);
        *highest = rank.max(*highest);
    }
    Ok(ranks)
}

async fn people(db: &impl Source, ids: Vec<Uuid>) -> Result<Vec<person::Model>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    person::Entity::rows()
        .filter(person::Column::Id.is_in(ids))
        .filter(person::Column::DeletedAt.is_null())
        .order_by_asc(person::Column::Id)
        .all_from(db)
        .await
}

/// The order of organisations by the name that a reader sees; letters with marks as the database
/// sorts them.
#[must_use]
pub fn by_name(reader: Language) -> SimpleExpr {
    // The same choice as `Translated::in_language`, and the same words on SQLite and PostgreSQL.
    // Codes are two letters of ours, so they can stand in the text.
    let name = r#""organisation"."name""#;
    let reader = reader.code();
    Expr::cust(format!(
        "LOWER(COALESCE({name} -> 'texts' ->> '{reader}', {name} -> 'texts' ->> 'en', \
         {name} -> 'texts' ->> ({name} ->> 'original')))"
    ))
}

/// Memberships that are in force on a day, as a condition for a query.
#[must_use]
pub fn in_force_on(day: NaiveDate) -> Condition {
    Condition::all()
        .add(membership::Column::Since.lte(day))
        .add(
            Condition::any()
                .add(membership::Column::Until.is_null())
                .add(membership::Column::Until.gte(day)),
        )
}
