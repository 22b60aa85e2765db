//! The fields of forms, for the macros of `ui/field.html`. They are rendered here, once: whatever a macro
//! says itself is compiled again wherever it is called.

use crate::{Choice, Shell};
use askama::Template;
use askama::filters::HtmlSafe;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use texts::Texts;

/// A form as its fields see it: what was typed, and what is wrong with it.
pub trait Filled {
    /// What stands in a field; empty when nothing does.
    fn value(&self, name: &str) -> &str;

    /// Whether `value` was chosen in a field.
    fn has(&self, name: &str, value: &str) -> bool;

    /// Everything that is wrong: which field, and why.
    fn errors(&self) -> Vec<(&str, &str)>;

    /// What is wrong with a field.
    fn error(&self, name: &str) -> Option<&str> {
        let mut errors = self.errors().into_iter();
        errors.find(|(field, _)| *field == name).map(|(_, why)| why)
    }
}

impl<F: Filled> Filled for &F {
    fn value(&self, name: &str) -> &str {
        F::value(self, name)
    }
    fn has(&self, name: &str, value: &str) -> bool {
        F::has(self, name, value)
    }
    fn errors(&self) -> Vec<(&str, &str)> {
        F::errors(self)
    }
}

/// What the refused fields of a page are called: noted as they are written, for the summary above them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Labels(Arc<Mutex<BTreeMap<String, String>>>);

impl Labels {
    fn noted(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first field of a name counts, as it does for the link to it.
    fn note(&self, name: &str, label: &str) {
        let mut noted = self.noted();
        noted
            .entry(name.to_owned())
            .or_insert_with(|| label.to_owned());
    }
}

/// Whether a page says what is wrong with a form. Its summary stands above the fields and cannot name them
/// before they are written: such a page is rendered a second time.
#[must_use]
pub fn is_refused(page: &str) -> bool {
    memchr::memmem::find(page.as_bytes(), b" id=\"error-summary\"").is_some()
}

/// What all fields have in common.
pub struct Field<'a> {
    t: &'a Texts,
    form: &'a dyn Filled,
    id: String,
    name: &'a str,
    label: &'a str,
    help: &'a str,
    required: bool,
    error: Option<&'a str>,
}

impl Shell {
    /// The field `name` of `form`. `label` and `help` are in the reader's language; no help is the empty text.
    /// All by reference, as templates hand their arguments over.
    #[must_use]
    pub fn field<'a>(
        &'a self,
        form: &'a dyn Filled,
        name: &'a str,
        label: &'a str,
        help: &'a str,
        required: &bool,
    ) -> Field<'a> {
        let error = form.error(name);
        if error.is_some() {
            self.labels.note(name, label);
        }
        Field {
            t: &self.t,
            form,
            id: format!("field-{name}"),
            name,
            label,
            help,
            required: *required,
            error,
        }
    }

    /// Everything that is wrong with `form`, each with what its field is called.
    #[must_use]
    pub fn summary<'a>(&'a self, form: &'a dyn Filled) -> Summary<'a> {
        let labels = self.labels.noted();
        let errors = form.errors().into_iter();
        Summary {
            t: &self.t,
            errors: errors
                .map(|(name, message)| match labels.get(name) {
                    Some(label) => (name, in_field(&self.t, label, message)),
                    None => (name, message.to_owned()),
                })
                .collect(),
        }
    }
}

/// What is wrong in the field called `label`; a question keeps its mark.
fn in_field(t: &Texts, label: &str, message: &str) -> String {
    let label = label.trim_end_matches(':').trim_end();
    if label.ends_with(['?', '!', '.', ';']) {
        return format!("{label} {message}");
    }
    t.with(
        "ui-error-in",
        [("field", label.into()), ("message", message.into())],
    )
}

impl<'a> Field<'a> {
    fn value(&self) -> &str {
        self.form.value(self.name)
    }

    fn has(&self, value: &str) -> bool {
        self.form.has(self.name, value)
    }

