//! Writing to those who were there that their certificate is ready.

use crate::follow_up::{self, About};
use crate::registration::letters;
use crate::{Event, State, TEXTS, application, check_in};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Actor, Letter, Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// Why nobody is written to.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Certificates are due after the event.
    #[error("the event is not over")]
    NotOver,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Participants were told that their certificates are ready.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CertificatesAnnounced {
    event_id: Uuid,
    network_id: Uuid,
    count: usize,
}

impl Recorded for CertificatesAnnounced {
    const KIND: &'static str = "certificates-announced";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Writes to everybody to whom a certificate is due and who was not written to about it; each gets
/// a link of their own. Gives how many letters there are.
///
/// # Errors
/// As [`Error`] says.
pub(crate) async fn write(store: &Store, by: &Secretariat, event: &Event) -> Result<usize, Error> {
    if event.state(store.now()) != State::Past {
        return Err(Error::NotOver);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    // Two who press the button at once write one after the other, so nobody gets two letters.
    crate::registration::places::lock(&tx, event.id).await?;
    let due = application::Entity::find()
        .filter(were_there(event.id))
        .filter(application::reachable())
        .filter(application::Column::Id.not_in_subquery(written_to(event.id, About::Certificate)))
        .order_by_asc(application::Column::Id)
        .all(tx.db())
        .await?;
    let ids: Vec<Uuid> = due.iter().map(|own| own.id).collect();
    let links = letters::personal_links(&tx, &ids).await?;
    for (own, link) in due.iter().zip(&links) {
        let t = TEXTS.reader(own.language);
        let title = event.title.in_language(own.language).text;
        tx.mail(Letter {
            to_name: own.name.clone(),
            to_address: own.email.clone(),
            language: own.language,
            subject: t.one("certificate-letter-subject", "event", title),
            body: t.with(
                "certificate-letter-body",
                [
                    ("name", own.name.as_str().into()),
                    ("event", title.into()),
                    ("link", format!("{link}/certificate.pdf").into()),
                ],
            ),
            attachments: Vec::new(),
            network_id: Some(event.network_id),
            subject_id: Some(own.id),
            secrets: vec![link.clone()],
        })
        .await?;
    }
    let follow_ups = ids.iter().map(|application| follow_up::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        application_id: *application,
        about: About::Certificate,
        sent_at: tx.now(),
    });
    tx.insert_all(follow_ups.collect()).await?;
    if !due.is_empty() {
        let (event_id, network_id, count) = (event.id, event.network_id, due.len());
        tx.record(&CertificatesAnnounced {
            event_id,
            network_id,
            count,
        })
        .await?;
    }
    tx.commit().await?;
    Ok(due.len())
}

/// Participants who were checked in on some day. Whoever had their name taken out is not written to.
pub(crate) fn were_there(event: Uuid) -> Condition {
    let came = Query::select()
        .column(check_in::Column::ApplicationId)
        .from(check_in::Entity)
        .and_where(Expr::col(check_in::Column::EventId).eq(event))
        .to_owned();
    participants(event).add(application::Column::Id.in_subquery(came))
}

/// Everybody with a place whose name we still have.
pub(crate) fn participants(event: Uuid) -> Condition {
    Condition::all()
        .add(application::Column::EventId.eq(event))
        .add(application::Column::Status.eq(application::Status::Accepted))
        .add(application::Column::Name.ne(""))
}

/// The applications whose owners were written to about something after an event.
pub(crate) fn written_to(event: Uuid, about: About) -> SelectStatement {
    Query::select()
        .column(follow_up::Column::ApplicationId)
        .from(follow_up::Entity)
        .and_where(Expr::col(follow_up::Column::EventId).eq(event))
        .and_where(Expr::col(follow_up::Column::About).eq(about))
        .to_owned()
}
