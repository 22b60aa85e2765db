//! Deciding about an application: the secretariat takes the organisation in from a day on, or says
//! why not. Both sides get it in writing.

use super::begin::{self, Entry};
use crate::capacities::hold;
use crate::letters::{self, Concern};
use crate::membership::Refused;
use crate::{membership_application, network, organisation, person, queries};
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use texts::Texts;
use uuid::Uuid;
use web::{Secretariat, public_address};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this application is decided already, or is not there")]
    NotWaiting,
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<begin::Error> for Error {
    fn from(error: begin::Error) -> Self {
        match error {
            begin::Error::Missing => Self::NotWaiting,
            begin::Error::Refused(refused) => Self::Refused(refused),
            begin::Error::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// The secretariat answered an application.
#[derive(Debug, Serialize, Deserialize)]
pub struct MembershipApplicationDecided {
    pub application_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    pub accepted: bool,
    pub reason: Option<String>,
}

impl Recorded for MembershipApplicationDecided {
    const KIND: &'static str = "membership-application-decided";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// The answer.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A member from this day on.
    Accept {
        since: NaiveDate,
        /// A word with it.
        reason: Option<String>,
    },
    /// Not now.
    Decline { reason: String },
}

/// Answers an application, once.
pub async fn decide(
    store: &Store,
    by: &Secretariat,
    network: &network::Model,
    application: &membership_application::Model,
    answer: Answer,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, application.organisation_id).await?;
    let (since, reason) = match answer {
        Answer::Accept { since, reason } => (Some(since), reason),
        Answer::Decline { reason } => (None, Some(reason)),
    };
    let decided = membership_application::Entity::update_many()
        .col_expr(
            membership_application::Column::DecidedAt,
            Expr::value(tx.now()),
        )
        .col_expr(
            membership_application::Column::DecidedBy,
            Expr::value(by.person_id),
        )
        .col_expr(
            membership_application::Column::Accepted,
            Expr::value(since.is_some()),
        )
        .col_expr(
            membership_application::Column::Reason,
            Expr::value(reason.clone()),
        )
        .filter(membership_application::Column::Id.eq(application.id))
        .filter(membership_application::Column::NetworkId.eq(by.network_id))
        .filter(membership_application::Column::DecidedAt.is_null())
        .exec(tx.db())
        .await?;
    if decided.rows_affected != 1 {
        return Err(Error::NotWaiting);
    }
    if let Some(since) = since {
        let entry = Entry {
            organisation_id: application.organisation_id,
            tier_id: application.tier_id,
            through_id: application.through_id,
            since,
            until: None,
        };
        begin::insert(&tx, by, entry).await?;
    }
    let organisation = organisation::Entity::find_by_id(application.organisation_id)
        .one(tx.db())
        .await?;
    let organisation = organisation.ok_or(Error::NotWaiting)?;
    tx.record(&MembershipApplicationDecided {
        application_id: application.id,
        network_id: by.network_id,
        organisation_id: organisation.id,
        name: organisation.name.original().text.to_owned(),
        accepted: since.is_some(),
        reason: reason.clone(),
    })
    .await?;

    let concern = Concern {
        network_id: Some(by.network_id),
        subject_id: Some(organisation.id),
    };
    let applicant = person::Entity::find_by_id(application.person_id)
        .all(tx.db())
        .await?;
    letters::write(&tx, &applicant, concern, |t| {
        to_applicant(t, network, &organisation, since, reason.as_deref())
    })
    .await?;
    let secretaries = queries::secretaries(tx.db(), by.network_id).await?;
    let decider = secretaries
        .iter()
        .find(|it| it.id == by.person_id)
        .map_or("", |it| &it.name)
        .to_owned();
    letters::write(&tx, &secretaries, concern, |t| {
        to_secretariat(
            t,
            network,
            &organisation,
            since,
            reason.as_deref(),
            &decider,
        )
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

fn to_applicant(
    t: &Texts,
    network: &network::Model,
    organisation: &organisation::Model,
    since: Option<NaiveDate>,
    reason: Option<&str>,
) -> (String, String) {
    let organisation = organisation.name.in_language(t.language()).text;
    let reason = reason.map_or_else(|| t.get("members-letter-no-reason"), str::to_owned);
    let link = public_address(&network.path());
    match since {
        Some(since) => (
            t.one(
                "membership-accepted-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with(
                "membership-accepted-letter",
                [
                    ("organisation", organisation.into()),
                    ("network", network.name.as_str().into()),
                    ("day", t.date(since).into()),
                    ("reason", reason.into()),
                    ("link", link.into()),
                ],
            ),
        ),
        None => (
            t.one(
                "membership-declined-letter-subject",
                "network",
                network.name.as_str(),
            ),
            t.with(
                "membership-declined-letter",
                [
                    ("organisation", organisation.into()),
                    ("network", network.name.as_str().into()),
                    ("reason", reason.into()),
                    ("link", link.into()),
                ],
            ),
        ),
    }
}

fn to_secretariat(
    t: &Texts,
    network: &network::Model,
    organisation: &organisation::Model,
    since: Option<NaiveDate>,
    reason: Option<&str>,
    decider: &str,
) -> (String, String) {
    let organisation = organisation.name.in_language(t.language()).text;
    let reason = reason.map_or_else(|| t.get("members-letter-no-reason"), str::to_owned);
    let answer = match since {
        Some(since) => t.one("membership-answer-accepted", "day", t.date(since)),
        None => t.get("membership-answer-declined"),
    };
    let subject = [
        ("organisation", organisation.into()),
        ("network", network.name.as_str().into()),
    ];
    let values = [
        ("organisation", organisation.into()),
        ("network", network.name.as_str().into()),
        ("answer", answer.into()),
        ("person", decider.into()),
        ("reason", reason.into()),
    ];
    (
        t.with("membership-application-decided-letter-subject", &subject),
        t.with("membership-application-decided-letter", &values),
    )
}
