//! What changed between two versions of an agenda, for a reader who may see these sessions and no
//! others. Whoever calls leaves out what the reader may not see ([`Edition::seen`]): a session that
//! became visible is new to them, one that never was does not exist.

use crate::agenda_version;
use crate::{day, session};
use chrono::{NaiveDate, NaiveTime};
use std::cmp::Ordering;
use uuid::Uuid;
use vocabulary::Translated;
use web::Audience;

/// An agenda as a reader may know it.
#[derive(Clone, Debug)]
pub struct Edition<'a> {
    days: &'a [day::Model],
    sessions: Vec<&'a session::Model>,
}

/// When a session is, local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// On which day.
    pub date: NaiveDate,
    /// It begins.
    pub starts: NaiveTime,
    /// It ends.
    pub ends: NaiveTime,
}

/// One way in which a session changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is on no more.
    Removed,
    /// It is at another time.
    Moved {
        /// It was on then.
        from: When,
    },
    /// It is called otherwise.
    Renamed {
        /// It was called so.
        from: Translated,
    },
    /// It is in another room.
    Room {
        /// It was in this one.
        from: Option<String>,
    },
    /// Others speak.
    Speakers {
        /// Who speaks now and did not before.
        joined: Vec<String>,
        /// Who spoke before and does not now.
        left: Vec<String>,
    },
    /// Its description, format or languages changed.
    Details,
}

/// A session and how it changed; of a session that was removed, as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The session.
    pub session: &'a session::Model,
    /// When it is.
    pub when: When,
    /// How it changed; never empty.
    pub what: Vec<What>,
}

impl<'a> Edition<'a> {
    /// A published agenda as somebody may know it whom `sees` describes. What was closed to them
    /// since then (`now` are the sessions as they stand) stays closed in every earlier version too.
    #[must_use]
    pub fn seen(
        version: &'a agenda_version::Model,
        now: &[session::Model],
        sees: impl Fn(&Audience) -> bool,
    ) -> Self {
        let is_open_now = |session: &session::Model| {
            now.iter()
                .find(|live| live.id == session.id)
                .is_none_or(|live| sees(&live.seen_by))
        };
        let sessions = version
            .sessions
            .iter()
            .filter(|session| sees(&session.seen_by) && is_open_now(session));
        Self {
            days: &version.days,
            sessions: sessions.collect(),
        }
    }

    /// All of an agenda, for those who make it.
    #[must_use]
    pub fn whole(days: &'a [day::Model], sessions: &'a [session::Model]) -> Self {
        Self {
            days,
            sessions: sessions.iter().collect(),
        }
    }

    /// An agenda before there was one.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            days: &[],
            sessions: Vec::new(),
        }
    }

    /// Whether there is nothing in it to see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }

    fn when(&self, session: &session::Model) -> Option<When> {
        let day = self.days.iter().find(|day| day.id == session.day_id)?;
        Some(When {
            date: day.date,
            starts: session.starts,
            ends: session.ends,
        })
    }

    fn find(&self, id: Uuid) -> Option<&'a session::Model> {
        self.sessions
            .iter()
            .copied()
            .find(|session| session.id == id)
    }
}

/// What changed from `before` to `after`, in the order of the agenda.
#[must_use]
pub fn changes<'a>(before: &Edition<'a>, after: &Edition<'a>) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    for session in &after.sessions {
        let Some(when) = after.when(session) else {
            continue;
        };
        let earlier = before
            .find(session.id)
            .and_then(|earlier| Some((earlier, before.when(earlier)?)));
        let what = match earlier {
            None => vec![What::Added],
            Some((earlier, was)) => differences(earlier, was, session, when),
        };
        if !what.is_empty() {
            changes.push(Change {
                session,
                when,
                what,
            });
        }
    }
    for session in &before.sessions {
        let is_still_on = after
            .find(session.id)
            .is_some_and(|session| after.when(session).is_some());
        if let (Some(when), false) = (before.when(session), is_still_on) {
            changes.push(Change {
                session,
                when,
                what: vec![What::Removed],
            });
        }
    }
    changes.sort_by(order);
    changes
}

fn order(a: &Change<'_>, b: &Change<'_>) -> Ordering {
    a.when
        .cmp(&b.when)
        .then_with(|| a.session.id.cmp(&b.session.id))
}

