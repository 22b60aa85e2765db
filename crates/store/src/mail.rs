//! The outbox: letters are rows of the change that causes them; a job hands each to the mail server.

use crate::{Error, JobKind, Json, Store, Tx, job};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chrono::{DateTime, Utc};
use lettre::message::{Attachment as Part, Mailbox, MultiPart, SinglePart, header::ContentType};
use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use vocabulary::Language;

/// A letter in the outbox, sent or not.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    /// Ordered by time; also the left half of the Message-ID, the same on every attempt.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The network on whose behalf it is written: its secretariat may read it here.
    pub network_id: Option<Uuid>,
    /// What it is about.
    pub subject_id: Option<Uuid>,
    /// Whom it is for.
    pub to_name: String,
    /// Where it goes.
    pub to_address: String,
    /// The language it is written in.
    pub language: Language,
    /// Its subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// What comes with it.
    pub attachments: Json<Vec<Attachment>>,
    /// The parts of it that open a door to whoever reads them, as they stand in the text. Only while
    /// it waits: of a letter that left, or that never will, they are [masked](Model::masked).
    #[serde(default)]
    pub secrets: Json<Vec<String>>,
    /// When it was written.
    pub posted_at: DateTime<Utc>,
    /// When the mail server took it.
    pub sent_at: Option<DateTime<Utc>>,
    /// When we stopped trying.
    pub given_up_at: Option<DateTime<Utc>>,
}

crate::entity!();

pub use Model as Mail;

/// Stands where something in a letter opened a door.
pub const MASK: &str = "[***]";

impl Model {
    /// The letter for the eyes of others than the one it is for: what opens a door is masked, and of
    /// its attachments, in which the same may stand, only their names are left.
    #[must_use]
    pub fn masked(mut self) -> Self {
        if self.secrets.is_empty() {
            return self;
        }
        for secret in self.secrets.iter() {
            self.subject = self.subject.replace(secret, MASK);
            self.body = self.body.replace(secret, MASK);
        }
        let attachments = self.attachments.iter().map(|attachment| Attachment {
            content: String::new(),
            ..attachment.clone()
        });
        self.attachments = Json(attachments.collect());
        self.secrets = Json(Vec::new());
        self
    }

    /// Whether something in it was masked.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        self.subject.contains(MASK) || self.body.contains(MASK)
    }
}

/// Each time a letter was offered to the mail server: the proof of what was sent, and why not.
pub mod attempt {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One offer of one letter.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "mail_attempt")]
    pub struct Model {
        /// Ordered by time.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Which letter.
        pub mail_id: Uuid,
        /// Written before the server is spoken to.
        pub started_at: DateTime<Utc>,
        /// Empty when the program was cut off in between: the server may have the letter.
        pub ended_at: Option<DateTime<Utc>>,
        /// What the server said.
        pub answer: Option<String>,
    }

    crate::entity!();
}

/// A file that comes with a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// File name.
    pub name: String,
    /// For example `text/calendar; method=REQUEST`.
    pub media_type: String,
    /// The content, Base64.
    pub content: String,
}

impl Attachment {
    /// A file from its bytes.
    #[must_use]
    pub fn new(name: &str, media_type: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            content: BASE64.encode(bytes),
        }
    }
}

/// A letter to be written.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Whom it is for.
    pub to_name: String,
    /// Where it goes.
    pub to_address: String,
    /// The language it is written in.
    pub language: Language,
    /// Its subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
    /// The network on whose behalf it is written.
    pub network_id: Option<Uuid>,
    /// What it is about.
    pub subject_id: Option<Uuid>,
    /// The parts of it that open a door to whoever reads them, as they stand in the text: addresses
    /// with a secret. They are gone from the house as soon as the letter is.
    pub secrets: Vec<String>,
}

/// How to reach a mail server.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct SmtpConfig {
    /// `smtp://user:password@host:port`, `smtps://…`; `smtp://…?tls=required` for STARTTLS.
    pub url: String,
    /// Who writes: `Guildhall <no-reply@example.org>`.
    pub from: String,
}

/// What carries the letters. Without a mail server they stay in the outbox, readable there.
pub struct Transport {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl SmtpConfig {
    /// Whether a transport could be built from it.
    ///
    /// # Errors
    /// When the address of the server or of the sender is malformed.
    pub fn check(&self) -> Result<(), Error> {
        self.read().map(drop)
    }

    fn read(&self) -> Result<(AsyncSmtpTransportBuilder, Mailbox), Error> {
        let malformed = |error: &dyn std::fmt::Display| {
            Error::Config(format!("mail server {:?}: {error}", self.url))
        };
        let address = url::Url::parse(&self.url).map_err(|error| malformed(&error))?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&self.url)
            .map_err(|error| malformed(&error))?
            .timeout(Some(std::time::Duration::from_secs(20)));
        if let (false, Some(password)) = (address.username().is_empty(), address.password()) {
            builder = builder.credentials(Credentials::new(
                address.username().to_owned(),
                password.to_owned(),
            ));
        }
        let from = self.from.parse();
        Ok((
            builder,
            from.map_err(|error| Error::Config(format!("sender {:?}: {error}", self.from)))?,
        ))
    }
}

