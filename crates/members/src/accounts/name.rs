//! What somebody wants to be called.

/// Longer than any name that was found to be real; shorter than an advertisement.
const LONGEST: usize = 100;

/// A name as it will be kept: without blanks around it; `None` when it is no name.
pub(crate) fn name(typed: &str) -> Option<String> {
    let name = typed.trim();
    let is_name =
        (1..=LONGEST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    is_name.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_name_is_one_line_of_up_to_a_hundred_characters() {
        assert_eq!(name("  Åsa Öberg "), Some("Åsa Öberg".to_owned()));
        assert_eq!(name("O'Neil-<b>"), Some("O'Neil-<b>".to_owned()));
        assert_eq!(name("  "), None);
        assert_eq!(name("Ada\nBcc: all@example.org"), None);
        assert_eq!(name(&"a".repeat(101)), None);
    }
}
