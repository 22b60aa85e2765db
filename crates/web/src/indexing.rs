//! Keeps this node's full-text index up to date: it follows the log of what happened.

use crate::{House, Source};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use store::record;
use tokio::sync::watch;
use uuid::Uuid;

/// A change that began earlier may be committed later, so records are looked for again for this long:
/// every time those of the last moment, now and then those of the last minute.
const LAST_MOMENT: Duration = Duration::seconds(2);
const LAST_MINUTE: Duration = Duration::seconds(60);
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_millis(500);
/// Also while nothing changes here: other nodes write too.
const LOOK_BACK_EVERY: std::time::Duration = std::time::Duration::from_secs(6);
/// Records that are read at once.
const AT_ONCE: usize = 500;

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
/// what other nodes did while this one was closed is not missed; in a quiet moment with all that was heard of
/// the last minute, so that the next start need not hear it again.
pub async fn keep_index(house: House, mark: PathBuf, mut stop: watch::Receiver<bool>) {
    let known = Follower::read(&mark)
        .await
        .filter(|_| !house.index.is_fresh());
    let mut marked = known.as_ref().map(|known| known.from);
    let mut is_whole = marked.is_some();
    let mut follower = match known {
        Some(known) => known,
        None => {
            let now = Follower::since(house.store.now());
            if let Err(error) = index_everything(&house).await {
                tracing::error!(%error, "the search index could not be filled");
            }
            now
        }
    };
    let mut generation = None;
    let mut looked_back: Option<std::time::Instant> = None;
    while !*stop.borrow() {
        let now = house.store.generation();
        // Changes of this node show at once; those of other nodes within some seconds.
        let look_back = looked_back.is_none_or(|since| since.elapsed() > LOOK_BACK_EVERY);
        if generation != Some(now) || look_back {
            let back = if look_back { LAST_MINUTE } else { LAST_MOMENT };
            match follower.follow(&house, back).await {
                Ok(()) => {
                    generation = Some(now);
                    if look_back {
                        looked_back = Some(std::time::Instant::now());
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "the search index is behind and will catch up")
                }
            }
        }
        if generation.is_some() && marked != Some(follower.from) {
            marked = Some(follower.from);
            is_whole = false;
            remember(&mark, &Follower::since(follower.from)).await;
        } else if marked.is_some() && look_back && !is_whole {
            is_whole = true;
            remember(&mark, &follower).await;
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stop.changed() => {}
        }
    }
    if marked.is_some() && !is_whole {
        remember(&mark, &follower).await;
    }
}

async fn remember(mark: &Path, follower: &Follower) {
    if let Err(error) = follower.write(mark).await {
        tracing::warn!(%error, "the search index does not remember how far it has come");
    }
}

/// How far the index has come.
#[derive(Serialize, Deserialize)]
struct Follower {
    from: DateTime<Utc>,
    /// Records of the last minute that were heard, and when they happened.
    done: HashMap<Uuid, DateTime<Utc>>,
}

impl Follower {
    fn since(from: DateTime<Utc>) -> Self {
        Self {
            from,
            done: HashMap::new(),
        }
    }

    async fn read(mark: &Path) -> Option<Self> {
        serde_json::from_slice(&tokio::fs::read(mark).await.ok()?).ok()
    }

    /// Whole or not at all: half a time would be another time.
    async fn write(&self, mark: &Path) -> std::io::Result<()> {
        let new = mark.with_extension("new");
        tokio::fs::write(&new, serde_json::to_vec(self)?).await?;
        tokio::fs::rename(&new, mark).await
    }

    /// Hears what happened since the last time, and what happened shortly `back` before and was kept later.
    async fn follow(&mut self, house: &House, back: Duration) -> Result<(), store::Error> {
        // Keys first: of what happened shortly before, most was heard.
        let found: Vec<(Uuid, DateTime<Utc>)> = record::Entity::find()
            .select_only()
            .column(record::Column::Id)
            .column(record::Column::At)
            .filter(record::Column::At.gte(self.from - back))
            .into_tuple()
            .all(house.store.db())
            .await?;
        let new: Vec<_> = found
            .into_iter()
            .filter(|(id, _)| !self.done.contains_key(id))
            .collect();
        let mut changed: BTreeMap<&'static str, (&Source, HashSet<Uuid>)> = BTreeMap::new();
        for some in new.chunks(AT_ONCE) {
            let records = record::Entity::find()
                .filter(record::Column::Id.is_in(some.iter().map(|(id, _)| *id)))
                .all(house.store.db())
                .await?;
            for record in &records {
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
        }
        for (source, ids) in changed.into_values() {
            refresh(house, source, &ids.into_iter().collect::<Vec<_>>()).await?;
        }
        let newest = new.iter().map(|(_, at)| *at).max();
        self.from = newest.map_or(self.from, |newest| newest.max(self.from));
        self.done.extend(new);
        let oldest = self.from - LAST_MINUTE;
        self.done.retain(|_, at| *at >= oldest);
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
