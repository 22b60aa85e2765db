//! Certificate of attendance: who took part in what, when, and how to check that it is genuine.

use chrono::NaiveDate;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;
use vocabulary::Language;

use crate::press::{self, Day, Proof, Template};
use crate::{Error, TEXTS, input};

/// What a certificate of attendance says. All texts are plain text; what is not given is not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The language of the certificate's own sentences.
    pub language: Language,
    /// The network that certifies, also the author of the PDF.
    pub network: String,
    /// The network's colour as `#rrggbb`. It is decoration only and needs no contrast.
    pub colour: String,
    /// The title of the event.
    pub event: String,
    /// The name of the person who took part.
    pub person: String,
    /// The organisation they took part for.
    pub organisation: Option<String>,
    /// The days of the event, already written in `language`.
    pub dates: String,
    /// Where it was, or that it was online.
    pub place: String,
    /// Time attended, in minutes.
    pub minutes: Option<u32>,
    /// Titles of the sessions attended; may be empty.
    pub sessions: Vec<String>,
    /// The verification code.
    pub number: String,
    /// The public address at which the number can be checked.
    pub verify_url: String,
    /// The day of issue, also the creation date of the PDF: the same certificate is always the same file.
    pub issued: NaiveDate,
    /// Who signs for the network.
    pub signed_by: String,
}

/// What `certificate.typ` reads.
#[derive(Serialize)]
struct Data {
    title: String,
    author: String,
    language: &'static str,
    colour: String,
    issued: Day,
    network: String,
    heading: String,
    person: String,
    organisation: Option<String>,
    statement: String,
    event: String,
    facts: Vec<(String, String)>,
    sessions: Vec<String>,
    signed_by: String,
    issued_text: String,
    number: String,
    check: String,
    verify_url: String,
    code: String,
    labels: Labels,
}

#[derive(Serialize)]
struct Labels {
    awarded: String,
    sessions: String,
    code: String,
}

/// Prints `certificate` as a PDF of one A4 page, or more if there are very many sessions.
///
/// Takes some tens of milliseconds of one core: async callers use `spawn_blocking`.
///
/// # Errors
/// [`Error::Unprintable`] and [`Error::Colour`] are about what was handed in, [`Error::Code`] about the
/// length of the address (some 2,000 characters fit); [`Error::Typesetting`] is a fault of ours.
pub fn certificate(certificate: &Certificate) -> Result<Vec<u8>, Error> {
    let proof = proof(certificate)?;
    if proof.missing.is_empty() {
        proof.print()
    } else {
        Err(Error::Unprintable {
            characters: proof.missing,
        })
    }
}

fn proof(certificate: &Certificate) -> Result<Proof, Error> {
    press::set(Template::Certificate, &data(certificate)?)
}

fn data(certificate: &Certificate) -> Result<Data, Error> {
    let texts = TEXTS.reader(certificate.language);
    let person = input::line(&certificate.person);
    let event = input::line(&certificate.event);
    let network = input::line(&certificate.network);
    let verify_url = input::line(&certificate.verify_url);
    let number = input::line(&certificate.number);

    let mut facts = vec![
        (
            texts.get("certificate-dates"),
            input::line(&certificate.dates),
        ),
        (
            texts.get("certificate-place"),
            input::line(&certificate.place),
        ),
    ];
    if let Some(minutes) = certificate.minutes {
        facts.push((texts.get("certificate-duration"), duration(&texts, minutes)));
    }

    Ok(Data {
        title: texts.with(
            "certificate-title",
            [("person", (&person).into()), ("event", (&event).into())],
        ),
        author: network.clone(),
        language: certificate.language.code(),
        colour: input::colour(&certificate.colour)?.to_owned(),
        issued: certificate.issued.into(),
        heading: texts.get("certificate-heading"),
        statement: texts.one("certificate-statement", "network", &network),
        network,
        person,
        organisation: certificate
            .organisation
            .as_deref()
            .map(input::line)
            .filter(|name| !name.is_empty()),
        event,
        facts,
        sessions: certificate
            .sessions
            .iter()
            .map(|session| input::line(session))
            .collect(),
        signed_by: input::line(&certificate.signed_by),
        issued_text: texts.one(
            "certificate-issued-on",
            "date",
            texts.date(certificate.issued),
        ),
        number: texts.one("certificate-number", "number", number),
        check: texts.get("certificate-check"),
        code: code(&verify_url)?,
        labels: Labels {
            awarded: texts.get("certificate-awarded"),
            sessions: texts.get("certificate-sessions"),
            code: texts.one("certificate-code", "address", &verify_url),
        },
        verify_url,
    })
}

