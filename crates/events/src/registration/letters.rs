//! Letters to applicants: in their language, in the desk's words where it has any, each with a
//! personal link.

use super::ics_invite::Invite;
use super::reason::Reason;
use super::wording::Wording;
use crate::application::{self, Status};
use crate::participant_view::{self, participant_view};
use crate::{Event, TEXTS, day, ics_revision, invitation, mail_template, personal_link};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sea_orm::prelude::Expr;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Attachment, Error, Letter, Tx};
use texts::Texts;
use uuid::Uuid;
use vocabulary::Language;
use web::ticket;

/// Everything that letters about one event need besides the event and the applicant.
pub(crate) struct Pen {
    days: Vec<day::Model>,
    wordings: Vec<mail_template::Model>,
    network: Option<members::network::Model>,
    /// How often something happened to the event.
    changes: i64,
}

/// What the calendar of an applicant knows of an event.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Diary {
    /// Whether the event stands in it: they were told that they have a place.
    pub has_entry: bool,
    /// How often it was decided how they stand, up to now.
    pub steps: i64,
    /// Now.
    pub at: DateTime<Utc>,
}

impl Pen {
    /// Reads what letters about `event` need.
    pub async fn load(db: &impl ConnectionTrait, event: &Event) -> Result<Self, Error> {
        let days = day::Entity::find()
            .filter(day::Column::EventId.eq(event.id))
            .order_by_asc(day::Column::Date)
            .all(db)
            .await?;
        let wordings = mail_template::Entity::find()
            .filter(mail_template::Column::EventId.eq(event.id))
            .all(db)
            .await?;
        let network = members::network::Entity::find_by_id(event.network_id)
            .one(db)
            .await?;
        let versions = ics_revision::versions(db, &[event.id]).await?;
        Ok(Self {
            days,
            wordings,
            network,
            changes: versions.get(&event.id).map_or(0, |version| version.changes),
        })
    }

    /// Whether nothing has happened to `event` since this was read: days, wordings and quotas do not
    /// change without a word about it.
    pub fn is_current(&self, event: Uuid) -> Expr {
        ics_revision::changes(event).eq(self.changes)
    }

    /// The wording for an outcome: the desk's own in that language, or that of the house.
    pub fn wording(&self, outcome: Status, language: Language) -> Wording {
        let own = self
            .wordings
            .iter()
            .find(|own| own.outcome == outcome && own.language == language);
        match own {
            Some(own) => Wording {
                subject: own.subject.clone(),
                body: own.body.clone(),
            },
            None => Wording::of_house(outcome, &TEXTS.reader(language)),
        }
    }

    /// The letter that tells an applicant how they stand, with the event for their calendar, or to take
    /// it out again; nothing where no letter reaches them. `number` is their place on the wait list, `reason`
    /// the rule that it followed from.
    pub fn outcome(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
        number: Option<u64>,
        reason: Option<Reason>,
        diary: Diary,
    ) -> Option<Letter> {
        let mut written = self.written(event, application, link, number);
        if reason == Some(Reason::OfferExpired) {
            let t = TEXTS.reader(application.language);
            written.body += "\n\n";
            written.body += &t.get("application-letter-offer-expired");
        }
        let attachments = if application.status == Status::Accepted {
            vec![self.entries(event, application, link, diary)]
        } else if diary.has_entry {
            let t = TEXTS.reader(application.language);
            written.body += "\n\n";
            written.body += &t.get("application-letter-calendar-removed");
            vec![self.called_off(event, application, diary)]
        } else {
            Vec::new()
        };
        self.letter(event, application, written, attachments, link)
    }

    /// The event for the calendar of somebody who has a place.
    pub fn entries(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
        diary: Diary,
    ) -> Attachment {
        let t = TEXTS.reader(application.language);
        self.invite(event, diary, &t).published(&self.days, link)
    }

