//! What operators and their machines ask: is it alive, is it ready, how is it doing.

use crate::{Failure, House, Manner};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use futures::future::BoxFuture;
use serde::Serialize;
use std::sync::OnceLock;
use std::time::Duration;

/// Writes out the metrics of the process, as Prometheus reads them.
#[derive(Clone, Copy)]
pub struct Metrics(pub fn() -> String);

static METRICS: OnceLock<Metrics> = OnceLock::new();

impl Metrics {
    /// Makes these the metrics that `/metrics` shows. The first call counts.
    pub fn install(self) {
        METRICS.get_or_init(|| self);
    }
}

/// A check that takes longer has failed.
const LONGEST_CHECK: Duration = Duration::from_secs(5);

#[derive(Serialize)]
struct Readiness {
    ready: bool,
    /// Why changes cannot be kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    database: Option<String>,
    /// Why letters cannot leave; they wait in the outbox meanwhile.
    #[serde(skip_serializing_if = "Option::is_none")]
    mail: Option<String>,
}

/// `GET /healthz`: the process answers.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: changes can be kept and letters can leave. Says why not, in words for the operator.
/// A house that is not ready still shows what it can: see `/healthz` for whether to send visitors.
pub(crate) async fn readyz(State(house): State<House>) -> Response {
    let (database, mail) = futures::join!(
        obstacle(house.store.check()),
        obstacle(store::mail::check())
    );
    let ready = database.is_none() && mail.is_none();
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let body = Readiness {
        ready,
        database,
        mail,
    };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// What stands in the way of something.
async fn obstacle(check: impl Future<Output = Result<(), store::Error>> + Send) -> Option<String> {
    let check: BoxFuture<'_, _> = Box::pin(check);
    match tokio::time::timeout(LONGEST_CHECK, check).await {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(error.to_string()),
        Err(_) => Some(format!(
            "no answer within {} seconds",
            LONGEST_CHECK.as_secs()
        )),
    }
}

/// `GET /metrics`: only for a machine that is this one.
pub(crate) async fn metrics(Extension(manner): Extension<Manner>) -> Result<Response, Failure> {
    let local = manner.address.is_some_and(|address| address.is_loopback());
    let metrics = METRICS.get().filter(|_| local).ok_or(Failure::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "text/plain; version=0.0.4"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, (metrics.0)()).into_response())
}