/// `minutes` in hours, in hours and minutes, or, below an hour, in minutes.
fn duration(texts: &texts::Texts, minutes: u32) -> String {
    let hours = minutes / 60;
    let rest = minutes % 60;
    match (hours, rest) {
        (0, _) => texts.one("certificate-duration-minutes", "minutes", rest),
        (_, 0) => texts.one("certificate-duration-hours", "hours", hours),
        _ => texts.with(
            "certificate-duration-mixed",
            [("hours", hours.into()), ("minutes", rest.into())],
        ),
    }
}

/// The QR code of `address` as an SVG. Level M survives a fold or a coffee stain (15 % of the code).
fn code(address: &str) -> Result<String, Error> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M)?;
    // The margin of the page serves as the quiet zone.
    Ok(code.render::<svg::Color>().quiet_zone(false).build())
}

#[cfg(test)]
mod tests {
    use texts::UI_LANGUAGES;

    use super::*;
    use crate::specimen::{self, Reading};

    fn text(certificate: &Certificate) -> String {
        proof(certificate).unwrap().text()
    }

    #[test]
    fn the_certificate_says_who_took_part_in_what_and_how_to_check_it() {
        let proof = proof(&specimen::certificate()).unwrap();

        assert_eq!(proof.page_count(), 1);
        assert_eq!(
            proof.text().replace(" \n", "\n"),
            "\
Procura+ Network
Certificate of attendance
Awarded to
Aino Mäkelä-Østergård
City of Helsinki, Procurement Services
Procura+ Network confirms that the person named above took part in this event:
Reserved contracts in practice: buying from the social
economy
Dates
12–13 March 2026
Place
Helsinki, Finland
Time attended
9 h 30 min
Sessions attended
–
Article 20: who can be awarded a reserved contract
–
Talking to the market before the tender
–
Clauses that survive the first year of a contract
Jonas Kazlauskas, Secretariat
Issued on 16 March 2026
To check that this certificate is genuine, scan the code or open this address:
https://house.example.org/certificates/7K4M-Q2XT-91
Certificate number 7K4M-Q2XT-91
"
        );
    }

    #[test]
    fn the_certificate_conforms_and_says_for_assistive_technology_what_it_is() {
        let reading = Reading::of(certificate(&specimen::certificate()).unwrap());

        assert_eq!(reading.language, "en");
        assert_eq!(
            reading.title,
            "Certificate of attendance: Aino Mäkelä-Østergård, Reserved contracts in practice: buying from the social economy"
        );
        assert_eq!(reading.author, "Procura+ Network");
        assert_eq!(reading.created, (2026, 3, 16));
        assert_eq!(
            reading.conformance,
            ["pdfaid:part 2", "pdfaid:conformance A", "pdfuaid:part 1"]
        );
        assert_eq!(
            reading.structure,
            concat!(
                "Document(P H1 P P P P H2 Div(Div(P P) Div(P P) Div(P P)) P ",
                "L(LI(Lbl LBody) LI(Lbl LBody) LI(Lbl LBody)) ",
                "Div(Div(P P P P(Link) P) Div(Link(Figure))))"
            )
        );
        assert_eq!(
            reading.alternatives,
            ["QR code with the address https://house.example.org/certificates/7K4M-Q2XT-91"]
        );
    }

    #[test]
    fn the_same_certificate_is_always_the_same_file() {
        assert_eq!(
            certificate(&specimen::certificate()).unwrap(),
            certificate(&specimen::certificate()).unwrap()
        );
    }

