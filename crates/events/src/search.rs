//! Events in the search of the house. Of the agenda only what the whole audience of the event may
//! know is found.

use crate::{event, event_organisation, listing, session};
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use search::{Entry, Text};
use std::collections::BTreeSet;
use store::Record;
use uuid::Uuid;
use vocabulary::Language;
use web::{Audience, House, Source};

/// Events, as they are found.
pub(crate) const SOURCE: Source = Source {
    kind: "event",
    label: "search-kind-event",
    changed_by,
    entry,
    all,
};

/// Everything that happens to an event or its agenda has the event as its subject.
fn changed_by(record: &Record) -> Option<Uuid> {
    let is_about_event = record.kind.starts_with("event-") || record.kind.starts_with("agenda-");
    is_about_event.then_some(record.subject_id)
}

fn all(house: &House) -> BoxFuture<'_, Result<Vec<Uuid>, store::Error>> {
    Box::pin(async move {
        Ok(event::Entity::find()
            .select_only()
            .column(event::Column::Id)
            .order_by_asc(event::Column::Id)
            .into_tuple()
            .all(house.store.db())
            .await?)
    })
}

fn entry(house: &House, id: Uuid) -> BoxFuture<'_, Result<Option<Entry>, store::Error>> {
    Box::pin(async move {
        let db = house.store.db();
        let Some(event) = event::Entity::find_by_id(id).one(db).await? else {
            return Ok(None);
        };
        let sessions = session::Entity::find()
            .filter(session::Column::EventId.eq(id))
            .order_by_asc(session::Column::Id)
            .all(db)
            .await?;
        let organisations = event_organisation::Entity::find()
            .filter(event_organisation::Column::EventId.eq(id))
            .order_by_asc(event_organisation::Column::Position)
            .all(db)
            .await?;
        let networks = members::queries::network_names(&house.store, [event.network_id]).await?;
        let known: Vec<session::Model> = sessions
            .into_iter()
            .filter(|session| is_known_to_all(&event, session))
            .collect();
        Ok(Some(Entry {
            id,
            kind: "event".to_owned(),
            texts: texts(&event, &known, &organisations),
            href: event.path(""),
            audience: keys(&event),
            date: listing::days(event.zone(), event.starts_at, event.ends_at)
                .map(|(first, _)| first),
            network: networks
                .get(&event.network_id)
                .map(|network| network.slug.to_string()),
        }))
    })
}

/// Whoever may see the event may know the session too.
fn is_known_to_all(event: &event::Model, session: &session::Model) -> bool {
    session.seen_by.is_everyone() || session.seen_by == event.audience
}

/// The secretariat finds all of its own; others what was announced to them.
fn keys(event: &event::Model) -> Vec<String> {
    let mut keys = Audience::Secretariat(event.network_id).keys();
    if event.announced_at.is_some() {
        keys.extend(event.audience.keys());
    }
    keys
}

/// Title and body in each language in which there is something to read, the original first.
fn texts(
    event: &event::Model,
    sessions: &[session::Model],
    organisations: &[event_organisation::Model],
) -> Vec<Text> {
    let original = event.title.original().language;
    let written = [&event.title, &event.summary, &event.about];
    let others: BTreeSet<Language> = written
        .iter()
        .flat_map(|text| text.languages())
        .filter(|language| *language != original)
        .collect();
    std::iter::once(original)
        .chain(others)
        .map(|language| Text {
            language,
            title: event.title.in_language(language).text.to_owned(),
            body: body(event, sessions, organisations, language),
        })
        .collect()
}

fn body(
    event: &event::Model,
    sessions: &[session::Model],
    organisations: &[event_organisation::Model],
    language: Language,
) -> String {
    let mut parts = vec![
        event.summary.in_language(language).text.to_owned(),
        ui::plain(event.about.in_language(language).text),
    ];
    // A house that only participants are told would be given away by being found.
    parts.extend(event.place.clone().filter(|_| !event.place_for_accepted));
    parts.extend(event.city.clone());
    parts.extend(
        event
            .country
            .map(|country| texts::country_name(country, language)),
    );
    let t = crate::TEXTS.reader(language);
    for topic in event.topics.iter() {
        let label = crate::topic::label(topic, &t);
        parts.extend((label.to_lowercase() != *topic).then(|| topic.clone()));
        parts.push(label);
    }
    parts.extend(
        organisations
            .iter()
            .map(|organisation| organisation.name.clone()),
    );
    for session in sessions {
        parts.push(session.title.in_language(language).text.to_owned());
        parts.push(ui::plain(session.about.in_language(language).text));
        for speaker in session.speakers.iter() {
            parts.extend([speaker.name.clone(), speaker.affiliation.clone()]);
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n")
}
