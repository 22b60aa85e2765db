//! Decimal numbers as text, read and written without ever becoming a floating-point number.

use std::fmt;

/// Why a text is not a decimal number with a given number of decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DecimalError {
    Form,
    Decimals,
    Range,
}

/// Reads `-1234.5` as -123450 if there are two decimals. Zeros beyond the last decimal are no harm, other digits are.
pub(crate) fn read(text: &str, decimals: u32) -> Result<i64, DecimalError> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(DecimalError::Form),
        Some(parts) => parts,
        None => (digits, ""),
    };
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
        return Err(DecimalError::Form);
    }
    let fraction = fraction.trim_end_matches('0');
    let missing = (decimals as usize)
        .checked_sub(fraction.len())
        .ok_or(DecimalError::Decimals)?;

    let digits = whole
        .bytes()
        .chain(fraction.bytes())
        .chain(std::iter::repeat_n(b'0', missing));
    let mut value: i64 = 0;
    for digit in digits {
        let digit = i64::from(digit - b'0');
        value = value
            .checked_mul(10)
            // Counting downwards for negative numbers reaches i64::MIN, which has no positive twin.
            .and_then(|value| value.checked_add(if is_negative { -digit } else { digit }))
            .ok_or(DecimalError::Range)?;
    }
    Ok(value)
}

/// Writes -123450 as `-1234.50` if there are two decimals.
pub(crate) fn write(value: i64, decimals: u32, f: &mut impl fmt::Write) -> fmt::Result {
    let sign = if value < 0 { "-" } else { "" };
    let unit = 10_u64.pow(decimals);
    let (whole, fraction) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    write!(f, "{sign}{whole}")?;
    if decimals > 0 {
        write!(f, ".{fraction:0width$}", width = decimals as usize)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_with_the_decimals_they_have() {
        for (text, value) in [
            ("0", 0),
            ("-0.00", 0),
            ("1234.5", 123_450),
            ("1234.50", 123_450),
            ("0001.5000", 150),
            ("-0.01", -1),
            ("92233720368547758.07", i64::MAX),
            ("-92233720368547758.08", i64::MIN),
        ] {
            assert_eq!(read(text, 2), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_not_such_a_number_is_refused_for_what_is_wrong() {
        for text in [
            "", "-", ".", "1.", ".5", "1,5", "1 000", "+1", "--1", "1.-5", "1e3", "１",
        ] {
            assert_eq!(read(text, 2), Err(DecimalError::Form), "{text}");
        }
        assert_eq!(read("1.005", 2), Err(DecimalError::Decimals));
        assert_eq!(read("1.5", 0), Err(DecimalError::Decimals));
        assert_eq!(read("92233720368547758.08", 2), Err(DecimalError::Range));
    }

    proptest! {
        #[test]
        fn every_number_comes_back(value: i64, decimals in 0_u32..5) {
            let mut text = String::new();
            write(value, decimals, &mut text).unwrap();

            prop_assert_eq!(read(&text, decimals), Ok(value));
        }
    }
}
