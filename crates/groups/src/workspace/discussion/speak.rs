//! Speaking: somebody opens a topic, or answers on one. Those who want a letter for each post get one.

use super::{post, reply_link, tell, topic};
use crate::workspace::circle::Circle;
use crate::workspace::ground::{self, Insider, happened};
use crate::{Group, seat};
use members::{capacity, person};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Store, Tx};
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

impl From<store::Error> for Error {
    fn from(fault: store::Error) -> Self {
        Self::Ground(fault.into())
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(fault: sea_orm::DbErr) -> Self {
        Self::Ground(fault.into())
    }
}

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

/// Answers by the link of a letter, in the name of the one person to whom it went. The link is spent
/// with it, and they are written to, so that nobody else can have used it unnoticed.
///
/// # Errors
/// See [`Error`].
pub async fn answer_by_link(
    store: &Store,
    link: &reply_link::Model,
    group: &Group,
    topic: &topic::Model,
    text: String,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(link.person_id)).await?;
    ground::take_in_hand(&tx, group.id).await?;
    let Some((by, person)) = speaker_of(tx.db(), link, group).await? else {
        return Err(Error::LinkSpent);
    };
    let spent = reply_link::Entity::update_many()
        .col_expr(reply_link::Column::UsedAt, Expr::value(tx.now()))
        .filter(reply_link::Column::Id.eq(link.id))
        .filter(reply_link::Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    if spent.rows_affected == 0 || !link.is_fresh(tx.now()) {
        return Err(Error::LinkSpent);
    }
    touch(&tx, topic).await?;
    add(&tx, &by, group, topic, text.clone()).await?;
    let t = crate::TEXTS.reader(person.language);
    let paragraphs = [
        t.one("reply-letter", "topic", &topic.title),
        text,
        t.one(
            "reply-letter-not-you",
            "address",
            web::public_address(&topic.path(group, "")),
        ),
    ];
    let subject = t.one("reply-letter-subject", "topic", &topic.title);
    tx.mail(ground::letter(group, &person, subject, paragraphs))
        .await?;
    Ok(tx.commit().await?)
}

/// For whom a link lets one speak: the person to whom it went, while they act for the organisation and
/// speak for its seat.
pub(super) async fn speaker_of(
    db: &impl sea_orm::ConnectionTrait,
    link: &reply_link::Model,
    group: &Group,
) -> Result<Option<(Insider, person::Model)>, store::Error> {
    let seat = seat::Entity::find_by_id(link.seat_id)
        .filter(seat::Column::GroupId.eq(group.id))
        .filter(seat::Column::Until.is_null())
        .filter(crate::membership::spoken_for_by(link.person_id))
        .one(db)
        .await?;
    let Some(seat) = seat else {
        return Ok(None);
    };
    let acting =
        members::queries::people_acting_for(db, seat.organisation_id, capacity::Role::Member)
            .await?;
    let Some(person) = acting
        .into_iter()
        .find(|person| person.id == link.person_id)
    else {
        return Ok(None);
    };
    let organisation = members::organisation::Entity::find_by_id(seat.organisation_id)
        .one(db)
        .await?;
    let organisation = organisation.map_or_else(String::new, |organisation| {
        organisation.name.original().text.to_owned()
    });
    Ok(Some((
        Insider {
            group_id: group.id,
            network_id: group.network_id,
            person_id: person.id,
            name: person.name.clone(),
            organisation,
            seat_id: Some(seat.id),
        },
        person,
    )))
}

/// Moves a topic to the top, unless it is closed.
async fn touch(tx: &Tx, topic: &topic::Model) -> Result<(), Error> {
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

async fn add(
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
