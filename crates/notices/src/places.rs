//! Where the parts of a notice stand in its source.
//!
//! A notice does not carry places in every field. Instead a reader notes, for each part of the model that it fills, where in
//! the source that part begins. Who wants to point at something (a rule, an editor) asks for it by its path in the model.

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
pub struct Places<'a>(Noted<'a>);

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
        Self(Noted::Xml {
            source,
            items,
            entries,
        })
    }

    pub(crate) const fn of_list(places: PlaceList) -> Self {
        Self(Noted::List(places))
    }

    /// The places of all parts, to be kept when the source is gone.
    #[must_use]
    pub fn resolve(&self) -> PlaceList {
        let (source, items, noted) = match &self.0 {
            Noted::Xml {
                source,
                items,
                entries,
            } => (source, items, entries),
            Noted::List(places) => return places.clone(),
        };
        let mut entries: Vec<u32> = (0..u32::try_from(noted.len()).unwrap_or(u32::MAX)).collect();
        entries.sort_by_key(|&entry| noted[entry as usize].offset);
        let mut locator = crate::xml::Locator::new(source, items);
        entries
            .into_iter()
            .map(|entry| {
                let place = locator.locate(noted[entry as usize].offset);
                (path(noted, Some(entry)), place)
            })
            .collect()
    }
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
