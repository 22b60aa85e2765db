//! Attendance list: printed for one day of an event, signed by hand at the door.

use chrono::NaiveDate;
use serde::Serialize;
use vocabulary::Language;

use crate::press::{self, Day, Proof, Template};
use crate::{Error, TEXTS, input};

/// What an attendance list says. All texts are plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipantList {
    /// The language of the list's own sentences.
    pub language: Language,
    /// The network that organises, also the author of the PDF.
    pub network: String,
    /// The network's colour as `#rrggbb`; decoration only.
    pub colour: String,
    /// The title of the event.
    pub event: String,
    /// The day that is signed for.
    pub day: NaiveDate,
    /// Where it is.
    pub place: Option<String>,
    /// Who is expected, in the order in which they are to be printed.
    pub participants: Vec<Participant>,
    /// Empty rows at the end, for those who come unannounced.
    pub spare_rows: u16,
    /// The day of printing, which is the creation date of the PDF.
    pub issued: NaiveDate,
}

/// One row of an attendance list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The person's name.
    pub name: String,
    /// The organisation they come from.
    pub organisation: Option<String>,
}

/// What `participant_list.typ` reads.
#[derive(Serialize)]
struct Data {
    title: String,
    author: String,
    language: &'static str,
    colour: String,
    issued: Day,
    network: String,
    heading: String,
    event: String,
    day: String,
    facts: Vec<String>,
    position: String,
    columns: [String; 4],
    rows: Vec<[String; 3]>,
}

/// Prints `list` as a PDF, A4 across, with its header repeated on every page.
///
/// A character that the fonts lack is printed as □ so that one name does not keep the others from
/// being printed. Takes some tens of milliseconds of one core: async callers use `spawn_blocking`.
///
/// # Errors
/// [`Error::Colour`] is about what was handed in; [`Error::Typesetting`] is a fault of ours.
pub fn participant_list(list: &ParticipantList) -> Result<Vec<u8>, Error> {
    proof(list)?.print()
}

fn proof(list: &ParticipantList) -> Result<Proof, Error> {
    press::set_whole(Template::ParticipantList, data(list)?, Data::each_text)
}

impl Data {
    fn each_text(&mut self, change: &mut dyn FnMut(&mut String)) {
        [
            &mut self.title,
            &mut self.author,
            &mut self.network,
            &mut self.heading,
            &mut self.event,
        ]
        .into_iter()
        .chain(&mut self.facts)
        .chain(self.rows.iter_mut().flatten())
        .for_each(change);
    }
}

fn data(list: &ParticipantList) -> Result<Data, Error> {
    let texts = TEXTS.reader(list.language);
    let network = input::line(&list.network);
    let event = input::line(&list.event);
    let day = texts.date(list.day);

    let mut facts = vec![day.clone()];
    facts.extend(list.place.as_deref().map(input::line));
    facts.push(texts.one(
        "participant-list-participants",
        "count",
        list.participants.len(),
    ));

    let expected = list
        .participants
        .iter()
        .enumerate()
        .map(|(at, participant)| {
            let organisation = participant.organisation.as_deref().map(input::line);
            [
                (at + 1).to_string(),
                input::line(&participant.name),
                organisation.unwrap_or_default(),
            ]
        });
    let spare = std::iter::repeat_with(Default::default).take(list.spare_rows.into());

    Ok(Data {
        title: texts.with(
            "participant-list-title",
            [("event", (&event).into()), ("date", (&day).into())],
        ),
        author: network.clone(),
        language: list.language.code(),
        colour: input::colour(&list.colour)?.to_owned(),
        issued: list.issued.into(),
        network,
        heading: texts.get("participant-list-heading"),
        event,
        day,
        facts,
        // Pages are counted by the template, which fills in the braces.
        position: texts.with(
            "participant-list-page",
            [("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        columns: [
            texts.get("participant-list-number"),
            texts.get("participant-list-name"),
            texts.get("participant-list-organisation"),
            texts.get("participant-list-signature"),
        ],
        rows: expected.chain(spare).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{self, Reading};

    #[test]
    fn the_list_conforms_and_says_for_assistive_technology_what_it_is() {
        let reading = Reading::of(participant_list(&specimen::participant_list(1)).unwrap());

        assert_eq!(reading.language, "en");
        assert_eq!(
            reading.title,
            "Attendance list: Zero-emission construction sites, 7 May 2026"
        );
        assert_eq!(
            reading.conformance,
            ["pdfaid:part 2", "pdfaid:conformance A", "pdfuaid:part 1"]
        );
        assert_eq!(
            reading.structure,
            concat!(
                "Document(Div(Div(H1 H2) Div(P P P)) ",
                "Table(THead(TR(TH TH TH TH)) ",
                "TBody(TR(TD TD TD TD) TR(TD TD TD TD) TR(TD TD TD TD) TR(TD TD TD TD))))"
            ),
            "one participant and three spare rows"
        );
    }

    #[test]
    fn everyone_is_listed_and_every_page_has_header_and_number() {
        let proof = proof(&specimen::participant_list(30)).unwrap();
        let text = proof.text();

        assert_eq!(proof.page_count(), 3);
        for (at, participant) in specimen::participant_list(30)
            .participants
            .iter()
            .enumerate()
        {
            assert!(
                text.contains(&format!("\n{}\n{}\n", at + 1, participant.name)),
                "{text}"
            );
        }
        for once_a_page in [
            "\nSignature\n",
            "\nBig Buyers · Zero-emission construction sites · 7 May 2026\n",
        ] {
            assert_eq!(text.matches(once_a_page).count(), 3, "{text}");
        }
        for page in 1..=3 {
            assert!(text.contains(&format!("\nPage {page} of 3\n")), "{text}");
        }
        assert!(text.contains("\n30 registered participants\n"), "{text}");
    }

    #[test]
    fn a_list_of_nobody_is_a_list() {
        let mut list = specimen::participant_list(0);
        list.spare_rows = 0;

        let proof = proof(&list).unwrap();
        assert!(
            proof.text().contains("\nNo registered participants\n"),
            "{}",
            proof.text()
        );
        assert!(proof.print().is_ok());
    }

    #[test]
    fn a_name_that_the_fonts_lack_does_not_keep_the_others_from_signing() {
        let mut list = specimen::participant_list(2);
        list.participants[0].name = "王 Wang 小明".to_owned();

        let proof = proof(&list).unwrap();
        assert!(proof.text().contains("\n□ Wang □□\n"), "{}", proof.text());
        assert!(proof.text().contains(&list.participants[1].name));
        assert!(proof.print().is_ok());
    }

    #[test]
    fn text_in_the_language_of_templates_is_only_text() {
        let mut list = specimen::participant_list(1);
        let code = "#panic(\"x\") $x^2$ *b* _i_ `r` {page} = H <l> @l // c \\ ~";
        list.event = code.to_owned();
        list.participants[0].name = code.to_owned();

        let text = proof(&list).unwrap().text().replace('\n', " ");
        assert!(
            text.matches("#panic(\"x\") $x^2$ *b* _i_ `r` {page}")
                .count()
                >= 3,
            "{text}"
        );
    }
}
