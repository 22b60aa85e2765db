//! A table for people.

use std::time::Duration;

/// What a figure should be.
#[derive(Clone, Copy)]
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
}

impl Aim {
    /// The aim, and whether the figure meets it.
    pub fn verdict(self, figure: f64) -> String {
        let (met, aim) = match self {
            Self::AtLeast(least) => (figure >= least, format!(">= {least}")),
            Self::AtMost(most) => (figure <= most, format!("<= {most}")),
        };
        format!("{aim} {}", if met { "met" } else { "MISSED" })
    }
}

/// One line of the table: two columns of words, four of figures, and the verdict.
pub fn row([what, how, figures @ .., verdict]: [&str; 7]) {
    let [a, b, c, d]: [&str; 4] = figures;
    println!("  {what:<18} {how:<28} {a:>11} {b:>11} {c:>11} {d:>9}   {verdict}");
}

/// A number with its thousands apart.
pub fn count(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// A time with its unit.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// A size with its unit.
pub fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
