//! Tables to take along: complete, and nothing in them runs.

use crate::participants::Participant;
use crate::town::{Neighbour, Town, english};
use events::application::{Answer, Status};
use events::event::{Model as Event, Target};
use events::{feedback, question};
use std::collections::BTreeMap;
use std::io::Read;
use store::Json;
use uuid::Uuid;

const CSV: &str = "/events/training/applications.csv";
const XLSX: &str = "/events/training/applications.xlsx";

/// A training with a question, and Mallory, who writes formulas wherever one can write.
async fn training(town: &Town) -> (Neighbour, Event, Participant, question::Model) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town.event("training", &network).announced().await;
    let diet = town
        .insert(question::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            stage: question::Stage::Application,
            position: 1,
            kind: question::Kind::Text,
            label: english("=Diet"),
            help: english(""),
            choices: Json(Vec::new()),
            required: false,
            retired_at: None,
        })
        .await;
    let answers = Json(BTreeMap::from([(
        diet.id,
        Answer::Text("\t=1+1".to_owned()),
    )]));
    let mallory = town
        .applicant(&event, "Mallory", |row| {
            row.name = "=HYPERLINK(\"http://evil.example\",\"x\")".to_owned();
            row.email = "+cmd@example.org".to_owned();
            row.organisation = "-2+3".to_owned();
            row.answers = answers;
            row.status = Status::Accepted;
            row.told = Status::Submitted;
            row.country = "FI".parse().ok();
        })
        .await;
    (ada, event, mallory, diet)
}

testkit::both! {
    async fn a_table_of_applications_holds_everything_and_no_formula(town: Town) {
        let (ada, event, mallory, _) = training(&town).await;
        town.participant(&event, "Ödön \"the\" Tester, Jr.").await;
        town.until_the_day();
        town.was_there(&mallory, &town.days(&event).await[0]).await;

        let answer = ada.get(CSV).await.ok();
        assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
        assert_eq!(
            answer.header("content-disposition"),
            Some("attachment; filename=\"training-applications.csv\"; filename*=UTF-8''training-applications.csv")
        );
        assert_eq!(
            answer.text(),
            "\u{feff}Number,Name,E-mail,Organisation,Audience,Country,Language,State,State as told,How they came,Applied,Changed,\
             Offer expires,'=Diet,Here on 12 Mar 2026,Noted as not having come,Certificate number\n\
             1,\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\",'+cmd@example.org,'-2+3,Public authorities,\
             Finland,English,Accepted,Submitted,Registered in advance,2026-03-01 11:00,,,'\t=1+1,2026-03-12 11:00,,\n\
             2,\"Ödön \"\"the\"\" Tester, Jr.\",odon-the-tester-jr@example.org,\
             \"House of Ödön \"\"the\"\" Tester, Jr.\",Public authorities,,English,Accepted,Accepted,\
             Registered in advance,2026-03-01 11:00,,,,,,\n"
        );
    }

    async fn a_workbook_holds_the_same_as_text(town: Town) {
        let (ada, _, _, _) = training(&town).await;
        let book = ada.get(XLSX).await.ok();
        assert_eq!(
            book.header("content-type"),
            Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        );
        let (texts, sheet) = (part(&book.body, "xl/sharedStrings.xml"), part(&book.body, "xl/worksheets/sheet1.xml"));
        // Cells with a formula have an element `f`; a string that begins like one is guarded.
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
        for said in ["'=HYPERLINK(", ">'+cmd@example.org<", ">'-2+3<", ">'=Diet<", "'\t=1+1", ">Finland<"] {
            assert!(texts.contains(said), "{said} in {texts}");
        }
        for formula in [">=", ">+", ">-", ">@"] {
            assert!(!texts.contains(formula), "{formula} in {texts}");
        }
    }

    async fn feedback_is_taken_along_without_names(town: Town) {
        let (ada, event, _, _) = training(&town).await;
        let rating = question_of(&town, &event, question::Kind::Rating, "Overall").await;
        let text = question_of(&town, &event, question::Kind::LongText, "Better").await;
        town.insert(feedback::Model {
            id: Uuid::from_u128(1),
            event_id: event.id,
            on: town.now().date_naive(),
            target: Target::Supplier,
            answers: Json(BTreeMap::from([
                (rating.id, Answer::Number(4)),
                (text.id, Answer::Text("@SUM(A1)".to_owned())),
            ])),
        })
        .await;

        let csv = ada.get("/events/training/feedback.csv").await.ok().text();
        assert_eq!(csv, "\u{feff}Day,Audience,Overall,Better\n2026-03-01,Suppliers,4,'@SUM(A1)\n");
        let book = ada.get("/events/training/feedback.xlsx").await.ok();
        let texts = part(&book.body, "xl/sharedStrings.xml");
        assert!(texts.contains(">'@SUM(A1)<") && !texts.contains(">@"), "{texts}");
    }

    async fn tables_are_for_the_desk(town: Town) {
        let (ada, _, _, _) = training(&town).await;
        let other = town.network("big-buyers").await;
        let eve = town.secretary("Eve", &other).await;
        for path in [CSV, XLSX] {
            ada.get(path).await.ok();
            eve.get(path).await.forbidden();
            town.client().get(path).await.sign_in();
        }
    }
}

async fn question_of(
    town: &Town,
    event: &Event,
    kind: question::Kind,
    label: &str,
) -> question::Model {
    town.insert(question::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        stage: question::Stage::Feedback,
        position: if kind == question::Kind::Rating { 1 } else { 2 },
        kind,
        label: english(label),
        help: english(""),
        choices: Json(Vec::new()),
        required: false,
        retired_at: None,
    })
    .await
}

/// A file inside an XLSX.
fn part(book: &[u8], name: &str) -> String {
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(book)).expect("a workbook is a ZIP archive");
    let mut text = String::new();
    archive
        .by_name(name)
        .expect("a part of it")
        .read_to_string(&mut text)
        .expect("text");
    text
}
