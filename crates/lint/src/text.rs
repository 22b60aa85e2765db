//! Findings for people at a terminal, in the manner of compilers.

use std::fmt;

use crate::finding::Finding;
use crate::rule::Level;

/// Findings of one source as text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// What the source is called: a file, or an archive and the entry in it.
    pub source: &'a str,
    /// What was found in it.
    pub findings: &'a [Finding],
}

/// Findings of one source as text, with a blank line after each.
#[must_use]
pub fn render(source: &str, findings: &[Finding]) -> String {
    Text { source, findings }.to_string()
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in self.findings {
            self.write(finding, f)?;
            writeln!(f)?;
        }
        Ok(())
    }
}

impl Text<'_> {
    fn write(&self, finding: &Finding, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match (finding.level, &finding.accepted) {
            (_, Some(_)) => "accepted",
            (Level::Deny, None) => "error",
            (_, None) => "warning",
        };
        writeln!(f, "{word}[{}]: {}", finding.rule, finding.message)?;
        write!(f, "  --> {}", self.source)?;
        if let Some(place) = &finding.place {
            if let Some(line) = place.line {
                write!(f, ":{line}")?;
                if let Some(column) = place.column {
                    write!(f, ":{column}")?;
                }
            }
            write!(f, "\n   |  {}", place.path)?;
        }
        writeln!(f, "\n   = at: {}", finding.at)?;
        writeln!(f, "   = help: {}", finding.suggestion)?;
        if let Some(accepted) = &finding.accepted {
            writeln!(
                f,
                "   = accepted: {} ({}, {})",
                accepted.reason, accepted.by, accepted.on
            )?;
        }
        let counsel = if finding.check_with_counsel {
            "; check with counsel"
        } else {
            ""
        };
        writeln!(
            f,
            "   = note: {}, {}{counsel}",
            finding.group, finding.certainty
        )
    }
}

#[cfg(test)]
mod tests {
    use notices::PlaceList;
    use notices::notice::Notice;

    use super::*;
    use crate::{Configuration, Law, Linter};

    fn notice() -> Notice {
        serde_json::from_str(
            r#"{"kind":"competition","dispatched":"2024-03-01","lots":[{"id":"LOT-0001","terms":{
                "submission":{"guarantee":{"required":true}}}}]}"#,
        )
        .unwrap()
    }

    #[test]
    fn a_finding_reads_like_that_of_a_compiler() {
        let rule = "[groups]\nbarrier = \"allow\"\nmissed = \"allow\"\nrisk = \"allow\"\nquality = \"allow\"\n\
            [rules]\ntender-guarantee-demanded = \"deny\"\n";
        let place = notices::Place {
            line: Some(12),
            column: Some(7),
            path: "/ContractNotice/x".into(),
        };
        let places: PlaceList = [("lots[0].terms".to_owned(), place)].into_iter().collect();
        let accepted = format!(
            "{rule}[[accepted]]\nrule = \"tender-guarantee-demanded\"\nat = \"lots[0]\"\nreason = \"A dam.\"\nby = \"Ada\"\non = \"2026-03-02\"\n"
        );
        let shown = |configuration: &str| {
            let linter = Linter::new(Configuration::parse(configuration).unwrap(), Law::shipped());
            render("a.xml", &linter.lint(&notice(), Some(&places)))
        };

        let error = shown(rule);
        assert!(
            error.starts_with("error[tender-guarantee-demanded]: "),
            "{error}"
        );
        assert!(
            error.contains("\n  --> a.xml:12:7\n   |  /ContractNotice/x\n   = at: lots[0].terms.submission.guarantee\n   = help: "),
            "{error}"
        );
        assert!(
            error.ends_with("\n   = note: barrier, sure; check with counsel\n\n"),
            "{error}"
        );

        let accepted = shown(&accepted);
        assert!(
            accepted.starts_with("accepted[tender-guarantee-demanded]: "),
            "{accepted}"
        );
        assert!(
            accepted.contains("   = accepted: A dam. (Ada, 2026-03-02)\n"),
            "{accepted}"
        );
    }
}
