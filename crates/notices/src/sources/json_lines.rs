//! JSON Lines: a JSON object on every line, each a source of its own, so that files of any length take little memory.

use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;

use serde::de::IgnoredAny;

use super::archive::Opening;
use super::open::{Source, take};
use super::piece::Piece;
use super::refused::Refusal;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether what begins so can be JSON Lines. Whether it is shows at the end of the first line.
pub(super) fn may_be(head: &[u8]) -> bool {
    let head = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    head.trim_ascii_start().first() == Some(&b'{')
}

/// Hands on each line, or everything as one source if it is a single object after all.
pub(super) fn split(
    opening: &mut Opening<'_>,
    name: String,
    content: impl Read,
) -> ControlFlow<()> {
    let most = opening.limits.bytes;
    let mut content = BufReader::with_capacity(1 << 16, content);
    let mut first_line = 0_u32;
    let mut is_first = true;
    loop {
        let mut bytes = Vec::new();
        first_line = first_line.saturating_add(1);
        match (&mut content)
            .take(most as u64 + 1)
            .read_until(b'\n', &mut bytes)
        {
            Ok(0) => return ControlFlow::Continue(()),
            Ok(_) => {}
            Err(error) => return opening.refuse(Refusal::Unreadable(error), name),
        }
        if bytes.len() > most {
            return opening.refuse(Refusal::TooLarge(most as u64), name);
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        if is_first && !is_object(&bytes) {
            return match take(bytes.as_slice().chain(content), 0, most) {
                Ok(bytes) => opening.push(Ok(Source::Loaded(Piece {
                    name,
                    first_line,
                    bytes,
                }))),
                Err(refusal) => opening.refuse(refusal, name),
            };
        }
        is_first = false;
        opening.push(Ok(Source::Loaded(Piece {
            name: name.clone(),
            first_line,
            bytes,
        })))?;
    }
}

fn is_object(line: &[u8]) -> bool {
    let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
    serde_json::from_slice::<IgnoredAny>(line).is_ok()
}
