//! What is bought: codes of the Common Procurement Vocabulary.

use std::fmt;
use std::str::FromStr;

use crate::as_text::{as_text, text_column};
use crate::cpv_division;

/// A code of the Common Procurement Vocabulary (Regulation (EC) 213/2008): eight digits, of which the first two are the
/// division and each further one is finer, with zeros at the end where it stops being fine (`45210000`).
///
/// Only the form is checked. Whether a code is in the vocabulary, and what it is called there, is known to whoever loads
/// the list.
///
/// # The check digit
/// Codes are often written with a ninth digit, `45000000-7`. It is accepted when read and is no part of the code here,
/// because it cannot be relied on: the regulation prints the digits without saying how they are computed. In the list of
/// 9,454 codes, 8,922 digits (94 %) are the sum of the eight digits with the weights 3 7 1 3 7 1 3 7, modulo 10. The other
/// 532 are official too; most stand in whole blocks (03300000, 09100000, 42100000, 72212100 ...) that are off by the same
/// amount, as if codes had been renumbered and had kept their digits. A rule that rejects 532 valid codes is no check, so
/// only a loaded list can tell whether a digit is the right one: see [`Cpv::with_check_digit`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub struct Cpv([u8; 8]);

as_text!(
    Cpv,
    pattern = "^[0-9]{8}(-[0-9])?$",
    example = "45210000",
    "a code of the Common Procurement Vocabulary: eight digits, with or without the check digit"
);
text_column!(Cpv);

/// How fine a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CpvLevel {
    /// Two digits count: 45000000.
    Division,
    /// Three digits count: 45200000.
    Group,
    /// Four digits count: 45210000.
    Class,
    /// Five digits count: 45214000.
    Category,
    /// Six to eight digits count: 45214210.
    Detail,
}

/// What was read does not have the form of a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not a procurement vocabulary code: eight digits, such as \"45210000\" or \"45210000-2\""
)]
pub struct CpvError(String);

impl Cpv {
    /// Reads a code together with its check digit, if there is one, for comparing with a list.
    ///
    /// # Errors
    /// If `text` is not eight digits, optionally followed by a hyphen and one more.
    pub fn with_check_digit(text: &str) -> Result<(Self, Option<u8>), CpvError> {
        let refused = || CpvError(text.to_owned());
        let (code, check_digit) = match text.split_once('-') {
            None => (text, None),
            Some((code, check)) => match check.as_bytes() {
                [digit @ b'0'..=b'9'] => (code, Some(digit - b'0')),
                _ => return Err(refused()),
            },
        };
        let digits: [u8; 8] = code.as_bytes().try_into().map_err(|_| refused())?;
        // No division is numbered 00; such codes are empty fields filled up with zeros.
        if !digits.iter().all(u8::is_ascii_digit) || digits.starts_with(b"00") {
            return Err(refused());
        }
        Ok((Self(digits), check_digit))
    }

    /// The eight digits.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).expect("a code is eight ASCII digits")
    }

    /// How fine the code is.
    #[must_use]
    pub fn level(&self) -> CpvLevel {
        match self.significant().len() {
            2 => CpvLevel::Division,
            3 => CpvLevel::Group,
            4 => CpvLevel::Class,
            5 => CpvLevel::Category,
            _ => CpvLevel::Detail,
        }
    }

    /// The division this code belongs to: 45000000 for 45214210.
    #[must_use]
    pub fn division(&self) -> Self {
        self.cut_to(2)
    }

    /// The group this code belongs to: 45200000 for 45214210, nothing for a division.
    #[must_use]
    pub fn group(&self) -> Option<Self> {
        Some(self.cut_to(3)).filter(|group| group.level() == CpvLevel::Group)
    }

    /// The class this code belongs to: 45210000 for 45214210, nothing for anything wider.
    #[must_use]
    pub fn class(&self) -> Option<Self> {
        Some(self.cut_to(4)).filter(|class| class.level() == CpvLevel::Class)
    }

    /// The category this code belongs to: 45214000 for 45214210, nothing for anything wider.
    #[must_use]
    pub fn category(&self) -> Option<Self> {
        Some(self.cut_to(5)).filter(|category| category.level() == CpvLevel::Category)
    }

    /// The next wider code, with the last digit that counts made zero; a division has none.
    ///
    /// The vocabulary has gaps: not every code made in this way is in it. Go on to the next parent until one is.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let counting = self.significant().len();
        (counting > 2).then(|| self.cut_to(counting - 1))
    }

    /// This code's parent, that one's, and so on up to the division.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), Self::parent)
    }

    /// Whether this code is `other` or something finer within it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(other.significant())
    }

    /// A short English name of the division, for where no list is loaded; nothing if there is no such division.
    #[must_use]
    pub fn division_label(&self) -> Option<&'static str> {
        cpv_division::label(&self.code()[..2])
    }

    /// The 45 divisions of the vocabulary in their order.
    pub fn divisions() -> impl ExactSizeIterator<Item = Self> {
        cpv_division::LABELS.iter().map(|(division, _)| {
            let mut digits = *b"00000000";
            digits[..2].copy_from_slice(division.as_bytes());
            Self(digits)
        })
    }

    /// The digits that count: at least the two of the division, which may itself end in zero (30000000).
    fn significant(&self) -> &[u8] {
        let last = self.0.iter().rposition(|&digit| digit != b'0').unwrap_or(0);
        &self.0[..(last + 1).max(2)]
    }

    fn cut_to(self, digits: usize) -> Self {
        let mut wider = self;
        wider.0[digits..].fill(b'0');
        wider
    }
}

