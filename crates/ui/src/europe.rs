//! The map of Europe, and what is marked on it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use vocabulary::Country;

use crate::asset;

/// The shapes, made by `assets/europe.mjs`.
#[derive(Deserialize)]
struct Atlas {
    width: u32,
    height: u32,
    countries: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
struct Shape {
    path: String,
    x: i32,
    y: i32,
}

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let json = asset::content("europe.json").expect("build.mjs makes the map");
    serde_json::from_slice(&json).expect("build.mjs writes the map in this form")
});

/// A map of Europe with some countries marked. A marked country has a darker fill and a pin with a short
/// text, so that it can be told without colour; a table of the same belongs below the map.
#[derive(Clone, Debug, Default)]
pub struct EuropeMap {
    /// What the map shows.
    pub title: String,
    marks: BTreeMap<&'static str, Mark>,
}

#[derive(Clone, Debug)]
struct Mark {
    shown: String,
    title: String,
    href: Option<String>,
    strong: bool,
}

/// A country as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Land {
    /// Outline, in the units of the view box.
    pub path: &'static str,
    /// How it is filled.
    pub class: &'static str,
}

/// A pin on a marked country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Where, in the units of the view box.
    pub x: i32,
    /// Where, in the units of the view box.
    pub y: i32,
    /// The short text in it: a number.
    pub shown: String,
    /// The whole text: "Finland: 12 organisations".
    pub title: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// How far the middles of two pins are apart at least: twice their radius, their edges and a gap.
const APART: i32 = 36;
/// What the middle of a pin is away from the edge of the map at least.
const INSIDE: i32 = 18;
/// Pins are moved in parts of a unit, so that small steps are not rounded away.
const PARTS: i32 = 16;
/// All of Europe is marked and at rest after fewer rounds.
const ROUNDS: usize = 400;

/// Moves pins that would lie on one another apart, each of two as far as the other.
fn spread(pins: &mut [Pin]) {
    let mut at: Vec<[i32; 2]> = pins
        .iter()
        .map(|pin| [pin.x * PARTS, pin.y * PARTS])
        .collect();
    let most = [ATLAS.width, ATLAS.height]
        .map(|length| (i32::try_from(length).unwrap_or(i32::MAX / PARTS) - INSIDE) * PARTS);
    for _ in 0..ROUNDS {
        let mut is_at_rest = true;
        for one in 0..at.len() {
            for other in one + 1..at.len() {
                let [x, y] = [0, 1].map(|axis| at[other][axis] - at[one][axis]);
                let far = (x * x + y * y).isqrt();
                if far >= APART * PARTS {
                    continue;
                }
                is_at_rest = false;
                let step = (APART * PARTS - far) / 2 + 1;
                let (x, y, far) = if far == 0 { (1, 0, 1) } else { (x, y, far) };
                for (axis, way) in [x, y].into_iter().enumerate() {
                    let inside = INSIDE * PARTS..=most[axis];
                    let moved =
                        |from: i32, by: i32| (from + by).clamp(*inside.start(), *inside.end());
                    at[one][axis] = moved(at[one][axis], -way * step / far);
                    at[other][axis] = moved(at[other][axis], way * step / far);
                }
            }
        }
        if is_at_rest {
            break;
        }
    }
    for (pin, [x, y]) in pins.iter_mut().zip(at) {
        let whole = |parts: i32| (parts + PARTS / 2) / PARTS;
        (pin.x, pin.y) = (whole(x), whole(y));
    }
}

