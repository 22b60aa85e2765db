//! The desk: where people of a secretariat see what their events need next.

use crate::event::{self, Registration};
use crate::{
    Event, State as Standing, agenda_versions, announce, application, cancel, capacity,
    close_registration, decision, desk_choices, draft_page, edit, edit_agenda, edit_days,
    edit_organisations, edit_registration, edit_standing, event_desk, extend, feedback,
    link_events, open_audience, publish_agenda, question_pages, quotas, series_edit, session_pages,
};
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::NullOrdering;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select,
};
use std::collections::HashMap;
use store::{Listener, Store};
use texts::Texts;
use ui::{DateBlock, Link, Shell, Tone};
use uuid::Uuid;
use web::{Entrance, Failure, House, PageResult, Routes, Viewer, page};

/// How long an event that is over stays on the desk.
const LOOKS_BACK: Duration = Duration::days(180);
/// Most events on the desk.
const MOST: u64 = 200;

/// One's own applications and the desk among the ways of somebody's account.
pub(crate) fn entrances(viewer: &Viewer) -> Vec<Entrance> {
    let Some(standing) = viewer.standing() else {
        return Vec::new();
    };
    let mut ways = vec![Entrance {
        label: "applications-own-title",
        href: "/applications",
    }];
    if !standing.secretariats.is_empty() {
        ways.push(Entrance {
            label: "desk-title",
            href: "/desk",
        });
    }
    ways
}

/// The pages of the desk and the deeds that are done there.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/desk", show)
        .and(draft_page::routes())
        .and(edit::routes())
        .and(edit_days::routes())
        .and(edit_organisations::routes())
        .and(edit_agenda::routes())
        .and(session_pages::routes())
        .and(publish_agenda::routes())
        .and(agenda_versions::routes())
        .and(open_audience::routes())
        .and(edit_registration::routes())
        .and(capacity::routes())
        .and(question_pages::routes())
        .and(quotas::routes())
        .and(link_events::routes())
        .and(edit_standing::routes())
        .and(announce::routes())
        .and(close_registration::routes())
        .and(extend::routes())
        .and(cancel::routes())
        .and(series_edit::routes())
}

/// What the desk does when something happened.
pub(crate) const LISTENERS: [Listener; 2] = [cancel::LISTENER, publish_agenda::LISTENER];

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    shell: Shell,
    t: Texts,
    networks: Vec<OwnNetwork>,
    piles: Vec<Pile>,
    series: Vec<Link>,
    has_events: bool,
    /// Where events are that ended before those that lie here.
    older: Link,
}

/// A network whose secretariat the viewer belongs to.
struct OwnNetwork {
    page: Link,
    new_event: String,
    new_series: String,
}

/// Events that need the same next.
struct Pile {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

/// An event on the desk.
struct Row {
    title: String,
    href: String,
    network: String,
    day: Option<DateBlock>,
    state: String,
    tone: Tone,
    /// What to know about it, in a few words each.
    facts: Vec<String>,
    ways: Vec<Link>,
}

/// What an event needs next, in the order in which the desk shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    /// It is on.
    Running,
    /// Somebody waits to be selected, or to be told.
    Selecting,
    /// It is not announced.
    Draft,
    /// It is to come.
    Ahead,
    /// It is over, and nobody has said how it was.
    WithoutFeedback,
    /// It is over, or was called off.
    Over,
}

impl Need {
    const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Running, "running", "desk-pile-running"),
        (Self::Selecting, "selecting", "desk-pile-selecting"),
        (Self::Draft, "drafts", "desk-pile-drafts"),
        (Self::Ahead, "ahead", "desk-pile-ahead"),
        (
            Self::WithoutFeedback,
            "without-feedback",
            "desk-pile-without-feedback",
        ),
        (Self::Over, "over", "desk-pile-over"),
    ];

    fn of(event: &Event, counts: &Counts, now: DateTime<Utc>) -> Self {
        match event.state(now) {
            Standing::Running => Self::Running,
            Standing::Draft => Self::Draft,
            Standing::Cancelled => Self::Over,
            Standing::Past if counts.feedback(event.id) == 0 => Self::WithoutFeedback,
            Standing::Past => Self::Over,
            _ if event.registration == Registration::Selection
                && counts.submitted(event.id) > 0 =>
            {
                Self::Selecting
            }
            _ if counts.untold(event.id) > 0 => Self::Selecting,
            // Where the organiser selects, a place that somebody gave back is passed on by the desk.
            _ if event.registration == Registration::Selection
                && event.waitlisted > 0
                && event.places_to_give().is_some_and(|free| free > 0) =>
            {
                Self::Selecting
            }
            _ => Self::Ahead,
        }
    }
}

