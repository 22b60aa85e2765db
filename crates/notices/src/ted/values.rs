//! Values as the XML of Tenders Electronic Daily writes them: paragraphs, ticked boxes, codes in attributes, numbers with blanks.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::notice::code::List;
use crate::notice::codes::DurationUnit;
use crate::notice::{Amount, Classification, Code, Duration, Moment, Text};
use crate::warning::WarningKind;
use crate::xml::{Node, Ns, Tag};

/// An element of the schema.
pub(super) const fn ted(local: &'static str) -> Tag {
    Tag::new(Ns::Ted, local)
}

/// The parts of an element with their names, to be told apart by `match`. The element is marked as read; of its parts only
/// those become so that are asked for something. Regions are in a namespace of their own, whose elements are named alike.
pub(super) fn parts<'t>(node: Node<'t>) -> impl Iterator<Item = (&'t str, Node<'t>)> {
    node.read();
    node.children()
        .filter(|part| matches!(part.ns(), Ns::Ted | Ns::TedNuts))
        .map(|part| (part.local(), part))
}

/// The words of an element in the language of its form.
pub(super) fn words(node: Node<'_>) -> Text {
    let mut words = Text::new();
    add_words(node, &mut words);
    words
}

/// Adds the words of an element to others, in the language of its form.
pub(super) fn add_words(node: Node<'_>, words: &mut Text) {
    if let Some(text) = string(node) {
        words.add(node.document.language(), text);
    }
}

/// The text of an element, one line for each of its paragraphs; nothing if it is blank.
///
/// White space inside a paragraph does not count, some sources were wrapped at a column. Subscript and superscript lose
/// their position: plain text has none.
pub(super) fn string(node: Node<'_>) -> Option<String> {
    let mut text = String::new();
    write(node, &mut text);
    Some(text).filter(|text| !text.is_empty())
}

/// Writes the text of an element, as [`string`] gives it, behind `text`.
pub(super) fn write(node: Node<'_>, text: &mut String) {
    node.read();
    text.reserve(node.length());
    let begin = text.len();
    let mut has_paragraphs = false;
    for paragraph in node.children().filter(|child| child.is(ted("P"))) {
        has_paragraphs = true;
        let end = text.len();
        if end > begin {
            text.push('\n');
        }
        let line = text.len();
        write_collapsed(&paragraph.text(), text);
        if text.len() == line {
            text.truncate(end);
        }
    }
    if !has_paragraphs {
        write_collapsed(&node.text(), text);
    }
}

fn write_collapsed(words: &str, text: &mut String) {
    if memchr::memchr2(b'\n', b'\t', words.as_bytes()).is_none() {
        text.push_str(words);
        return;
    }
    for (nth, word) in words.split_ascii_whitespace().enumerate() {
        if nth > 0 {
            text.push(' ');
        }
        text.push_str(word);
    }
}

/// A box on the form, which is ticked if its element is there.
pub(super) fn ticked(node: Node<'_>) -> Option<bool> {
    node.read();
    Some(true)
}

/// A box that says no.
pub(super) fn denied(node: Node<'_>) -> Option<bool> {
    node.read();
    Some(false)
}

/// The value of an attribute, unless it is blank. The element is marked as read.
pub(super) fn attribute<'t>(node: Node<'t>, name: &str) -> Option<Cow<'t, str>> {
    node.read();
    node.attribute(name)
        .filter(|value| !value.trim().is_empty())
}

/// The code in an attribute, of a list that writes it the same way.
pub(super) fn code<T: List>(node: Node<'_>, name: &str) -> Option<Code<T>> {
    attribute(node, name).map(|value| node.code_of(value.trim()))
}

/// The code in an attribute, of a list of this schema's own. What `known` does not know is kept as it was written.
pub(super) fn mapped<T: List>(
    node: Node<'_>,
    name: &str,
    known: impl Fn(&str) -> Option<T>,
) -> Option<Code<T>> {
    let value = attribute(node, name)?;
    let value = value.trim();
    Some(known(value).map_or_else(|| node.code_of(value), Code::Known))
}

/// Yes or no in the attribute `VALUE`.
pub(super) fn yes_or_no(node: Node<'_>) -> Option<bool> {
    match attribute(node, "VALUE")?.trim() {
        "YES" => Some(true),
        "NO" => Some(false),
        other => {
            node.document.warn(
                WarningKind::BadFlag,
                node,
                format!("{other:?} is neither YES nor NO"),
            );
            None
        }
    }
}

