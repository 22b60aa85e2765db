//! Issuing: what a membership owes for a year becomes an invoice with the next number. Number,
//! lines and the mail that is to be written share one change, so no number is lost.

use super::book::{Book, Draft, Outcome, terms_of};
use super::invoice::{self, Kind};
use super::party::{Buyer, Party};
use super::reckon::Line;
use super::terms::Terms;
use super::{counter, line, post, words};
use crate::capacities::hold;
use crate::organisation;
use chrono::{Datelike, Days, NaiveDate};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Json, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::{Language, Money};
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the details of the network are incomplete: {0:?}")]
    Incomplete(Vec<&'static str>),
    #[error(
        "this membership has an invoice for the year already, owes nothing, or a fact is missing"
    )]
    NotReady,
    #[error("the amount is too large")]
    Money(#[from] vocabulary::MoneyError),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// An invoice or a credit note was issued.
#[derive(Debug, Serialize, Deserialize)]
pub struct InvoiceIssued {
    pub invoice_id: Uuid,
    pub network_id: Uuid,
    pub organisation_id: Uuid,
    pub number: String,
    pub total: Money,
}

impl Recorded for InvoiceIssued {
    const KIND: &'static str = "invoice-issued";
    fn subject(&self) -> Uuid {
        self.organisation_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Issues the invoice of a membership of `organisation` for a year.
pub async fn issue(
    store: &Store,
    by: &Secretariat,
    organisation: Uuid,
    membership: Uuid,
    year: i32,
) -> Result<invoice::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    hold(&tx, organisation).await?;
    let today = tx.now().date_naive();
    let invoice = issue_within(&tx, by.network_id, organisation, membership, year, today).await?;
    tx.commit().await?;
    Ok(invoice)
}

/// The same within a change that holds the organisation already, dated `issued_on`.
pub(super) async fn issue_within(
    tx: &Tx,
    network: Uuid,
    organisation: Uuid,
    membership: Uuid,
    year: i32,
    issued_on: NaiveDate,
) -> Result<invoice::Model, Error> {
    let terms = terms_of(tx.db(), network).await?;
    let missing = terms.missing();
    if !missing.is_empty() {
        return Err(Error::Incomplete(missing));
    }
    let book = Book::open(tx.db(), network, year, Some(organisation)).await?;
    let entry = book
        .entries()
        .into_iter()
        .find(|entry| entry.membership.id == membership)
        .ok_or(Error::NotReady)?;
    let Outcome::Ready(draft) = entry.outcome else {
        return Err(Error::NotReady);
    };
    let buyer = match entry.buyer {
        Some(buyer) => buyer.details.0,
        None => plain_buyer(&entry.organisation),
    };
    let language = language_of(&entry.organisation);
    let net = draft.reckoning.total;
    let vat = terms.tax.on(net)?;
    let invoice = invoice::Model {
        id: Uuid::now_v7(),
        network_id: network,
        organisation_id: organisation,
        membership_id: membership,
        kind: Kind::Invoice,
        credits_id: None,
        number: next_number(tx, network, &terms, Kind::Invoice, issued_on).await?,
        year,
        issued_on,
        due_on: issued_on + Days::new(terms.due_days.into()),
        first_day: draft.span.first,
        last_day: draft.span.last,
        language,
        currency: net.currency(),
        net_minor: net.minor(),
        vat_minor: vat.minor(),
        total_minor: net.plus(vat)?.minor(),
        seller: Json(terms),
        buyer: Json(buyer),
        issued_at: tx.now(),
        issued_by: tx.actor().person(),
    };
    let Draft { reckoning, .. } = *draft;
    keep(tx, invoice, reckoning.lines).await
}

/// Writes an invoice with its lines, records it, and asks for its mail.
pub(super) async fn keep(
    tx: &Tx,
    invoice: invoice::Model,
    lines: Vec<Line>,
) -> Result<invoice::Model, Error> {
    let invoice = tx.insert(invoice).await?;
    let t = crate::TEXTS.reader(invoice.language);
    let lines = (0..).zip(lines).map(|(position, line)| line::Model {
        id: Uuid::now_v7(),
        invoice_id: invoice.id,
        position,
        text: words::line(&line, &t),
        amount_minor: line.amount.minor(),
        why: Json(line.why),
    });
    tx.insert_all(lines.collect()).await?;
    tx.record(&InvoiceIssued {
        invoice_id: invoice.id,
        network_id: invoice.network_id,
        organisation_id: invoice.organisation_id,
        number: invoice.number.clone(),
        total: invoice.total(),
    })
    .await?;
    tx.job(post::SEND.kind, &invoice.id, tx.now()).await?;
    Ok(invoice)
}

/// The next number of a network, year and kind. The row is held until the change ends: nobody else
/// gets a number in between, and a change that fails gives its number back.
pub(super) async fn next_number(
    tx: &Tx,
    network: Uuid,
    terms: &Terms,
    kind: Kind,
    day: NaiveDate,
) -> Result<String, store::Error> {
    let year = day.year();
    let first = counter::Model {
        network_id: network,
        year,
        kind,
        last: 0,
    };
    let key = [
        counter::Column::NetworkId,
        counter::Column::Year,
        counter::Column::Kind,
    ];
    counter::Entity::insert(first.into_active_model())
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(tx.db())
        .await?;
    let own = sea_orm::Condition::all()
        .add(counter::Column::NetworkId.eq(network))
        .add(counter::Column::Year.eq(year))
        .add(counter::Column::Kind.eq(kind));
    counter::Entity::update_many()
        .col_expr(
            counter::Column::Last,
            ExprTrait::add(Expr::col(counter::Column::Last), 1),
        )
        .filter(own.clone())
        .exec(tx.db())
        .await?;
    let counter = counter::Entity::find()
        .filter(own)
        .one(tx.db())
        .await?
        .ok_or_else(|| store::Error::Config("the counter of invoices is gone".to_owned()))?;
    let mark = match kind {
        Kind::Invoice => "",
        Kind::CreditNote => "C",
    };
    Ok(format!("{}-{year}-{mark}{:04}", terms.prefix, counter.last))
}

/// What is known of a member that did not say where its invoices go.
pub(super) fn plain_buyer(organisation: &organisation::Model) -> Buyer {
    let vat_id = organisation
        .identifiers
        .iter()
        .find(|it| it.scheme == "VAT");
    Buyer {
        party: Party {
            name: organisation.name.original().text.to_owned(),
            country: Some(organisation.country),
            vat_id: vat_id.map(|it| it.value.clone()).unwrap_or_default(),
            ..Party::default()
        },
        ..Buyer::default()
    }
}

/// The first language of an organisation in which we can write; English where there is none.
pub(super) fn language_of(organisation: &organisation::Model) -> Language {
    let known = |language: &Language| texts::UI_LANGUAGES.contains(language);
    organisation
        .languages
        .iter()
        .find(known)
        .unwrap_or(Language::English)
}
