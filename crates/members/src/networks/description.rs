//! What is said of a network on its form, read and checked.

use crate::network::Model;
use crate::organisations::description::{LONGEST_ABOUT, LONGEST_NAME, website};
use crate::several_languages;
use chrono::{DateTime, Utc};
use texts::Texts;
use ui::{Colour, EDGE_CONTRAST};
use uuid::Uuid;
use vocabulary::{Slug, Translated};
use web::Form;

const LONGEST_TAGLINE: usize = 300;

/// Everything that can be said of a network, fit to be kept.
#[derive(Clone, Debug)]
pub struct Description {
    pub name: String,
    pub tagline: Translated,
    pub about: Translated,
    pub website: Option<String>,
    pub contact_email: Option<String>,
    pub colour: String,
    pub accepts_applications: bool,
}

/// The form of a network as it is.
pub(super) fn form_of(network: &Model) -> Form {
    let mut form = Form::new()
        .with("network-name", &network.name)
        .with("website", network.website.as_deref().unwrap_or_default())
        .with(
            "contact-email",
            network.contact_email.as_deref().unwrap_or_default(),
        )
        .with("colour", &network.colour)
        .with(
            several_languages::ORIGINAL,
            network.tagline.original().language.code(),
        );
    if network.accepts_applications {
        form.set("accepts-applications", "yes");
    }
    several_languages::fill(&mut form, "tagline", &network.tagline);
    several_languages::fill(&mut form, "about", &network.about);
    form
}

impl Description {
    /// Reads the form; what does not fit is refused beside its field, and then there is nothing.
    pub(super) fn read(form: &mut Form, t: &Texts) -> Option<Self> {
        let name = form.text("network-name").unwrap_or_default().to_owned();
        if name.is_empty() {
            form.refuse("network-name", t.get("network-name-missing"));
        } else if name.chars().count() > LONGEST_NAME {
            form.refuse(
                "network-name",
                t.one("members-form-too-long", "longest", LONGEST_NAME as i64),
            );
        }
        let tagline = several_languages::required(form, "tagline", LONGEST_TAGLINE, t);
        let about = several_languages::read(form, "about", LONGEST_ABOUT, t);
        let website = website(form, "website", t);
        let contact_email = contact(form, t);
        let colour = colour(form, t);
        form.is_fine().then(|| Self {
            name,
            tagline,
            about,
            website,
            contact_email,
            colour,
            accepts_applications: form.is_ticked("accepts-applications"),
        })
    }

    /// A network of which this is said.
    pub(super) fn network(self, id: Uuid, slug: Slug, created_at: DateTime<Utc>) -> Model {
        Model {
            id,
            slug,
            name: self.name,
            tagline: self.tagline,
            about: self.about,
            website: self.website,
            contact_email: self.contact_email,
            colour: self.colour,
            accepts_applications: self.accepts_applications,
            created_at,
        }
    }
}

fn contact(form: &mut Form, t: &Texts) -> Option<String> {
    let typed = form.text("contact-email")?.to_owned();
    let looks_right = typed.len() <= 254
        && !typed.contains(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '?' | '&')
        })
        && typed.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@')
        });
    if !looks_right {
        form.refuse("contact-email", t.get("network-contact-unreadable"));
    }
    looks_right.then_some(typed)
}

/// The network's own colour. Text on it and edges of it are computed to be readable, but a colour
/// that cannot be told from white paper would not be seen at all (WCAG 2.2, 1.4.11: 3 to 1).
fn colour(form: &mut Form, t: &Texts) -> String {
    let Ok(colour) = form.value("colour").parse::<Colour>() else {
        form.refuse("colour", t.get("network-colour-unreadable"));
        return String::new();
    };
    let white: Colour = "#ffffff".parse().expect("white is a colour");
    let contrast = colour.contrast(white);
    if contrast < EDGE_CONTRAST {
        // Tenths, rounded down: 2.96 is not 3 yet.
        let tenths = (contrast * 10.0).floor() as i64;
        form.refuse(
            "colour",
            t.one("network-colour-too-pale", "contrast", t.decimal(tenths, 1)),
        );
    }
    colour.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    fn t() -> Texts {
        crate::TEXTS.reader(Language::English)
    }

    fn filled(colour: &str) -> Form {
        Form::new()
            .with("network-name", "Procura+")
            .with("original", "en")
            .with("tagline", "Sustainable procurement")
            .with("colour", colour)
    }

    #[test]
    fn a_colour_that_cannot_be_told_from_paper_is_refused_with_its_contrast() {
        let mut pale = filled("#ffee88");
        assert!(Description::read(&mut pale, &t()).is_none());
        assert!(
            pale.error("colour")
                .is_some_and(|error| error.contains("1.1")),
            "{:?}",
            pale.error("colour")
        );
        let strong = Description::read(&mut filled("#0F4A4C"), &t()).expect("fine");
        assert_eq!(strong.colour, "#0f4a4c");
    }

    #[test]
    fn a_colour_is_nothing_but_a_colour() {
        for typed in [
            "",
            "red",
            "#12345",
            "#123456;}body{display:none",
            "url(//evil)",
        ] {
            let mut form = filled(typed);
            assert!(Description::read(&mut form, &t()).is_none(), "{typed}");
            assert!(form.error("colour").is_some(), "{typed}");
        }
    }

    #[test]
    fn the_contact_is_one_address() {
        for (typed, fine) in [
            ("procura@example.org", true),
            ("procura", false),
            ("a@b@c.org", false),
            ("x@example.org?bcc=all@example.org", false),
        ] {
            let mut form = filled("#0f4a4c").with("contact-email", typed);
            assert_eq!(
                Description::read(&mut form, &t()).is_some(),
                fine,
                "{typed}"
            );
        }
    }
}
