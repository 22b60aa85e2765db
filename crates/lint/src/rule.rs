//! What a rule is.

use std::fmt;

use chrono::NaiveDate;
use notices::notice::{Kind, Notice};
use serde::{Deserialize, Serialize};

use crate::context::Context;
use crate::finding::Findings;
use crate::source::Source;

/// A rule, with the page that explains it.
#[derive(Debug)]
pub struct Rule {
    /// What it is called, in configurations and reports: `not-divided-into-lots`. Never changes.
    pub name: &'static str,
    /// What it is good for.
    pub group: Group,
    /// Its explanation in Markdown, from the first heading on.
    pub page: &'static str,
    /// What its file says of it.
    pub about: &'static About,
}

/// What the file of a rule says of it.
#[derive(Debug)]
pub struct About {
    /// How far its findings can be trusted.
    pub certainty: Certainty,
    /// Whether the law has to be read before one acts on a finding, so that counsel should be asked.
    pub counsel: bool,
    /// How loud it is unless the configuration says otherwise.
    pub level: Level,
    /// The kinds of notices it looks at.
    pub kinds: &'static [Kind],
    /// The first day of notices it looks at, by the day they were sent.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Where it comes from.
    pub sources: &'static [Source],
    /// What to do about a finding, in a sentence.
    pub suggestion: &'static str,
    /// Looks at a notice and reports what it finds.
    pub(crate) check: fn(&Notice, &Context<'_>, &mut Findings<'_>),
}

/// What a rule is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Tells of what keeps small firms and social economy entities out.
    Barrier,
    /// Tells of chances to buy socially, greenly or innovatively that were not taken.
    Missed,
    /// Tells of what may be unlawful.
    Risk,
    /// Tells of what makes the notice hard to find, to understand or to count.
    Quality,
}

/// How far a finding can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The notice says so in its fields; there is nothing to interpret.
    Sure,
    /// The fields leave little doubt, but documents outside the notice may change the picture.
    Likely,
    /// A hint, from words or from silence: somebody should look.
    Check,
}

/// How loud a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Silent.
    Allow,
    /// Reported.
    Warn,
    /// Reported, and the run ends with an error.
    Deny,
}

impl Rule {
    /// The heading of its page.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.page
            .lines()
            .find_map(|line| line.strip_prefix("# "))
            .unwrap_or(self.name)
    }

    /// Its whole page in Markdown: the explanation, what the code says of it, and at the end the samples.
    #[must_use]
    pub fn markdown(&self) -> String {
        let About {
            certainty,
            counsel,
            level,
            kinds,
            since,
            until,
            sources,
            suggestion,
            ..
        } = self.about;
        let page = self.page.trim_start();
        let (_, text) = page.split_once('\n').unwrap_or((page, ""));
        let (text, samples) = text.split_once("## Samples\n").unwrap_or((text, ""));
        let (samples, baseline) = samples.split_once("## Baseline\n").unwrap_or((samples, ""));
        let kinds: Vec<String> = kinds
            .iter()
            .map(|kind| format!("{kind:?}").to_lowercase())
            .collect();
        let days = match (since, until) {
            (None, None) => "of any day".to_owned(),
            (Some(since), None) => format!("sent since {since}"),
            (None, Some(until)) => format!("sent until {until}"),
            (Some(since), Some(until)) => format!("sent from {since} to {until}"),
        };
        let counsel = if *counsel {
            "\nThis page is no legal advice: check with counsel.\n"
        } else {
            ""
        };
        let sources: String = sources
            .iter()
            .map(|source| format!("- {source}\n"))
            .collect();
        format!(
            "# {title}\n\n\
             - rule: `{name}`, level {level}\n\
             - group {group}: {about}\n\
             - certainty {certainty}: {trust}\n\
             - looks at: notices of {kinds}, {days}\n\
             - what to do: {suggestion}\n\n\
             {text}\n\n\
             ## Sources\n{sources}{counsel}\n\
             ## Baseline\n{baseline}\n\n\
             ## Samples\n{samples}\n",
            title = self.title(),
            name = self.name,
            group = self.group,
            about = self.group.meaning(),
            trust = certainty.meaning(),
            kinds = kinds.join(", "),
            text = text.trim(),
            baseline = baseline.trim(),
            samples = samples.trim(),
        )
    }
}

impl Certainty {
    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Sure => "the fields of the notice say so",
            Self::Likely => "the notice leaves little doubt, documents outside it may",
            Self::Check => "a hint: somebody should look",
        }
    }
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 4] = [Self::Barrier, Self::Missed, Self::Risk, Self::Quality];

    /// What it is about, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Barrier => "what keeps small firms and social economy entities out",
            Self::Missed => "chances to buy socially, greenly or innovatively that were not taken",
            Self::Risk => "what may be unlawful",
            Self::Quality => "what makes the notice hard to find, to understand or to count",
        }
    }
}

macro_rules! shown {
    ($($type:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self { $(Self::$variant => $word),* })
            }
        }
    )*};
}

shown! {
    Group { Barrier = "barrier", Missed = "missed", Risk = "risk", Quality = "quality" }
    Certainty { Sure = "sure", Likely = "likely", Check = "check" }
    Level { Allow = "allow", Warn = "warn", Deny = "deny" }
}
