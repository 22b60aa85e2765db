//! Applying: somebody who speaks for an organisation asks a network to take it in.

use super::{Obstacle, Place, check};
use crate::capacities::{Representative, hold};
use crate::letters::{self, Concern};
use crate::membership::{Refused, Wanted};
use crate::{membership_application, network, person, queries};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::public_address;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network takes no applications online")]
    NotAccepting,
    #[error("the organisation has applied already and waits for an answer")]
    AlreadyApplied,
    #[error("this tier or consortium is not there")]
    Missing,
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<Obstacle> for Error {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Missing => Self::Missing,
            Obstacle::Refused(refused) => Self::Refused(refused),
            Obstacle::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// An organisation asked a network to take it in.
#[derive(Debug, Serialize, Deserialize)]
pub struct MembershipApplicationSent {
    pub application_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// Name of the tier.
    pub tier: String,
}

impl Recorded for MembershipApplicationSent {
    const KIND: &'static str = "membership-application-sent";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub tier_id: Uuid,
    pub through_id: Option<Uuid>,
    pub message: String,
}

/// Applies; the secretariat is written to, and who applied gets a receipt.
pub async fn apply(
    store: &Store,
    by: &Representative,
    network: &network::Model,
    request: Request,
) -> Result<membership_application::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, by.organisation_id).await?;
    let network = network::Entity::find_by_id(network.id)
        .one(tx.db())
        .await?
        .ok_or(Error::Missing)?;
    if !network.accepts_applications {
        return Err(Error::NotAccepting);
    }
    let waiting = membership_application::Entity::find()
        .filter(membership_application::Column::NetworkId.eq(network.id))
        .filter(membership_application::Column::OrganisationId.eq(by.organisation_id))
        .filter(membership_application::Column::DecidedAt.is_null())
        .count(tx.db())
        .await?;
    if waiting > 0 {
        return Err(Error::AlreadyApplied);
    }
    let place = Place {
        network_id: network.id,
        organisation_id: by.organisation_id,
        tier_id: request.tier_id,
        through_id: request.through_id,
    };
    // As if it began today: whether it fits the day on which it is accepted is looked at again then.
    let wanted = Wanted {
        since: tx.now().date_naive(),
        until: None,
    };
    let (organisation, tier) = check(&tx, place, wanted, None).await?;
    let application = tx
        .insert(membership_application::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            organisation_id: organisation.id,
            tier_id: tier.id,
            through_id: request.through_id,
            person_id: by.person_id,
            message: request.message,
            asked_at: tx.now(),
            decided_at: None,
            decided_by: None,
            accepted: None,
            reason: None,
        })
        .await?;
    tx.record(&MembershipApplicationSent {
        application_id: application.id,
        network_id: network.id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        tier: tier.name.original().text.to_owned(),
    })
    .await?;

    let applicant = person::Entity::find_by_id(by.person_id)
        .all(tx.db())
        .await?;
    let applicant_name = applicant
        .first()
        .map(|person| person.name.clone())
        .unwrap_or_default();
    let secretaries = queries::secretaries(tx.db(), network.id).await?;
    let concern = Concern {
        network_id: Some(network.id),
        subject_id: Some(organisation.id),
    };
    let desk = public_address(&format!("{}/desk", network.path()));
    letters::write(&tx, &secretaries, concern, |t| {
        let name = organisation.name.in_language(t.language()).text;
        let values = [
            ("organisation", name.into()),
            ("network", network.name.as_str().into()),
            ("tier", tier.name.in_language(t.language()).text.into()),
            ("person", applicant_name.as_str().into()),
            ("message", application.message.as_str().into()),
            ("link", desk.as_str().into()),
        ];
        let subject = [
            ("organisation", name.into()),
            ("network", network.name.as_str().into()),
        ];
        (
            t.with("membership-application-sent-letter-subject", &subject),
            t.with("membership-application-sent-letter", &values),
        )
    })
    .await?;
    letters::write(&tx, &applicant, concern, |t| {
        let values = [
            (
                "organisation",
                organisation.name.in_language(t.language()).text.into(),
            ),
            ("network", network.name.as_str().into()),
            ("tier", tier.name.in_language(t.language()).text.into()),
        ];
        (
            t.one(
                "membership-application-receipt-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with("membership-application-receipt-letter", &values),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(application)
}
