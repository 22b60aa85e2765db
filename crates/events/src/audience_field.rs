//! An audience on a form of the desk: a choice, and a list of names for those who are named one by one.

use members::{Signs, organisation, person, queries};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Read, Rows, Store};
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Audience, Failure, Form};

/// Choices that need names.
const ORGANISATIONS: &str = "organisations";
const PEOPLE: &str = "people";
/// Longest list of names.
const MOST_NAMES: usize = 500;

/// The field that holds the names which go with the choice in field `name`.
pub(crate) fn list_field(name: &str) -> String {
    format!("{name}-list")
}

/// What can be chosen for something of `network`: those of its own members first, then members of
/// the other networks of the house, for joint events. `kept` are audiences that are in force and
/// stay choosable.
pub(crate) async fn offered(
    store: &Store,
    network: Uuid,
    kept: &[&Audience],
    t: &Texts,
) -> Result<Vec<Choice>, Failure> {
    let signs = Signs::of(store).await?;
    let mut audiences = vec![Audience::Everyone, Audience::SignedIn];
    audiences.extend(of_network(&signs, network));
    audiences.push(Audience::Secretariat(network));
    for other in signs.networks.iter().filter(|other| other.id != network) {
        audiences.extend(of_network(&signs, other.id));
    }
    for audience in kept {
        if !is_list(audience) && !audiences.contains(audience) {
            audiences.push((*audience).clone());
        }
    }
    let mut choices: Vec<_> = audiences
        .iter()
        .map(|audience| Choice::new(audience.to_string(), called(&signs, audience, t)))
        .collect();
    choices.push(Choice::new(
        ORGANISATIONS,
        t.get("desk-audience-organisations"),
    ));
    choices.push(Choice::new(PEOPLE, t.get("desk-audience-people")));
    Ok(choices)
}

/// An audience as its reader knows it: "Members of Procura+ from Participant on".
pub(crate) async fn in_words(
    store: &Store,
    audience: &Audience,
    t: &Texts,
) -> Result<String, Failure> {
    Ok(called(&*Signs::of(store).await?, audience, t))
}

/// Fills an audience in. The least visible one, nobody, stands as "nothing chosen".
pub(crate) async fn fill(
    store: &Store,
    form: &mut Form,
    name: &str,
    audience: &Audience,
) -> Result<(), Failure> {
    let list = match audience {
        Audience::People(ids) if ids.is_empty() => return Ok(()),
        Audience::Organisations(ids) => {
            form.set(name, ORGANISATIONS);
            let known = queries::organisations_by_ids(store, ids.iter().copied()).await?;
            ids.iter()
                .filter_map(|id| known.get(id))
                .map(|organisation| organisation.slug.to_string())
                .collect()
        }
        Audience::People(ids) => {
            form.set(name, PEOPLE);
            let people = person::Entity::rows()
                .filter(person::Column::Id.is_in(ids.iter().copied()))
                .filter(person::Column::DeletedAt.is_null())
                .order_by_asc(person::Column::Email)
                .all_from(store)
                .await?;
            people.into_iter().map(|person| person.email).collect()
        }
        single => {
            form.set(name, single);
            Vec::<String>::new()
        }
    };
    form.set(&list_field(name), list.join("\n"));
    Ok(())
}

/// Reads an audience; nothing when none was chosen, or when something was refused.
///
/// Whoever names people by their addresses learns which of them have an account here. Only a
/// secretariat can, and it has to know whether the people it names will see anything.
pub(crate) async fn read(
    store: &Store,
    form: &mut Form,
    name: &str,
    offered: &[Choice],
    t: &Texts,
) -> Result<Option<Audience>, Failure> {
    let Some(chosen) = form.text(name).map(str::to_owned) else {
        return Ok(None);
    };
    if !offered.iter().any(|choice| choice.value == chosen) {
        form.refuse(name, t.get("desk-form-not-a-choice"));
        return Ok(None);
    }
    let field = list_field(name);
    match chosen.as_str() {
        ORGANISATIONS => {
            let Some(lines) = lines(form, &field, t) else {
                return Ok(None);
            };
            let mut ids = Vec::new();
            for line in &lines {
                match organisation_called(store, line).await? {
                    Some(organisation) => ids.push(organisation.id),
                    None => form.refuse(
                        &field,
                        t.one("desk-form-no-such-organisation", "name", line),
                    ),
                }
            }
            Ok(whole(ids, lines.len()).map(Audience::Organisations))
        }
        PEOPLE => {
            let Some(lines) = lines(form, &field, t) else {
                return Ok(None);
            };
            let mut ids = Vec::new();
            for line in &lines {
                let found = person::Entity::rows()
                    .filter(person::Column::Email.eq(line.to_lowercase()))
                    .filter(person::Column::DeletedAt.is_null())
                    .one_from(store)
                    .await?;
                match found {
                    Some(person) => ids.push(person.id),
                    None => form.refuse(&field, t.one("desk-form-no-such-person", "address", line)),
                }
            }
            Ok(whole(ids, lines.len()).map(Audience::People))
        }
        single => Ok(single.parse().ok()),
    }
}

