//! Amounts of money in words, as criteria write them: "EUR 1 000 000", "250.000,00 €", "2,5 Mio. Euro", "PLN 300 000,00".

use rust_decimal::Decimal;
use vocabulary::Currency;

/// The amounts in `text` that stand beside `currency`, before or after the number. Numbers without it are no amounts: years, counts
/// and paragraphs stand in the same sentences.
pub(crate) fn find(text: &str, currency: Currency) -> Vec<Decimal> {
    let signs = signs(currency);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..]
        .find(|letter: char| letter.is_ascii_digit())
        .map(|nth| from + nth)
    {
        let (end, written) = number(text, start);
        from = end.max(start + 1);
        let inside_word = start > 0 && bytes[start - 1].is_ascii_alphabetic();
        let (factor, after) = factor(text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']));
        let before = text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}', ':', '(']);
        let after = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', ',', '-', '–', '.', '(']);
        let beside = signs
            .iter()
            .any(|sign| starts_with(after, sign) || ends_with(before, sign));
        if let Some(amount) = written
            .filter(|_| beside && !inside_word)
            .and_then(|amount| amount.checked_mul(factor))
        {
            found.push(amount);
        }
    }
    found
}

fn signs(currency: Currency) -> Vec<&'static str> {
    let mut signs = vec![currency.code()];
    signs.extend(match currency {
        Currency::Eur => ["€", "Euro"].as_slice(),
        Currency::Pln => &["zł", "zl"],
        Currency::Czk => &["Kč"],
        Currency::Gbp => &["£"],
        Currency::Huf => &["Ft", "forint"],
        Currency::Ron => &["lei"],
        Currency::Bgn => &["лв", "лева"],
        Currency::Nok | Currency::Sek | Currency::Dkk => &["kr"],
        _ => &[],
    });
    signs
}

/// Reads a number that begins at `start` and where it ends. Blanks, points, commas and apostrophes divide thousands; the last of them is
/// the decimal mark if other than three digits follow.
fn number(text: &str, start: usize) -> (usize, Option<Decimal>) {
    let mut groups = vec![String::new()];
    let mut end = start;
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter.is_ascii_digit() {
            groups.last_mut().expect("there is always one").push(letter);
            end = start + at + 1;
            continue;
        }
        let divides = matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | '\'' | '’');
        let more = letters
            .peek()
            .is_some_and(|(_, next)| next.is_ascii_digit());
        if !divides || !more {
            break;
        }
        // "3 1000000": a blank divides thousands only if three digits follow.
        let blank = letter.is_whitespace();
        let digits = text[start + at + letter.len_utf8()..]
            .chars()
            .take_while(char::is_ascii_digit)
            .count();
        if blank && (digits != 3 || groups.last().is_some_and(|group| group.len() > 3)) {
            break;
        }
        groups.push(String::new());
    }
    let last_is_fraction = groups.len() > 1 && groups.last().is_some_and(|group| group.len() != 3);
    let fraction = if last_is_fraction {
        groups.pop().unwrap_or_default()
    } else {
        String::new()
    };
    let whole = groups.concat();
    let plain = if fraction.is_empty() {
        whole
    } else {
        format!("{whole}.{fraction}")
    };
    (end, plain.parse().ok())
}

/// A word for thousands or millions at the beginning of `text`, and what follows it.
fn factor(text: &str) -> (Decimal, &str) {
    const WORDS: [(&str, u32); 12] = [
        ("milli", 1_000_000),
        ("mln", 1_000_000),
        ("mio", 1_000_000),
        ("mil.", 1_000_000),
        ("milj", 1_000_000),
        ("millones", 1_000_000),
        ("m€", 1_000_000),
        ("k€", 1_000),
        ("tsd", 1_000),
        ("teur", 1_000),
        ("tys", 1_000),
        ("thousand", 1_000),
    ];
    for (word, factor) in WORDS {
        if starts_with(text, word) {
            let rest = if word.ends_with('€') {
                &text[word.len() - '€'.len_utf8()..]
            } else {
                &text[word.len()..]
            };
            let rest = if word == "teur" {
                &text[1..]
            } else {
                rest.trim_start_matches(|letter: char| letter.is_alphabetic() || letter == '.')
            };
            return (Decimal::from(factor), rest);
        }
    }
    (Decimal::ONE, text)
}

fn starts_with(text: &str, sign: &str) -> bool {
    text.get(..sign.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(sign))
}

fn ends_with(text: &str, sign: &str) -> bool {
    text.len()
        .checked_sub(sign.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(text: &str) -> Vec<String> {
        find(text, Currency::Eur)
            .iter()
            .map(|amount| amount.normalize().to_string())
            .collect()
    }

    #[test]
    fn amounts_are_read_as_they_are_written() {
        for (text, amount) in [
            ("EUR 1 000 000 a year", "1000000"),
            ("mind. 250.000,00 Euro", "250000"),
            ("2,5 Mio. Euro", "2.5e6"),
            ("2.5 million EUR", "2.5e6"),
            ("€1,234.56", "1234.56"),
            ("500 TEUR", "500000"),
            ("300k€", "300000"),
            ("750\u{a0}000 EUR", "750000"),
        ] {
            let amount: Decimal = Decimal::from_scientific(amount)
                .or_else(|_| amount.parse())
                .unwrap();
            assert_eq!(euros(text), [amount.normalize().to_string()], "{text}");
        }
    }

    #[test]
    fn numbers_without_the_currency_are_no_amounts() {
        for text in [
            "in the past 3 years (2020, 2021 and 2022)",
            "article 58(3)",
            "ISO9001 EUR",
            "1 000 000 PLN",
            "",
        ] {
            assert!(euros(text).is_empty(), "{text}");
        }
    }
}
