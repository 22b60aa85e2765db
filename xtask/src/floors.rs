//! Crates depend on crates of lower floors, or sideways along arrows that they declare.
//!
//! Each crate says in its `Cargo.toml` where it stands:
//!
//! ```toml
//! [package.metadata.guildhall]
//! floor = 2
//! arrows = ["ui"]   # crates of the same floor on which it depends
//! ```
//!
//! Crates for development only say `beside = true` instead, and nothing that ships may depend on them.

use std::collections::BTreeMap;

use anyhow::Context;
use toml::{Table, Value};

use crate::finding::Finding;
use crate::workspace::{File, Workspace};

/// One crate, as its `Cargo.toml` describes it.
#[derive(Debug)]
pub struct Crate {
    file: File,
    name: String,
    floor: Option<i64>,
    beside: bool,
    arrows: Vec<String>,
    /// What is needed to build it, tests not counted.
    needs: Vec<String>,
}

pub fn read(workspace: &Workspace) -> anyhow::Result<Vec<Crate>> {
    let mut folders = workspace.crates()?;
    folders.push("xtask".to_owned());
    folders
        .iter()
        .map(|folder| parse(workspace.file(&format!("{folder}/Cargo.toml"))?))
        .collect()
}

fn parse(file: File) -> anyhow::Result<Crate> {
    let manifest: Table = file.text.parse().with_context(|| file.path.clone())?;
    let package = manifest
        .get("package")
        .context("no [package]")
        .with_context(|| file.path.clone())?;
    let place = package
        .get("metadata")
        .and_then(|metadata| metadata.get("guildhall"));
    let place = |key: &str| place.and_then(|place| place.get(key));
    let needs = ["dependencies", "build-dependencies"]
        .iter()
        .filter_map(|kind| manifest.get(*kind)?.as_table())
        .flat_map(|table| table.keys().cloned())
        .collect();
    Ok(Crate {
        name: package
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        floor: place("floor").and_then(Value::as_integer),
        beside: place("beside").and_then(Value::as_bool).unwrap_or(false),
        arrows: place("arrows")
            .and_then(Value::as_array)
            .map(|names| {
                names
                    .iter()
                    .filter_map(|name| name.as_str().map(str::to_owned))
                    .collect()
            })
            .unwrap_or_default(),
        needs,
        file,
    })
}

pub fn check(crates: &[Crate]) -> Vec<Finding> {
    let by_name: BTreeMap<&str, &Crate> = crates
        .iter()
        .map(|member| (member.name.as_str(), member))
        .collect();
    let mut findings = Vec::new();
    for member in crates {
        match (member.floor, member.beside) {
            (None, false) => findings.push(member.finding(
                "[package]",
                format!("{} does not say on which floor it stands", member.name),
            )),
            (Some(_), true) => findings.push(member.finding(
                "beside",
                format!(
                    "{} stands on a floor or beside the house, not both",
                    member.name
                ),
            )),
            (Some(floor), false) => {
                findings.extend(check_needs(member, floor, &by_name));
                findings.extend(check_arrows(member, floor, &by_name));
            }
            (None, true) => {}
        }
    }
    findings.extend(circles(crates, &by_name));
    findings
}

fn check_needs(member: &Crate, floor: i64, by_name: &BTreeMap<&str, &Crate>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for needed in member
        .needs
        .iter()
        .filter_map(|name| by_name.get(name.as_str()))
    {
        let (from, to) = (&member.name, &needed.name);
        let problem = match needed.floor {
            _ if needed.beside => {
                format!("{from} ships, {to} is for development only: make it a dev-dependency")
            }
            Some(below) if below < floor => continue,
            Some(same) if same == floor && member.arrows.contains(to) => continue,
            Some(same) if same == floor => {
                format!("{from} -> {to} goes sideways on floor {floor} without an arrow")
            }
            Some(above) => format!("{from} -> {to} goes upwards, from floor {floor} to {above}"),
            None => continue, // the needed crate gets its own finding
        };
        findings.push(member.finding(to, problem));
    }
    findings
}

fn check_arrows(member: &Crate, floor: i64, by_name: &BTreeMap<&str, &Crate>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for arrow in &member.arrows {
        let from = &member.name;
        let problem = match by_name.get(arrow.as_str()) {
            None => format!("{from} has an arrow to {arrow}, which is no crate here"),
            Some(to) if to.floor != Some(floor) => {
                format!("{from} has an arrow to {arrow}, which is on another floor")
            }
            Some(_) if !member.needs.contains(arrow) => {
                format!("{from} has an arrow to {arrow} but does not depend on it")
            }
            Some(_) => continue,
        };
        findings.push(member.finding("arrows", problem));
    }
    findings
}

