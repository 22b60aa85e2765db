//! The dues of the demo network: which invoices it has, where they stand, and what they come to.

use crate::town::Town;
use chrono::NaiveDate;
use members::dues::invoice::{self, Kind, State};
use members::dues::ledger::settled;
use sea_orm::{EntityTrait, QueryOrder};
use testkit::both;

/// Loads the demo on a day and gives each invoice in the order of issue: whose, its number, the year for which it
/// is, where it stands (a credit note stands nowhere), its total and what is left of it.
async fn invoices_on(town: &Town, day: NaiveDate) -> Vec<String> {
    town.advance(day - town.now().date_naive());
    members::demo::demo(&town.house).await.expect("the demo");
    let db = town.store().db();
    let found = invoice::Entity::find()
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await
        .expect("the demo");
    let happened = settled(db, found.iter().map(|it| it.id))
        .await
        .expect("the demo");
    let whose = members::queries::organisations_by_ids(
        town.store(),
        found.iter().map(|it| it.organisation_id),
    )
    .await
    .expect("the demo");
    found
        .iter()
        .map(|it| {
            let slug = &whose[&it.organisation_id].slug;
            let (number, year, total) = (&it.number, it.year, it.total());
            if it.kind == Kind::CreditNote {
                return format!("{number} {slug} {year}: takes back {total}");
            }
            let happened = happened.get(&it.id).copied().unwrap_or_default();
            let state = State::of(it, happened, day).word();
            format!(
                "{number} {slug} {year}: {state}, {total}, left {}",
                it.left(happened)
            )
        })
        .collect()
}

both! {
    async fn the_demo_has_an_invoice_in_every_state(town: Town) {
        let day = "2026-11-20".parse().unwrap();
        assert_eq!(invoices_on(&town, day).await, [
            "PP-2026-0001 city-of-ghent 2025: paid, 750.00 EUR, left 0.00 EUR",
            "PP-2026-0002 city-of-oslo 2025: paid, 1000.00 EUR, left 0.00 EUR",
            "PP-2026-0003 city-of-helsinki 2025: overpaid, 1000.00 EUR, left -1000.00 EUR",
            "PP-2026-0004 city-of-barcelona 2025: credited, 2000.00 EUR, left 0.00 EUR",
            "PP-2026-C0001 city-of-barcelona 2025: takes back 2000.00 EUR",
            "PP-2026-0005 city-of-zurich 2025: overdue, 1000.00 EUR, left 500.00 EUR",
            "EW-2026-0001 city-of-ghent 2025: paid, 3150.00 EUR, left 0.00 EUR",
            "PP-2026-0006 city-of-oslo 2026: paid, 1000.00 EUR, left 0.00 EUR",
            "PP-2026-0007 city-of-copenhagen 2026: overdue, 2000.00 EUR, left 2000.00 EUR",
            "PP-2026-0008 city-of-malmo 2026: overdue, 1000.00 EUR, left 500.00 EUR",
            "PP-2026-C0002 city-of-malmo 2026: takes back 500.00 EUR",
            "PP-2026-0009 city-of-zurich 2026: credited, 1000.00 EUR, left 0.00 EUR",
            "PP-2026-C0003 city-of-zurich 2026: takes back 1000.00 EUR",
            "PP-2026-0010 city-of-helsinki 2026: part, 1000.00 EUR, left 500.00 EUR",
            "PP-2026-0011 city-of-ghent 2026: open, 750.00 EUR, left 750.00 EUR",
            "EW-2026-0002 city-of-ghent 2026: overdue, 3150.00 EUR, left 3150.00 EUR",
        ]);
    }
}
