//! Closing a topic: it stays to be read, and nothing is added until it is opened again.

use super::topic;
use crate::Group;
use crate::workspace::ground::{self, Steering, happened};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;

happened! {
    /// A topic was closed, or opened again.
    TopicClosed = "workspace-topic-closed"
}

/// Closes a topic, or opens it again.
///
/// # Errors
/// See [`ground::Error`].
pub async fn close_topic(
    store: &Store,
    by: &Steering,
    group: &Group,
    topic: &topic::Model,
    closed: bool,
) -> Result<(), ground::Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let at: Option<DateTime<Utc>> = closed.then(|| tx.now());
    topic::Entity::update_many()
        .col_expr(topic::Column::ClosedAt, Expr::value(at))
        .filter(topic::Column::Id.eq(topic.id))
        .exec(tx.db())
        .await?;
    tx.record(&TopicClosed::to(topic.id, group)).await?;
    Ok(tx.commit().await?)
}
