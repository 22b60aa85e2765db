//! Findings for people at a terminal, in the manner of compilers.

use std::fmt::{self, Write as _};

use crate::finding::{Finding, LintedNotice, Said, by_rule};
use crate::rule::Level;

/// Lines are broken before they get longer, in characters. Paths are not broken.
const WIDTH: usize = 100;
/// So many places of the same message are listed; a purchase in forty lots is not forty surprises.
const PLACES: usize = 3;

/// Findings of one notice as text: what is said alike of several lots once, the advice of a rule once, and a line that sums up.
/// Nothing if there are none.
#[must_use]
pub fn render(notice: &LintedNotice) -> String {
    let mut text = String::new();
    for said in by_rule(&notice.findings) {
        write_rule(&mut text, &notice.source, &said).expect("a string takes any text");
    }
    if let Some(count) = count(&notice.findings) {
        let title = if notice.title.is_empty() {
            String::new()
        } else {
            format!(" {},", crate::look::quote(&notice.title))
        };
        let line = wrapped(&format!("{count} in{title} {}", notice.source), 4);
        text.push_str(&line);
        text.push_str("\n\n");
    }
    text
}

/// `text` in lines of a readable width; those after the first begin with `indent` blanks.
#[must_use]
pub fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if width > 0 && width + 1 + long > WIDTH {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', indent));
            width = indent;
        } else if width > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += long;
    }
    lines
}

fn write_rule(text: &mut String, source: &str, said: &Said<'_>) -> fmt::Result {
    let first = said.first;
    let word = match (first.level, &first.accepted) {
        (_, Some(_)) => "accepted",
        (Level::Deny, None) => "error",
        (_, None) => "warning",
    };
    for (message, alike) in &said.messages {
        let message = format!("{word}[{}]: {message}", first.rule);
        writeln!(text, "{}", wrapped(&message, 4))?;
        for finding in alike.iter().take(PLACES) {
            write_place(text, source, finding)?;
        }
        match alike.len().saturating_sub(PLACES) {
            0 => {}
            1 => writeln!(text, "  --> and one more place")?,
            more => writeln!(text, "  --> and {more} more places")?,
        }
    }
    if let Some(path) = first.place.as_ref().map(|place| &place.path) {
        writeln!(text, "   |  {path}")?;
    }
    let advice = format!("= help: {}", first.suggestion);
    writeln!(text, "   {}", wrapped(&advice, 11))?;
    if let Some(accepted) = &first.accepted {
        let why = format!(
            "= accepted: {} ({}, {})",
            accepted.reason, accepted.by, accepted.on
        );
        writeln!(text, "   {}", wrapped(&why, 15))?;
    }
    let counsel = if first.check_with_counsel {
        "; check with counsel"
    } else {
        ""
    };
    writeln!(
        text,
        "   = note: {}, {}{counsel}\n",
        first.group, first.certainty
    )
}

/// Where in the source, and where in the model: the latter is what an acceptance names.
fn write_place(text: &mut String, source: &str, finding: &Finding) -> fmt::Result {
    write!(text, "  --> {source}")?;
    if let Some(place) = &finding.place {
        for number in [place.line, place.column].into_iter().map_while(|it| it) {
            write!(text, ":{number}")?;
        }
    }
    writeln!(text, " {}", finding.at)
}

/// `1 error and 12 warnings, 2 accepted`; nothing if there are none.
fn count(findings: &[Finding]) -> Option<String> {
    let of = |wanted: fn(&Finding) -> bool| findings.iter().filter(|it| wanted(it)).count();
    let many = |count: usize, one: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        many => Some(format!("{many} {one}s")),
    };
    let open = [
        many(
            of(|it| it.accepted.is_none() && it.level == Level::Deny),
            "error",
        ),
        many(
            of(|it| it.accepted.is_none() && it.level == Level::Warn),
            "warning",
        ),
    ];
    let open: Vec<String> = open.into_iter().flatten().collect();
    let accepted = match of(|it| it.accepted.is_some()) {
        0 => None,
        accepted => Some(format!("{accepted} accepted")),
    };
    let parts: Vec<String> = [Some(open.join(" and ")), accepted]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

