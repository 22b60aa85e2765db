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
    let same_month = (first.year(), first.month()) == (last.year(), last.month());
    let (before, after) = if same_month {
        let before = shared(from.split(' '), to.split(' '), usize::MAX);
        let after = shared(from.rsplit(' '), to.rsplit(' '), usize::MAX);
        (before, after)
    } else if first.year() == last.year() {
        // Only what belongs to the year may be said once: "2 October – 2 November" shares its day by chance.
        let year = first.year().to_string();
        let most = words_of_year(from.split(' '), &year, first.day());
        let before = shared(from.split(' '), to.split(' '), most);
        let most = words_of_year(from.rsplit(' '), &year, first.day());
        let after = shared(from.rsplit(' '), to.rsplit(' '), most);
        (before, after)
    } else {
        (0, 0)
    };
    let dash = if same_month { "–" } else { " – " };
    format!("{}{dash}{}", &from[..from.len() - after], &to[before..])
}

/// The length of the words that two dates share from where the iterators start, so many at most, and of the
/// spaces that part them from the rest.
fn shared<'a>(
    a: impl Iterator<Item = &'a str>,
    b: impl Iterator<Item = &'a str>,
    most: usize,
) -> usize {
    a.zip(b)
        .take(most)
        .take_while(|(a, b)| a == b)
        .map(|(word, _)| word.len() + 1)
        .sum()
}

/// How many words from where the iterator starts up to and with the year and what goes with it
/// ("2027. gada"), or none when the day comes first.
fn words_of_year<'a>(words: impl Iterator<Item = &'a str>, year: &str, day: u32) -> usize {
    let digits = |word: &str| {
        word.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let day = day.to_string();
    let words: Vec<&str> = words.take_while(|word| digits(word) != day).collect();
    if words.iter().any(|word| digits(word) == year) {
        words.len()
    } else {
        0
    }
}
