//! An invoice or a credit note. What is issued never changes; everything that happens to it later is
//! another row, and its state is worked out from those ([`State::of`]).

use super::party::Buyer;
use super::terms::Terms;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Currency, Language, Money};

/// An invoice or a credit note.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_invoice")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who asks.
    pub network_id: Uuid,
    /// Who is asked.
    pub organisation_id: Uuid,
    /// For which membership.
    pub membership_id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// The invoice of which a credit note takes something back.
    pub credits_id: Option<Uuid>,
    /// Its number, without gaps in its network, year of issue and kind.
    pub number: String,
    /// The year for which it is.
    pub year: i32,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// The last day on which it is paid in time.
    pub due_on: NaiveDate,
    /// The first day that it covers.
    pub first_day: NaiveDate,
    /// The last day that it covers.
    pub last_day: NaiveDate,
    /// The language in which it is written.
    pub language: Language,
    /// In what it asks.
    pub currency: Currency,
    /// Without tax, in the smallest unit; positive on credit notes too.
    pub net_minor: i64,
    /// The tax.
    pub vat_minor: i64,
    /// With it.
    pub total_minor: i64,
    /// Who asked, as it was on the day of issue.
    pub seller: Json<Terms>,
    /// Who was asked, as it was on the day of issue.
    pub buyer: Json<Buyer>,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// By whom.
    pub issued_by: Option<Uuid>,
}

store::entity!();

store::choice! {
    /// What asks for money, and what takes that back.
    pub enum Kind {
        /// Asks.
        Invoice = "invoice" => "dues-kind-invoice",
        /// Takes back, whole or in part.
        CreditNote = "credit-note" => "dues-kind-credit-note",
    }
}

store::choice! {
    /// Where an invoice stands.
    pub enum State {
        /// Nothing came in yet, and it is in time.
        Open = "open" => "dues-state-open",
        /// Something is left to pay, and it is in time.
        Part = "part" => "dues-state-part",
        /// Something is left to pay, and it is too late.
        Overdue = "overdue" => "dues-state-overdue",
        /// Nothing is left to pay.
        Paid = "paid" => "dues-state-paid",
        /// All of it was taken back.
        Credited = "credited" => "dues-state-credited",
        /// More came in than is asked, whether too much was paid or what was paid was taken back.
        Overpaid = "overpaid" => "dues-state-overpaid",
    }
}

/// What happened to an invoice so far, in the smallest unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Came in, without what was taken back as recorded by mistake.
    pub paid: i64,
    /// Was taken back.
    pub credited: i64,
}

impl Model {
    /// What is asked, with tax.
    #[must_use]
    pub fn total(&self) -> Money {
        Money::new(self.total_minor, self.currency)
    }

    /// The same without tax.
    #[must_use]
    pub fn net(&self) -> Money {
        Money::new(self.net_minor, self.currency)
    }

    /// The tax.
    #[must_use]
    pub fn vat(&self) -> Money {
        Money::new(self.vat_minor, self.currency)
    }

    /// What is left to pay; negative where something has to be paid back.
    #[must_use]
    pub fn left(&self, settled: Settled) -> Money {
        Money::new(
            self.total_minor - settled.paid - settled.credited,
            self.currency,
        )
    }
}

impl State {
    /// Where an invoice stands on a day.
    #[must_use]
    pub fn of(invoice: &Model, settled: Settled, today: NaiveDate) -> Self {
        if invoice.left(settled).is_negative() {
            Self::Overpaid
        } else if settled.credited >= invoice.total_minor {
            Self::Credited
        } else if invoice.left(settled).is_zero() {
            Self::Paid
        } else if invoice.due_on < today {
            Self::Overdue
        } else if settled.paid + settled.credited > 0 {
            Self::Part
        } else {
            Self::Open
        }
    }

    /// How it looks.
    #[must_use]
    pub fn tone(self) -> ui::Tone {
        match self {
            Self::Open => ui::Tone::Info,
            Self::Part | Self::Overpaid => ui::Tone::Warning,
            Self::Overdue => ui::Tone::Danger,
            Self::Paid => ui::Tone::Success,
            Self::Credited => ui::Tone::Neutral,
        }
    }
}
