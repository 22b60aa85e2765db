//! What is decided about applications in one change, before and while it is written down.

use super::{ApplicationReceived, Draft, Error, Receipt};
use crate::application::{self, Status};
use crate::event::Registration;
use crate::registration::allocate::{Obstacle, Places, Seat};
use crate::registration::letters::{self, Diary, Pen};
use crate::registration::places::{self, Shift};
use crate::registration::reason::Reason;
use crate::{Event, decision, ics_revision, invitation, personal_link};
use chrono::Duration;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::Expr};
use std::collections::HashMap;
use store::{Json, Letter, Tx, mail};
use uuid::Uuid;
use web::ticket;

/// Who applies twice is written to again, but not more often than this: the form may not become a way
/// to flood somebody's letter box.
const PAUSE_BETWEEN_REMINDERS: Duration = Duration::minutes(10);

/// Who has applied already, by address.
pub(super) type Known = HashMap<String, application::Model>;

/// Those of `drafts` who have applied for the event already.
pub(super) async fn known(tx: &Tx, event: Uuid, drafts: &[&Draft]) -> Result<Known, store::Error> {
    let emails = drafts.iter().map(|draft| draft.email.as_str());
    let known = application::Entity::find()
        .filter(application::Column::EventId.eq(event))
        .filter(application::Column::Email.is_in(emails))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|known| (known.email.clone(), known));
    Ok(known.collect())
}

/// What is decided in one change, before it is written down.
pub(super) struct Sheet {
    places: Places,
    known: Known,
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
    pub(super) async fn open(
        tx: &Tx,
        event: &Event,
        places: Places,
        known: Known,
        drafts: &[&Draft],
    ) -> Result<Self, store::Error> {
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
            places,
            known,
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
    pub(super) fn take(&mut self, tx: &Tx, event: &Event, draft: &Draft) -> Result<Receipt, Error> {
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
    pub(super) async fn close(self, tx: &Tx, event: &Event, pen: &Pen) -> Result<(), store::Error> {
        let returned = self.new.iter().filter(|taken| taken.is_return);
        let returned: Vec<Uuid> = returned.map(|taken| taken.application.id).collect();
        let steps = ics_revision::steps(tx.db(), &returned).await?;
        let first = self.new.iter().filter(|taken| !taken.is_return);
        let rows: Vec<_> = first.map(|taken| taken.application.clone()).collect();
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
        let received = self.new.iter().map(|taken| ApplicationReceived {
            application_id: taken.application.id,
            event_id: event.id,
            network_id: event.network_id,
            status: taken.application.status,
        });
        let mut bundle = tx.bundle();
        bundle.add(rows);
        bundle.add(decisions.collect());
        bundle.record(&received.collect::<Vec<_>>())?;
        // The letters are written while the database keeps the applications.
        let writing = async { self.letters(tx, event, pen, &steps) };
        let (kept, mut post) = tokio::join!(bundle.keep(), writing);
        kept?;
        for taken in self.new.iter().filter(|taken| taken.is_return) {
            // The links of the application that was cancelled end with it.
            personal_link::Entity::delete_many()
                .filter(personal_link::Column::ApplicationId.eq(taken.application.id))
                .exec(tx.db())
                .await?;
            tx.update(taken.application.clone()).await?;
        }
        places::shift_if(tx, event.id, self.shift, pen.is_current(event.id)).await?;
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
        post.extend(self.reminders(tx, event, pen).await?);
        tx.mail_all(post).await
    }

    /// A letter to each who is taken; `steps` tells how often it was decided about those who come back.
    fn letters(
        &self,
        tx: &Tx,
        event: &Event,
        pen: &Pen,
        steps: &HashMap<Uuid, i64>,
    ) -> Vec<Letter> {
        let written = self.new.iter().filter_map(|taken| {
            let before = steps.get(&taken.application.id).copied();
            let diary = Diary {
                has_entry: false,
                steps: before.unwrap_or_default() + 1,
                at: tx.now(),
            };
            let link = letters::address(&taken.secret);
            pen.outcome(
                event,
                &taken.application,
                &link,
                taken.place,
                Some(taken.reason),
                diary,
            )
        });
        written.collect()
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
