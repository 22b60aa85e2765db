//! Health as pages and the API show it: one line for each rule, in the reader's language.

use crate::health::{Finding, Standing};
use texts::Texts;
use ui::Tone;

/// What one rule found, for a reader.
pub(crate) struct Line {
    pub rule: String,
    pub version: String,
    pub state: String,
    pub tone: Tone,
    pub text: String,
}

/// How a standing feels.
pub(crate) fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Ok => Tone::Success,
        Standing::Warning => Tone::Warning,
        Standing::Broken => Tone::Danger,
    }
}

/// Findings as lines, the worst first.
pub(crate) fn lines(findings: &[Finding], t: &Texts) -> Vec<Line> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.state));
    findings
        .into_iter()
        .map(|finding| Line {
            rule: t.get(finding.rule.text()),
            version: t.one("health-version", "number", finding.version),
            state: t.get(finding.state.text()),
            tone: tone(finding.state),
            text: finding.text(t),
        })
        .collect()
}
