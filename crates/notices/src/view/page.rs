//! Lines of 80 columns.

use std::fmt::Write as _;

use vocabulary::Language;

use crate::notice::Text;

const COLUMNS: usize = 80;
/// Where values begin.
const INDENT: usize = 14;

/// A text that grows.
pub(super) struct Page {
    language: Option<Language>,
    out: String,
}

impl Page {
    pub(super) const fn new(language: Option<Language>) -> Self {
        Self {
            language,
            out: String::new(),
        }
    }

    pub(super) fn finish(mut self) -> String {
        while self.out.ends_with("\n\n") {
            self.out.pop();
        }
        self.out
    }

    /// A text in the language of the reader, if there is one.
    pub(super) fn words(&self, text: &Text) -> Option<String> {
        let words = match self.language {
            Some(language) => text.in_language(language),
            None => text.first(),
        };
        words
            .map(|words| words.trim().to_owned())
            .filter(|words| !words.is_empty())
    }

    pub(super) fn title(&mut self, title: &str) {
        for line in wrapped(title, COLUMNS) {
            self.line(&line);
        }
        self.line(&"=".repeat(COLUMNS));
    }

    pub(super) fn heading(&mut self, heading: &str) {
        self.gap();
        let lines = wrapped(heading, COLUMNS);
        let width = lines
            .iter()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0);
        for line in lines {
            self.line(&line);
        }
        self.line(&"-".repeat(width));
    }

    /// A line as it is, if it is not empty.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            writeln!(self.out, "{line}").expect("a string takes any text");
        }
    }

    /// An empty line, unless there is one already.
    pub(super) fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A value behind its label, if there is one.
    pub(super) fn field(&mut self, label: &str, value: impl AsRef<str>) {
        let mut label = label;
        for paragraph in value
            .as_ref()
            .lines()
            .filter(|line| !line.trim().is_empty())
        {
            for line in wrapped(paragraph, COLUMNS - INDENT) {
                // A label that is too long for its column keeps its distance.
                let gap = if label.chars().count() >= INDENT {
                    "  "
                } else {
                    ""
                };
                self.line(format!("{label:INDENT$}{gap}{line}").trim_end());
                label = "";
            }
        }
    }

    /// A text behind its label, if there is one.
    pub(super) fn text_field(&mut self, label: &str, text: &Text) {
        if let Some(words) = self.words(text) {
            self.field(label, words);
        }
    }
}

/// Lines of at most `width` characters, broken between words; words that are longer stand alone.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let text: String = text.chars().map(harmless).collect();
    let mut lines = Vec::new();
    let (mut line, mut length) = (String::new(), 0);
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > width {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    if length > 0 {
        lines.push(line);
    }
    lines
}

/// A character that does nothing but show itself.
pub(super) fn harmless(character: char) -> char {
    // Marks of direction can make a text read as if it said something else.
    let steers = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if steers || (character.is_control() && !character.is_whitespace()) {
        char::REPLACEMENT_CHARACTER
    } else {
        character
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_under_each_other_and_lines_end_in_time() {
        let mut page = Page::new(None);
        page.field("What", "Schoonmaak ".repeat(9));
        page.field("Nothing", "");
        page.field("A label that is long", "Value");
        assert_eq!(
            page.finish(),
            "What          Schoonmaak Schoonmaak Schoonmaak Schoonmaak Schoonmaak Schoonmaak\n\
             \u{20}             Schoonmaak Schoonmaak Schoonmaak\n\
             A label that is long  Value\n"
        );
    }

    #[test]
    fn what_steers_a_terminal_does_not_get_there() {
        let mut page = Page::new(None);
        page.field("What", "\u{1b}[2J gone\u{7}, \u{202e}live");
        assert_eq!(
            page.finish(),
            "What          \u{fffd}[2J gone\u{fffd}, \u{fffd}live\n"
        );
    }
}
