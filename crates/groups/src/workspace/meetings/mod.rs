//! Meetings of a group: events of its own, held for one group or for several together.

pub mod attendance;
pub mod call_off;
mod callers;
pub mod convene;
pub mod count;
mod follow;
mod list_page;
mod meeting_page;
pub mod minutes;
pub mod note;
mod note_form;
mod reading;
pub mod reschedule;
mod schedule_form;
mod schedule_page;
pub mod withdraw;
pub mod write_agenda;
pub mod write_minutes;

pub(crate) use callers::Callers;
pub(crate) use follow::LISTENERS;
pub(crate) use reading::{Held, next, of_group};

use crate::Group;
use events::Event;
use web::Routes;

/// The address of the page of a meeting of a group.
pub(crate) fn page_of(group: &Group, event: &Event) -> String {
    group.path(&format!("/meetings/{}", event.slug))
}

pub(crate) fn routes() -> Routes {
    list_page::routes()
        .and(meeting_page::routes())
        .and(note_form::routes())
        .and(schedule_page::routes())
}