/// What is counted of each event.
#[derive(Default)]
struct Counts {
    submitted: HashMap<Uuid, i64>,
    untold: HashMap<Uuid, i64>,
    feedback: HashMap<Uuid, i64>,
}

impl Counts {
    async fn of(store: &Store, events: &[Event]) -> Result<Self, Failure> {
        let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
        let submitted = application::Entity::find()
            .filter(application::Column::EventId.is_in(ids.clone()))
            .filter(application::Column::Status.eq(application::Status::Submitted));
        let untold = decision::Entity::find()
            .filter(decision::Column::EventId.is_in(ids.clone()))
            .filter(decision::Column::ToldAt.is_null());
        let feedback = feedback::Entity::find().filter(feedback::Column::EventId.is_in(ids));
        Ok(Self {
            submitted: by_event(
                store,
                submitted,
                application::Column::EventId,
                application::Column::Id,
            )
            .await?,
            untold: by_event(
                store,
                untold,
                decision::Column::EventId,
                decision::Column::ApplicationId,
            )
            .await?,
            feedback: by_event(
                store,
                feedback,
                feedback::Column::EventId,
                feedback::Column::Id,
            )
            .await?,
        })
    }

    fn submitted(&self, event: Uuid) -> i64 {
        self.submitted.get(&event).copied().unwrap_or_default()
    }

    fn untold(&self, event: Uuid) -> i64 {
        self.untold.get(&event).copied().unwrap_or_default()
    }

    fn feedback(&self, event: Uuid) -> i64 {
        self.feedback.get(&event).copied().unwrap_or_default()
    }
}

async fn by_event<E>(
    store: &Store,
    rows: Select<E>,
    event: E::Column,
    counted: E::Column,
) -> Result<HashMap<Uuid, i64>, Failure>
where
    E: EntityTrait,
{
    let counts: Vec<(Uuid, i64)> = rows
        .select_only()
        .column(event)
        .column_as(counted.count(), "counted")
        .group_by(event)
        .into_tuple()
        .all(store.db())
        .await?;
    Ok(counts.into_iter().collect())
}

async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    let own = desk_choices::own_networks(&viewer)?;
    let (t, store) = (crate::TEXTS.reader(viewer.language), &house.store);
    let names = members::queries::network_names(store, own.iter().copied()).await?;
    let events = events(store, &own).await?;
    let counts = Counts::of(store, &events).await?;
    let now = store.now();
    let mut networks: Vec<_> = names
        .values()
        .map(|network| OwnNetwork {
            page: Link::new(&network.name, format!("/networks/{}", network.slug)),
            new_event: format!("/events/new?network={}", network.id),
            new_series: format!("/series/new?network={}", network.id),
        })
        .collect();
    let compare = t.compare();
    networks.sort_by(|a, b| compare(&a.page.label, &b.page.label));
    let piles = Need::ALL
        .iter()
        .map(|(need, id, title)| Pile {
            id,
            title: t.get(title),
            rows: events
                .iter()
                .filter(|event| Need::of(event, &counts, now) == *need)
                .map(|event| {
                    let network = names
                        .get(&event.network_id)
                        .map(|network| network.name.clone());
                    row(event, &counts, network.unwrap_or_default(), now, &t)
                })
                .collect(),
        })
        .filter(|pile| !pile.rows.is_empty())
        .collect();
    let series = desk_choices::own_series(store, &own).await?;
    page(&DeskPage {
        shell: house.shell(&viewer, t.get("desk-title")).unlisted().dense(),
        networks,
        piles,
        series: series
            .iter()
            .map(|series| {
                let name = series.name.in_language(viewer.language).text;
                Link::new(name, format!("/series/{}/edit", series.slug))
            })
            .collect(),
        has_events: !events.is_empty(),
        older: Link::new(
            t.one("desk-older", "days", LOOKS_BACK.num_days()),
            "/events?view=past",
        ),
        t,
    })
}

