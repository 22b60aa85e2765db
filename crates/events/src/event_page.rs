//! The page of an event.

use crate::agenda_view::{self, AgendaDay, Part};
use crate::convener::{self, Convened};
use crate::event::Registration;
use crate::event_organisation::Role;
use crate::listing::{self, Row};
use crate::participant_view::{ParticipantView, participant_view, web_address};
use crate::queries::{self, Beside, Linked};
use crate::registration_box::RegistrationBox;
use crate::{TEXTS, event, event_organisation, ics, json_ld, link_events, material};
use askama::Template;
use axum::extract::State;
use members::NetworkSign;
use texts::Texts;
use ui::Link;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events/{slug}", show)
}

#[derive(Template)]
#[template(path = "event.html")]
struct EventPage {
    shell: ui::Shell,
    t: Texts,
    event: Shown,
    state: event::State,
    registration: RegistrationBox,
    /// Who convened it, where nobody registers.
    convened: Option<Convened>,
    whereabouts: ParticipantView,
    agenda: Vec<AgendaDay>,
    has_sessions: bool,
    carriers: Vec<(String, Vec<Link>)>,
    series: Option<Link>,
    linked: Vec<(String, Row)>,
    materials: Vec<Paper>,
    /// Ways for those who run it.
    desk: Vec<Link>,
}

