//! Gathers the rules: each file in `src/rules/<group>/` is one. Its name is the name of the rule, its folder the group, and
//! its documentation the page that people read.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const GROUPS: [&str; 4] = ["barrier", "missed", "risk", "quality"];

fn main() {
    println!("cargo:rerun-if-changed=src/rules");
    let mut list = String::from("&[\n");
    for group in GROUPS {
        for file in rule_files(&Path::new("src/rules").join(group)) {
            let module = file
                .file_stem()
                .and_then(|stem| stem.to_str())
                .expect("rules have names in ASCII");
            let source = fs::read_to_string(&file).expect("a file that was listed can be read");
            writeln!(
                list,
                "Rule {{ name: {name:?}, group: Group::{group}, page: {page:?}, about: &{path}::{module}::RULE }},",
                name = module.replace('_', "-"),
                group = capitalised(group),
                page = page(&source),
                path = group,
            )
            .expect("a string takes any text");
        }
    }
    list.push(']');
    let out =
        PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder")).join("rules.rs");
    fs::write(out, list).expect("the folder of the build can be written");
}

fn rule_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("each group has a folder")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}

/// The documentation of the file, in Markdown.
fn page(source: &str) -> String {
    let mut page = String::new();
    for line in source.lines().map_while(|line| line.strip_prefix("//!")) {
        page.push_str(line.strip_prefix(' ').unwrap_or(line));
        page.push('\n');
    }
    page
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
