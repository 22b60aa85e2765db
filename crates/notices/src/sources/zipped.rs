//! Archives with a list of entries at the end.

use std::io::{Read, Seek};
use std::ops::ControlFlow;
use std::rc::Rc;

use zip::ZipArchive;
use zip::result::ZipError;

use super::archive::{Opening, entry_name};
use super::budget::{Capped, Unpacked};
use super::find;
use super::open::head;
use super::refused::Refusal;

/// Goes through all entries.
pub(super) fn go_through(
    opening: &mut Opening<'_>,
    archive: &str,
    file: impl Read + Seek,
) -> ControlFlow<()> {
    let (capped, left) = Capped::new(file, opening.allowed.directory);
    let mut zip = match ZipArchive::new(capped) {
        Ok(zip) => zip,
        Err(error) => return opening.refuse(refusal(&error), archive),
    };
    left.set(u64::MAX);
    let mut notices = 0_u64;
    for index in 0..zip.len() {
        if let Some(refusal) = opening.budget.entry() {
            return opening.refuse(refusal, archive);
        }
        // Only the list is asked first: an encrypted or strangely packed entry cannot be opened to be told its name.
        let listed = zip.by_index_raw(index).map(|entry| Listed {
            name: entry_name(archive, entry.name_raw()),
            is_folder: entry.is_dir(),
            is_file: entry.is_file() && !entry.is_symlink(),
            is_encrypted: entry.encrypted(),
        });
        let listed = match listed {
            Ok(listed) => listed,
            Err(error) => return opening.refuse(refusal(&error), archive),
        };
        let name = match listed.name {
            Ok(name) => name,
            Err(refused) => {
                opening.refuse(refused.refusal, refused.name)?;
                continue;
            }
        };
        if listed.is_folder {
            continue;
        }
        if !listed.is_file {
            opening.refuse(Refusal::NoFile, name)?;
            continue;
        }
        if !find::is_notice(&name[archive.len()..]) {
            continue;
        }
        notices += 1;
        if listed.is_encrypted {
            opening.refuse(Refusal::Encrypted, name)?;
            continue;
        }
        let entry = match zip.by_index(index) {
            Ok(entry) => entry,
            Err(error) => {
                opening.refuse(refusal(&error), name)?;
                continue;
            }
        };
        let mut unpacked = Unpacked(entry, Rc::clone(&opening.budget));
        match head(&mut unpacked) {
            Ok(head) => opening.stream(name, head, &mut unpacked)?,
            Err(error) => opening.refuse(Refusal::Unreadable(error), name)?,
        }
        // Whoever found too much in it has said so.
        if opening.budget.exceeded().is_some() {
            return ControlFlow::Continue(());
        }
    }
    if notices == 0 {
        return opening.refuse(Refusal::NoNotices, archive);
    }
    ControlFlow::Continue(())
}

/// What the list says of an entry.
struct Listed {
    name: Result<String, super::refused::Refused>,
    is_folder: bool,
    is_file: bool,
    is_encrypted: bool,
}

fn refusal(error: &ZipError) -> Refusal {
    Refusal::Damaged(match error {
        // It says nothing of what it wraps.
        ZipError::Io(error) => error.to_string(),
        error => error.to_string(),
    })
}
