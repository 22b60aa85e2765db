//! Texts in several languages on a form: a section for each language, with a field for each text
//! (`title-fi`), and a field `original` that says in which of them they were written first.
//! Sections are added one by one; a section that is left blank goes. `t` speaks the texts of this room,
//! also where another room has such a form.

use texts::Texts;
use ui::Choice;
use vocabulary::{Language, Translated};
use web::Form;

/// Field: the language in which it was written first.
pub const ORIGINAL: &str = "original";
/// Field, once for each section: its language.
const SECTIONS: &str = "section";
/// Field: the language of the section to be added.
const MORE: &str = "more";
/// Field of the button that adds a section.
const DEED: &str = "deed";

/// The part of a form that holds the texts in one language.
pub struct Section {
    language: Language,
    /// The language's name for the reader.
    pub label: String,
    /// What stands above the section: the language, and whether it is the original.
    pub legend: String,
    /// Whether the texts were written in it first.
    pub is_original: bool,
}

impl Section {
    /// The name of the field that holds a text.
    #[must_use]
    pub fn field(&self, text: &str) -> String {
        field(text, self.language)
    }

    /// The language's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.language.code()
    }
}

/// The name of the field that holds a text in a language.
#[must_use]
pub fn field(text: &str, language: Language) -> String {
    format!("{text}-{}", language.code())
}

/// The language of the original; English where the form does not say.
#[must_use]
pub fn original(form: &Form) -> Language {
    form.parse(ORIGINAL)
        .ok()
        .flatten()
        .unwrap_or(Language::English)
}

fn languages(form: &Form) -> Vec<Language> {
    let mut languages = vec![original(form)];
    for language in form
        .values(SECTIONS)
        .iter()
        .filter_map(|code| code.parse().ok())
    {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// The sections of a form, that of the original first.
#[must_use]
pub fn sections(form: &Form, t: &Texts) -> Vec<Section> {
    let original = original(form);
    languages(form)
        .into_iter()
        .map(|language| {
            let (label, is_original) = (t.language_name(language), language == original);
            let legend = if is_original {
                t.one("desk-section-original", "language", &label)
            } else {
                t.one("desk-section-translation", "language", &label)
            };
            Section {
                language,
                label,
                legend,
                is_original,
            }
        })
        .collect()
}

/// The languages for which a section can be added.
#[must_use]
pub fn more(form: &Form, t: &Texts) -> Vec<Choice> {
    let present = languages(form);
    let mut more = choices(t);
    more.retain(|choice| {
        !present
            .iter()
            .any(|language| language.code() == choice.value)
    });
    more
}

/// Every language as a choice, in the reader's alphabet.
pub(crate) fn choices(t: &Texts) -> Vec<Choice> {
    let mut choices: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), t.language_name(language)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

/// Adds the section that was asked for; whether one was.
pub fn add_section(form: &mut Form) -> bool {
    if form.value(DEED) != "add-language" {
        return false;
    }
    if let Ok(Some(language)) = form.parse::<Language>(MORE) {
        form.add(SECTIONS, language);
        form.set(MORE, "");
    }
    true
}

/// Fills in texts and opens a section for each of their languages. The first text says which is
/// the original.
pub fn fill(form: &mut Form, texts: &[(&str, &Translated)]) {
    if let Some((_, first)) = texts.first() {
        form.set(ORIGINAL, first.original().language);
    }
    for (name, text) in texts {
        for reading in text.readings() {
            form.set(&field(name, reading.language), reading.text);
            if !form.has(SECTIONS, reading.language.code()) {
                form.add(SECTIONS, reading.language);
            }
        }
    }
}

/// Reads a text that may be blank.
pub fn read(form: &mut Form, name: &str, longest: usize, t: &Texts) -> Translated {
    let mut text = Translated::new(original(form), "");
    for language in languages(form) {
        if let Some(words) = crate::fields::line(form, &field(name, language), longest, t) {
            text.set(language, words);
        }
    }
    text
}

/// Reads a text whose original must be there.
pub fn required(form: &mut Form, name: &str, longest: usize, t: &Texts) -> Translated {
    let text = read(form, name, longest, t);
    if text.original().is_blank() {
        form.refuse(
            &field(name, original(form)),
            t.get("desk-form-original-missing"),
        );
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
        let title =
            Translated::new(Language::Finnish, "Koulutus").with(Language::Swedish, "Utbildning");
        let about = Translated::new(Language::Finnish, "").with(Language::English, "A day");
        let mut form = Form::new();
        fill(&mut form, &[("title", &title), ("about", &about)]);
        assert_eq!(required(&mut form, "title", 100, &t()), title);
        assert_eq!(read(&mut form, "about", 100, &t()), about);
        let codes: Vec<_> = sections(&form, &t()).iter().map(Section::code).collect();
        assert_eq!(codes, ["fi", "sv", "en"]);
        assert!(form.is_fine());
    }

    #[test]
    fn a_language_is_added_once() {
        let mut form = Form::new()
            .with(ORIGINAL, "fi")
            .with(DEED, "add-language")
            .with(MORE, "sv");
        assert!(add_section(&mut form));
        assert_eq!(sections(&form, &t()).len(), 2);
        assert!(
            !more(&form, &t())
                .iter()
                .any(|choice| choice.value == "sv" || choice.value == "fi")
        );
    }

    #[test]
    fn a_translation_without_its_original_is_refused_beside_the_missing_field() {
        let mut form = Form::new()
            .with(ORIGINAL, "fi")
            .with(SECTIONS, "en")
            .with("title-en", "Training");
        required(&mut form, "title", 100, &t());
        assert!(form.error("title-fi").is_some());
    }

    #[test]
    fn a_text_in_a_language_without_a_section_is_not_read() {
        let mut form = Form::new()
            .with(ORIGINAL, "fi")
            .with("title-fi", "Koulutus")
            .with("title-sv", "Utbildning");
        assert_eq!(
            read(&mut form, "title", 100, &t()),
            Translated::new(Language::Finnish, "Koulutus")
        );
    }
}
