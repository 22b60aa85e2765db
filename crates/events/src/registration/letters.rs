//! Letters to applicants: in their language, in the desk's words where it has any, each with a
//! personal link.

use super::ics_invite;
use super::wording::Wording;
use crate::application::{self, Status};
use crate::participant_view::participant_view;
use crate::{Event, TEXTS, day, invitation, mail_template, personal_link};
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
        Ok(Self {
            days,
            wordings,
            network,
        })
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

    /// The letter that tells an applicant how they stand. `number` is their place on the wait list.
    pub fn outcome(
        &self,
        event: &Event,
        application: &application::Model,
        link: &str,
        number: Option<u64>,
    ) -> Letter {
        let written = self.written(event, application, link, number);
        let attachments = if application.status == Status::Accepted {
            let t = TEXTS.reader(application.language);
            vec![Attachment::new(
                "event.ics",
                "text/calendar; charset=utf-8; method=PUBLISH",
                ics_invite::calendar(event, &self.days, self.network.as_ref(), link, &t).as_bytes(),
            )]
        } else {
            Vec::new()
        };
        self.letter(event, application, written, attachments)
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
    pub fn once_more(&self, event: &Event, application: &application::Model, link: &str) -> Letter {
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
        self.letter(event, application, written, Vec::new())
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
        }
    }

    /// `12 March 2026`, or from the first to the last day.
    pub fn date(&self, t: &Texts) -> String {
        match (self.days.first(), self.days.last()) {
            (Some(first), Some(last)) => t.date_range(first.date, last.date),
            _ => t.get("application-date-to-follow"),
        }
    }

    /// A line for each day: its hours are its own, not the event's.
    pub fn hours(&self, event: &Event, t: &Texts) -> String {
        let lines = self.days.iter().map(|day| {
            let zone = t.zone_short(day.starts_at(event.zone()), event.zone());
            format!(
                "{}, {} {zone}",
                t.weekday_date(day.date),
                t.time_range(day.starts, day.ends)
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn letter(
        &self,
        event: &Event,
        application: &application::Model,
        written: Wording,
        attachments: Vec<Attachment>,
    ) -> Letter {
        Letter {
            to_name: application.name.clone(),
            to_address: application.email.clone(),
            language: application.language,
            subject: written.subject,
            body: written.body,
            attachments,
            network_id: Some(event.network_id),
            subject_id: Some(application.id),
        }
    }
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
