//! The store as rooms use it, on both databases and against real servers.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod bundle;
mod changes;
mod ground;
mod jobs;
mod mail;
mod reading;
mod recall;
mod s3;
