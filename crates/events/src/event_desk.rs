//! The frame of the desk pages of one event: where one is, how the event stands, and the ways
//! between the pages.

use crate::convener::{self, Convened};
use crate::event::{Registration, State};
use crate::{Event, queries, tell_participants};
use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use members::network;
use sea_orm::EntityTrait;
use texts::Texts;
use ui::{Link, Shell, Tone};
use vocabulary::Slug;
use web::{Failure, House, Secretariat, Viewer, page};

/// The desk of one event, open for somebody of its secretariat.
pub(crate) struct EventDesk {
    /// The event.
    pub event: Event,
    /// Proof that the viewer runs it.
    pub by: Secretariat,
    /// The frame of the page.
    pub shell: Shell,
    /// The texts of this room.
    pub t: Texts,
    /// Its title for the reader.
    pub title: String,
    /// How it stands.
    pub state: State,
    /// The ways between the pages.
    pub tabs: Vec<Link>,
}

/// The pages of the desk of one event, in the order of their tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tab {
    /// What it is.
    Facts,
    /// When it is.
    Days,
    /// Who carries it.
    Organisations,
    /// What is on.
    Agenda,
    /// Who may see it.
    Audience,
    /// How one registers.
    Registration,
    /// What applicants are asked.
    Questions,
    /// How places are shared out.
    Quotas,
    /// What it belongs with.
    Links,
    /// Announcing, closing, calling off.
    Standing,
    /// Who applied, and what is decided.
    Applications,
    /// What applicants are told.
    Letters,
    /// Who is invited.
    Invitations,
    /// Who is there.
    Attendance,
    /// What is given out.
    Materials,
    /// Who is certified to have been there.
    Certificates,
    /// What participants thought of it.
    Feedback,
}

impl Tab {
    /// Whether it is about people who register: it means nothing where nobody does.
    const fn is_about_applicants(self) -> bool {
        matches!(
            self,
            Self::Registration
                | Self::Questions
                | Self::Quotas
                | Self::Applications
                | Self::Letters
                | Self::Invitations
                | Self::Attendance
                | Self::Certificates
                | Self::Feedback
        )
    }

    /// Whether `event` has it.
    fn is_of(self, event: &Event) -> bool {
        event.registration != Registration::None || !self.is_about_applicants()
    }
}

/// A page of the desk: key of its label, and where it is below the event.
type Place = (Tab, &'static str, &'static str);

/// The pages on which an event is prepared.
const PREPARING: [Place; 10] = [
    (Tab::Facts, "desk-tab-facts", "/edit"),
    (Tab::Days, "desk-tab-days", "/edit/days"),
    (
        Tab::Organisations,
        "desk-tab-organisations",
        "/edit/organisations",
    ),
    (Tab::Agenda, "desk-tab-agenda", "/edit/agenda"),
    (Tab::Audience, "desk-tab-audience", "/edit/audience"),
    (
        Tab::Registration,
        "desk-tab-registration",
        "/edit/registration",
    ),
    (Tab::Questions, "desk-tab-questions", "/edit/questions"),
    (Tab::Quotas, "desk-tab-quotas", "/edit/quotas"),
    (Tab::Links, "desk-tab-links", "/edit/links"),
    (Tab::Standing, "desk-tab-standing", "/edit/standing"),
];

/// The pages on which those who come are looked after.
const RECEIVING: [Place; 7] = [
    (Tab::Applications, "desk-tab-applications", "/applications"),
    (Tab::Letters, "desk-tab-letters", "/applications/letters"),
    (Tab::Invitations, "desk-tab-invitations", "/invitations"),
    (Tab::Attendance, "desk-tab-attendance", "/attendance"),
    (Tab::Materials, "desk-tab-materials", "/materials"),
    (Tab::Certificates, "desk-tab-certificates", "/certificates"),
    (Tab::Feedback, "desk-tab-feedback", "/feedback"),
];

