//! Drafting: a new event that only its secretariat sees, empty or after the pattern of an earlier one.

use crate::event::{self, Registration};
use crate::{Event, address, day, event_organisation, mail_template, question, quota, session};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Json, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::{Languages, Translated};
use web::{Audience, Secretariat};

/// How long an offered place is kept unless the desk says otherwise.
const OFFER_HOURS: i32 = 48;
/// How often an address that somebody else took meanwhile is replaced by another.
const TRIES: usize = 3;

/// What is known of an event when it is drafted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its title.
    pub title: Translated,
    /// The zone in which its hours will be announced.
    pub zone: Tz,
    /// Its first day, if there is a date yet.
    pub first_day: Option<NaiveDate>,
    /// Hours of the first day, unless a pattern has its own.
    pub hours: (NaiveTime, NaiveTime),
    /// The series of which it is an edition.
    pub series_id: Option<Uuid>,
    /// The event after whose pattern it is made.
    pub pattern: Option<Event>,
}

/// A draft was made.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventDrafted {
    event_id: Uuid,
    network_id: Uuid,
    pattern_id: Option<Uuid>,
}

impl Recorded for EventDrafted {
    const KIND: &'static str = "event-drafted";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Drafts an event. From a pattern come texts, place, languages, organisations, questions, quotas,
/// wordings of mails, days and sessions, moved to the new date; what belongs to its people does not:
/// applications, speakers, the link to connect, the audience, which is to be chosen anew.
///
/// # Errors
/// When the change cannot be kept.
pub async fn draft(store: &Store, by: &Secretariat, plan: &Plan) -> Result<Event, store::Error> {
    let mut tries = 1;
    loop {
        match draft_once(store, by, plan).await {
            Err(error) if error.is_duplicate() && tries < TRIES => tries += 1,
            outcome => return outcome,
        }
    }
}

async fn draft_once(store: &Store, by: &Secretariat, plan: &Plan) -> Result<Event, store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let year = plan
        .first_day
        .unwrap_or_else(|| tx.now().date_naive())
        .year();
    let wanted = address::of_event(plan.title.original().text, year.unsigned_abs());
    let slug = address::free::<event::Entity>(&tx, event::Column::Slug, &wanted).await?;
    let (days, sessions) = programme(&tx, plan).await?;
    let mut event = blank(tx.now(), (by.network_id, by.person_id), plan);
    event.slug = slug;
    event.starts_at = days.iter().map(|day| day.starts_at(plan.zone)).min();
    event.ends_at = days.iter().map(|day| day.ends_at(plan.zone)).max();
    let event = tx.insert(event).await?;
    for day in days {
        tx.insert(day::Model {
            event_id: event.id,
            ..day
        })
        .await?;
    }
    for session in sessions {
        tx.insert(session::Model {
            event_id: event.id,
            ..session
        })
        .await?;
    }
    if let Some(pattern) = &plan.pattern {
        copy_surroundings(&tx, pattern.id, event.id).await?;
    }
    tx.record(&EventDrafted {
        event_id: event.id,
        network_id: event.network_id,
        pattern_id: plan.pattern.as_ref().map(|pattern| pattern.id),
    })
    .await?;
    tx.commit().await?;
    Ok(event)
}

