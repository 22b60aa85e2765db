//! Schedules that are known: those of the demo, and a printed one with its misprints.

/// The fee of Participants of Procura+, as published.
pub const PROCURA_PLUS: &str = include_str!("../../demo/dues/procura-plus.toml");

/// The dues of Electronics Watch with two misprints put right; illustrative.
pub const ELECTRONICS_WATCH: &str = include_str!("../../demo/dues/electronics-watch.toml");

/// A schedule with a comment on each of its parts, for whoever writes the first of `network`.
#[must_use]
pub fn example(network: &str, year: i32) -> String {
    include_str!("example.toml")
        .replace("{network}", network)
        .replace("{year}", &year.to_string())
}

/// The same table as it was printed: 0.055 % in band A, and band E over the range of band D.
#[cfg(test)]
pub const ELECTRONICS_WATCH_AS_PRINTED: &str =
    include_str!("../../tests/dues/electronics-watch-as-printed.toml");
