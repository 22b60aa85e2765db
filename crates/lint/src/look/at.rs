//! Where something stands in the model.

use std::fmt;

/// Where a field of a lot or of the procedure stands in the model: `lots[0].terms.award.criteria`.
///
/// Every rule asks where things stand, and few of them report it, so it is written out only then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    lot: Option<usize>,
    part: &'static str,
    field: &'static str,
}

impl At {
    /// A field of the part (`terms`, `subject`) of a lot.
    pub(crate) const fn lot(nth: usize, part: &'static str, field: &'static str) -> Self {
        Self {
            lot: Some(nth),
            part,
            field,
        }
    }

    /// A field of the part of the procedure.
    pub(crate) const fn procedure(part: &'static str, field: &'static str) -> Self {
        Self {
            lot: None,
            part,
            field,
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lot {
            Some(nth) => write!(f, "lots[{nth}].{}.{}", self.part, self.field),
            None => write!(f, "procedure.{}.{}", self.part, self.field),
        }
    }
}

impl From<At> for String {
    fn from(at: At) -> Self {
        at.to_string()
    }
}
