//! What is wrong with a file that a user wrote, and on which line.

use serde::{Deserialize, Deserializer, de};

/// Why a configuration or a pack of law cannot be used: `line 2, column 1: there is no rule "no-such-rule"`.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct Slip {
    /// The line, the first being 1.
    pub line: usize,
    /// The column in characters, the first being 1.
    pub column: usize,
    /// What is wrong with it, on one line.
    pub message: String,
}

/// Reads `text`, or says where it is wrong.
pub(crate) fn read<T: de::DeserializeOwned>(text: &str) -> Result<T, Slip> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = &text[..text.floor_char_boundary(start)];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let message: Vec<&str> = error.message().lines().collect();
        Slip {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message: message.join(", "),
        }
    })
}

/// The name of a rule that exists.
#[derive(PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub(crate) struct RuleName(#[serde(deserialize_with = "existing_rule")] pub(crate) String);

/// The name of a rule that exists.
pub(crate) fn existing_rule<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    match crate::rule(&name) {
        Ok(_) => Ok(name),
        Err(unknown) => Err(de::Error::custom(unknown)),
    }
}

/// A text that says something.
pub(crate) fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.trim().is_empty() {
        return Err(de::Error::custom(
            "a finding is accepted by somebody and for a reason",
        ));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_with_its_line() {
        #[derive(Debug, Deserialize)]
        struct Small {
            #[expect(dead_code, reason = "only read")]
            days: u32,
        }
        assert_eq!(
            read::<Small>("# é\n  days = \"many\"")
                .unwrap_err()
                .to_string(),
            "line 2, column 10: invalid type: string \"many\", expected u32"
        );
        let unfinished = read::<Small>("days = \"many").unwrap_err();
        assert_eq!(unfinished.line, 1);
        assert!(!unfinished.message.contains('\n'), "{unfinished}");
    }
}