/// What the event is, in the reader's language.
struct Shown {
    title: String,
    lang: Option<&'static str>,
    /// The title as it was written, beside a translation.
    original: Option<(String, &'static str)>,
    summary: String,
    summary_lang: Option<&'static str>,
    about: ui::Html,
    about_lang: Option<&'static str>,
    house_rules: ui::Html,
    house_rules_lang: Option<&'static str>,
    state: String,
    kicker: String,
    day: Option<ui::DateBlock>,
    languages: String,
    interpretation: String,
    targets: Vec<String>,
    topics: Vec<Link>,
    website: Option<String>,
    /// Who may see it, unless everyone may.
    audience: Option<String>,
    agenda_follows: bool,
    /// The file for a calendar, while it is still to come.
    ics: Option<String>,
    /// Where one reads what has changed, once something has.
    agenda_versions: Option<String>,
}

struct Paper {
    title: String,
    href: String,
    note: String,
}

/// `GET /events/{slug}`, and `GET /events/{slug}.ics`: a router knows no endings.
async fn show(State(house): State<House>, viewer: Viewer, Path(name): Path<String>) -> PageResult {
    let (slug, is_calendar) = match name.strip_suffix(".ics") {
        Some(slug) => (slug, true),
        None => (name.as_str(), false),
    };
    let slug: Slug = slug.parse().map_err(|_| Failure::NotFound)?;
    if is_calendar {
        let event = queries::by_slug(&house.store, &viewer, &slug).await?;
        ics::one(&house, &viewer, &event).await
    } else {
        let (event, beside) = queries::with_beside(&house.store, &viewer, &slug).await?;
        show_page(&house, &viewer, event, beside).await
    }
}

/// Reads rows of which it is known whether there are any.
async fn if_any<T>(
    there_are: bool,
    read: impl Future<Output = Result<Vec<T>, Failure>>,
) -> Result<Vec<T>, Failure> {
    if there_are {
        read.await
    } else {
        Ok(Vec::new())
    }
}

async fn show_page(
    house: &House,
    viewer: &Viewer,
    event: event::Model,
    beside: Beside,
) -> PageResult {
    let store = &house.store;
    let now = store.now();
    let t = TEXTS.reader(viewer.language);
    let (own, conveners) = futures::try_join!(
        queries::own_application(store, viewer, event.id),
        convener::of(store, &event),
    )?;
    let is_participant = convener::is_participant(viewer, &event, own.as_ref(), &conveners);
    let is_desk = viewer.is_secretariat_of(event.network_id);
    let versions = beside.agenda_versions;
    let (network, (days, agenda), carriers, extensions, linked, series, materials) = futures::try_join!(
        queries::network_of(store, event.network_id),
        queries::programme(store, viewer, &event, versions > 0),
        queries::organisations(store, event.id),
        if_any(beside.has_extensions, queries::extensions(store, event.id)),
        if_any(beside.has_links, queries::linked(store, viewer, event.id)),
        queries::series_of(store, viewer, &event),
        if_any(
            beside.has_materials,
            material::visible(store, viewer, &event, is_participant)
        ),
    )?;
    let own_zone = viewer.standing().map(|standing| standing.time_zone);
    let agenda_days = agenda_view::days(store, &event, &days, &agenda, own_zone, &t).await?;
    let state = event.state(now);
    let audience = if event.audience.is_everyone() {
        None
    } else {
        Some(crate::audience_field::in_words(store, &event.audience, &t).await?)
    };
    let shown = shown(&event, network.as_ref(), state, audience, versions, &t);
    let visitor_view = participant_view(&event, &t, false);
    let description = json_ld::event(
        house,
        &event,
        &days,
        &carriers,
        &visitor_view,
        state,
        viewer.language,
    );

    let mut shell = house
        .shell(viewer, &shown.title)
        .under(t.get("event-navigation"), "/events")
        .with_json_ld(&description);
    shell.robots_index = event.audience.is_everyone();
    shell.description = Some(shown.summary.clone()).filter(|summary| !summary.is_empty());
    if let Some(network) = &network {
        shell = shell.of_network(&network.name, network.slug.as_str());
    }
    let materials = materials
        .iter()
        .map(|material| Paper {
            title: material.title.in_language(viewer.language).text.to_owned(),
            href: material.path(&event),
            note: material.note(&t),
        })
        .collect();
    page(&EventPage {
        registration: RegistrationBox::of(
            &event,
            &extensions,
            own.as_ref(),
            event.shows_numbers || is_desk,
            &t,
            now,
        ),
        convened: (event.registration == Registration::None)
            .then(|| Convened::by(&conveners, viewer, &t)),
        whereabouts: participant_view(&event, &t, is_participant || is_desk),
        has_sessions: agenda_days.iter().any(|day| !day.parts.is_empty()),
        agenda: agenda_days,
        carriers: by_role(carriers, &t),
        series: series.map(|series| {
            let name = series.name.in_language(viewer.language).text.to_owned();
            Link::new(name, format!("/series/{}", series.slug))
        }),
        linked: linked
            .iter()
            .map(|linked| {
                (
                    relation_in_words(linked, &t),
                    Row::of(&linked.event, None, &t, now),
                )
            })
            .collect(),
        materials,
        desk: if is_desk {
            desk_ways(&event, &t)
        } else {
            Vec::new()
        },
        shell,
        event: shown,
        state,
        t,
    })
}

fn shown(
    event: &event::Model,
    network: Option<&NetworkSign>,
    state: event::State,
    audience: Option<String>,
    versions: i64,
    t: &Texts,
) -> Shown {
    let title = event.title.in_language(t.language());
    let original = event.title.original();
    let summary = event.summary.in_language(t.language());
    let about = event.about.in_language(t.language());
    let house_rules = event.house_rules.in_language(t.language());
    let names = |languages: &vocabulary::Languages| {
        let names: Vec<String> = languages
            .iter()
            .map(|language| t.language_name(language))
            .collect();
        t.list(&names)
    };
    let is_over = matches!(state, event::State::Past | event::State::Cancelled);
    Shown {
        title: title.text.to_owned(),
        lang: listing::lang(title.language, t),
        original: (!title.is_original && !original.is_blank())
            .then(|| (original.text.to_owned(), original.language.code())),
        summary: summary.text.to_owned(),
        summary_lang: listing::lang(summary.language, t),
        about: ui::markdown(about.text),
        about_lang: listing::lang(about.language, t),
        house_rules: ui::markdown(house_rules.text),
        house_rules_lang: listing::lang(house_rules.language, t),
        state: t.get(state.text()),
        kicker: network
            .map(|network| network.name.clone())
            .unwrap_or_default(),
        day: listing::days(event.zone(), event.starts_at, event.ends_at)
            .map(|(first, last)| ui::DateBlock::of(t, first, last).past(is_over)),
        languages: names(&event.languages),
        interpretation: names(&event.interpretation),
        targets: event
            .targets
            .iter()
            .map(|target| t.get(target.text()))
            .collect(),
        topics: event
            .topics
            .iter()
            .map(|topic| {
                let filter = crate::filter::Filter {
                    topic: Some(topic.clone()),
                    ..Default::default()
                };
                Link::new(
                    crate::topic::label(topic, t),
                    filter.address("/events", &[], None),
                )
            })
            .collect(),
        website: event
            .website
            .as_deref()
            .and_then(web_address)
            .map(str::to_owned),
        audience: audience.map(|audience| t.one("event-shown-to", "audience", audience)),
        agenda_follows: event.agenda_follows && !is_over,
        ics: (!is_over && event.starts_at.is_some())
            .then(|| format!("/{}{}", t.language().code(), event.path(".ics"))),
        agenda_versions: (versions > 1).then(|| event.path("/agenda/versions")),
    }
}

/// Who carries it, under the names of their roles.
fn by_role(
    carriers: Vec<(event_organisation::Model, Option<String>)>,
    t: &Texts,
) -> Vec<(String, Vec<Link>)> {
    Role::ALL
        .iter()
        .map(|role| {
            let links = carriers
                .iter()
                .filter(|(organisation, _)| organisation.role == *role)
                .map(|(organisation, path)| {
                    Link::new(&organisation.name, path.clone().unwrap_or_default())
                })
                .collect::<Vec<_>>();
            (t.get(role.text()), links)
        })
        .filter(|(_, links)| !links.is_empty())
        .collect()
}

fn relation_in_words(linked: &Linked, t: &Texts) -> String {
    t.get(link_events::in_words(linked.relation, linked.from_other))
}

fn desk_ways(event: &event::Model, t: &Texts) -> Vec<Link> {
    let mut ways = vec![Link::new(t.get("desk-way-edit"), event.path("/edit"))];
    if event.announced_at.is_some() && event.registration.is_here() {
        ways.push(Link::new(
            t.get("desk-way-applications"),
            event.path("/applications"),
        ));
        ways.push(Link::new(
            t.get("desk-way-attendance"),
            event.path("/attendance"),
        ));
    }
    ways
}
