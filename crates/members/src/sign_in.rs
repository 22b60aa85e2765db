//! A browser in which somebody is signed in.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use store::{Actor, Store, Tx};
use web::ticket;

/// A browser in which somebody is signed in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Digest of the secret in the cookie.
    pub digest: String,
    /// Who.
    pub person_id: Uuid,
    /// For which organisation they act there.
    pub organisation_id: Option<Uuid>,
    /// When they signed in.
    pub at: DateTime<Utc>,
    /// When they were last seen, to the hour.
    pub seen_at: DateTime<Utc>,
    /// From where they signed in.
    pub address: Option<String>,
    /// What their browser calls itself.
    pub agent: Option<String>,
}

store::entity!();

/// Signs a person in: the secret that is returned goes into the cookie and is kept nowhere else.
///
/// # Errors
/// When the row cannot be kept.
pub async fn start(
    tx: &Tx,
    person_id: Uuid,
    address: Option<IpAddr>,
    agent: Option<&str>,
) -> Result<String, store::Error> {
    let secret = ticket::secret();
    tx.insert(Model {
        id: Uuid::now_v7(),
        digest: ticket::digest(&secret),
        person_id,
        organisation_id: None,
        at: tx.now(),
        seen_at: tx.now(),
        address: address.map(|address| address.to_string()),
        agent: agent.map(|agent| agent.chars().take(200).collect()),
    })
    .await?;
    Ok(secret)
}

/// Notes that a sign-in is used, once an hour at most: reading a page should not mean writing.
pub(crate) async fn seen(store: &Store, sign_in: &Model) {
    if store.now() - sign_in.seen_at < Duration::hours(1) {
        return;
    }
    let noted = async {
        let tx = store.begin(Actor::System).await?;
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(tx.now()))
            .filter(Column::Id.eq(sign_in.id))
            .exec(tx.db())
            .await?;
        tx.commit().await
    };
    // Reads go on where nothing can be written.
    if let Err(error) = noted.await {
        tracing::warn!(%error, "a sign-in could not be marked as used");
    }
}
