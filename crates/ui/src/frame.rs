//! What stands around the content of a page. It is rendered here, once: whatever a page's own template
//! includes is compiled again with that page.

use crate::Shell;
use askama::Template;
use askama::filters::HtmlSafe;

/// A page down to its content.
#[derive(Template)]
#[template(path = "ui/_opening.html")]
pub struct Opening<'a> {
    shell: &'a Shell,
}

/// A page from its content on.
#[derive(Template)]
#[template(path = "ui/_closing.html")]
pub struct Closing<'a> {
    shell: &'a Shell,
}

impl HtmlSafe for Opening<'_> {}
impl HtmlSafe for Closing<'_> {}

impl Shell {
    /// The page down to its content.
    #[must_use]
    pub const fn opening(&self) -> Opening<'_> {
        Opening { shell: self }
    }

    /// The page from its content on.
    #[must_use]
    pub const fn closing(&self) -> Closing<'_> {
        Closing { shell: self }
    }
}
