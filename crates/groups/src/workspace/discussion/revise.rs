//! Revising one's own post: changing what it says, or taking it back. That it was there stays, so that
//! answers to it make sense.

use super::{post, topic};
use crate::Group;
use crate::workspace::ground::{self, Insider, happened, stands_on_ground};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;

/// Why a post stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else's, or taken back before.
    #[error("only one's own post that is still there can be changed")]
    NotOwn,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// A post was changed or taken back.
    PostRevised = "workspace-post-revised"
}

/// Changes what one's own post says; without a text it is taken back.
///
/// # Errors
/// See [`Error`].
pub async fn revise(
    store: &Store,
    by: &Insider,
    group: &Group,
    (topic, post): (&topic::Model, &post::Model),
    text: Option<String>,
) -> Result<(), Error> {
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let when = if text.is_some() {
        post::Column::EditedAt
    } else {
        post::Column::WithdrawnAt
    };
    let revised = post::Entity::update_many()
        .col_expr(post::Column::Text, Expr::value(text.unwrap_or_default()))
        .col_expr(when, Expr::value(tx.now()))
        .filter(post::Column::Id.eq(post.id))
        .filter(post::Column::TopicId.eq(topic.id))
        .filter(post::Column::PersonId.eq(by.person_id))
        .filter(post::Column::WithdrawnAt.is_null())
        .exec(tx.db())
        .await?;
    if revised.rows_affected == 0 {
        return Err(Error::NotOwn);
    }
    tx.record(&PostRevised::to(topic.id, group)).await?;
    Ok(tx.commit().await?)
}
