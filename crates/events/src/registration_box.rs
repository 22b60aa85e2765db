//! What an event's page says about registering: whether one can, how, until when, and how the
//! reader's own application stands.

use crate::application::{self, Status};
use crate::event::{Model as Event, Registration, State};
use crate::extension;
use crate::participant_view::web_address;
use chrono::{DateTime, Utc};
use texts::Texts;
use ui::Link;

/// What is said about registering, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RegistrationBox {
    /// How the reader's own application stands.
    pub own: Option<String>,
    /// What to know before registering.
    pub text: String,
    /// Why it was called off.
    pub reason: Option<String>,
    /// Where to register.
    pub action: Option<Link>,
    /// When it opens or closes.
    pub dates: Vec<String>,
    /// How the closing time was moved.
    pub extensions: Vec<String>,
    /// How many places are taken, for those who may know.
    pub numbers: Option<Numbers>,
}

/// How many places are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub taken: i32,
    pub capacity: Option<i32>,
    /// "12 of 50 places taken"
    pub words: String,
    /// "3 on the waiting list"
    pub waiting: Option<String>,
}

impl RegistrationBox {
    pub(crate) fn of(
        event: &Event,
        extensions: &[extension::Model],
        own: Option<&application::Model>,
        shows_numbers: bool,
        t: &Texts,
        now: DateTime<Utc>,
    ) -> Self {
        let state = event.state(now);
        let reason = event
            .cancel_reason
            .clone()
            .filter(|_| state == State::Cancelled);
        // Nobody registers: neither dates nor places, also where it once was an event like others.
        if event.registration == Registration::None {
            return Self {
                text: t.get(text_key(event, state)),
                reason,
                ..Self::default()
            };
        }
        let applied = own
            .map(|own| own.told)
            .filter(|told| *told != Status::Cancelled);
        Self {
            own: own.map(|own| t.get(own_key(own.told))),
            text: t.get(text_key(event, state)),
            reason,
            action: action(event, state, t).filter(|_| applied.is_none()),
            dates: dates(event, state, t, now),
            extensions: extensions
                .iter()
                .map(|extension| moved(event, extension, t))
                .collect(),
            numbers: shows_numbers.then(|| numbers(event, t)),
        }
    }
}

fn own_key(told: Status) -> &'static str {
    match told {
        Status::Submitted => "event-own-submitted",
        Status::Accepted => "event-own-accepted",
        Status::Waitlisted => "event-own-waitlisted",
        Status::Offered => "event-own-offered",
        Status::Declined => "event-own-declined",
        Status::Cancelled => "event-own-cancelled",
    }
}

fn text_key(event: &Event, state: State) -> &'static str {
    match (state, event.registration) {
        (State::Draft, _) => "event-box-draft",
        (State::Cancelled, _) => "event-box-cancelled",
        (State::Past, _) => "event-box-past",
        (State::Running, _) => "event-box-running",
        (_, Registration::None) => "event-box-none",
        (State::Closed, _) => "event-box-closed",
        (_, Registration::Invitation) => "event-box-invitation",
        (_, Registration::External) => "event-box-external",
        (State::Announced, _) => "event-box-announced",
        (State::Full, _) => "event-box-full",
        (State::Open, Registration::Open) => "event-box-open",
        (State::Open, Registration::Selection) => "event-box-selection",
    }
}

fn action(event: &Event, state: State, t: &Texts) -> Option<Link> {
    let form = event.path("/applications/new");
    match (state, event.registration) {
        (State::Open | State::Announced, Registration::External) => {
            let address = event.registration_url.as_deref().and_then(web_address)?;
            Some(Link::new(t.get("event-box-external-button"), address))
        }
        (State::Open, Registration::Open) => Some(Link::new(t.get("event-box-open-button"), form)),
        (State::Full, Registration::Open) => Some(Link::new(t.get("event-box-full-button"), form)),
        (State::Open, Registration::Selection) => {
            Some(Link::new(t.get("event-box-selection-button"), form))
        }
        _ => None,
    }
}

fn dates(event: &Event, state: State, t: &Texts, now: DateTime<Utc>) -> Vec<String> {
    let moment = |at: DateTime<Utc>| t.moment(at, event.zone());
    let mut dates = Vec::new();
    if matches!(state, State::Announced | State::Open | State::Full)
        && event.registration != Registration::Invitation
    {
        let opens = event.opens_at.filter(|opens| *opens > now);
        dates.extend(opens.map(|opens| t.one("event-box-opens", "moment", moment(opens))));
        dates.extend(
            event
                .closes_at
                .map(|closes| t.one("event-box-closes", "moment", moment(closes))),
        );
    }
    if state == State::Closed {
        let closed = event.registration_closed_at.or(event.closes_at);
        dates.extend(closed.map(|closed| t.one("event-box-closed-at", "moment", moment(closed))));
    }
    dates
}