#[cfg(test)]
mod tests {
    use notices::PlaceList;
    use notices::notice::Notice;

    use super::*;
    use crate::{Configuration, Law, Linter};

    const ONLY_GUARANTEES: &str = "[groups]\nbarrier = \"allow\"\nmissed = \"allow\"\nrisk = \"allow\"\nquality = \"allow\"\n\
        [rules]\ntender-guarantee-demanded = \"deny\"\n";

    fn shown(configuration: &str, lots: usize) -> String {
        let lot = r#"{"terms":{"submission":{"guarantee":{"required":true}}}}"#;
        let notice: Notice = serde_json::from_str(&format!(
            r#"{{"kind":"competition","dispatched":"2024-03-01","lots":[{}]}}"#,
            vec![lot; lots].join(",")
        ))
        .unwrap();
        let place = notices::Place {
            line: Some(12),
            column: Some(7),
            path: "/ContractNotice/x".into(),
        };
        let places: PlaceList = [("lots[0].terms".to_owned(), place)].into_iter().collect();
        let linter = Linter::new(Configuration::parse(configuration).unwrap(), Law::shipped());
        render(&LintedNotice {
            source: "a.xml".into(),
            title: "Dam".into(),
            findings: linter.lint(&notice, Some(&places)),
        })
    }

    #[test]
    fn a_finding_reads_like_that_of_a_compiler() {
        assert_eq!(
            shown(ONLY_GUARANTEES, 1),
            "error[tender-guarantee-demanded]: a guarantee is demanded with the tender\n  \
            --> a.xml:12:7 lots[0].terms.submission.guarantee\n   \
            |  /ContractNotice/x\n   \
            = help: Do without a guarantee for tenders, or keep it small and accept any form of it.\n   \
            = note: barrier, sure\n\n\
            1 error in \"Dam\", a.xml\n\n"
        );
    }

    #[test]
    fn what_is_alike_in_many_lots_is_said_once() {
        let text = shown(ONLY_GUARANTEES, 6);
        assert_eq!(text.matches("error[").count(), 1, "{text}");
        assert!(
            text.contains(
                "  --> a.xml lots[2].terms.submission.guarantee\n  --> and 3 more places\n"
            ),
            "{text}"
        );
        assert!(text.ends_with("\n6 errors in \"Dam\", a.xml\n\n"), "{text}");
    }

    #[test]
    fn what_somebody_accepted_stands_apart_with_the_reason() {
        let accepted = format!(
            "{ONLY_GUARANTEES}[[accepted]]\nrule = \"tender-guarantee-demanded\"\nat = \"lots[0]\"\nreason = \"A dam.\"\nby = \"Ada\"\non = \"2026-03-02\"\n"
        );
        let text = shown(&accepted.replace("lots[0]", "lots[1]"), 3);
        assert_eq!(
            (
                text.matches("error[").count(),
                text.matches("accepted[").count()
            ),
            (1, 1),
            "{text}"
        );
        assert!(
            text.contains("   = accepted: A dam. (Ada, 2026-03-02)\n"),
            "{text}"
        );
        assert!(
            text.ends_with("\n2 errors, 1 accepted in \"Dam\", a.xml\n\n"),
            "{text}"
        );
    }

    #[test]
    fn long_lines_are_broken_between_words() {
        let text = wrapped(&"procurement ".repeat(20), 4);
        assert!(
            text.lines().all(|line| line.chars().count() <= WIDTH),
            "{text}"
        );
        assert!(
            text.lines().skip(1).all(|line| line.starts_with("    p")),
            "{text}"
        );
        assert_eq!(wrapped("", 4), "");
    }
}
