//! Papers to test with, and a reader for the PDFs made of them.

use chrono::NaiveDate;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream, String as PdfString};
use vocabulary::Language;

use crate::{Certificate, Invoice, InvoiceLine, Participant, ParticipantList};

pub(crate) fn certificate() -> Certificate {
    Certificate {
        language: Language::English,
        network: "Procura+ Network".to_owned(),
        colour: "#0b5c7a".to_owned(),
        event: "Reserved contracts in practice: buying from the social economy".to_owned(),
        person: "Aino Mäkelä-Østergård".to_owned(),
        organisation: Some("City of Helsinki, Procurement Services".to_owned()),
        dates: "12–13 March 2026".to_owned(),
        place: "Helsinki, Finland".to_owned(),
        minutes: Some(570),
        sessions: vec![
            "Article 20: who can be awarded a reserved contract".to_owned(),
            "Talking to the market before the tender".to_owned(),
            "Clauses that survive the first year of a contract".to_owned(),
        ],
        number: "7K4M-Q2XT-91".to_owned(),
        verify_url: "https://house.example.org/certificates/7K4M-Q2XT-91".to_owned(),
        issued: day(2026, 3, 16),
        signed_by: "Jonas Kazlauskas, Secretariat".to_owned(),
    }
}

pub(crate) fn participant_list(count: usize) -> ParticipantList {
    let names = [
        "Žydrūnė Šimkutė",
        "Παναγιώτης Ξενάκης",
        "Щедрин Йосиф",
        "Õnne Pärn",
        "Åsa Öberg",
    ];
    ParticipantList {
        language: Language::English,
        network: "Big Buyers".to_owned(),
        colour: "#7a3b0b".to_owned(),
        event: "Zero-emission construction sites".to_owned(),
        day: day(2026, 5, 7),
        place: Some("Brussels, Rue de la Loi 42".to_owned()),
        participants: (0..count)
            .map(|at| Participant {
                name: format!("{} {}", names[at % names.len()], at + 1),
                organisation: (at % 4 != 3).then(|| "Municipality of Thessaloniki".to_owned()),
            })
            .collect(),
        spare_rows: 3,
        issued: day(2026, 5, 6),
    }
}

pub(crate) fn invoice() -> Invoice {
    let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    let line = |text: &str, amount: &str| InvoiceLine {
        text: text.to_owned(),
        amount: amount.to_owned(),
    };
    Invoice {
        language: Language::English,
        network: "Procura+".to_owned(),
        colour: "#2f6b2f".to_owned(),
        heading: "Invoice".to_owned(),
        number: "PP-2026-0007".to_owned(),
        issued: day(2026, 3, 1),
        seller: ["Procura+ e.V.", "Leopoldring 3", "79098 Freiburg"]
            .map(str::to_owned)
            .to_vec(),
        seller_ids: vec![pair("VAT identifier", "DE123456789")],
        buyer: ["Stad Gent", "Botermarkt 1", "9000 Gent"]
            .map(str::to_owned)
            .to_vec(),
        facts: vec![
            pair("Invoice number", "PP-2026-0007"),
            pair("Issued on", "1 March 2026"),
        ],
        lines: vec![
            line(
                "Participant fee, version 2026: band B for 4,800 employees",
                "€1,000.00",
            ),
            line("ICLEI member: 50% off the fee", "−€500.00"),
        ],
        sums: vec![
            pair("Net", "€500.00"),
            pair("VAT", "€0.00"),
            pair("Total to pay", "€500.00"),
        ],
        notes: vec!["Please pay by 31 March 2026.".to_owned()],
    }
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// What a PDF says of itself to those who cannot see it.
pub(crate) struct Reading {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) created: (u16, u8, u8),
    /// The standards that it claims; typst writes the claim only after checking.
    pub(crate) conformance: Vec<String>,
    /// The tree of tags, as in `Document(H1 P Table(...))`.
    pub(crate) structure: String,
    /// The texts in place of pictures.
    pub(crate) alternatives: Vec<String>,
}

impl Reading {
    pub(crate) fn of(pdf: Vec<u8>) -> Self {
        let pdf = Pdf::new(pdf).expect("a PDF");
        let catalogue: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalogue");
        let mark_info: Dict<'_> = catalogue.get("MarkInfo").expect("marks");
        assert_eq!(mark_info.get::<bool>("Marked"), Some(true), "tagged");
        let root: Dict<'_> = catalogue.get("StructTreeRoot").expect("a tree of tags");
        let mut alternatives = Vec::new();
        let structure = children(&root, &mut alternatives).join(" ");
        let metadata = pdf.metadata();
        let created = metadata.creation_date.as_ref().expect("a date");
        Self {
            language: string(&catalogue.get::<PdfString<'_>>("Lang").expect("a language")),
            title: utf16(metadata.title.as_deref().expect("a title")),
            author: utf16(metadata.author.as_deref().expect("an author")),
            created: (created.year, created.month, created.day),
            conformance: conformance(&catalogue),
            structure,
            alternatives,
        }
    }
}

fn children(node: &Dict<'_>, alternatives: &mut Vec<String>) -> Vec<String> {
    // Numbers among the children stand for marked content, dictionaries without /S for links.
    let kids = match node.get::<Object<'_>>("K") {
        Some(Object::Array(kids)) => kids.iter::<Object<'_>>().collect(),
        Some(kid) => vec![kid],
        None => Vec::new(),
    };
    kids.into_iter()
        .filter_map(Object::into_dict)
        .filter_map(|kid| tag(&kid, alternatives))
        .collect()
}

fn tag(node: &Dict<'_>, alternatives: &mut Vec<String>) -> Option<String> {
    let name = node.get::<Name<'_>>("S")?.as_str().to_owned();
    if let Some(text) = node.get::<PdfString<'_>>("Alt") {
        alternatives.push(string(&text));
    }
    let children = children(node, alternatives);
    Some(if children.is_empty() {
        name
    } else {
        format!("{name}({})", children.join(" "))
    })
}

fn conformance(catalogue: &Dict<'_>) -> Vec<String> {
    let xmp = catalogue
        .get::<Stream<'_>>("Metadata")
        .expect("XMP")
        .decoded()
        .expect("readable XMP");
    let xmp = String::from_utf8(xmp.to_vec()).expect("XMP is UTF-8");
    ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part"]
        .into_iter()
        .filter_map(|key| {
            let value = xmp.split_once(&format!("<{key}>"))?.1.split_once('<')?.0;
            Some(format!("{key} {value}"))
        })
        .collect()
}

fn string(text: &PdfString<'_>) -> String {
    utf16(text.as_bytes())
}

/// PDF writes text beyond ASCII in UTF-16 after a byte order mark.
fn utf16(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => {
            let units: Vec<_> = units
                .chunks(2)
                .map(|unit| u16::from_be_bytes([unit[0], unit[1]]))
                .collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        None => String::from_utf8(bytes.to_vec()).expect("ASCII"),
    }
}
