//! What dues keep about a person: for them to take along, and to take out when they leave.
//!
//! Invoices that were issued stay as they are: their content has to be kept unaltered for years
//! (Directive 2006/112/EC, Articles 233 and 244 to 247, read 2026-11-22). Rows say by their key who
//! entered them, and a deleted person's name is gone behind it.

use super::party::Party;
use super::{buyer, invoice, payment, seller, spend};
use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use store::{Error, Store, Tx};
use uuid::Uuid;

/// What the person entered, and where their address stands for questions about invoices.
pub(crate) async fn gather(store: &Store, person: Uuid, email: &str) -> Result<Value, Error> {
    let db = store.db();
    let spends = spend::Entity::find()
        .filter(spend::Column::ReportedBy.eq(person))
        .order_by_asc(spend::Column::Id)
        .all(db)
        .await?;
    let payments = payment::Entity::find()
        .filter(payment::Column::RecordedBy.eq(person))
        .order_by_asc(payment::Column::Id)
        .all(db)
        .await?;
    let buyers = buyer::Entity::find()
        .filter(names("details", email))
        .all(db)
        .await?;
    let sellers = seller::Entity::find()
        .filter(names("details", email))
        .all(db)
        .await?;
    let invoices = invoice::Entity::find()
        .filter(names("buyer", email).or(names("seller", email)))
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await?;
    Ok(json!({
        "spends_reported": spends,
        "payments_recorded": payments,
        "contact_of_members": buyers.iter().filter(|it| is_of(&it.details.party, email)).map(|it| json!({
            "network_id": it.network_id,
            "organisation_id": it.organisation_id,
            "party": it.details.party,
        })).collect::<Vec<_>>(),
        "contact_of_networks": sellers.iter().filter(|it| is_of(&it.details.party, email)).map(|it| json!({
            "network_id": it.network_id,
            "party": it.details.party,
        })).collect::<Vec<_>>(),
        "contact_on_invoices": invoices
            .iter()
            .filter(|it| is_of(&it.buyer.party, email) || is_of(&it.seller.party, email))
            .map(|it| &it.number)
            .collect::<Vec<_>>(),
    }))
}

/// Takes the person's address off the invoices to come.
pub(crate) async fn erase(tx: &Tx, email: &str) -> Result<(), Error> {
    let buyers = buyer::Entity::find()
        .filter(names("details", email))
        .all(tx.db())
        .await?;
    for mut row in buyers {
        if is_of(&row.details.party, email) {
            row.details.0.party.email.clear();
            tx.update(row).await?;
        }
    }
    let sellers = seller::Entity::find()
        .filter(names("details", email))
        .all(tx.db())
        .await?;
    for mut row in sellers {
        if is_of(&row.details.party, email) {
            row.details.0.party.email.clear();
            tx.update(row).await?;
        }
    }
    Ok(())
}

/// Rows whose party in `column` has `email` in it somewhere: no row too few, perhaps one too many.
fn names(column: &'static str, email: &str) -> SimpleExpr {
    let party = Expr::cust(format!("{column} ->> 'party'"));
    Func::lower(party).like(format!("%{}%", email.to_lowercase()))
}

fn is_of(party: &Party, email: &str) -> bool {
    party.email.eq_ignore_ascii_case(email)
}
