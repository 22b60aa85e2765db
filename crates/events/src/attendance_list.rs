//! The roll on paper, to be signed at the door.

use crate::registration::letters;
use crate::{Event, queries, roll};
use axum::extract::State;
use members::network;
use papers::{Participant, ParticipantList};
use sea_orm::EntityTrait;
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Failure, House, PageResult, Path, Query, Routes, Viewer, download};

/// Empty lines for those who come unannounced.
const SPARE_ROWS: u16 = 10;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events/{slug}/attendance/list.pdf", show)
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let (event, _) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let days = queries::days(&house.store, event.id).await?;
    let day = match query.parse::<Uuid>("day") {
        Some(id) => days.iter().find(|day| day.id == id),
        None => days.first(),
    };
    let day = day.ok_or(Failure::NotFound)?.date;
    let language = event.language();
    let t = crate::TEXTS.reader(language);
    let network = network::Entity::find_by_id(event.network_id)
        .one(house.store.db())
        .await?;
    let network = network.ok_or(Failure::NotFound)?;
    let roll = roll::call(&house.store, &event, &t).await?;
    let participants = roll.expected.into_iter().map(|person| Participant {
        name: person.name,
        organisation: Some(person.organisation).filter(|name| !name.is_empty()),
    });
    let list = ParticipantList {
        language,
        network: network.name,
        colour: network.colour,
        event: event.title.in_language(language).text.to_owned(),
        day,
        place: Some(letters::whereabouts(&event, &t, false)),
        participants: participants.collect(),
        spare_rows: SPARE_ROWS,
        issued: house.store.now().with_timezone(&event.zone()).date_naive(),
    };
    let printed = tokio::task::spawn_blocking(move || papers::participant_list(&list)).await??;
    download(&format!("{slug}-{day}.pdf"), "application/pdf", printed)
}

impl Event {
    /// The language in which papers of the event are written: the first of delivery that the house
    /// writes, or English.
    #[must_use]
    pub fn language(&self) -> Language {
        let spoken = self
            .languages
            .iter()
            .find(|language| texts::UI_LANGUAGES.contains(language));
        spoken.unwrap_or(Language::English)
    }
}
