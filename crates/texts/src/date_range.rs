//! Dates from one to another, as each language writes them.

use chrono::{Datelike, NaiveDate};
use vocabulary::Language;

use crate::date;

/// From one date to another, saying once what both share: 23–25 October 2024,
/// 30 October – 2 November 2024, 30 December 2024 – 2 January 2025. One day alone is just that day.
pub fn date_range(first: NaiveDate, last: NaiveDate, language: Language) -> String {
    let (from, to) = (date(first, language), date(last, language));
    if first == last {
        return from;
    }
    let from_words: Vec<&str> = from.split(' ').collect();
    let to_words: Vec<&str> = to.split(' ').collect();

    let same_month = (first.year(), first.month()) == (last.year(), last.month());
    let (before, after) = if same_month {
        let before = shared(from_words.iter(), to_words.iter());
        let after = shared(from_words.iter().rev(), to_words.iter().rev());
        (before, after)
    } else if first.year() == last.year() {
        // Only what belongs to the year may be said once: "2 October – 2 November" shares its day by chance.
        let year = first.year().to_string();
        let before = shared(from_words.iter(), to_words.iter());
        let before = before.min(words_of_year(from_words.iter(), &year, first.day()));
        let after = shared(from_words.iter().rev(), to_words.iter().rev());
        let after = after.min(words_of_year(from_words.iter().rev(), &year, first.day()));
        (before, after)
    } else {
        (0, 0)
    };

    let from_own = from_words[before..from_words.len() - after].join(" ");
    let to_own = to_words[before..to_words.len() - after].join(" ");
    let dash = if same_month { "–" } else { " – " };
    let mut text = from_words[..before].join(" ");
    if before > 0 {
        text.push(' ');
    }
    text.push_str(&from_own);
    text.push_str(dash);
    text.push_str(&to_own);
    if after > 0 {
        text.push(' ');
        text.push_str(&to_words[to_words.len() - after..].join(" "));
    }
    text
}

/// How many words two dates share from where the iterators start.
fn shared<'a>(a: impl Iterator<Item = &'a &'a str>, b: impl Iterator<Item = &'a &'a str>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// How many words from where the iterator starts up to and with the year and what goes with it
/// ("2027. gada"), or none when the day comes first.
fn words_of_year<'a>(words: impl Iterator<Item = &'a &'a str>, year: &str, day: u32) -> usize {
    let digits = |word: &str| {
        word.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let day = day.to_string();
    let words: Vec<&str> = words
        .copied()
        .take_while(|word| digits(word) != day)
        .collect();
    if words.iter().any(|word| digits(word) == year) {
        words.len()
    } else {
        0
    }
}
