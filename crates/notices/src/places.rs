//! Where the parts of a notice stand in its source.
//!
//! A notice does not carry places in every field. Instead a reader notes, for each part of the model that it fills, where in
//! the source that part begins. Who wants to point at something (a rule, an editor) asks for it by its path in the model.

use std::cmp::Reverse;
use std::fmt::Write as _;

use crate::warning::Place;
use crate::xml::Item;

/// A part of the model and where it begins, as a reader notes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// The part it is in.
    pub parent: Option<u32>,
    pub name: &'static str,
    /// Which item of a list it is.
    pub nth: Option<u32>,
    /// Where it begins in the text.
    pub offset: u32,
}

/// Where the parts of a notice stand in its source, while the source is at hand. [`Places::resolve`] makes them last.
pub struct Places<'a> {
    noted: Noted<'a>,
    /// So many lines of the file come before the source.
    lines_before: u32,
}

/// For more parts than this it is faster to find the places of all at once.
const FEW: usize = 256;

enum Noted<'a> {
    /// In XML, where lines and paths are found when somebody asks.
    Xml {
        source: &'a str,
        items: &'a [Item],
        entries: Vec<Entry>,
    },
    /// In JSON.
    List(PlaceList),
}

/// Where the parts of a notice stand in its source: paths of the model in alphabetical order, each with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceList(Vec<(String, Place)>);

impl<'a> Places<'a> {
    pub(crate) const fn new(source: &'a str, items: &'a [Item], entries: Vec<Entry>) -> Self {
        Self {
            noted: Noted::Xml {
                source,
                items,
                entries,
            },
            lines_before: 0,
        }
    }

    pub(crate) const fn of_list(places: PlaceList) -> Self {
        Self {
            noted: Noted::List(places),
            lines_before: 0,
        }
    }

    /// Counts lines from further up, because the source is a part of a file.
    pub(crate) const fn move_down(&mut self, lines: u32) {
        self.lines_before = lines;
    }

    /// The places of all parts, to be kept when the source is gone.
    #[must_use]
    pub fn resolve(&self) -> PlaceList {
        self.resolved(|entries| (0..u32::try_from(entries.len()).unwrap_or(u32::MAX)).collect())
    }

    /// The places of these parts, or of the smallest parts around them that have one. For a few parts that is much faster than
    /// the places of all.
    #[must_use]
    pub fn around<'p>(&self, paths: impl IntoIterator<Item = &'p str>) -> PlaceList {
        let mut paths: Vec<&str> = paths.into_iter().collect();
        paths.sort_unstable();
        paths.dedup();
        if paths.len() > FEW {
            return self.resolve();
        }
        self.resolved(|entries| {
            let innermost = paths.iter().filter_map(|path| innermost(entries, path));
            innermost.collect()
        })
    }

    fn resolved(&self, which: impl Fn(&[Entry]) -> Vec<u32>) -> PlaceList {
        let mut places = match &self.noted {
            Noted::List(places) => places.clone(),
            Noted::Xml {
                source,
                items,
                entries,
            } => {
                let mut which = which(entries);
                which.sort_by_key(|&entry| entries[entry as usize].offset);
                let mut locator = crate::xml::Locator::new(source, items);
                let place = |entry: u32| {
                    let place = locator.locate(entries[entry as usize].offset);
                    (path(entries, Some(entry)), place)
                };
                which.into_iter().map(place).collect()
            }
        };
        places.move_down(self.lines_before);
        places
    }
}

/// The entry of the part at `path`, else that of the smallest part around it that has one; the first in the source of several.
fn innermost(entries: &[Entry], path: &str) -> Option<u32> {
    let steps: Vec<(&str, Option<u32>)> = path.split('.').map(step).collect();
    // How many steps lead to each entry, if they do. A part is noted after the part it is in.
    let mut steps_to = vec![0; entries.len()];
    let mut best = None;
    for (nth, entry) in entries.iter().enumerate() {
        let before = entry.parent.map_or(0, |parent| steps_to[parent as usize]);
        if entry.parent.is_some() && before == 0 {
            continue;
        }
        let Some(&(name, item)) = steps.get(before) else {
            continue;
        };
        if name != entry.name || (entry.nth.is_some() && entry.nth != item) {
            continue;
        }
        // Around an item of a list stands the list as a whole.
        let is_whole = entry.nth == item;
        if is_whole {
            steps_to[nth] = before + 1;
        }
        let rank = ((before, is_whole), Reverse((entry.offset, nth)));
        best = best.max(Some(rank));
    }
    let (_, Reverse((_, nth))) = best?;
    u32::try_from(nth).ok()
}

/// A step of a path: `criteria[1]` is the item 1 of `criteria`.
fn step(step: &str) -> (&str, Option<u32>) {
    step.split_once('[').map_or((step, None), |(name, nth)| {
        (name, nth.trim_end_matches(']').parse().ok())
    })
}

impl FromIterator<(String, Place)> for PlaceList {
    fn from_iter<I: IntoIterator<Item = (String, Place)>>(places: I) -> Self {
        let mut places: Vec<_> = places.into_iter().collect();
        // A stable sort, so that the first note of a part is the one that counts.
        places.sort_by(|one, other| one.0.cmp(&other.0));
        places.dedup_by(|later, first| later.0 == first.0);
        Self(places)
    }
}

impl PlaceList {
    /// Where the part of the model at `path` stands: `lots[2].terms.award.criteria[0]`. If the source has no place of its own
    /// for it, where the part around it stands.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Place> {
        let mut path = path;
        loop {
            if let Ok(found) = self
                .0
                .binary_search_by(|(known, _)| known.as_str().cmp(path))
            {
                return Some(&self.0[found].1);
            }
            let shorter = path.rfind(['.', '['])?;
            path = &path[..shorter];
        }
    }

    /// Counts lines from further up, because the source is a part of a file.
    pub(crate) fn move_down(&mut self, lines: u32) {
        for (_, place) in &mut self.0 {
            place.move_down(lines);
        }
    }

    /// All paths and places.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Place)> {
        self.0.iter().map(|(path, place)| (path.as_str(), place))
    }
}

/// The path of an entry: `lots[2].terms.award`.
pub(crate) fn path(entries: &[Entry], entry: Option<u32>) -> String {
    let mut way = Vec::new();
    let mut next = entry;
    while let Some(entry) = next {
        let entry = entries[entry as usize];
        next = entry.parent;
        way.push(entry);
    }
    let mut path = String::new();
    for entry in way.into_iter().rev() {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(entry.name);
        if let Some(nth) = entry.nth {
            write!(path, "[{nth}]").expect("a string takes any text");
        }
    }
    path
}
