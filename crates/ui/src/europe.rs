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

    /// The pins, from north to south, so that one that is nearer lies on top.
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

    #[test]
    fn the_map_is_small() {
        assert!(asset::content("europe.json").expect("the map").len() < 60_000);
    }
}
