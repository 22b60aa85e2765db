//! What a page says, without a browser.

use texts::UI_LANGUAGES;
use vocabulary::Language;

/// The links of a page to pages of the house, in the language in which it is read.
pub fn links(html: &str) -> impl Iterator<Item = String> {
    values(html, "href").filter_map(|link| {
        let path = link.split('#').next().unwrap_or_default();
        let first = path.split('/').nth(1).unwrap_or_default();
        let is_language = UI_LANGUAGES.iter().any(|language| language.code() == first);
        (path.starts_with('/') && !path.starts_with("//") && !is_language).then(|| path.to_owned())
    })
}

/// The values of an attribute, wherever it stands.
fn values(html: &str, attribute: &str) -> impl Iterator<Item = String> {
    let begin = format!(" {attribute}=\"");
    let parts: Vec<String> = html
        .split(begin.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(plain)
        .collect();
    parts.into_iter()
}

/// What stands in a text of HTML.
fn plain(html: &str) -> String {
    ["&amp;", "&#38;"]
        .iter()
        .fold(html.to_owned(), |text, escaped| text.replace(escaped, "&"))
}

/// The text between the tags.
fn text(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        if !tag.starts_with("script") && !tag.starts_with("style") {
            text.push(' ');
            text.push_str(after);
        }
    }
    plain(&text)
}

/// What is between the beginning and the end of each element of this name.
fn elements<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let (begin, end) = (format!("<{name}"), format!("</{name}>"));
    html.match_indices(&begin)
        .map(|(at, _)| at)
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(move |at| {
            let (tag, rest) = html[at + 1..].split_once('>')?;
            let is_it = tag == name || tag.starts_with(&format!("{name} "));
            is_it.then(|| (tag, rest.split(end.as_str()).next().unwrap_or_default()))
        })
}

/// What is wrong with a page in a language.
pub fn complaints(house: &web::House, language: Language, html: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if !html.contains(&format!("<html lang=\"{}\"", language.code())) {
        wrong.push(format!("does not say that it is in {}", language.code()));
    }
    let said = |name| {
        elements(html, name)
            .filter(|(_, inner)| !text(&format!("<>{inner}")).trim().is_empty())
            .count()
    };
    for name in ["title", "h1"] {
        // A drawing has a title of its own.
        let enough = if name == "title" {
            said(name) >= 1
        } else {
            said(name) == 1
        };
        if !enough {
            wrong.push(format!("has {} <{name}>", said(name)));
        }
    }
    for name in [
        "h2", "h3", "a", "button", "label", "legend", "summary", "th", "caption",
    ] {
        for (tag, inner) in elements(html, name) {
            let is_drawn =
                inner.contains("<svg") || inner.contains("<img") || tag.contains("aria-label");
            if !is_drawn && text(&format!("<>{inner}")).trim().is_empty() {
                wrong.push(format!("has an empty <{tag}>"));
            }
        }
    }
    let mut read = text(html);
    for attribute in [
        "aria-label",
        "title",
        "alt",
        "placeholder",
        "data-label",
        "content",
    ] {
        values(html, attribute).for_each(|value| read.extend([" ", &value]));
    }
    for hole in ["{$", "{ $", "{\u{2068}$"] {
        if let Some(at) = read.find(hole) {
            let near: String = read[at..].chars().take(40).collect();
            wrong.push(format!("has a blank that was not filled in: {near}"));
        }
    }
    let words = read.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    for word in words.filter(|word| word.contains('-')) {
        if house.text(Language::English, word).is_some() {
            wrong.push(format!("shows the key {word}"));
        }
    }
    for key in html.split('<').filter_map(like_a_key) {
        wrong.push(format!(
            "shows {key}, which looks like a key without a text"
        ));
    }
    wrong
}

/// All that stands behind a tag, where it has the form of a key, `question-kind-choice`, and is not code.
fn like_a_key(part: &str) -> Option<&str> {
    let (tag, after) = part.split_once('>')?;
    let after = after.trim();
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase());
    let is_code = ["code", "pre", "script", "style"]
        .iter()
        .any(|code| tag.starts_with(code));
    let has_its_form = after.split('-').count() > 2 && after.split('-').all(is_word);
    (has_its_form && !is_code).then_some(after)
}
