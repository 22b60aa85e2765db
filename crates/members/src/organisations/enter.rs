//! Entering: anybody with an account puts an organisation that is missing on the list, and
//! administers it from then on.

use super::description::Description;
use super::resemblance::are_alike;
use crate::capacity;
use crate::organisation::{self, words};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::{Country, Slug, Translated};
use web::Person;

/// Addresses that pages of ours have already.
const RESERVED: [&str; 1] = ["new"];
/// So many organisations that may be the same are shown at most.
const MOST_ALIKE: usize = 5;

/// An organisation came onto the list.
#[derive(Debug, Serialize, Deserialize)]
pub struct OrganisationEntered {
    pub organisation_id: Uuid,
    pub name: String,
}

impl Recorded for OrganisationEntered {
    const KIND: &'static str = "organisation-entered";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
}

/// Organisations of the country that may be the same one, to be looked at before entering another.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn alike(
    store: &Store,
    name: &Translated,
    country: Country,
) -> Result<Vec<organisation::Model>, store::Error> {
    let wanted = words(name);
    let there = organisation::Entity::find()
        .filter(organisation::Column::Country.eq(country))
        .all(store.db())
        .await?;
    Ok(there
        .into_iter()
        .filter(|it| are_alike(&wanted, &it.words))
        .take(MOST_ALIKE)
        .collect())
}

/// Puts an organisation on the list, administered by who enters it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enter(
    store: &Store,
    by: &Person,
    description: Description,
) -> Result<organisation::Model, store::Error> {
    let tx = store.begin(Actor::Person(by.id)).await?;
    let slug = free_slug(&tx, &description.name).await?;
    let organisation = tx
        .insert(description.organisation(Uuid::now_v7(), slug, tx.now()))
        .await?;
    // Who enters an organisation asks nobody: there is nobody to ask yet.
    tx.insert(capacity::Model::administrator(
        by.id,
        organisation.id,
        tx.now(),
    ))
    .await?;
    let name = organisation.name.original().text.to_owned();
    tx.record(&OrganisationEntered {
        organisation_id: organisation.id,
        name,
    })
    .await?;
    tx.commit().await?;
    Ok(organisation)
}

/// The address for a name: the name itself, or with a number where that is taken.
async fn free_slug(tx: &Tx, name: &Translated) -> Result<Slug, store::Error> {
    let wanted = Slug::of(name.original().text);
    // A number at the end of a long address takes the place of its last letters.
    let beginning: String = wanted
        .as_str()
        .chars()
        .take(Slug::MAX_LENGTH - 12)
        .collect();
    let taken: Vec<Slug> = organisation::Entity::find()
        .filter(organisation::Column::Slug.starts_with(beginning))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|organisation| organisation.slug)
        .collect();
    let is_free = |slug: &Slug| !RESERVED.contains(&slug.as_str()) && !taken.contains(slug);
    Ok(std::iter::once(wanted.clone())
        .chain((2..).map(|number| wanted.with_suffix(number)))
        .find(is_free)
        .expect("numbers do not end before names do"))
}
