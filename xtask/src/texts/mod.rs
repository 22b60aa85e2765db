//! Each text exists in every language, is used, and gets the values that it mentions.

mod fluent;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use self::fluent::{Text, Texts};
use crate::finding::Finding;
use crate::workspace::{File, Workspace};

/// The languages of the interface beside English; the same as `texts::UI_LANGUAGES`.
const TRANSLATIONS: [&str; 8] = ["fr", "de", "nl", "fi", "sv", "et", "lt", "pt"];

/// The crates whose texts every other crate may use.
const SHARED: [&str; 2] = ["crates/ui", "crates/web"];

/// Files that people's texts are asked for from.
const SOURCES: [&str; 4] = ["rs", "html", "txt", "xml"];

/// What the check looks at in one crate.
#[derive(Debug)]
pub struct Crate {
    /// From the root of the workspace: `crates/events`.
    folder: String,
    locales: Vec<File>,
    sources: Vec<File>,
}

pub fn read(workspace: &Workspace) -> anyhow::Result<Vec<Crate>> {
    let read = |folder: String| {
        let mut sources = workspace.files(&format!("{folder}/src"), &SOURCES)?;
        sources.extend(workspace.files(&format!("{folder}/templates"), &SOURCES)?);
        let locales = workspace.files(&format!("{folder}/locales"), &["ftl"])?;
        Ok(Crate {
            folder,
            locales,
            sources,
        })
    };
    workspace.crates()?.into_iter().map(read).collect()
}

pub fn check(crates: &[Crate], allow_untranslated: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut english = BTreeMap::new();
    for member in crates.iter().filter(|member| !member.locales.is_empty()) {
        let original = member.texts("en", &mut findings);
        if !allow_untranslated {
            for language in TRANSLATIONS {
                let translation = member.texts(language, &mut findings);
                findings.extend(compare(&original, &translation, language));
            }
        }
        english.insert(member.folder.as_str(), original);
    }
    findings.extend(collisions(&english));
    findings.extend(unused(crates, &english));
    findings.extend(missing(crates, &english));
    findings
}

impl Crate {
    fn texts(&self, language: &str, findings: &mut Vec<Finding>) -> Texts {
        let path = format!("{}/locales/{language}.ftl", self.folder);
        match self.locales.iter().find(|file| file.path == path) {
            Some(file) => {
                let (texts, problems) = Texts::parse(file);
                findings.extend(problems);
                texts
            }
            None => {
                findings.push(Finding::new(&path, 1, "the file is missing"));
                Texts {
                    path,
                    ..Texts::default()
                }
            }
        }
    }
}

/// A translation has the same keys as the original, and mentions the same values and texts.
fn compare(original: &Texts, translation: &Texts, language: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, text) in &original.by_key {
        let Some(translated) = translation.by_key.get(key) else {
            let message = format!("{key} is missing in {language}");
            findings.push(Finding::new(&original.path, text.line, message));
            continue;
        };
        // Terms get theirs from the texts around them, as each grammar needs: { -house(case: "genitive") }.
        if !key.starts_with('-') && translated.values != text.values {
            let message = format!(
                "{key} mentions {}, but in English {}",
                listed(&translated.values),
                listed(&text.values)
            );
            findings.push(Finding::new(&translation.path, translated.line, message));
        }
    }
    for (key, translated) in &translation.by_key {
        if !original.by_key.contains_key(key) {
            let message = format!("{key} does not exist in English");
            findings.push(Finding::new(&translation.path, translated.line, message));
        }
    }
    findings
}

