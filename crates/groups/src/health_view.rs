//! Health as pages and the API show it, by one rule: whoever may know of a group may know how it keeps to its
//! charter, rule by rule; charters are public. What a single member gave is for those within: the members, and the
//! secretariat of the network.

use crate::health::load::{Scope, health};
use crate::health::{Finding, Rule, Standing, badness, worst};
use crate::{Group, membership};
use store::{Error, Store};
use texts::Texts;
use ui::Tone;
use web::Viewer;

/// What the rules find of a group that this viewer may know of, as far as it is for them; nothing while it is not at work.
pub(crate) async fn seen_by(
    store: &Store,
    viewer: &Viewer,
    group: &Group,
) -> Result<Vec<Finding>, Error> {
    let today = store.now().date_naive();
    let found = health(store, &Scope::Groups(vec![group.id]), today)
        .await?
        .remove(&group.id);
    let findings = found.map(|found| found.findings).unwrap_or_default();
    Ok(if membership::is_within(viewer, group) {
        findings
    } else {
        findings.into_iter().map(Finding::for_others).collect()
    })
}

/// What one rule found, for a reader.
pub(crate) struct Line {
    pub rule: String,
    pub version: String,
    pub state: String,
    pub tone: Tone,
    pub text: String,
    /// The page of the group on which it is mended, where there is one for just that.
    pub mend: Option<&'static str>,
}

/// The health of a group in one sentence, with what each rule found below it.
pub(crate) struct Summary {
    pub state: String,
    pub tone: Tone,
    pub text: String,
    pub lines: Vec<Line>,
}

/// What was found in short; `None` where nothing is asked of the group.
pub(crate) fn summary(findings: &[Finding], t: &Texts) -> Option<Summary> {
    if findings.is_empty() {
        return None;
    }
    let (broken, warnings) = badness(findings);
    Some(Summary {
        // What a rule calls broken needs attention, as the whole group.
        state: t.get(worst(findings).min(Standing::Warning).text()),
        tone: tone(worst(findings)),
        text: if broken + warnings == 0 {
            t.get("health-summary-fine")
        } else {
            t.one("health-summary-wrong", "count", broken + warnings)
        },
        lines: lines(findings, t),
    })
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
            mend: (finding.rule == Rule::Head && finding.state != Standing::Ok)
                .then_some("/members#head"),
        })
        .collect()
}
