//! The terms on which a network invoices: who it is, its account, tax, deadlines and reminders.

use super::party::{Party, line};
use serde::{Deserialize, Serialize};
use texts::Texts;
use vocabulary::{Money, MoneyError, Percent};
use web::Form;

/// The longest time to pay, and the longest pause between reminders.
const MOST_DAYS: u16 = 365;
/// The most reminders of one invoice.
const MOST_REMINDERS: u16 = 10;

/// The terms of a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Who asks.
    pub party: Party,
    /// Its tax number where that is not a VAT identifier (BT-32).
    pub tax_number: String,
    /// Its account.
    pub iban: String,
    /// Its bank.
    pub bic: String,
    /// What numbers of invoices begin with.
    pub prefix: String,
    /// Days from issue to the day on which it is due.
    pub due_days: u16,
    /// How dues are taxed.
    pub tax: Tax,
    /// When to remind.
    pub reminders: Reminders,
}

/// How dues are taxed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tax {
    /// Whether at all.
    pub treatment: Treatment,
    /// Why not, as it has to stand on an invoice.
    pub reason: String,
    /// How much.
    pub rate: Percent,
}

store::choice! {
    /// Whether dues are taxed.
    pub enum Treatment {
        /// Exempt, for a reason (category E).
        Exempt = "exempt" => "dues-tax-exempt",
        /// Outside the scope of VAT (category O).
        Outside = "outside" => "dues-tax-outside",
        /// Taxed at a rate (category S).
        Rate = "rate" => "dues-tax-rate",
    }
}

/// When to remind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminders {
    /// Days before an invoice is due; 0 for no such letter.
    pub ahead_days: u16,
    /// Days from the day on which it was due to the first reminder, and from one to the next.
    pub every_days: u16,
    /// Reminders of one overdue invoice at most; 0 for none.
    pub most: u16,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            party: Party::default(),
            tax_number: String::new(),
            iban: String::new(),
            bic: String::new(),
            prefix: String::new(),
            due_days: 30,
            tax: Tax {
                treatment: Treatment::Exempt,
                reason: String::new(),
                rate: Percent::ZERO,
            },
            reminders: Reminders {
                ahead_days: 7,
                every_days: 14,
                most: 3,
            },
        }
    }
}

impl Tax {
    /// The tax on an amount.
    ///
    /// # Errors
    /// When it is too large to be counted.
    pub fn on(&self, net: Money) -> Result<Money, MoneyError> {
        match self.treatment {
            Treatment::Rate => net.percent(self.rate),
            Treatment::Exempt | Treatment::Outside => Ok(Money::zero(net.currency())),
        }
    }

    /// The code of its category (UNCL 5305).
    #[must_use]
    pub const fn category(&self) -> &'static str {
        match self.treatment {
            Treatment::Exempt => "E",
            Treatment::Outside => "O",
            Treatment::Rate => "S",
        }
    }
}

impl Terms {
    /// Keys of the texts that say what is missing before anything can be issued. The rules named are
    /// those of EN 16931-1 that an invoice without it would break.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let party = &self.party;
        let taxed_by_number = !party.vat_id.is_empty() || !self.tax_number.is_empty();
        let fits_tax = match self.tax.treatment {
            // BR-E-02, BR-S-02
            Treatment::Exempt | Treatment::Rate => taxed_by_number,
            // BR-O-02: no VAT identifier then, so a register has to tell who it is (BR-CO-26).
            Treatment::Outside => true,
        };
        let is_known = !party.registration.is_empty()
            || (!party.vat_id.is_empty() && self.tax.treatment != Treatment::Outside);
        let needs_reason = self.tax.treatment != Treatment::Rate && self.tax.reason.is_empty();
        let needs_rate = self.tax.treatment == Treatment::Rate && self.tax.rate <= Percent::ZERO;
        [
            (party.name.is_empty(), "dues-missing-name"), // BR-06
            (
                party.street.is_empty() || party.city.is_empty(),
                "dues-missing-address",
            ), // BR-08
            (party.country.is_none(), "dues-missing-country"), // BR-09
            (!is_known, "dues-missing-registration"),     // BR-CO-26
            (!fits_tax, "dues-missing-tax-number"),
            (needs_reason, "dues-missing-reason"), // BR-E-10, BR-O-10
            (needs_rate, "dues-missing-rate"),     // BR-S-05
            (self.iban.is_empty(), "dues-missing-iban"), // BR-50, BR-61
            (self.prefix.is_empty(), "dues-missing-prefix"), // BR-02
        ]
        .into_iter()
        .filter_map(|(is_missing, key)| is_missing.then_some(key))
        .collect()
    }

    pub(super) fn form(&self) -> Form {
        let mut form = Form::new()
            .with("tax-number", &self.tax_number)
            .with("iban", &self.iban)
            .with("bic", &self.bic)
            .with("prefix", &self.prefix)
            .with("due-days", self.due_days)
            .with("treatment", self.tax.treatment)
            .with("reason", &self.tax.reason)
            .with("ahead-days", self.reminders.ahead_days)
            .with("every-days", self.reminders.every_days)
            .with("most", self.reminders.most);
        if self.tax.rate > Percent::ZERO {
            form.set("rate", self.tax.rate);
        }
        self.party.fill(&mut form);
        form
    }

    /// Reads the form. What is malformed is refused beside its field; what is missing is not: it can
    /// be filled in later, and only issuing asks for it.
    pub(super) fn read(form: &mut Form, t: &Texts) -> Option<Self> {
        let party = Party::read(form, t);
        let iban = compact(form, "iban", t);
        if !iban.is_empty() && !is_iban(&iban) {
            form.refuse("iban", t.get("dues-iban-unreadable"));
        }
        let bic = compact(form, "bic", t);
        if !bic.is_empty() && !is_bic(&bic) {
            form.refuse("bic", t.get("dues-bic-unreadable"));
        }
        let prefix = compact(form, "prefix", t);
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if prefix.len() > 12 || !prefix.bytes().all(fits) {
            form.refuse("prefix", t.get("dues-prefix-unreadable"));
        }
        let treatment = form.parse::<Treatment>("treatment").ok().flatten();
        if treatment.is_none() {
            form.refuse("treatment", t.get("dues-treatment-missing"));
        }
        let rate = form.text("rate").map(|text| text.replace(',', "."));
        let rate = rate.as_deref().unwrap_or("0").parse::<Percent>().ok();
        let rate = rate.filter(|rate| (Percent::ZERO..=Percent::HUNDRED).contains(rate));
        if rate.is_none() {
            form.refuse("rate", t.get("dues-rate-unreadable"));
        }
        let due_days = days(form, "due-days", MOST_DAYS, t);
        let reminders = Reminders {
            ahead_days: days(form, "ahead-days", MOST_DAYS, t),
            every_days: days(form, "every-days", MOST_DAYS, t).max(1),
            most: days(form, "most", MOST_REMINDERS, t),
        };
        let terms = Self {
            party,
            tax_number: line(form, "tax-number", t),
            iban,
            bic,
            prefix,
            due_days,
            tax: Tax {
                reason: line(form, "reason", t),
                treatment: treatment?,
                rate: rate?,
            },
            reminders,
        };
        form.is_fine().then_some(terms)
    }
}

