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

/// The body of a letter below its first line; who has no name yet is greeted without one. `t` speaks the texts of
/// this room, also where another room writes.
#[must_use]
pub fn greeted(name: &str, body: &str, t: &Texts) -> String {
    let greeting = if name.trim().is_empty() {
        t.get("letter-greeting-nameless")
    } else {
        t.one("letter-greeting", "name", name)
    };
    format!("{greeting}\n\n{body}")
}

/// Writes to each of `people`; `compose` gives subject and body for a reader.
pub(crate) async fn write(
    tx: &Tx,
    people: &[person::Model],
    concern: Concern,
    compose: impl Fn(&Texts) -> (String, String),
) -> Result<(), Error> {
    for person in people.iter().filter(|person| person.deleted_at.is_none()) {
        let t = crate::TEXTS.reader(person.language);
        let (subject, body) = compose(&t);
        tx.mail(Letter {
            to_name: person.name.clone(),
            to_address: person.email.clone(),
            language: person.language,
            subject,
            body: greeted(&person.name, &body, &t),
            attachments: Vec::new(),
            network_id: concern.network_id,
            subject_id: concern.subject_id,
            secrets: Vec::new(),
        })
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    #[test]
    fn a_letter_begins_with_whom_it_is_for() {
        let t = crate::TEXTS.reader(Language::English);
        let body = "Your tier has changed.";
        assert_eq!(
            greeted("Ada Lovelace", body, &t),
            "Dear Ada Lovelace,\n\nYour tier has changed."
        );
        assert_eq!(
            greeted(" ", body, &t),
            "Good day,\n\nYour tier has changed."
        );
    }
}
