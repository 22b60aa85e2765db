//! Applying: somebody asks to come. On an open event they have a place or a number on the wait list
//! at once; an expression of interest waits until the organiser selects.
//!
//! Applications that arrive together are decided together, one after the other in one change: the
//! event is locked once, and the disk promises once. Their order is that in which they arrived here.

use super::allocate::{Places, Seat};
use super::letters::{self, Diary, Pen};
use super::places::{self, Shift};
use super::reason::Reason;
use crate::application::{self, Answer, Status};
use crate::event::{Registration, Target};
use crate::{Event, State, decision, ics_revision, invitation, personal_link};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::Expr};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use store::{Actor, Json, Letter, Recorded, Store, Tx, mail};
use tokio::sync::oneshot;
use uuid::Uuid;
use vocabulary::{Country, Language};
use web::{House, ticket};

/// What somebody sends in, read and checked.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Who.
    pub name: String,
    /// Where mail reaches them; lower case.
    pub email: String,
    /// For which organisation, as they wrote it.
    pub organisation: String,
    /// The organisation, if they act for it here.
    pub organisation_id: Option<Uuid>,
    /// Their account, if the address is that of the account they are signed in to.
    pub person_id: Option<Uuid>,
    /// What they are.
    pub target: Target,
    /// Where their organisation is.
    pub country: Option<Country>,
    /// The language in which they want to be written to.
    pub language: Language,
    /// What they answered.
    pub answers: BTreeMap<Uuid, Answer>,
    /// The secret of their invitation.
    pub invitation: Option<String>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The application.
    pub id: Uuid,
    /// How it stands.
    pub status: Status,
    /// Its place on the wait list, from 1.
    pub place: Option<u64>,
}

/// Why an application is not taken.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// Registration has not opened.
    #[error("registration has not opened yet")]
    NotYet,
    /// Registration has closed, or the event is over or called off.
    #[error("registration is closed")]
    Closed,
    /// One registers on another site.
    #[error("registration is on another site")]
    Elsewhere,
    /// Only with an invitation, and there is none, or it has been used.
    #[error("an application for this event needs an invitation that has not been used")]
    NotInvited,
    /// There is an application from this address already; its owner was sent the way to it again.
    #[error("this address has applied already")]
    Already,
    /// Not the applicant's doing.
    #[error(transparent)]
    Fault(#[from] Arc<store::Error>),
}

/// An application came in.
#[derive(Debug, Serialize, Deserialize)]
pub struct ApplicationReceived {
    /// Which.
    pub application_id: Uuid,
    /// For which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
    /// How it stood from the beginning.
    pub status: Status,
}

impl Recorded for ApplicationReceived {
    const KIND: &'static str = "application-received";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Who applies twice is written to again, but not more often than this: the form may not become a way
/// to flood somebody's letter box.
const PAUSE_BETWEEN_REMINDERS: Duration = Duration::minutes(10);

/// Applications decided in one change at most: nobody waits for more than these.
const TOGETHER: usize = 100;

/// Sends in `draft` for `event`, in the name of `actor`. Once it has arrived it is decided, even if
/// whoever sent it does not wait for the answer.
///
/// # Errors
/// [`Error`]: nothing is kept then.
pub async fn apply(
    house: &House,
    actor: Actor,
    event: Uuid,
    draft: Draft,
) -> Result<Receipt, Error> {
    let (answer, receipt) = oneshot::channel();
    let queue = house.shelf::<Queues>().of(event);
    queue.push(Asked {
        actor,
        draft,
        answer,
    });
    tokio::spawn(serve(house.store.clone(), queue, event));
    receipt
        .await
        .unwrap_or_else(|_| Err(fault(std::io::Error::other("nobody took the application"))))
}

/// Whether the event takes applications now.
///
/// # Errors
/// Why it does not.
pub fn admits(event: &Event, now: DateTime<Utc>) -> Result<(), Error> {
    match (event.state(now), event.registration) {
        (State::Draft | State::Announced, _) => Err(Error::NotYet),
        (State::Closed | State::Running | State::Past | State::Cancelled, _) => Err(Error::Closed),
        (State::Open | State::Full, Registration::External) => Err(Error::Elsewhere),
        (State::Open | State::Full, _) => Ok(()),
    }
}

fn fault(error: impl Into<store::Error>) -> Error {
    Error::Fault(Arc::new(error.into()))
}

/// An application that waits to be decided, and where the answer goes.
struct Asked {
    actor: Actor,
    draft: Draft,
    answer: oneshot::Sender<Result<Receipt, Error>>,
}

/// The queues of this node, one for each event.
#[derive(Default)]
struct Queues(Mutex<HashMap<Uuid, Arc<Queue>>>);

#[derive(Default)]
struct Queue {
    asked: Mutex<VecDeque<Asked>>,
    counter: tokio::sync::Mutex<()>,
}

impl Queues {
    fn of(&self, event: Uuid) -> Arc<Queue> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(event)
            .or_default()
            .clone()
    }
}

