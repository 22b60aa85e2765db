//! Award criteria, which stand in an element of their own since 2021 and among the other parts of a lot before.

use super::values::{decimal, parts, string, words};
use crate::notice::codes::{AwardCriterionKind, NumberKind};
use crate::notice::{Award, AwardCriterion, Code, CriterionNumber, Text};
use crate::xml::Node;

/// Reads the part of a lot called `name`, if it is about award criteria; tells whether it is.
pub(super) fn read(name: &str, part: Node<'_>, award: &mut Award) -> bool {
    let kind = match name {
        "AC"
        | "DIRECTIVE_2014_23_EU"
        | "DIRECTIVE_2014_24_EU"
        | "DIRECTIVE_2014_25_EU"
        | "DIRECTIVE_2009_81_EC" => {
            for (name, part) in parts(part) {
                read(name, part, award);
            }
            return true;
        }
        "AC_PROCUREMENT_DOC" => {
            part.read();
            award.in_documents = Some(true);
            return true;
        }
        // Concessions: criteria in the order of their importance, without weights.
        "AC_CRITERION" => {
            award.criteria.push(AwardCriterion {
                description: words(part),
                ..AwardCriterion::default()
            });
            return true;
        }
        "AC_QUALITY" => Some(AwardCriterionKind::Quality),
        "AC_COST" => Some(AwardCriterionKind::Cost),
        "AC_PRICE" => Some(AwardCriterionKind::Price),
        // Defence: no kind is asked for.
        "AC_CRITERIA" => None,
        _ => return false,
    };
    let mut description = Text::new();
    let mut weight = None;
    for (name, part) in parts(part) {
        match name {
            "AC_CRITERION" => description = words(part),
            "AC_WEIGHTING" => weight = string(part),
            _ => {}
        }
    }
    award.criteria.push(AwardCriterion {
        kind: kind.map(Code::Known),
        description,
        numbers: weight
            .as_deref()
            .and_then(read_weight)
            .into_iter()
            .collect(),
        weight_text: weight,
        ..AwardCriterion::default()
    });
    true
}

/// The number in a weight that was written freely. What it counts is only known if the text says so: `40 %`, `40 points`.
pub(super) fn read_weight(text: &str) -> Option<CriterionNumber> {
    let end =
        text.find(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ','));
    let (digits, unit) = text.trim().split_at_checked(end.unwrap_or(text.len()))?;
    let number = decimal(digits)?;
    let kind = match unit.trim().trim_end_matches('.').to_lowercase().as_str() {
        "" => None,
        "%" | "percent" | "per cent" | "pct" | "procent" | "prozent" | "procenta" | "pour cent" => {
            Some(NumberKind::PercentExact)
        }
        "point" | "points" | "pt" | "pts" | "punkt" | "punkte" | "punkter" | "punten"
        | "puntos" | "punti" | "pontos" | "pkt" | "body" | "bodů" | "bodov" | "bodova" | "pont"
        | "puncte" | "pistettä" | "poäng" | "point(s)" | "точки" | "т" | "punkti" | "punktid"
        | "punktai" | "balų" | "točk" | "μονάδες" => Some(NumberKind::PointsExact),
        // "40/100", "30 % de la note", "5 (cinq)": kept as text alone.
        _ => return None,
    };
    Some(CriterionNumber {
        number: Some(number),
        kind: kind.map(Code::Known),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_counts_what_its_text_says_and_nothing_if_that_is_unclear() {
        let read = |text: &str| {
            read_weight(text).map(|weight| {
                (
                    weight.number.unwrap().to_string(),
                    weight.kind.map(|kind| kind.to_string()),
                )
            })
        };
        let some =
            |number: &str, kind: Option<&str>| Some((number.to_owned(), kind.map(str::to_owned)));

        assert_eq!(read("40"), some("40", None));
        assert_eq!(read("40 %"), some("40", Some("per-exa")));
        assert_eq!(read("12,5%"), some("12.5", Some("per-exa")));
        assert_eq!(read("30 points"), some("30", Some("poi-exa")));
        for unclear in ["40/100", "50-60", "price", "", "1.000,5", "%"] {
            assert_eq!(read(unclear), None, "{unclear}");
        }
    }
}
