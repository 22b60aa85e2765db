//! How organisations are found: by everybody, in every language in which they have a name.

use crate::organisation;
use crate::organisations::{edit::OrganisationEdited, enter::OrganisationEntered};
use futures::future::BoxFuture;
use sea_orm::{EntityTrait, QuerySelect};
use search::{Entry, Text};
use store::{Record, Recorded};
use uuid::Uuid;
use web::{Audience, House, Source};

/// Organisations as something to find.
pub(crate) const SOURCE: Source = Source {
    kind: "organisation",
    label: "search-kind-organisation",
    changed_by,
    entry,
    all,
};

fn changed_by(record: &Record) -> Option<Uuid> {
    let kinds = [OrganisationEntered::KIND, OrganisationEdited::KIND];
    kinds
        .contains(&record.kind.as_str())
        .then_some(record.subject_id)
}

fn entry(house: &House, id: Uuid) -> BoxFuture<'_, Result<Option<Entry>, store::Error>> {
    Box::pin(async move {
        let found = organisation::Entity::find_by_id(id)
            .one(house.store.db())
            .await?;
        Ok(found.map(|organisation| Entry {
            id: organisation.id,
            kind: SOURCE.kind.to_owned(),
            texts: texts(&organisation),
            href: organisation.path(),
            audience: Audience::Everyone.keys(),
            date: None,
            network: None,
        }))
    })
}

fn texts(organisation: &organisation::Model) -> Vec<Text> {
    let own = organisation.name.readings().map(|name| name.language);
    let further = organisation.about.languages().into_iter();
    let languages: vocabulary::Languages = own.chain(further).collect();
    languages
        .into_iter()
        .map(|language| {
            let t = crate::TEXTS.reader(language);
            let about = organisation.about.get(language).map(ui::plain);
            let numbers = organisation.identifiers.iter().map(|it| it.value.clone());
            let lines = about
                .into_iter()
                .chain([t.country(organisation.country)])
                .chain(numbers);
            Text {
                language,
                title: organisation.name.in_language(language).text.to_owned(),
                body: lines.collect::<Vec<_>>().join("\n"),
            }
        })
        .collect()
}

fn all(house: &House) -> BoxFuture<'_, Result<Vec<Uuid>, store::Error>> {
    Box::pin(async move {
        Ok(organisation::Entity::find()
            .select_only()
            .column(organisation::Column::Id)
            .into_tuple()
            .all(house.store.db())
            .await?)
    })
}
