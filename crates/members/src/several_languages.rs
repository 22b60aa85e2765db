//! Texts in several languages on a form. The field `name` holds the original, in the language that
//! the field `original` says; `name-fi` and the like hold translations.

use texts::Texts;
use vocabulary::{Language, Translated};
use web::Form;

/// Name of the field that holds the language of the original.
pub(crate) const ORIGINAL: &str = "original";

/// A language for which a form has fields.
pub(crate) struct Offered {
    language: Language,
    /// Its name for the reader.
    pub label: String,
}

impl Offered {
    /// The name of this language's field for a text.
    pub fn field(&self, text: &str) -> String {
        field(text, self.language)
    }

    /// Its code, for the value of a choice.
    pub fn code(&self) -> &'static str {
        self.language.code()
    }
}

/// The languages for which a form has fields: those of the interface, and those that are used already.
pub(crate) fn offered(t: &Texts, used: impl IntoIterator<Item = Language>) -> Vec<Offered> {
    let mut languages = texts::UI_LANGUAGES.to_vec();
    for language in used {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let mut offered: Vec<Offered> = languages
        .into_iter()
        .map(|language| Offered {
            language,
            label: t.language_name(language),
        })
        .collect();
    let compare = t.compare();
    offered.sort_by(|a, b| compare(&a.label, &b.label));
    offered
}

/// Every language of the house as a choice of the field `original`.
pub(crate) fn choices(t: &Texts) -> Vec<ui::Choice> {
    let mut choices: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| ui::Choice::new(language.code(), t.language_name(language)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

fn field(text: &str, language: Language) -> String {
    format!("{text}-{}", language.code())
}

/// Fills the fields of a text in.
pub(crate) fn fill(form: &mut Form, name: &str, text: &Translated) {
    for reading in text.readings() {
        if reading.is_original {
            form.set(name, reading.text);
        } else {
            form.set(&field(name, reading.language), reading.text);
        }
    }
}

/// The languages into which a form, as it was sent, translates something.
pub(crate) fn used(form: &Form) -> Vec<Language> {
    let texts = ["name", "about", "tagline"];
    Language::ALL
        .into_iter()
        .filter(|language| {
            texts
                .iter()
                .any(|text| form.text(&field(text, *language)).is_some())
        })
        .collect()
}

/// The language of the original, or English where the form does not say.
pub(crate) fn original(form: &Form) -> Language {
    form.parse(ORIGINAL)
        .ok()
        .flatten()
        .unwrap_or(Language::English)
}

/// Reads a text. Its original may be blank; see [`required`].
pub(crate) fn read(form: &mut Form, name: &str, longest: usize, t: &Texts) -> Translated {
    let original = original(form);
    // Who makes a translation the original finds it still in its old field.
    let written = form
        .text(name)
        .or_else(|| form.text(&field(name, original)))
        .unwrap_or_default()
        .to_owned();
    let mut text = Translated::new(original, "");
    let mut put = |form: &mut Form, field: &str, language: Language, words: String| {
        if words.chars().count() > longest {
            form.refuse(
                field,
                t.one("members-form-too-long", "longest", longest as i64),
            );
        }
        text.set(language, words);
    };
    put(form, name, original, written);
    for language in Language::ALL
        .into_iter()
        .filter(|language| *language != original)
    {
        let field = field(name, language);
        if let Some(words) = form.text(&field).map(str::to_owned) {
            put(form, &field, language, words);
        }
    }
    text
}

/// Reads a text that needs an original.
pub(crate) fn required(form: &mut Form, name: &str, longest: usize, t: &Texts) -> Translated {
    let text = read(form, name, longest, t);
    if text.original().is_blank() {
        form.refuse(name, t.get("members-form-original-missing"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t() -> Texts {
        crate::TEXTS.reader(Language::English)
    }

    #[test]
    fn what_was_filled_in_is_read_back() {
        let name = Translated::new(Language::Finnish, "Helsingin kaupunki")
            .with(Language::English, "City of Helsinki");
        let mut form = Form::new().with(ORIGINAL, "fi");
        fill(&mut form, "name", &name);
        assert_eq!(required(&mut form, "name", 200, &t()), name);
        assert!(form.is_fine());
    }

    #[test]
    fn a_translation_without_its_original_is_refused_beside_the_missing_field() {
        let mut form = Form::new()
            .with(ORIGINAL, "fi")
            .with("name-en", "City of Helsinki");
        required(&mut form, "name", 200, &t());
        assert!(form.error("name").is_some());
    }

    #[test]
    fn a_translation_becomes_the_original_where_it_stands() {
        let mut form = Form::new()
            .with(ORIGINAL, "fi")
            .with("name-fi", "Helsingin kaupunki");
        assert_eq!(
            required(&mut form, "name", 200, &t()),
            Translated::new(Language::Finnish, "Helsingin kaupunki")
        );
    }

    #[test]
    fn a_text_that_is_too_long_is_refused_beside_its_own_field() {
        let mut form = Form::new()
            .with(ORIGINAL, "en")
            .with("name", "ok")
            .with("name-sv", "åäöåä");
        read(&mut form, "name", 4, &t());
        assert_eq!(
            (
                form.error("name").is_some(),
                form.error("name-sv").is_some()
            ),
            (false, true)
        );
    }
}