    #[test]
    fn every_language_and_name_of_the_house_has_its_letters() {
        let names = [
            "Παναγιώτα Ξενάκη-Ευθυμίου",
            "Гергана Щерева",
            "Євген Ґалаґан",
            "Säde Väyrynen",
            "Žydrūnė Ąžuolaitė",
            "Guðrún Þórðardóttir",
            "Zażółć Gęślą Jaźń",
            "Ștefan Țiriac, Čeněk Ľubomír",
            "Áine Ní Dhónaill, Ġorġ Ħaż-Żebbuġ",
        ];
        for language in UI_LANGUAGES {
            let mut certificate = specimen::certificate();
            certificate.language = language;
            certificate.sessions = names.map(str::to_owned).to_vec();

            let proof = proof(&certificate).unwrap();
            assert_eq!(proof.missing, "", "{language}");
            let text = proof.text();
            assert!(
                names.iter().all(|name| text.contains(name)),
                "{language}: {text}"
            );
            let reading = Reading::of(proof.print().unwrap());
            assert_eq!(reading.language, language.code());
        }
    }

    #[test]
    fn a_name_that_the_fonts_lack_is_refused_with_its_characters() {
        let mut certificate = specimen::certificate();
        certificate.person = "王小明 Wang 王".to_owned();

        let refused = super::certificate(&certificate).unwrap_err();
        assert!(
            matches!(&refused, Error::Unprintable { characters } if characters == "王小明"),
            "{refused:?}"
        );
    }

    #[test]
    fn text_in_the_language_of_templates_is_only_text() {
        let code = "#panic(\"x\") #read(\"/etc/passwd\") $x^2$ *b* _i_ `r` <l> @l // c \\ \\u{41} ~ -- ...";
        let mut certificate = specimen::certificate();
        certificate.person = code.to_owned();
        certificate.organisation = Some("#import \"@preview/x:1.0.0\"".to_owned());
        certificate.sessions = vec!["= Heading".to_owned(), "- item #sys.inputs".to_owned()];
        certificate.number = "#datetime.today()".to_owned();

        let text = text(&certificate).replace('\n', " ").replace("  ", " ");
        for typed in [
            code,
            "#import \"@preview/x:1.0.0\"",
            "= Heading",
            "- item #sys.inputs",
            "Certificate number #datetime.today()",
        ] {
            assert!(text.contains(typed), "{typed} in {text}");
        }
        assert!(super::certificate(&certificate).is_ok());
    }

    #[test]
    fn what_is_not_given_is_not_printed() {
        let mut certificate = specimen::certificate();
        certificate.organisation = Some("  ".to_owned());
        certificate.minutes = None;
        certificate.sessions.clear();

        let text = text(&certificate);
        for absent in [
            "Helsinki, Procurement",
            "Time attended",
            "Sessions attended",
        ] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
        let reading = Reading::of(super::certificate(&certificate).unwrap());
        assert_eq!(
            reading.structure,
            concat!(
                "Document(P H1 P P P H2 Div(Div(P P) Div(P P)) ",
                "Div(Div(P P P P(Link) P) Div(Link(Figure))))"
            )
        );
    }

    #[test]
    fn many_sessions_go_on_to_a_page_that_says_whose_it_is() {
        let mut certificate = specimen::certificate();
        certificate.sessions = (1..=40).map(|number| format!("Session {number}")).collect();

        let proof = proof(&certificate).unwrap();
        assert_eq!(proof.page_count(), 2);
        let text = proof.text();
        assert!(
            text.contains("Aino Mäkelä-Østergård · Certificate number 7K4M-Q2XT-91\n"),
            "{text}"
        );
        assert!(text.contains("\nSession 40\n"), "{text}");
    }

    #[test]
    fn time_attended_is_told_in_hours_and_minutes() {
        let texts = TEXTS.reader(Language::English);
        let told = [1, 45, 60, 90, 360].map(|minutes| duration(&texts, minutes));
        assert_eq!(
            told,
            ["1 minute", "45 minutes", "1 hour", "1 h 30 min", "6 hours"]
        );
    }

    #[test]
    fn an_address_too_long_for_a_code_is_refused() {
        let mut certificate = specimen::certificate();
        certificate.verify_url = format!("https://house.example.org/{}", "x".repeat(5_000));
        assert!(matches!(
            super::certificate(&certificate),
            Err(Error::Code(_))
        ));
    }

    #[test]
    fn a_colour_of_another_form_is_refused() {
        let mut certificate = specimen::certificate();
        certificate.colour = "\"); #panic(\"".to_owned();
        assert!(matches!(
            super::certificate(&certificate),
            Err(Error::Colour(_))
        ));
    }
}
