//! How networks are found: by everybody.

use super::edit::NetworkEdited;
use super::found::NetworkFounded;
use crate::network;
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, QuerySelect};
use search::{Entry, Text};
use store::{Record, Recorded};
use uuid::Uuid;
use web::{Audience, House, Source};

/// Networks as something to find.
pub(crate) const SOURCE: Source = Source {
    kind: "network",
    label: "search-kind-network",
    changed_by,
    entry,
    all,
};

fn changed_by(record: &Record) -> Option<Uuid> {
    let kinds = [NetworkFounded::KIND, NetworkEdited::KIND];
    kinds
        .contains(&record.kind.as_str())
        .then_some(record.subject_id)
}

fn entry(house: &House, id: Uuid) -> BoxFuture<'_, Result<Option<Entry>, store::Error>> {
    Box::pin(async move {
        let found = network::Entity::find_by_id(id)
            .one(house.store.db())
            .await?;
        Ok(found.map(|network| Entry {
            id: network.id,
            kind: SOURCE.kind.to_owned(),
            texts: texts(&network),
            href: network.path(),
            audience: Audience::Everyone.keys(),
            date: None,
            network: Some(network.slug.to_string()),
        }))
    })
}

fn texts(network: &network::Model) -> Vec<Text> {
    let languages: vocabulary::Languages = network
        .tagline
        .languages()
        .into_iter()
        .chain(network.about.languages())
        .collect();
    languages
        .into_iter()
        .map(|language| Text {
            language,
            title: network.name.clone(),
            body: [
                network.tagline.get(language).map(str::to_owned),
                network.about.get(language).map(ui::plain),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n"),
        })
        .collect()
}

fn all(house: &House) -> BoxFuture<'_, Result<Vec<Uuid>, store::Error>> {
    Box::pin(async move {
        Ok(network::Entity::find()
            .select_only()
            .column(network::Column::Id)
            .into_tuple()
            .all(house.store.db())
            .await?)
    })
}
