//! The command line, as an operator uses it: each story starts the program itself.

mod backup;
mod codelists;
mod config;
mod desk;
mod opening;
#[path = "../outside/mod.rs"]
mod outside;
mod restore;
mod user;
