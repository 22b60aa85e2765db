//! Text that people write, in Markdown: made into a safe subset of HTML, or into plain text.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, format_html, parse_document};

use crate::Html;

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut options = Options::default();
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    // HTML is shown as it was typed rather than dropped: nobody loses a sentence with a `<` in it.
    options.render.escape = true;
    options
});

/// The second lock on the door: whatever the first one lets through, only this gets out.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(HashSet::from([
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["align"])),
            ("th", HashSet::from(["align"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener"));
    cleaner
});

/// The HTML of a text in Markdown, to stand in an element of class `prose`.
///
/// The highest heading comes out at the second level, since the first is the page's own, and the others
/// keep their distance to it. Pictures become links to
/// them: showing them would tell their host who reads the page. HTML inside the text is shown, not
/// followed.
#[must_use]
pub fn markdown(text: &str) -> Html {
    if text.trim().is_empty() {
        return Html::trusted(String::new());
    }
    let arena = Arena::new();
    let document = parse_document(&arena, text, &OPTIONS);
    let highest = document
        .descendants()
        .filter_map(|node| heading_level(&node.data.borrow().value))
        .min()
        .unwrap_or(1);
    for node in document.descendants() {
        let mut node = node.data.borrow_mut();
        match &mut node.value {
            NodeValue::Heading(heading) => heading.level = (heading.level - highest + 2).min(6),
            NodeValue::Image(image) => {
                let link = image.clone();
                node.value = NodeValue::Link(link);
            }
            _ => {}
        }
    }
    let mut html = String::new();
    format_html(document, &OPTIONS, &mut html).expect("writing to a String does not fail");
    Html::trusted(CLEANER.clean(&html).to_string())
}

const fn heading_level(value: &NodeValue) -> Option<u8> {
    match value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    }
}

/// The words of a text in Markdown on one line, without any marks: for descriptions, feeds, the search
/// index and mails.
#[must_use]
pub fn plain(text: &str) -> String {
    let arena = Arena::new();
    let mut words = String::new();
    for node in parse_document(&arena, text, &OPTIONS).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::HtmlInline(html) => words.push_str(html),
            NodeValue::HtmlBlock(html) => words.push_str(&html.literal),
            NodeValue::Emph
            | NodeValue::Strong
            | NodeValue::Link(_)
            | NodeValue::Image(_)
            | NodeValue::Strikethrough => {}
            // Everything else is a block or a break, and keeps words apart.
            _ => words.push(' '),
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of [`plain`], cut after a whole word, at most `characters` long with its ellipsis.
#[must_use]
pub fn excerpt(text: &str, characters: usize) -> String {
    let words = plain(text);
    if words.chars().count() <= characters {
        return words;
    }
    let cut: String = words.chars().take(characters.saturating_sub(1)).collect();
    let whole = match words[cut.len()..].starts_with(' ') {
        true => cut.as_str(),
        false => cut
            .rsplit_once(' ')
            .map_or(cut.as_str(), |(whole, _)| whole),
    };
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        markdown(text).into()
    }

    #[test]
    fn a_text_becomes_a_small_page_part() {
        assert_eq!(
            html(
                "# Agenda\n\nBring *one* [question](https://example.org/q \"Form\").\n\n1. Coffee\n2. Talk"
            ),
            "<h2>Agenda</h2>\n<p>Bring <em>one</em> <a href=\"https://example.org/q\" title=\"Form\" \
             rel=\"nofollow noopener\">question</a>.</p>\n<ol>\n<li>Coffee</li>\n<li>Talk</li>\n</ol>\n"
        );
    }

    #[test]
    fn headings_follow_the_title_of_the_page_without_a_gap() {
        assert_eq!(
            html("### A\n\n#### B\n\n### C"),
            "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n"
        );
        assert_eq!(html("# A\n\n###### B"), "<h2>A</h2>\n<h6>B</h6>\n");
    }

    #[test]
    fn html_is_shown_as_it_was_typed() {
        assert_eq!(
            html("<script>alert(1)</script>\n\nA < B and <b onclick=x>bold</b>"),
            "&lt;script&gt;alert(1)&lt;/script&gt;\n<p>A &lt; B and &lt;b onclick=x&gt;bold&lt;/b&gt;</p>\n"
        );
    }

    #[test]
    fn a_picture_becomes_a_link_to_it() {
        assert_eq!(
            html("![Town hall](https://example.org/hall.jpg)"),
            "<p><a href=\"https://example.org/hall.jpg\" rel=\"nofollow noopener\">Town hall</a></p>\n"
        );
    }

    #[test]
    fn no_text_can_make_a_script_run() {
        for attack in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#x0A;script:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:msgbox(1))",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "[x](https://a\" onmouseover=\"alert(1))",
            "[x]: javascript:alert(1)\n[x]",
            "`</code><script>alert(1)</script>`",
            "```\"><script>alert(1)</script>\nx\n```",
            "| a |\n|---|\n| <iframe src=//evil> |",
            "<style>body{display:none}</style>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<!--><script>alert(1)</script>-->",
            "<p style=\"position:fixed\">x</p>",
            "# x {onclick=alert(1)}",
        ] {
            let html = html(attack);
            let tags: Vec<&str> = html
                .split('<')
                .skip(1)
                .map(|rest| rest.split('>').next().unwrap_or(rest))
                .collect();
            for tag in tags {
                let name = tag
                    .trim_start_matches('/')
                    .split([' ', '/'])
                    .next()
                    .unwrap_or_default();
                assert!(CLEANER.clone_tags().contains(name), "{attack} made <{tag}>");
                for forbidden in ["javascript:", "vbscript:", "data:", " on", " style", " src"] {
                    assert!(
                        !tag.to_lowercase().contains(forbidden),
                        "{attack} made <{tag}>"
                    );
                }
            }
        }
    }

    #[test]
    fn plain_text_has_the_words_and_no_marks() {
        assert_eq!(
            plain(
                "# Title\n\nSome *strong* `code`,\na [link](https://example.org).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"
            ),
            "Title Some strong code, a link. one two a b 1 2"
        );
        assert_eq!(plain("half*way*"), "halfway");
    }

    #[test]
    fn an_excerpt_ends_with_a_whole_word() {
        assert_eq!(
            excerpt("Reserved contracts, in practice", 40),
            "Reserved contracts, in practice"
        );
        assert_eq!(
            excerpt("Reserved contracts, in practice", 21),
            "Reserved contracts…"
        );
        assert_eq!(excerpt("Reserved contracts, in practice", 12), "Reserved…");
        assert_eq!(excerpt("Hankintayhteistyö", 9), "Hankinta…");
    }
}