impl Transport {
    /// A transport to the configured server; nothing is sent yet. Needs a running Tokio.
    ///
    /// # Errors
    /// As for [`SmtpConfig::check`].
    pub fn new(config: &SmtpConfig) -> Result<Self, Error> {
        let (builder, from) = config.read()?;
        Ok(Self {
            smtp: builder.build(),
            from,
        })
    }

    /// Makes this the transport of the process.
    ///
    /// # Errors
    /// When there is one already.
    pub fn install(self) -> Result<(), Error> {
        TRANSPORT
            .set(self)
            .map_err(|_| Error::Config("a mail server is installed already".to_owned()))
    }
}

static TRANSPORT: OnceLock<Transport> = OnceLock::new();

/// The job that hands letters over.
pub const SEND: JobKind = JobKind {
    kind: "send-mail",
    run: |store, payload| Box::pin(send(store, payload)),
};

/// After this many attempts a letter is given up: with the pauses of the queue, about three days.
const MOST_ATTEMPTS: usize = 24;

/// Whether letters leave at all.
#[must_use]
pub fn is_configured() -> bool {
    TRANSPORT.get().is_some()
}

/// Proves that the mail server can be spoken to right now; without one there is nothing to prove.
///
/// # Errors
/// What stands in the way.
pub async fn check() -> Result<(), Error> {
    let Some(transport) = TRANSPORT.get() else {
        return Ok(());
    };
    match transport.smtp.test_connection().await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::Mail(
            "the mail server does not want to be spoken to".to_owned(),
        )),
        Err(error) => Err(Error::Mail(error.to_string())),
    }
}

pub(crate) async fn post(tx: &Tx, letter: Letter) -> Result<Uuid, Error> {
    let mail = tx.insert(row(tx, letter)).await?;
    tx.job(SEND.kind, &mail.id, tx.now()).await?;
    Ok(mail.id)
}

/// Rows of the outbox, and the jobs that send them.
pub(crate) fn rows(tx: &Tx, letters: Vec<Letter>) -> Result<(Vec<Mail>, Vec<job::Model>), Error> {
    let rows: Vec<Mail> = letters.into_iter().map(|letter| row(tx, letter)).collect();
    let jobs = rows
        .iter()
        .map(|mail| job::row(tx, SEND.kind, &mail.id, tx.now()));
    let jobs = jobs.collect::<Result<_, _>>()?;
    Ok((rows, jobs))
}

fn row(tx: &Tx, letter: Letter) -> Model {
    Model {
        id: Uuid::now_v7(),
        network_id: letter.network_id,
        subject_id: letter.subject_id,
        to_name: letter.to_name,
        to_address: letter.to_address,
        language: letter.language,
        subject: letter.subject,
        body: letter.body,
        attachments: Json(letter.attachments),
        secrets: Json(letter.secrets),
        posted_at: tx.now(),
        sent_at: None,
        given_up_at: None,
    }
}

async fn send(store: &Store, payload: &serde_json::Value) -> Result<(), Error> {
    let id: Uuid = serde_json::from_value(payload.clone())?;
    let transport = TRANSPORT
        .get()
        .ok_or_else(|| Error::Mail("no mail server is configured".to_owned()))?;
    let Some(mail) = Entity::find_by_id(id).one(store.db()).await? else {
        return Ok(());
    };
    if mail.sent_at.is_some() || mail.given_up_at.is_some() {
        return Ok(());
    }
    let attempts = attempts(store, id).await?.len();
    let message = message(&transport.from, &mail);

    let tx = store.begin(crate::Actor::System).await?;
    let attempt = attempt::Model {
        id: Uuid::now_v7(),
        mail_id: id,
        started_at: tx.now(),
        ended_at: None,
        answer: None,
    };
    let attempt = tx.insert(attempt).await?;
    tx.commit_quietly().await?;

    let (answer, fault) = match message {
        // A letter that cannot be written will not become writable by waiting.
        Err(error) => (error.to_string(), Some(true)),
        Ok(message) => match transport.smtp.send(message).await {
            Ok(response) => (response.message().collect::<Vec<_>>().join(" "), None),
            Err(error) => (error.to_string(), Some(error.is_permanent())),
        },
    };

    let tx = store.begin(crate::Actor::System).await?;
    attempt::Entity::update_many()
        .col_expr(attempt::Column::EndedAt, Expr::value(tx.now()))
        .col_expr(attempt::Column::Answer, Expr::value(answer.clone()))
        .filter(attempt::Column::Id.eq(attempt.id))
        .exec(tx.db())
        .await?;
    let given_up = fault == Some(true) || (fault.is_some() && attempts + 1 >= MOST_ATTEMPTS);
    let outcome = match fault {
        None => "sent",
        Some(_) if given_up => "given-up",
        Some(_) => "deferred",
    };
    metrics::counter!("guildhall_mails", "outcome" => outcome).increment(1);
    let column = match fault {
        None => Some(Column::SentAt),
        Some(_) if given_up => Some(Column::GivenUpAt),
        Some(_) => None,
    };
    if let Some(column) = column {
        let mut ended = Entity::update_many().col_expr(column, Expr::value(tx.now()));
        if !mail.secrets.is_empty() {
            let masked = mail.masked();
            ended = ended
                .col_expr(Column::Subject, Expr::value(masked.subject))
                .col_expr(Column::Body, Expr::value(masked.body))
                .col_expr(Column::Attachments, Expr::value(masked.attachments))
                .col_expr(Column::Secrets, Expr::value(masked.secrets));
        }
        ended.filter(Column::Id.eq(id)).exec(tx.db()).await?;
    }
    tx.commit_quietly().await?;
    if fault.is_some() && !given_up {
        Err(Error::Mail(answer))
    } else {
        Ok(())
    }
}

