//! From an offset in the text to line, column and path. Only done for what is reported.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::item::Item;
use super::tag::Ns;
use crate::warning::Place;

/// Finds places in one document. It goes forward through the text and the tree, so that finding many places in their order
/// is one walk, however many there are; going back begins anew.
pub(crate) struct Locator<'t> {
    source: &'t str,
    items: &'t [Item],
    line: u32,
    line_start: usize,
    /// How many characters of the line were counted so far.
    column: usize,
    counted_to: usize,
    rows: Vec<Row<'t>>,
}

/// The children of an element, and how far the walk has come among them.
struct Row<'t> {
    /// Where the row ends in the list of items.
    end: usize,
    /// The child at which the walk is.
    current: Option<usize>,
    /// How many of each name came so far.
    seen: HashMap<(Ns, &'t str), u32>,
}

/// So many siblings are looked through for a second one of the same name.
const LOOK_AHEAD: usize = 200;

impl<'t> Locator<'t> {
    pub(crate) const fn new(source: &'t str, items: &'t [Item]) -> Self {
        Self {
            source,
            items,
            line: 1,
            line_start: 0,
            column: 0,
            counted_to: 0,
            rows: Vec::new(),
        }
    }

    /// Line, column and path of the innermost element around `offset`.
    pub(crate) fn locate(&mut self, offset: u32) -> Place {
        let mut at = (offset as usize).min(self.source.len());
        while !self.source.is_char_boundary(at) {
            at -= 1;
        }
        if at < self.counted_to {
            *self = Self::new(self.source, self.items);
        }
        for newline in memchr::memchr_iter(b'\n', &self.source.as_bytes()[self.counted_to..at]) {
            self.line += 1;
            self.line_start = self.counted_to + newline + 1;
            self.column = 0;
        }
        self.column += self.source[self.counted_to.max(self.line_start)..at]
            .chars()
            .count();
        self.counted_to = at;
        let column = self.column + 1;
        Place {
            line: Some(self.line),
            column: u32::try_from(column).ok(),
            path: self.path(at),
        }
    }

    /// `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`: prefixes as the standard writes them, a number where there is
    /// more than one of the name.
    fn path(&mut self, at: usize) -> String {
        let mut path = String::new();
        let mut range = 0..self.items.len();
        for depth in 0.. {
            if range.is_empty() {
                break;
            }
            let Some(index) = self.advance(depth, range.clone(), at) else {
                break;
            };
            let item = &self.items[index];
            if at > item.content_end as usize {
                break;
            }
            let name = self.name(item);
            path.push('/');
            path.push_str(item.ns.prefix());
            path.push_str(name.1);
            let nth = self.rows[depth].seen.get(&name).copied().unwrap_or(1);
            if nth > 1 || self.comes_again(index, range.end) {
                write!(path, "[{nth}]").expect("a string takes any text");
            }
            range = index + 1..item.end as usize;
        }
        if path.is_empty() {
            path.push('/');
        }
        path
    }

    /// Goes forward among the siblings of `range` to the last that begins at or before `at`.
    fn advance(&mut self, depth: usize, range: std::ops::Range<usize>, at: usize) -> Option<usize> {
        if self.rows.len() <= depth {
            self.rows.push(Row {
                end: range.end,
                current: None,
                seen: HashMap::new(),
            });
        }
        let mut next = self.rows[depth]
            .current
            .map_or(range.start, |current| self.items[current].end as usize);
        while next < self.rows[depth].end && (self.items[next].name as usize) <= at + 1 {
            let name = self.name(&self.items[next]);
            self.rows.truncate(depth + 1);
            let row = &mut self.rows[depth];
            *row.seen.entry(name).or_insert(0) += 1;
            row.current = Some(next);
            next = self.items[next].end as usize;
        }
        self.rows[depth].current
    }

    fn comes_again(&self, index: usize, end: usize) -> bool {
        let name = self.name(&self.items[index]);
        let mut next = self.items[index].end as usize;
        for _ in 0..LOOK_AHEAD {
            if next >= end {
                return false;
            }
            if self.name(&self.items[next]) == name {
                return true;
            }
            next = self.items[next].end as usize;
        }
        false
    }

    fn name(&self, item: &Item) -> (Ns, &'t str) {
        let local = usize::from(item.prefix_length)..usize::from(item.name_length);
        (item.ns, &self.source[item.name as usize..][local])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;

    const SOURCE: &str = "<a>\n  <b>é<c/></b>\n  <b/>\n  <d><e/></d>\n</a>";

    fn items() -> Vec<Item> {
        let mut items = Vec::new();
        super::super::build(SOURCE, &Limits::default(), &mut items);
        items
    }

    fn place(locator: &mut Locator<'_>, what: &str) -> String {
        let at = SOURCE.find(what).unwrap();
        locator.locate(u32::try_from(at).unwrap()).to_string()
    }

    #[test]
    fn places_have_line_column_and_a_number_where_a_name_comes_again() {
        let items = items();
        let mut locator = Locator::new(SOURCE, &items);
        assert_eq!(place(&mut locator, "<a>"), "1:1: /a");
        assert_eq!(place(&mut locator, "<c/>"), "2:7: /a/b[1]/c");
        assert_eq!(place(&mut locator, "<b/>"), "3:3: /a/b[2]");
        assert_eq!(place(&mut locator, "<e/>"), "4:6: /a/d/e");
    }

    #[test]
    fn going_back_finds_the_same_places() {
        let items = items();
        let mut locator = Locator::new(SOURCE, &items);
        assert_eq!(place(&mut locator, "<e/>"), "4:6: /a/d/e");
        assert_eq!(place(&mut locator, "<c/>"), "2:7: /a/b[1]/c");
    }
}
