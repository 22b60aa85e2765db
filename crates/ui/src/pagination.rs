//! Pages of a long list by number.

/// The numbers to show under a list of `pages` pages on page `at`: first, last and those around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// Links in the order in which they are shown.
    pub numbers: Vec<PageNumber>,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Address of the page after.
    pub next: Option<String>,
}

/// One place in the row of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageNumber {
    /// A page.
    Page {
        /// Its number, from 1.
        number: usize,
        /// Its address.
        href: String,
        /// Whether the reader is there.
        current: bool,
    },
    /// Pages left out.
    Gap,
}

impl Pages {
    /// The numbers around page `at` (from 1) of `pages`; `href` gives the address of a page.
    #[must_use]
    pub fn new(at: usize, pages: usize, href: impl Fn(usize) -> String) -> Self {
        let mut numbers = Vec::new();
        let mut last = 0;
        for number in
            (1..=pages).filter(|&page| page == 1 || page == pages || page.abs_diff(at) <= 1)
        {
            match number - last {
                0 | 1 => {}
                // A gap takes as much room as the one number that it would hide.
                2 => numbers.push(Self::number(number - 1, at, &href)),
                _ => numbers.push(PageNumber::Gap),
            }
            numbers.push(Self::number(number, at, &href));
            last = number;
        }
        Self {
            numbers,
            previous: (at > 1 && at <= pages).then(|| href(at - 1)),
            next: (at < pages).then(|| href(at + 1)),
        }
    }

    fn number(number: usize, at: usize, href: &impl Fn(usize) -> String) -> PageNumber {
        PageNumber::Page {
            number,
            href: href(number),
            current: number == at,
        }
    }

    /// Whether there is more than one page.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        self.numbers.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(at: usize, pages: usize) -> String {
        let pages = Pages::new(at, pages, |page| format!("?page={page}"));
        pages
            .numbers
            .iter()
            .map(|number| match number {
                PageNumber::Page {
                    number,
                    current: true,
                    ..
                } => format!("[{number}]"),
                PageNumber::Page { number, .. } => number.to_string(),
                PageNumber::Gap => "…".to_owned(),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_row_shows_the_ends_and_what_is_around() {
        assert_eq!(row(1, 1), "[1]");
        assert_eq!(row(1, 5), "[1] 2 … 5");
        assert_eq!(row(3, 5), "1 2 [3] 4 5");
        assert_eq!(row(10, 20), "1 … 9 [10] 11 … 20");
        assert_eq!(row(4, 20), "1 2 3 [4] 5 … 20");
        assert_eq!(row(1, 0), "");
    }

    #[test]
    fn the_ends_have_no_way_beyond() {
        let pages = Pages::new(1, 2, |page| format!("?page={page}"));
        assert_eq!(
            (pages.previous, pages.next.as_deref()),
            (None, Some("?page=2"))
        );
        let pages = Pages::new(2, 2, |page| format!("?page={page}"));
        assert_eq!(
            (pages.previous.as_deref(), pages.next),
            (Some("?page=1"), None)
        );
    }
}
