//! Letters of this room: plain text, each in the language of whom it is for.

use crate::person;
use store::{Error, Letter, Tx};
use texts::Texts;
use uuid::Uuid;

/// What a letter is about, for the outbox.
#[derive(Clone, Copy, Default)]
pub(crate) struct Concern {
    /// The network on whose behalf it is written.
    pub network_id: Option<Uuid>,
    /// What it is about.
    pub subject_id: Option<Uuid>,
}

/// Writes to each of `people`; `compose` gives subject and body for a reader.
pub(crate) async fn write(
    tx: &Tx,
    people: &[person::Model],
    concern: Concern,
    compose: impl Fn(&Texts) -> (String, String),
) -> Result<(), Error> {
    for person in people.iter().filter(|person| person.deleted_at.is_none()) {
        let (subject, body) = compose(&crate::TEXTS.reader(person.language));
        tx.mail(Letter {
            to_name: person.name.clone(),
            to_address: person.email.clone(),
            language: person.language,
            subject,
            body,
            attachments: Vec::new(),
            network_id: concern.network_id,
            subject_id: concern.subject_id,
            secrets: Vec::new(),
        })
        .await?;
    }
    Ok(())
}
