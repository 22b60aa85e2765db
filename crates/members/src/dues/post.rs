//! Mailing an invoice: with its paper for people and its XML for their systems, in the language of the
//! organisation, once.

use super::invoice::{self, Kind as InvoiceKind};
use super::ledger::lines_of;
use super::mailing::{self, Kind};
use super::{line, paper, ubl};
use crate::capacity::Role;
use crate::letters::greeted;
use crate::{network, queries};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Attachment, Error, JobKind, Letter, Recorded, Store, Tx};
use texts::Texts;
use uuid::Uuid;
use web::public_address;

/// The job that writes the letter of an invoice or a credit note.
pub const SEND: JobKind = JobKind {
    kind: "send-invoice",
    run: |store, payload| {
        let id = serde_json::from_value::<Uuid>(payload.clone());
        Box::pin(async move { send(store, id?, Kind::Issued, 0).await })
    },
};

/// An invoice or a reminder was mailed.
#[derive(Debug, Serialize, Deserialize)]
pub struct InvoiceMailed {
    pub invoice_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub number: String,
    pub reason: Kind,
    pub recipients: usize,
}

impl Recorded for InvoiceMailed {
    const KIND: &'static str = "invoice-mailed";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Everything that the papers of an invoice say.
pub(super) struct Dossier {
    pub invoice: invoice::Model,
    pub network: network::Model,
    pub lines: Vec<line::Model>,
    /// The number and day of the invoice that a credit note takes back.
    pub credits: Option<(String, chrono::NaiveDate)>,
}

impl Dossier {
    pub async fn of(store: &Store, invoice: invoice::Model) -> Result<Option<Self>, Error> {
        let db = store.db();
        let network = network::Entity::find_by_id(invoice.network_id)
            .one(db)
            .await?;
        let Some(network) = network else {
            return Ok(None);
        };
        let credits = match invoice.credits_id {
            Some(id) => invoice::Entity::find_by_id(id).one(db).await?,
            None => None,
        };
        Ok(Some(Self {
            lines: lines_of(db, invoice.id).await?,
            credits: credits.map(|it| (it.number, it.issued_on)),
            network,
            invoice,
        }))
    }

    /// The name of its files, without the ending.
    pub fn file_name(&self) -> &str {
        &self.invoice.number
    }
}

/// Mails an invoice as the `nth` letter of a kind; does nothing if that was done before.
pub(super) async fn send(store: &Store, id: Uuid, kind: Kind, nth: i32) -> Result<(), Error> {
    let Some(invoice) = invoice::Entity::find_by_id(id).one(store.db()).await? else {
        return Ok(());
    };
    let written = mailing::Entity::find()
        .filter(mailing::Column::InvoiceId.eq(id))
        .filter(mailing::Column::Kind.eq(kind))
        .filter(mailing::Column::Nth.eq(nth))
        .count(store.db())
        .await?;
    if written > 0 {
        return Ok(());
    }
    let Some(dossier) = Dossier::of(store, invoice).await? else {
        return Ok(());
    };
    let attachments = [
        Attachment::new(
            &format!("{}.pdf", dossier.file_name()),
            "application/pdf",
            &paper::pdf(&dossier).await?,
        ),
        Attachment::new(
            &format!("{}.xml", dossier.file_name()),
            "application/xml",
            ubl::xml(&dossier)?.as_bytes(),
        ),
    ];
    let tx = store.begin(Actor::System).await?;
    let people = queries::people_acting_for(
        tx.db(),
        dossier.invoice.organisation_id,
        Role::Representative,
    )
    .await?;
    let noted = tx
        .insert(mailing::Model {
            id: Uuid::now_v7(),
            invoice_id: dossier.invoice.id,
            kind,
            nth,
            recipients: i32::try_from(people.len()).unwrap_or(i32::MAX),
            sent_at: tx.now(),
        })
        .await;
    match noted {
        // Somebody else wrote it meanwhile.
        Err(error) if error.is_duplicate() => return Ok(()),
        noted => noted?,
    };
    let t = crate::TEXTS.reader(dossier.invoice.language);
    let (subject, body) = words(&dossier, kind, &t);
    for person in &people {
        let letter = Letter {
            to_name: person.name.clone(),
            to_address: person.email.clone(),
            language: dossier.invoice.language,
            subject: subject.clone(),
            body: greeted(&person.name, &body, &t),
            attachments: attachments.to_vec(),
            network_id: Some(dossier.network.id),
            subject_id: Some(dossier.invoice.organisation_id),
            secrets: Vec::new(),
        };
        tx.mail(letter).await?;
    }
    mailed(&tx, &dossier, kind, people.len()).await?;
    tx.commit().await
}

async fn mailed(tx: &Tx, dossier: &Dossier, reason: Kind, recipients: usize) -> Result<(), Error> {
    tx.record(&InvoiceMailed {
        invoice_id: dossier.invoice.id,
        network_id: dossier.network.id,
        organisation_id: dossier.invoice.organisation_id,
        number: dossier.invoice.number.clone(),
        reason,
        recipients,
    })
    .await?;
    Ok(())
}

fn words(dossier: &Dossier, kind: Kind, t: &Texts) -> (String, String) {
    let invoice = &dossier.invoice;
    let (subject, body) = match (invoice.kind, kind) {
        (InvoiceKind::CreditNote, _) => {
            ("dues-credit-note-letter-subject", "dues-credit-note-letter")
        }
        (_, Kind::Issued) => ("dues-invoice-letter-subject", "dues-invoice-letter"),
        (_, Kind::Ahead) => ("dues-ahead-letter-subject", "dues-ahead-letter"),
        (_, Kind::Overdue) => ("dues-overdue-letter-subject", "dues-overdue-letter"),
    };
    let link = public_address(&format!(
        "{}/dues/invoices/{}",
        dossier.network.path(),
        invoice.id
    ));
    let values = [
        ("network", dossier.network.name.as_str().into()),
        ("number", invoice.number.as_str().into()),
        (
            "credited",
            dossier
                .credits
                .as_ref()
                .map_or("", |it| it.0.as_str())
                .into(),
        ),
        ("buyer", invoice.buyer.party.name.as_str().into()),
        ("total", t.money(invoice.total()).into()),
        ("day", t.date(invoice.due_on).into()),
        ("year", invoice.year.to_string().into()),
        ("iban", invoice.seller.iban.as_str().into()),
        ("link", link.as_str().into()),
    ];
    (t.with(subject, &values), t.with(body, &values))
}
