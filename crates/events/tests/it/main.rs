//! The room from outside: through its pages, feeds and API, on both databases.

mod agenda;
mod applications;
mod attendance;
mod burst;
mod calendar;
mod certificates;
mod desk;
mod exports;
mod feedback;
mod feeds;
mod materials;
mod participants;
mod registering;
mod selection;
mod town;
mod visibility;
