//! What stands around every room, asked from outside.

mod access_log;
mod door;
mod refusals;
mod town;
mod unavailable;
