//! The workspace: what the members of a group do together. One page answers what is next and what is
//! asked of whoever looks at it; everything else is at most one step away from it.

pub mod archive;
pub(crate) mod asked;
pub mod circle;
pub mod decisions;
pub(crate) mod demo;
pub(crate) mod demo_minutes;
pub mod discussion;
pub(crate) mod frame;
pub mod ground;
pub mod meetings;
mod names;
mod overview;
pub mod papers;
pub(crate) mod personal;
pub mod plan;
mod reached;
mod search;
mod shown;
pub mod updates;

pub(crate) use shown::shown;

use chrono_tz::Tz;
use store::{Duty, Listener};
use texts::Texts;
use ui::Choice;
use vocabulary::Language;
use web::{Routes, Source, Viewer};

pub(crate) fn routes() -> Routes {
    overview::routes()
        .and(meetings::routes())
        .and(plan::routes())
        .and(discussion::routes())
        .and(papers::routes())
        .and(decisions::routes())
        .and(updates::routes())
        .and(archive::routes())
}

/// What the workspace hears.
pub(crate) const LISTENERS: [Listener; 3] = [
    meetings::LISTENERS[0],
    meetings::LISTENERS[1],
    reached::LISTENER,
];

/// What comes round in workspaces.
pub(crate) const DUTIES: [Duty; 3] = [discussion::DUTY, decisions::DUTY, plan::DUTY];

/// What can be found in workspaces.
pub(crate) const SOURCES: [Source; 7] = search::SOURCES;

/// The zone in which a viewer reads times.
pub(crate) fn zone_of(viewer: &Viewer) -> Tz {
    viewer
        .standing()
        .map_or(Tz::UTC, |standing| standing.time_zone)
}

/// A name, or the word for somebody who has left.
pub(crate) fn author(name: &str, t: &Texts) -> String {
    if name.is_empty() {
        t.get("workspace-author-left")
    } else {
        name.to_owned()
    }
}

/// The languages in which something can be written, by name.
pub(crate) fn languages(t: &Texts) -> Vec<Choice> {
    let mut choices: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), t.language_name(language)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}
