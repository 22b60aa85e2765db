//! The way of a request: language, refusals, forgery, what is kept for a moment.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod door;
mod refusals;
mod town;
