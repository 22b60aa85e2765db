//! Reminding of invoices that will be due soon or are overdue, as the terms of their network say.

use super::book::terms_of;
use super::invoice::{self, Kind as InvoiceKind};
use super::ledger::settled;
use super::mailing::{self, Kind};
use super::post;
use super::terms::Reminders;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::{Duty, Error, Store};
use uuid::Uuid;

/// Looks for invoices to remind of, four times a day.
pub const REMIND: Duty = Duty {
    name: "dues-remind",
    every_seconds: 6 * 3600,
    run: |store| Box::pin(remind(store)),
};

async fn remind(store: &Store) -> Result<(), Error> {
    let today = store.now().date_naive();
    let db = store.db();
    let asked = invoice::Entity::find()
        .filter(invoice::Column::Kind.eq(InvoiceKind::Invoice))
        .filter(super::ledger::unsettled())
        .order_by_asc(invoice::Column::Id)
        .all(db)
        .await?;
    let settled = settled(db, asked.iter().map(|it| it.id)).await?;
    let ids: Vec<Uuid> = asked.iter().map(|it| it.id).collect();
    let mut sent: HashMap<(Uuid, Kind), i32> = HashMap::new();
    for some in ids.chunks(500) {
        let mailings = mailing::Entity::find()
            .filter(mailing::Column::InvoiceId.is_in(some.iter().copied()))
            .all(db)
            .await?;
        for mailing in mailings {
            *sent.entry((mailing.invoice_id, mailing.kind)).or_default() += 1;
        }
    }
    let mut terms: HashMap<Uuid, Reminders> = HashMap::new();
    for invoice in asked {
        let left = invoice.left(settled.get(&invoice.id).copied().unwrap_or_default());
        if left.minor() <= 0 {
            continue;
        }
        // How often to remind is decided now, not when the invoice was issued.
        let reminders = match terms.get(&invoice.network_id) {
            Some(reminders) => *reminders,
            None => {
                let reminders = terms_of(db, invoice.network_id).await?.reminders;
                terms.insert(invoice.network_id, reminders);
                reminders
            }
        };
        let count = |kind| sent.get(&(invoice.id, kind)).copied().unwrap_or_default();
        let next = next(
            reminders,
            &invoice,
            count(Kind::Ahead),
            count(Kind::Overdue),
            today,
        );
        if let Some((kind, nth)) = next {
            post::send(store, invoice.id, kind, nth).await?;
        }
    }
    Ok(())
}

/// The letter that is to be written today, if any. Each is a day's work: who was not reminded for a month
/// gets one letter, not three.
fn next(
    reminders: Reminders,
    invoice: &invoice::Model,
    ahead: i32,
    overdue: i32,
    today: NaiveDate,
) -> Option<(Kind, i32)> {
    let days_left = (invoice.due_on - today).num_days();
    if days_left >= 0 {
        let soon = days_left <= i64::from(reminders.ahead_days) && reminders.ahead_days > 0;
        // An invoice that is younger than the warning would be told of twice.
        let is_news = (today - invoice.issued_on).num_days() >= 1;
        return (soon && is_news && ahead == 0).then_some((Kind::Ahead, 0));
    }
    let late = -days_left;
    let wait = i64::from(reminders.every_days) * i64::from(overdue + 1);
    (overdue < i32::from(reminders.most) && late >= wait).then_some((Kind::Overdue, overdue))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dues::party::Buyer;
    use crate::dues::terms::Terms;
    use chrono::DateTime;
    use store::Json;
    use vocabulary::{Currency, Language};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn invoice() -> invoice::Model {
        invoice::Model {
            id: Uuid::nil(),
            network_id: Uuid::nil(),
            organisation_id: Uuid::nil(),
            membership_id: Uuid::nil(),
            kind: InvoiceKind::Invoice,
            credits_id: None,
            number: "N-2026-0001".to_owned(),
            year: 2026,
            issued_on: day("2026-02-01"),
            due_on: day("2026-03-03"),
            first_day: day("2026-01-01"),
            last_day: day("2026-12-31"),
            language: Language::English,
            currency: Currency::Eur,
            net_minor: 100,
            vat_minor: 0,
            total_minor: 100,
            seller: Json(Terms::default()),
            buyer: Json(Buyer::default()),
            issued_at: DateTime::UNIX_EPOCH,
            issued_by: None,
        }
    }

    #[test]
    fn a_letter_ahead_and_so_many_after_it_is_due() {
        let terms = Reminders {
            ahead_days: 7,
            every_days: 14,
            most: 2,
        };
        let on = |ahead, overdue, today| next(terms, &invoice(), ahead, overdue, day(today));
        assert_eq!(on(0, 0, "2026-02-23"), None);
        assert_eq!(on(0, 0, "2026-02-24"), Some((Kind::Ahead, 0)));
        assert_eq!(on(1, 0, "2026-02-25"), None);
        assert_eq!(on(0, 0, "2026-03-03"), Some((Kind::Ahead, 0)), "due today");
        assert_eq!(on(1, 0, "2026-03-16"), None);
        assert_eq!(on(1, 0, "2026-03-17"), Some((Kind::Overdue, 0)));
        assert_eq!(on(1, 1, "2026-03-30"), None);
        assert_eq!(on(1, 1, "2026-03-31"), Some((Kind::Overdue, 1)));
        assert_eq!(on(1, 2, "2026-12-31"), None, "two are the most");
    }

    #[test]
    fn nobody_is_told_on_the_day_of_issue_what_they_were_just_told() {
        let terms = Reminders {
            ahead_days: 60,
            every_days: 14,
            most: 0,
        };
        assert_eq!(next(terms, &invoice(), 0, 0, day("2026-02-01")), None);
        assert_eq!(
            next(terms, &invoice(), 0, 0, day("2026-02-02")),
            Some((Kind::Ahead, 0))
        );
        assert_eq!(
            next(terms, &invoice(), 1, 0, day("2027-02-02")),
            None,
            "none after"
        );
    }
}
