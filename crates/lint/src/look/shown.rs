//! How facts are written in messages.

use notices::notice::Amount;
use rust_decimal::Decimal;

/// An amount as people write it: `3,200,000 EUR`.
pub(crate) fn money(amount: &Amount) -> String {
    let currency = amount
        .currency
        .as_ref()
        .map_or_else(String::new, |currency| format!(" {currency}"));
    format!("{}{currency}", number(amount.amount))
}

/// A number with commas between thousands.
pub(crate) fn number(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (whole, fraction) = text
        .split_once('.')
        .map_or((text.as_str(), None), |(whole, fraction)| {
            (whole, Some(fraction))
        });
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::from(sign);
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

/// The beginning of a text, for quoting it in a message.
pub(crate) fn quote(text: &str) -> String {
    const LONG: usize = 60;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONG {
        return format!("\"{line}\"");
    }
    let start: String = line.chars().take(LONG).collect();
    format!("\"{} …\"", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas_between_thousands() {
        let shown = |text: &str| number(text.parse().unwrap());
        assert_eq!(shown("3200000"), "3,200,000");
        assert_eq!(shown("-1234.50"), "-1,234.5");
        assert_eq!(
            (shown("999"), shown("1000.00")),
            ("999".into(), "1,000".into())
        );
    }

    #[test]
    fn a_quote_is_one_short_line() {
        assert_eq!(quote("two\n  words"), "\"two words\"");
        assert_eq!(quote(&"a ".repeat(100)).chars().count(), 63);
    }
}
