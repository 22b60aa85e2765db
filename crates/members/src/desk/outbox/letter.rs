//! One mail.

use super::{Sender, State, readable, zone};
use crate::TEXTS;
use askama::Template;
use sea_orm::{EntityTrait, QueryFilter};
use store::mail::{self, Mail};
use texts::Texts;
use ui::{Link, Tone};
use uuid::Uuid;
use web::{Failure, House, PageResult, Viewer, page};

#[derive(Template)]
#[template(path = "desk/mail.html")]
struct MailPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    mail: Mail,
    posted: String,
    state: String,
    tone: Tone,
    attachments: Vec<String>,
    attempts: Vec<Attempt>,
}

struct Attempt {
    started: String,
    answer: String,
}

/// A mail of `sender`, with each attempt to send it.
pub(super) async fn show(house: &House, viewer: &Viewer, sender: &Sender, id: Uuid) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let mail = mail::Entity::find_by_id(id)
        .filter(sender.condition())
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let mail = readable(mail, mail::is_configured());
    let attempts = mail::attempts(&house.store, mail.id).await?;
    let zone = zone(viewer);
    let above = match sender {
        Sender::Network(_) => t.get("outbox-title"),
        Sender::House => t.get("house-outbox-title"),
    };
    let shell = sender
        .shell(house, viewer, &mail.subject)
        .under(above, sender.path());
    page(&MailPage {
        shell,
        tabs: sender.tabs(viewer),
        posted: t.moment(mail.posted_at, zone),
        state: t.get(State::of(&mail).text()),
        tone: State::of(&mail).tone(),
        attachments: mail
            .attachments
            .iter()
            .map(|attachment| attachment.name.clone())
            .collect(),
        attempts: attempts
            .into_iter()
            .map(|attempt| Attempt {
                started: t.moment(attempt.started_at, zone),
                answer: attempt
                    .answer
                    .unwrap_or_else(|| t.get("outbox-attempt-cut-off")),
            })
            .collect(),
        mail,
        t,
    })
}
