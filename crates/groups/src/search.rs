//! Groups in the search of the house: each with the keys of those who may know of it now.

use crate::{group, queries};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};
use search::{Entry, Text};
use store::Record;
use uuid::Uuid;
use vocabulary::Translated;
use web::{Audience, House, Source};

/// Groups, as they are found.
pub(crate) const SOURCE: Source = Source {
    kind: "group",
    label: "search-kind-group",
    changed_by,
    entry,
    all,
};

/// Everything that happens to a group has the group as its subject.
fn changed_by(record: &Record) -> Option<Uuid> {
    record
        .kind
        .starts_with("group-")
        .then_some(record.subject_id)
}

fn all(house: &House) -> BoxFuture<'_, Result<Vec<Uuid>, store::Error>> {
    Box::pin(async move {
        Ok(group::Entity::find()
            .select_only()
            .column(group::Column::Id)
            .order_by_asc(group::Column::Id)
            .into_tuple()
            .all(house.store.db())
            .await?)
    })
}

fn entry(house: &House, id: Uuid) -> BoxFuture<'_, Result<Option<Entry>, store::Error>> {
    Box::pin(async move {
        let db = house.store.db();
        let Some(group) = group::Entity::find_by_id(id).one(db).await? else {
            return Ok(None);
        };
        let seats = queries::seats(db, id).await?;
        let organisations = members::queries::organisations_by_ids(
            &house.store,
            seats.iter().map(|seat| seat.organisation_id),
        )
        .await?;
        let members: Vec<&Translated> = organisations
            .values()
            .map(|organisation| &organisation.name)
            .collect();
        let networks = members::queries::network_names(&house.store, [group.network_id]).await?;
        Ok(Some(Entry {
            id,
            kind: SOURCE.kind.to_owned(),
            texts: texts(&group, &members),
            href: group.path(""),
            audience: keys(&group),
            date: None,
            network: networks
                .get(&group.network_id)
                .map(|network| network.slug.to_string()),
        }))
    })
}

/// Whoever may know of it now: those it is meant for, its members, and its secretariat.
fn keys(group: &group::Model) -> Vec<String> {
    let mut keys = Audience::Secretariat(group.network_id).keys();
    keys.extend(Audience::Group(group.id).keys());
    keys.extend(group.visible_to.keys());
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn texts(group: &group::Model, members: &[&Translated]) -> Vec<Text> {
    let languages: vocabulary::Languages = group
        .name
        .languages()
        .into_iter()
        .chain(group.aim.languages())
        .chain(group.problem.languages())
        .collect();
    languages
        .into_iter()
        .map(|language| Text {
            language,
            title: group.name.in_language(language).text.to_owned(),
            body: [&group.aim, &group.problem]
                .into_iter()
                .filter_map(|text| text.get(language).map(ui::plain))
                .chain(
                    members
                        .iter()
                        .map(|name| name.in_language(language).text.to_owned()),
                )
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect()
}
