//! `guildhall codelists import PATH…`: labels of official code lists, whole or not at all.

mod csv_file;
mod file;
mod genericode;

use crate::settings::Settings;
use crate::{foundation, progress, telling};
use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use store::{Actor, Recorded, codelist};
use uuid::Uuid;

use file::{Labels, read};

/// Code lists were loaded.
#[derive(Debug, Serialize, Deserialize)]
struct CodelistsImported {
    lists: Vec<Summary>,
}

impl Recorded for CodelistsImported {
    const KIND: &'static str = "codelists-imported";

    fn subject(&self) -> Uuid {
        // The house as a whole, which has no key.
        Uuid::nil()
    }
}

/// What was read of one list.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    pub list: String,
    pub codes: usize,
    pub languages: usize,
}

/// `guildhall codelists import PATH…`.
///
/// # Errors
/// When a file is no code list, with its name and line; then nothing is kept.
pub async fn import(settings: &Settings, paths: &[PathBuf], as_json: bool) -> anyhow::Result<()> {
    let files = file::find(paths)?;
    ensure!(!files.is_empty(), "there is no .csv, .csv.gz or .gc file");
    let bar = progress::counting("files");
    let mut all = Labels::new();
    for path in &files {
        all.extend(read(path)?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let lists = summary(&all);

    let store = foundation::open_beside(settings).await?;
    let tx = store.begin(Actor::System).await?;
    codelist::put(&tx, all.into_values().collect())
        .await
        .context("the labels cannot be kept")?;
    let imported = CodelistsImported { lists };
    tx.record(&imported).await?;
    tx.commit().await?;
    store.close().await?;

    if as_json {
        telling::say(&serde_json::to_string_pretty(&imported.lists)?);
    } else {
        let heading = ["list", "codes", "languages"].map(str::to_owned);
        let rows = imported.lists.iter().map(|list| {
            [
                list.list.clone(),
                list.codes.to_string(),
                list.languages.to_string(),
            ]
        });
        telling::say(&telling::table(
            &std::iter::once(heading).chain(rows).collect::<Vec<_>>(),
        ));
    }
    Ok(())
}

fn summary(labels: &Labels) -> Vec<Summary> {
    let mut lists: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<&str>)> = BTreeMap::new();
    for (list, code, language) in labels.keys() {
        let (codes, languages) = lists.entry(list).or_default();
        codes.insert(code);
        languages.insert(language);
    }
    lists
        .into_iter()
        .map(|(list, (codes, languages))| Summary {
            list: list.to_owned(),
            codes: codes.len(),
            languages: languages.len(),
        })
        .collect()
}
