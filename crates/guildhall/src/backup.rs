//! `guildhall backup FILE`: everything in one archive, as of one moment, while the house may be open.

use crate::manifest::{CONTENTS, Contents, FILES, MANIFEST, Manifest, ROWS, Row};
use crate::rooms::rooms;
use crate::settings::Settings;
use crate::{foundation, progress, telling};
use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures::TryStreamExt;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::io::{BufWriter, Read, Seek, Write};
use std::path::Path;
use store::{Archive, Store};
use tempfile::NamedTempFile;
use web::Room;

/// `guildhall backup FILE`.
///
/// # Errors
/// When the archive is there already or cannot be written, or the house cannot be read; then no
/// archive is left behind.
pub async fn backup(settings: &Settings, file: &Path, as_json: bool) -> anyhow::Result<()> {
    if file.exists() {
        bail!("{} is there already", file.display());
    }
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Beside the place where it will be, so that taking its name is one step; readable by nobody else.
    let part = NamedTempFile::with_prefix_in(".guildhall-", folder)
        .with_context(|| format!("cannot write to {}", folder.display()))?;
    let store = foundation::open_as_it_is(settings).await?;
    let contents = write(&store, BufWriter::new(part.as_file()))
        .await
        .with_context(|| format!("cannot write {}", file.display()))?;
    part.as_file().sync_all()?;
    part.persist_noclobber(file)
        .with_context(|| format!("cannot write {}", file.display()))?;
    store.close().await?;
    if as_json {
        telling::say(&serde_json::to_string_pretty(&contents)?);
    } else {
        let rows: u64 = contents.rows.values().sum();
        telling::say(&format!(
            "{}: {rows} rows and {} files.",
            file.display(),
            contents.files
        ));
    }
    Ok(())
}

/// Writes an archive of everything in the store.
///
/// # Errors
/// When the store cannot be read or `out` not be written.
pub async fn write(store: &Store, out: impl Write) -> anyhow::Result<Contents> {
    let mut archive = Writer::new(out, store.now());
    archive.json(MANIFEST, &Manifest::of_this_version(store.now()))?;
    let mut contents = Contents::default();

    // Files before rows, so that one that is deleted meanwhile is not missed by a row; and new ones
    // after the rows, because a row may have come with a file since.
    let mut done = BTreeSet::new();
    files(store, &mut archive, &mut done).await?;
    let mut rows = rows(store, &mut contents).await?;
    archive.file(ROWS, &mut rows)?;
    files(store, &mut archive, &mut done).await?;
    contents.files = done.len() as u64;

    archive.json(CONTENTS, &contents)?;
    archive.finish()?;
    Ok(contents)
}

async fn files<W: Write>(
    store: &Store,
    archive: &mut Writer<W>,
    done: &mut BTreeSet<String>,
) -> anyhow::Result<()> {
    let bar = progress::counting("files");
    let keys: BTreeSet<String> = store.files().keys().try_collect().await?;
    for key in keys {
        if done.contains(&key) {
            continue;
        }
        // Deleted since it was listed: no row of the moment to come points to it.
        let Some(bytes) = store.files().get(&key).await? else {
            continue;
        };
        archive.append(&format!("{FILES}{key}"), bytes.len() as u64, bytes.as_ref())?;
        done.insert(key);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

/// The rows in a temporary file: an archive wants to know how long a part is before it begins.
async fn rows(store: &Store, contents: &mut Contents) -> anyhow::Result<std::fs::File> {
    let bar = progress::counting("rows");
    let mut spool = BufWriter::new(tempfile::tempfile().context("no place for a temporary file")?);
    Archive(Room::tables(&rooms()))
        .dump(store, &mut |table, row| {
            let row = RawValue::from_string(row)?;
            serde_json::to_writer(&mut spool, &Row { table, row: &row })?;
            spool.write_all(b"\n")?;
            *contents.rows.entry(table.to_owned()).or_default() += 1;
            bar.inc(1);
            Ok(())
        })
        .await?;
    bar.finish_and_clear();
    let mut spool = spool
        .into_inner()
        .map_err(std::io::IntoInnerError::into_error)?;
    spool.rewind()?;
    Ok(spool)
}

/// A `.tar.gz` that grows part by part.
pub struct Writer<W: Write> {
    tar: tar::Builder<GzEncoder<W>>,
    seconds: u64,
}

impl<W: Write> Writer<W> {
    /// An archive whose parts were all written at `now`.
    pub fn new(out: W, now: DateTime<Utc>) -> Self {
        let tar = tar::Builder::new(GzEncoder::new(out, Compression::default()));
        Self {
            tar,
            seconds: now.timestamp().unsigned_abs(),
        }
    }

    /// Adds a part of a known length.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn append(&mut self, name: &str, length: u64, content: impl Read) -> std::io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(length);
        header.set_mode(0o600);
        header.set_mtime(self.seconds);
        self.tar.append_data(&mut header, name, content)
    }

    /// Adds a part in JSON.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn json(&mut self, name: &str, value: &impl Serialize) -> anyhow::Result<()> {
        let text = serde_json::to_vec_pretty(value)?;
        Ok(self.append(name, text.len() as u64, text.as_slice())?)
    }

    fn file(&mut self, name: &str, file: &mut std::fs::File) -> std::io::Result<()> {
        let length = file.metadata()?.len();
        self.append(name, length, file)
    }

    /// Writes what is still to be written.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> std::io::Result<()> {
        self.tar.into_inner()?.finish()?.flush()
    }
}
