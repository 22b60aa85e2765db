//! What hardly ever changes and is the same for everybody: read once, and kept in memory until
//! something has changed.

use crate::{Error, Store, at_one_moment};
use futures::future::BoxFuture;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Other nodes write too, and do not tell: what they change is seen here after so long at the latest.
const LONGEST: Duration = Duration::from_secs(2);

/// What is kept in memory, one thing of each type.
#[derive(Default)]
pub(crate) struct Memory(Mutex<HashMap<TypeId, Kept>>);

struct Kept {
    generation: u64,
    since: Instant,
    thing: Arc<dyn Any + Send + Sync>,
}

/// Reads something that can be kept in memory.
pub type Reading<T> = for<'a> fn(&'a Store) -> BoxFuture<'a, Result<T, Error>>;

impl Store {
    /// What `read` gives, or gave since the last change that was made through this store, and not more
    /// than two seconds ago. For small things that every page needs, such as the names of networks.
    ///
    /// # Errors
    /// As `read`.
    pub async fn recall<T: Send + Sync + 'static>(
        &self,
        read: Reading<T>,
    ) -> Result<Arc<T>, Error> {
        // Before reading, and not as of an earlier moment: a change that is made meanwhile makes what was
        // read out of date.
        let generation = self.generation();
        if let Some(kept) = self.kept::<T>(generation) {
            return Ok(kept);
        }
        let thing = Arc::new(at_one_moment(read(self)).await?);
        let kept = Kept {
            generation,
            since: Instant::now(),
            thing: thing.clone(),
        };
        self.memory().insert(TypeId::of::<T>(), kept);
        Ok(thing)
    }

    fn kept<T: Send + Sync + 'static>(&self, generation: u64) -> Option<Arc<T>> {
        let memory = self.memory();
        let kept = memory.get(&TypeId::of::<T>())?;
        if kept.generation != generation || kept.since.elapsed() > LONGEST {
            return None;
        }
        kept.thing.clone().downcast().ok()
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, HashMap<TypeId, Kept>> {
        let memory = &self.0.memory.0;
        memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
