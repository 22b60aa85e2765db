//! What stands around every room, asked from outside.

mod access_log;
mod door;
mod patience;
mod refusals;
mod search_index;
mod town;
mod unavailable;
