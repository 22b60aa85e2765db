//! What workspaces keep about a person: for them to take along, and to take out when they leave.

use super::decisions::{poll, vote};
use super::discussion::{mail_choice, post, reply_link};
use super::meetings::minutes;
use super::papers::version;
use super::updates::update;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use store::{Error, Store, Tx};
use uuid::Uuid;

/// What somebody said, brought and decided in groups; nothing where there is none of it.
pub(crate) async fn gather(store: &Store, person: Uuid) -> Result<Value, Error> {
    let db = store.db();
    let posts = post::Entity::find()
        .filter(post::Column::PersonId.eq(person))
        .order_by_asc(post::Column::Id)
        .all(db)
        .await?;
    let votes = vote::Entity::find()
        .filter(vote::Column::PersonId.eq(person))
        .order_by_asc(vote::Column::Id)
        .all(db)
        .await?;
    let papers = version::Entity::find()
        .filter(version::Column::PersonId.eq(person))
        .order_by_asc(version::Column::Id)
        .all(db)
        .await?;
    let choices = mail_choice::Entity::find()
        .filter(mail_choice::Column::PersonId.eq(person))
        .order_by_asc(mail_choice::Column::Id)
        .all(db)
        .await?;
    if posts.is_empty() && votes.is_empty() && papers.is_empty() && choices.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({
        "posts": posts.iter().map(|post| json!({
            "organisation": post.organisation,
            "text": post.text,
            "posted_at": post.posted_at,
            "edited_at": post.edited_at,
            "withdrawn_at": post.withdrawn_at,
        })).collect::<Vec<_>>(),
        "votes": votes.iter().map(|vote| json!({
            "organisation": vote.organisation,
            "cast_at": vote.cast_at,
        })).collect::<Vec<_>>(),
        "papers": papers.iter().map(|version| json!({
            "file": version.file_name,
            "uploaded_at": version.uploaded_at,
        })).collect::<Vec<_>>(),
        "letters": choices.iter().map(|choice| json!({
            "often": choice.often,
        })).collect::<Vec<_>>(),
    }))
}

/// Takes a name out of workspaces. What was said and decided stays with the organisation.
pub(crate) async fn erase(tx: &Tx, person: Uuid) -> Result<(), Error> {
    let db = tx.db();
    let nobody = || Expr::value(None::<Uuid>);
    macro_rules! nameless {
        ($($thing:ident),+) => {$(
            $thing::Entity::update_many()
                .col_expr($thing::Column::PersonId, nobody())
                .col_expr($thing::Column::Author, Expr::value(""))
                .filter($thing::Column::PersonId.eq(person))
                .exec(db)
                .await?;
        )+};
    }
    nameless!(post, version, minutes, poll, update);
    vote::Entity::update_many()
        .col_expr(vote::Column::PersonId, nobody())
        .filter(vote::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    reply_link::Entity::delete_many()
        .filter(reply_link::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    mail_choice::Entity::delete_many()
        .filter(mail_choice::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    Ok(())
}
