//! Single values in words.

use std::fmt::Display;

use rust_decimal::Decimal;
use vocabulary::Country;

use crate::notice::codes::DurationUnit;
use crate::notice::{Amount, Code, CriterionNumber, Duration, Moment};

/// What there is of these, with commas between.
pub(super) fn list(values: impl IntoIterator<Item = Option<String>>) -> String {
    let values: Vec<String> = values
        .into_iter()
        .flatten()
        .filter(|value| !value.trim().is_empty())
        .collect();
    values.join(", ")
}

/// The meaning of a code, or what the source says instead.
pub(super) fn code<T: Copy>(
    code: Option<&Code<T>>,
    meaning: fn(T) -> &'static str,
) -> Option<String> {
    Some(match code? {
        Code::Known(code) => meaning(*code).to_owned(),
        Code::Other(text) => format!("\"{text}\", which is on no list"),
    })
}

/// The meanings of several codes.
pub(super) fn codes<T: Copy>(several: &[Code<T>], meaning: fn(T) -> &'static str) -> String {
    several
        .iter()
        .filter_map(|one| code(Some(one), meaning))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Something that is so; nothing if it is not, or is not said.
pub(super) fn yes(said: Option<bool>, what: &str) -> Option<String> {
    (said == Some(true)).then(|| what.to_owned())
}

/// Something that is so or not; nothing if it is not said.
pub(super) fn yes_or_no(said: Option<bool>, what: &str, what_not: &str) -> Option<String> {
    said.map(|said| if said { what } else { what_not }.to_owned())
}

pub(super) fn country(country: &Code<Country>) -> String {
    country.to_string()
}

/// `1,234,567.89 EUR`
pub(super) fn amount(amount: &Amount) -> String {
    let number = grouped(amount.amount);
    match &amount.currency {
        Some(currency) => format!("{number} {currency}"),
        None => format!("{number} (no currency is said)"),
    }
}

fn grouped(number: Decimal) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = digits
        .split_once('.')
        .map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut out = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// `24 months`
pub(super) fn duration(duration: &Duration) -> String {
    let number = duration.number.normalize();
    let Some(unit) = &duration.unit else {
        return format!("{number} (no unit is said)");
    };
    let Code::Known(unit) = unit else {
        return format!("{number} {unit}");
    };
    let name = match unit {
        DurationUnit::Day => "day",
        DurationUnit::Week => "week",
        DurationUnit::Month => "month",
        DurationUnit::Year => "year",
    };
    counted(number, name)
}

/// `1 lot`, `2 lots`, `0.5 points`: words whose plural ends in an s.
pub(super) fn counted(number: impl Into<Decimal>, name: &str) -> String {
    let number = number.into();
    let plural = if number == Decimal::ONE { "" } else { "s" };
    format!("{number} {name}{plural}")
}

/// `1 March 2024, 12:00 (+01:00)`
pub(super) fn moment(moment: &Moment) -> String {
    let mut out = moment.date().format("%-d %B %Y").to_string();
    if let Some(time) = moment.time() {
        out.push_str(&time.format(", %H:%M").to_string());
        match moment.offset() {
            Some(offset) if offset.local_minus_utc() == 0 => out.push_str(" UTC"),
            Some(offset) => out.push_str(&format!(" ({offset})")),
            None => {}
        }
    }
    out
}

/// A weight, a threshold or a fixed price.
pub(super) fn number(number: &CriterionNumber) -> Option<String> {
    use crate::notice::codes::NumberKind as K;
    let value = number.number?.normalize();
    let kind = match &number.kind {
        None => return Some(value.to_string()),
        Some(Code::Other(kind)) => return Some(format!("{value} ({kind})")),
        Some(Code::Known(kind)) => kind,
    };
    Some(match kind {
        K::PercentExact => format!("{value} %"),
        K::PercentMiddle => format!("about {value} %"),
        K::PointsExact => counted(value, "point"),
        K::PointsMiddle => format!("about {}", counted(value, "point")),
        K::DecimalExact => format!("share {value}"),
        K::DecimalMiddle => format!("share about {value}"),
        K::Order => format!("importance {value}"),
        K::FixedTotal => format!("fixed at {value} in total"),
        K::FixedUnit => format!("fixed at {value} for each unit"),
        K::MaximumPassing => format!("at most {value} pass"),
        K::MinimumScore => format!("at least {value} needed"),
    })
}

/// Two bounds.
pub(super) fn between<T: Display>(lowest: Option<T>, highest: Option<T>) -> Option<String> {
    match (lowest, highest) {
        (Some(lowest), Some(highest)) => Some(format!("{lowest} to {highest}")),
        (Some(lowest), None) => Some(format!("at least {lowest}")),
        (None, Some(highest)) => Some(format!("at most {highest}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_people_write_them() {
        let value = |text: &str| amount(&Amount::new(text.parse().unwrap(), Code::read("EUR")));
        assert_eq!(value("1234567.80"), "1,234,567.80 EUR");
        assert_eq!(value("-100"), "-100 EUR");
        let at = |text: &str| moment(&text.parse().unwrap());
        assert_eq!(at("2024-03-01"), "1 March 2024");
        assert_eq!(
            at("2024-03-01T12:00:00+01:00"),
            "1 March 2024, 12:00 (+01:00)"
        );
        let length = |number: i64| {
            duration(&Duration {
                number: number.into(),
                unit: Some(DurationUnit::Month.into()),
            })
        };
        assert_eq!(
            (length(1).as_str(), length(24).as_str()),
            ("1 month", "24 months")
        );
        assert_eq!(
            [0, 1, 2].map(|most| counted(most, "renewal")),
            ["0 renewals", "1 renewal", "2 renewals"]
        );
    }
}
