//! Letters to those who speak for the heads of groups: whoever heads several has one letter with a part for each.

use crate::health::Finding;
use crate::{Group, TEXTS, deputy, group, seat};
use members::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Error, Letter, Store};
use texts::Texts;
use uuid::Uuid;
use web::public_address;

/// What people hear of: the keys of groups by those of people.
pub(crate) type Heard = HashMap<Uuid, HashSet<Uuid>>;

/// The groups that each person heads, by name or as a deputy, among those that are asked for.
pub(crate) async fn headed(
    store: &Store,
    is_asked_for: impl Fn(&Uuid) -> bool,
) -> Result<Heard, Error> {
    let seats = seat::Entity::find()
        .filter(seat::Column::Role.eq(seat::Role::Leader))
        .filter(seat::Column::Until.is_null())
        .all(store.db())
        .await?;
    let deputies = deputy::Entity::find()
        .filter(deputy::Column::Until.is_null())
        .all(store.db())
        .await?;
    let group_of: HashMap<Uuid, Uuid> = seats.iter().map(|it| (it.id, it.group_id)).collect();
    let named = seats
        .iter()
        .filter_map(|seat| Some((seat.representative_id?, seat.group_id)));
    let standing_in = deputies
        .iter()
        .filter_map(|it| Some((it.person_id, *group_of.get(&it.seat_id)?)));
    let mut headed = Heard::new();
    for (person, group) in named.chain(standing_in) {
        if is_asked_for(&group) {
            headed.entry(person).or_default().insert(group);
        }
    }
    Ok(headed)
}

/// These groups by their addresses, so that letters read the same each time.
pub(crate) async fn groups(store: &Store, ids: HashSet<Uuid>) -> Result<Vec<Group>, Error> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut groups = Vec::with_capacity(ids.len());
    // In parts that both databases take in one statement.
    for some in ids.chunks(500) {
        let found = group::Entity::find()
            .filter(group::Column::Id.is_in(some.iter().copied()))
            .all(store.db())
            .await?;
        groups.extend(found);
    }
    groups.sort_by(|one, other| one.slug.cmp(&other.slug));
    Ok(groups)
}

/// Each of these people who has an account, with the groups of which they hear.
pub(crate) async fn readers<'a>(
    store: &Store,
    heard: &Heard,
    groups: &'a [Group],
) -> Result<Vec<(person::Model, Vec<&'a Group>)>, Error> {
    let mut readers = Vec::with_capacity(heard.len());
    let people: Vec<Uuid> = heard.keys().copied().collect();
    for some in people.chunks(500) {
        for person in members::queries::people_by_ids(store, some.iter().copied()).await? {
            let own = heard.get(&person.id);
            let own = groups
                .iter()
                .filter(|group| own.is_some_and(|own| own.contains(&group.id)))
                .collect();
            readers.push((person, own));
        }
    }
    Ok(readers)
}

/// A letter to one of them about these groups; `compose` gives subject and body.
pub(crate) fn letter(
    person: &person::Model,
    groups: &[&Group],
    compose: impl FnOnce(&Texts) -> (String, String),
) -> Letter {
    let (subject, body) = compose(&TEXTS.reader(person.language));
    let m = members::TEXTS.reader(person.language);
    let mut networks: Vec<Uuid> = groups.iter().map(|group| group.network_id).collect();
    networks.sort_unstable();
    networks.dedup();
    Letter {
        to_name: person.name.clone(),
        to_address: person.email.clone(),
        language: person.language,
        subject,
        body: members::greeted(&person.name, &body, &m),
        attachments: Vec::new(),
        // Of several networks it is nobody's letter in particular, and of several groups of none.
        network_id: match networks[..] {
            [one] => Some(one),
            _ => None,
        },
        subject_id: match groups {
            [one] => Some(one.id),
            _ => None,
        },
        secrets: Vec::new(),
    }
}

/// What a letter says of one group: its name, line by line what there is to say, where to go.
pub(crate) fn part(group: &Group, lines: &[String], t: &Texts) -> String {
    format!(
        "{}\n{}\n{}",
        group.name.in_language(t.language()).text,
        lines.join("\n"),
        public_address(&group.path("/life"))
    )
}

/// What a rule found, as a line of a letter.
pub(crate) fn line(finding: &Finding, t: &Texts) -> String {
    format!("- {}: {}", t.get(finding.rule.text()), finding.text(t))
}
