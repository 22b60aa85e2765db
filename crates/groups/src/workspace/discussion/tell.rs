//! Telling people what was said: each letter has a link of its own with which its reader can answer.

use super::mail_choice::{self, Often};
use super::{post, reply_link, topic};
use crate::Group;
use crate::seat::Role;
use crate::workspace::ground::{self, Speaker};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashSet;
use store::{Error, Tx};
use uuid::Uuid;
use web::{Audience, ticket};

/// Longest beginning of a post in a letter, in characters.
const EXCERPT: usize = 400;

/// Whether what is said on a topic is for whoever speaks for this seat.
pub(super) fn concerns(topic: &topic::Model, speaker: &Speaker) -> bool {
    match topic.audience {
        Audience::CoreGroup(_) => speaker.seat.is_core || speaker.seat.role == Role::Leader,
        _ => true,
    }
}

/// Writes about a post to those who want to know at once.
pub(super) async fn at_once(
    tx: &Tx,
    group: &Group,
    topic: &topic::Model,
    post: &post::Model,
) -> Result<(), Error> {
    let eager: HashSet<Uuid> = mail_choice::Entity::find()
        .filter(mail_choice::Column::GroupId.eq(group.id))
        .filter(mail_choice::Column::Often.eq(Often::AtOnce))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|choice| choice.person_id)
        .collect();
    if eager.is_empty() {
        return Ok(());
    }
    let mut told: HashSet<Uuid> = post.person_id.into_iter().collect();
    for speaker in ground::speakers(tx.db(), group.id).await? {
        let person = &speaker.person;
        if !eager.contains(&person.id) || !concerns(topic, &speaker) || !told.insert(person.id) {
            continue;
        }
        let t = crate::TEXTS.reader(person.language);
        let link = reply_link_for(tx, topic, &speaker).await?;
        let name = group.name.in_language(person.language).text;
        let paragraphs = [
            t.with(
                "post-letter",
                [
                    ("author", post.author.as_str().into()),
                    ("topic", topic.title.as_str().into()),
                    ("group", name.into()),
                ],
            ),
            ui::excerpt(&post.text, EXCERPT),
            t.one(
                "post-letter-read",
                "address",
                web::public_address(&topic.path(group, "")),
            ),
            t.one("post-letter-reply", "address", link.as_str()),
            t.one(
                "post-letter-choice",
                "address",
                web::public_address(&group.path("/discussion#letters")),
            ),
        ];
        let subject = t.with(
            "post-letter-subject",
            [
                ("topic", topic.title.as_str().into()),
                ("group", name.into()),
            ],
        );
        let mut letter = ground::letter(group, person, subject, paragraphs);
        letter.secrets = vec![link];
        tx.mail(letter).await?;
    }
    Ok(())
}

/// A fresh link with which a speaker can answer on a topic: its full address.
pub(super) async fn reply_link_for(
    tx: &Tx,
    topic: &topic::Model,
    speaker: &Speaker,
) -> Result<String, Error> {
    let secret = ticket::secret();
    tx.insert(reply_link::Model {
        id: Uuid::now_v7(),
        topic_id: topic.id,
        person_id: speaker.person.id,
        seat_id: speaker.seat.id,
        digest: ticket::digest(&secret),
        made_at: tx.now(),
        used_at: None,
    })
    .await?;
    Ok(web::public_address(&format!("/replies/{secret}")))
}

/// What a digest says of one post.
pub(super) fn line(post: &post::Model, t: &texts::Texts) -> String {
    t.with(
        "digest-letter-post",
        [
            ("author", post.author.as_str().into()),
            ("text", ui::excerpt(&post.text, EXCERPT / 2).into()),
        ],
    )
}
