//! The paper of an invoice: what [`papers`] prints, in the language of the invoice.

use super::invoice::Kind;
use super::post::Dossier;
use super::terms::Treatment;
use papers::{Invoice, InvoiceLine};
use store::Error;
use texts::Texts;

/// The paper as PDF. A letter that the fonts lack is printed as □: an invoice must not stay away for
/// a name, and its XML has all letters.
pub(super) async fn pdf(dossier: &Dossier) -> Result<Vec<u8>, Error> {
    let paper = paper(dossier);
    let printed = tokio::task::spawn_blocking(move || papers::invoice(&paper)).await;
    let printed = printed.map_err(|error| Error::Config(error.to_string()))?;
    printed.map_err(|error| Error::Config(format!("the paper of an invoice: {error}")))
}

fn paper(dossier: &Dossier) -> Invoice {
    let invoice = &dossier.invoice;
    let t = crate::TEXTS.reader(invoice.language);
    let (seller, buyer) = (&invoice.seller, &invoice.buyer);
    Invoice {
        language: invoice.language,
        network: dossier.network.name.clone(),
        colour: dossier.network.colour.clone(),
        heading: t.get(invoice.kind.text()),
        number: invoice.number.clone(),
        issued: invoice.issued_on,
        seller: block(&seller.party.name, seller.party.lines(&t)),
        seller_ids: ids(dossier, &t),
        buyer: block(&buyer.party.name, buyer.party.lines(&t)),
        facts: facts(dossier, &t),
        lines: dossier
            .lines
            .iter()
            .map(|line| InvoiceLine {
                text: line.text.clone(),
                amount: t.money(vocabulary::Money::new(line.amount_minor, invoice.currency)),
            })
            .collect(),
        sums: sums(dossier, &t),
        notes: notes(dossier, &t),
    }
}

fn block(name: &str, lines: Vec<String>) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(lines).collect()
}

fn ids(dossier: &Dossier, t: &Texts) -> Vec<(String, String)> {
    let seller = &dossier.invoice.seller;
    [
        ("dues-vat-id", &seller.party.vat_id),
        ("dues-tax-number", &seller.tax_number),
        ("dues-registration", &seller.party.registration),
        ("dues-email", &seller.party.email),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| (t.get(key), value.clone()))
    .collect()
}

fn facts(dossier: &Dossier, t: &Texts) -> Vec<(String, String)> {
    let invoice = &dossier.invoice;
    let number = match invoice.kind {
        Kind::Invoice => "dues-invoice-number",
        Kind::CreditNote => "dues-credit-note-number",
    };
    let mut facts = vec![
        (t.get(number), invoice.number.clone()),
        (t.get("dues-issued-on"), t.date(invoice.issued_on)),
        (
            t.get("dues-period"),
            t.date_range(invoice.first_day, invoice.last_day),
        ),
    ];
    if let Some((number, day)) = &dossier.credits {
        facts.push((
            t.get("dues-credits"),
            t.with(
                "dues-number-of-day",
                [("number", number.into()), ("day", t.date(*day).into())],
            ),
        ));
    } else {
        facts.push((t.get("dues-due-on"), t.date(invoice.due_on)));
    }
    let buyer = &invoice.buyer;
    for (key, value) in [
        ("dues-reference", &buyer.reference),
        ("dues-order", &buyer.order),
        ("dues-buyer-vat-id", &buyer.party.vat_id),
    ] {
        if !value.is_empty() {
            facts.push((t.get(key), value.clone()));
        }
    }
    facts
}

fn sums(dossier: &Dossier, t: &Texts) -> Vec<(String, String)> {
    let invoice = &dossier.invoice;
    let vat = match invoice.seller.tax.treatment {
        Treatment::Rate => t.one("dues-vat-at", "rate", t.percent(invoice.seller.tax.rate)),
        Treatment::Exempt | Treatment::Outside => t.get("dues-vat"),
    };
    let total = match invoice.kind {
        Kind::Invoice => "dues-total-due",
        Kind::CreditNote => "dues-total-credited",
    };
    vec![
        (t.get("dues-net"), t.money(invoice.net())),
        (vat, t.money(invoice.vat())),
        (t.get(total), t.money(invoice.total())),
    ]
}

fn notes(dossier: &Dossier, t: &Texts) -> Vec<String> {
    let invoice = &dossier.invoice;
    let seller = &invoice.seller;
    let tax = match seller.tax.treatment {
        Treatment::Rate => None,
        Treatment::Exempt => Some("dues-exempt-because"),
        Treatment::Outside => Some("dues-outside-because"),
    };
    let mut notes: Vec<String> = tax
        .map(|key| t.one(key, "reason", &seller.tax.reason))
        .into_iter()
        .collect();
    if invoice.kind == Kind::Invoice {
        let key = if seller.bic.is_empty() {
            "dues-pay-to"
        } else {
            "dues-pay-to-bank"
        };
        notes.push(t.with(
            key,
            [
                ("iban", grouped(&seller.iban).into()),
                ("bic", seller.bic.as_str().into()),
                ("name", seller.party.name.as_str().into()),
                ("number", invoice.number.as_str().into()),
                ("day", t.date(invoice.due_on).into()),
            ],
        ));
    }
    notes
}

/// An account number in groups of four, as it is read aloud.
fn grouped(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}
