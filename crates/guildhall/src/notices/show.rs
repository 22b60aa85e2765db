//! `guildhall notices show FILE|ID` and `guildhall notices schema`.

use super::Troubles;
use crate::settings::Settings;
use crate::{foundation, telling};
use anyhow::bail;
use indicatif::ProgressBar;
use notices::view::text;
use notices::{Notice, Sources};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use vocabulary::Language;

/// How notices are shown.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// As the model, not as text for people.
    pub as_json: bool,
    /// Texts in this language, where they were published in it.
    pub language: Option<Language>,
}

/// Shows the notices in a file (or `-`, standard input), or the one that was imported under this identifier, publication
/// number or identifier of its procedure.
///
/// # Errors
/// When there is neither such a file nor such a notice.
pub async fn show(settings: &Settings, what: &str, manner: Manner) -> anyhow::Result<ExitCode> {
    if what == "-" || Path::new(what).exists() {
        return show_file(what, manner);
    }
    let store = foundation::open_as_it_is(settings).await?;
    let rows = tenders::queries::known_as(&store, what).await?;
    store.close().await?;
    if rows.is_empty() {
        bail!("there is neither a file nor an imported notice \"{what}\"");
    }
    let mut shown = Shown::default();
    for row in &rows {
        shown.show(&row.notice()?, manner)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn show_file(path: &str, manner: Manner) -> anyhow::Result<ExitCode> {
    let (mut shown, mut troubles) = (Shown::default(), Troubles::new(false));
    let mut fault = None;
    Sources::at(vec![path.into()]).read(|read| {
        let (piece, reading) = match read {
            Ok(read) => read,
            Err(refused) => {
                troubles.refused(refused, &ProgressBar::hidden());
                return ControlFlow::Continue(());
            }
        };
        for found in reading.notices {
            if let Err(error) = shown.show(&found.notice, manner) {
                fault = Some(error);
                return ControlFlow::Break(());
            }
            troubles.heard(&piece.name, found.warnings, &ProgressBar::hidden());
        }
        troubles.heard(&piece.name, reading.warnings, &ProgressBar::hidden());
        ControlFlow::Continue(())
    });
    match fault {
        Some(fault) => Err(fault),
        None => {
            if !troubles.not_understood.is_empty() {
                telling::complain(&troubles.summary());
            }
            Ok(troubles.exit_code())
        }
    }
}

/// How many were shown.
#[derive(Default)]
struct Shown(usize);

impl Shown {
    fn show(&mut self, notice: &Notice, manner: Manner) -> anyhow::Result<()> {
        if manner.as_json {
            telling::say(&serde_json::to_string_pretty(notice)?);
        } else {
            if self.0 > 0 {
                telling::say("\n");
            }
            telling::say(text(notice, manner.language).trim_end());
        }
        self.0 += 1;
        Ok(())
    }
}

/// Prints the JSON Schema of what `show --json` prints.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn schema() -> anyhow::Result<ExitCode> {
    telling::say(&serde_json::to_string_pretty(&notices::notice::schema())?);
    Ok(ExitCode::SUCCESS)
}
