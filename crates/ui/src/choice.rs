//! What can be chosen in a field.

/// One of the answers that a field offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub label: String,
    /// A line under the label, for radio buttons and checkboxes; empty for none.
    pub help: String,
}

impl Choice {
    /// An answer that sends `value` and is shown as `label`.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            help: String::new(),
        }
    }

    /// The same with a line under the label.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}
