//! `guildhall groups export|import`: a group with all that it kept, from house to house.
//!
//! An archive is a `.tar.gz` with `group.json` first (see `groups::workspace::archive::kept`) and the files of its
//! papers after it, under `files/` with a number each.

use crate::arguments::Groups;
use crate::backup::Writer;
use crate::restore::{self, Bounded};
use crate::settings::Settings;
use crate::{foundation, telling};
use anyhow::{Context, bail, ensure};
use chrono::DateTime;
use flate2::read::GzDecoder;
use groups::workspace::archive::{self, Exported};
use members::network;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use store::Store;
use tempfile::{NamedTempFile, TempDir};
use vocabulary::Slug;

/// Name of the group in the archive.
const GROUP: &str = "group.json";
/// Folder of the files in the archive.
const FILES: &str = "files/";
/// Texts of a lively group in ten years come to some megabytes.
const LARGEST_GROUP_BYTES: u64 = 64 * 1024 * 1024;

/// `guildhall groups …`.
///
/// # Errors
/// When there is no such group or network, or the archive is not whole; then nothing is changed.
pub async fn groups(settings: &Settings, deed: &Groups, as_json: bool) -> anyhow::Result<()> {
    match deed {
        Groups::Export { group, output } => {
            let file = output
                .clone()
                .unwrap_or_else(|| PathBuf::from(format!("{group}.group.tar.gz")));
            export(settings, group, &file, as_json).await
        }
        Groups::Import {
            file,
            network,
            address,
        } => import(settings, file, network.as_ref(), address.clone(), as_json).await,
    }
}

async fn export(
    settings: &Settings,
    group: &Slug,
    file: &Path,
    as_json: bool,
) -> anyhow::Result<()> {
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
    let exported = write(&store, group, BufWriter::new(part.as_file())).await?;
    store.close().await?;
    part.as_file().sync_all()?;
    part.persist_noclobber(file)
        .with_context(|| format!("cannot write {}", file.display()))?;
    let (files, changed) = (exported.files.len(), &exported.changed);
    if as_json {
        telling::say(&json!({ "group": group, "files": files, "changed": changed }).to_string());
    } else {
        telling::say(&format!("{}: {group} with {files} files.", file.display()));
        tell_changes(changed);
    }
    Ok(())
}

/// Says what is not the same on the other side.
fn tell_changes(changed: &[String]) {
    for sentence in changed {
        telling::say(&format!("- {sentence}"));
    }
}

/// Writes the archive of a group. The same group gives the same archive. Gives what is in it.
///
/// # Errors
/// When there is no such group, or `out` cannot be written.
pub async fn write(store: &Store, group: &Slug, out: impl Write) -> anyhow::Result<Exported> {
    let exported = archive::export(store, group)
        .await?
        .with_context(|| format!("there is no group \"{group}\""))?;
    let mut writer = Writer::new(out, DateTime::UNIX_EPOCH);
    writer.json(GROUP, &exported.kept)?;
    for (name, key) in &exported.files {
        let bytes = store.files().get(key).await?;
        let bytes = bytes.with_context(|| format!("the file {key} is missing"))?;
        writer.append(name, bytes.len() as u64, bytes.as_ref())?;
    }
    writer.finish()?;
    Ok(exported)
}

async fn import(
    settings: &Settings,
    file: &Path,
    network: Option<&Slug>,
    address: Option<Slug>,
    as_json: bool,
) -> anyhow::Result<()> {
    let packed = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let was_not = || format!("{} was not imported", file.display());
    // Everything is looked at before anything is kept.
    let unpacked = unpack(packed).with_context(was_not)?;
    let kept = archive::read(&unpacked.group).with_context(was_not)?;
    let store = foundation::open_beside(settings).await?;
    let network = network_for(&store, network).await?;
    let content = |place: &str| unpacked.content(place);
    let imported = archive::import(&store, &network, kept, address, &content)
        .await
        .with_context(was_not)?;
    store.close().await?;
    let path = imported.group.path("");
    if as_json {
        let said =
            json!({ "group": imported.group.slug, "path": path, "changed": imported.changed });
        telling::say(&said.to_string());
    } else {
        telling::say(&format!(
            "{} is a group of {} now, at {path}, with {} files.",
            imported.group.slug, network.name, imported.files
        ));
        tell_changes(&imported.changed);
    }
    Ok(())
}

/// The network that is asked for, or the only one.
async fn network_for(store: &Store, asked: Option<&Slug>) -> anyhow::Result<network::Model> {
    if let Some(slug) = asked {
        return members::queries::network_by_slug(store, slug)
            .await?
            .with_context(|| format!("there is no network \"{slug}\""));
    }
    let mut networks = members::queries::networks(store).await?;
    match networks.len() {
        0 => bail!(
            "there is no network in this house yet: whoever runs it opens one at /networks/new first"
        ),
        1 => Ok(networks.remove(0)),
        _ => {
            let slugs: Vec<&str> = networks.iter().map(|each| each.slug.as_str()).collect();
            bail!("say in which network: --network {}", slugs.join(" or "))
        }
    }
}