/// A code without blanks, in capitals.
fn compact(form: &mut Form, field: &str, t: &Texts) -> String {
    line(form, field, t)
        .split_whitespace()
        .collect::<String>()
        .to_uppercase()
}

fn days(form: &mut Form, field: &str, most: u16, t: &Texts) -> u16 {
    let number = form.parse::<u16>(field).ok().map(Option::unwrap_or_default);
    match number.filter(|number| *number <= most) {
        Some(number) => number,
        None => {
            form.refuse(
                field,
                t.one("dues-days-unreadable", "most", i64::from(most)),
            );
            0
        }
    }
}

/// ISO 13616: the check digits make the number 1 modulo 97.
fn is_iban(text: &str) -> bool {
    if !(15..=34).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let (head, rest) = text.split_at(4);
    let digits = |byte: u8| match byte {
        b'0'..=b'9' => (u32::from(byte - b'0'), 10),
        _ => (u32::from(byte.to_ascii_uppercase() - b'A') + 10, 100),
    };
    let checked = rest.bytes().chain(head.bytes()).fold(0, |sum, byte| {
        let (value, shift) = digits(byte);
        (sum * shift + value) % 97
    });
    checked == 1
        && head.as_bytes()[..2].iter().all(u8::is_ascii_alphabetic)
        && head.as_bytes()[2..].iter().all(u8::is_ascii_digit)
}

/// ISO 9362: eight or eleven letters and digits, the first six letters.
fn is_bic(text: &str) -> bool {
    matches!(text.len(), 8 | 11)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().take(6).all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_number_is_checked_by_its_digits() {
        for fine in [
            "BE68539007547034",
            "DE89370400440532013000",
            "NO9386011117947",
        ] {
            assert!(is_iban(fine), "{fine}");
        }
        for odd in [
            "",
            "BE68539007547035",
            "BE6853900754703",
            "6868539007547034",
            "BEé8539007547034",
        ] {
            assert!(!is_iban(odd), "{odd}");
        }
        assert!(
            is_bic("GEBABEBB")
                && is_bic("GEBABEBB36A")
                && !is_bic("GEBABEB")
                && !is_bic("1EBABEBB")
        );
    }

    #[test]
    fn what_is_missing_depends_on_the_tax() {
        let mut terms = Terms {
            party: Party {
                name: "Network".to_owned(),
                street: "Street 1".to_owned(),
                city: "Ghent".to_owned(),
                country: "BE".parse().ok(),
                ..Party::default()
            },
            iban: "BE68539007547034".to_owned(),
            prefix: "N".to_owned(),
            ..Terms::default()
        };
        assert_eq!(
            terms.missing(),
            [
                "dues-missing-registration",
                "dues-missing-tax-number",
                "dues-missing-reason"
            ]
        );
        terms.party.vat_id = "BE0123456789".to_owned();
        terms.tax.reason = "Article 132".to_owned();
        assert!(terms.missing().is_empty());
        terms.tax.treatment = Treatment::Outside;
        assert_eq!(terms.missing(), ["dues-missing-registration"]);
        terms.party.registration = "0123.456.789".to_owned();
        assert!(terms.missing().is_empty());
        terms.tax.treatment = Treatment::Rate;
        assert_eq!(terms.missing(), ["dues-missing-rate"]);
    }
}