/// Whether a letter could be addressed to `address`.
#[must_use]
pub fn is_address(address: &str) -> bool {
    address.parse::<lettre::Address>().is_ok()
}

/// Every offer of a letter to the mail server, oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn attempts(store: &Store, mail: Uuid) -> Result<Vec<attempt::Model>, Error> {
    Ok(attempt::Entity::find()
        .filter(attempt::Column::MailId.eq(mail))
        .order_by_asc(attempt::Column::Id)
        .all(store.db())
        .await?)
}

fn message(from: &Mailbox, mail: &Model) -> Result<Message, Error> {
    let fault = |error: &dyn std::fmt::Display| Error::Mail(error.to_string());
    let address = mail
        .to_address
        .parse()
        .map_err(|error: lettre::address::AddressError| fault(&error))?;
    let name = (!mail.to_name.is_empty()).then(|| one_line(&mail.to_name));
    let host = from.email.domain();
    let builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(name, address))
        .subject(one_line(&mail.subject))
        .date(mail.posted_at.into())
        .message_id(Some(format!("<{}@{host}>", mail.id)));
    let body = SinglePart::plain(mail.body.clone());
    if mail.attachments.is_empty() {
        return builder.singlepart(body).map_err(|error| fault(&error));
    }
    let mut parts = MultiPart::mixed().singlepart(body);
    for attachment in mail.attachments.iter() {
        let kind = ContentType::parse(&attachment.media_type).map_err(|error| fault(&error))?;
        let bytes = BASE64
            .decode(&attachment.content)
            .map_err(|error| fault(&error))?;
        parts = parts.singlepart(Part::new(attachment.name.clone()).body(bytes, kind));
    }
    builder.multipart(parts).map_err(|error| fault(&error))
}

/// A header is one line: a break in it would begin another header.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail() -> Mail {
        Mail {
            id: Uuid::nil(),
            network_id: None,
            subject_id: None,
            to_name: "Åsa, \"buyer\"\r\nBcc: all@example.org".to_owned(),
            to_address: "asa@example.org".to_owned(),
            language: Language::Swedish,
            subject: "Välkommen\r\nBcc: all@example.org".to_owned(),
            body: "Hej".to_owned(),
            attachments: Json(vec![Attachment::new(
                "a.ics",
                "text/calendar",
                b"BEGIN:VCALENDAR",
            )]),
            secrets: Json(Vec::new()),
            posted_at: DateTime::UNIX_EPOCH,
            sent_at: None,
            given_up_at: None,
        }
    }

    #[test]
    fn a_name_or_subject_cannot_add_headers() {
        let from = "Guildhall <no-reply@example.org>"
            .parse()
            .expect("a mailbox");
        let bytes = message(&from, &mail()).expect("a letter").formatted();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "{text}");
    }

    #[test]
    fn what_opens_a_door_is_masked_and_attachments_keep_their_names() {
        let address = "https://house.test/applications/sesame";
        let letter = Mail {
            subject: "Hej".to_owned(),
            body: format!("Din plats: {address}/feedback"),
            secrets: Json(vec![address.to_owned()]),
            ..mail()
        };
        assert!(!letter.is_masked());
        let expected = Mail {
            body: "Din plats: [***]/feedback".to_owned(),
            attachments: Json(vec![Attachment::new("a.ics", "text/calendar", b"")]),
            secrets: Json(Vec::new()),
            ..letter.clone()
        };
        assert_eq!(letter.masked(), expected);
        assert!(expected.is_masked());
        assert_eq!(mail().masked(), mail());
    }

    #[test]
    fn the_same_letter_has_the_same_message_id_on_every_attempt() {
        let from = "Guildhall <no-reply@example.org>"
            .parse()
            .expect("a mailbox");
        let mut plain = mail();
        plain.to_name.clear();
        plain.subject = "Hej".to_owned();
        let bytes = message(&from, &plain).expect("a letter").formatted();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            text.contains("Message-ID: <00000000-0000-0000-0000-000000000000@example.org>"),
            "{text}"
        );
    }
}