impl fmt::Display for Cpv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Cpv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cpv({self})")
    }
}

/// Reads eight digits, with or without the check digit, which is not kept.
impl FromStr for Cpv {
    type Err = CpvError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::with_check_digit(text).map(|(code, _)| code)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cpv(code: &str) -> Cpv {
        code.parse().unwrap()
    }

    #[test]
    fn a_code_with_and_without_its_check_digit_is_the_same_code() {
        assert_eq!(cpv("45000000-7"), cpv("45000000"));
        assert_eq!(cpv("45000000-7").to_string(), "45000000");
        assert_eq!(
            Cpv::with_check_digit("45000000-7"),
            Ok((cpv("45000000"), Some(7)))
        );
        assert_eq!(
            Cpv::with_check_digit("45000000"),
            Ok((cpv("45000000"), None))
        );
    }

    #[test]
    fn what_has_not_the_form_of_a_code_is_refused() {
        for text in [
            "",
            "4500000",
            "450000000",
            "45000000-",
            "45000000-77",
            "45000000-x",
            "4500000a",
            "-4500000",
            "00000000",
            "45000000 ",
            "4500000é",
        ] {
            assert_eq!(text.parse::<Cpv>(), Err(CpvError(text.into())));
        }
    }

    #[test]
    fn a_fine_code_knows_the_way_up_to_its_division() {
        let code = cpv("45214210");

        assert_eq!(
            code.ancestors().collect::<Vec<_>>(),
            ["45214200", "45214000", "45210000", "45200000", "45000000"].map(cpv)
        );
        assert_eq!(code.level(), CpvLevel::Detail);
        assert_eq!(
            (code.category(), code.class(), code.group(), code.division()),
            (
                Some(cpv("45214000")),
                Some(cpv("45210000")),
                Some(cpv("45200000")),
                cpv("45000000")
            )
        );
    }

    #[test]
    fn a_wide_code_belongs_to_nothing_finer() {
        let group = cpv("45200000");

        assert_eq!(
            (group.group(), group.class(), group.category()),
            (Some(group), None, None)
        );
        assert_eq!(
            (cpv("30000000").group(), cpv("30000000").parent()),
            (None, None)
        );
    }

    #[test]
    fn a_code_that_skips_a_level_has_no_place_on_it() {
        let category = cpv("66010000"); // no such group as 660
        assert_eq!((category.group(), category.class()), (None, Some(category)));
        assert_eq!(category.parent(), Some(cpv("66000000")));
    }

    #[test]
    fn a_division_that_ends_in_zero_does_not_hold_its_neighbours() {
        assert!(cpv("30190000").is_within(&cpv("30000000")));
        assert!(!cpv("31000000").is_within(&cpv("30000000")));
    }

    #[test]
    fn every_division_has_a_name_and_nothing_else_has() {
        assert_eq!(Cpv::divisions().len(), 45);
        for division in Cpv::divisions() {
            assert_eq!(division.level(), CpvLevel::Division);
            assert!(
                division
                    .division_label()
                    .is_some_and(|label| !label.is_empty()),
                "{division}"
            );
        }
        assert!(Cpv::divisions().is_sorted_by(|a, b| a < b));
        assert_eq!(
            cpv("85310000").division_label(),
            Some("Health and social work services")
        );
        assert_eq!(cpv("01000000").division_label(), None);
    }

    fn any_code() -> impl Strategy<Value = Cpv> {
        // Zeros at the end as often as in the vocabulary, so that every level occurs.
        ("(0[1-9]|[1-9][0-9])[0-9]{6}", 2_usize..=8)
            .prop_map(|(code, digits)| cpv(&code).cut_to(digits))
    }

    proptest! {
        #[test]
        fn reading_brings_back_what_was_written(code in any_code(), check in 0_u8..10) {
            prop_assert_eq!(code.to_string().parse::<Cpv>(), Ok(code));
            prop_assert_eq!(Cpv::with_check_digit(&format!("{code}-{check}")), Ok((code, Some(check))));
        }

        #[test]
        fn a_code_is_within_each_of_its_ancestors_and_none_of_them_within_it(code in any_code()) {
            prop_assert!(code.is_within(&code));
            for ancestor in code.ancestors() {
                prop_assert!(code.is_within(&ancestor));
                prop_assert!(!ancestor.is_within(&code));
                prop_assert!(ancestor < code && ancestor.level() <= code.level());
            }
        }

        #[test]
        fn the_way_up_ends_at_the_division(code in any_code()) {
            let top = code.ancestors().last().unwrap_or(code);
            prop_assert_eq!(top, code.division());
            prop_assert_eq!(top.parent(), None);
        }

        #[test]
        fn being_within_is_exactly_being_it_or_having_it_as_ancestor(
            code in any_code(), other in any_code(), nth in 0_usize..7
        ) {
            let relative = code.ancestors().nth(nth).unwrap_or(other);
            for other in [other, relative] {
                let expected = code == other || code.ancestors().any(|ancestor| ancestor == other);
                prop_assert_eq!(code.is_within(&other), expected);
            }
        }

        #[test]
        fn each_named_level_is_the_code_itself_or_an_ancestor(code in any_code()) {
            for wider in [Some(code.division()), code.group(), code.class(), code.category()].into_iter().flatten() {
                prop_assert!(code.is_within(&wider));
            }
        }
    }
}