/// The number in an element. Older forms have it once for readers, `6 500 000,00`, and once more for machines in an attribute.
pub(super) fn number(node: Node<'_>) -> Option<Decimal> {
    node.read();
    let written = node.filled();
    let exact = attribute(node, "FMTVAL").filter(|exact| decimal(exact).is_some());
    let text = exact.or(written)?;
    let number = decimal(&text);
    if number.is_none() {
        node.document.warn(
            WarningKind::BadNumber,
            node,
            format!("{text:?} is not a number"),
        );
    }
    number
}

/// A number with a point or a comma before its decimals, and with blanks between its thousands.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let plain: String = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| if character == ',' { '.' } else { character })
        .collect();
    Decimal::from_str_exact(&plain).ok()
}

/// The whole number in an element.
pub(super) fn integer(node: Node<'_>) -> Option<i64> {
    let number = number(node)?;
    let whole = number
        .is_integer()
        .then(|| i64::try_from(number).ok())
        .flatten();
    if whole.is_none() {
        node.document.warn(
            WarningKind::BadNumber,
            node,
            format!("{number} is not a whole number"),
        );
    }
    whole
}

/// The amount in an element, in the currency of its attribute.
pub(super) fn amount(node: Node<'_>) -> Option<Amount> {
    let amount = number(node)?;
    Some(Amount {
        amount,
        currency: currency(node),
    })
}

/// The currency of an element. Currencies that the house does not know are kept; there are many in the world.
pub(super) fn currency(node: Node<'_>) -> Option<Code<vocabulary::Currency>> {
    attribute(node, "CURRENCY").map(|currency| Code::read(currency.trim()))
}

/// The length of time in an element, in months or days.
pub(super) fn duration(node: Node<'_>) -> Option<Duration> {
    let number = number(node)?;
    Some(Duration {
        number,
        unit: code(node, "TYPE"),
    })
}

/// So many of a unit.
pub(super) fn length(node: Node<'_>, unit: DurationUnit) -> Option<Duration> {
    number(node).map(|number| Duration {
        number,
        unit: Some(Code::Known(unit)),
    })
}

/// A day, or a day and a time, without any punctuation of the date: `20210630`, `20210630 12:00`.
pub(super) fn compact_moment(node: Node<'_>) -> Option<Moment> {
    let text = node.filled()?;
    let (day, time) = text
        .split_once(' ')
        .map_or((&*text, None), |(day, time)| (day, Some(time.trim())));
    let read = NaiveDate::parse_from_str(day, "%Y%m%d")
        .ok()
        .and_then(|day| match time {
            Some(time) => Moment::of_parts(&day.to_string(), time).ok(),
            None => Some(Moment::day(day)),
        });
    if read.is_none() {
        node.document.warn(
            WarningKind::BadDate,
            node,
            format!("{text:?} is not a day such as \"20210630\""),
        );
    }
    read
}

/// A day in pieces: `DAY`, `MONTH`, `YEAR`, and perhaps `TIME`.
pub(super) fn split_moment(node: Node<'_>) -> Option<Moment> {
    let (mut day, mut month, mut year, mut time) = (None, None, None, None);
    for (name, part) in parts(node) {
        match name {
            "DAY" => day = part.filled(),
            "MONTH" => month = part.filled(),
            "YEAR" => year = part.filled(),
            "TIME" => time = part.filled(),
            _ => {}
        }
    }
    let date = format!("{:0>4}-{:0>2}-{:0>2}", year?, month?, day?);
    let read = match time {
        Some(time) => Moment::of_parts(&date, &time),
        None => date.parse(),
    };
    if let Err(error) = &read {
        node.document
            .warn(WarningKind::BadDate, node, error.to_string());
    }
    read.ok()
}

/// A classification: a code of the vocabulary and codes of the supplementary one.
pub(super) fn classification(node: Node<'_>) -> Option<Classification> {
    let mut classification = Classification::default();
    for (name, part) in parts(node) {
        match name {
            "CPV_CODE" => {
                classification.code = attribute(part, "CODE").map(|code| part.cpv_of(code.trim()))
            }
            "CPV_SUPPLEMENTARY_CODE" => {
                let code = attribute(part, "CODE").map(|code| code.trim().to_owned());
                classification.supplementary.extend(code);
            }
            _ => {}
        }
    }
    (!classification.is_absent()).then_some(classification)
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn a_number_is_read_however_its_thousands_are_set_apart() {
        for text in ["1234567.89", "1 234 567,89", "1\u{a0}234\u{a0}567,89"] {
            assert_eq!(decimal(text), Some("1234567.89".parse().unwrap()), "{text}");
        }
        // A point and a comma, or two points: nobody knows which of them sets the decimals apart.
        for text in ["1.234,56", "1.234.567", "", "1e6", "about 5"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
