//! `/applications/{key}/event.ics`: the event for the calendar of somebody who has a place, the same that
//! came with their letter.

use super::letters::{self, Diary, Pen};
use crate::event::Registration;
use crate::participant_view::has_place;
use crate::{holder, ics_revision};
use axum::extract::State;
use web::{Failure, House, PageResult, Path, Routes, Viewer, download};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/applications/{key}/event.ics", show)
}

async fn show(State(house): State<House>, viewer: Viewer, Path(key): Path<String>) -> PageResult {
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    if !has_place(Some(&own)) || event.registration == Registration::None {
        return Err(Failure::NotFound);
    }
    let db = house.store.db();
    let pen = Pen::load(db, &event).await?;
    let steps = ics_revision::steps(db, &[own.id]).await?;
    let diary = Diary {
        has_entry: true,
        steps: steps.values().sum(),
        at: house.store.now(),
    };
    let file = pen.calendar_file(&event, &own, &letters::address(&key), diary);
    download("event.ics", "text/calendar; charset=utf-8", file).map(holder::secret)
}
