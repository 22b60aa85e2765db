//! Time comes in from outside, so that tests hold it.

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::{Arc, Mutex};

/// The time: the machine's, or one that a test holds in its hand.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// Stands still until it is moved.
    Held(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// A clock that stands at `now`.
    #[must_use]
    pub fn held(now: DateTime<Utc>) -> Self {
        Self::Held(Arc::new(Mutex::new(now)))
    }

    /// The time in UTC, to the millisecond: both databases order that the same way.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now().trunc_subsecs(3),
            Self::Held(at) => *at.lock().expect("no holder of the clock panics"),
        }
    }

    /// Moves a held clock on; the machine's clock cannot be moved.
    pub fn advance(&self, by: Duration) {
        if let Self::Held(at) = self {
            let mut at = at.lock().expect("no holder of the clock panics");
            *at += by;
        }
    }
}
