//! Answering by the link of a letter. Whoever is signed in as the person to whom it went answers at
//! once. From anybody else the answer is held: a letter shows it to that person, and only with the link
//! in it does it become a post. So a letter that was forwarded lets nobody speak in another's name.

use super::speak::{self, Error, add};
use super::{held_reply, reply_link, topic};
use crate::workspace::ground::{self, Insider};
use crate::{Group, membership, seat};
use members::{capacity, person};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Read, Source, Store, Tx};
use uuid::Uuid;
use web::ticket;

/// Answers as the person to whom the link went, who is signed in. The link is spent with it.
///
/// # Errors
/// See [`Error`].
pub async fn answer_by_link(
    store: &Store,
    by: &web::Person,
    link: &reply_link::Model,
    (group, topic): (&Group, &topic::Model),
    text: String,
) -> Result<(), Error> {
    if by.id != link.person_id {
        return Err(Error::LinkSpent);
    }
    let tx = ground::begin(store, by.id, group.id).await?;
    let (by, _) = spend(&tx, link, group).await?;
    speak::touch(&tx, topic).await?;
    add(&tx, &by, group, topic, text).await?;
    Ok(tx.commit().await?)
}

/// Holds an answer of somebody who is not signed in, and asks the person to whom the link went whether
/// it is theirs. The link is spent with it.
///
/// # Errors
/// See [`Error`].
pub async fn hold(
    store: &Store,
    link: &reply_link::Model,
    (group, topic): (&Group, &topic::Model),
    text: String,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Visitor).await?;
    ground::take_in_hand(&tx, group.id).await?;
    let (_, person) = spend(&tx, link, group).await?;
    let secret = ticket::secret();
    tx.insert(held_reply::Model {
        id: Uuid::now_v7(),
        topic_id: topic.id,
        person_id: link.person_id,
        seat_id: link.seat_id,
        text: text.clone(),
        digest: ticket::digest(&secret),
        held_at: tx.now(),
    })
    .await?;
    let address = web::public_address(&format!("/held-replies/{secret}"));
    let t = crate::TEXTS.reader(person.language);
    let paragraphs = [
        t.one("reply-letter", "topic", &topic.title),
        text,
        t.one("reply-letter-confirm", "address", address.as_str()),
        t.get("reply-letter-not-you"),
    ];
    let subject = t.one("reply-letter-subject", "topic", &topic.title);
    let mut letter = ground::letter(group, &person, subject, paragraphs);
    letter.secrets = vec![address];
    tx.mail(letter).await?;
    Ok(tx.commit().await?)
}

/// Makes a held answer a post of the person in whose name it was written: they hold the secret that
/// went to their mailbox.
///
/// # Errors
/// See [`Error`].
pub async fn publish(
    store: &Store,
    held: &held_reply::Model,
    (group, topic): (&Group, &topic::Model),
) -> Result<(), Error> {
    let tx = ground::begin(store, held.person_id, group.id).await?;
    let speaker = speaker_of(tx.db(), (held.person_id, held.seat_id), group).await?;
    let Some((by, _)) = speaker.filter(|_| held.is_fresh(tx.now())) else {
        return Err(Error::LinkSpent);
    };
    let taken = held_reply::Entity::delete_by_id(held.id)
        .exec(tx.db())
        .await?;
    if taken.rows_affected == 0 {
        return Err(Error::LinkSpent);
    }
    speak::touch(&tx, topic).await?;
    add(&tx, &by, group, topic, held.text.clone()).await?;
    Ok(tx.commit().await?)
}

/// Spends a link, for whom it lets one speak.
async fn spend(
    tx: &Tx,
    link: &reply_link::Model,
    group: &Group,
) -> Result<(Insider, person::Model), Error> {
    let spent = reply_link::Entity::update_many()
        .col_expr(reply_link::Column::UsedAt, Expr::value(tx.now()))
        .filter(reply_link::Column::Id.eq(link.id))
        .filter(reply_link::Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    if spent.rows_affected == 0 || !link.is_fresh(tx.now()) {
        return Err(Error::LinkSpent);
    }
    speaker_of(tx.db(), (link.person_id, link.seat_id), group)
        .await?
        .ok_or(Error::LinkSpent)
}

/// Somebody, while they act for the organisation and speak for its seat.
pub(super) async fn speaker_of(
    db: &impl Source,
    (person, seat): (Uuid, Uuid),
    group: &Group,
) -> Result<Option<(Insider, person::Model)>, store::Error> {
    let seat = seat::Entity::find_by_id(seat)
        .filter(seat::Column::GroupId.eq(group.id))
        .filter(seat::Column::Until.is_null())
        .filter(membership::spoken_for_by(person))
        .one_from(db)
        .await?;
    let Some(seat) = seat else {
        return Ok(None);
    };
    let acting =
        members::queries::people_acting_for(db, seat.organisation_id, capacity::Role::Member)
            .await?;
    let Some(person) = acting.into_iter().find(|acting| acting.id == person) else {
        return Ok(None);
    };
    let organisation = members::organisation::Entity::find_by_id(seat.organisation_id)
        .one_from(db)
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
