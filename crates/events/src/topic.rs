//! Topics: what an event is about. They are kept as they stand in addresses, in lower case. Those that many
//! write about are known by their English name and have a label in each language; others are shown as written.

use texts::Texts;

/// Topics that the house knows, with the keys of their labels.
const KNOWN: &[(&str, &str)] = &[
    ("accessibility", "event-topic-accessibility"),
    ("biodiversity", "event-topic-biodiversity"),
    ("circular economy", "event-topic-circular-economy"),
    ("cleaning", "event-topic-cleaning"),
    ("climate", "event-topic-climate"),
    ("construction", "event-topic-construction"),
    ("due diligence", "event-topic-due-diligence"),
    ("economic development", "event-topic-economic-development"),
    ("electronics", "event-topic-electronics"),
    ("energy", "event-topic-energy"),
    ("food", "event-topic-food"),
    ("furniture", "event-topic-furniture"),
    ("health", "event-topic-health"),
    ("human rights", "event-topic-human-rights"),
    ("ict", "event-topic-ict"),
    ("innovation", "event-topic-innovation"),
    ("joint procurement", "event-topic-joint-procurement"),
    ("mobility", "event-topic-mobility"),
    ("reserved contracts", "event-topic-reserved-contracts"),
    ("social economy", "event-topic-social-economy"),
    ("social procurement", "event-topic-social-procurement"),
    ("sustainable cities", "event-topic-sustainable-cities"),
    (
        "sustainable procurement",
        "event-topic-sustainable-procurement",
    ),
    ("textiles", "event-topic-textiles"),
    ("waste", "event-topic-waste"),
    ("water", "event-topic-water"),
];

/// Topics as they are typed, with commas between: lower case, none twice, in the order given. A label in the
/// language of the reader of `t` is taken for what it stands for.
pub(crate) fn read(text: &str, t: &Texts) -> Vec<String> {
    let mut topics: Vec<String> = Vec::new();
    for typed in text.split([',', ';', '\n']) {
        let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let typed = typed.to_lowercase();
        let known = KNOWN
            .iter()
            .find(|(_, key)| t.get(key).to_lowercase() == typed);
        let topic = known.map_or(typed, |(topic, _)| (*topic).to_owned());
        if !topic.is_empty() && !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

/// A topic as the reader of `t` sees it.
pub(crate) fn label(topic: &str, t: &Texts) -> String {
    if let Some((_, key)) = KNOWN.iter().find(|(known, _)| *known == topic) {
        return t.get(key);
    }
    let mut letters = topic.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use vocabulary::Language;

    #[test]
    fn topics_are_lower_case_and_stand_once() {
        let english = TEXTS.reader(Language::English);
        assert_eq!(
            read("Food,  public   catering; food\nICT,,", &english),
            ["food", "public catering", "ict"]
        );
        assert!(read(" , ", &english).is_empty());
    }

    #[test]
    fn a_known_topic_is_typed_in_the_language_of_the_desk_and_kept_in_english() {
        let finnish = TEXTS.reader(Language::Finnish);
        assert_eq!(
            read("Ruoka, joukkoruokailu, food", &finnish),
            ["food", "joukkoruokailu"]
        );
        // In French it is a roof.
        let french = TEXTS.reader(Language::French);
        assert_eq!(read("toit", &french), ["toit"]);
    }

    #[test]
    fn a_topic_has_a_label_and_what_is_written_is_what_was_read() {
        let finnish = TEXTS.reader(Language::Finnish);
        assert_eq!(label("food", &finnish), "Ruoka");
        assert_eq!(label("ict", &finnish), "ICT");
        assert_eq!(label("öljy ja kaasu", &finnish), "Öljy ja kaasu");
        assert_eq!(label("", &finnish), "");
        for language in Language::ALL {
            let t = TEXTS.reader(language);
            for (topic, _) in KNOWN {
                assert_eq!(read(&label(topic, &t), &t), [*topic], "{language:?}");
            }
        }
    }
}
