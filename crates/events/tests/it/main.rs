//! The room from outside: through its pages, feeds and API, on both databases.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod agenda;
mod applications;
mod attendance;
mod burst;
mod calendar;
mod calendar_files;
mod certificates;
mod convened;
mod desk;
mod desk_registration;
mod exports;
mod feedback;
mod feeds;
mod materials;
mod participants;
mod plan;
mod registering;
mod selection;
mod town;
mod visibility;
mod walk_ins;
