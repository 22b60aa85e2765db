//! Kinds of files that may be given out: known by the ending of their name and proved by how their
//! content begins. Nothing that a browser would run is among them.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// Endings of its names, lower case, the usual one first.
    endings: &'static [&'static str],
    /// What it is served as.
    pub media_type: &'static str,
    shape: Shape,
}

/// How the content of a file is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// It begins with these bytes.
    Begins(&'static [u8]),
    /// It begins with the first and has the second eight bytes in (RIFF containers).
    Riff(&'static [u8]),
    /// A ZIP archive.
    Zip,
    /// An OpenDocument: a ZIP archive whose first entry says its type in plain sight
    /// (OpenDocument 1.3, part 2, section 3.3).
    OpenDocument,
    /// An Office Open XML document: a ZIP archive with its parts list and a folder of this name.
    OfficeOpenXml(&'static [u8]),
    /// Text in UTF-8.
    Text,
    /// Text in UTF-8 that begins with this.
    TextBeginning(&'static str),
}

const ZIP: &[u8] = b"PK\x03\x04";

const KINDS: &[FileKind] = &[
    FileKind {
        endings: &["pdf"],
        media_type: "application/pdf",
        shape: Shape::Begins(b"%PDF-"),
    },
    FileKind {
        endings: &["odp"],
        media_type: "application/vnd.oasis.opendocument.presentation",
        shape: Shape::OpenDocument,
    },
    FileKind {
        endings: &["odt"],
        media_type: "application/vnd.oasis.opendocument.text",
        shape: Shape::OpenDocument,
    },
    FileKind {
        endings: &["ods"],
        media_type: "application/vnd.oasis.opendocument.spreadsheet",
        shape: Shape::OpenDocument,
    },
    FileKind {
        endings: &["pptx"],
        media_type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        shape: Shape::OfficeOpenXml(b"ppt/"),
    },
    FileKind {
        endings: &["docx"],
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        shape: Shape::OfficeOpenXml(b"word/"),
    },
    FileKind {
        endings: &["xlsx"],
        media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        shape: Shape::OfficeOpenXml(b"xl/"),
    },
    FileKind {
        endings: &["png"],
        media_type: "image/png",
        shape: Shape::Begins(b"\x89PNG\r\n\x1a\n"),
    },
    FileKind {
        endings: &["jpg", "jpeg"],
        media_type: "image/jpeg",
        shape: Shape::Begins(b"\xff\xd8\xff"),
    },
    FileKind {
        endings: &["webp"],
        media_type: "image/webp",
        shape: Shape::Riff(b"WEBP"),
    },
    FileKind {
        endings: &["zip"],
        media_type: "application/zip",
        shape: Shape::Zip,
    },
    FileKind {
        endings: &["txt"],
        media_type: "text/plain; charset=utf-8",
        shape: Shape::Text,
    },
    FileKind {
        endings: &["csv"],
        media_type: "text/csv; charset=utf-8",
        shape: Shape::Text,
    },
    FileKind {
        endings: &["ics"],
        media_type: "text/calendar; charset=utf-8",
        shape: Shape::TextBeginning("BEGIN:VCALENDAR"),
    },
];

/// The kind that the ending of a name claims.
pub fn claimed(name: &str) -> Option<&'static FileKind> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    KINDS
        .iter()
        .find(|kind| kind.endings.contains(&ending.as_str()))
}

/// Every ending, for people and for the `accept` attribute of a file field.
pub fn endings() -> impl Iterator<Item = &'static str> {
    KINDS.iter().flat_map(|kind| kind.endings).copied()
}

impl FileKind {
    /// Whether `bytes` are what the name claims.
    pub fn fits(&self, bytes: &[u8]) -> bool {
        match self.shape {
            Shape::Begins(start) => bytes.starts_with(start),
            Shape::Riff(form) => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(form),
            Shape::Zip => bytes.starts_with(ZIP),
            Shape::OpenDocument => {
                // The name of the first entry stands 30 bytes in, its uncompressed content behind.
                let said = bytes
                    .get(30..)
                    .and_then(|rest| rest.strip_prefix(b"mimetype"));
                bytes.starts_with(ZIP)
                    && said.is_some_and(|said| said.starts_with(self.media_type.as_bytes()))
            }
            Shape::OfficeOpenXml(folder) => {
                bytes.starts_with(ZIP)
                    && holds(bytes, b"[Content_Types].xml")
                    && holds(bytes, folder)
            }
            Shape::Text => text(bytes).is_some(),
            Shape::TextBeginning(start) => text(bytes).is_some_and(|text| text.starts_with(start)),
        }
    }

    /// What it is called in a list: `PDF`.
    pub fn label(&self) -> String {
        self.endings[0].to_uppercase()
    }
}

/// The kind that is served as `media_type`.
pub fn served_as(media_type: &str) -> Option<&'static FileKind> {
    KINDS.iter().find(|kind| kind.media_type == media_type)
}

