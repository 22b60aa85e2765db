//! Certifying: a participant gets a certificate of attendance, once, and always the same.

use crate::certificate::{self, Attended, NotDue};
use crate::{Event, application, check_in, day};
use members::network;
use papers::Certificate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, TryInsertResult,
};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded};
use uuid::Uuid;
use web::House;

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// None is due.
    #[error(transparent)]
    NotDue(#[from] NotDue),
    /// The fonts lack letters of the name: write it in Latin, Greek or Cyrillic letters.
    #[error("these characters cannot be printed: {0}")]
    Unprintable(String),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
    /// The paper could not be set: ours too.
    #[error(transparent)]
    Paper(papers::Error),
    /// The printer's thread was lost: ours too.
    #[error(transparent)]
    Lost(#[from] tokio::task::JoinError),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

impl From<papers::Error> for Error {
    fn from(error: papers::Error) -> Self {
        match error {
            papers::Error::Unprintable { characters } => Self::Unprintable(characters),
            other => Self::Paper(other),
        }
    }
}

/// A certificate was issued.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CertificateIssued {
    certificate_id: Uuid,
    application_id: Uuid,
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for CertificateIssued {
    const KIND: &'static str = "certificate-issued";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Prints the certificate of a participant as a PDF, and issues it if that has not happened yet: a
/// name that cannot be printed is never issued.
///
/// # Errors
/// As [`Error`] says.
pub(crate) async fn certify(
    house: &House,
    actor: Actor,
    event: &Event,
    own: &application::Model,
) -> Result<Vec<u8>, Error> {
    let db = house.store.db();
    let check_ins = check_in::Entity::find()
        .filter(check_in::Column::ApplicationId.eq(own.id))
        .all(db)
        .await?;
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event.id))
        .order_by_asc(day::Column::Date)
        .all(db)
        .await?;
    let here = |day: Uuid| check_ins.iter().any(|check_in| check_in.day_id == day);
    let attended = certificate::due(event, own.status, &days, here, house.store.now())?;

    let issued = certificate::Entity::find()
        .filter(certificate::Column::ApplicationId.eq(own.id))
        .one(db)
        .await?;
    if let Some(issued) = issued {
        return print(house, event, own, &attended, &issued).await;
    }
    let fresh = certificate::Model {
        id: Uuid::now_v7(),
        application_id: own.id,
        event_id: event.id,
        number: certificate::number(),
        issued_at: house.store.now(),
        name: own.name.clone(),
    };
    let printed = print(house, event, own, &attended, &fresh).await?;
    let kept = issue(house, actor, event, fresh.clone()).await?;
    // Somebody else asked for it at the same moment: theirs is the one that holds.
    if kept == fresh {
        Ok(printed)
    } else {
        print(house, event, own, &attended, &kept).await
    }
}

/// Keeps a certificate, unless the participant has one: gives the one that holds.
async fn issue(
    house: &House,
    actor: Actor,
    event: &Event,
    fresh: certificate::Model,
) -> Result<certificate::Model, store::Error> {
    let tx = house.store.begin(actor).await?;
    let once = OnConflict::column(certificate::Column::ApplicationId)
        .do_nothing()
        .to_owned();
    let written = certificate::Entity::insert(fresh.clone().into_active_model())
        .on_conflict(once)
        .try_insert()
        .exec_without_returning(tx.db())
        .await?;
    if !matches!(written, TryInsertResult::Inserted(1)) {
        let held = certificate::Entity::find()
            .filter(certificate::Column::ApplicationId.eq(fresh.application_id))
            .one(tx.db())
            .await?;
        return Ok(held.unwrap_or(fresh));
    }
    tx.record(&CertificateIssued {
        certificate_id: fresh.id,
        application_id: fresh.application_id,
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    tx.commit().await?;
    Ok(fresh)
}

async fn print(
    house: &House,
    event: &Event,
    own: &application::Model,
    attended: &Attended,
    issued: &certificate::Model,
) -> Result<Vec<u8>, Error> {
    let network = network::Entity::find_by_id(event.network_id)
        .one(house.store.db())
        .await?;
    let network =
        network.ok_or_else(|| DbErr::RecordNotFound(format!("network {}", event.network_id)))?;
    let language = event.language();
    let t = crate::TEXTS.reader(language);
    let paper = Certificate {
        language,
        colour: network.colour,
        event: event.title.in_language(language).text.to_owned(),
        person: issued.name.clone(),
        organisation: Some(own.organisation.clone())
            .filter(|organisation| !organisation.is_empty()),
        dates: attended.dates(&t),
        place: place(event, &t),
        minutes: Some(attended.minutes(event)),
        sessions: Vec::new(),
        number: issued.number.clone(),
        verify_url: house
            .settings
            .address(&format!("/certificates/{}", issued.number)),
        issued: issued.issued_at.with_timezone(&event.zone()).date_naive(),
        signed_by: t.one("certificate-signed-by", "network", &network.name),
        network: network.name,
    };
    Ok(tokio::task::spawn_blocking(move || papers::certificate(&paper)).await??)
}

/// Town and country, or that it was online.
pub(crate) fn place(event: &Event, t: &texts::Texts) -> String {
    let country = event.country.map(|country| t.country(country));
    let parts: Vec<_> = [event.city.clone(), country]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() {
        t.get("event-place-online")
    } else {
        parts.join(", ")
    }
}
