//! `guildhall restore FILE`: fills an empty house from an archive, whole or not at all.

use crate::manifest::{CONTENTS, Contents, FILES, MANIFEST, Manifest, ROWS, Row};
use crate::rooms::rooms;
use crate::settings::Settings;
use crate::{foundation, progress, telling};
use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Component, Path};
use store::{Archive, Store};
use tempfile::TempDir;
use web::Room;

/// A table of contents or a manifest is small.
const LARGEST_NOTE_BYTES: u64 = 1024 * 1024;
/// A row may hold a letter with what was attached to it.
const LARGEST_ROW_BYTES: u64 = 256 * 1024 * 1024;
/// An archive may unpack to this much, and beyond it to [`LARGEST_RATIO`] times its own size: rows
/// come to about a tenth of theirs, a bomb to a thousandth.
const ALWAYS_FINE_BYTES: u64 = 64 * 1024 * 1024;
const LARGEST_RATIO: u64 = 100;

/// `guildhall restore FILE`.
///
/// # Errors
/// When the house is not empty, or the archive is not whole; then the house stays empty.
pub async fn restore(settings: &Settings, file: &Path, as_json: bool) -> anyhow::Result<()> {
    let archive = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let _latch = foundation::take(settings)?;
    let store = foundation::open(settings).await?;
    foundation::bring_up_to_date(&store).await?;
    let contents = read(&store, archive)
        .await
        .with_context(|| format!("{} was not restored", file.display()))?;
    forget_indexes(&settings.data)?;
    store.close().await?;
    if as_json {
        telling::say(&serde_json::to_string_pretty(&contents)?);
    } else {
        let rows: u64 = contents.rows.values().sum();
        telling::say(&format!(
            "Restored {rows} rows and {} files.",
            contents.files
        ));
    }
    Ok(())
}

/// Fills an empty store from an archive.
///
/// # Errors
/// When the store is not empty or the archive is not whole; then nothing is kept.
pub async fn read(store: &Store, archive: File) -> anyhow::Result<Contents> {
    let tables = Archive(Room::tables(&rooms()));
    if let Some(table) = tables.first_in_use(store.db()).await? {
        bail!("this house is not empty: there are rows in \"{table}\"");
    }
    // Everything is looked at before anything is kept.
    let unpacked = unpack(archive)?;

    let mut kept = Vec::new();
    let outcome = fill(store, &tables, &unpacked, &mut kept).await;
    if outcome.is_err() {
        for key in kept {
            // What stays behind is in nobody's way: no row points to it.
            let _ = store.files().delete(&key).await;
        }
    }
    outcome?;
    Ok(unpacked.contents)
}

async fn fill(
    store: &Store,
    tables: &Archive,
    unpacked: &Unpacked,
    kept: &mut Vec<String>,
) -> anyhow::Result<()> {
    for (number, key) in unpacked.files.iter().enumerate() {
        let bytes = Bytes::from(std::fs::read(
            unpacked.folder.path().join(number.to_string()),
        )?);
        kept.push(key.clone());
        store
            .files()
            .put(key, bytes)
            .await
            .with_context(|| format!("{FILES}{key}"))?;
    }
    let rows = BufReader::new(File::open(unpacked.folder.path().join(ROWS))?);
    let bar = progress::counting("rows");
    let lines = rows.split(b'\n').map(|line| {
        let line = line?;
        let row: Row<'_> = serde_json::from_slice(&line)?;
        bar.inc(1);
        Ok((row.table.to_owned(), row.row.get().to_owned()))
    });
    tables
        .load(store, futures::stream::iter(lines))
        .await
        .context("a row does not fit")?;
    bar.finish_and_clear();
    Ok(())
}

/// An archive that was found to be whole: its parts lie in a temporary folder.
struct Unpacked {
    folder: TempDir,
    /// Keys of the uploaded files; each lies under its place in this list.
    files: Vec<String>,
    contents: Contents,
}

