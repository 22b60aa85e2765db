//! Inviting: the desk writes to people, each with a secret link by which one application can be made.

use super::letters::Pen;
use crate::{Event, invitation};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Language;
use web::{Secretariat, ticket};

/// Somebody who is to be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// What they are called; may be empty.
    pub name: String,
    /// Lower case.
    pub email: String,
}

/// What is wrong with a line of a list of guests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// There is no e-mail address in it.
    NoAddress,
    /// The address stands in an earlier line too.
    Twice,
}

/// People were invited.
#[derive(Debug, Serialize, Deserialize)]
pub struct GuestsInvited {
    /// To which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
    /// How many.
    pub count: usize,
}

impl Recorded for GuestsInvited {
    const KIND: &'static str = "guests-invited";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Reads a list with one guest on each line, `Ada Lovelace <ada@gent.example>` or the address alone.
///
/// # Errors
/// The lines that are not understood, by their numbers from 1.
pub fn read_guests(list: &str) -> Result<Vec<Guest>, Vec<(usize, Flaw)>> {
    let mut guests: Vec<Guest> = Vec::new();
    let mut flaws = Vec::new();
    for (number, line) in (1..)
        .zip(list.lines())
        .filter(|(_, line)| !line.trim().is_empty())
    {
        match read_guest(line) {
            None => flaws.push((number, Flaw::NoAddress)),
            Some(guest) if guests.iter().any(|other| other.email == guest.email) => {
                flaws.push((number, Flaw::Twice));
            }
            Some(guest) => guests.push(guest),
        }
    }
    if flaws.is_empty() {
        Ok(guests)
    } else {
        Err(flaws)
    }
}

fn read_guest(line: &str) -> Option<Guest> {
    let line = line.trim().trim_end_matches([',', ';']);
    let (name, email) = match line.split_once('<') {
        Some((name, rest)) => (name, rest.strip_suffix('>')?),
        None => ("", line),
    };
    let name = name.trim().trim_matches('"').replace(char::is_control, " ");
    Some(Guest {
        name,
        email: super::reading::email(email)?,
    })
}

/// Invites `guests` in `language`, and once more those who were invited and have not come of it.
/// Gives the number of letters; who has applied by an earlier invitation gets none.
///
/// # Errors
/// When the change cannot be kept.
pub async fn invite(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    guests: &[Guest],
    language: Language,
) -> Result<usize, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    // Two desks that invite the same person at once: the second sees what the first did.
    super::places::lock(&tx, event.id).await?;
    let known = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event.id))
        .filter(invitation::Column::Email.is_in(guests.iter().map(|guest| guest.email.as_str())))
        .all(tx.db())
        .await?;
    let pen = Pen::load(tx.db(), event).await?;
    let mut new = Vec::new();
    let mut post = Vec::new();
    for guest in guests {
        let earlier = known.iter().find(|known| known.email == guest.email);
        if earlier.is_some_and(|earlier| earlier.application_id.is_some()) {
            continue;
        }
        let secret = ticket::secret();
        let invitation = invitation::Model {
            id: earlier.map_or_else(Uuid::now_v7, |earlier| earlier.id),
            event_id: event.id,
            email: guest.email.clone(),
            name: guest.name.clone(),
            language,
            digest: ticket::digest(&secret),
            invited_at: tx.now(),
            person_id: Some(by.person_id),
            application_id: None,
        };
        let link =
            web::public_address(&event.path(&format!("/applications/new?invitation={secret}")));
        post.push(pen.invitation(event, &invitation, &link));
        if earlier.is_some() {
            tx.update(invitation).await?;
        } else {
            new.push(invitation);
        }
    }
    let count = post.len();
    tx.insert_all(new).await?;
    tx.mail_all(post).await?;
    if count > 0 {
        tx.record(&GuestsInvited {
            event_id: event.id,
            network_id: event.network_id,
            count,
        })
        .await?;
    }
    tx.commit().await?;
    Ok(count)
}

/// Takes an invitation back that nobody has applied by; its link is good no more.
/// Gives whether there was one.
///
/// # Errors
/// When the change cannot be kept.
pub async fn take_back(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    invitation: Uuid,
) -> Result<bool, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let gone = invitation::Entity::delete_many()
        .filter(invitation::Column::Id.eq(invitation))
        .filter(invitation::Column::EventId.eq(event.id))
        .filter(invitation::Column::ApplicationId.is_null())
        .exec(tx.db())
        .await?
        .rows_affected
        > 0;
    tx.commit().await?;
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guest(name: &str, email: &str) -> Guest {
        Guest {
            name: name.to_owned(),
            email: email.to_owned(),
        }
    }

    #[test]
    fn a_list_is_read_as_mail_programs_write_it() {
        let list = "Ada Lovelace <Ada@Gent.Example>,\n\n\"Byron, Ben\" <ben@oslo.example>;\n cleo@turin.example \n";
        assert_eq!(
            read_guests(list),
            Ok(vec![
                guest("Ada Lovelace", "ada@gent.example"),
                guest("Byron, Ben", "ben@oslo.example"),
                guest("", "cleo@turin.example"),
            ])
        );
    }

    #[test]
    fn a_line_that_is_not_understood_is_named_by_its_number() {
        let list = "ada@gent.example\nnobody\nBen <ben@oslo.example\nADA@gent.example";
        assert_eq!(
            read_guests(list),
            Err(vec![
                (2, Flaw::NoAddress),
                (3, Flaw::NoAddress),
                (4, Flaw::Twice)
            ])
        );
    }
}
