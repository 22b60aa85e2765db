//! Keeping what came in by the statement of a bank. What somebody looked at is found again and matched
//! once more: between looking and keeping, a payment may have been recorded.

use super::invoice::{self, Kind};
use super::ledger::{settled, unsettled};
use super::pay::{self, Incoming, pay_within};
use super::payment;
use super::statement::{
    Booking, Candidate, Columns, Match, Odd, Table, bookings, matched, meant, plain,
};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;
use store::{Actor, Store};
use uuid::Uuid;
use vocabulary::{Currency, Money};
use web::Secretariat;

/// A statement held against the invoices of a network.
pub struct Proposal {
    /// Each line that brought money, and what it turned out to be: key of the invoice with its number.
    pub lines: Vec<(Booking, Match<(Uuid, String)>)>,
    /// Lines that cannot be read.
    pub odd: Vec<Odd>,
}

/// Finds what each line of a statement pays. Statements are read as being in `currency`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn propose(
    db: &impl ConnectionTrait,
    network: Uuid,
    table: &Table,
    columns: Columns,
    currency: Currency,
) -> Result<Proposal, store::Error> {
    let (bookings, odd) = bookings(table, columns, currency);
    let known = known(db, network, &bookings).await?;
    let open = invoice::Entity::find()
        .filter(invoice::Column::NetworkId.eq(network))
        .filter(invoice::Column::Kind.eq(Kind::Invoice))
        .filter(invoice::Column::Currency.eq(currency))
        .filter(unsettled())
        .all(db)
        .await?;
    let settled = settled(db, open.iter().map(|it| it.id)).await?;
    let candidates = open.into_iter().map(|it| Candidate {
        left: it
            .left(settled.get(&it.id).copied().unwrap_or_default())
            .minor(),
        number: it.number.clone(),
        key: (it.id, it.number),
    });
    let found = matched(&bookings, candidates.collect(), |print| {
        known.contains(print)
    });
    let mut lines: Vec<_> = bookings.into_iter().zip(found).collect();
    if lines.iter().any(|(_, found)| *found == Match::Unknown) {
        find_closed(db, network, currency, &mut lines).await?;
    }
    Ok(Proposal { lines, odd })
}

/// Names the invoice of lines that found no open one, where they bear the number of one that is paid or
/// taken back. Such a line is not kept by itself: somebody has to look what it is.
async fn find_closed(
    db: &impl ConnectionTrait,
    network: Uuid,
    currency: Currency,
    lines: &mut [(Booking, Match<(Uuid, String)>)],
) -> Result<(), store::Error> {
    let closed = invoice::Entity::find()
        .filter(invoice::Column::NetworkId.eq(network))
        .filter(invoice::Column::Kind.eq(Kind::Invoice))
        .filter(invoice::Column::Currency.eq(currency))
        .filter(unsettled().not())
        .all(db)
        .await?;
    let settled = settled(db, closed.iter().map(|it| it.id)).await?;
    let keys: Vec<String> = closed.iter().map(|it| plain(&it.number)).collect();
    for (booking, found) in lines {
        let named = match found {
            Match::Unknown => meant(&booking.reference, &keys),
            _ => None,
        };
        let Some(invoice) = named.map(|nth| &closed[nth]) else {
            continue;
        };
        let happened = settled.get(&invoice.id).copied().unwrap_or_default();
        let key = (invoice.id, invoice.number.clone());
        *found = if happened.credited >= invoice.total_minor {
            Match::Credited(key)
        } else {
            Match::Paid(key)
        };
    }
    Ok(())
}

async fn known(
    db: &impl ConnectionTrait,
    network: Uuid,
    bookings: &[Booking],
) -> Result<HashSet<String>, store::Error> {
    let mut known = HashSet::new();
    for some in bookings.chunks(500) {
        let found: Vec<Option<String>> = payment::Entity::find()
            .select_only()
            .column(payment::Column::Fingerprint)
            .filter(payment::Column::NetworkId.eq(network))
            .filter(
                payment::Column::Fingerprint.is_in(some.iter().map(|it| it.fingerprint.as_str())),
            )
            .into_tuple()
            .all(db)
            .await?;
        known.extend(found.into_iter().flatten());
    }
    Ok(known)
}

/// Keeps those payments of a statement that found their invoice and were chosen by their `lines`, all or
/// none; tells how many. The same statement once more keeps nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn keep(
    store: &Store,
    by: &Secretariat,
    table: &Table,
    columns: Columns,
    currency: Currency,
    lines: &[usize],
) -> Result<usize, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let proposal = propose(tx.db(), by.network_id, table, columns, currency).await?;
    let mut kept = 0;
    let chosen = proposal.lines.into_iter();
    for (booking, found) in chosen.filter(|(booking, _)| lines.contains(&booking.line)) {
        let (Match::Whole((invoice, _)) | Match::Part((invoice, _)) | Match::Over((invoice, _))) =
            found
        else {
            continue;
        };
        let incoming = Incoming {
            paid_on: booking.date,
            amount: Money::new(booking.minor, currency),
            reference: booking.reference,
            fingerprint: Some(booking.fingerprint),
            // It stands on the account, and whoever looked at the statement was told.
            may_be_more: true,
        };
        match pay_within(&tx, by.network_id, invoice, incoming).await {
            Ok(()) => kept += 1,
            Err(pay::Error::Fault(fault)) => return Err(fault),
            // It was found a moment ago in the same change, in its currency and above nothing.
            Err(_) => {}
        }
    }
    tx.commit().await?;
    Ok(kept)
}
