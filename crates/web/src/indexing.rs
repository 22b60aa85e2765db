//! Keeps this node's full-text index up to date: it follows the log of what happened.

use crate::{House, Source};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use store::record;
use tokio::sync::watch;
use uuid::Uuid;

/// Records are looked at again for this long: a change of another node that began earlier may be
/// committed later. Indexing twice does no harm.
const OVERLAP_SECONDS: i64 = 60;
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(2);

/// Indexes everything there is: for an index that is new.
///
/// # Errors
/// When the database or the index fails.
pub async fn index_everything(house: &House) -> Result<(), store::Error> {
    for source in house.rooms.iter().flat_map(|room| room.search) {
        let ids = (source.all)(house).await?;
        for some in ids.chunks(200) {
            refresh(house, source, some).await?;
        }
    }
    Ok(())
}

/// Follows the log until `stop` turns true. How far it has come is kept in the file `mark`, so that
/// what other nodes did while this one was closed is not missed.
pub async fn keep_index(house: House, mark: PathBuf, mut stop: watch::Receiver<bool>) {
    let mut follower = Follower {
        from: house.store.now(),
        done: HashSet::new(),
    };
    match read_mark(&mark).await {
        Some(from) if !house.index.is_fresh() => follower.from = from,
        _ => {
            if let Err(error) = index_everything(&house).await {
                tracing::error!(%error, "the search index could not be filled");
            }
        }
    }
    let (mut marked, mut generation) = (None, None);
    let mut since = std::time::Instant::now();
    while !*stop.borrow() {
        let now = house.store.generation();
        // Changes of this node show at once; those of other nodes within some seconds.
        if generation != Some(now) || since.elapsed() > LOOK_EVERY * 3 {
            match follower.follow(&house).await {
                Ok(()) => (generation, since) = (Some(now), std::time::Instant::now()),
                Err(error) => {
                    tracing::error!(%error, "the search index is behind and will catch up")
                }
            }
        }
        if generation.is_some() && marked != Some(follower.from) {
            marked = Some(follower.from);
            if let Err(error) = write_mark(&mark, follower.from).await {
                tracing::warn!(%error, "the search index does not remember how far it has come");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY / 4) => {}
            _ = stop.changed() => {}
        }
    }
}

async fn read_mark(mark: &Path) -> Option<DateTime<Utc>> {
    tokio::fs::read_to_string(mark)
        .await
        .ok()?
        .trim()
        .parse()
        .ok()
}

/// Whole or not at all: half a time would be another time.
async fn write_mark(mark: &Path, from: DateTime<Utc>) -> std::io::Result<()> {
    let new = mark.with_extension("new");
    tokio::fs::write(&new, from.to_rfc3339()).await?;
    tokio::fs::rename(&new, mark).await
}

struct Follower {
    from: DateTime<Utc>,
    done: HashSet<Uuid>,
}

impl Follower {
    async fn follow(&mut self, house: &House) -> Result<(), store::Error> {
        let start = self.from - Duration::seconds(OVERLAP_SECONDS);
        let records = record::Entity::find()
            .filter(record::Column::At.gte(start))
            .order_by_asc(record::Column::Id)
            .all(house.store.db())
            .await?;
        let mut changed: BTreeMap<&'static str, (&Source, HashSet<Uuid>)> = BTreeMap::new();
        for record in records
            .iter()
            .filter(|record| !self.done.contains(&record.id))
        {
            for source in house.rooms.iter().flat_map(|room| room.search) {
                if let Some(id) = (source.changed_by)(record) {
                    changed
                        .entry(source.kind)
                        .or_insert((source, HashSet::new()))
                        .1
                        .insert(id);
                }
            }
        }
        for (source, ids) in changed.into_values() {
            refresh(house, source, &ids.into_iter().collect::<Vec<_>>()).await?;
        }
        self.done = records.iter().map(|record| record.id).collect();
        self.from = records
            .last()
            .map_or(self.from, |last| last.at.max(self.from));
        Ok(())
    }
}

async fn refresh(house: &House, source: &Source, ids: &[Uuid]) -> Result<(), store::Error> {
    let (mut entries, mut gone) = (Vec::new(), Vec::new());
    for id in ids {
        match (source.entry)(house, *id).await? {
            Some(entry) => entries.push(entry),
            None => gone.push(*id),
        }
    }
    let house = house.clone();
    let written = tokio::task::spawn_blocking(move || {
        house.index.remove(&gone)?;
        house.index.put(&entries)
    });
    match written.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(store::Error::Config(format!("search index: {error}"))),
        Err(error) => Err(store::Error::Config(format!("search index: {error}"))),
    }
}
