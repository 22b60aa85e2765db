//! How a state feels. Each tone has a sign of its own shape beside its colour.

use std::fmt;

/// The tone of a state tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Not begun, or over: an empty circle.
    #[default]
    Neutral,
    /// Going on: a full circle in the colour of the network.
    Accent,
    /// Underway, worth knowing: a half circle.
    Info,
    /// Fine, done: a tick.
    Success,
    /// Look at it: a triangle.
    Warning,
    /// Refused, cancelled, overdue: a cross.
    Danger,
}

impl Tone {
    /// The name in the styles.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Accent => "accent",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

impl fmt::Display for Tone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
