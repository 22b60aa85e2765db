//! An address to which letters go, and by which people are known when they sign in.

use std::fmt;
use std::str::FromStr;

/// RFC 5321, 4.5.3.1.3: a path has 256 octets at most, two of them the angle brackets.
const LONGEST: usize = 254;

/// An e-mail address in lower case, to which a letter can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

/// What was typed is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("that is not an e-mail address")]
pub struct NotAnEmail;

impl FromStr for Email {
    type Err = NotAnEmail;

    fn from_str(text: &str) -> Result<Self, NotAnEmail> {
        let text = text.trim().to_lowercase();
        let (_, domain) = text.rsplit_once('@').ok_or(NotAnEmail)?;
        // Nobody outside reaches `ada@localhost`, and nobody writes `ada@[192.0.2.1]` on purpose.
        let is_public = domain.contains('.') && !domain.starts_with('[') && !domain.ends_with('.');
        if text.len() > LONGEST || !is_public || !store::mail::is_address(&text) {
            return Err(NotAnEmail);
        }
        Ok(Self(text))
    }
}

impl Email {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    #[must_use]
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_blanks_around_do_not_make_another_address() {
        let email: Email = "  Ada.Lovelace@Gent.Example ".parse().expect("an address");
        assert_eq!(email.as_str(), "ada.lovelace@gent.example");
        assert_eq!(email.local_part(), "ada.lovelace");
    }

    #[test]
    fn what_no_letter_reaches_is_no_address() {
        let no = [
            "",
            "ada",
            "ada@",
            "@gent.example",
            "ada@localhost",
            "ada@[192.0.2.1]",
            "ada@gent.example.",
            "ada lovelace@gent.example",
            "ada@gent.example, ben@gent.example",
            "ada@gent.example\nBcc: x@y.example",
        ];
        let accepted: Vec<&str> = no
            .into_iter()
            .filter(|text| text.parse::<Email>().is_ok())
            .collect();
        assert!(accepted.is_empty(), "{accepted:?}");
        assert!(
            format!("{}@gent.example", "a".repeat(300))
                .parse::<Email>()
                .is_err()
        );
    }
}