fn text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!text.contains('\0')).then(|| text.trim_start_matches('\u{feff}'))
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Longest name under which a file is given out, in characters.
const LONGEST_NAME: usize = 120;

/// The last part of the path that a browser or a script sent, without anything that is not seen:
/// `..\..\Päätös 1.pdf` becomes `Päätös 1.pdf`. The ending always stays. `None` when nothing does.
pub fn plain_name(sent: &str) -> Option<String> {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|c| !is_hidden(*c)).collect();
    let seen = seen.trim_matches([' ', '.']);
    let (stem, ending) = seen.rsplit_once('.')?;
    let stem = stem.trim_end_matches([' ', '.']);
    if stem.is_empty() || ending.is_empty() {
        return None;
    }
    let room = LONGEST_NAME
        .saturating_sub(ending.chars().count() + 1)
        .max(1);
    Some(format!(
        "{}.{ending}",
        stem.chars().take(room).collect::<String>()
    ))
}

/// Controls, and marks that make `fdp.exe` look like `exe.pdf` (Unicode Bidirectional Algorithm, UAX 9).
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(name: &str, bytes: &[u8]) -> bool {
        claimed(name).is_some_and(|kind| kind.fits(bytes))
    }

    #[test]
    fn a_file_is_what_its_name_says() {
        let odp: Vec<u8> = [
            ZIP,
            &[0; 26],
            b"mimetypeapplication/vnd.oasis.opendocument.presentationPK".as_slice(),
        ]
        .concat();
        let pptx = [
            ZIP,
            b"....[Content_Types].xml....ppt/presentation.xml".as_slice(),
        ]
        .concat();
        assert!(is("a.PDF", b"%PDF-1.7 ..."));
        assert!(is("a.odp", &odp));
        assert!(is("a.pptx", &pptx));
        assert!(is("a.jpeg", b"\xff\xd8\xff\xe0"));
        assert!(is("a.webp", b"RIFF\0\0\0\0WEBPVP8 "));
        assert!(is("a.zip", &pptx));
        assert!(is("a.csv", "\u{feff}nimi;määrä".as_bytes()));
        assert!(is("a.ics", b"BEGIN:VCALENDAR\r\n"));
    }

    #[test]
    fn a_file_in_disguise_is_not() {
        let zip = [ZIP, b"........................readme.txt".as_slice()].concat();
        assert!(!is("a.pdf", b"<!doctype html><script>alert(1)</script>"));
        assert!(!is("a.pdf", b"<html>%PDF-1.7"));
        assert!(!is("a.odp", &zip));
        assert!(!is("a.pptx", &zip));
        assert!(!is("a.xlsx", b"[Content_Types].xml xl/"));
        assert!(!is("a.txt", b"\xff\xfe\0t"));
        assert!(!is("a.png", b""));
    }

    #[test]
    fn what_a_browser_could_run_has_no_kind() {
        for name in [
            "a.html",
            "a.htm",
            "a.svg",
            "a.js",
            "a.xml",
            "a.pdf.exe",
            "pdf",
            "a.",
            ".pdf.xhtml",
        ] {
            assert_eq!(claimed(name), None, "{name}");
        }
        assert!(
            KINDS
                .iter()
                .all(|kind| !kind.media_type.contains("html") && !kind.media_type.contains("svg"))
        );
    }

    #[test]
    fn a_name_is_the_last_part_of_a_path_and_all_of_it_is_seen() {
        let name = |sent| plain_name(sent);
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(name("../../etc/Päätös 1.pdf"), some("Päätös 1.pdf"));
        assert_eq!(name("C:\\Users\\ada\\slides.odp"), some("slides.odp"));
        assert_eq!(name("a\r\nSet-Cookie: x.pdf"), some("aSet-Cookie: x.pdf"));
        assert_eq!(name("invoice\u{202e}fdp.exe"), some("invoicefdp.exe"));
        assert_eq!(name("..pdf"), None);
        assert_eq!(name("/"), None);
        assert_eq!(
            name(&format!("{}.pdf", "ä".repeat(500))).map(|name| name.chars().count()),
            Some(LONGEST_NAME)
        );
    }
}
