//! The roll of an event: who has a place, and on which days they were there.

use crate::event::Target;
use crate::registration::walk_in;
use crate::{Event, application, check_in};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, DerivePartialModel, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Error, Store};
use texts::Texts;
use uuid::Uuid;
use vocabulary::Slug;

/// Somebody who has a place: only what the door needs to know.
#[derive(Clone, Debug, PartialEq, Eq, DerivePartialModel)]
#[sea_orm(entity = "application::Entity")]
pub(crate) struct Expected {
    pub id: Uuid,
    pub name: String,
    pub organisation: String,
    pub target: Target,
    pub no_show_at: Option<DateTime<Utc>>,
}

/// Everybody who has a place at an event, and who of them was there when.
pub(crate) struct Roll {
    /// By name, in the order of the reader's alphabet.
    pub expected: Vec<Expected>,
    here: HashMap<Uuid, HashSet<Uuid>>,
    walked_in: HashSet<Uuid>,
}

/// Calls the roll of an event. Only its secretariat is shown one.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn call(store: &Store, event: &Event, t: &Texts) -> Result<Roll, Error> {
    let mut expected = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Status.eq(application::Status::Accepted))
        .into_partial_model::<Expected>()
        .all(store.db())
        .await?;
    let compare = t.compare();
    expected.sort_by(|a, b| compare(&a.name, &b.name).then(a.id.cmp(&b.id)));
    let check_ins = check_in::Entity::find()
        .filter(check_in::Column::EventId.eq(event.id))
        .all(store.db())
        .await?;
    let mut here: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for check_in in check_ins {
        here.entry(check_in.day_id)
            .or_default()
            .insert(check_in.application_id);
    }
    let walked_in = walk_in::walked_in(store.db(), event.id).await?;
    Ok(Roll {
        expected,
        here,
        walked_in,
    })
}

impl Roll {
    /// Whether somebody was there on a day.
    pub(crate) fn is_here(&self, person: &Expected, day: Uuid) -> bool {
        self.was_checked_in(person.id, day)
    }

    /// Whether whoever has this application was there on a day.
    pub(crate) fn was_checked_in(&self, application: Uuid, day: Uuid) -> bool {
        self.here
            .get(&day)
            .is_some_and(|here| here.contains(&application))
    }

    /// Whether somebody came to the door without registration.
    pub(crate) fn walked_in(&self, person: &Expected) -> bool {
        self.walked_in.contains(&person.id)
    }

    /// Whether somebody was there on any day.
    pub(crate) fn came(&self, person: &Expected) -> bool {
        self.here.values().any(|here| here.contains(&person.id))
    }

    /// How many of an audience, or of all, were there on a day.
    pub(crate) fn count(&self, day: Uuid, target: Option<Target>) -> usize {
        self.of(target)
            .filter(|person| self.is_here(person, day))
            .count()
    }

    /// How many of an audience, or of all, have a place.
    pub(crate) fn places(&self, target: Option<Target>) -> usize {
        self.of(target).count()
    }

    /// The audiences that have a place, in their usual order.
    pub(crate) fn targets(&self) -> Vec<Target> {
        Target::ALL
            .iter()
            .copied()
            .filter(|target| self.places(Some(*target)) > 0)
            .collect()
    }

    fn of(&self, target: Option<Target>) -> impl Iterator<Item = &Expected> {
        self.expected
            .iter()
            .filter(move |person| target.is_none_or(|target| person.target == target))
    }
}

impl Expected {
    /// Whether somebody is meant by these words: all of them begin a word of the name or of the
    /// organisation, whatever the accents and capitals.
    pub(crate) fn answers_to(&self, words: &str) -> bool {
        let called = [Slug::of(&self.name), Slug::of(&self.organisation)];
        let sought = Slug::of(words);
        sought.as_str().split('-').all(|word| {
            called
                .iter()
                .flat_map(|name| name.as_str().split('-'))
                .any(|own| own.starts_with(word))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_found_as_they_are_typed_at_the_door() {
        let aino = Expected {
            id: Uuid::from_u128(1),
            name: "Aino Mäkelä-Østergård".to_owned(),
            organisation: "Stadt Köln".to_owned(),
            target: Target::PublicAuthority,
            no_show_at: None,
        };
        for words in ["aino", "makela", "Mäk ain", "oster", "koln", "stadt aino"] {
            assert!(aino.answers_to(words), "{words}");
        }
        for words in ["aini", "kela", "ben", "stadt ben"] {
            assert!(!aino.answers_to(words), "{words}");
        }
    }
}
