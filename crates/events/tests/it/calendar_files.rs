//! The files for calendars that come with letters: entries come, change and go, each time with a
//! higher number.

use crate::registering::email;
use crate::town::{Neighbour, Town};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use events::event::{self, Registration};
use store::Attachment;
use testkit::both;

/// What a program for calendars looks at.
#[derive(Debug, PartialEq, Eq)]
struct File {
    method: String,
    uids: Vec<String>,
    sequence: u32,
    starts: Vec<String>,
}

fn read(attachment: &Attachment) -> File {
    let text = String::from_utf8(STANDARD.decode(&attachment.content).unwrap()).unwrap();
    let text = text.replace("\r\n ", "");
    let values = |name: &str| -> Vec<String> {
        let values = text.lines().filter_map(|line| line.strip_prefix(name));
        values.map(|value| value.trim().to_owned()).collect()
    };
    let method = values("METHOD:").remove(0);
    assert!(
        attachment.media_type.ends_with(&format!("method={method}")),
        "{}",
        attachment.media_type
    );
    // RFC 5546, sections 3.2.1 and 3.2.5: what every entry needs.
    let entries = values("BEGIN:VEVENT").len();
    for needed in ["DTSTAMP:", "ORGANIZER;"] {
        assert_eq!(values(needed).len(), entries, "{needed} in {text}");
    }
    assert_eq!(
        values("STATUS:CANCELLED").len(),
        if method == "CANCEL" { entries } else { 0 }
    );
    let sequences = values("SEQUENCE:");
    assert!(
        sequences.len() == entries && sequences.iter().all(|one| *one == sequences[0]),
        "{text}"
    );
    File {
        method,
        uids: values("UID:"),
        sequence: sequences[0].parse().unwrap(),
        starts: values("DTSTART:"),
    }
}

impl Town {
    /// The files in the letters to somebody, a list for each letter.
    async fn files(&self, name: &str) -> Vec<Vec<File>> {
        let letters = self.inbox(&email(name)).await;
        letters
            .iter()
            .map(|letter| letter.attachments.iter().map(read).collect())
            .collect()
    }
}

/// A conference of two days, and its secretary.
async fn conference(town: &Town, registration: Registration) -> (Neighbour, event::Model) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town
        .event("training", &network)
        .on("2026-03-12", "09:00", "16:00")
        .on("2026-03-13", "09:00", "12:00")
        .with(|event| event.registration = registration)
        .announced()
        .await;
    (ada, event)
}

/// The form of the days, with one hour of the first day changed, or the second day gone.
async fn days_form(
    town: &Town,
    event: &event::Model,
    starts: &str,
    with_second: bool,
) -> Vec<(String, String)> {
    let mut fields = vec![("tell".to_owned(), "yes".to_owned())];
    for (at, day) in town.days(event).await.iter().enumerate() {
        let hours = if at == 0 {
            (starts, "16:00")
        } else {
            ("09:00", "12:00")
        };
        for (field, value) in [
            ("id", day.id.to_string()),
            ("date", day.date.to_string()),
            ("starts", hours.0.to_owned()),
            ("ends", hours.1.to_owned()),
        ] {
            fields.push((format!("{field}-{at}"), value));
        }
        if at == 1 && !with_second {
            fields.push(("remove-1".to_owned(), "yes".to_owned()));
        }
    }
    fields
}

