//! The index on disk: kept, and made anew when it cannot be read.

use std::fs;
use std::os::unix::fs::FileExt;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

use search::Index;
use tempfile::TempDir;

use crate::{event, titles};

fn open(folder: &Path) -> Index {
    Index::open(Some(folder)).unwrap()
}

/// A folder with an index of one entry, closed again, and the folder of its files.
fn filled() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let index = open(folder.path());
    assert!(index.is_fresh());
    index.put(&[event("Kept", "")]).unwrap();
    drop(index);
    let [files] = fs::read_dir(&folder)
        .unwrap()
        .map(|item| item.unwrap().path())
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    (folder, files)
}

/// Opens `folder` and finds it made anew and in working order.
fn assert_made_anew(folder: &Path) {
    let index = open(folder);
    assert!(index.is_fresh());
    assert!(titles(&index, "kept").is_empty());
    index.put(&[event("Again", "")]).unwrap();
    assert_eq!(titles(&index, "again"), ["Again"]);
}

#[test]
fn an_index_is_kept_from_one_start_to_the_next() {
    let (folder, _) = filled();

    let index = open(folder.path());
    assert!(!index.is_fresh());
    assert_eq!(titles(&index, "kept"), ["Kept"]);
}

#[test]
fn an_index_of_another_version_is_made_anew_and_the_old_one_goes() {
    let (folder, files) = filled();
    let other = files.with_file_name("index-0");
    fs::rename(&files, &other).unwrap();
    let bystander = folder.path().join("notes.txt");
    fs::write(&bystander, "not ours").unwrap();

    assert_made_anew(folder.path());
    assert!(!other.exists());
    assert_eq!(fs::read_to_string(bystander).unwrap(), "not ours");
}

#[test]
fn a_damaged_list_of_segments_is_made_anew() {
    let (folder, files) = filled();
    fs::write(files.join("meta.json"), "{ half a").unwrap();

    assert_made_anew(folder.path());
}

#[test]
fn a_missing_list_of_segments_is_made_anew() {
    let (folder, files) = filled();
    fs::remove_file(files.join("meta.json")).unwrap();

    assert_made_anew(folder.path());
}

#[derive(Clone, Copy)]
enum Damage {
    Emptied,
    Stump,
    Halved,
    Shortened,
    Flipped,
    Lost,
}

impl Damage {
    fn do_to(self, path: &Path) {
        let file = fs::OpenOptions::new().write(true).open(path).unwrap();
        let length = file.metadata().unwrap().len();
        match self {
            Self::Emptied => file.set_len(0).unwrap(),
            Self::Stump => file.set_len(5).unwrap(),
            Self::Halved => file.set_len(length / 2).unwrap(),
            Self::Shortened => file.set_len(length - 1).unwrap(),
            Self::Flipped => file.write_all_at(&[0x55], length / 3).unwrap(),
            Self::Lost => fs::remove_file(path).unwrap(),
        }
    }
}

#[test]
fn an_index_with_any_file_damaged_is_made_anew() {
    let extensions = ["term", "idx", "store", "fast", "fieldnorm", "pos"];
    for extension in extensions {
        for damage in [
            Damage::Emptied,
            Damage::Stump,
            Damage::Halved,
            Damage::Shortened,
            Damage::Flipped,
            Damage::Lost,
        ] {
            let (folder, files) = filled();
            let damaged = fs::read_dir(&files)
                .unwrap()
                .map(|item| item.unwrap().path())
                .find(|path| path.extension().is_some_and(|found| found == extension))
                .unwrap_or_else(|| panic!("a segment has a .{extension}"));
            damage.do_to(&damaged);
            assert_made_anew(folder.path());
        }
    }
}

#[test]
fn a_rebuild_replaces_everything_at_once_or_not_at_all() {
    let (folder, _) = filled();
    let index = open(folder.path());

    let interrupted = std::panic::catch_unwind(AssertUnwindSafe(|| {
        let entries = (0..3).map(|number| {
            assert!(number < 2, "the power goes out");
            event(&format!("New {number}"), "")
        });
        index.rebuild(entries)
    }));
    assert!(interrupted.is_err());
    assert_eq!(titles(&index, "kept"), ["Kept"]);
    assert_eq!(titles(&open(folder.path()), "kept"), ["Kept"]);

    let twice = event("New", "");
    index
        .rebuild([event("Newer", ""), twice.clone(), twice])
        .unwrap();
    assert!(titles(&index, "kept").is_empty());
    assert_eq!(titles(&index, "new"), ["New", "Newer"]);
}

#[test]
fn an_index_stays_fresh_until_something_was_handed_in() {
    let folder = tempfile::tempdir().unwrap();
    assert!(open(folder.path()).is_fresh());
    let index = open(folder.path());
    assert!(index.is_fresh());
    index.rebuild([event("Kept", "")]).unwrap();
    drop(index);
    assert!(!open(folder.path()).is_fresh());
}

#[test]
fn clones_share_the_index_across_threads() {
    let index = Index::open(None).unwrap();
    std::thread::scope(|scope| {
        for number in 0..4 {
            let index = index.clone();
            scope.spawn(move || {
                index
                    .put(&[event(&format!("Thread {number}"), "")])
                    .unwrap()
            });
        }
    });

    assert_eq!(titles(&index, "thread").len(), 4);
}
