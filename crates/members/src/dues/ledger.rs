//! Reading what was issued, what came in and what was taken back.

use super::invoice::{self, Kind, Settled, State};
use super::{line, payment};
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use store::Error;
use uuid::Uuid;

/// What came in for the invoice of the row, as SQL.
const PAID: &str = r#"(SELECT CAST(COALESCE(SUM(p."amount_minor"), 0) AS BIGINT) FROM "dues_payment" p WHERE p."invoice_id" = "dues_invoice"."id")"#;
/// What was taken back of it.
const CREDITED: &str = r#"(SELECT CAST(COALESCE(SUM(c."total_minor"), 0) AS BIGINT) FROM "dues_invoice" c WHERE c."credits_id" = "dues_invoice"."id")"#;

fn left() -> SimpleExpr {
    Expr::cust(format!(
        r#"("dues_invoice"."total_minor" - {PAID} - {CREDITED})"#
    ))
}

/// Invoices in a state on a day, as a condition for a query: the same rule as [`State::of`].
#[must_use]
pub fn in_state(state: State, today: NaiveDate) -> Condition {
    let credited = Expr::cust(format!(r#"{CREDITED} >= "dues_invoice"."total_minor""#));
    let touched = Expr::cust(format!("({PAID} + {CREDITED}) > 0"));
    let invoices = Condition::all().add(invoice::Column::Kind.eq(Kind::Invoice));
    let asks = invoices.clone().add(credited.clone().not());
    let due = asks.clone().add(left().gt(0));
    match state {
        State::Overpaid => invoices.add(left().lt(0)),
        State::Credited => invoices.add(left().eq(0)).add(credited),
        State::Paid => asks.add(left().eq(0)),
        State::Overdue => due.add(invoice::Column::DueOn.lt(today)),
        State::Part => due.add(invoice::Column::DueOn.gte(today)).add(touched),
        State::Open => due
            .add(invoice::Column::DueOn.gte(today))
            .add(touched.not()),
    }
}

/// Invoices on which something is left to pay, as a condition for a query.
#[must_use]
pub fn unsettled() -> SimpleExpr {
    left().gt(0)
}

/// What happened to these invoices so far.
///
/// # Errors
/// When the database cannot be reached.
pub async fn settled(
    db: &impl ConnectionTrait,
    invoices: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Settled>, Error> {
    let ids: Vec<Uuid> = invoices.into_iter().collect();
    let mut settled: HashMap<Uuid, Settled> = HashMap::with_capacity(ids.len());
    for some in ids.chunks(500) {
        let paid: Vec<(Uuid, i64)> = payment::Entity::find()
            .select_only()
            .column(payment::Column::InvoiceId)
            .column(payment::Column::AmountMinor)
            .filter(payment::Column::InvoiceId.is_in(some.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        for (id, amount) in paid {
            settled.entry(id).or_default().paid += amount;
        }
        let credited: Vec<(Option<Uuid>, i64)> = invoice::Entity::find()
            .select_only()
            .column(invoice::Column::CreditsId)
            .column(invoice::Column::TotalMinor)
            .filter(invoice::Column::CreditsId.is_in(some.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        for (id, amount) in credited {
            settled.entry(id.unwrap_or_default()).or_default().credited += amount;
        }
    }
    Ok(settled)
}

/// An invoice of a network, if it is one of its own.
///
/// # Errors
/// When the database cannot be reached.
pub async fn invoice_of(
    db: &impl ConnectionTrait,
    network: Uuid,
    id: Uuid,
) -> Result<Option<invoice::Model>, Error> {
    Ok(invoice::Entity::find_by_id(id)
        .filter(invoice::Column::NetworkId.eq(network))
        .one(db)
        .await?)
}

/// The lines of an invoice, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lines_of(db: &impl ConnectionTrait, invoice: Uuid) -> Result<Vec<line::Model>, Error> {
    Ok(line::Entity::find()
        .filter(line::Column::InvoiceId.eq(invoice))
        .order_by_asc(line::Column::Position)
        .all(db)
        .await?)
}

/// Credit notes of an invoice, oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn credits_of(
    db: &impl ConnectionTrait,
    invoice: Uuid,
) -> Result<Vec<invoice::Model>, Error> {
    Ok(invoice::Entity::find()
        .filter(invoice::Column::CreditsId.eq(invoice))
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await?)
}
