//! Wording: letters are templates with placeholders in braces, those of the house or the desk's own.

use crate::application::Status;
use texts::Texts;

/// What a template can mention. Anything else in braces is refused, so that no applicant ever reads it.
pub const PLACEHOLDERS: [&str; 8] = [
    "name", "event", "date", "hours", "place", "link", "number", "until",
];

/// A template mentions something that letters do not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no placeholder {{{0}}}")]
pub struct UnknownPlaceholder(pub String);

/// A letter before the names and dates are filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Subject line.
    pub subject: String,
    /// Text.
    pub body: String,
}

impl Wording {
    /// What the house writes for an outcome, unless the desk words it differently.
    #[must_use]
    pub fn of_house(outcome: Status, t: &Texts) -> Self {
        let (subject, body) = match outcome {
            Status::Submitted => (
                "application-letter-submitted-subject",
                "application-letter-submitted-body",
            ),
            Status::Accepted => (
                "application-letter-accepted-subject",
                "application-letter-accepted-body",
            ),
            Status::Waitlisted => (
                "application-letter-waitlisted-subject",
                "application-letter-waitlisted-body",
            ),
            Status::Offered => (
                "application-letter-offered-subject",
                "application-letter-offered-body",
            ),
            Status::Declined => (
                "application-letter-declined-subject",
                "application-letter-declined-body",
            ),
            Status::Cancelled => (
                "application-letter-cancelled-subject",
                "application-letter-cancelled-body",
            ),
        };
        Self::of_text(subject, body, t)
    }

    /// A text of the house whose values are the placeholders themselves.
    pub(super) fn of_text(subject: &str, body: &str, t: &Texts) -> Self {
        let braced: Vec<String> = PLACEHOLDERS
            .iter()
            .map(|name| format!("{{{name}}}"))
            .collect();
        let values: Vec<_> = PLACEHOLDERS
            .iter()
            .zip(&braced)
            .map(|(name, value)| (*name, value.into()))
            .collect();
        Self {
            subject: t.with(subject, &values),
            body: t.with(body, &values),
        }
    }

    /// The letter itself: every placeholder replaced by what `value` says of it, once. What a name
    /// brings along in braces stays as it is.
    #[must_use]
    pub fn fill(&self, value: impl Fn(&str) -> String) -> Self {
        let fill = |template: &str| -> String {
            let filled = pieces(template).map(|piece| match piece {
                Piece::Text(text) => text.to_owned(),
                Piece::Placeholder(name) => value(name),
            });
            filled.collect()
        };
        Self {
            // A subject is one line, whatever is filled in.
            subject: fill(&self.subject)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
            body: fill(&self.body),
        }
    }
}

/// Whether every placeholder of a template is known.
///
/// # Errors
/// The first one that is not.
pub fn check(template: &str) -> Result<(), UnknownPlaceholder> {
    let unknown = pieces(template).find_map(|piece| match piece {
        Piece::Placeholder(name) if !PLACEHOLDERS.contains(&name) => Some(name.to_owned()),
        _ => None,
    });
    unknown.map_or(Ok(()), |name| Err(UnknownPlaceholder(name)))
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    Text(&'a str),
    Placeholder(&'a str),
}

/// Cuts a template at its placeholders: `{` to the next `}` on the same line, without a `{` between.
fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some(name) = leading_placeholder(rest) {
            rest = &rest[name.len() + 2..];
            return Some(Piece::Placeholder(name));
        }
        let next = rest
            .char_indices()
            .skip(1)
            .find(|&(at, _)| leading_placeholder(&rest[at..]).is_some());
        let (text, after) = rest.split_at(next.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(Piece::Text(text))
    })
}

fn leading_placeholder(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('{')?;
    let end = inside.find(['{', '}', '\n'])?;
    (inside[end..].starts_with('}') && end > 0).then(|| &inside[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    fn wording(subject: &str, body: &str) -> Wording {
        Wording {
            subject: subject.to_owned(),
            body: body.to_owned(),
        }
    }

    #[test]
    fn a_name_in_braces_brings_nothing_with_it() {
        let filled = wording("{event}", "Dear {name},\n{link}").fill(|name| match name {
            "name" => "{link} {name}".to_owned(),
            other => other.to_uppercase(),
        });
        assert_eq!(filled, wording("EVENT", "Dear {link} {name},\nLINK"));
    }

    #[test]
    fn a_subject_stays_one_line() {
        let filled = wording("For {name}", "").fill(|_| "Ada\r\nBcc: all@example.org".to_owned());
        assert_eq!(filled.subject, "For Ada Bcc: all@example.org");
    }

    #[test]
    fn what_letters_do_not_know_is_refused_by_its_name() {
        assert_eq!(check("Dear {name}, see {link}"), Ok(()));
        assert_eq!(
            check("Dear {nmae}"),
            Err(UnknownPlaceholder("nmae".to_owned()))
        );
        assert_eq!(
            check("{ name }"),
            Err(UnknownPlaceholder(" name ".to_owned()))
        );
        assert_eq!(check("Braces {} and { alone\n} are text"), Ok(()));
    }

    #[test]
    fn the_house_words_every_outcome_in_every_language_with_known_placeholders_and_a_link() {
        for language in texts::UI_LANGUAGES {
            for outcome in Status::ALL {
                let words = Wording::of_house(*outcome, &crate::TEXTS.reader(language));
                assert_eq!(check(&words.subject), Ok(()), "{language:?} {outcome}");
                assert_eq!(check(&words.body), Ok(()), "{language:?} {outcome}");
                assert!(
                    words.body.contains("{link}"),
                    "{language:?} {outcome}: {}",
                    words.body
                );
                assert!(
                    words.subject.contains("{event}"),
                    "{language:?} {outcome}: {}",
                    words.subject
                );
            }
        }
        let t = crate::TEXTS.reader(Language::English);
        assert!(
            Wording::of_house(Status::Offered, &t)
                .body
                .contains("{until}")
        );
    }
}