impl EuropeMap {
    /// An unmarked map that is to show `title`.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            marks: BTreeMap::new(),
        }
    }

    /// Marks a country with a short text in its pin (a number of at most three digits) and a whole one
    /// that names it. `strong` fills it with the full colour.
    #[must_use]
    pub fn mark(
        mut self,
        country: Country,
        shown: impl ToString,
        title: impl Into<String>,
        strong: bool,
        href: Option<String>,
    ) -> Self {
        let mark = Mark {
            shown: shown.to_string(),
            title: title.into(),
            href,
            strong,
        };
        self.marks.insert(country.code(), mark);
        self
    }

    /// `0 0 width height`.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", ATLAS.width, ATLAS.height)
    }

    /// All countries, the marked ones last, so that their borders lie on top.
    #[must_use]
    pub fn lands(&self) -> Vec<Land> {
        let (marked, plain): (Vec<_>, Vec<_>) = ATLAS
            .countries
            .iter()
            .partition(|(code, _)| self.marks.contains_key(code.as_str()));
        plain
            .into_iter()
            .chain(marked)
            .filter(|(_, shape)| !shape.path.is_empty())
            .map(|(code, shape)| Land {
                path: &shape.path,
                class: match self.marks.get(code.as_str()) {
                    None => "land",
                    Some(mark) if mark.strong => "land-2",
                    Some(_) => "land-1",
                },
            })
            .collect()
    }

    /// The pins, from north to south; those of small neighbours beside their countries, so that none
    /// covers another.
    #[must_use]
    pub fn pins(&self) -> Vec<Pin> {
        let mut pins: Vec<Pin> = self
            .marks
            .iter()
            .filter_map(|(code, mark)| {
                let shape = ATLAS.countries.get(*code)?;
                Some(Pin {
                    x: shape.x,
                    y: shape.y,
                    shown: mark.shown.clone(),
                    title: mark.title.clone(),
                    href: mark.href.clone(),
                })
            })
            .collect();
        spread(&mut pins);
        pins.sort_by_key(|pin| (pin.y, pin.x));
        pins
    }

    /// What is marked but lies outside the map, in words.
    #[must_use]
    pub fn beyond(&self) -> Vec<&str> {
        self.marks
            .iter()
            .filter(|(code, _)| !ATLAS.countries.contains_key(**code))
            .map(|(_, mark)| mark.title.as_str())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_of_the_union_is_on_the_map_and_in_the_frame() {
        for country in Country::all().filter(|country| country.is_eu()) {
            let shape = ATLAS.countries.get(country.code());
            let shape = shape.unwrap_or_else(|| panic!("{} is missing", country.code()));
            let inside =
                |at: i32, length: u32| at > 0 && at < i32::try_from(length).expect("small");
            assert!(
                inside(shape.x, ATLAS.width) && inside(shape.y, ATLAS.height),
                "{}",
                country.code()
            );
        }
    }

    #[test]
    fn a_marked_country_has_a_pin_and_one_far_away_is_named() {
        let country = |code: &str| {
            Country::all()
                .find(|country| country.code() == code)
                .expect("a country")
        };
        let map = EuropeMap::new("Members")
            .mark(country("MT"), 2, "Malta: 2", true, None)
            .mark(
                country("FI"),
                12,
                "Finland: 12",
                false,
                Some("/organisations?country=FI".into()),
            )
            .mark(country("CA"), 1, "Canada: 1", false, None);
        let pins = map.pins();
        assert_eq!(
            pins.iter().map(|pin| &*pin.shown).collect::<Vec<_>>(),
            ["12", "2"]
        );
        assert_eq!(pins[0].href.as_deref(), Some("/organisations?country=FI"));
        assert_eq!(map.beyond(), ["Canada: 1"]);
        assert_eq!(
            map.lands()
                .iter()
                .filter(|land| land.class != "land")
                .count(),
            2
        );
    }

    fn marked(codes: &[&str]) -> Vec<Pin> {
        Country::all()
            .filter(|country| codes.contains(&country.code()))
            .fold(EuropeMap::new("All"), |map, country| {
                map.mark(country, 1, country.code(), true, None)
            })
            .pins()
    }

    fn distance(one: (i32, i32), other: (i32, i32)) -> i32 {
        ((one.0 - other.0).pow(2) + (one.1 - other.1).pow(2)).isqrt()
    }

    #[test]
    fn no_pin_covers_another_and_each_covers_its_place_even_where_all_of_europe_is_marked() {
        const RADIUS: i32 = 16;
        let all: Vec<&str> = ATLAS.countries.keys().map(String::as_str).collect();
        for codes in [&["BE", "LU"][..], &["AT", "SI"], &all] {
            let pins = marked(codes);
            assert_eq!(pins.len(), codes.len());
            for (at, one) in pins.iter().enumerate() {
                for other in &pins[at + 1..] {
                    let apart = distance((one.x, one.y), (other.x, other.y));
                    assert!(apart >= APART - 1, "{one:?} {other:?}");
                }
                let place = &ATLAS.countries[&one.title];
                let moved = distance((one.x, one.y), (place.x, place.y));
                assert!(moved <= RADIUS, "{one:?}");
            }
        }
    }

    #[test]
    fn a_pin_with_room_around_it_stays_where_its_country_is() {
        let pins = marked(&["BE", "LU", "FI"]);
        let finland = &ATLAS.countries["FI"];
        assert_eq!((pins[0].x, pins[0].y), (finland.x, finland.y));
    }

    #[test]
    fn the_map_is_small() {
        assert!(asset::content("europe.json").expect("the map").len() < 60_000);
    }
}