/// The organisation with this address or this name.
pub(crate) async fn organisation_called(
    store: &Store,
    name: &str,
) -> Result<Option<organisation::Model>, Failure> {
    if let Ok(slug) = name.parse::<Slug>()
        && let Some(organisation) = queries::organisation_by_slug(store, &slug).await?
    {
        return Ok(Some(organisation));
    }
    Ok(queries::find_organisation_by_name(store, name, None).await?)
}

fn lines(form: &mut Form, field: &str, t: &Texts) -> Option<Vec<String>> {
    let separators = ['\n', ';', ','];
    let lines: Vec<_> = form
        .value(field)
        .split(separators)
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    if lines.is_empty() {
        form.refuse(field, t.get("desk-form-missing"));
        return None;
    }
    if lines.len() > MOST_NAMES {
        form.refuse(field, t.one("desk-form-too-many", "most", MOST_NAMES));
        return None;
    }
    Some(lines)
}

/// The list, unless something of it was refused; nobody twice.
fn whole(mut ids: Vec<Uuid>, expected: usize) -> Option<Vec<Uuid>> {
    if ids.len() < expected {
        return None;
    }
    ids.sort_unstable();
    ids.dedup();
    Some(ids)
}

fn is_list(audience: &Audience) -> bool {
    matches!(audience, Audience::Organisations(_) | Audience::People(_))
}

/// The audiences among the members of a network, the widest first.
fn of_network(signs: &Signs, network: Uuid) -> Vec<Audience> {
    let mut ranks: Vec<u8> = signs
        .tiers_of(network)
        .filter_map(|tier| u8::try_from(tier.rank).ok())
        .collect();
    ranks.dedup();
    ranks
        .into_iter()
        .map(|rank| Audience::Members { network, rank })
        .chain([Audience::Buyers(network)])
        .collect()
}

fn called(signs: &Signs, audience: &Audience, t: &Texts) -> String {
    let network = |id: &Uuid| {
        let found = signs.network(*id);
        found.map_or_else(String::new, |network| network.name.clone())
    };
    match audience {
        Audience::Everyone => t.get("desk-audience-everyone"),
        Audience::SignedIn => t.get("desk-audience-signed-in"),
        Audience::Buyers(id) => t.one("desk-audience-buyers", "network", network(id)),
        Audience::Members { network: id, rank } => {
            let lowest = signs.tiers_of(*id).map(|tier| tier.rank).min();
            if lowest.is_none_or(|lowest| i16::from(*rank) <= lowest) {
                return t.one("desk-audience-members", "network", network(id));
            }
            let names: Vec<_> = signs
                .tiers_of(*id)
                .filter(|tier| tier.rank == i16::from(*rank))
                .map(|tier| tier.name.in_language(t.language()).text.to_owned())
                .collect();
            t.with(
                "desk-audience-members-from",
                [
                    ("network", network(id).into()),
                    ("tier", t.list(names).into()),
                ],
            )
        }
        Audience::Secretariat(id) => t.one("desk-audience-secretariat", "network", network(id)),
        Audience::Group(_) => t.get("desk-audience-group"),
        Audience::Groups(ids) => t.one("desk-audience-groups", "count", ids.len()),
        Audience::CoreGroup(_) => t.get("desk-audience-core-group"),
        Audience::Organisations(ids) => {
            t.one("desk-audience-organisations-named", "count", ids.len())
        }
        Audience::People(ids) => t.one("desk-audience-people-named", "count", ids.len()),
    }
}