/// An event as it is before anything else is known of it, in a network and by somebody.
pub(crate) fn blank(now: DateTime<Utc>, (network, person): (Uuid, Uuid), plan: &Plan) -> Event {
    let nothing = Translated::new(plan.title.original().language, "");
    let fresh = Event {
        id: Uuid::now_v7(),
        slug: vocabulary::Slug::of(""),
        network_id: network,
        series_id: plan.series_id,
        title: plan.title.clone(),
        summary: nothing.clone(),
        about: nothing.clone(),
        time_zone: plan.zone.name().to_owned(),
        starts_at: None,
        ends_at: None,
        place: None,
        city: None,
        country: None,
        online_url: None,
        place_for_accepted: false,
        languages: Languages::from(plan.title.original().language),
        interpretation: Languages::default(),
        targets: Json(Vec::new()),
        topics: Json(Vec::new()),
        house_rules: nothing,
        website: None,
        audience: Audience::default(),
        registration: Registration::Open,
        registration_url: None,
        opens_at: None,
        closes_at: None,
        capacity: None,
        per_organisation: None,
        shows_numbers: false,
        offer_hours: OFFER_HOURS,
        agenda_follows: true,
        accepted: 0,
        offered: 0,
        kept: 0,
        waitlisted: 0,
        issued: 0,
        created_at: now,
        created_by: Some(person),
        announced_at: None,
        announced_by: None,
        registration_closed_at: None,
        registration_closed_by: None,
        cancelled_at: None,
        cancelled_by: None,
        cancel_reason: None,
    };
    let Some(pattern) = plan.pattern.clone() else {
        return fresh;
    };
    Event {
        series_id: plan.series_id.or(pattern.series_id),
        summary: pattern.summary,
        about: pattern.about,
        place: pattern.place,
        city: pattern.city,
        country: pattern.country,
        place_for_accepted: pattern.place_for_accepted,
        languages: pattern.languages,
        interpretation: pattern.interpretation,
        targets: pattern.targets,
        topics: pattern.topics,
        house_rules: pattern.house_rules,
        website: pattern.website,
        registration: match pattern.registration {
            // Nobody convened this one: people register.
            Registration::None => Registration::Open,
            kind => kind,
        },
        registration_url: pattern.registration_url,
        capacity: pattern.capacity,
        per_organisation: pattern.per_organisation,
        shows_numbers: pattern.shows_numbers,
        offer_hours: pattern.offer_hours,
        ..fresh
    }
}

/// The days and sessions of a new event: those of the pattern, as many days later as the first day
/// is; or one day with the hours of the plan.
async fn programme(
    tx: &Tx,
    plan: &Plan,
) -> Result<(Vec<day::Model>, Vec<session::Model>), store::Error> {
    let Some(first_day) = plan.first_day else {
        return Ok((Vec::new(), Vec::new()));
    };
    let one = |date, (starts, ends)| day::Model {
        id: Uuid::now_v7(),
        event_id: Uuid::nil(),
        date,
        starts,
        ends,
    };
    let earlier = match &plan.pattern {
        Some(pattern) => {
            let days = day::Entity::find().filter(day::Column::EventId.eq(pattern.id));
            days.order_by_asc(day::Column::Date).all(tx.db()).await?
        }
        None => Vec::new(),
    };
    let Some(pattern_first) = earlier.first().map(|day| day.date) else {
        return Ok((vec![one(first_day, plan.hours)], Vec::new()));
    };
    let mut moved = HashMap::new();
    for day in &earlier {
        let date = first_day + (day.date - pattern_first);
        moved.insert(day.id, one(date, (day.starts, day.ends)));
    }
    let sessions = session::Entity::find()
        .filter(session::Column::DayId.is_in(earlier.iter().map(|day| day.id)))
        .order_by_asc(session::Column::Id)
        .all(tx.db())
        .await?
        .into_iter()
        .filter_map(|session| {
            let day_id = moved.get(&session.day_id)?.id;
            Some(session::Model {
                id: Uuid::now_v7(),
                day_id,
                speakers: Json(Vec::new()),
                ..session
            })
        })
        .collect();
    let mut days: Vec<_> = moved.into_values().collect();
    days.sort_by_key(|day| day.date);
    Ok((days, sessions))
}

/// Copies what stands around an event: who carries it, what it asks, how it shares out places, how
/// its mails are worded.
async fn copy_surroundings(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), store::Error> {
    let organisations = event_organisation::Entity::find()
        .filter(event_organisation::Column::EventId.eq(from))
        .all(tx.db())
        .await?;
    for row in organisations {
        tx.insert(event_organisation::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    let questions = question::Entity::find()
        .filter(question::Column::EventId.eq(from))
        .filter(question::Column::RetiredAt.is_null())
        .all(tx.db())
        .await?;
    for row in questions {
        tx.insert(question::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    for row in quota::Entity::find()
        .filter(quota::Column::EventId.eq(from))
        .all(tx.db())
        .await?
    {
        tx.insert(quota::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    let wordings = mail_template::Entity::find()
        .filter(mail_template::Column::EventId.eq(from))
        .all(tx.db())
        .await?;
    for row in wordings {
        tx.insert(mail_template::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    Ok(())
}
