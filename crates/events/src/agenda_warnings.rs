//! What looks wrong in an agenda but may be meant: sessions side by side, in one room, with one speaker.

use crate::session;
use crate::session::Format;

/// Two sessions of a day that overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Overlap<'a> {
    /// The one that begins first.
    pub one: &'a session::Model,
    /// The other one.
    pub other: &'a session::Model,
    /// What makes it look like a mistake.
    pub clash: Option<Clash>,
}

/// What two sessions at the same time cannot share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Clash {
    /// A room.
    Room(String),
    /// A speaker.
    Speaker(String),
}

/// The pairs of sessions that overlap, in the order of `sessions`. Breaks run beside anything.
pub(crate) fn overlaps(sessions: &[session::Model]) -> Vec<Overlap<'_>> {
    let mut overlaps = Vec::new();
    for (at, one) in sessions.iter().enumerate() {
        for other in &sessions[at + 1..] {
            let same_time =
                one.day_id == other.day_id && one.starts < other.ends && other.starts < one.ends;
            let clash = clash(one, other);
            let has_break = [one, other]
                .iter()
                .any(|session| session.format == Format::Break);
            if same_time && (clash.is_some() || !has_break) {
                overlaps.push(Overlap { one, other, clash });
            }
        }
    }
    overlaps
}

fn clash(one: &session::Model, other: &session::Model) -> Option<Clash> {
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    if let (Some(a), Some(b)) = (&one.room, &other.room)
        && same(a, b)
    {
        return Some(Clash::Room(a.clone()));
    }
    let speaks_twice = |name: &str| {
        other
            .speakers
            .iter()
            .any(|speaker| same(&speaker.name, name))
    };
    one.speakers
        .iter()
        .find(|speaker| speaks_twice(&speaker.name))
        .map(|speaker| Clash::Speaker(speaker.name.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda_diff::tests::session;
    use crate::session::Speaker;

    #[test]
    fn sessions_one_after_the_other_do_not_overlap() {
        let sessions = [
            session(1, "Welcome", "09:00", "09:30"),
            session(2, "Panel", "09:30", "10:30"),
        ];
        assert_eq!(overlaps(&sessions), []);
    }

    #[test]
    fn parallel_sessions_overlap_and_clash_over_a_room_or_a_speaker() {
        let mut sessions = [
            session(1, "Food", "09:00", "10:30"),
            session(2, "ICT", "10:00", "11:00"),
        ];
        assert_eq!(overlaps(&sessions)[0].clash, None);

        sessions[1].speakers.push(Speaker {
            name: "Ada".to_owned(),
            affiliation: String::new(),
        });
        sessions[0].speakers.push(Speaker {
            name: "ada".to_owned(),
            affiliation: "City".to_owned(),
        });
        assert_eq!(
            overlaps(&sessions)[0].clash,
            Some(Clash::Speaker("ada".to_owned()))
        );

        sessions[0].room = Some("Hall 2".to_owned());
        sessions[1].room = Some("hall 2".to_owned());
        assert_eq!(
            overlaps(&sessions)[0].clash,
            Some(Clash::Room("Hall 2".to_owned()))
        );
    }

    #[test]
    fn a_break_runs_beside_anything() {
        let mut sessions = [
            session(1, "Coffee", "09:00", "10:30"),
            session(2, "Market", "09:00", "11:00"),
        ];
        sessions[0].format = Format::Break;
        assert_eq!(overlaps(&sessions), []);
    }
}
