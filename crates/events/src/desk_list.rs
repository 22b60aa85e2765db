//! A long list of the desk, part by part.

use ui::Pages;
use web::Query;

/// Lines on one page.
const ON_A_PAGE: usize = 50;

/// The lines of `all` on the page that the address asks for, and the ways to the other pages; `href`
/// gives the address of a page, counted from 1.
pub(crate) fn page_of<'a, T>(
    all: &'a [T],
    query: &Query,
    href: impl Fn(usize) -> String,
) -> (&'a [T], Pages) {
    let count = all.len().div_ceil(ON_A_PAGE);
    let at = query
        .parse::<usize>("page")
        .unwrap_or(1)
        .clamp(1, count.max(1));
    let first = (at - 1) * ON_A_PAGE;
    let last = all.len().min(first + ON_A_PAGE);
    (&all[first..last], Pages::new(at, count, href))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_not_there_is_the_nearest_that_is() {
        let all: Vec<usize> = (0..120).collect();
        let on = |page: &str| {
            let query = Query(vec![("page".to_owned(), page.to_owned())]);
            let (rows, _) = page_of(&all, &query, |page| page.to_string());
            rows.first().copied().zip(rows.last().copied())
        };
        assert_eq!(on("1"), Some((0, 49)));
        assert_eq!(on("3"), Some((100, 119)));
        assert_eq!(on("4"), Some((100, 119)));
        assert_eq!(on("0"), Some((0, 49)));
        assert_eq!(on("x"), Some((0, 49)));
        let (none, _) = page_of::<usize>(&[], &Query::default(), |page| page.to_string());
        assert!(none.is_empty());
    }
}