impl Queue {
    fn push(&self, asked: Asked) {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push_back(asked);
    }

    /// Those at the head of the queue who come in one name: a change has one actor.
    fn next(&self) -> Vec<Asked> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let actor = asked.front().map(|first| first.actor);
        let run = asked
            .iter()
            .take(TOGETHER)
            .take_while(|one| Some(one.actor) == actor)
            .count();
        asked.drain(..run).collect()
    }
}

/// Serves whoever waits. One is started for each who comes, so nobody is left; most find that
/// the one before has served them all.
async fn serve(store: Store, queue: Arc<Queue>, event: Uuid) {
    let _counter = queue.counter.lock().await;
    let asked = queue.next();
    let Some(actor) = asked.first().map(|first| first.actor) else {
        return;
    };
    let drafts: Vec<&Draft> = asked.iter().map(|one| &one.draft).collect();
    let answers = match decide(&store, actor, event, &drafts).await {
        Ok(answers) => answers,
        Err(error) if drafts.len() == 1 || error.is_unavailable() => {
            let error = Error::Fault(Arc::new(error));
            drafts.iter().map(|_| Err(error.clone())).collect()
        }
        // One that cannot be kept does not take the others with it.
        Err(_) => {
            let mut answers = Vec::with_capacity(drafts.len());
            for draft in drafts {
                answers.push(match decide(&store, actor, event, &[draft]).await {
                    Ok(mut one) => one.pop().unwrap_or(Err(Error::Closed)),
                    Err(error) => Err(Error::Fault(Arc::new(error))),
                });
            }
            answers
        }
    };
    for (one, answer) in asked.into_iter().zip(answers) {
        // Whoever does not wait for the answer gets it by mail.
        let _ = one.answer.send(answer);
    }
}

/// Decides about `drafts` in their order, in one change. The answers come in the same order.
async fn decide(
    store: &Store,
    actor: Actor,
    event: Uuid,
    drafts: &[&Draft],
) -> Result<Vec<Result<Receipt, Error>>, store::Error> {
    let tx = store.begin(actor).await?;
    let event = places::lock(&tx, event).await?;
    if let Err(refusal) = admits(&event, tx.now()) {
        return Ok(drafts.iter().map(|_| Err(refusal.clone())).collect());
    }
    let pen = Pen::load(tx.db(), &event).await?;
    let mut sheet = Sheet::open(&tx, &event, drafts).await?;
    let mut answers = Vec::with_capacity(drafts.len());
    for draft in drafts {
        answers.push(sheet.take(&tx, &event, draft));
    }
    sheet.close(&tx, &event, &pen).await?;
    tx.commit().await?;
    Ok(answers)
}

/// What is decided in one change, before it is written down.
struct Sheet {
    places: Places,
    known: HashMap<String, application::Model>,
    invitations: HashMap<String, invitation::Model>,
    new: Vec<Taken>,
    again: Vec<Uuid>,
    shift: Shift,
}

/// An application that is taken.
struct Taken {
    application: application::Model,
    is_return: bool,
    secret: String,
    reason: Reason,
    place: Option<u64>,
    invitation: Option<Uuid>,
}

