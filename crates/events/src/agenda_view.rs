//! The agenda in the reader's language, day by day. Of what they may not know only the hours remain.

use crate::participant_view::{DayShown, day_shown};
use crate::queries::Seen;
use crate::{audience_field, day, event, listing, session};
use chrono::NaiveTime;
use chrono_tz::Tz;
use store::Store;
use texts::Texts;
use uuid::Uuid;
use web::{Audience, Failure};

/// A day with its part of the agenda.
#[derive(Clone, Debug)]
pub(crate) struct AgendaDay {
    pub day: DayShown,
    pub parts: Vec<Part>,
}

/// A part of a day.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// Something the reader may know.
    Session(Box<SessionShown>),
    /// Something they may not.
    Restricted {
        /// 14:00–15:30
        hours: String,
        /// The same as in [`SessionShown::own_hours`].
        own_hours: Option<String>,
    },
}

/// A session in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct SessionShown {
    pub hours: String,
    /// On the clock of somebody who connects from another zone: 13:00–14:30 WET
    pub own_hours: Option<String>,
    pub title: String,
    pub lang: Option<&'static str>,
    /// The title as it was written, beside a translation.
    pub original: Option<(String, &'static str)>,
    pub about: ui::Html,
    pub about_lang: Option<&'static str>,
    pub is_break: bool,
    pub format: String,
    /// Room, places, languages: what to know in a line.
    pub facts: Vec<String>,
    pub speakers: Vec<session::Speaker>,
    pub house_rules: String,
    /// Who may come, where those are others than the event is for.
    pub attended_by: Option<String>,
}

/// The agenda of `event` for the reader of `t`, who lives by `own` if that is known. Days without
/// sessions are there too.
pub(crate) async fn days(
    store: &Store,
    event: &event::Model,
    days: &[day::Model],
    agenda: &[Seen],
    own: Option<Tz>,
    t: &Texts,
) -> Result<Vec<AgendaDay>, Failure> {
    let audiences = audiences(store, event, agenda, t).await?;
    // Who travels there lives by the clocks of the place.
    let connects_from = own.filter(|_| event.online_url.is_some());
    let agenda_day = |day: &day::Model| {
        let own_hours = |(starts, ends): (NaiveTime, NaiveTime)| {
            connects_from?;
            let part = day::Model {
                starts,
                ends,
                ..day.clone()
            };
            day_shown(&part, event.zone(), connects_from, t).own_hours
        };
        let parts = agenda.iter().filter(|seen| day_of(seen) == day.id);
        AgendaDay {
            day: day_shown(day, event.zone(), own, t),
            parts: parts
                .map(|seen| part(seen, own_hours(hours_of(seen)), &audiences, t))
                .collect(),
        }
    };
    Ok(days.iter().map(agenda_day).collect())
}

/// Audiences in words, for those sessions that are for others than the event is.
async fn audiences(
    store: &Store,
    event: &event::Model,
    agenda: &[Seen],
    t: &Texts,
) -> Result<Vec<(Audience, String)>, Failure> {
    let others = agenda
        .iter()
        .filter_map(|seen| match seen {
            Seen::Session(session) => Some(attending(session, event)),
            Seen::Restricted { .. } => None,
        })
        .filter(|audience| **audience != event.audience);
    in_words(store, others, t).await
}

/// Who may come to a session: whom the event is for, unless it says otherwise.
pub(crate) fn attending<'a>(session: &'a session::Model, event: &'a event::Model) -> &'a Audience {
    if session.attended_by.is_everyone() {
        &event.audience
    } else {
        &session.attended_by
    }
}

/// Each of these audiences in words, once.
pub(crate) async fn in_words(
    store: &Store,
    audiences: impl Iterator<Item = &Audience>,
    t: &Texts,
) -> Result<Vec<(Audience, String)>, Failure> {
    let mut words: Vec<(Audience, String)> = Vec::new();
    for audience in audiences {
        if !words.iter().any(|(known, _)| known == audience) {
            words.push((
                audience.clone(),
                audience_field::in_words(store, audience, t).await?,
            ));
        }
    }
    Ok(words)
}

fn day_of(seen: &Seen) -> Uuid {
    match seen {
        Seen::Session(session) => session.day_id,
        Seen::Restricted { day_id, .. } => *day_id,
    }
}

fn hours_of(seen: &Seen) -> (NaiveTime, NaiveTime) {
    match seen {
        Seen::Session(session) => (session.starts, session.ends),
        Seen::Restricted { starts, ends, .. } => (*starts, *ends),
    }
}

fn part(
    seen: &Seen,
    own_hours: Option<String>,
    audiences: &[(Audience, String)],
    t: &Texts,
) -> Part {
    match seen {
        Seen::Restricted { starts, ends, .. } => Part::Restricted {
            hours: t.time_range(*starts, *ends),
            own_hours,
        },
        Seen::Session(session) => Part::Session(Box::new(shown(session, own_hours, audiences, t))),
    }
}

fn shown(
    session: &session::Model,
    own_hours: Option<String>,
    audiences: &[(Audience, String)],
    t: &Texts,
) -> SessionShown {
    let title = session.title.in_language(t.language());
    let original = session.title.original();
    let about = session.about.in_language(t.language());
    let languages: Vec<String> = session
        .languages
        .iter()
        .map(|language| t.language_name(language))
        .collect();
    let facts = [
        session.room.clone(),
        (!languages.is_empty()).then(|| t.list(&languages)),
        session
            .capacity
            .map(|places| t.one("event-session-places", "count", places)),
    ];
    SessionShown {
        hours: t.time_range(session.starts, session.ends),
        own_hours,
        title: title.text.to_owned(),
        lang: listing::lang(title.language, t),
        original: (!title.is_original && !original.is_blank())
            .then(|| (original.text.to_owned(), original.language.code())),
        about: ui::markdown(about.text),
        about_lang: listing::lang(about.language, t),
        is_break: session.format == session::Format::Break,
        format: t.get(session.format.text()),
        facts: facts.into_iter().flatten().collect(),
        speakers: session.speakers.0.clone(),
        house_rules: session
            .house_rules
            .in_language(t.language())
            .text
            .to_owned(),
        attended_by: audiences
            .iter()
            .find(|(audience, _)| *audience == session.attended_by)
            .map(|(_, words)| t.one("event-session-for", "audience", words)),
    }
}
