//! An invoice or a credit note as UBL 2.1 for the system of the buyer, after EN 16931-1.
//!
//! The fee and what is added are lines; what is taken off is an allowance on the document, because the
//! price of a line is never negative (BR-27). Numbers such as BT-1 are those of the standard's terms.

use super::invoice::Kind;
use super::line;
use super::party::Party;
use super::post::Dossier;
use super::terms::{Tax, Treatment};
use chrono::NaiveDate;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io::Error as IoError;
use store::Error;
use vocabulary::{Country, Money};

const CAC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const CBC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
/// BT-24: the core standard, without a restriction of a country.
const CUSTOMIZATION: &str = "urn:cen.eu:en16931:2017";
/// UNECE Recommendation 20: one of something.
const ONE: &str = "C62";
/// UNCL 5189: a discount.
const DISCOUNT: &str = "95";
/// UNCL 4461: a transfer within SEPA, and any transfer.
const SEPA: &str = "58";
const TRANSFER: &str = "30";

type Sheet = Writer<Vec<u8>>;
type Written = Result<(), IoError>;

/// The document.
pub(super) fn xml(dossier: &Dossier) -> Result<String, Error> {
    let mut sheet = Writer::new_with_indent(Vec::new(), b' ', 1);
    write(&mut sheet, dossier)?;
    String::from_utf8(sheet.into_inner()).map_err(|error| Error::Config(error.to_string()))
}

