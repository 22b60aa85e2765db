//! What the user decided about rules.

use anyhow::Context;
use lint::{Configuration, Law, Linter};
use std::fs::read_to_string;
use std::path::Path;

/// Read from the current folder unless another file is named.
const CONFIGURATION: &str = "lint.toml";

/// A linter with the decisions in `file`, else in `lint.toml` in the current folder if there is one, and the law they name.
///
/// # Errors
/// When a file cannot be read or used.
pub fn linter(file: Option<&Path>) -> anyhow::Result<Linter> {
    let own = Path::new(CONFIGURATION);
    let Some(file) = file.or_else(|| own.exists().then_some(own)) else {
        return Ok(Linter::default());
    };
    let name = || file.display().to_string();
    let configuration =
        Configuration::parse(&read_to_string(file).with_context(name)?).with_context(name)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut law = Law::shipped();
    for pack in &configuration.packs {
        let pack = folder.join(pack);
        let name = || pack.display().to_string();
        law = law
            .with(&read_to_string(&pack).with_context(name)?)
            .with_context(name)?;
    }
    Ok(Linter::new(configuration, law))
}
