//! What the frame of a page shows: who is here, where they are, where they can go.

use askama::filters::HtmlSafe;
use serde::Serialize;
use texts::Texts;
use vocabulary::Language;

use crate::TEXTS;
use crate::field::Labels;

/// The frame of a page. Page structs hold one in a field called `shell`, for `base.html` and for the
/// macros, and change what they need to.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The sentences of the frame and of the components.
    pub t: Texts,
    /// Language of the page.
    pub language: Language,
    /// Title of the page, without the name of the house.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: Option<String>,
    /// Name of the installation.
    pub house: String,
    /// Address of the page without the language, with its query.
    pub path: String,
    /// Full address under which the page is to be known; empty for none.
    pub canonical: String,
    /// The main ways through the house.
    pub navigation: Vec<Link>,
    /// Who is signed in.
    pub person: Option<Account>,
    /// Ways to the desks at which this person works.
    pub desk: Vec<Link>,
    /// What has just happened.
    pub flash: Vec<Flash>,
    /// The network whose page this is: it lends the page its colour.
    pub network: Option<NetworkMark>,
    /// The way from the front door to this page, without the page itself.
    pub breadcrumbs: Vec<Link>,
    /// What can be subscribed to here.
    pub feeds: Vec<Feed>,
    /// This page in the other languages.
    pub languages: Vec<(Language, String)>,
    /// Whether search engines may list the page.
    pub robots_index: bool,
    /// What the page is about, for machines.
    pub json_ld: Option<JsonLd>,
    /// Light or dark.
    pub scheme: Scheme,
    /// Whether the page is worked at rather than read: smaller type, more on a screen.
    pub dense: bool,
    /// What the refused fields of the page are called.
    pub(crate) labels: Labels,
}

/// A way to somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// What it leads to, in the reader's language.
    pub label: String,
    /// Address.
    pub href: String,
    /// Whether the reader is there.
    pub current: bool,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Name of the person.
    pub name: String,
    /// Name of the organisation for which they act.
    pub organisation: Option<String>,
}

/// A sentence on top of the page about what has just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flash {
    /// How it went.
    pub kind: FlashKind,
    /// The sentence, in the reader's language.
    pub text: String,
}

/// How something went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FlashKind {
    /// Done as asked.
    #[default]
    Success,
    /// Good to know.
    Info,
    /// Done, but look at it.
    Warning,
    /// Not done.
    Danger,
}

/// The network whose page it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkMark {
    /// Name of the network.
    pub name: String,
    /// Its slug; `/networks/{slug}/theme.css` answers with its colours.
    pub slug: String,
}

/// Something to subscribe to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What it brings, in the reader's language.
    pub title: String,
    /// Address.
    pub href: String,
    /// `application/atom+xml` or `text/calendar`.
    pub media_type: String,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// As the reader's machine says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A description of the page in JSON-LD, safe to stand inside a `script` element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonLd(String);

