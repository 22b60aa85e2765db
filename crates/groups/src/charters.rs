//! Charters of a network: reading them, writing one and its next version.

use crate::charter::{self, Kind};
use crate::charter_version;
use crate::rules::Rules;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Actor, Json, Read, Recorded, Rows, Source, Store};
use uuid::Uuid;
use vocabulary::{Slug, Translated};
use web::Secretariat;

/// A charter was written, or a new version of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct CharterWritten {
    /// Which charter.
    pub charter_id: Uuid,
    /// Whose.
    pub network_id: Uuid,
    /// Its name, in its own language.
    pub name: String,
    /// Number of the version.
    pub number: i32,
    /// From when on it applies.
    pub valid_from: NaiveDate,
}

impl Recorded for CharterWritten {
    const KIND: &'static str = "charter-written";
    fn subject(&self) -> Uuid {
        self.charter_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Why a version cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The charter belongs to another network.
    #[error("this network has no such charter")]
    NotFound,
    /// What applied in the past is history: groups were judged by it.
    #[error("a new version cannot apply from a day in the past")]
    InThePast,
    /// Nothing is different.
    #[error("the rules are those of the version before")]
    NothingNew,
    /// The fault is ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// What a charter is to say from a day on.
#[derive(Clone, Debug)]
pub struct Draft {
    /// First day.
    pub valid_from: NaiveDate,
    /// The rules.
    pub rules: Rules,
    /// What is different, and why.
    pub changes: Translated,
}

/// The charters of the house and what they say. Everybody may know it, it hardly ever changes, every page of a
/// group asks for it, and so it is kept in memory.
#[derive(Debug)]
pub struct Charters {
    /// In the order in which they were written.
    charters: Vec<charter::Model>,
    /// By charter, the newest first.
    versions: HashMap<Uuid, Vec<charter_version::Model>>,
}

impl Charters {
    /// The charters as they are now; a change on another node is seen within two seconds.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(store: &Store) -> Result<Arc<Self>, store::Error> {
        store.recall(|store| Box::pin(Self::read(store))).await
    }

    async fn read(store: &Store) -> Result<Self, store::Error> {
        let charters = charter::Entity::rows().order_by_asc(charter::Column::Id);
        let all = charter_version::Entity::rows().order_by_desc(charter_version::Column::Number);
        let (charters, all) = futures::try_join!(charters.all_from(store), all.all_from(store))?;
        let mut versions = HashMap::<Uuid, Vec<_>>::new();
        for version in all {
            versions
                .entry(version.charter_id)
                .or_default()
                .push(version);
        }
        Ok(Self { charters, versions })
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, charter::Model> {
        self.charters.iter()
    }

    /// The charter with this key.
    #[must_use]
    pub fn charter(&self, id: Uuid) -> Option<&charter::Model> {
        self.iter().find(|charter| charter.id == id)
    }

    /// The version of a charter that applies on `day`; before its first day the first one does.
    ///
    /// # Errors
    /// When the charter has no version at all.
    pub fn in_force(
        &self,
        charter: Uuid,
        day: NaiveDate,
    ) -> Result<&charter_version::Model, store::Error> {
        applying(
            self.versions.get(&charter).map_or(&[], Vec::as_slice),
            charter,
            day,
        )
    }
}

/// Of all versions of a charter, the newest first, the one for a day.
fn applying(
    versions: &[charter_version::Model],
    charter: Uuid,
    day: NaiveDate,
) -> Result<&charter_version::Model, store::Error> {
    charter_version::in_force(versions, day)
        .or(versions.last())
        .ok_or_else(|| DbErr::RecordNotFound(format!("a version of charter {charter}")).into())
}

/// The versions of a charter, the newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn versions(
    db: &impl Source,
    charter: Uuid,
) -> Result<Vec<charter_version::Model>, store::Error> {
    charter_version::Entity::rows()
        .filter(charter_version::Column::CharterId.eq(charter))
        .order_by_desc(charter_version::Column::Number)
        .all_from(db)
        .await
}

/// The same as [`Charters::in_force`] within a change.
///
/// # Errors
/// When the database cannot be reached, or the charter has no version at all.
pub async fn in_force(
    db: &impl Source,
    charter: Uuid,
    day: NaiveDate,
) -> Result<charter_version::Model, store::Error> {
    Ok(applying(&versions(db, charter).await?, charter, day)?.clone())
}

/// Writes a charter with its first version.
///
/// # Errors
/// When the change cannot be kept.
pub async fn write(
    store: &Store,
    by: &Secretariat,
    name: Translated,
    kind: Kind,
    draft: Draft,
) -> Result<charter::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let wanted = Slug::of(name.original().text);
    let mut slug = wanted.clone();
    let mut number = 1;
    while charter::Entity::find()
        .filter(charter::Column::NetworkId.eq(by.network_id))
        .filter(charter::Column::Slug.eq(&slug))
        .count(tx.db())
        .await?
        > 0
    {
        number += 1;
        slug = wanted.with_suffix(number);
    }
    let charter = tx
        .insert(charter::Model {
            id: Uuid::now_v7(),
            network_id: by.network_id,
            slug,
            name,
            kind,
            created_at: tx.now(),
            retired_at: None,
        })
        .await?;
    insert(&tx, &charter, 1, draft, Some(by.person_id)).await?;
    tx.commit().await?;
    Ok(charter)
}

/// Writes the next version of a charter. What applies until its first day stays as it is.
///
/// # Errors
/// When the draft says nothing new or applies in the past, or the change cannot be kept.
pub async fn amend(
    store: &Store,
    by: &Secretariat,
    charter: &charter::Model,
    draft: Draft,
) -> Result<charter_version::Model, Error> {
    if charter.network_id != by.network_id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    if draft.valid_from < tx.now().date_naive() {
        return Err(Error::InThePast);
    }
    let versions = versions(tx.db(), charter.id).await?;
    if versions
        .first()
        .is_some_and(|last| last.rules.0 == draft.rules)
    {
        return Err(Error::NothingNew);
    }
    let number = versions.first().map_or(1, |last| last.number + 1);
    let version = insert(&tx, charter, number, draft, Some(by.person_id)).await?;
    tx.commit().await?;
    Ok(version)
}

/// Adds a version within a change.
pub(crate) async fn insert(
    tx: &store::Tx,
    charter: &charter::Model,
    number: i32,
    draft: Draft,
    by: Option<Uuid>,
) -> Result<charter_version::Model, store::Error> {
    let version = tx
        .insert(charter_version::Model {
            id: Uuid::now_v7(),
            charter_id: charter.id,
            number,
            valid_from: draft.valid_from,
            rules: Json(draft.rules),
            changes: draft.changes,
            written_at: tx.now(),
            written_by: by,
        })
        .await?;
    tx.record(&CharterWritten {
        charter_id: charter.id,
        network_id: charter.network_id,
        name: charter.name.original().text.to_owned(),
        number,
        valid_from: version.valid_from,
    })
    .await?;
    Ok(version)
}
