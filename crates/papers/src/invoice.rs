//! Invoice or credit note: who asks whom for what, line by line.

use chrono::NaiveDate;
use serde::Serialize;
use vocabulary::Language;

use crate::press::{self, Day, Proof, Template};
use crate::{Error, TEXTS, input};

/// What an invoice says. All texts are plain text and already in the language of the invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// The language of the invoice.
    pub language: Language,
    /// The network that asks, also the author of the PDF.
    pub network: String,
    /// The network's colour as `#rrggbb`; decoration only.
    pub colour: String,
    /// What it is: an invoice, a credit note.
    pub heading: String,
    /// Its number.
    pub number: String,
    /// The day of issue, also the creation date of the PDF: the same invoice is always the same file.
    pub issued: NaiveDate,
    /// Name and address of the seller, a line each.
    pub seller: Vec<String>,
    /// By which the seller is known: labels and numbers.
    pub seller_ids: Vec<(String, String)>,
    /// Name and address of the buyer, a line each.
    pub buyer: Vec<String>,
    /// Number, days, references: labels and values.
    pub facts: Vec<(String, String)>,
    /// What is asked for.
    pub lines: Vec<InvoiceLine>,
    /// What it comes to, the last being all of it: labels and amounts.
    pub sums: Vec<(String, String)>,
    /// Sentences below: why there is no tax, where to pay.
    pub notes: Vec<String>,
}

/// One line of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceLine {
    /// What is asked for, or taken off.
    pub text: String,
    /// How much.
    pub amount: String,
}

/// What `invoice.typ` reads.
#[derive(Serialize)]
struct Data {
    title: String,
    author: String,
    language: &'static str,
    colour: String,
    issued: Day,
    network: String,
    heading: String,
    number: String,
    seller: Vec<String>,
    seller_ids: Vec<String>,
    buyer: Vec<String>,
    facts: Vec<[String; 2]>,
    columns: [String; 2],
    lines: Vec<[String; 2]>,
    sums: Vec<[String; 2]>,
    notes: Vec<String>,
    position: String,
    labels: Labels,
}

#[derive(Serialize)]
struct Labels {
    buyer: String,
}

/// Prints `invoice` as a PDF, with the head of its table repeated on every page.
///
/// A character that the fonts lack is printed as □: one name must not keep an invoice from being
/// sent. Takes some tens of milliseconds of one core: async callers use `spawn_blocking`.
///
/// # Errors
/// [`Error::Colour`] is about what was handed in; [`Error::Typesetting`] is a fault of ours.
pub fn invoice(invoice: &Invoice) -> Result<Vec<u8>, Error> {
    proof(invoice)?.print()
}

fn proof(invoice: &Invoice) -> Result<Proof, Error> {
    press::set_whole(Template::Invoice, data(invoice)?, Data::each_text)
}

impl Data {
    fn each_text(&mut self, change: &mut dyn FnMut(&mut String)) {
        let plain = [
            &mut self.title,
            &mut self.author,
            &mut self.network,
            &mut self.heading,
            &mut self.number,
        ];
        plain
            .into_iter()
            .chain(&mut self.seller)
            .chain(&mut self.seller_ids)
            .chain(&mut self.buyer)
            .chain(self.facts.iter_mut().flatten())
            .chain(self.lines.iter_mut().flatten())
            .chain(self.sums.iter_mut().flatten())
            .chain(&mut self.notes)
            .for_each(change);
    }
}

