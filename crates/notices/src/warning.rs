//! What a reader could not make sense of, and where that stands.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// The line, counted from 1; nothing where lines do not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The character in the line, counted from 1. More than half of all published notices are one single line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The path to it: of elements (`/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`) or a JSON pointer (`/tender/lots/1/id`).
    pub path: String,
}

/// Something that a reader could not make sense of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Warning {
    /// What kind of thing.
    pub kind: WarningKind,
    /// Where, unless it is about the source as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What it is in this case: the code that is on no list, the number that is none.
    pub detail: String,
}

/// How much a warning takes away.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// All is kept; something about it is odd.
    Odd,
    /// A detail of the source is not in the notice.
    Lost,
    /// The notice, or the rest of it, could not be read.
    Broken,
}

impl Place {
    /// Counts lines from further up, because the source is a part of a file.
    pub(crate) fn move_down(&mut self, lines: u32) {
        self.line = self.line.map(|line| line.saturating_add(lines));
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
            if let Some(column) = self.column {
                write!(f, "{column}:")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(&self.path)
    }
}

/// One line: `12:7: /ContractNotice/cbc:ID: unknown-code: "res-xy" is not on the list reserved-procurement`.
impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}: {}", self.kind.name(), self.detail)
    }
}

impl Warning {
    /// One line that editors and terminals lead to the place: `a.xml:12:7: /ContractNotice/cbc:ID: unknown-code: …`.
    pub fn in_source(&self, name: &str) -> impl fmt::Display {
        fmt::from_fn(move |f| {
            let is_followed = self
                .place
                .as_ref()
                .is_some_and(|place| place.line.is_some());
            let gap = if is_followed { "" } else { " " };
            write!(f, "{name}:{gap}{self}")
        })
    }
}

/// Declares the kinds of warnings. The doc comment of a kind is its explanation, also at run time.
macro_rules! kinds {
    ($( $(#[doc = $explanation:literal])* $variant:ident = $name:literal, $severity:ident; )*) => {
        /// The kinds of warnings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum WarningKind {
            $( $(#[doc = $explanation])* #[serde(rename = $name)] $variant, )*
        }

        impl WarningKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name, which stays the same.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What it means, why it occurs, and what becomes of what was read.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => concat!($($explanation),*).trim_ascii()),* }
            }

            /// How much it takes away.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }
        }
    };
}

kinds! {
    /// The source is empty, or nothing but white space.
    Empty = "empty", Broken;
    /// The source is larger than the reader was told to accept. Nothing of it was read.
    TooLarge = "too-large", Broken;
    /// The source is not XML or JSON: its first characters are something else. Nothing of it was read.
    NotText = "not-text", Broken;
    /// The root element or its namespace is not that of any notice the reader knows. Nothing of it was read.
    UnknownFormat = "unknown-format", Broken;
    /// The source breaks the rules of XML or JSON at this place: it is cut off, a tag is not closed, a character is not
    /// allowed. What stood before is kept as far as it was understood; what follows was not read.
    Malformed = "malformed", Broken;
    /// Elements are nested deeper than any notice is. What stood before is kept; what follows was not read.
    TooDeep = "too-deep", Broken;
    /// There are more elements than any notice has. What stood before is kept; what follows was not read.
    TooMany = "too-many", Broken;
    /// After the notice there is another root element. The first was read, the second was not: split the file.
    SecondRoot = "second-root", Broken;
    /// The bytes are not in the encoding that the source declares, or in none that is known. Unreadable bytes were replaced
    /// by the replacement character, everything else is kept.
    Encoding = "encoding", Lost;
    /// The source declares a document type. Published notices have none. The declaration was passed over: nothing was
    /// fetched, and no entity that it declares is put in.
    DocumentType = "document-type", Odd;
    /// A text refers to an entity that XML does not define. It is kept as it was written.
    UnknownEntity = "unknown-entity", Odd;
    /// An element is in a namespace that notices of this format do not use. It and all it holds was passed over.
    UnknownNamespace = "unknown-namespace", Lost;
    /// The reader has no place in the model for this element, or does not expect it here, or not more than once. It and what
    /// it holds is not in the notice.
    NotUnderstood = "not-understood", Lost;
    /// The reader has no place in the model for this attribute.
    AttributeNotUnderstood = "attribute-not-understood", Lost;
    /// Something stands more than once where the standard has it once. All is kept: the first in its place, the others beside it.
    Repeated = "repeated", Odd;
    /// Text stands between elements where there should be none. It is not in the notice.
    StrayText = "stray-text", Lost;
    /// A code is not on its list. It is kept as it was written. Lists grow with each version of the standard, national
    /// systems add codes of their own, and forms that were filled in by programs hold placeholders.
    UnknownCode = "unknown-code", Odd;
    /// A code of the Common Procurement Vocabulary has a check digit that is not the one in the vocabulary: a digit is
    /// likely mistyped. The code is kept, the check digit is not.
    CheckDigit = "check-digit", Odd;
    /// A code has the form of the Common Procurement Vocabulary, but the vocabulary does not have it. It is kept.
    UnknownCpv = "unknown-cpv", Odd;
    /// A text should be a number, and is none. It is not in the notice.
    BadNumber = "bad-number", Lost;
    /// A text should be a day or a time, and is none. It is not in the notice.
    BadDate = "bad-date", Lost;
    /// A text should be yes or no (`true`, `false`), and is neither. It is not in the notice.
    BadFlag = "bad-flag", Lost;
    /// A value in JSON is of another type than the standard says: a text where a list should be, for example. It is not in the
    /// notice.
    WrongShape = "wrong-shape", Lost;
    /// Two parts of the notice have the same identifier, so that what refers to it may mean either. Both are kept.
    DuplicateId = "duplicate-id", Odd;
    /// Something is referred to by an identifier that nothing in the notice has. The reference is kept.
    DanglingReference = "dangling-reference", Odd;
    /// An amount includes tax, which amounts of notices do not since 2014. It is kept as it was written.
    TaxIncluded = "tax-included", Odd;
    /// There were more warnings of this notice than are kept.
    More = "more", Odd;
    /// The notice does not say of which subtype it is. Older and national notices do not always.
    MissingSubtype = "missing-subtype", Odd;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_has_a_name_of_its_own_and_is_explained() {
        let names: BTreeSet<_> = WarningKind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(names.len(), WarningKind::ALL.len());
        for kind in WarningKind::ALL {
            assert!(kind.explanation().len() > 40, "{}", kind.name());
        }
    }

    #[test]
    fn a_warning_is_one_line_with_its_place() {
        let warning = Warning {
            kind: WarningKind::UnknownCode,
            place: Some(Place {
                line: Some(12),
                column: Some(7),
                path: "/ContractNotice/cbc:NoticeTypeCode".into(),
            }),
            detail: "\"xy\" is not on the list notice-type".into(),
        };
        assert_eq!(
            warning.to_string(),
            "12:7: /ContractNotice/cbc:NoticeTypeCode: unknown-code: \"xy\" is not on the list notice-type"
        );
    }
}
