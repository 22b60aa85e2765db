//! Applying: somebody asks to come. On an open event they have a place or a number on the wait list
//! at once; an expression of interest waits until the organiser selects.
//!
//! Applications that arrive together are decided together, one after the other in one change: the
//! event is locked once, and the disk promises once. Their order is that in which they arrived here.

mod sheet;

use super::letters::Pen;
use super::places;
use crate::application::{Answer, Status};
use crate::event::{Registration, Target};
use crate::{Event, State, event, quota};
use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use sheet::{Known, Sheet};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use store::{Actor, Recorded, Store, Tx};
use tokio::sync::oneshot;
use uuid::Uuid;
use vocabulary::{Country, Language};
use web::House;

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
    /// Nobody registers: another room convened it, and notes who attends.
    #[error("this is a meeting for which nobody registers")]
    NotNeeded,
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

/// Applications decided in one change at most: nobody waits for more than these.
const TOGETHER: usize = 100;

/// So long what was read about an event serves those who come after: as long as a rush needs.
const A_MOMENT: Duration = Duration::from_secs(1);

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
        (_, Registration::None) => Err(Error::NotNeeded),
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
    /// Held by whoever is next, until the event is theirs.
    turn: tokio::sync::Mutex<Option<Noted>>,
}

/// What is noted of an event, and since when.
type Noted = (Instant, Arc<Notes>);

/// What seldom changes about an event, and is needed to decide.
struct Notes {
    pen: Pen,
    quotas: Vec<quota::Model>,
}

impl Notes {
    async fn read(tx: &Tx, event: &Event) -> Result<Self, store::Error> {
        Ok(Self {
            pen: Pen::load(tx.db(), event).await?,
            quotas: places::quotas(tx, event.id).await?,
        })
    }
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
    fn asked(&self) -> MutexGuard<'_, VecDeque<Asked>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, asked: Asked) {
        self.asked().push_back(asked);
    }

    /// In whose name the one at the head of the queue comes.
    fn actor(&self) -> Option<Actor> {
        self.asked().front().map(|first| first.actor)
    }

    /// Those at the head of the queue who come in one name: a change has one actor.
    fn next(&self) -> Vec<Asked> {
        let mut asked = self.asked();
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
    let mut turn = queue.turn.lock().await;
    let Some(actor) = queue.actor() else {
        return;
    };
    let open = Open::of(&store, actor, event, &mut turn).await;
    let asked = queue.next();
    drop(turn);
    let drafts: Vec<&Draft> = asked.iter().map(|one| &one.draft).collect();
    let decided = match open {
        Ok(open) => open.decide(&drafts).await,
        Err(error) => Err(error),
    };
    let decided = match decided {
        // It was not as it was taken to be.
        Err(error) if !error.is_unavailable() => carefully(&store, actor, event, &drafts).await,
        decided => decided,
    };
    let answers = match decided {
        Ok(answers) => answers,
        Err(error) if drafts.len() == 1 || error.is_unavailable() => {
            let error = Error::Fault(Arc::new(error));
            drafts.iter().map(|_| Err(error.clone())).collect()
        }
        // One that cannot be kept does not take the others with it.
        Err(_) => {
            let mut answers = Vec::with_capacity(drafts.len());
            for draft in drafts {
                answers.push(match carefully(&store, actor, event, &[draft]).await {
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

type Answers = Vec<Result<Receipt, Error>>;

/// Decides about `drafts` with everything read under the lock.
async fn carefully(
    store: &Store,
    actor: Actor,
    event: Uuid,
    drafts: &[&Draft],
) -> Result<Answers, store::Error> {
    let tx = store.begin(actor).await?;
    let event = places::lock(&tx, event).await?;
    let open = Open {
        notes: Arc::new(Notes::read(&tx, &event).await?),
        known: sheet::known(&tx, event.id, drafts).await?,
        event,
        tx,
    };
    open.decide(drafts).await
}

/// A change in which the event is locked, with what else it needs.
struct Open {
    tx: Tx,
    event: Event,
    notes: Arc<Notes>,
    known: Known,
}

impl Open {
    /// Takes the event with what was noted of it a moment ago: each question less while others wait counts. What comes
    /// of it is kept only if nothing has happened to the event since and nobody had applied before: the database
    /// refuses it otherwise.
    async fn of(
        store: &Store,
        actor: Actor,
        event: Uuid,
        noted: &mut Option<Noted>,
    ) -> Result<Self, store::Error> {
        let tx = store.begin(actor).await?;
        let fresh = noted.take_if(|(since, _)| since.elapsed() < A_MOMENT);
        let (since, notes) = match fresh {
            Some(fresh) => fresh,
            None => {
                let event = places::found(&tx, event::Entity::find_by_id(event)).await?;
                (Instant::now(), Arc::new(Notes::read(&tx, &event).await?))
            }
        };
        *noted = Some((since, notes.clone()));
        Ok(Self {
            notes,
            known: Known::new(),
            event: places::lock(&tx, event).await?,
            tx,
        })
    }

    /// Decides about `drafts` in their order. The answers come in the same order.
    async fn decide(self, drafts: &[&Draft]) -> Result<Answers, store::Error> {
        let Self {
            tx,
            event,
            notes,
            known,
        } = self;
        if let Err(refusal) = admits(&event, tx.now()) {
            return Ok(drafts.iter().map(|_| Err(refusal.clone())).collect());
        }
        let places = places::for_rules(&tx, &event, notes.quotas.clone()).await?;
        let mut sheet = Sheet::open(&tx, &event, places, known, drafts).await?;
        let mut answers = Vec::with_capacity(drafts.len());
        for draft in drafts {
            answers.push(sheet.take(&tx, &event, draft));
        }
        sheet.close(&tx, &event, &notes.pen).await?;
        tx.commit().await?;
        Ok(answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};
    use chrono::Duration;

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
        let not_needed = Err(Error::NotNeeded.to_string());
        for hours in [0, 25, 30] {
            assert_eq!(
                admitted(|event| event.registration = Registration::None, hours),
                not_needed
            );
        }
    }
}
