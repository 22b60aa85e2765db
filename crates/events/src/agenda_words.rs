//! What changed in an agenda, in sentences: for the page of a version and for letters.

use crate::agenda_diff::{Change, What, When};
use texts::Texts;

/// A session that changed, as a reader is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// Its title.
    pub title: String,
    /// When it is.
    pub when: String,
    /// A sentence for each way in which it changed.
    pub sentences: Vec<String>,
}

/// Says what changed, in the language of `t`.
pub(crate) fn tell(changes: &[Change<'_>], t: &Texts) -> Vec<Told> {
    changes
        .iter()
        .map(|change| Told {
            title: change
                .session
                .title
                .in_language(t.language())
                .text
                .to_owned(),
            when: when(change.when, t),
            sentences: change
                .what
                .iter()
                .map(|what| sentence(what, change, t))
                .collect(),
        })
        .collect()
}

fn when(when: When, t: &Texts) -> String {
    let day_and_hours = [
        ("date", t.weekday_date(when.date).into()),
        ("time", t.time_range(when.starts, when.ends).into()),
    ];
    t.with("agenda-when", day_and_hours)
}

fn sentence(what: &What, change: &Change<'_>, t: &Texts) -> String {
    match what {
        What::Added => t.get("agenda-change-added"),
        What::Removed => t.get("agenda-change-removed"),
        What::Moved { from } => t.one("agenda-change-moved", "from", when(*from, t)),
        What::Renamed { from } => t.one(
            "agenda-change-renamed",
            "from",
            from.in_language(t.language()).text,
        ),
        What::Room { from } => match (from, &change.session.room) {
            (Some(from), Some(to)) => t.with(
                "agenda-change-room",
                [("from", from.as_str().into()), ("to", to.as_str().into())],
            ),
            (None, Some(to)) => t.one("agenda-change-room-given", "to", to),
            (from, None) => t.one(
                "agenda-change-room-taken",
                "from",
                from.as_deref().unwrap_or_default(),
            ),
        },
        What::Speakers { joined, left } => {
            let joined_sentence = (!joined.is_empty())
                .then(|| t.one("agenda-change-speakers-joined", "names", t.list(joined)));
            let left_sentence = (!left.is_empty())
                .then(|| t.one("agenda-change-speakers-left", "names", t.list(left)));
            [joined_sentence, left_sentence]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
        What::Details => t.get("agenda-change-details"),
    }
}
