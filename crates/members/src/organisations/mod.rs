//! Organisations: the list, the page of each, entering and editing them.

mod api;
pub(crate) mod description;
pub mod edit;
pub mod enter;
mod list;
mod resemblance;
mod search;
mod show;
mod steward;
mod writing;

pub use description::Description;
pub use steward::{Keepers, Steward};

pub(crate) use api::api;
pub(crate) use list::{country_choices, kinds};
pub(crate) use search::SOURCE;

use crate::organisation;
use vocabulary::{Language, Translated};
use web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/organisations", list::show)
        .get("/organisations/new", writing::blank)
        .post("/organisations", writing::create)
        .get("/organisations/{slug}", show::show)
        .get("/organisations/{slug}/edit", writing::current)
        .post("/organisations/{slug}", writing::update)
}

/// A name as pages show it: in the reader's language, with the original beside it.
pub(crate) struct Name {
    pub text: String,
    /// The `lang` of the text; empty where it is the page's.
    pub lang: &'static str,
    /// The original and its `lang`, if the text is a translation.
    pub original: Option<(String, &'static str)>,
}

impl Name {
    pub fn of(name: &Translated, reader: Language) -> Self {
        let shown = name.in_language(reader);
        let original = name.original();
        Self {
            text: shown.text.to_owned(),
            lang: if shown.language == reader {
                ""
            } else {
                shown.language.code()
            },
            original: (!shown.is_original && original.text != shown.text && !original.is_blank())
                .then(|| (original.text.to_owned(), original.language.code())),
        }
    }
}

/// Another organisation with a way to it.
pub(crate) struct Mention {
    pub name: Name,
    pub href: String,
}

impl Mention {
    pub fn of(organisation: &organisation::Model, reader: Language) -> Self {
        Self {
            name: Name::of(&organisation.name, reader),
            href: organisation.path(),
        }
    }
}
