//! Who stands on an invoice: the network that asks, and the member that is asked.

use serde::{Deserialize, Serialize};
use texts::Texts;
use vocabulary::Country;
use web::Form;

/// The longest of any of these lines.
const LONGEST: usize = 200;

/// Somebody as the law knows them. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Legal name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Country.
    pub country: Option<Country>,
    /// VAT identifier, with its country: `BE0123456789`.
    pub vat_id: String,
    /// Number in a register of companies or associations.
    pub registration: String,
    /// Address for questions.
    pub email: String,
}

/// To whom and how a member wants its invoices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    /// Who.
    pub party: Party,
    /// What the member's own system needs to route an invoice (buyer reference, BT-10).
    pub reference: String,
    /// Its order number (BT-13).
    pub order: String,
}

impl Party {
    /// The address below the name, a line each.
    #[must_use]
    pub fn lines(&self, t: &Texts) -> Vec<String> {
        let place = format!("{} {}", self.postcode, self.city);
        [
            self.street.clone(),
            place.trim().to_owned(),
            self.country.map(|it| t.country(it)).unwrap_or_default(),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
    }

    pub(super) fn fill(&self, form: &mut Form) {
        for (field, value) in [
            ("name", &self.name),
            ("street", &self.street),
            ("postcode", &self.postcode),
            ("city", &self.city),
            ("vat-id", &self.vat_id),
            ("registration", &self.registration),
            ("email", &self.email),
        ] {
            form.set(field, value);
        }
        form.set("country", self.country.map_or("", Country::code));
    }

    /// Reads the form; what is malformed is refused beside its field.
    pub(super) fn read(form: &mut Form, t: &Texts) -> Self {
        let vat_id = line(form, "vat-id", t).replace([' ', '.', '-'], "");
        let vat_id = vat_id.to_uppercase();
        if !vat_id.is_empty() && !is_vat_id(&vat_id) {
            form.refuse("vat-id", t.get("dues-vat-id-unreadable"));
        }
        let email = line(form, "email", t);
        if !email.is_empty() && !store::mail::is_address(&email) {
            form.refuse("email", t.get("dues-email-unreadable"));
        }
        Self {
            name: line(form, "name", t),
            street: line(form, "street", t),
            postcode: line(form, "postcode", t),
            city: line(form, "city", t),
            country: form.parse("country").ok().flatten(),
            vat_id,
            registration: line(form, "registration", t),
            email,
        }
    }
}

impl Buyer {
    pub(super) fn fill(&self, form: &mut Form) {
        self.party.fill(form);
        form.set("reference", &self.reference);
        form.set("order", &self.order);
    }

    pub(super) fn read(form: &mut Form, t: &Texts) -> Option<Self> {
        let buyer = Self {
            party: Party::read(form, t),
            reference: line(form, "reference", t),
            order: line(form, "order", t),
        };
        if buyer.party.name.is_empty() {
            form.refuse("name", t.get("dues-name-missing"));
        }
        if buyer.party.country.is_none() {
            form.refuse("country", t.get("dues-country-missing"));
        }
        form.is_fine().then_some(buyer)
    }
}

/// One line of a form, without blanks around it.
pub(super) fn line(form: &mut Form, field: &str, t: &Texts) -> String {
    let text: String = form
        .text(field)
        .unwrap_or_default()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().count() > LONGEST {
        form.refuse(
            field,
            t.one("members-form-too-long", "longest", LONGEST as i64),
        );
    }
    text
}

/// Two letters of a country and two to thirteen letters or digits (EN 16931, BR-CO-09, asks for the
/// country; the rest differs from country to country).
fn is_vat_id(text: &str) -> bool {
    let (country, rest) = text.split_at_checked(2).unwrap_or(("", text));
    let known = country == "EL" || country == "XI" || country.parse::<Country>().is_ok();
    known && (2..=13).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::is_vat_id;

    #[test]
    fn a_vat_identifier_begins_with_its_country() {
        for fine in ["BE0123456789", "EL123456789", "DE123456789", "ATU12345678"] {
            assert!(is_vat_id(fine), "{fine}");
        }
        for odd in [
            "",
            "B",
            "0123456789",
            "QQ12345",
            "BE",
            "BE1",
            "BE12345678901234",
            "BEé12",
        ] {
            assert!(!is_vat_id(odd), "{odd}");
        }
    }
}