both! {
    async fn who_cancels_and_comes_back_has_the_entry_taken_out_and_put_in_again(town: Town) {
        let (_, event) = conference(&town, Registration::Open).await;
        town.apply(&event, &["Ben"]).await;
        let link = town.link("Ben").await;
        town.client().post(&format!("{link}/withdrawal"), &[]).await.see_other();
        town.apply(&event, &["Ben"]).await;

        let files = town.files("Ben").await;
        let [came, went, returned] = files.as_slice() else { panic!("three letters: {files:?}") };
        assert_eq!([&came[0].method, &went[0].method, &returned[0].method], ["PUBLISH", "CANCEL", "PUBLISH"]);
        assert_eq!(came[0].uids.len(), 2);
        assert!(came[0].uids == went[0].uids && went[0].uids == returned[0].uids);
        assert!(came[0].sequence < went[0].sequence && went[0].sequence < returned[0].sequence, "{files:?}");
        let farewell = &town.inbox(&email("Ben")).await[1];
        assert!(farewell.body.contains("The attached file takes the event out of your calendar."), "{}", farewell.body);
    }

    async fn who_never_had_a_place_gets_nothing_for_a_calendar(town: Town) {
        let (ada, event) = conference(&town, Registration::Open).await;
        town.change(event::Model { capacity: Some(1), ..event.clone() }).await;
        town.apply(&event, &["Ben", "Wim", "Xim"]).await;
        let link = town.link("Wim").await;
        town.client().post(&format!("{link}/withdrawal"), &[]).await.see_other();
        ada.post(&event.path("/cancellation"), &[("cancel-reason", "The hall is flooded.")]).await.see_other();
        for name in ["Wim", "Xim"] {
            let files = town.files(name).await;
            assert_eq!((files.len(), files.iter().flatten().count()), (2, 0), "{files:?}");
        }
    }

    async fn a_place_that_the_desk_takes_back_leaves_the_calendar_when_the_desk_says_so(town: Town) {
        let (ada, event) = conference(&town, Registration::Selection).await;
        town.apply(&event, &["Ben"]).await;
        let ben = town.application_of(&event, "Ben").await.id.to_string();
        for outcome in ["accepted", "declined"] {
            ada.post(&event.path("/applications/decisions"), &[("outcome", outcome), ("application", &ben)]).await.see_other();
            let seen = format!("seen-{outcome}");
            ada.post(&event.path("/applications/letters"), &[("outcome", outcome), (&seen, "1")]).await.see_other();
        }
        let files = town.files("Ben").await;
        let methods: Vec<_> = files.iter().flatten().map(|file| file.method.as_str()).collect();
        assert_eq!(methods, ["PUBLISH", "CANCEL"]);
        assert!(files[1][0].sequence < files[2][0].sequence, "{files:?}");
    }

    async fn an_event_that_is_called_off_leaves_the_calendar_of_those_who_knew_they_had_a_place(town: Town) {
        let (ada, event) = conference(&town, Registration::Open).await;
        town.apply(&event, &["Ben", "Cleo"]).await;
        // Cleo is declined, and has not been told: to her the place is hers.
        let cleo = town.application_of(&event, "Cleo").await.id.to_string();
        ada.post(&event.path("/applications/decisions"), &[("outcome", "declined"), ("application", &cleo)]).await.see_other();
        ada.post(&event.path("/cancellation"), &[("cancel-reason", "The hall is flooded.")]).await.see_other();
        for name in ["Ben", "Cleo"] {
            let files = town.files(name).await;
            let [came, off] = files.as_slice() else { panic!("two letters: {files:?}") };
            assert_eq!((off[0].method.as_str(), &off[0].uids), ("CANCEL", &came[0].uids));
            assert!(came[0].sequence < off[0].sequence, "{files:?}");
        }
    }

    async fn new_hours_reach_the_calendar_and_a_day_that_goes_leaves_it(town: Town) {
        let (ada, event) = conference(&town, Registration::Open).await;
        town.apply(&event, &["Ben"]).await;
        let path = event.path("/edit/days");
        let uids: Vec<_> = town.files("Ben").await[0][0].uids.clone();

        let later = days_form(&town, &event, "10:00", true).await;
        crate::registering::post(&ada, &path, &later).await.see_other();
        // The same once more changes nothing, and nobody is written to.
        crate::registering::post(&ada, &path, &later).await.see_other();
        let shorter = days_form(&town, &event, "10:00", false).await;
        crate::registering::post(&ada, &path, &shorter).await.see_other();

        let files = town.files("Ben").await;
        let [came, moved, cut] = files.as_slice() else { panic!("three letters: {files:?}") };
        assert_eq!(came[0].starts, ["20260312T070000Z", "20260313T070000Z"]);
        assert_eq!((moved.len(), moved[0].method.as_str()), (1, "PUBLISH"));
        assert_eq!(moved[0].starts, ["20260312T080000Z", "20260313T070000Z"]);
        assert!(came[0].sequence < moved[0].sequence && moved[0].sequence < cut[0].sequence, "{files:?}");
        assert_eq!((cut[0].method.as_str(), &*cut[0].uids), ("PUBLISH", &uids[..1]));
        assert_eq!((cut[1].method.as_str(), &*cut[1].uids), ("CANCEL", &uids[1..]));
        let letter = &town.inbox(&email("Ben")).await[1];
        assert_eq!(letter.subject, "Changed: Event training");
        assert!(letter.body.contains("Thursday 12 March 2026, 10:00–16:00 EET"), "{}", letter.body);
    }

    async fn a_new_link_is_told_to_those_with_a_place_unless_the_desk_keeps_quiet(town: Town) {
        let (ada, event) = conference(&town, Registration::Open).await;
        town.change(event::Model { capacity: Some(1), ..event.clone() }).await;
        town.apply(&event, &["Ben", "Wim"]).await;
        let path = event.path("/edit");
        let page = ada.get(&path).await.ok().text();
        assert!(page.contains("name=\"tell\" value=\"yes\" checked"), "{page}");
        let facts = |link: &'static str, tell: bool| {
            let mut fields = vec![
                ("original", "en"), ("section", "en"), ("title-en", "Event training"), ("zone", "Europe/Helsinki"),
                ("city", "Helsinki"), ("country", "FI"), ("languages", "fi"), ("online-url", link),
            ];
            if tell {
                fields.push(("tell", "yes"));
            }
            fields
        };
        ada.post(&path, &facts("https://meet.example/quiet", false)).await.see_other();
        assert_eq!(town.subjects("Ben").await.len(), 1);
        ada.post(&path, &facts("https://meet.example/told", true)).await.see_other();

        let letters = town.inbox(&email("Ben")).await;
        assert_eq!(letters.len(), 2);
        assert!(letters[1].body.contains("https://meet.example/told"), "{}", letters[1].body);
        let files = town.files("Ben").await;
        assert!(files[0][0].sequence < files[1][0].sequence, "{files:?}");
        assert_eq!(town.subjects("Wim").await.len(), 1);
    }

    async fn a_download_is_as_new_as_the_latest_letter(town: Town) {
        let network = town.network("procura").await;
        let event = town.event("training", &network).announced().await;
        let ben = town.person("Ben").await;
        let fields = [("name", "Ben"), ("email", ben.email.as_str()), ("organisation", "Ghent"), ("audience", "public-authority"), ("language", "en")];
        ben.post(&event.path("/applications"), &fields).await.see_other();
        let letter = town.inbox(&ben.email).await.remove(0);
        let sequence = read(&letter.attachments[0]).sequence;
        let file = ben.get(&event.path(".ics")).await.ok().text();
        assert!(file.contains(&format!("SEQUENCE:{sequence}\r\n")), "{sequence} in {file}");
    }

    async fn one_puts_into_the_calendar_only_what_is_still_to_come(town: Town) {
        let network = town.network("procura").await;
        let event = town.event("training", &network).announced().await;
        let button = async || town.client().get(&event.path("")).await.ok().text().contains("training.ics");
        assert!(button().await);
        town.until_the_day_after();
        assert!(!button().await);
        let off = town.event("off", &network).on("2026-05-12", "09:00", "16:00").with(|event| event.cancelled_at = Some(event.created_at)).announced().await;
        assert!(!town.client().get(&off.path("")).await.ok().text().contains("off.ics"));
    }
}
