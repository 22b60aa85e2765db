//! Looks for the fonts before the compiler does, to say in words what is missing.

use std::path::Path;

const FACES: [&str; 4] = ["Regular", "Italic", "SemiBold", "Bold"];

fn main() {
    println!("cargo:rerun-if-changed=locales"); // a new language file changes the catalogue
    for face in FACES {
        let path = format!("fonts/Inter-{face}.ttf");
        println!("cargo:rerun-if-changed={path}");
        if !Path::new(&path).exists() {
            println!("cargo::error=crates/papers/{path} is missing: run \"make assets\" first");
        }
    }
}
