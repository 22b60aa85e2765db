//! The room from outside: through its pages, feeds and API, on both databases.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod demo;
mod digest;
mod directory;
mod health;
mod life;
mod meeting_events;
mod personal;
mod seats;
mod town;
mod visibility;
mod work_archive;
mod work_decisions;
mod work_discussion;
mod work_meetings;
mod work_papers;
mod work_plan;