fn data(invoice: &Invoice) -> Result<Data, Error> {
    let texts = TEXTS.reader(invoice.language);
    let network = input::line(&invoice.network);
    let heading = input::line(&invoice.heading);
    let number = input::line(&invoice.number);
    let all = |texts: &[String]| texts.iter().map(|text| input::line(text)).collect();
    let pairs = |pairs: &[(String, String)]| {
        let pair = |(label, value): &(String, String)| [input::line(label), input::line(value)];
        pairs.iter().map(pair).collect()
    };
    Ok(Data {
        title: texts.with(
            "invoice-title",
            [("kind", (&heading).into()), ("number", (&number).into())],
        ),
        author: network.clone(),
        language: invoice.language.code(),
        colour: input::colour(&invoice.colour)?.to_owned(),
        issued: invoice.issued.into(),
        network,
        heading,
        number,
        seller: all(&invoice.seller),
        seller_ids: invoice
            .seller_ids
            .iter()
            .map(|(label, value)| {
                texts.with(
                    "invoice-labelled",
                    [
                        ("label", input::line(label).into()),
                        ("value", input::line(value).into()),
                    ],
                )
            })
            .collect(),
        buyer: all(&invoice.buyer),
        facts: pairs(&invoice.facts),
        columns: [texts.get("invoice-text"), texts.get("invoice-amount")],
        lines: invoice
            .lines
            .iter()
            .map(|line| [input::line(&line.text), input::line(&line.amount)])
            .collect(),
        sums: pairs(&invoice.sums),
        notes: all(&invoice.notes),
        // Pages are counted by the template, which fills in the braces.
        position: texts.with(
            "invoice-page",
            [("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        labels: Labels {
            buyer: texts.get("invoice-to"),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{self, Reading};

    #[test]
    fn the_invoice_says_who_asks_whom_for_what() {
        let proof = proof(&specimen::invoice()).unwrap();

        assert_eq!(proof.page_count(), 1);
        let text = proof.text();
        for said in [
            "\nProcura+ e.V.\n",
            "\nVAT identifier: DE123456789\n",
            "\nInvoice to\nStad Gent\n",
            "\nInvoice\n",
            "\nPP-2026-0007\n",
            "\nICLEI member: 50% off the fee\n−€500.00\n",
            "\nTotal to pay\n€500.00\n",
            "\nPlease pay by 31 March 2026.\n",
            "\nPage 1 of 1\n",
        ] {
            assert!(
                text.replace(" \n", "\n").contains(said),
                "{said:?} in {text}"
            );
        }
    }

    #[test]
    fn the_invoice_conforms_and_says_for_assistive_technology_what_it_is() {
        let reading = Reading::of(invoice(&specimen::invoice()).unwrap());

        assert_eq!(reading.language, "en");
        assert_eq!(reading.title, "Invoice PP-2026-0007");
        assert_eq!(reading.author, "Procura+");
        assert_eq!(reading.created, (2026, 3, 1));
        assert_eq!(
            reading.conformance,
            ["pdfaid:part 2", "pdfaid:conformance A", "pdfuaid:part 1"]
        );
        assert!(
            reading
                .structure
                .contains("Table(THead(TR(TH TH)) TBody(TR(TD TD) TR(TD TD)"),
            "{}",
            reading.structure
        );
    }

    #[test]
    fn the_same_invoice_is_always_the_same_file() {
        assert_eq!(
            invoice(&specimen::invoice()).unwrap(),
            invoice(&specimen::invoice()).unwrap()
        );
    }

    #[test]
    fn many_lines_go_on_to_pages_that_say_whose_they_are() {
        let mut long = specimen::invoice();
        long.lines = (1..=60)
            .map(|nth| InvoiceLine {
                text: format!("Line {nth}"),
                amount: "€1.00".to_owned(),
            })
            .collect();
        let proof = proof(&long).unwrap();
        let pages = proof.page_count();
        assert!(pages > 1);
        assert_eq!(
            proof.text().matches("\nProcura+ · PP-2026-0007\n").count(),
            pages
        );
    }

    #[test]
    fn text_in_the_language_of_templates_is_only_text_and_odd_letters_print() {
        let mut odd = specimen::invoice();
        odd.buyer = vec!["#panic(\"x\") $x^2$ *b* 王".to_owned()];
        let text = proof(&odd).unwrap().text();
        assert!(text.contains("#panic(\"x\") $x^2$ *b* □"), "{text}");
        assert!(invoice(&odd).is_ok());
    }
}
