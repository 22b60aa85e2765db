//! Who a group was and how it came about, as it leaves the house: seats, steps, reports and meetings, with
//! names in place of keys.

use super::{Leaving, at};
use crate::workspace::archive::heritage;
use crate::workspace::archive::kept::{Effort, Heritage, Meeting, Minutes, Report, Seat, Step};
use crate::workspace::meetings::{Callers, attendance, minutes};
use crate::{Group, deputy, effort, group, group_meeting, report, seat, step};
use chrono::{DateTime, Utc};
use members::{organisation, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::{Error, Store};
use uuid::Uuid;
use web::Audience;

/// Names of organisations and people, as they stand in an archive.
struct Names {
    organisations: HashMap<Uuid, String>,
    people: HashMap<Uuid, String>,
}

impl Names {
    fn organisation(&self, id: Uuid) -> String {
        self.organisations.get(&id).cloned().unwrap_or_default()
    }

    fn person(&self, id: Option<Uuid>) -> String {
        id.and_then(|id| self.people.get(&id).cloned())
            .unwrap_or_default()
    }
}

pub(super) async fn history(leaving: &Leaving<'_>) -> Result<Heritage, Error> {
    let (store, group) = (leaving.store, leaving.group);
    let db = store.db();
    let brought = heritage::Entity::find()
        .filter(heritage::Column::GroupId.eq(group.id))
        .one(db)
        .await?;
    // What was imported stands in what the group brought along, with names; here it has none.
    let since = brought.as_ref().map(|brought| brought.imported_at);
    let is_own = |at: DateTime<Utc>| since.is_none_or(|since| at > since);
    let seats = seat::Entity::find()
        .filter(seat::Column::GroupId.eq(group.id))
        .order_by_asc(seat::Column::Since)
        .order_by_asc(seat::Column::Id)
        .all(db)
        .await?;
    let deputies = deputy::Entity::find()
        .filter(deputy::Column::SeatId.is_in(seats.iter().map(|seat| seat.id)))
        .order_by_asc(deputy::Column::Id)
        .all(db)
        .await?;
    let steps = crate::queries::steps(db, group.id).await?;
    let reports = report::Entity::find()
        .filter(report::Column::GroupId.eq(group.id))
        .order_by_asc(report::Column::HandedInAt)
        .order_by_asc(report::Column::Id)
        .all(db)
        .await?;
    let people = seats
        .iter()
        .filter_map(|seat| seat.representative_id)
        .chain(deputies.iter().map(|deputy| deputy.person_id))
        .chain(steps.iter().filter_map(|step| step.person_id))
        .chain(reports.iter().filter_map(|report| report.handed_in_by));
    let names = names(store, &seats, people.collect()).await?;
    let mut history = brought.map(|brought| brought.kept.0).unwrap_or_default();
    history.seats.extend(seats.iter().map(|seat| {
        Seat {
            organisation: names.organisation(seat.organisation_id),
            country: seat.country,
            role: seat.role,
            is_core: seat.is_core,
            representative: names.person(seat.representative_id),
            deputies: deputies
                .iter()
                .filter(|deputy| deputy.seat_id == seat.id)
                .map(|deputy| names.person(Some(deputy.person_id)))
                .collect(),
            since: at(seat.since),
            until: seat.until.map(at),
            ended_because: seat.ended_because,
        }
    }));
    let own_steps = steps.iter().filter(|step| is_own(step.at));
    history
        .steps
        .extend(own_steps.map(|step: &step::Model| Step {
            state: step.state,
            at: at(step.at),
            person: names.person(step.person_id),
            note: step.note.clone(),
        }));
    let own_reports = reports.iter().filter(|report| is_own(report.handed_in_at));
    history.reports.extend(own_reports.map(|report| Report {
        is_final: report.is_final,
        text: report.text.clone(),
        handed_in_at: at(report.handed_in_at),
        author: names.person(report.handed_in_by),
    }));
    history
        .meetings
        .extend(meetings(store, group, &seats, &names).await?);
    Ok(history)
}

async fn names(store: &Store, seats: &[seat::Model], people: Vec<Uuid>) -> Result<Names, Error> {
    let organisations = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(seats.iter().map(|seat| seat.organisation_id)))
        .all(store.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(people))
        .all(store.db())
        .await?;
    Ok(Names {
        organisations: organisations
            .into_iter()
            .map(|each| (each.id, each.name.original().text.to_owned()))
            .collect(),
        people: people
            .into_iter()
            .map(|person| (person.id, person.name))
            .collect(),
    })
}

async fn meetings(
    store: &Store,
    group: &Group,
    seats: &[seat::Model],
    names: &Names,
) -> Result<Vec<Meeting>, Error> {
    let db = store.db();
    let rows = group_meeting::Entity::find()
        .filter(group_meeting::Column::GroupId.eq(group.id))
        .order_by_asc(group_meeting::Column::HeldOn)
        .order_by_asc(group_meeting::Column::Id)
        .all(db)
        .await?;
    let of_seat = |id: Uuid| {
        let seat = seats.iter().find(|seat| seat.id == id);
        seat.map_or_else(String::new, |seat| names.organisation(seat.organisation_id))
    };
    let mut meetings = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(event) = events::event::Entity::find_by_id(row.event_id)
            .one(db)
            .await?
        else {
            continue;
        };
        let callers = Callers::of(db, row.event_id).await?;
        let others = callers.together_with(group.id);
        // A group of which only its own people may know is not named to those of another.
        let mut with = group::Entity::find()
            .filter(group::Column::Id.is_in(others))
            .order_by_asc(group::Column::Slug)
            .all(db)
            .await?;
        with.retain(|other| match other.visible_to {
            Audience::Everyone | Audience::SignedIn => true,
            Audience::Members { network, .. } => network == group.network_id,
            _ => false,
        });
        let there = attendance::Entity::find()
            .filter(attendance::Column::GroupMeetingId.eq(row.id))
            .all(db)
            .await?;
        let efforts = effort::Entity::find()
            .filter(effort::Column::GroupMeetingId.eq(row.id))
            .all(db)
            .await?;
        let versions = minutes::of(row.event_id, callers.keeper(group.id))
            .all(db)
            .await?;
        let mut there: Vec<String> = there.iter().map(|row| of_seat(row.seat_id)).collect();
        there.sort();
        let mut efforts: Vec<Effort> = efforts
            .iter()
            .map(|row| Effort {
                organisation: of_seat(row.seat_id),
                minutes: row.minutes,
            })
            .collect();
        efforts.sort_by(|a, b| a.organisation.cmp(&b.organisation));
        meetings.push(Meeting {
            title: event.title,
            held_on: row.held_on,
            cancelled_at: row.cancelled_at.map(at),
            agenda: event.about,
            place: event.place.or(event.city),
            with: with
                .iter()
                .map(|other| other.name.original().text.to_owned())
                .collect(),
            there,
            effort: efforts,
            minutes: versions
                .into_iter()
                .rev()
                .map(|version| Minutes {
                    text: version.text,
                    written_at: at(version.written_at),
                    author: version.author,
                })
                .collect(),
        });
    }
    Ok(meetings)
}
