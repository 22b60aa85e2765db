//! Letters go to a real mail server. One story, because a process has one transport.

use crate::ground::Shelf;
use chrono::Duration;
use sea_orm::{EntityTrait, QueryOrder};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use store::{Actor, Attachment, Letter, SmtpConfig, Store, Transport, mail};
use testkit::{Database, Ground, block_on};
use vocabulary::Language;

/// Opens a door; whoever the letter is for gets it, and nobody else.
const SECRET: &str = "https://house.test/sesame";

struct Server {
    process: Child,
    letters: BufReader<ChildStdout>,
}

impl Server {
    fn start() -> (Self, u16) {
        let python =
            std::env::var("GUILDHALL_TEST_PYTHON").expect("run through \"make test-rust\"");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/smtp_server.py");
        let mut process = Command::new(python)
            .arg(script)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let letters = BufReader::new(process.stdout.take().unwrap());
        let mut server = Self { process, letters };
        let port = server.line().trim().parse().unwrap();
        (server, port)
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.letters.read_line(&mut line).unwrap();
        line
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn write(store: &Store, to: &str, attachments: Vec<Attachment>) {
    let tx = store.begin(Actor::System).await.unwrap();
    tx.mail(Letter {
        to_name: "Åsa".to_owned(),
        to_address: to.to_owned(),
        language: Language::Swedish,
        subject: "Välkommen".to_owned(),
        body: format!("Hej på dig: {SECRET}"),
        attachments,
        network_id: None,
        subject_id: None,
        secrets: vec![SECRET.to_owned()],
    })
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

#[test]
fn letters_wait_for_a_server_and_each_leaves_once_with_its_attempts_noted() {
    block_on(async {
        let shelf = Shelf::on(Database::sqlite()).await;
        let store = &shelf.store;
        let calendar = Attachment::new(
            "invitation.ics",
            "text/calendar",
            b"BEGIN:VCALENDAR\r\nEND:VCALENDAR",
        );
        write(store, "asa@example.org", vec![calendar]).await;
        write(store, "unknown@example.org", Vec::new()).await;
        write(store, "busy@example.org", Vec::new()).await;
        assert!(!mail::is_configured());

        let (mut server, port) = Server::start();
        let url = format!("smtp://127.0.0.1:{port}");
        let config = SmtpConfig {
            url,
            from: "Guildhall <no-reply@example.org>".to_owned(),
        };
        Transport::new(&config).unwrap().install().unwrap();
        store.work_off(&[mail::SEND], &[]).await.unwrap();

        let mails = mail::Entity::find()
            .order_by_asc(mail::Column::Id)
            .all(store.db())
            .await
            .unwrap();
        let letter: serde_json::Value = serde_json::from_str(&server.line()).unwrap();
        let expected = serde_json::json!({
            "to": ["asa@example.org"],
            "subject": "Välkommen",
            "message_id": format!("<{}@example.org>", mails[0].id),
            "body": format!("Hej på dig: {SECRET}"),
            "attachments": ["text/calendar"],
        });
        assert_eq!(letter, expected);

        let fate: Vec<_> = mails
            .iter()
            .map(|mail| (mail.sent_at.is_some(), mail.given_up_at.is_some()))
            .collect();
        assert_eq!(fate, [(true, false), (false, true), (false, false)]);
        let kept: Vec<_> = mails
            .iter()
            .map(|mail| (mail.body.as_str(), mail.secrets.len()))
            .collect();
        let waits = format!("Hej på dig: {SECRET}");
        let masked = ("Hej på dig: [***]", 0);
        assert_eq!(
            kept,
            [masked, masked, (waits.as_str(), 1)],
            "what left, or never will, keeps no secret"
        );
        assert_eq!(
            mails[0].attachments.0,
            [Attachment::new("invitation.ics", "text/calendar", b"")],
            "the calendar held the same address"
        );
        let answers = mail::attempts(store, mails[1].id).await.unwrap();
        assert_eq!(answers.len(), 1);
        assert!(
            answers[0]
                .answer
                .as_deref()
                .unwrap_or_default()
                .contains("no such mailbox"),
            "{answers:?}"
        );

        shelf.clock.advance(Duration::seconds(10));
        store.work_off(&[mail::SEND], &[]).await.unwrap();
        assert_eq!(mail::attempts(store, mails[2].id).await.unwrap().len(), 2);
        assert_eq!(
            mail::attempts(store, mails[0].id).await.unwrap().len(),
            1,
            "what was sent is sent once"
        );
    });
}