/// The ways from a page: to those of its kind that the event has, and to the first of the others.
fn ways(event: &Event, tab: Tab, t: &Texts) -> Vec<Link> {
    let is_there = |&&(each, ..): &&Place| each.is_of(event);
    let way = |&(each, label, below): &Place| {
        Link::new(t.get(label), event.path(below)).current(each == tab)
    };
    if RECEIVING.iter().any(|(each, ..)| *each == tab) {
        let prepare = Link::new(t.get("desk-tab-prepare"), event.path("/edit"));
        std::iter::once(prepare)
            .chain(RECEIVING.iter().filter(is_there).map(way))
            .collect()
    } else {
        let first = RECEIVING.iter().find(is_there);
        let receive =
            first.map(|(.., below)| Link::new(t.get("desk-tab-receive"), event.path(below)));
        PREPARING
            .iter()
            .filter(is_there)
            .map(way)
            .chain(receive)
            .collect()
    }
}

/// What the desk says instead of a page about applicants where nobody registers.
#[derive(Template)]
#[template(path = "desk_convened.html")]
struct ConvenedPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    convened: Convened,
}

/// Opens the desk of the event at `slug`.
///
/// # Errors
/// As [`queries::at_desk`]; a page that says who looks after the event, where nobody registers for it and
/// `tab` is about those who do.
pub(crate) async fn open(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    tab: Tab,
) -> Result<EventDesk, Failure> {
    let (event, by) = queries::at_desk(&house.store, viewer, slug).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let title = event.title.in_language(viewer.language).text.to_owned();
    let label = PREPARING
        .iter()
        .chain(&RECEIVING)
        .find(|(each, ..)| *each == tab)
        .map_or("desk-title", |(_, label, _)| label);
    let shell_title = t.with(
        "desk-event-title",
        [
            ("page", t.get(label).into()),
            ("event", title.as_str().into()),
        ],
    );
    let mut shell = house
        .shell(viewer, shell_title)
        .under(t.get("desk-title"), "/desk")
        .under(&title, event.path(""))
        .unlisted()
        .dense();
    if let Some(network) = network::Entity::find_by_id(event.network_id)
        .one(house.store.db())
        .await?
    {
        shell = shell.of_network(network.name, network.slug.to_string());
    }
    let tabs = ways(&event, tab, &t);
    let state = event.state(house.store.now());
    let has_page = tab.is_of(&event);
    let desk = EventDesk {
        event,
        by,
        shell,
        t,
        title,
        state,
        tabs,
    };
    if has_page {
        Ok(desk)
    } else {
        Err(convened(house, viewer, desk).await?)
    }
}

async fn convened(house: &House, viewer: &Viewer, desk: EventDesk) -> Result<Failure, Failure> {
    let conveners = convener::of(&house.store, &desk.event).await?;
    let said = page(&ConvenedPage {
        shell: desk.shell.clone(),
        t: desk.t,
        convened: Convened::by(&conveners, viewer, &desk.t),
        desk,
    })?;
    Ok(Failure::Page(Box::new(
        (StatusCode::CONFLICT, said).into_response(),
    )))
}

impl EventDesk {
    /// How it stands, in a word.
    pub fn state_label(&self) -> String {
        self.t.get(self.state.text())
    }

    /// How it stands, as a tone.
    pub fn state_tone(&self) -> Tone {
        tone(self.state)
    }

    /// When it is, once that is known.
    pub fn when(&self) -> Option<String> {
        let zone = self.event.zone();
        let day = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).date_naive();
        Some(
            self.t
                .date_range(day(self.event.starts_at?), day(self.event.ends_at?)),
        )
    }

    /// The zone in which its hours are announced, for the reader.
    pub fn zone(&self) -> String {
        self.t.zone(self.event.zone())
    }

    /// Whether there is anybody to be told where days, place or link change.
    pub fn has_participants(&self) -> bool {
        tell_participants::are_there(&self.event, self.state)
    }

    /// Whether people register here at all.
    pub fn registers_here(&self) -> bool {
        self.event.registration.is_here()
    }
}

/// The tone of a state.
pub(crate) fn tone(state: State) -> Tone {
    match state {
        State::Draft | State::Past => Tone::Neutral,
        State::Announced => Tone::Info,
        State::Open => Tone::Success,
        State::Full | State::Closed => Tone::Warning,
        State::Running => Tone::Accent,
        State::Cancelled => Tone::Danger,
    }
}
