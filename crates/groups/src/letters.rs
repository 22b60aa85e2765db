//! Letters of this room: plain text, short, each in the language of whom it is for.

use crate::{Group, deputy, head_letters, seat};
use members::person;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect};
use store::{Error, Tx};
use texts::{Arg, Texts};
use uuid::Uuid;
use web::public_address;

/// The people who speak for the seats of a group: representatives and deputies.
pub(crate) async fn members_of(tx: &Tx, group: Uuid) -> Result<Vec<person::Model>, Error> {
    people_of(tx, seat::Column::GroupId.eq(group)).await
}

/// The people who speak for one seat.
pub(crate) async fn people_of_seat(tx: &Tx, seat: Uuid) -> Result<Vec<person::Model>, Error> {
    people_of(tx, seat::Column::Id.eq(seat)).await
}

/// The people who speak for the seat that heads a group.
pub(crate) async fn head_of(tx: &Tx, group: Uuid) -> Result<Vec<person::Model>, Error> {
    let head = seat::Column::GroupId
        .eq(group)
        .and(seat::Column::Role.eq(seat::Role::Leader));
    people_of(tx, head).await
}

async fn people_of(
    tx: &Tx,
    which: impl sea_orm::sea_query::IntoCondition,
) -> Result<Vec<person::Model>, Error> {
    let seats: Vec<(Uuid, Option<Uuid>)> = seat::Entity::find()
        .select_only()
        .column(seat::Column::Id)
        .column(seat::Column::RepresentativeId)
        .filter(which.into_condition())
        .filter(seat::Column::Until.is_null())
        .into_tuple()
        .all(tx.db())
        .await?;
    let deputies: Vec<Uuid> = deputy::Entity::find()
        .select_only()
        .column(deputy::Column::PersonId)
        .filter(deputy::Column::SeatId.is_in(seats.iter().map(|(seat, _)| *seat)))
        .filter(deputy::Column::Until.is_null())
        .into_tuple()
        .all(tx.db())
        .await?;
    let ids = seats.into_iter().filter_map(|(_, person)| person);
    members::queries::people_by_ids(tx.db(), ids.chain(deputies)).await
}

/// The values that every letter about a group may use: its name and its address.
pub(crate) fn values<'a>(group: &'a Group, t: &Texts) -> Vec<(&'static str, Arg<'a>)> {
    values_at(group, "", t)
}

/// The same, with the page of the group on which something is to be done or read.
pub(crate) fn values_at<'a>(
    group: &'a Group,
    page: &str,
    t: &Texts,
) -> Vec<(&'static str, Arg<'a>)> {
    let name = group.name.in_language(t.language()).text;
    vec![
        ("group", name.into()),
        ("link", public_address(&group.path(page)).into()),
    ]
}

/// Writes to each of `people`; `compose` gives subject and body for a reader.
pub(crate) async fn write(
    tx: &Tx,
    people: &[person::Model],
    group: &Group,
    compose: impl Fn(&Texts) -> (String, String),
) -> Result<(), Error> {
    let letters = people
        .iter()
        .map(|person| head_letters::letter(person, &[group], &compose))
        .collect();
    tx.mail_all(letters).await
}

/// What somebody said with a deed.
pub(crate) struct Said<'a> {
    note: &'a str,
    /// Who said it; empty where the program itself did, or for somebody who has left.
    name: Option<String>,
}

impl<'a> Said<'a> {
    /// The words of whoever makes this change, if there are any.
    pub(crate) async fn by_actor(tx: &Tx, note: Option<&'a str>) -> Result<Option<Self>, Error> {
        let Some(note) = note else {
            return Ok(None);
        };
        let who = members::queries::people_by_ids(tx.db(), tx.actor().person()).await?;
        let name = who.into_iter().next().map(|person| person.name);
        Ok(Some(Self { note, name }))
    }

    fn in_words(&self, t: &Texts) -> String {
        match &self.name {
            Some(name) => t.with(
                "group-letter-note",
                [("name", name.into()), ("note", self.note.into())],
            ),
            None => t.one("group-letter-note-secretariat", "note", self.note),
        }
    }
}

/// A letter with what was said with the deed, as a last paragraph.
pub(crate) fn with_note(body: String, said: Option<&Said<'_>>, t: &Texts) -> String {
    match said {
        Some(said) => format!("{body}\n\n{}", said.in_words(t)),
        None => body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use vocabulary::Language;

    #[test]
    fn words_are_those_of_a_person_or_of_the_secretariat() {
        let t = TEXTS.reader(Language::English);
        let said = |name: Option<&str>| Said {
            note: "Welcome.",
            name: name.map(str::to_owned),
        };
        let letter = |said: Option<Said<'_>>| with_note("Open.".to_owned(), said.as_ref(), &t);
        assert_eq!(letter(None), "Open.");
        assert_eq!(
            letter(Some(said(Some("Ada Lovelace")))),
            "Open.\n\nAda Lovelace writes: Welcome."
        );
        assert_eq!(
            letter(Some(said(None))),
            "Open.\n\nThe secretariat writes: Welcome."
        );
    }
}