fn differences(
    earlier: &session::Model,
    was: When,
    session: &session::Model,
    is: When,
) -> Vec<What> {
    let mut what = Vec::new();
    if was != is {
        what.push(What::Moved { from: was });
    }
    if earlier.title != session.title {
        what.push(What::Renamed {
            from: earlier.title.clone(),
        });
    }
    if earlier.room != session.room {
        what.push(What::Room {
            from: earlier.room.clone(),
        });
    }
    let only_in = |one: &session::Model, other: &session::Model| -> Vec<String> {
        let speaks = |name: &str| other.speakers.iter().any(|speaker| speaker.name == name);
        one.speakers
            .iter()
            .filter(|speaker| !speaks(&speaker.name))
            .map(|speaker| speaker.name.clone())
            .collect()
    };
    let (joined, left) = (only_in(session, earlier), only_in(earlier, session));
    if !joined.is_empty() || !left.is_empty() {
        what.push(What::Speakers { joined, left });
    }
    let details = |session: &session::Model| {
        (
            session.about.clone(),
            session.format,
            session.languages.clone(),
            session.house_rules.clone(),
        )
    };
    if details(earlier) != details(session) {
        what.push(What::Details);
    }
    what
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::session::{Format, Speaker};
    use chrono::DateTime;
    use store::Json;
    use vocabulary::{Language, Languages};

    pub(crate) fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").expect("a time")
    }

    fn english(text: &str) -> Translated {
        Translated::new(Language::English, text)
    }

    pub(crate) fn day() -> day::Model {
        day::Model {
            id: Uuid::from_u128(100),
            event_id: Uuid::from_u128(1),
            date: NaiveDate::from_ymd_opt(2024, 11, 6).expect("a day"),
            starts: time("09:00"),
            ends: time("18:00"),
        }
    }

    pub(crate) fn session(id: u128, title: &str, starts: &str, ends: &str) -> session::Model {
        session::Model {
            id: Uuid::from_u128(id),
            event_id: Uuid::from_u128(1),
            day_id: day().id,
            starts: time(starts),
            ends: time(ends),
            title: english(title),
            about: english(""),
            format: Format::Plenary,
            room: None,
            languages: Languages::default(),
            speakers: Json(Vec::new()),
            house_rules: english(""),
            capacity: None,
            seen_by: Audience::Everyone,
            attended_by: Audience::Everyone,
        }
    }

    fn version(sessions: Vec<session::Model>) -> agenda_version::Model {
        agenda_version::Model {
            id: Uuid::nil(),
            event_id: Uuid::from_u128(1),
            number: 1,
            at: DateTime::UNIX_EPOCH,
            person_id: None,
            note: None,
            days: Json(vec![day()]),
            sessions: Json(sessions),
        }
    }

    fn members() -> Audience {
        Audience::Buyers(Uuid::from_u128(7))
    }

    fn visitor(audience: &Audience) -> bool {
        *audience == Audience::Everyone
    }

    fn speaker(name: &str) -> Speaker {
        Speaker {
            name: name.to_owned(),
            affiliation: String::new(),
        }
    }

    /// What a visitor reads: titles and ways of changing.
    fn told(
        before: &agenda_version::Model,
        after: &agenda_version::Model,
    ) -> Vec<(String, Vec<What>)> {
        told_to(before, after, visitor)
    }

    fn told_to(
        before: &agenda_version::Model,
        after: &agenda_version::Model,
        sees: fn(&Audience) -> bool,
    ) -> Vec<(String, Vec<What>)> {
        let (before, after) = (
            Edition::seen(before, &after.sessions, sees),
            Edition::seen(after, &after.sessions, sees),
        );
        changes(&before, &after)
            .into_iter()
            .map(|change| (change.session.title.original().text.to_owned(), change.what))
            .collect()
    }

    #[test]
    fn the_same_agenda_has_not_changed() {
        let agenda = version(vec![session(1, "Welcome", "09:00", "09:30")]);
        assert_eq!(told(&agenda, &agenda), []);
    }

    #[test]
    fn sessions_come_go_and_move_in_the_order_of_the_agenda() {
        let before = version(vec![
            session(1, "Welcome", "09:00", "09:30"),
            session(2, "Game", "11:00", "12:00"),
        ]);
        let after = version(vec![
            session(3, "Wrap-up", "15:45", "16:00"),
            session(1, "Welcome", "09:15", "09:45"),
        ]);
        let was = When {
            date: day().date,
            starts: time("09:00"),
            ends: time("09:30"),
        };
        assert_eq!(
            told(&before, &after),
            [
                ("Welcome".to_owned(), vec![What::Moved { from: was }]),
                ("Game".to_owned(), vec![What::Removed]),
                ("Wrap-up".to_owned(), vec![What::Added]),
            ]
        );
    }

    #[test]
    fn a_day_that_moves_takes_its_sessions_along() {
        let before = version(vec![session(1, "Welcome", "09:00", "09:30")]);
        let mut after = before.clone();
        after.days[0].date = NaiveDate::from_ymd_opt(2024, 11, 7).expect("a day");
        let was = When {
            date: day().date,
            starts: time("09:00"),
            ends: time("09:30"),
        };
        assert_eq!(
            told(&before, &after),
            [("Welcome".to_owned(), vec![What::Moved { from: was }])]
        );
    }

    #[test]
    fn a_new_title_room_and_speaker_are_told_each() {
        let mut old = session(1, "Regulation", "09:30", "10:30");
        old.speakers = Json(vec![speaker("Ada"), speaker("Ben")]);
        let mut new = session(1, "The regulatory landscape", "09:30", "10:30");
        new.room = Some("Hall 2".to_owned());
        new.speakers = Json(vec![speaker("Ben"), speaker("Cleo")]);
        assert_eq!(
            told(&version(vec![old]), &version(vec![new])),
            [(
                "The regulatory landscape".to_owned(),
                vec![
                    What::Renamed {
                        from: english("Regulation")
                    },
                    What::Room { from: None },
                    What::Speakers {
                        joined: vec!["Cleo".to_owned()],
                        left: vec!["Ada".to_owned()]
                    },
                ]
            )]
        );
    }

    #[test]
    fn who_may_see_or_attend_is_no_news_by_itself() {
        let before = version(vec![session(1, "Welcome", "09:00", "09:30")]);
        let mut after = before.clone();
        after.sessions[0].attended_by = members();
        after.sessions[0].capacity = Some(20);
        assert_eq!(told(&before, &after), []);
    }

    #[test]
    fn a_restricted_session_is_mentioned_to_those_who_may_see_it_only() {
        let mut secret = session(2, "Members' working session", "14:00", "15:30");
        secret.seen_by = members();
        let before = version(vec![
            session(1, "Welcome", "09:00", "09:30"),
            secret.clone(),
        ]);
        let mut after = before.clone();
        after.sessions[1].room = Some("Hall 2".to_owned());
        assert_eq!(told(&before, &after), []);
        let room = What::Room { from: None };
        assert_eq!(
            told_to(&before, &after, |_| true),
            [("Members' working session".to_owned(), vec![room])]
        );
    }

    #[test]
    fn a_session_that_was_opened_is_new_to_its_readers() {
        let mut secret = session(2, "Members' working session", "14:00", "15:30");
        secret.seen_by = members();
        let opened = session(2, "Members' working session", "14:00", "15:30");
        let (before, after) = (version(vec![secret]), version(vec![opened]));
        assert_eq!(
            told(&before, &after),
            [("Members' working session".to_owned(), vec![What::Added])]
        );
    }

    #[test]
    fn a_session_that_was_closed_is_not_mentioned_in_either_state() {
        let open = session(2, "Members' working session", "14:00", "15:30");
        let mut closed = open.clone();
        closed.seen_by = members();
        assert_eq!(told(&version(vec![open]), &version(vec![closed])), []);
    }

    #[test]
    fn a_session_closed_after_its_publication_is_gone_from_every_version() {
        let open = version(vec![session(
            2,
            "Members' working session",
            "14:00",
            "15:30",
        )]);
        let mut live = open.sessions.0.clone();
        live[0].seen_by = members();
        assert!(Edition::seen(&open, &live, visitor).is_empty());
        assert!(!Edition::seen(&open, &live, |_| true).is_empty());
    }
}
