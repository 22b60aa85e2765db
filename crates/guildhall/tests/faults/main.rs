//! When the ground shakes: the program is killed, the disk is full, the database or the mail server is
//! away, somebody sends nonsense. Each story starts the program as an operator does.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod bad_input;
mod closing;
mod database;
mod disk;
mod ground;
mod kill;
mod mail;
mod mail_server;
mod nodes;
#[path = "../outside/mod.rs"]
mod outside;
mod proxy;
