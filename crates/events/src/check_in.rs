//! Checking in: a participant is there on a day.

use crate::{application, day, event};
use chrono::{DateTime, Utc};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, TryInsertResult};
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{Actor, Recorded, Store, Tx};
use web::Secretariat;

/// That a participant was there on a day.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "check_in")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// At which event.
    pub event_id: Uuid,
    /// Who.
    pub application_id: Uuid,
    /// On which day.
    pub day_id: Uuid,
    /// When they were checked in.
    pub at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

store::entity!();

/// Why nobody is checked in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such participant or day at this event.
    #[error("no such participant or day at this event")]
    Unknown,
    /// Who has no place is let in by registering first.
    #[error("only accepted participants are checked in")]
    NotAccepted,
    /// Nobody is there before the day has come.
    #[error("the day has not come yet")]
    TooEarly,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// A participant was checked in on a day.
#[derive(Debug, Serialize, Deserialize)]
pub struct ParticipantCheckedIn {
    application_id: Uuid,
    day_id: Uuid,
    network_id: Uuid,
}

impl Recorded for ParticipantCheckedIn {
    const KIND: &'static str = "participant-checked-in";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A check-in was taken back.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckInTakenBack {
    application_id: Uuid,
    day_id: Uuid,
    network_id: Uuid,
}

impl Recorded for CheckInTakenBack {
    const KIND: &'static str = "check-in-taken-back";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether the day has come, where the event is: doors may open hours before it begins.
#[must_use]
pub fn has_come(event: &event::Model, day: &day::Model, now: DateTime<Utc>) -> bool {
    now.with_timezone(&event.zone()).date_naive() >= day.date
}

/// Notes that a participant is there on a day. Whoever is checked in already stays so, with the
/// first time; whoever was noted as not having come is so no longer.
///
/// # Errors
/// As [`Error`] says.
pub async fn check_in(
    store: &Store,
    by: &Secretariat,
    event: &event::Model,
    application: Uuid,
    day: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let day = open_day(&tx, event, day).await?;
    // Taken in hand first, so that nobody gives the place away in the meantime.
    let accepted = application::Entity::update_many()
        .col_expr(
            application::Column::NoShowAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .filter(application::Column::Id.eq(application))
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Status.eq(application::Status::Accepted))
        .exec(tx.db())
        .await?;
    if accepted.rows_affected == 0 {
        let known = application::Entity::find_by_id(application)
            .filter(application::Column::EventId.eq(event.id))
            .one(tx.db())
            .await?;
        return Err(if known.is_some() {
            Error::NotAccepted
        } else {
            Error::Unknown
        });
    }
    note(&tx, by, event, application, &day).await?;
    tx.commit().await?;
    Ok(())
}

/// The day of an event on which people are to be checked in.
///
/// # Errors
/// [`Error::Unknown`] where it is none of the event's, [`Error::TooEarly`] before it has come.
pub(crate) async fn open_day(
    tx: &Tx,
    event: &event::Model,
    day: Uuid,
) -> Result<day::Model, Error> {
    let day = day::Entity::find_by_id(day)
        .filter(day::Column::EventId.eq(event.id))
        .one(tx.db())
        .await?
        .ok_or(Error::Unknown)?;
    if has_come(event, &day, tx.now()) {
        Ok(day)
    } else {
        Err(Error::TooEarly)
    }
}

/// Notes that whoever has this accepted application is there on a day, once.
pub(crate) async fn note(
    tx: &Tx,
    by: &Secretariat,
    event: &event::Model,
    application: Uuid,
    day: &day::Model,
) -> Result<(), store::Error> {
    let row = Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        application_id: application,
        day_id: day.id,
        at: tx.now(),
        person_id: Some(by.person_id),
    };
    let once = OnConflict::columns([Column::ApplicationId, Column::DayId])
        .do_nothing()
        .to_owned();
    let written = Entity::insert(row.into_active_model())
        .on_conflict(once)
        .try_insert()
        .exec_without_returning(tx.db())
        .await?;
    if matches!(written, TryInsertResult::Inserted(1)) {
        let (day_id, network_id) = (day.id, event.network_id);
        tx.record(&ParticipantCheckedIn {
            application_id: application,
            day_id,
            network_id,
        })
        .await?;
    }
    Ok(())
}

/// Takes a check-in back; it is no error if there is none.
///
/// # Errors
/// When the change cannot be kept.
pub async fn take_back(
    store: &Store,
    by: &Secretariat,
    event: &event::Model,
    application: Uuid,
    day: Uuid,
) -> Result<(), store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let gone = Entity::delete_many()
        .filter(Column::EventId.eq(event.id))
        .filter(Column::ApplicationId.eq(application))
        .filter(Column::DayId.eq(day))
        .exec(tx.db())
        .await?;
    if gone.rows_affected > 0 {
        let network_id = event.network_id;
        tx.record(&CheckInTakenBack {
            application_id: application,
            day_id: day,
            network_id,
        })
        .await?;
    }
    tx.commit().await
}

/// A picture in SVG that this module drew: safe to stand in a page as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture(String);

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Picture {}

/// The address that stands in a participant's code: only the desk gets anywhere with it. It is not
/// their personal link, so a code that somebody photographs opens nothing.
#[must_use]
pub fn path(application: Uuid) -> String {
    format!("/check-in/{application}")
}

/// The QR code of a full address, for the participant's own page and for printing; black on white
/// also in the dark, because scanners want it so. `None` for an address that is too long for a code.
#[must_use]
pub fn qr_svg(address: &str) -> Option<Picture> {
    // Level M: a scratched phone screen or a fold costs up to 15 % of the code.
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let drawn = code.render::<svg::Color>().min_dimensions(240, 240).build();
    // What comes before the element is for files, not for pages.
    let element = drawn.find("<svg").map(|at| drawn[at..].to_owned())?;
    Some(Picture(element.replacen(
        "<svg",
        "<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\"",
        1,
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;
    use chrono::{NaiveDate, NaiveTime, TimeZone};

    #[test]
    fn a_day_has_come_at_midnight_where_the_event_is() {
        let day = day::Model {
            id: Uuid::from_u128(1),
            event_id: Uuid::from_u128(1),
            date: NaiveDate::from_ymd_opt(2026, 3, 13).expect("a day"),
            starts: NaiveTime::from_hms_opt(9, 0, 0).expect("a time"),
            ends: NaiveTime::from_hms_opt(16, 0, 0).expect("a time"),
        };
        // Helsinki is two hours ahead of UTC in March.
        let at = |hour, minute| {
            Utc.with_ymd_and_hms(2026, 3, 12, hour, minute, 0)
                .single()
                .expect("a time")
        };
        assert!(!has_come(&training(), &day, at(21, 59)));
        assert!(has_come(&training(), &day, at(22, 0)));
    }

    #[test]
    fn a_code_is_one_element_without_anything_of_the_address_in_it() {
        let drawn = qr_svg("https://house.example/check-in/<script>")
            .expect("a code")
            .to_string();
        assert!(
            drawn.starts_with("<svg class=\"qr\"") && drawn.ends_with("</svg>"),
            "{drawn}"
        );
        assert!(!drawn.contains("script"), "{drawn}");
    }

    #[test]
    fn an_address_too_long_for_a_code_has_none() {
        assert_eq!(qr_svg(&"x".repeat(4_000)), None);
    }
}
