//! Figures about the running program, as Prometheus reads them.

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;

static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();

/// From a page out of the cache to a request that is about to be given up.
const SECONDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1.0, 5.0, 30.0];

/// Starts counting, and lets `/metrics` show the counts.
///
/// # Errors
/// When something else in the process counts already.
pub fn start() -> anyhow::Result<()> {
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)?
        .install_recorder()?;
    HANDLE.get_or_init(|| handle);
    metrics::describe_histogram!(
        "guildhall_request_seconds",
        "How long requests took, by route and status"
    );
    metrics::describe_counter!("guildhall_jobs", "Jobs done, by kind and outcome");
    metrics::describe_counter!(
        "guildhall_mails",
        "Letters offered to the mail server, by outcome"
    );
    metrics::describe_gauge!("guildhall_build_info", "Always 1; the version is its label");
    metrics::gauge!("guildhall_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    web::Metrics(render).install();
    Ok(())
}

/// Lets go of what old figures hold; to be called now and then.
pub fn tidy() {
    if let Some(handle) = HANDLE.get() {
        handle.run_upkeep();
    }
}

fn render() -> String {
    HANDLE
        .get()
        .map(PrometheusHandle::render)
        .unwrap_or_default()
}
