//! Telling participants that days, hours, place or link have changed, with new entries for their
//! calendars. The desk says with each change whether they are told.

use crate::application::{self, Status};
use crate::day;
use crate::event::{self, State};
use crate::registration::letters::{self, Pen};
use crate::registration::wording::Wording;
use crate::{Event, TEXTS, participant_view::participant_view};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Error, Recorded, Tx};
use texts::Texts;
use uuid::Uuid;

/// Participants were told that something about an event has changed.
#[derive(Debug, Serialize, Deserialize)]
struct ParticipantsTold {
    event_id: Uuid,
    network_id: Uuid,
    count: usize,
}

impl Recorded for ParticipantsTold {
    const KIND: &'static str = "participants-told";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// When and where an event is, as its participants know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    event: Event,
    days: Vec<day::Model>,
}

impl Known {
    /// As it stands within this change.
    pub async fn load(tx: &Tx, event: Uuid) -> Result<Self, Error> {
        let row = event::Entity::find_by_id(event).one(tx.db()).await?;
        let days = day::Entity::find()
            .filter(day::Column::EventId.eq(event))
            .order_by_asc(day::Column::Date)
            .all(tx.db())
            .await?;
        let event = row.ok_or_else(|| sea_orm::DbErr::RecordNotFound(format!("event {event}")))?;
        Ok(Self { event, days })
    }

    /// Its days, the first one first.
    pub fn days(&self) -> &[day::Model] {
        &self.days
    }

    /// From when until when.
    pub fn span(&self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        (self.event.starts_at, self.event.ends_at)
    }

    /// House, street and town.
    fn place(&self, t: &Texts) -> String {
        let view = participant_view(&self.event, t, true);
        let parts: Vec<String> = view.place.into_iter().chain([view.town]).collect();
        parts.join(", ")
    }

    fn hours(&self, t: &Texts) -> String {
        letters::hours(&self.days, self.event.zone(), t)
    }

    /// The days that are here and not in `later`: their entries have to go.
    fn gone(&self, later: &Self) -> Vec<day::Model> {
        let is_gone = |day: &&day::Model| later.days.iter().all(|kept| kept.id != day.id);
        self.days.iter().filter(is_gone).cloned().collect()
    }

    /// What has changed since, a paragraph for each thing, for the reader of `t`.
    fn changes(&self, now: &Self, t: &Texts) -> Vec<String> {
        let from_to = |key: &'static str, from: String, to: String| {
            let is_same = from == to;
            (!is_same).then(|| t.with(key, [("from", from.into()), ("to", to.into())]))
        };
        let link =
            (self.event.online_url != now.event.online_url).then(|| match &now.event.online_url {
                Some(link) => t.one("changes-letter-link", "link", link),
                None => t.get("changes-letter-no-link"),
            });
        [
            from_to("changes-letter-hours", self.hours(t), now.hours(t)),
            from_to("changes-letter-place", self.place(t), now.place(t)),
            link,
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Whether there is anybody to be told: an event that others know of and that is not over, with
/// people who have a place. Of a meeting that another room convened, that room tells its people.
pub(crate) fn are_there(event: &Event, state: State) -> bool {
    let is_ahead = !matches!(state, State::Draft | State::Past | State::Cancelled);
    is_ahead && event.registration.is_here() && event.accepted > 0
}

/// Writes to everybody who has a place and knows it, if what `before` says of when and where is not so
/// any more within this change. Gives how many letters there are.
///
/// # Errors
/// When the change cannot be kept.
pub(crate) async fn tell(tx: &Tx, before: &Known) -> Result<usize, Error> {
    let now = Known::load(tx, before.event.id).await?;
    let event = &now.event;
    let state = event.state(tx.now());
    if !are_there(event, state) {
        return Ok(0);
    }
    let participants = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Status.eq(Status::Accepted))
        .filter(application::Column::Told.eq(Status::Accepted))
        .filter(application::reachable())
        .order_by_asc(application::Column::Number)
        .all(tx.db())
        .await?;
    let english = TEXTS.reader(vocabulary::Language::English);
    if participants.is_empty() || before.changes(&now, &english).is_empty() {
        return Ok(0);
    }
    let ids: Vec<Uuid> = participants.iter().map(|one| one.id).collect();
    let links = letters::personal_links(tx, &ids).await?;
    let diaries = letters::diaries(tx, &participants).await?;
    let pen = Pen::load(tx.db(), event).await?;
    let gone = before.gone(&now);
    let mut post = Vec::new();
    for ((own, link), diary) in participants.iter().zip(&links).zip(diaries) {
        let t = TEXTS.reader(own.language);
        let mut files = vec![pen.entries(event, own, link, diary)];
        if !gone.is_empty() {
            files.push(pen.cancellation(event, &gone, own, diary));
        }
        let words = written(before, &now, own, link, pen.network_name(), &t);
        post.extend(pen.letter(event, own, words, files, link));
    }
    let count = post.len();
    tx.mail_all(post).await?;
    tx.record(&ParticipantsTold {
        event_id: event.id,
        network_id: event.network_id,
        count,
    })
    .await?;
    Ok(count)
}

/// What the desk is told after a change of which so many participants were told.
pub(crate) const fn flash(told: usize) -> &'static str {
    if told > 0 {
        "desk-saved-told-flash"
    } else {
        "desk-saved-flash"
    }
}