fn listed(values: &BTreeSet<String>) -> String {
    if values.is_empty() {
        return "no value".to_owned();
    }
    values
        .iter()
        .map(|value| format!("${value}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A key belongs to one crate: a crate's texts are looked for together with those of its parents.
fn collisions(english: &BTreeMap<&str, Texts>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (folder, texts) in english {
        for (key, text) in &texts.by_key {
            if let Some(other) = owners.insert(key, folder) {
                let message = format!("{key} is also a key of {other}");
                findings.push(Finding::new(&texts.path, text.line, message));
            }
        }
    }
    findings
}

/// Keys that neither code, nor a template, nor another text mentions.
fn unused(crates: &[Crate], english: &BTreeMap<&str, Texts>) -> Vec<Finding> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for file in crates.iter().flat_map(|member| &member.sources) {
        used.extend(uses::quoted(&file.text));
    }
    for text in english.values().flat_map(|texts| texts.by_key.values()) {
        used.extend(text.mentions.iter().cloned());
    }
    let mut findings = Vec::new();
    for texts in english.values() {
        for (key, text) in texts.by_key.iter().filter(|(key, _)| !used.contains(*key)) {
            findings.push(Finding::new(
                &texts.path,
                text.line,
                format!("{key} is not used"),
            ));
        }
    }
    findings
}

/// Keys that code, a template or another text mentions but that do not exist, and values that a text mentions but does
/// not get.
fn missing(crates: &[Crate], english: &BTreeMap<&str, Texts>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in crates {
        let folders = [member.folder.as_str()].into_iter().chain(SHARED);
        let known: Vec<&Texts> = folders.filter_map(|folder| english.get(folder)).collect();
        let find = |key: &str| known.iter().find_map(|texts| texts.by_key.get(key));

        if let Some(own) = english.get(member.folder.as_str()) {
            for (key, text) in &own.by_key {
                for mention in text
                    .mentions
                    .iter()
                    .filter(|mention| find(mention).is_none())
                {
                    let message = format!("{key} mentions {mention}, which does not exist");
                    findings.push(Finding::new(&own.path, text.line, message));
                }
            }
        }
        for file in &member.sources {
            for found in uses::uses(&file.text) {
                let Some(text) = find(&found.key) else {
                    let message = format!("{} does not exist", found.key);
                    findings.push(Finding::new(&file.path, found.line, message));
                    continue;
                };
                let needed = all_values(text, &find);
                if let Some(given) = found.values.filter(|given| *given != needed) {
                    let message = format!(
                        "{} gets {}, but mentions {}",
                        found.key,
                        listed(&given),
                        listed(&needed)
                    );
                    findings.push(Finding::new(&file.path, found.line, message));
                }
            }
        }
    }
    findings
}

/// The values that a text mentions itself or through other texts, but for those that it gives its terms itself.
fn all_values<'a>(text: &'a Text, find: &impl Fn(&str) -> Option<&'a Text>) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut ahead = vec![text];
    while let Some(text) = ahead.pop() {
        values.extend(text.values.iter().cloned());
        for mention in &text.mentions {
            if !mention.starts_with('-') && seen.insert(mention) {
                ahead.extend(find(mention));
            }
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A crate with English texts, the same in the other languages, and one source file.
    fn member(name: &str, english: &str, source: &str) -> Crate {
        let folder = format!("crates/{name}");
        let file = |path: String, text: &str| File {
            path,
            text: text.to_owned(),
        };
        let locales = ["en"]
            .into_iter()
            .chain(TRANSLATIONS)
            .map(|language| file(format!("{folder}/locales/{language}.ftl"), english))
            .collect();
        let sources = vec![file(format!("{folder}/src/lib.rs"), source)];
        Crate {
            folder,
            locales,
            sources,
        }
    }

    fn translate(member: &mut Crate, language: &str, text: &str) {
        let path = format!("{}/locales/{language}.ftl", member.folder);
        let file = member
            .locales
            .iter_mut()
            .find(|file| file.path == path)
            .unwrap();
        file.text = text.to_owned();
    }

    fn messages(crates: &[Crate]) -> Vec<String> {
        check(crates, false)
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    const NOTHING: [&str; 0] = [];

    #[test]
    fn texts_that_are_complete_and_used_are_fine() {
        let texts = "-house = Guildhall\ntitle = { -house }\nplaces = { $count } places\n";
        let uses = "t.get(\"title\"); texts.one(\"places\", \"count\", 3)";
        assert_eq!(messages(&[member("events", texts, uses)]), NOTHING);
    }

    #[test]
    fn a_key_is_missing_or_too_much_in_another_language() {
        let mut events = member(
            "events",
            "title = A\nplace = B\n",
            "t.get(\"title\"); t.get(\"place\")",
        );
        translate(&mut events, "fi", "title = A\npaikka = B\n");

        assert_eq!(
            messages(&[events]),
            [
                "crates/events/locales/en.ftl:2: place is missing in fi",
                "crates/events/locales/fi.ftl:2: paikka does not exist in English",
            ]
        );
    }

    #[test]
    fn a_translation_mentions_the_same_values() {
        let mut events = member(
            "events",
            "places = { $count } places\n",
            "t.one(\"places\", \"count\", 1)",
        );
        translate(&mut events, "lt", "places = { $skaičius }\n");
        translate(&mut events, "sv", "places = Platser\n");
        translate(
            &mut events,
            "et",
            "places = { $count ->\n    [one] Üks\n   *[other] Palju\n}\n",
        );

        let found = messages(&[events]);
        assert!(
            found.contains(
                &"crates/events/locales/sv.ftl:1: places mentions no value, but in English $count"
                    .to_owned()
            )
        );
        assert!(
            found
                .iter()
                .any(|finding| finding.starts_with("crates/events/locales/lt.ftl"))
        );
        assert!(
            !found
                .iter()
                .any(|finding| finding.starts_with("crates/events/locales/et.ftl"))
        );
    }

    #[test]
    fn untranslated_texts_can_be_allowed_for_a_while() {
        let mut events = member("events", "title = A\n", "t.get(\"title\")");
        translate(&mut events, "fi", "");

        assert_eq!(check(std::slice::from_ref(&events), true), []);
        assert_eq!(
            messages(&[events]),
            ["crates/events/locales/en.ftl:1: title is missing in fi"]
        );
    }

    #[test]
    fn a_missing_file_is_told() {
        let mut events = member("events", "", "");
        events
            .locales
            .retain(|file| !file.path.ends_with("/pt.ftl"));
        assert_eq!(
            messages(&[events]),
            ["crates/events/locales/pt.ftl:1: the file is missing"]
        );
    }

    #[test]
    fn a_text_that_nobody_asks_for_is_unused() {
        let texts = "title = A\nstate-open = B\nold = C\n";
        let uses = "t.get(\"title\"); match state { Open => \"state-open\" }";
        assert_eq!(
            messages(&[member("events", texts, uses)]),
            ["crates/events/locales/en.ftl:3: old is not used"]
        );
    }

    #[test]
    fn a_key_that_is_used_exists_in_the_crate_or_in_the_shared_ones() {
        let crates = [
            member(
                "events",
                "title = A\n",
                "t.get(\"title\"); t.get(\"save\");\nt.get(\"tilte\")",
            ),
            member("members", "name = A\n", "t.get(\"name\"); t.get(\"title\")"),
            member("ui", "save = Save\n", ""),
        ];
        assert_eq!(
            messages(&crates),
            [
                "crates/events/src/lib.rs:2: tilte does not exist",
                "crates/members/src/lib.rs:1: title does not exist",
            ]
        );
    }

    #[test]
    fn a_text_may_mention_only_texts_that_exist() {
        let crates = [
            member(
                "events",
                "title = { -house } { -hut }\n",
                "t.get(\"title\")",
            ),
            member("ui", "-house = Guildhall\n", ""),
        ];
        assert_eq!(
            messages(&crates),
            ["crates/events/locales/en.ftl:1: title mentions -hut, which does not exist"]
        );
    }

    #[test]
    fn a_text_gets_the_values_that_it_mentions() {
        let texts = "title = A\nplaces = { $count }\nfull = { places } in { $city }\n";
        let uses = "t.get(\"title\")\nt.get(\"places\")\nt.one(\"places\", \"cuont\", 1)
t.with(\"full\", [(\"city\", city), (\"count\", count)])\nt.one(\"full\", \"city\", city)\nt.with(\"full\", args)";
        assert_eq!(
            messages(&[member("events", texts, uses)]),
            [
                "crates/events/src/lib.rs:2: places gets no value, but mentions $count",
                "crates/events/src/lib.rs:3: places gets $cuont, but mentions $count",
                "crates/events/src/lib.rs:5: full gets $city, but mentions $city, $count",
            ]
        );
    }

    #[test]
    fn a_term_may_follow_the_grammar_of_its_language() {
        let texts = "-house = Guildhall\ntitle = The { -house }\n";
        let mut events = member("events", texts, "t.get(\"title\")");
        translate(
            &mut events,
            "fi",
            "-house = { $case ->\n    [genitive] Killan\n   *[other] Kilta\n}\ntitle = { -house(case: \"genitive\") }\n",
        );

        assert_eq!(messages(&[events]), NOTHING);
    }

    #[test]
    fn a_key_belongs_to_one_crate() {
        let crates = [
            member("events", "title = A\n", "t.get(\"title\")"),
            member("members", "title = B\n", "t.get(\"title\")"),
        ];
        assert_eq!(
            messages(&crates),
            ["crates/members/locales/en.ftl:1: title is also a key of crates/events"]
        );
    }
}