impl Sheet {
    async fn open(tx: &Tx, event: &Event, drafts: &[&Draft]) -> Result<Self, store::Error> {
        let emails = drafts.iter().map(|draft| draft.email.as_str());
        let known = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::Column::Email.is_in(emails))
            .all(tx.db())
            .await?;
        let invitations = if event.registration == Registration::Invitation {
            let secrets = drafts
                .iter()
                .filter_map(|draft| draft.invitation.as_deref());
            invitation::Entity::find()
                .filter(invitation::Column::EventId.eq(event.id))
                .filter(invitation::Column::Digest.is_in(secrets.map(ticket::digest)))
                .all(tx.db())
                .await?
        } else {
            Vec::new()
        };
        Ok(Self {
            places: places::load(tx, event).await?,
            known: known
                .into_iter()
                .map(|known| (known.email.clone(), known))
                .collect(),
            invitations: invitations
                .into_iter()
                .map(|one| (one.digest.clone(), one))
                .collect(),
            new: Vec::new(),
            again: Vec::new(),
            shift: Shift::default(),
        })
    }

    /// Decides about one.
    fn take(&mut self, tx: &Tx, event: &Event, draft: &Draft) -> Result<Receipt, Error> {
        let earlier = self.known.get(&draft.email).cloned();
        if let Some(standing) = earlier
            .as_ref()
            .filter(|earlier| earlier.status != Status::Cancelled)
        {
            self.again.push(standing.id);
            return Err(Error::Already);
        }
        let invitation =
            self.invitation(event, draft, earlier.as_ref().map(|earlier| earlier.id))?;
        let secret = ticket::secret();
        let application = application::Model {
            id: earlier
                .as_ref()
                .map_or_else(Uuid::now_v7, |earlier| earlier.id),
            event_id: event.id,
            number: event.issued + self.shift.issued + 1,
            name: draft.name.clone(),
            email: draft.email.clone(),
            organisation: draft.organisation.clone(),
            organisation_id: draft.organisation_id,
            person_id: draft.person_id,
            target: draft.target,
            country: draft.country,
            language: draft.language,
            answers: Json(draft.answers.clone()),
            status: Status::Submitted,
            told: Status::Submitted,
            digest: ticket::digest(&secret),
            applied_at: tx.now(),
            changed_at: None,
            offer_expires_at: None,
            no_show_at: None,
            feedback_at: earlier.as_ref().and_then(|earlier| earlier.feedback_at),
        };
        let (status, reason) = self.outcome(event, Seat::of(&application));
        let application = application::Model {
            status,
            told: status,
            ..application
        };
        self.shift += Shift {
            issued: 1,
            ..Shift::of(None, status)
        };
        // Whoever came later stands behind: the newest is the last on the list.
        let place = (status == Status::Waitlisted)
            .then(|| u64::try_from(event.waitlisted + self.shift.waitlisted).unwrap_or(1));
        let receipt = Receipt {
            id: application.id,
            status,
            place,
        };
        let is_return = earlier.is_some();
        self.known.insert(draft.email.clone(), application.clone());
        self.new.push(Taken {
            application,
            is_return,
            secret,
            reason,
            place,
            invitation,
        });
        Ok(receipt)
    }

    fn outcome(&mut self, event: &Event, seat: Seat) -> (Status, Reason) {
        if event.registration == Registration::Selection {
            return (Status::Submitted, Reason::ToBeSelected);
        }
        use super::allocate::Obstacle;
        match self.places.ask_for(&seat) {
            Ok(()) => {
                self.places.take(seat);
                (Status::Accepted, Reason::PlaceFree)
            }
            Err(Obstacle::Full) => (Status::Waitlisted, Reason::Full),
            Err(Obstacle::Organisation { .. } | Obstacle::Quota { .. }) => {
                (Status::Waitlisted, Reason::QuotaFull)
            }
        }
    }

    /// The invitation that is used up by this application, where one is needed. It may be handed on,
    /// but only one application comes of it; whoever cancelled can come back with it.
    fn invitation(
        &mut self,
        event: &Event,
        draft: &Draft,
        earlier: Option<Uuid>,
    ) -> Result<Option<Uuid>, Error> {
        if event.registration != Registration::Invitation {
            return Ok(None);
        }
        let digest = draft
            .invitation
            .as_deref()
            .map(ticket::digest)
            .ok_or(Error::NotInvited)?;
        let invitation = self.invitations.get(&digest).ok_or(Error::NotInvited)?;
        if invitation.application_id.is_some() && invitation.application_id != earlier {
            return Err(Error::NotInvited);
        }
        let id = invitation.id;
        self.invitations.remove(&digest);
        Ok(Some(id))
    }

    /// Writes everything down.
    async fn close(self, tx: &Tx, event: &Event, pen: &Pen) -> Result<(), store::Error> {
        let first = self.new.iter().filter(|taken| !taken.is_return);
        let rows: Vec<_> = first.map(|taken| taken.application.clone()).collect();
        tx.insert_all(rows).await?;
        for taken in self.new.iter().filter(|taken| taken.is_return) {
            // The links of the application that was cancelled end with it.
            personal_link::Entity::delete_many()
                .filter(personal_link::Column::ApplicationId.eq(taken.application.id))
                .exec(tx.db())
                .await?;
            tx.update(taken.application.clone()).await?;
        }
        places::shift(tx, event.id, self.shift).await?;
        let decisions = self.new.iter().map(|taken| decision::Model {
            id: Uuid::now_v7(),
            application_id: taken.application.id,
            event_id: event.id,
            outcome: taken.application.status,
            at: tx.now(),
            person_id: None,
            reason: Some(taken.reason.word().to_owned()),
            told_at: Some(tx.now()),
        });
        let decisions: Vec<_> = decisions.collect();
        tx.insert_all(decisions).await?;
        for taken in &self.new {
            if let Some(invitation) = taken.invitation {
                invitation::Entity::update_many()
                    .col_expr(
                        invitation::Column::ApplicationId,
                        Expr::value(taken.application.id),
                    )
                    .filter(invitation::Column::Id.eq(invitation))
                    .exec(tx.db())
                    .await?;
            }
        }
        let received: Vec<_> = self
            .new
            .iter()
            .map(|taken| ApplicationReceived {
                application_id: taken.application.id,
                event_id: event.id,
                network_id: event.network_id,
                status: taken.application.status,
            })
            .collect();
        tx.record_all(&received).await?;
        let returned = self.new.iter().filter(|taken| taken.is_return);
        let returned: Vec<Uuid> = returned.map(|taken| taken.application.id).collect();
        let steps = ics_revision::steps(tx.db(), &returned).await?;
        let mut post: Vec<Letter> = self
            .new
            .iter()
            .filter_map(|taken| {
                let diary = Diary {
                    has_entry: false,
                    steps: steps.get(&taken.application.id).copied().unwrap_or(1),
                    at: tx.now(),
                };
                let link = letters::address(&taken.secret);
                pen.outcome(event, &taken.application, &link, taken.place, diary)
            })
            .collect();
        post.extend(self.reminders(tx, event, pen).await?);
        tx.mail_all(post).await
    }

    /// Letters to those who had applied before this change.
    async fn reminders(
        &self,
        tx: &Tx,
        event: &Event,
        pen: &Pen,
    ) -> Result<Vec<Letter>, store::Error> {
        let before = self
            .again
            .iter()
            .filter(|id| self.new.iter().all(|new| new.application.id != **id));
        let mut ids: Vec<Uuid> = before.copied().collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let written: Vec<mail::Mail> = mail::Entity::find()
            .filter(mail::Column::SubjectId.is_in(ids.iter().copied()))
            .filter(mail::Column::PostedAt.gt(tx.now() - PAUSE_BETWEEN_REMINDERS))
            .all(tx.db())
            .await?;
        ids.retain(|id| !written.iter().any(|mail| mail.subject_id == Some(*id)));
        let links = letters::personal_links(tx, &ids).await?;
        let known: HashMap<Uuid, &application::Model> =
            self.known.values().map(|known| (known.id, known)).collect();
        let reminders = ids.iter().zip(&links);
        Ok(reminders
            .filter_map(|(id, link)| pen.once_more(event, known.get(id)?, link))
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};

    #[test]
    fn an_event_takes_applications_only_while_registration_is_open() {
        let admitted = |change: fn(&mut Event), hours: i64| {
            let mut event = training();
            change(&mut event);
            admits(&event, noon() + Duration::hours(hours)).map_err(|error| error.to_string())
        };
        assert_eq!(admitted(|_| {}, 0), Ok(()));
        assert_eq!(admitted(|event| event.accepted = 50, 0), Ok(()));
        let not_yet = Err(Error::NotYet.to_string());
        assert_eq!(
            admitted(
                |event| event.opens_at = Some(noon() + Duration::hours(1)),
                0
            ),
            not_yet
        );
        assert_eq!(admitted(|event| event.announced_at = None, 0), not_yet);
        let closed = Err(Error::Closed.to_string());
        assert_eq!(
            admitted(
                |event| event.closes_at = Some(noon() + Duration::hours(1)),
                1
            ),
            closed
        );
        assert_eq!(
            admitted(|event| event.registration_closed_at = Some(noon()), 0),
            closed
        );
        assert_eq!(
            admitted(|event| event.cancelled_at = Some(noon()), 0),
            closed
        );
        assert_eq!(admitted(|_| {}, 24), closed);
        let elsewhere = Err(Error::Elsewhere.to_string());
        assert_eq!(
            admitted(|event| event.registration = Registration::External, 0),
            elsewhere
        );
    }
}