/// The events of these networks that are to come, without a date, or over not long ago; without what
/// other rooms convened: they look after that by themselves.
async fn events(store: &Store, networks: &[Uuid]) -> Result<Vec<Event>, Failure> {
    let recent = Condition::any()
        .add(event::Column::EndsAt.is_null())
        .add(event::Column::EndsAt.gt(store.now() - LOOKS_BACK));
    Ok(event::Entity::find()
        .filter(event::Column::NetworkId.is_in(networks.iter().copied()))
        .filter(recent)
        .filter(event::Column::Registration.ne(Registration::None))
        .order_by_with_nulls(event::Column::StartsAt, Order::Asc, NullOrdering::Last)
        .order_by_asc(event::Column::Id)
        .limit(MOST)
        .all(store.db())
        .await?)
}

fn row(event: &Event, counts: &Counts, network: String, now: DateTime<Utc>, t: &Texts) -> Row {
    let zone = event.zone();
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let state = event.state(now);
    let is_draft = state == Standing::Draft;
    let mut facts = Vec::new();
    let mut ways = vec![Link::new(t.get("desk-way-edit"), event.path("/edit"))];
    if !is_draft && event.registration.is_here() {
        facts.push(match event.capacity {
            Some(capacity) => t.with(
                "desk-fact-places",
                [
                    ("taken", event.accepted.into()),
                    ("capacity", capacity.into()),
                ],
            ),
            None => t.one("desk-fact-accepted", "count", event.accepted),
        });
        ways.push(Link::new(
            t.get("desk-way-applications"),
            event.path("/applications"),
        ));
        ways.push(Link::new(
            t.get("desk-way-attendance"),
            event.path("/attendance"),
        ));
    }
    for (key, count) in [
        ("desk-fact-submitted", counts.submitted(event.id)),
        ("desk-fact-waiting", event.waitlisted.into()),
        ("desk-fact-untold", counts.untold(event.id)),
        ("desk-fact-feedback", counts.feedback(event.id)),
    ] {
        if count > 0 {
            facts.push(t.one(key, "count", count));
        }
    }
    ways.push(Link::new(
        t.get(if is_draft {
            "desk-way-announce"
        } else {
            "desk-way-standing"
        }),
        event.path("/edit/standing"),
    ));
    Row {
        title: event.title.in_language(t.language()).text.to_owned(),
        href: event.path(""),
        network,
        day: event
            .starts_at
            .zip(event.ends_at)
            .map(|(starts, ends)| DateBlock::of(t, day(starts), day(ends)).past(ends <= now)),
        state: t.get(state.text()),
        tone: event_desk::tone(state),
        facts,
        ways,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};

    fn needs(event: &Event, submitted: i64, feedback: i64, at: DateTime<Utc>) -> Need {
        let one = |count| HashMap::from([(event.id, count)]);
        let counts = Counts {
            submitted: one(submitted),
            untold: HashMap::new(),
            feedback: one(feedback),
        };
        Need::of(event, &counts, at)
    }

    #[test]
    fn each_event_lies_on_the_pile_of_what_it_needs_next() {
        let mut event = training();
        let over = noon() + Duration::days(3);
        assert_eq!(needs(&event, 0, 0, noon()), Need::Ahead);
        assert_eq!(
            needs(&event, 0, 0, noon() + Duration::hours(25)),
            Need::Running
        );
        assert_eq!(needs(&event, 0, 0, over), Need::WithoutFeedback);
        assert_eq!(needs(&event, 0, 7, over), Need::Over);
        event.registration = Registration::Selection;
        assert_eq!(needs(&event, 3, 0, noon()), Need::Selecting);
        assert_eq!(needs(&event, 0, 0, noon()), Need::Ahead);
        (event.capacity, event.accepted, event.waitlisted) = (Some(4), 3, 1);
        assert_eq!(needs(&event, 0, 0, noon()), Need::Selecting);
        event.accepted = 4;
        assert_eq!(needs(&event, 0, 0, noon()), Need::Ahead);
        event.announced_at = None;
        assert_eq!(needs(&event, 0, 0, noon()), Need::Draft);
    }
}
