//! How long a request may take: until its answer begins, and for as long as something of it arrives
//! at a bearable pace. A large file on a slow line gets through, a form sent letter by letter does not.

use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use serde::{Deserialize, Serialize};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// With whom the house loses patience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patience {
    /// So long nothing need happen: neither an answer nor anything more of the request.
    pub silence: Duration,
    /// What arrives more slowly than this, in bytes a second, is not waited for beyond that.
    pub slowest: u32,
}

impl Default for Patience {
    /// Half a minute, and 64 kbit/s: the line of a meeting room that everybody shares.
    fn default() -> Self {
        Self {
            silence: Duration::from_secs(30),
            slowest: 8 * 1024,
        }
    }
}

/// What has arrived of a request.
struct Arrived {
    since: Instant,
    bytes: AtomicU64,
    /// When the latest part came, in milliseconds from the beginning.
    latest: AtomicU64,
}

impl Arrived {
    fn note(&self, bytes: usize) {
        let now = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.latest.store(now, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Until when to wait, as things stand.
    fn until(&self, patience: Patience) -> Instant {
        let silent = Duration::from_millis(self.latest.load(Ordering::Relaxed));
        let earned = self.bytes.load(Ordering::Relaxed) / u64::from(patience.slowest.max(1));
        self.since + patience.silence + silent.min(Duration::from_secs(earned))
    }
}

/// Answers, or gives up with 503.
pub(crate) async fn wait(
    State(patience): State<Patience>,
    request: Request,
    next: Next,
) -> Response {
    let arrived = Arc::new(Arrived {
        since: Instant::now(),
        bytes: AtomicU64::new(0),
        latest: AtomicU64::new(0),
    });
    let request = if request.body().is_end_stream() {
        request
    } else {
        let arrived = arrived.clone();
        request.map(|body| {
            Body::new(body.map_frame(move |frame| {
                arrived.note(frame.data_ref().map_or(0, bytes::Bytes::len));
                frame
            }))
        })
    };
    let mut answer = pin!(next.run(request));
    loop {
        let until = arrived.until(patience);
        match timeout_at(until, &mut answer).await {
            Ok(answer) => return answer,
            Err(_) if arrived.until(patience) > until => {}
            Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    }
}