/// An archive whose parts lie in a temporary folder, under names of ours.
struct Unpacked {
    group: Vec<u8>,
    files: BTreeMap<String, PathBuf>,
    _folder: TempDir,
}

impl Unpacked {
    /// What is in the file at a place of the archive, if it is there.
    fn content(&self, place: &str) -> std::io::Result<Option<Vec<u8>>> {
        self.files.get(place).map(std::fs::read).transpose()
    }
}

fn unpack(packed: File) -> anyhow::Result<Unpacked> {
    let length = packed.metadata()?.len();
    let unzipped = Bounded::by_packed_size(GzDecoder::new(BufReader::new(packed)), length);
    let mut tar = tar::Archive::new(unzipped);
    let folder = TempDir::new().context("no place for a temporary folder")?;
    let mut group = None;
    let mut files = BTreeMap::new();
    for entry in tar.entries().context("is no archive of a group")? {
        let mut entry = entry.context("the archive is damaged or cut short")?;
        let name = restore::name(&entry)?;
        if group.is_none() {
            ensure!(
                name == GROUP,
                "is no archive of a group: \"{name}\" comes first"
            );
            let mut text = Vec::new();
            (&mut entry)
                .take(LARGEST_GROUP_BYTES + 1)
                .read_to_end(&mut text)
                .context(GROUP)?;
            ensure!(
                text.len() as u64 <= LARGEST_GROUP_BYTES,
                "{GROUP} is longer than it can be"
            );
            group = Some(text);
            continue;
        }
        ensure!(
            name.starts_with(FILES),
            "\"{name}\" does not belong in an archive of a group"
        );
        let path = folder.path().join(files.len().to_string());
        let mut out = File::create_new(&path)?;
        std::io::copy(&mut entry, &mut out).with_context(|| format!("\"{name}\""))?;
        ensure!(
            files.insert(name.clone(), path).is_none(),
            "\"{name}\" is there twice"
        );
    }
    Ok(Unpacked {
        group: group.context("the archive is empty")?,
        files,
        _folder: folder,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::Seek;

    /// An archive of these parts, with their names as they are: also those that climb.
    fn packed(parts: &[(&str, &[u8])]) -> File {
        let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
        for (name, content) in parts {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            header.set_entry_type(tar::EntryType::Regular);
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_cksum();
            tar.append(&header, *content).expect("a part");
        }
        let bytes = tar
            .into_inner()
            .and_then(GzEncoder::finish)
            .expect("an archive");
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(&bytes).expect("written");
        file.rewind().expect("rewound");
        file
    }

    fn reason(parts: &[(&str, &[u8])]) -> String {
        match unpack(packed(parts)) {
            Ok(_) => "none".to_owned(),
            Err(error) => format!("{error:#}"),
        }
    }

    #[test]
    fn a_whole_archive_is_unpacked() {
        let unpacked =
            unpack(packed(&[(GROUP, b"{}"), ("files/1", b"%PDF-1.7")])).expect("an archive");
        assert_eq!(unpacked.group, b"{}");
        let content = |place| unpacked.content(place).expect("read");
        assert_eq!(content("files/1"), Some(b"%PDF-1.7".to_vec()));
        assert_eq!(content("files/2"), None);
    }

    #[test]
    fn what_climbs_out_or_does_not_belong_is_refused() {
        assert_eq!(
            reason(&[(GROUP, b"{}"), ("files/../../evil", b"x")]),
            "\"files/../../evil\" climbs out of the archive"
        );
        assert_eq!(
            reason(&[(GROUP, b"{}"), ("/etc/passwd", b"x")]),
            "\"/etc/passwd\" climbs out of the archive"
        );
        assert_eq!(
            reason(&[(GROUP, b"{}"), ("rows.jsonl", b"x")]),
            "\"rows.jsonl\" does not belong in an archive of a group"
        );
        assert_eq!(
            reason(&[("files/1", b"x"), (GROUP, b"{}")]),
            "is no archive of a group: \"files/1\" comes first"
        );
        assert_eq!(
            reason(&[(GROUP, b"{}"), ("files/1", b"x"), ("files/1", b"y")]),
            "\"files/1\" is there twice"
        );
        assert_eq!(reason(&[]), "the archive is empty");
    }

    #[test]
    fn a_bomb_is_refused_before_it_fills_the_disk() {
        let zeros = vec![0; 80 * 1024 * 1024];
        let said = reason(&[(GROUP, b"{}"), ("files/1", &zeros)]);
        assert!(
            said.contains("unpacks to far more than its own size"),
            "{said}"
        );
    }
}
