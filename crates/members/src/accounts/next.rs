//! Where to go after signing in: back to a page of this house, and nowhere else.

use url::Url;

/// The page that `next` names, if it is one of this house; the front page otherwise.
///
/// Browsers read more than `//host` as another host's address (`/\host`, a tab in between), so the
/// text is read as browsers do (WHATWG URL) before it is looked at.
pub(crate) fn own_path(next: Option<&str>) -> String {
    next.and_then(read).unwrap_or_else(|| "/".to_owned())
}

fn read(next: &str) -> Option<String> {
    let house = Url::parse("http://house.invalid/").expect("a fixed address");
    let there = house.join(next).ok()?;
    let path = there.path();
    if !next.starts_with('/') || there.origin() != house.origin() || path.starts_with("//") {
        return None;
    }
    Some(
        there
            .query()
            .map_or_else(|| path.to_owned(), |query| format!("{path}?{query}")),
    )
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn pages_of_the_house_are_kept_with_their_query() {
        assert_eq!(
            own_path(Some("/events?topic=food&page=2")),
            "/events?topic=food&page=2"
        );
        assert_eq!(own_path(Some("/organisations/gent")), "/organisations/gent");
        assert_eq!(own_path(None), "/");
    }

    #[test]
    fn nothing_leads_out_of_the_house() {
        for out in [
            "//evil.example",
            "https://evil.example/",
            "/\\evil.example",
            "/\t/evil.example",
            "\\\\evil.example",
            "/..//evil.example",
            "/./\\evil.example",
            "javascript:alert(1)",
            "evil.example",
            "http:evil.example",
            "/%2e%2e//evil.example",
            "",
        ] {
            assert_eq!(own_path(Some(out)), "/", "{out:?}");
        }
    }
}