    /// One line of text, of this type of HTML; `extra` are further attributes.
    #[must_use]
    pub const fn input(
        self,
        kind: &'a str,
        autocomplete: &'a str,
        width: &'a str,
        extra: &'a str,
    ) -> Input<'a> {
        Input {
            field: self,
            kind,
            autocomplete,
            width,
            extra,
        }
    }

    /// A password, which is not sent back.
    #[must_use]
    pub const fn password(self, autocomplete: &'a str) -> Password<'a> {
        Password {
            field: self,
            autocomplete,
        }
    }

    /// Several lines of text.
    #[must_use]
    pub const fn area(self, rows: &u8) -> Area<'a> {
        Area {
            field: self,
            rows: *rows,
        }
    }

    /// One of many; `empty` says that none is chosen, and the empty text leaves that out.
    #[must_use]
    pub const fn select(
        self,
        options: &'a [Choice],
        empty: &'a str,
        autocomplete: &'a str,
    ) -> Select<'a> {
        Select {
            field: self,
            options,
            empty,
            autocomplete,
        }
    }

    /// A single yes.
    #[must_use]
    pub const fn tick(self, value: &'a str) -> Tick<'a> {
        Tick { field: self, value }
    }

    /// One of a few.
    #[must_use]
    pub const fn radios(self, options: &'a [Choice]) -> Group<'a> {
        Group {
            field: self,
            kind: "radio",
            options,
            is_wide: false,
        }
    }

    /// Any of a few.
    #[must_use]
    pub const fn checkboxes(self, options: &'a [Choice]) -> Group<'a> {
        Group {
            field: self,
            kind: "checkbox",
            options,
            is_wide: false,
        }
    }

    /// Any of many, side by side.
    #[must_use]
    pub const fn many(self, options: &'a [Choice]) -> Group<'a> {
        Group {
            field: self,
            kind: "checkbox",
            options,
            is_wide: true,
        }
    }

    /// One file, or several.
    #[must_use]
    pub const fn file(self, accept: &'a str, multiple: &bool) -> Attached<'a> {
        Attached {
            field: self,
            accept,
            multiple: *multiple,
        }
    }
}

/// One line of text.
#[derive(Template)]
#[template(path = "ui/_field_input.html")]
pub struct Input<'a> {
    field: Field<'a>,
    kind: &'a str,
    autocomplete: &'a str,
    width: &'a str,
    extra: &'a str,
}

/// A password.
#[derive(Template)]
#[template(path = "ui/_field_password.html")]
pub struct Password<'a> {
    field: Field<'a>,
    autocomplete: &'a str,
}

/// Several lines of text.
#[derive(Template)]
#[template(path = "ui/_field_area.html")]
pub struct Area<'a> {
    field: Field<'a>,
    rows: u8,
}

/// One of many.
#[derive(Template)]
#[template(path = "ui/_field_select.html")]
pub struct Select<'a> {
    field: Field<'a>,
    options: &'a [Choice],
    empty: &'a str,
    autocomplete: &'a str,
}

/// A single yes.
#[derive(Template)]
#[template(path = "ui/_field_tick.html")]
pub struct Tick<'a> {
    field: Field<'a>,
    value: &'a str,
}

/// One or any of a few.
#[derive(Template)]
#[template(path = "ui/_field_group.html")]
pub struct Group<'a> {
    field: Field<'a>,
    kind: &'static str,
    options: &'a [Choice],
    is_wide: bool,
}

/// Files.
#[derive(Template)]
#[template(path = "ui/_field_file.html")]
pub struct Attached<'a> {
    field: Field<'a>,
    accept: &'a str,
    multiple: bool,
}

/// What is wrong with a form.
#[derive(Template)]
#[template(path = "ui/_field_summary.html")]
pub struct Summary<'a> {
    t: &'a Texts,
    errors: Vec<(&'a str, String)>,
}

impl HtmlSafe for Input<'_> {}
impl HtmlSafe for Password<'_> {}
impl HtmlSafe for Area<'_> {}
impl HtmlSafe for Select<'_> {}
impl HtmlSafe for Tick<'_> {}
impl HtmlSafe for Group<'_> {}
impl HtmlSafe for Attached<'_> {}
impl HtmlSafe for Summary<'_> {}