fn moved(event: &Event, extension: &extension::Model, t: &Texts) -> String {
    let zone = event.zone();
    let to = t.moment(extension.to, zone);
    let reason = extension
        .reason
        .as_deref()
        .map(str::trim)
        .filter(|reason| !reason.is_empty());
    match (extension.from, reason) {
        (Some(from), Some(reason)) => t.with(
            "event-extension-because",
            [
                ("from", t.moment(from, zone).into()),
                ("to", to.into()),
                ("reason", reason.into()),
            ],
        ),
        (Some(from), None) => t.with(
            "event-extension",
            [("from", t.moment(from, zone).into()), ("to", to.into())],
        ),
        (None, Some(reason)) => t.with(
            "event-extension-set-because",
            [("to", to.into()), ("reason", reason.into())],
        ),
        (None, None) => t.one("event-extension-set", "to", to),
    }
}

fn numbers(event: &Event, t: &Texts) -> Numbers {
    let taken = event.accepted + event.offered;
    let words = match event.capacity {
        Some(capacity) => t.with(
            "event-numbers-of",
            [("taken", taken.into()), ("capacity", capacity.into())],
        ),
        None => t.one("event-numbers-taken", "taken", taken),
    };
    let waiting = event.waitlisted;
    Numbers {
        taken,
        capacity: event.capacity,
        words,
        waiting: (waiting > 0).then(|| t.one("event-numbers-waiting", "count", waiting)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use crate::event::tests::{noon, training};
    use chrono::Duration;
    use vocabulary::Language;

    fn t() -> Texts {
        TEXTS.reader(Language::English)
    }

    fn shown(event: &Event) -> RegistrationBox {
        RegistrationBox::of(event, &[], None, false, &t(), noon())
    }

    #[test]
    fn one_can_register_only_where_and_while_that_is_possible() {
        let href = |change: fn(&mut Event)| {
            let mut event = training();
            change(&mut event);
            shown(&event).action.map(|action| action.href)
        };
        let form = Some("/events/training/applications/new".to_owned());
        assert_eq!(href(|_| {}), form);
        assert_eq!(
            href(|event| event.accepted = 50),
            form,
            "there is a waiting list"
        );
        assert_eq!(
            href(|event| event.registration = Registration::Selection),
            form
        );
        assert_eq!(
            href(|event| event.registration = Registration::Invitation),
            None
        );
        assert_eq!(href(|event| event.announced_at = None), None);
        assert_eq!(href(|event| event.cancelled_at = Some(noon())), None);
        assert_eq!(href(|event| event.closes_at = Some(noon())), None);
        assert_eq!(
            href(|event| event.opens_at = Some(noon() + Duration::days(1))),
            None
        );
        assert_eq!(href(|event| event.ends_at = Some(noon())), None);
    }

    #[test]
    fn another_site_is_linked_if_it_is_one() {
        let external = |address: &str| Event {
            registration: Registration::External,
            registration_url: Some(address.to_owned()),
            ..training()
        };
        let href = |address| shown(&external(address)).action.map(|action| action.href);
        assert_eq!(
            href("https://example.org/register"),
            Some("https://example.org/register".to_owned())
        );
        assert_eq!(href("javascript:alert(1)"), None);
    }

    #[test]
    fn the_closing_time_is_told_in_the_zone_of_the_event() {
        let event = Event {
            closes_at: Some(noon() + Duration::hours(2)),
            ..training()
        };
        assert_eq!(
            shown(&event).dates,
            ["Registration closes on 12 March 2026, 16:00 EET."]
        );
    }

    #[test]
    fn numbers_are_shown_to_those_who_may_know() {
        let event = Event {
            accepted: 12,
            offered: 1,
            waitlisted: 3,
            ..training()
        };
        assert_eq!(shown(&event).numbers, None);
        let numbers = RegistrationBox::of(&event, &[], None, true, &t(), noon())
            .numbers
            .expect("numbers");
        assert_eq!(numbers.words, "13 of 50 places taken");
        assert_eq!(numbers.waiting.as_deref(), Some("3 on the waiting list"));
    }

    #[test]
    fn what_another_room_convened_says_that_nobody_registers() {
        let mut event = training();
        event.registration = Registration::None;
        event.closes_at = Some(noon() + Duration::hours(1));
        let box_at = |event: &Event, hours| {
            let now = noon() + Duration::hours(hours);
            RegistrationBox::of(event, &[], None, true, &t(), now)
        };
        let says = |text: &str| RegistrationBox {
            text: text.to_owned(),
            ..RegistrationBox::default()
        };
        assert_eq!(
            box_at(&event, 0),
            says("Nobody registers for this meeting: those who called it note who attends.")
        );
        assert_eq!(box_at(&event, 30), says("This event is over."));
    }

    #[test]
    fn every_move_of_the_deadline_says_from_when_to_when_and_why() {
        let extension = extension::Model {
            id: uuid::Uuid::from_u128(1),
            event_id: training().id,
            from: Some(noon()),
            to: noon() + Duration::days(2),
            reason: Some("Many asked for more time.".to_owned()),
            at: noon(),
            person_id: None,
        };
        let shown = RegistrationBox::of(&training(), &[extension], None, false, &t(), noon());
        assert_eq!(
            shown.extensions,
            [
                "Closing time moved from 12 March 2026, 14:00 EET to 14 March 2026, 14:00 EET: Many asked for more time."
            ]
        );
    }
}