fn unpack(archive: File) -> anyhow::Result<Unpacked> {
    let length = archive.metadata()?.len();
    let bar = progress::of_bytes(length);
    let packed = GzDecoder::new(bar.wrap_read(BufReader::new(archive)));
    let unzipped = Bounded::by_packed_size(packed, length);
    let mut tar = tar::Archive::new(unzipped);
    let folder = TempDir::new().context("no place for a temporary folder")?;
    let mut manifest: Option<Manifest> = None;
    let mut contents: Option<Contents> = None;
    let mut found = Contents::default();
    let mut files = Vec::new();
    let mut has_rows = false;
    for entry in tar.entries().context("is no archive of a house")? {
        let mut entry = entry.context("the archive is damaged or cut short")?;
        let name = name(&entry)?;
        ensure!(contents.is_none(), "there is \"{name}\" after the end");
        ensure!(
            manifest.is_some() || name == MANIFEST,
            "is no archive of a house: \"{name}\" comes first"
        );
        match name.as_str() {
            MANIFEST if manifest.is_none() => {
                let read: Manifest = note(&mut entry).context(MANIFEST)?;
                read.check()?;
                manifest = Some(read);
            }
            ROWS if !has_rows => {
                has_rows = true;
                rows(&mut entry, &folder.path().join(ROWS), &mut found).context(ROWS)?;
            }
            CONTENTS => contents = Some(note(&mut entry).context(CONTENTS)?),
            _ => {
                let Some(key) = name.strip_prefix(FILES).filter(|key| !key.is_empty()) else {
                    bail!("\"{name}\" does not belong in an archive of a house");
                };
                let mut out = File::create_new(folder.path().join(files.len().to_string()))?;
                std::io::copy(&mut entry, &mut out).with_context(|| format!("\"{name}\""))?;
                files.push(key.to_owned());
            }
        }
    }
    found.files = files.len() as u64;
    let contents = contents
        .filter(|_| has_rows)
        .context("the archive is cut short")?;
    ensure!(
        contents == found,
        "the archive does not hold what its table of contents says"
    );
    bar.finish_and_clear();
    Ok(Unpacked {
        folder,
        files,
        contents,
    })
}

/// The name of a part, which has to be a plain file below the top.
///
/// # Errors
/// When it is something else, or climbs out of the archive.
pub fn name(entry: &tar::Entry<'_, impl Read>) -> anyhow::Result<String> {
    let path = entry.path()?.into_owned();
    let shown = path.display();
    ensure!(
        entry.header().entry_type().is_file(),
        "\"{shown}\" is no plain file"
    );
    let climbs = path
        .components()
        .any(|part| !matches!(part, Component::Normal(_)));
    let plain = path.to_str().filter(|_| !climbs).map(str::to_owned);
    plain.with_context(|| format!("\"{shown}\" climbs out of the archive"))
}

fn note<T: DeserializeOwned>(entry: &mut impl Read) -> anyhow::Result<T> {
    let mut text = Vec::new();
    entry.take(LARGEST_NOTE_BYTES + 1).read_to_end(&mut text)?;
    ensure!(
        text.len() as u64 <= LARGEST_NOTE_BYTES,
        "is longer than it can be"
    );
    Ok(serde_json::from_slice(&text)?)
}

/// Copies the rows, line by line, and counts them.
fn rows(entry: &mut impl Read, to: &Path, found: &mut Contents) -> anyhow::Result<()> {
    let mut out = BufWriter::new(File::create_new(to)?);
    let mut lines = BufReader::new(entry);
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        if (&mut lines)
            .take(LARGEST_ROW_BYTES + 1)
            .read_until(b'\n', &mut line)?
            == 0
        {
            break;
        }
        ensure!(
            line.len() as u64 <= LARGEST_ROW_BYTES,
            "line {number} is longer than it can be"
        );
        let row: Row<'_> =
            serde_json::from_slice(&line).with_context(|| format!("line {number}"))?;
        *found.rows.entry(row.table.to_owned()).or_default() += 1;
        out.write_all(&line)?;
    }
    out.flush()?;
    Ok(())
}

/// What is read from an archive, up to a limit: a bomb is small only while it is packed.
pub struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R> Bounded<R> {
    /// What may come out of an archive that is so many bytes long while it is packed.
    pub fn by_packed_size(inner: R, length: u64) -> Self {
        let left = ALWAYS_FINE_BYTES.saturating_add(length.saturating_mul(LARGEST_RATIO));
        Self { inner, left }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let left = self.left.checked_sub(read as u64);
        self.left =
            left.ok_or_else(|| std::io::Error::other("unpacks to far more than its own size"))?;
        Ok(read)
    }
}

/// Search indexes hold copies of what was here before; the next start makes them anew.
fn forget_indexes(data: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(data)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("search") && entry.file_type()?.is_dir()
        {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
