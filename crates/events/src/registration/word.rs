//! Wording: the desk gives the letter about an outcome words of its own, in one language.

use super::wording::{UnknownPlaceholder, Wording, check};
use crate::application::Status;
use crate::{Event, mail_template};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Language;
use web::Secretariat;

/// Why a wording is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The subject mentions something that letters do not know.
    #[error("subject: {0}")]
    Subject(UnknownPlaceholder),
    /// The text does.
    #[error("text: {0}")]
    Body(UnknownPlaceholder),
    /// Without the personal link an applicant could neither cancel nor take an offer.
    #[error("the text does not mention the personal link")]
    NoLink,
    /// Not the desk's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// The desk worded a letter.
#[derive(Debug, Serialize, Deserialize)]
pub struct LetterWorded {
    /// Of which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
    /// About which outcome.
    pub outcome: Status,
    /// In which language.
    pub language: Language,
}

impl Recorded for LetterWorded {
    const KIND: &'static str = "letter-worded";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Gives the letter about `outcome` in `language` the words of the desk; without any it has those of
/// the house again.
///
/// # Errors
/// [`Error`]: then it keeps the words it has.
pub async fn word(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    outcome: Status,
    language: Language,
    words: Option<Wording>,
) -> Result<(), Error> {
    if let Some(words) = &words {
        check(&words.subject).map_err(Error::Subject)?;
        check(&words.body).map_err(Error::Body)?;
        if !words.body.contains("{link}") {
            return Err(Error::NoLink);
        }
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    super::places::lock(&tx, event.id).await?;
    mail_template::Entity::delete_many()
        .filter(mail_template::Column::EventId.eq(event.id))
        .filter(mail_template::Column::Outcome.eq(outcome))
        .filter(mail_template::Column::Language.eq(language))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    if let Some(Wording { subject, body }) = words {
        tx.insert(mail_template::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            outcome,
            language,
            subject,
            body,
            changed_at: tx.now(),
            person_id: Some(by.person_id),
        })
        .await?;
    }
    tx.record(&LetterWorded {
        event_id: event.id,
        network_id: event.network_id,
        outcome,
        language,
    })
    .await?;
    Ok(tx.commit().await?)
}