impl Shell {
    /// The frame of a page called `title` at `path`, for a visitor who reads `language`.
    #[must_use]
    pub fn new(
        language: Language,
        title: impl Into<String>,
        house: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            t: TEXTS.reader(language),
            language,
            title: title.into(),
            description: None,
            house: house.into(),
            path: path.into(),
            canonical: String::new(),
            navigation: Vec::new(),
            person: None,
            desk: Vec::new(),
            flash: Vec::new(),
            network: None,
            breadcrumbs: Vec::new(),
            feeds: Vec::new(),
            languages: Vec::new(),
            robots_index: true,
            json_ld: None,
            scheme: Scheme::Auto,
            dense: false,
            labels: Labels::default(),
        }
    }

    /// Says in a sentence or two what the page holds.
    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds a step to the way from the front door.
    #[must_use]
    pub fn under(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.breadcrumbs.push(Link::new(label, href));
        self
    }

    /// Lends the page the colour of a network.
    #[must_use]
    pub fn of_network(mut self, name: impl Into<String>, slug: impl Into<String>) -> Self {
        self.network = Some(NetworkMark {
            name: name.into(),
            slug: slug.into(),
        });
        self
    }

    /// Offers a feed.
    #[must_use]
    pub fn with_feed(
        mut self,
        title: impl Into<String>,
        href: impl Into<String>,
        media_type: impl Into<String>,
    ) -> Self {
        self.feeds.push(Feed {
            title: title.into(),
            href: href.into(),
            media_type: media_type.into(),
        });
        self
    }

    /// Says a sentence on top of the page.
    #[must_use]
    pub fn saying(mut self, kind: FlashKind, text: impl Into<String>) -> Self {
        self.flash.push(Flash {
            kind,
            text: text.into(),
        });
        self
    }

    /// Describes the page for machines.
    #[must_use]
    pub fn with_json_ld(mut self, description: &impl Serialize) -> Self {
        self.json_ld = Some(JsonLd::of(description));
        self
    }

    /// Keeps search engines from listing the page.
    #[must_use]
    pub const fn unlisted(mut self) -> Self {
        self.robots_index = false;
        self
    }

    /// Makes the page one to work at: smaller type, more on a screen.
    #[must_use]
    pub const fn dense(mut self) -> Self {
        self.dense = true;
        self
    }

    /// The address of an asset by its plain name; templates of every crate reach [`crate::href`] through this.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        crate::href(name)
    }

    /// Where a visitor signs in, to come back here afterwards.
    #[must_use]
    pub fn sign_in_href(&self) -> String {
        format!("/sign-in?next={}", encode(&self.path))
    }

    /// What the reader can choose between, each with the key of its name.
    #[must_use]
    pub const fn schemes(&self) -> [(Scheme, &'static str); 3] {
        [
            (Scheme::Auto, "ui-scheme-auto"),
            (Scheme::Light, "ui-scheme-light"),
            (Scheme::Dark, "ui-scheme-dark"),
        ]
    }

    /// What the tab of the browser says.
    #[must_use]
    pub fn full_title(&self) -> String {
        if self.title.is_empty() || self.title == self.house {
            self.house.clone()
        } else {
            format!("{} – {}", self.title, self.house)
        }
    }
}

impl Link {
    /// A way to somewhere else.
    #[must_use]
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: href.into(),
            current: false,
        }
    }

    /// The same, if the reader is there.
    #[must_use]
    pub const fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

impl FlashKind {
    /// The name of the tone in the styles.
    #[must_use]
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

impl Scheme {
    /// The name in the styles, in the cookie and in the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// What browsers are told, for scroll bars and for the blank page before the styles come.
    #[must_use]
    pub const fn browser_name(self) -> &'static str {
        match self {
            Self::Auto => "light dark",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A text as it may stand in a query (RFC 3986, 3.4).
fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

impl JsonLd {
    /// Written so that no text inside can close the element it stands in.
    #[must_use]
    pub fn of(description: &impl Serialize) -> Self {
        // Values with text keys always serialise; and `to_string` would write them letter by letter.
        let json = serde_json::to_string(description).unwrap_or_default();
        let mut safe = String::with_capacity(json.len() + 64);
        let mut rest = json.as_str();
        while let Some(at) = memchr::memchr3(b'<', b'>', b'&', rest.as_bytes()) {
            safe.push_str(&rest[..at]);
            safe.push_str(match rest.as_bytes()[at] {
                b'<' => "\\u003c",
                b'>' => "\\u003e",
                _ => "\\u0026",
            });
            rest = &rest[at + 1..];
        }
        safe.push_str(rest);
        Self(safe)
    }
}

impl std::fmt::Display for JsonLd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for JsonLd {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_signs_in_comes_back_to_the_page_with_its_query() {
        let shell = Shell::new(Language::English, "", "Guildhall", "/events?q=R&D é");
        assert_eq!(
            shell.sign_in_href(),
            "/sign-in?next=/events%3Fq%3DR%26D%20%C3%A9"
        );
    }

    #[test]
    fn the_front_page_is_called_as_the_house() {
        let title = |title| Shell::new(Language::English, title, "Guildhall", "/").full_title();
        assert_eq!(title("Guildhall"), "Guildhall");
        assert_eq!(title("Calendar"), "Calendar – Guildhall");
    }

    #[test]
    fn a_description_for_machines_cannot_leave_its_element() {
        let described = JsonLd::of(&serde_json::json!({ "name": "</script><script>alert(1)&" }));
        assert_eq!(
            described.to_string(),
            r#"{"name":"\u003c/script\u003e\u003cscript\u003ealert(1)\u0026"}"#
        );
        let read: serde_json::Value =
            serde_json::from_str(&described.to_string()).expect("still JSON");
        assert_eq!(read["name"], "</script><script>alert(1)&");
    }
}
