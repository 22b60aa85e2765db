//! Tarballs.
//!
//! Entries are taken raw: the library would take names of any length into memory before anyone could ask how long they are.

use std::io::Read;
use std::ops::ControlFlow;

use tar::{Archive, EntryType, PaxExtensions};

use super::archive::{Opening, entry_name};
use super::find;
use super::open::head;
use super::refused::Refusal;

/// Longer than any path.
const LONGEST_NAME: usize = 64 << 10;

/// Goes through all entries.
pub(super) fn go_through(
    opening: &mut Opening<'_>,
    archive: &str,
    content: &mut dyn Read,
) -> ControlFlow<()> {
    let mut tarball = Archive::new(content);
    let entries = match tarball.entries() {
        Ok(entries) => entries.raw(true),
        Err(error) => return opening.refuse(damaged(&error), archive),
    };
    // The name of the next entry, if it was too long for its header.
    let mut long_name: Option<Vec<u8>> = None;
    let mut notices = 0_u64;
    for entry in entries {
        let mut entry = match entry {
            Ok(entry) => entry,
            Err(error) => return opening.refuse(damaged(&error), archive),
        };
        if let Some(refusal) = opening.budget.entry() {
            return opening.refuse(refusal, archive);
        }
        let kind = entry.header().entry_type();
        match kind {
            EntryType::GNULongName | EntryType::XHeader => {
                let told = name_of_next(&mut entry, kind);
                match told {
                    Ok(name) => long_name = name.or(long_name),
                    Err(refusal) => return opening.refuse(refusal, archive),
                }
                continue;
            }
            EntryType::XGlobalHeader | EntryType::GNULongLink => continue,
            _ => {}
        }
        let raw = long_name
            .take()
            .unwrap_or_else(|| entry.path_bytes().into_owned());
        let name = match entry_name(archive, &raw) {
            Ok(name) => name,
            Err(refused) => {
                opening.refuse(refused.refusal, refused.name)?;
                continue;
            }
        };
        match kind {
            EntryType::Directory => continue,
            EntryType::Regular | EntryType::Continuous => {}
            _ => {
                opening.refuse(Refusal::NoFile, name)?;
                continue;
            }
        }
        if !find::is_notice(&name[archive.len()..]) {
            continue;
        }
        notices += 1;
        let size = entry.header().size().unwrap_or(0);
        let mut content = Counted {
            inner: entry,
            read: 0,
        };
        match head(&mut content) {
            Ok(head) => opening.stream(name.clone(), head, &mut content)?,
            Err(error) => opening.refuse(Refusal::Unreadable(error), name.clone())?,
        }
        // Whoever found too much in it has said so.
        if opening.budget.exceeded().is_some() {
            return ControlFlow::Continue(());
        }
        // Read to the end, and yet not all of it was there.
        let at_end = content.read(&mut [0]).is_ok_and(|read| read == 0);
        if at_end && content.read < size {
            return opening.refuse(
                Refusal::Damaged("the file ends within this entry".to_owned()),
                name,
            );
        }
    }
    if notices == 0 {
        return opening.refuse(Refusal::NoNotices, archive);
    }
    ControlFlow::Continue(())
}

/// What an entry without content of its own says about the name of the next.
fn name_of_next(entry: &mut dyn Read, kind: EntryType) -> Result<Option<Vec<u8>>, Refusal> {
    let mut told = Vec::new();
    entry
        .take(LONGEST_NAME as u64 + 1)
        .read_to_end(&mut told)
        .map_err(|error| damaged(&error))?;
    if told.len() > LONGEST_NAME {
        return Err(Refusal::Damaged(
            "a name in it is longer than names can be".to_owned(),
        ));
    }
    if kind == EntryType::GNULongName {
        while told.last() == Some(&0) {
            told.pop();
        }
        return Ok(Some(told));
    }
    let mut path = None;
    for extension in PaxExtensions::new(&told) {
        let extension = extension.map_err(|error| damaged(&error))?;
        match extension.key_bytes() {
            b"path" => path = Some(extension.value_bytes().to_vec()),
            // Only entries of more than 8 GB need it; without it, the next header cannot be found.
            b"size" => {
                return Err(Refusal::Damaged(
                    "an entry in it is larger than 8 GB".to_owned(),
                ));
            }
            _ => {}
        }
    }
    Ok(path)
}

fn damaged(error: &std::io::Error) -> Refusal {
    Refusal::Damaged(error.to_string())
}

struct Counted<R> {
    inner: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read += count as u64;
        Ok(count)
    }
}
