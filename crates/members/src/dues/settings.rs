//! What a network says of its invoices, a member of where they go, and a member of its spend.

use super::party::Buyer;
use super::statement::Columns;
use super::terms::Terms;
use super::{buyer, seller, spend};
use crate::capacities::hold;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Error, Json, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::Money;
use web::Secretariat;

/// The terms of a network changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct DuesTermsChanged {
    pub network_id: Uuid,
}

impl Recorded for DuesTermsChanged {
    const KIND: &'static str = "dues-terms-changed";
    fn subject(&self) -> Uuid {
        self.network_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A member, or the secretariat for it, said where its invoices go.
#[derive(Debug, Serialize, Deserialize)]
pub struct BillingChanged {
    pub network_id: Uuid,
    pub organisation_id: Uuid,
}

/// A member, or the secretariat for it, reported its spend of a year.
#[derive(Debug, Serialize, Deserialize)]
pub struct SpendReported {
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub year: i32,
    pub amount: Money,
}

macro_rules! recorded {
    ($($happened:ty => $kind:literal,)+) => {$(
        impl Recorded for $happened {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.organisation_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

recorded! {
    BillingChanged => "billing-changed",
    SpendReported => "spend-reported",
}

/// Writes the terms over those that were there. Invoices keep those with which they were issued.
///
/// # Errors
/// When the database cannot be reached.
pub async fn change_terms(store: &Store, by: &Secretariat, terms: Terms) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    write_terms(&tx, by.network_id, terms).await?;
    tx.record(&DuesTermsChanged {
        network_id: by.network_id,
    })
    .await?;
    tx.commit().await
}

pub(super) async fn write_terms(tx: &Tx, network: Uuid, terms: Terms) -> Result<(), Error> {
    let found = seller::Entity::find_by_id(network).one(tx.db()).await?;
    let row = seller::Model {
        network_id: network,
        details: Json(terms),
        statement: found
            .as_ref()
            .map(|it| it.statement.clone())
            .unwrap_or_default(),
        changed_at: tx.now(),
        changed_by: tx.actor().person(),
    };
    if found.is_some() {
        tx.update(row).await?;
    } else {
        tx.insert(row).await?;
    }
    Ok(())
}

/// Remembers where things stand in the statements of the network's bank.
///
/// # Errors
/// When the database cannot be reached, or nothing was said of the network's invoices yet.
pub async fn remember_columns(
    store: &Store,
    by: &Secretariat,
    columns: Columns,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    if let Some(found) = seller::Entity::find_by_id(by.network_id)
        .one(tx.db())
        .await?
    {
        tx.update(seller::Model {
            statement: Json(Some(columns)),
            ..found
        })
        .await?;
    }
    tx.commit().await
}

/// Writes where the invoices of a member go. The caller has the right to: a proof of the network's
/// secretariat or of the member's representative.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn change_billing(
    store: &Store,
    person: Uuid,
    network: Uuid,
    organisation: Uuid,
    details: Buyer,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(person)).await?;
    write_billing(&tx, network, organisation, details).await?;
    tx.record(&BillingChanged {
        network_id: network,
        organisation_id: organisation,
    })
    .await?;
    tx.commit().await
}

pub(super) async fn write_billing(
    tx: &Tx,
    network: Uuid,
    organisation: Uuid,
    details: Buyer,
) -> Result<(), Error> {
    hold(tx, organisation).await?;
    let found = buyer::Entity::find()
        .filter(buyer::Column::NetworkId.eq(network))
        .filter(buyer::Column::OrganisationId.eq(organisation))
        .one(tx.db())
        .await?;
    let row = buyer::Model {
        id: found.as_ref().map_or_else(Uuid::now_v7, |it| it.id),
        network_id: network,
        organisation_id: organisation,
        details: Json(details),
        changed_at: tx.now(),
        changed_by: tx.actor().person(),
    };
    if found.is_some() {
        tx.update(row).await?;
    } else {
        tx.insert(row).await?;
    }
    Ok(())
}

/// Keeps what a member spent in a year. The caller has the right to, as for [`change_billing`].
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn report_spend(
    store: &Store,
    person: Uuid,
    network: Uuid,
    organisation: Uuid,
    year: i32,
    amount: Money,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(person)).await?;
    write_spend(&tx, network, organisation, year, amount).await?;
    tx.record(&SpendReported {
        network_id: network,
        organisation_id: organisation,
        year,
        amount,
    })
    .await?;
    tx.commit().await
}

pub(super) async fn write_spend(
    tx: &Tx,
    network: Uuid,
    organisation: Uuid,
    year: i32,
    amount: Money,
) -> Result<(), Error> {
    tx.insert(spend::Model {
        id: Uuid::now_v7(),
        network_id: network,
        organisation_id: organisation,
        year,
        amount_minor: amount.minor(),
        currency: amount.currency(),
        reported_at: tx.now(),
        reported_by: tx.actor().person(),
    })
    .await?;
    Ok(())
}
