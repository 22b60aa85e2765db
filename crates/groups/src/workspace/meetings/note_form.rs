//! Noting on the page of a meeting who was there and how long they worked, for one's own seat or for all.

use super::meeting_page::{Meeting, meeting_page, open};
use super::note::{self, Note};
use super::{page_of, reading};
use crate::charters::Charters;
use crate::health::load::efforts;
use crate::members_page::effort;
use crate::rules::Rules;
use axum::extract::State;
use std::collections::HashMap;
use texts::Texts;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/groups/{slug}/meetings/{event}/own-note", note_own)
        .post("/groups/{slug}/meetings/{event}/notes", note_all)
}

/// What the members of a group have given in the year of a meeting, and what the charter asks of them at most.
struct Given {
    /// For this meeting, by seat.
    here: HashMap<Uuid, i32>,
    /// For all meetings of the year, by seat.
    this_year: HashMap<Uuid, i64>,
    rules: Rules,
}

impl Given {
    async fn of(house: &House, at: &Meeting) -> Result<Self, Failure> {
        let (store, day) = (&house.store, at.meeting.held_on);
        let charters = Charters::of(store).await?;
        Ok(Self {
            here: reading::noted(store, at.meeting.id).await?.minutes,
            this_year: efforts(store.db(), at.frame.group.id, day).await?,
            rules: charters
                .in_force(at.frame.group.charter_id, day)?
                .rules
                .0
                .clone(),
        })
    }

    /// The sentence that asks whether so much work is right; `None` where it need not be asked.
    fn question(&self, note: &Note, t: &Texts) -> Option<String> {
        let minutes = note.minutes?;
        let before = self.here.get(&note.seat_id).copied().unwrap_or(0);
        let this_year = self.this_year.get(&note.seat_id).copied().unwrap_or(0);
        let elsewhere = this_year - i64::from(before);
        let cap = self.rules.effort_minutes();
        note::is_above_cap(minutes, before, elsewhere, cap).then(|| {
            let given = effort(elsewhere + i64::from(minutes), &self.rules, t);
            t.one("meeting-hours-above-cap", "given", given)
        })
    }
}

/// What a form says about the seats that it names: ticks `there-…`, fields `hours-…` and, where it is more than the
/// charter asks for, ticks `sure-…`.
fn notes(form: &mut Form, seats: &[Uuid], given: &Given, t: &Texts) -> Vec<Note> {
    let mut notes = Vec::new();
    for seat in seats {
        let field = format!("hours-{seat}");
        let minutes = match form.text(&field).map(note::minutes).transpose() {
            Ok(minutes) => minutes,
            Err(_) => {
                form.refuse(&field, t.one("meeting-not-hours", "most", note::MOST_HOURS));
                continue;
            }
        };
        let note = Note {
            seat_id: *seat,
            was_there: form.is_ticked(&format!("there-{seat}")),
            minutes,
        };
        let sure = format!("sure-{seat}");
        if let Some(question) = given.question(&note, t).filter(|_| !form.is_ticked(&sure)) {
            form.refuse(&sure, question);
        }
        notes.push(note);
    }
    notes
}

async fn note_own(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.insider(&viewer)?;
    let seat = by.seat_id.ok_or(Failure::Forbidden)?;
    let given = Given::of(&house, &meeting).await?;
    let notes = notes(&mut form, &[seat], &given, &meeting.frame.t);
    let Some(own) = notes.first().filter(|_| form.is_fine()) else {
        return again(&meeting_page(&house, &viewer, meeting, None, Some(form)).await?);
    };
    let done = note::note_own(
        &house.store,
        &by,
        &meeting.frame.group,
        &meeting.meeting,
        *own,
    )
    .await;
    after_note(&meeting, done)
}

async fn note_all(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let meeting = open(&house, &viewer, &at).await?;
    let by = meeting.frame.steward(&viewer)?;
    let seats: Vec<Uuid> = form
        .values("seat")
        .iter()
        .filter_map(|seat| seat.parse().ok())
        .collect();
    let given = Given::of(&house, &meeting).await?;
    let notes = notes(&mut form, &seats, &given, &meeting.frame.t);
    if !form.is_fine() {
        return again(&meeting_page(&house, &viewer, meeting, None, Some(form)).await?);
    }
    let done = note::note_all(
        &house.store,
        &by,
        &meeting.frame.group,
        &meeting.meeting,
        &notes,
    )
    .await;
    after_note(&meeting, done)
}

fn after_note(meeting: &Meeting, done: Result<(), note::Error>) -> PageResult {
    let path = page_of(&meeting.frame.group, &meeting.event);
    match done {
        Ok(()) => see_other_saying(&path, "meeting-noted-flash"),
        Err(note::Error::NotHeld) => Err(meeting.frame.conflict("meeting-not-held")),
        Err(note::Error::NotHours | note::Error::UnknownSeat) => Err(Failure::NotFound),
        Err(note::Error::Ground(error)) => Err(meeting.frame.sorry(error)),
    }
}
