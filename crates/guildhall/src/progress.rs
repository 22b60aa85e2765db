//! Showing on a terminal how far long work has come; elsewhere nothing is shown.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar up to `length`, in bytes.
pub fn of_bytes(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    styled(bar, "{wide_bar} {bytes}/{total_bytes} {msg}")
}

/// A count without a known end.
pub fn counting(what: &'static str) -> ProgressBar {
    styled(
        ProgressBar::new_spinner().with_message(what),
        "{spinner} {human_pos} {msg}",
    )
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