    /// The same as a file of its own.
    pub fn calendar_file(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
        diary: Diary,
    ) -> String {
        let t = TEXTS.reader(application.language);
        self.invite(event, diary, &t).file(&self.days, link)
    }

    /// Takes the whole event out of the calendar of somebody who had a place.
    pub fn called_off(
        &self,
        event: &Event,
        application: &application::Model,
        diary: Diary,
    ) -> Attachment {
        self.cancellation(event, &self.days, application, diary)
    }

    /// Takes these days of the event out of the calendar of somebody who had a place.
    pub fn cancellation(
        &self,
        event: &Event,
        days: &[day::Model],
        application: &application::Model,
        diary: Diary,
    ) -> Attachment {
        let t = TEXTS.reader(application.language);
        self.invite(event, diary, &t).cancelled(days)
    }

    fn invite<'a>(&'a self, event: &'a Event, diary: Diary, t: &'a Texts) -> Invite<'a> {
        Invite {
            event,
            network: self.network.as_ref(),
            sequence: ics_revision::sequence(self.changes, diary.steps),
            at: diary.at,
            t,
        }
    }

    /// The letter to somebody who was let in at the door: there is nothing to prepare any more, but
    /// the link leads to materials, certificate and feedback.
    pub fn at_the_door(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
    ) -> Option<Letter> {
        let t = TEXTS.reader(application.language);
        let words = Wording::of_text(
            "application-letter-door-subject",
            "application-letter-door-body",
            &t,
        );
        let written = self.fill(&words, event, application, link, None);
        self.letter(event, application, written, Vec::new(), link)
    }

    /// The text of that letter alone, for a preview.
    pub fn written(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
        number: Option<u64>,
    ) -> Wording {
        let wording = self.wording(application.status, application.language);
        self.fill(&wording, event, application, link, number)
    }

    /// The same in any words.
    pub fn fill(
        &self,
        wording: &Wording,
        event: &Event,
        application: &application::Model,
        link: &str,
        number: Option<u64>,
    ) -> Wording {
        let t = TEXTS.reader(application.language);
        wording.fill(|placeholder| match placeholder {
            "name" => application.name.clone(),
            "event" => event
                .title
                .in_language(application.language)
                .text
                .to_owned(),
            "date" => self.date(&t),
            "hours" => self.hours(event, &t),
            "place" => whereabouts(event, &t, application.status == Status::Accepted),
            "link" => link.to_owned(),
            "number" => number.map(|number| t.number(number)).unwrap_or_default(),
            "until" => application
                .offer_expires_at
                .map(|until| t.moment(until, event.zone()))
                .unwrap_or_default(),
            _ => String::new(),
        })
    }

    /// The letter to somebody who applied a second time: nothing has changed, here is the way in.
    pub fn once_more(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
    ) -> Option<Letter> {
        let t = TEXTS.reader(application.language);
        let words = Wording::of_text(
            "application-letter-again-subject",
            "application-letter-again-body",
            &t,
        );
        let written = words.fill(|placeholder| match placeholder {
            "name" => application.name.clone(),
            "event" => event
                .title
                .in_language(application.language)
                .text
                .to_owned(),
            "link" => link.to_owned(),
            _ => String::new(),
        });
        self.letter(event, application, written, Vec::new(), link)
    }

    /// The letter that invites somebody; the link leads to the form.
    pub fn invitation(&self, event: &Event, invitation: &invitation::Model, link: &str) -> Letter {
        let t = TEXTS.reader(invitation.language);
        let words = Wording::of_text(
            "application-letter-invitation-subject",
            "application-letter-invitation-body",
            &t,
        );
        let written = words.fill(|placeholder| match placeholder {
            // Lists of addresses often have no names.
            "name" if invitation.name.is_empty() => invitation.email.clone(),
            "name" => invitation.name.clone(),
            "event" => event.title.in_language(invitation.language).text.to_owned(),
            "date" => self.date(&t),
            "place" => whereabouts(event, &t, false),
            "link" => link.to_owned(),
            _ => String::new(),
        });
        Letter {
            to_name: invitation.name.clone(),
            to_address: invitation.email.clone(),
            language: invitation.language,
            subject: written.subject,
            body: written.body,
            attachments: Vec::new(),
            network_id: Some(event.network_id),
            subject_id: Some(invitation.id),
            secrets: vec![link.to_owned()],
        }
    }

    /// `12 March 2026`, or from the first to the last day.
    pub fn date(&self, t: &Texts) -> String {
        match (self.days.first(), self.days.last()) {
            (Some(first), Some(last)) => t.date_range(first.date, last.date),
            _ => t.get("application-date-to-follow"),
        }
    }

    /// A line for each day.
    pub fn hours(&self, event: &Event, t: &Texts) -> String {
        hours(&self.days, event.zone(), t)
    }

    /// The name of the network in whose house the event is.
    pub fn network_name(&self) -> &str {
        self.network.as_ref().map_or("", |network| &network.name)
    }

    /// A letter to an applicant; nothing where no letter reaches them.
    pub fn letter(
        &self,
        event: &Event,
        application: &application::Model,
        written: Wording,
        attachments: Vec<Attachment>,
        link: &str,
    ) -> Option<Letter> {
        Some(Letter {
            to_name: application.name.clone(),
            to_address: application.address()?.to_owned(),
            language: application.language,
            subject: written.subject,
            body: written.body,
            attachments,
            network_id: Some(event.network_id),
            subject_id: Some(application.id),
            secrets: vec![link.to_owned()],
        })
    }
}