fn write(sheet: &mut Sheet, dossier: &Dossier) -> Written {
    let invoice = &dossier.invoice;
    let (root, type_code) = match invoice.kind {
        Kind::Invoice => ("Invoice", ("cbc:InvoiceTypeCode", "380")),
        Kind::CreditNote => ("CreditNote", ("cbc:CreditNoteTypeCode", "381")),
    };
    sheet.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let space = format!("urn:oasis:names:specification:ubl:schema:xsd:{root}-2");
    sheet
        .create_element(root)
        .with_attribute(("xmlns", space.as_str()))
        .with_attribute(("xmlns:cac", CAC))
        .with_attribute(("xmlns:cbc", CBC))
        .write_inner_content(|sheet| {
            head(sheet, dossier, type_code)?;
            seller(sheet, dossier)?;
            buyer(sheet, dossier)?;
            if invoice.kind == Kind::Invoice {
                payment(sheet, dossier)?;
            }
            for line in dossier.lines.iter().filter(|line| line.amount_minor < 0) {
                allowance(sheet, dossier, line)?;
            }
            totals(sheet, dossier)?;
            let asked = dossier.lines.iter().filter(|line| line.amount_minor >= 0);
            for (nth, line) in (1..).zip(asked) {
                line_of(sheet, dossier, line, nth)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn head(sheet: &mut Sheet, dossier: &Dossier, (name, code): (&str, &str)) -> Written {
    let invoice = &dossier.invoice;
    put(sheet, "cbc:CustomizationID", CUSTOMIZATION)?;
    put(sheet, "cbc:ID", &invoice.number)?; // BT-1
    put(sheet, "cbc:IssueDate", &day(invoice.issued_on))?; // BT-2
    if invoice.kind == Kind::Invoice {
        put(sheet, "cbc:DueDate", &day(invoice.due_on))?; // BT-9
    }
    put(sheet, name, code)?; // BT-3
    put(
        sheet,
        "cbc:DocumentCurrencyCode",
        &invoice.currency.to_string(),
    )?; // BT-5
    maybe(sheet, "cbc:BuyerReference", &invoice.buyer.reference)?; // BT-10
    within(sheet, "cac:InvoicePeriod", |sheet| {
        put(sheet, "cbc:StartDate", &day(invoice.first_day))?; // BT-73
        put(sheet, "cbc:EndDate", &day(invoice.last_day)) // BT-74
    })?;
    if !invoice.buyer.order.is_empty() {
        within(sheet, "cac:OrderReference", |sheet| {
            put(sheet, "cbc:ID", &invoice.buyer.order) // BT-13
        })?;
    }
    if let Some((number, issued_on)) = &dossier.credits {
        within(sheet, "cac:BillingReference", |sheet| {
            within(sheet, "cac:InvoiceDocumentReference", |sheet| {
                put(sheet, "cbc:ID", number)?; // BT-25
                put(sheet, "cbc:IssueDate", &day(*issued_on)) // BT-26
            })
        })?;
    }
    Ok(())
}

fn seller(sheet: &mut Sheet, dossier: &Dossier) -> Written {
    let terms = &dossier.invoice.seller;
    let is_taxable = terms.tax.treatment != Treatment::Outside;
    within(sheet, "cac:AccountingSupplierParty", |sheet| {
        within(sheet, "cac:Party", |sheet| {
            within(sheet, "cac:PartyName", |sheet| {
                put(sheet, "cbc:Name", &dossier.network.name) // BT-28
            })?;
            address(sheet, &terms.party)?;
            // BR-O-02: outside the scope of VAT no VAT identifier may stand.
            if is_taxable {
                tax_scheme(sheet, &terms.party.vat_id, "VAT")?; // BT-31
                tax_scheme(sheet, &terms.tax_number, "TAX")?; // BT-32
            }
            legal_entity(sheet, &terms.party)?;
            if !terms.party.email.is_empty() {
                within(sheet, "cac:Contact", |sheet| {
                    put(sheet, "cbc:ElectronicMail", &terms.party.email) // BT-43
                })?;
            }
            Ok(())
        })
    })
}

fn buyer(sheet: &mut Sheet, dossier: &Dossier) -> Written {
    let invoice = &dossier.invoice;
    let party = &invoice.buyer.party;
    within(sheet, "cac:AccountingCustomerParty", |sheet| {
        within(sheet, "cac:Party", |sheet| {
            address(sheet, party)?;
            if invoice.seller.tax.treatment != Treatment::Outside {
                tax_scheme(sheet, &party.vat_id, "VAT")?; // BT-48
            }
            legal_entity(sheet, party)
        })
    })
}

fn address(sheet: &mut Sheet, party: &Party) -> Written {
    within(sheet, "cac:PostalAddress", |sheet| {
        maybe(sheet, "cbc:StreetName", &party.street)?;
        maybe(sheet, "cbc:CityName", &party.city)?;
        maybe(sheet, "cbc:PostalZone", &party.postcode)?;
        within(sheet, "cac:Country", |sheet| {
            let country = party.country.map_or("", Country::code);
            put(sheet, "cbc:IdentificationCode", country) // BT-40, BT-55
        })
    })
}

fn tax_scheme(sheet: &mut Sheet, number: &str, scheme: &str) -> Written {
    if number.is_empty() {
        return Ok(());
    }
    within(sheet, "cac:PartyTaxScheme", |sheet| {
        put(sheet, "cbc:CompanyID", number)?;
        within(sheet, "cac:TaxScheme", |sheet| put(sheet, "cbc:ID", scheme))
    })
}

fn legal_entity(sheet: &mut Sheet, party: &Party) -> Written {
    within(sheet, "cac:PartyLegalEntity", |sheet| {
        put(sheet, "cbc:RegistrationName", &party.name)?; // BT-27, BT-44
        maybe(sheet, "cbc:CompanyID", &party.registration) // BT-30, BT-47
    })
}

fn payment(sheet: &mut Sheet, dossier: &Dossier) -> Written {
    let invoice = &dossier.invoice;
    let terms = &invoice.seller;
    let is_euro = invoice.currency == vocabulary::Currency::Eur;
    within(sheet, "cac:PaymentMeans", |sheet| {
        let code = if is_euro { SEPA } else { TRANSFER };
        put(sheet, "cbc:PaymentMeansCode", code)?; // BT-81
        put(sheet, "cbc:PaymentID", &invoice.number)?; // BT-83
        within(sheet, "cac:PayeeFinancialAccount", |sheet| {
            put(sheet, "cbc:ID", &terms.iban)?; // BT-84
            put(sheet, "cbc:Name", &terms.party.name)?; // BT-85
            if terms.bic.is_empty() {
                return Ok(());
            }
            within(sheet, "cac:FinancialInstitutionBranch", |sheet| {
                put(sheet, "cbc:ID", &terms.bic) // BT-86
            })
        })
    })
}

fn allowance(sheet: &mut Sheet, dossier: &Dossier, line: &line::Model) -> Written {
    let invoice = &dossier.invoice;
    within(sheet, "cac:AllowanceCharge", |sheet| {
        put(sheet, "cbc:ChargeIndicator", "false")?;
        put(sheet, "cbc:AllowanceChargeReasonCode", DISCOUNT)?; // BT-98
        put(sheet, "cbc:AllowanceChargeReason", &line.text)?; // BT-97
        let taken = Money::new(-line.amount_minor, invoice.currency);
        amount(sheet, "cbc:Amount", taken)?; // BT-92
        category(sheet, "cac:TaxCategory", &invoice.seller.tax, false)
    })
}

fn totals(sheet: &mut Sheet, dossier: &Dossier) -> Written {
    let invoice = &dossier.invoice;
    let currency = invoice.currency;
    let of = |wanted: fn(i64) -> bool| {
        let minors = dossier.lines.iter().map(|line| line.amount_minor);
        Money::new(minors.filter(|minor| wanted(*minor)).sum(), currency)
    };
    let asked = of(|minor| minor >= 0);
    let taken = Money::new(-of(|minor| minor < 0).minor(), currency);
    within(sheet, "cac:TaxTotal", |sheet| {
        amount(sheet, "cbc:TaxAmount", invoice.vat())?; // BT-110
        within(sheet, "cac:TaxSubtotal", |sheet| {
            amount(sheet, "cbc:TaxableAmount", invoice.net())?; // BT-116
            amount(sheet, "cbc:TaxAmount", invoice.vat())?; // BT-117
            category(sheet, "cac:TaxCategory", &invoice.seller.tax, true)
        })
    })?;
    within(sheet, "cac:LegalMonetaryTotal", |sheet| {
        amount(sheet, "cbc:LineExtensionAmount", asked)?; // BT-106
        amount(sheet, "cbc:TaxExclusiveAmount", invoice.net())?; // BT-109
        amount(sheet, "cbc:TaxInclusiveAmount", invoice.total())?; // BT-112
        if !taken.is_zero() {
            amount(sheet, "cbc:AllowanceTotalAmount", taken)?; // BT-107
        }
        amount(sheet, "cbc:PayableAmount", invoice.total()) // BT-115
    })
}

fn line_of(sheet: &mut Sheet, dossier: &Dossier, line: &line::Model, nth: usize) -> Written {
    let invoice = &dossier.invoice;
    let (name, quantity) = match invoice.kind {
        Kind::Invoice => ("cac:InvoiceLine", "cbc:InvoicedQuantity"),
        Kind::CreditNote => ("cac:CreditNoteLine", "cbc:CreditedQuantity"),
    };
    let money = Money::new(line.amount_minor, invoice.currency);
    within(sheet, name, |sheet| {
        put(sheet, "cbc:ID", &nth.to_string())?; // BT-126
        sheet
            .create_element(quantity)
            .with_attribute(("unitCode", ONE)) // BT-130
            .write_text_content(BytesText::new("1"))?; // BT-129
        amount(sheet, "cbc:LineExtensionAmount", money)?; // BT-131
        within(sheet, "cac:Item", |sheet| {
            put(sheet, "cbc:Name", &line.text)?; // BT-153
            category(
                sheet,
                "cac:ClassifiedTaxCategory",
                &invoice.seller.tax,
                false,
            )
        })?;
        within(sheet, "cac:Price", |sheet| {
            amount(sheet, "cbc:PriceAmount", money) // BT-146
        })
    })
}

/// The category of the tax; the reason of an exemption belongs to the breakdown alone.
fn category(sheet: &mut Sheet, name: &str, tax: &Tax, with_reason: bool) -> Written {
    within(sheet, name, |sheet| {
        put(sheet, "cbc:ID", tax.category())?;
        match tax.treatment {
            Treatment::Rate => put(sheet, "cbc:Percent", &tax.rate.to_string())?,
            Treatment::Exempt => put(sheet, "cbc:Percent", "0")?, // BR-E-05
            Treatment::Outside => {}                              // BR-O-05: no rate
        }
        if with_reason && tax.treatment != Treatment::Rate {
            put(sheet, "cbc:TaxExemptionReason", &tax.reason)?; // BT-120
        }
        within(sheet, "cac:TaxScheme", |sheet| put(sheet, "cbc:ID", "VAT"))
    })
}

fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

fn amount(sheet: &mut Sheet, name: &str, money: Money) -> Written {
    sheet
        .create_element(name)
        .with_attribute(("currencyID", money.currency().to_string().as_str()))
        .write_text_content(BytesText::new(&money.amount()))?;
    Ok(())
}

fn put(sheet: &mut Sheet, name: &str, text: &str) -> Written {
    // XML 1.0 knows no control characters but these; nobody means to write them.
    let text: String = text
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect();
    sheet
        .create_element(name)
        .write_text_content(BytesText::new(&text))?;
    Ok(())
}

fn maybe(sheet: &mut Sheet, name: &str, text: &str) -> Written {
    if text.is_empty() {
        Ok(())
    } else {
        put(sheet, name, text)
    }
}

fn within(sheet: &mut Sheet, name: &str, content: impl FnOnce(&mut Sheet) -> Written) -> Written {
    sheet.create_element(name).write_inner_content(content)?;
    Ok(())
}
