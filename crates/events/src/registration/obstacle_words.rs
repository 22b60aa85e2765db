//! Which limit stands in the way of a place, in words for the desk.

use super::allocate::Obstacle;
use crate::event::Target;
use crate::quota::Dimension;
use texts::Texts;
use vocabulary::Country;

/// Says which limit stands in the way.
pub(crate) fn in_words(obstacle: &Obstacle, t: &Texts) -> String {
    match obstacle {
        Obstacle::Full => t.get("application-reason-full"),
        Obstacle::Organisation { places } => {
            t.one("desk-selection-limit-organisation", "places", *places)
        }
        Obstacle::Quota {
            dimension,
            value,
            places,
        } => {
            let value = match (dimension, value) {
                (Dimension::Target, Some(word)) => word
                    .parse::<Target>()
                    .map_or_else(|_| word.clone(), |target| t.get(target.text())),
                (Dimension::Country, Some(code)) => code
                    .parse::<Country>()
                    .map_or_else(|_| code.clone(), |country| t.country(country)),
                (Dimension::Organisation, Some(name)) => name.clone(),
                (Dimension::Target, None) => t.get("desk-selection-each-audience"),
                (Dimension::Country, None) => t.get("desk-selection-each-country"),
                (Dimension::Organisation, None) => t.get("desk-selection-each-organisation"),
            };
            t.with(
                "desk-selection-limit",
                [("value", value.into()), ("places", (*places).into())],
            )
        }
    }
}