/// A line for each day: its hours are its own, not the event's.
pub(crate) fn hours(days: &[day::Model], zone: Tz, t: &Texts) -> String {
    let lines = days.iter().map(|day| {
        let hours = participant_view::hours(day.starts_at(zone), day.ends_at(zone), zone, t);
        format!("{}, {hours}", t.weekday_date(day.date))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What the calendars of applicants know, as they stand before they are told anew; in the same order.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn diaries(
    tx: &Tx,
    applications: &[application::Model],
) -> Result<Vec<Diary>, Error> {
    let ids: Vec<Uuid> = applications.iter().map(|one| one.id).collect();
    let steps = ics_revision::steps(tx.db(), &ids).await?;
    let diary = |one: &application::Model| Diary {
        has_entry: one.told == Status::Accepted,
        steps: steps.get(&one.id).copied().unwrap_or_default(),
        at: tx.now(),
    };
    Ok(applications.iter().map(diary).collect())
}

/// Where an event is, as far as somebody may know who has a place, or has none.
pub(crate) fn whereabouts(event: &Event, t: &Texts, has_place: bool) -> String {
    let view = participant_view(event, t, has_place);
    let place = view
        .place
        .into_iter()
        .chain([view.town])
        .collect::<Vec<_>>()
        .join(", ");
    match view.online_url {
        Some(url) => t.with(
            "application-place-connect",
            [("place", place.into()), ("url", url.into())],
        ),
        None => place,
    }
}

/// The full address at which the bearer of `secret` finds their application.
pub(crate) fn address(secret: &str) -> String {
    web::public_address(&format!("/applications/{secret}"))
}

/// A further personal link for each application, in the same order: only digests of the earlier
/// secrets are kept, so no letter can repeat them.
///
/// # Errors
/// When the rows cannot be kept.
pub(crate) async fn personal_links(tx: &Tx, applications: &[Uuid]) -> Result<Vec<String>, Error> {
    let secrets: Vec<String> = applications.iter().map(|_| ticket::secret()).collect();
    let links = applications
        .iter()
        .zip(&secrets)
        .map(|(application, secret)| personal_link::Model {
            id: Uuid::now_v7(),
            application_id: *application,
            digest: ticket::digest(secret),
            made_at: tx.now(),
        });
    let links: Vec<_> = links.collect();
    tx.insert_all(links).await?;
    Ok(secrets.iter().map(|secret| address(secret)).collect())
}