fn written(
    before: &Known,
    now: &Known,
    own: &application::Model,
    link: &str,
    network: &str,
    t: &Texts,
) -> Wording {
    let title = now.event.title.in_language(own.language).text;
    let mut parts = vec![
        t.one("agenda-letter-greeting", "name", &own.name),
        t.one("changes-letter-fact", "event", title),
    ];
    parts.extend(before.changes(now, t));
    parts.push(t.get("changes-letter-calendar"));
    parts.push(t.one("changes-letter-withdraw", "link", link));
    parts.push(t.one("agenda-letter-signature", "network", network));
    Wording {
        subject: t.one("changes-letter-subject", "event", title),
        body: parts.join("\n\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;
    use chrono::{NaiveDate, NaiveTime};
    use vocabulary::Language;

    fn known(change: impl FnOnce(&mut Known)) -> Known {
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
        let mut known = Known {
            event: Event {
                city: Some("Helsinki".to_owned()),
                country: "FI".parse().ok(),
                ..training()
            },
            days: vec![day::Model {
                id: Uuid::from_u128(1),
                event_id: training().id,
                date: NaiveDate::from_ymd_opt(2026, 3, 13).expect("a day"),
                starts: time(9),
                ends: time(16),
            }],
        };
        change(&mut known);
        known
    }

    fn told(change: impl FnOnce(&mut Known)) -> Vec<String> {
        let t = TEXTS.reader(Language::English);
        known(|_| {}).changes(&known(change), &t)
    }

    #[test]
    fn what_has_nothing_to_do_with_when_and_where_is_not_told() {
        assert!(told(|known| known.event.topics.0.push("food".to_owned())).is_empty());
    }

    #[test]
    fn new_hours_a_new_place_and_a_new_link_are_told_with_the_old() {
        let later = |known: &mut Known| {
            known.days[0].starts = NaiveTime::from_hms_opt(10, 0, 0).expect("a time");
        };
        assert_eq!(
            told(later),
            [
                "New dates and hours:\nFriday 13 March 2026, 10:00–16:00 EET\nUntil now:\nFriday 13 March 2026, 09:00–16:00 EET"
            ]
        );
        assert_eq!(
            told(|known| known.event.place = Some("Town hall".to_owned())),
            ["New place: Town hall, Helsinki, Finland\nUntil now: Helsinki, Finland"]
        );
        let online =
            told(|known| known.event.online_url = Some("https://meet.example/x".to_owned()));
        assert!(
            online
                .iter()
                .any(|line| line.contains("https://meet.example/x")),
            "{online:?}"
        );
    }

    #[test]
    fn the_same_hours_in_another_zone_are_told() {
        let moved = told(|known| known.event.time_zone = "Europe/Lisbon".to_owned());
        assert!(moved[0].contains("09:00–16:00 WET"), "{moved:?}");
    }

    #[test]
    fn only_days_that_are_gone_leave_the_calendar() {
        let before = known(|_| {});
        let moved = known(|known| known.days[0].date = NaiveDate::default());
        assert!(before.gone(&moved).is_empty());
        let emptied = known(|known| known.days.clear());
        assert_eq!(before.gone(&emptied), before.days);
    }
}
