//! Crediting: what was issued never changes, so a mistake is mended by a credit note, over all that is
//! left of an invoice or over a part of it.

use super::book::terms_of;
use super::invoice::{self, Kind};
use super::issue::{self, keep, next_number};
use super::ledger::{credits_of, lines_of};
use super::reckon::{Line, Why};
use crate::capacities::hold;
use sea_orm::EntityTrait;
use store::{Actor, Json, Store, Tx};
use uuid::Uuid;
use vocabulary::{Money, MoneyError};
use web::Secretariat;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such invoice")]
    NotFound,
    #[error("more than what is left of the invoice cannot be credited: {0}")]
    TooMuch(Money),
    #[error("nothing is left to credit")]
    NothingLeft,
    #[error("the details of the network are incomplete")]
    Incomplete,
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<issue::Error> for Error {
    fn from(error: issue::Error) -> Self {
        match error {
            issue::Error::Fault(fault) => Self::Fault(fault),
            issue::Error::Money(error) => Self::Money(error),
            issue::Error::Incomplete(_) | issue::Error::NotReady => Self::Incomplete,
        }
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Credits `net` of an invoice, or all that is left of it.
pub async fn credit(
    store: &Store,
    by: &Secretariat,
    invoice: Uuid,
    net: Option<Money>,
    reason: &str,
) -> Result<invoice::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let found = invoice::Entity::find_by_id(invoice).one(tx.db()).await?;
    let invoice = found
        .filter(|it| it.network_id == by.network_id && it.kind == Kind::Invoice)
        .ok_or(Error::NotFound)?;
    // Two hands that credit the same invoice wait for each other.
    hold(&tx, invoice.organisation_id).await?;
    let note = credit_within(&tx, &invoice, net, reason).await?;
    tx.commit().await?;
    Ok(note)
}

/// The same within a change that holds the organisation already.
pub(super) async fn credit_within(
    tx: &Tx,
    invoice: &invoice::Model,
    net: Option<Money>,
    reason: &str,
) -> Result<invoice::Model, Error> {
    let terms = terms_of(tx.db(), invoice.network_id).await?;
    if terms.prefix.is_empty() {
        return Err(Error::Incomplete);
    }
    let before = credits_of(tx.db(), invoice.id).await?;
    let credited = |of: fn(&invoice::Model) -> i64| before.iter().map(of).sum::<i64>();
    let left_net = invoice.net_minor - credited(|it| it.net_minor);
    let left_vat = invoice.vat_minor - credited(|it| it.vat_minor);
    if left_net <= 0 {
        return Err(Error::NothingLeft);
    }
    let currency = invoice.currency;
    let is_rest = net.is_none_or(|net| net.minor() == left_net);
    // Whatever was rounded in parts before, the last one takes what is left.
    let (net, vat) = match net {
        Some(net) if !is_rest => (net, invoice.seller.tax.on(net)?),
        _ => (
            Money::new(left_net, currency),
            Money::new(left_vat, currency),
        ),
    };
    if net.minor() <= 0 || net.minor() > left_net || vat.minor() > left_vat {
        return Err(Error::TooMuch(Money::new(left_net, currency)));
    }
    let lines = if is_rest && before.is_empty() {
        same_lines(tx, invoice).await?
    } else {
        vec![Line {
            why: Why::Credit {
                reason: reason.to_owned(),
            },
            amount: net,
        }]
    };
    let today = tx.now().date_naive();
    let note = invoice::Model {
        id: Uuid::now_v7(),
        kind: Kind::CreditNote,
        credits_id: Some(invoice.id),
        number: next_number(tx, invoice.network_id, &terms, Kind::CreditNote, today).await?,
        issued_on: today,
        due_on: today,
        net_minor: net.minor(),
        vat_minor: vat.minor(),
        total_minor: net.plus(vat)?.minor(),
        seller: Json(invoice.seller.0.clone()),
        issued_at: tx.now(),
        issued_by: tx.actor().person(),
        ..invoice.clone()
    };
    Ok(keep(tx, note, lines).await?)
}

async fn same_lines(tx: &Tx, invoice: &invoice::Model) -> Result<Vec<Line>, Error> {
    let lines = lines_of(tx.db(), invoice.id).await?;
    Ok(lines
        .into_iter()
        .map(|line| Line {
            why: line.why.0,
            amount: Money::new(line.amount_minor, invoice.currency),
        })
        .collect())
}
