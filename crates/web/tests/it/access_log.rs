//! What the log says of a request: its route, and not the address in which a personal link may stand.

use crate::town::Town;
use std::io::Write;
use std::sync::{Arc, Mutex};
use testkit::{Database, Ground};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a page").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Page {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn a_personal_link_is_not_logged() {
    let page = Page::default();
    let lines = tracing_subscriber::fmt()
        .with_writer(page.clone())
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG);
    tracing::subscriber::set_global_default(lines.finish()).expect("the only log of this process");

    testkit::block_on(async {
        let Town(house) = Town::on(Database::sqlite()).await;
        let visitor = house.client();
        visitor
            .get("/fails/open-sesame?from=ada@example.org")
            .await
            .not_found();
        visitor.get("/treasure/open-sesame").await.not_found();
    });

    let log = String::from_utf8(page.0.lock().expect("a page").clone()).expect("text");
    let answered: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("answered"))
        .collect();
    assert_eq!(answered.len(), 2, "{log}");
    assert!(
        answered[0].contains("route=\"/fails/{how}\" status=404"),
        "{log}"
    );
    assert!(answered[1].contains("route=\"none\" status=404"), "{log}");
    assert!(!log.contains("sesame") && !log.contains("ada@"), "{log}");
}
