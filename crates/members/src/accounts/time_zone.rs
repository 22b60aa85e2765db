//! In which zone somebody reads times: a first guess, and all there are to choose from.

use chrono_tz::{TZ_VARIANTS, Tz};
use std::collections::HashMap;
use std::sync::LazyLock;
use texts::Texts;
use ui::Choice;
use vocabulary::{Language, Slug};

/// The zone of the capital where most who read a language live; for English the seat of most
/// European networks.
pub(crate) const fn of_language(language: Language) -> Tz {
    match language {
        Language::English | Language::French | Language::Dutch => Tz::Europe__Brussels,
        Language::Bulgarian => Tz::Europe__Sofia,
        Language::Catalan | Language::Spanish => Tz::Europe__Madrid,
        Language::Czech => Tz::Europe__Prague,
        Language::Danish => Tz::Europe__Copenhagen,
        Language::German => Tz::Europe__Berlin,
        Language::Greek => Tz::Europe__Athens,
        Language::Estonian => Tz::Europe__Tallinn,
        Language::Finnish => Tz::Europe__Helsinki,
        Language::Irish => Tz::Europe__Dublin,
        Language::Croatian => Tz::Europe__Zagreb,
        Language::Hungarian => Tz::Europe__Budapest,
        Language::Icelandic => Tz::Atlantic__Reykjavik,
        Language::Italian => Tz::Europe__Rome,
        Language::Lithuanian => Tz::Europe__Vilnius,
        Language::Latvian => Tz::Europe__Riga,
        Language::Maltese => Tz::Europe__Malta,
        Language::Norwegian => Tz::Europe__Oslo,
        Language::Polish => Tz::Europe__Warsaw,
        Language::Portuguese => Tz::Europe__Lisbon,
        Language::Romanian => Tz::Europe__Bucharest,
        Language::Slovak => Tz::Europe__Bratislava,
        Language::Slovenian => Tz::Europe__Ljubljana,
        Language::Swedish => Tz::Europe__Stockholm,
        Language::Ukrainian => Tz::Europe__Kyiv,
    }
}

/// Areas of the IANA database that hold cities; the others hold old names and offsets.
const AREAS: [&str; 8] = [
    "Europe",
    "Africa",
    "America",
    "Asia",
    "Atlantic",
    "Australia",
    "Indian",
    "Pacific",
];

fn area(zone: Tz) -> Option<usize> {
    let (area, _) = zone.name().split_once('/')?;
    AREAS.iter().position(|known| *known == area)
}

/// Every zone once. A city has several names there, those that it had before and those of towns that keep its
/// time: of them, the one that is called like the city stays.
static ZONES: LazyLock<Vec<Tz>> = LazyLock::new(|| {
    let english = crate::TEXTS.reader(Language::English);
    let mut by_city: HashMap<String, Tz> = HashMap::new();
    for zone in TZ_VARIANTS.iter().copied().filter(|it| area(*it).is_some()) {
        let city = english.zone(zone);
        let fits = |zone: Tz| {
            let name = zone.name().rsplit('/').next().unwrap_or_default();
            Slug::of(name) == Slug::of(&city)
        };
        let kept = by_city.entry(city.clone()).or_insert(zone);
        if fits(zone) && !fits(*kept) {
            *kept = zone;
        }
    }
    by_city.into_values().collect()
});

/// The zones to choose from: Europe first, then by the reader's alphabet. `current` is always there.
pub(crate) fn choices(t: Texts, current: Tz) -> Vec<Choice> {
    let mut zones: Vec<(bool, String, Tz)> = ZONES
        .iter()
        .map(|zone| (area(*zone) != Some(0), t.zone(zone), *zone))
        .collect();
    let compare = t.compare();
    zones.sort_by(|(far, city, zone), (other_far, other_city, other_zone)| {
        far.cmp(other_far)
            .then_with(|| compare(city, other_city))
            .then_with(|| zone.name().cmp(other_zone.name()))
    });
    let fixed = (current != Tz::UTC && !ZONES.contains(&current)).then_some(current);
    zones
        .into_iter()
        .map(|(_, city, zone)| (zone, format!("{city} ({})", zone.name().replace('_', " "))))
        .chain(
            [Some(Tz::UTC), fixed]
                .into_iter()
                .flatten()
                .map(|zone| (zone, zone.name().to_owned())),
        )
        .map(|(zone, label)| Choice::new(zone.name(), label))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn europe_comes_first_and_every_guess_can_be_chosen() {
        let choices = choices(crate::TEXTS.reader(Language::English), Tz::UTC);
        assert_eq!(
            choices[0],
            Choice::new("Europe/Amsterdam", "Amsterdam (Europe/Amsterdam)")
        );
        for language in Language::ALL {
            let guess = of_language(language).name();
            assert!(
                choices.iter().any(|choice| choice.value == guess),
                "{guess}"
            );
        }
    }

    #[test]
    fn a_zone_that_is_not_offered_stays_when_it_is_the_current_one() {
        let last = choices(crate::TEXTS.reader(Language::English), Tz::CET).pop();
        assert_eq!(last, Some(Choice::new("CET", "CET")));
        let last = choices(crate::TEXTS.reader(Language::English), Tz::Europe__Kiev).pop();
        assert_eq!(last, Some(Choice::new("Europe/Kiev", "Europe/Kiev")));
    }

    #[test]
    fn a_city_stands_there_once_and_under_the_name_that_it_has_today() {
        let choices = choices(crate::TEXTS.reader(Language::English), Tz::UTC);
        let of = |city: &str| {
            let label = format!("{city} (");
            let found = choices.iter().filter(|it| it.label.starts_with(&label));
            found.map(|it| it.value.as_str()).collect::<Vec<_>>()
        };
        for (city, zone) in [
            ("Kyiv", "Europe/Kyiv"),
            ("Chișinău", "Europe/Chisinau"),
            ("London", "Europe/London"),
            ("Nicosia", "Asia/Nicosia"),
            ("Oslo", "Europe/Oslo"),
            ("Kolkata", "Asia/Kolkata"),
        ] {
            assert_eq!(of(city), [zone], "{city}");
        }
        assert!(choices.len() > 350, "{}", choices.len());
    }
}
