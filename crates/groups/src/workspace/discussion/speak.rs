//! Speaking: somebody opens a topic, or answers on one. Those who want a letter for each post get one.

use super::{post, tell, topic};
use crate::Group;
use crate::workspace::circle::Circle;
use crate::workspace::ground::{self, Insider, happened, stands_on_ground};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Store, Tx};
use uuid::Uuid;

/// Why nothing is said.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// On a closed topic nothing is added.
    #[error("the topic is closed")]
    TopicClosed,
    /// The link was used, is too old, or whoever held it does not speak for the seat any more.
    #[error("the reply link does not open any more")]
    LinkSpent,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// Something was said on a topic.
    PostWritten = "workspace-post-written"
}

/// Opens a topic with a first post.
///
/// # Errors
/// See [`ground::Error`].
pub async fn open_topic(
    store: &Store,
    by: &Insider,
    group: &Group,
    (title, circle): (String, Circle),
    text: String,
) -> Result<topic::Model, Error> {
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let topic = tx
        .insert(topic::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            title,
            audience: circle.audience(group),
            opened_at: tx.now(),
            last_post_at: tx.now(),
            closed_at: None,
        })
        .await?;
    add(&tx, by, group, &topic, text).await?;
    tx.commit().await?;
    Ok(topic)
}

/// Answers on a topic.
///
/// # Errors
/// See [`Error`].
pub async fn answer(
    store: &Store,
    by: &Insider,
    group: &Group,
    topic: &topic::Model,
    text: String,
) -> Result<(), Error> {
    let tx = ground::begin(store, by.person_id, group.id).await?;
    touch(&tx, topic).await?;
    add(&tx, by, group, topic, text).await?;
    Ok(tx.commit().await?)
}

/// Moves a topic to the top, unless it is closed.
pub(super) async fn touch(tx: &Tx, topic: &topic::Model) -> Result<(), Error> {
    let touched = topic::Entity::update_many()
        .col_expr(topic::Column::LastPostAt, Expr::value(tx.now()))
        .filter(topic::Column::Id.eq(topic.id))
        .filter(topic::Column::ClosedAt.is_null())
        .exec(tx.db())
        .await?;
    if touched.rows_affected == 0 {
        return Err(Error::TopicClosed);
    }
    Ok(())
}

pub(super) async fn add(
    tx: &Tx,
    by: &Insider,
    group: &Group,
    topic: &topic::Model,
    text: String,
) -> Result<(), store::Error> {
    let post = tx
        .insert(post::Model {
            id: Uuid::now_v7(),
            topic_id: topic.id,
            person_id: Some(by.person_id),
            author: by.name.clone(),
            organisation: by.organisation.clone(),
            text,
            posted_at: tx.now(),
            edited_at: None,
            withdrawn_at: None,
        })
        .await?;
    tx.record(&PostWritten::to(topic.id, group)).await?;
    tell::at_once(tx, group, topic, &post).await
}
