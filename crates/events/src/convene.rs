//! Convening: another room calls a meeting of its own people, within a change of its own. The meeting
//! is an event like every other, announced at once, for which nobody registers; that room knows who may
//! call it, and notes who attends.

use crate::announce::EventAnnounced;
use crate::draft::{Plan, blank};
use crate::edit::EventEdited;
use crate::event::Registration;
use crate::open_audience::EventAudienceChanged;
use crate::{Event, address, convener, day, edit, event};
use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Error, Tx};
use uuid::Uuid;
use vocabulary::Translated;
use web::Audience;

/// A meeting to be.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// In whose house: that secretariat can change the event like any other.
    pub network_id: Uuid,
    /// Who calls it.
    pub person_id: Uuid,
    /// Its title.
    pub title: Translated,
    /// What it is about, in Markdown.
    pub about: Translated,
    /// When and where.
    pub schedule: Schedule,
    /// Who may know of it.
    pub audience: Audience,
    /// Who meets.
    pub conveners: Vec<Convener>,
}

/// A record of another room whose people meet.
#[derive(Clone, Debug)]
pub struct Convener {
    /// Its key.
    pub id: Uuid,
    /// In whose house it is.
    pub network_id: Uuid,
    /// What it is called.
    pub name: Translated,
    /// The address of its page.
    pub page: String,
    /// The address below which it has a page of each of its meetings, by the slug of the event.
    pub meetings: String,
    /// Who may know of it.
    pub seen_by: Audience,
    /// Its people: they take part.
    pub takes_part: Audience,
}

/// When and where a meeting is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The zone in which its hours are announced.
    pub zone: Tz,
    /// On which day.
    pub day: NaiveDate,
    /// From when until when, local time.
    pub hours: (NaiveTime, NaiveTime),
    /// Where, if people meet in a room.
    pub place: Option<String>,
    /// Where to connect.
    pub online_url: Option<String>,
}

/// Puts the meeting into the calendar of those whom it is for.
///
/// # Errors
/// [`Error::is_duplicate`] when somebody else took its address meanwhile: try the whole change again.
pub async fn convene(tx: &Tx, meeting: &Meeting) -> Result<Event, Error> {
    let schedule = &meeting.schedule;
    let plan = Plan {
        title: meeting.title.clone(),
        zone: schedule.zone,
        first_day: Some(schedule.day),
        hours: schedule.hours,
        series_id: None,
        pattern: None,
    };
    let year = schedule.day.year().unsigned_abs();
    let wanted = address::of_event(meeting.title.original().text, year);
    let first = day::Model {
        id: Uuid::now_v7(),
        event_id: Uuid::nil(),
        date: schedule.day,
        starts: schedule.hours.0,
        ends: schedule.hours.1,
    };
    let event = tx
        .insert(Event {
            slug: address::free::<event::Entity>(tx, event::Column::Slug, &wanted).await?,
            about: meeting.about.clone(),
            starts_at: Some(first.starts_at(schedule.zone)),
            ends_at: Some(first.ends_at(schedule.zone)),
            place: schedule.place.clone(),
            online_url: schedule.online_url.clone(),
            audience: meeting.audience.clone(),
            registration: Registration::None,
            agenda_follows: false,
            announced_at: Some(tx.now()),
            announced_by: Some(meeting.person_id),
            ..blank(tx.now(), (meeting.network_id, meeting.person_id), &plan)
        })
        .await?;
    tx.insert(day::Model {
        event_id: event.id,
        ..first
    })
    .await?;
    let conveners = meeting.conveners.iter().map(|by| convener::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        convener_id: by.id,
        network_id: by.network_id,
        name: by.name.clone(),
        page: by.page.clone(),
        meeting_page: format!("{}/{}", by.meetings, event.slug),
        seen_by: by.seen_by.clone(),
        takes_part: by.takes_part.clone(),
    });
    tx.insert_all(conveners.collect()).await?;
    tx.record(&EventAnnounced {
        event_id: event.id,
        network_id: event.network_id,
        audience: event.audience.clone(),
    })
    .await?;
    Ok(event)
}

/// Says anew what a meeting is about, in Markdown.
///
/// # Errors
/// When the change cannot be kept.
pub async fn describe(tx: &Tx, event: &Event, about: Translated) -> Result<(), Error> {
    let columns = [(event::Column::About, Expr::value(about))];
    edit::write(tx.db(), event.id, columns).await?;
    tx.record(&EventEdited {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    Ok(())
}

/// Says anew what a convener is called and who may know of it, on all events that it convened.
///
/// # Errors
/// When the change cannot be kept.
pub async fn introduce(tx: &Tx, convener: &Convener) -> Result<(), Error> {
    convener::Entity::update_many()
        .col_expr(convener::Column::Name, Expr::value(convener.name.clone()))
        .col_expr(
            convener::Column::SeenBy,
            Expr::value(convener.seen_by.clone()),
        )
        .filter(convener::Column::ConvenerId.eq(convener.id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Which of the records of other rooms convened which of `events`: pairs of both keys, in the order in which they
/// were named.
///
/// # Errors
/// When the database cannot be reached.
pub async fn conveners(
    db: &impl ConnectionTrait,
    events: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<(Uuid, Uuid)>, Error> {
    Ok(convener::Entity::find()
        .select_only()
        .column(convener::Column::EventId)
        .column(convener::Column::ConvenerId)
        .filter(convener::Column::EventId.is_in(events))
        .order_by_asc(convener::Column::Id)
        .into_tuple()
        .all(db)
        .await?)
}

/// Takes a convener off an event: its people do not take part any more, and where the event was for those who
/// meet, they know of it no longer.
///
/// # Errors
/// When the change cannot be kept.
pub async fn withdraw(tx: &Tx, event: Uuid, convener: Uuid) -> Result<(), Error> {
    let gone = convener::Entity::delete_many()
        .filter(convener::Column::EventId.eq(event))
        .filter(convener::Column::ConvenerId.eq(convener))
        .exec(tx.db())
        .await?;
    if gone.rows_affected == 0 {
        return Ok(());
    }
    let Some(event) = event::Entity::find_by_id(event).one(tx.db()).await? else {
        return Ok(());
    };
    let Some(to) = without(&event.audience, convener) else {
        return Ok(());
    };
    let audience = [(event::Column::Audience, Expr::value(to.clone()))];
    edit::write(tx.db(), event.id, audience).await?;
    tx.record(&EventAudienceChanged {
        event_id: event.id,
        network_id: event.network_id,
        from: event.audience,
        to,
        reason: None,
    })
    .await?;
    Ok(())
}

/// The audience of several who meet, when one of them does not; nothing where it was for others too.
fn without(audience: &Audience, convener: Uuid) -> Option<Audience> {
    let Audience::Groups(meet) = audience else {
        return None;
    };
    let left: Vec<Uuid> = meet.iter().copied().filter(|it| *it != convener).collect();
    match left.as_slice() {
        several if several.len() == meet.len() => None,
        [only] => Some(Audience::Group(*only)),
        _ => Some(Audience::Groups(left)),
    }
}
