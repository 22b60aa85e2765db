//! From bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Text, and what was wrong with the bytes.
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub trouble: Option<String>,
}

/// Decodes an XML document: by its byte order mark, else by its declaration, else as UTF-8. UTF-16 without a mark is told
/// by the zero bytes around its first `<`.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let bytes = &bytes[mark..];
    let declared = (encoding == UTF_8).then(|| declared(bytes)).flatten();
    let (encoding, unknown) = match declared {
        None => (encoding, None),
        // A declaration that can be read byte by byte is not that of UTF-16, whatever it says.
        Some(label) => match Encoding::for_label(label) {
            Some(known) if mark == 0 && known != UTF_16LE && known != UTF_16BE => (known, None),
            Some(_) => (encoding, None),
            None => (
                encoding,
                Some(format!(
                    "the declared encoding {:?} is not known",
                    String::from_utf8_lossy(label)
                )),
            ),
        },
    };
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let trouble =
        unknown.or_else(|| had_errors.then(|| format!("some bytes are not {}", encoding.name())));
    Decoded { text, trouble }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [b'<', 0, ..] => UTF_16LE,
        [0, b'<', ..] => UTF_16BE,
        _ => UTF_8,
    }
}

/// The encoding that `<?xml version="1.0" encoding="..."?>` names.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let declaration = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = &declaration[..memchr::memmem::find(declaration, b"?>")?];
    let rest = &declaration[memchr::memmem::find(declaration, b"encoding")? + b"encoding".len()..];
    let rest = rest
        .trim_ascii_start()
        .strip_prefix(b"=")?
        .trim_ascii_start();
    let quote = *rest.first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let rest = &rest[1..];
    Some(&rest[..memchr::memchr(quote, rest)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn text_is_the_same_in_every_encoding() {
        let text = "<?xml version='1.0' encoding='UTF-16'?><a>é</a>";
        let little = utf16(text, u16::to_le_bytes);
        let big = utf16(text, u16::to_be_bytes);
        for bytes in [
            little.clone(),
            big.clone(),
            [&[0xFF, 0xFE], little.as_slice()].concat(),
            [&[0xFE, 0xFF], big.as_slice()].concat(),
            [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat(),
            text.as_bytes().to_vec(),
        ] {
            let decoded = decode(&bytes);
            assert_eq!((&*decoded.text, decoded.trouble), (text, None));
        }
    }

    #[test]
    fn a_declared_encoding_counts() {
        let latin = b"<?xml version=\"1.0\" encoding = \"ISO-8859-1\"?><a>\xE9</a>";
        assert!(decode(latin).text.ends_with("<a>é</a>"));
    }

    #[test]
    fn what_cannot_be_decoded_is_told_and_the_rest_kept() {
        let broken = decode(b"<a>caf\xE9 au lait</a>");
        assert_eq!(broken.text, "<a>caf\u{FFFD} au lait</a>");
        assert_eq!(broken.trouble.as_deref(), Some("some bytes are not UTF-8"));

        let unknown = decode(b"<?xml version='1.0' encoding='klingon'?><a/>");
        assert_eq!(
            unknown.trouble.as_deref(),
            Some("the declared encoding \"klingon\" is not known")
        );
    }
}
