//! What callers hand in, made safe to print.

use crate::Error;

/// `text` as one printable line: white space of any kind becomes single spaces, and characters that
/// are not seen but change what is seen (controls, marks that turn the reading direction) go.
pub(crate) fn line(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|&c| !is_hidden(c))
        .collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Controls, zero-width characters, and the marks of the bidirectional algorithm (Unicode
/// Standard Annex 9), with which a name could be made to read differently from what is stored.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00ad}' | '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// `text` if it is a colour of the form `#rrggbb`.
pub(crate) fn colour(text: &str) -> Result<&str, Error> {
    let digits = text
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    if digits.is_some() {
        Ok(text)
    } else {
        Err(Error::Colour(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_line_without_hidden_marks() {
        assert_eq!(
            line("  Žydrūnė\r\n\tKazlauskienė\u{a0}\u{200b}"),
            "Žydrūnė Kazlauskienė"
        );
        assert_eq!(line("Ada\u{202e}ecalevoL\u{0}"), "AdaecalevoL");
        assert_eq!(line("\n \t"), "");
    }

    #[test]
    fn a_colour_is_a_hash_and_six_digits() {
        assert_eq!(colour("#0b5C7a").ok(), Some("#0b5C7a"));
        for wrong in [
            "", "#", "0b5c7a", "#0b5c7", "#0b5c7a0", "#0b5c7g", "teal", "#äöå",
        ] {
            assert!(matches!(colour(wrong), Err(Error::Colour(text)) if text == wrong));
        }
    }
}
