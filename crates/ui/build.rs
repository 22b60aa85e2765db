//! The program carries its assets; without them there is nothing to build.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=dist");
    println!("cargo:rerun-if-changed=locales");
    assert!(
        Path::new("dist/manifest.json").exists(),
        "\n\nThe styles, scripts and fonts are not built yet: run \"make assets\" first (it needs Node.js 20 or newer).\n"
    );
}