/// Circles of arrows. Cargo refuses circles of dependencies, but only after all manifests could be read.
fn circles(crates: &[Crate], by_name: &BTreeMap<&str, &Crate>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for start in crates {
        let mut reached: Vec<&str> = Vec::new();
        let mut ahead: Vec<&str> = start.arrows.iter().map(String::as_str).collect();
        while let Some(name) = ahead.pop() {
            if reached.contains(&name) {
                continue;
            }
            reached.push(name);
            if let Some(next) = by_name.get(name) {
                ahead.extend(next.arrows.iter().map(String::as_str));
            }
        }
        if reached.contains(&start.name.as_str()) {
            let message = format!("the arrows of {} lead back to it", start.name);
            findings.push(start.finding("arrows", message));
        }
    }
    findings
}

impl Crate {
    /// A finding at the line that starts with `start`.
    fn finding(&self, start: &str, message: String) -> Finding {
        let line = self.file.text.lines().position(|line| {
            line.strip_prefix(start)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '.', '=']))
        });
        Finding::new(&self.file.path, line.map_or(1, |line| line + 1), message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, place: &str, needs: &[&str]) -> Crate {
        let mut text = format!(
            "[package]\nname = \"{name}\"\n[package.metadata.guildhall]\n{place}\n[dependencies]\n"
        );
        for need in needs {
            text.push_str(&format!("{need}.workspace = true\n"));
        }
        parse(File {
            path: format!("crates/{name}/Cargo.toml"),
            text,
        })
        .unwrap()
    }

    fn messages(crates: &[Crate]) -> Vec<String> {
        check(crates).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn downwards_is_fine_over_any_number_of_floors() {
        let crates = [
            member("vocabulary", "floor = 0", &["serde"]),
            member("store", "floor = 1", &["vocabulary"]),
            member("events", "floor = 4", &["vocabulary", "store"]),
        ];
        assert_eq!(messages(&crates), [""; 0]);
    }

    #[test]
    fn upwards_is_refused_at_the_line_of_the_dependency() {
        let crates = [
            member("store", "floor = 1", &["serde", "events"]),
            member("events", "floor = 4", &[]),
        ];
        assert_eq!(
            messages(&crates),
            ["crates/store/Cargo.toml:7: store -> events goes upwards, from floor 1 to 4"]
        );
    }

    #[test]
    fn sideways_needs_an_arrow() {
        let needs = |place| {
            [
                member("web", place, &["ui"]),
                member("ui", "floor = 2", &[]),
            ]
        };
        assert_eq!(
            messages(&needs("floor = 2")),
            ["crates/web/Cargo.toml:6: web -> ui goes sideways on floor 2 without an arrow"]
        );
        assert_eq!(messages(&needs("floor = 2\narrows = [\"ui\"]")), [""; 0]);
    }

    #[test]
    fn an_arrow_goes_sideways_to_a_crate_that_is_used() {
        let crates = [
            member(
                "web",
                "floor = 2\narrows = [\"ui\", \"store\", \"cellar\"]",
                &["store"],
            ),
            member("ui", "floor = 2", &[]),
            member("store", "floor = 1", &[]),
        ];
        assert_eq!(
            messages(&crates),
            [
                "crates/web/Cargo.toml:5: web has an arrow to ui but does not depend on it",
                "crates/web/Cargo.toml:5: web has an arrow to store, which is on another floor",
                "crates/web/Cargo.toml:5: web has an arrow to cellar, which is no crate here",
            ]
        );
    }

    #[test]
    fn arrows_do_not_run_in_a_circle() {
        let crates = [
            member("a", "floor = 4\narrows = [\"b\"]", &["b"]),
            member("b", "floor = 4\narrows = [\"c\"]", &["c"]),
            member("c", "floor = 4\narrows = [\"b\"]", &["b"]),
        ];
        assert_eq!(
            messages(&crates),
            [
                "crates/b/Cargo.toml:5: the arrows of b lead back to it",
                "crates/c/Cargo.toml:5: the arrows of c lead back to it",
            ]
        );
    }

    #[test]
    fn what_ships_does_not_depend_on_what_stands_beside() {
        let beside = || member("testkit", "beside = true", &["web"]);
        let web = |needs: &[&str]| member("web", "floor = 2", needs);
        assert_eq!(
            messages(&[beside(), web(&["testkit"])]),
            [
                "crates/web/Cargo.toml:6: web ships, testkit is for development only: make it a dev-dependency"
            ]
        );

        let mut tested = web(&[]);
        tested
            .file
            .text
            .push_str("[dev-dependencies]\ntestkit.workspace = true\n");
        assert_eq!(messages(&[beside(), parse(tested.file).unwrap()]), [""; 0]);
    }

    #[test]
    fn every_crate_says_where_it_stands() {
        assert_eq!(
            messages(&[member("web", "", &[])]),
            ["crates/web/Cargo.toml:1: web does not say on which floor it stands"]
        );
        assert_eq!(
            messages(&[member("web", "floor = 1\nbeside = true", &[])]),
            ["crates/web/Cargo.toml:5: web stands on a floor or beside the house, not both"]
        );
    }
}
