//! A form with a file: what stands in its fields, and the bytes of the file.

use axum::extract::multipart::{Multipart, MultipartError, MultipartRejection};
use axum::http::StatusCode;
use web::{Failure, Form};

/// Reads a form with at most one file, in the field `file`; files and fields together of at most `largest` bytes.
///
/// # Errors
/// 413 as soon as more comes in than may; 400 for what is no form.
pub(super) async fn read(
    parts: Result<Multipart, MultipartRejection>,
    largest: usize,
) -> Result<(Form, Vec<u8>), Failure> {
    let mut parts =
        parts.map_err(|rejection| Failure::Malformed(rejection.status(), rejection.body_text()))?;
    let (mut pairs, mut file) = (Vec::new(), Vec::new());
    let mut room = largest;
    while let Some(mut part) = parts.next_field().await.map_err(malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(malformed)? {
            room = room.checked_sub(chunk.len()).ok_or_else(too_large)?;
            bytes.extend_from_slice(&chunk);
        }
        if name == "file" {
            file = bytes;
        } else {
            let text = String::from_utf8(bytes).map_err(|_| {
                Failure::Malformed(StatusCode::BAD_REQUEST, "the form is not UTF-8".to_owned())
            })?;
            pairs.push((name, text.replace("\r\n", "\n").replace('\0', "")));
        }
    }
    Ok((Form::from_pairs(pairs), file))
}

fn too_large() -> Failure {
    Failure::Malformed(
        StatusCode::PAYLOAD_TOO_LARGE,
        "the file is too large".to_owned(),
    )
}

fn malformed(error: MultipartError) -> Failure {
    Failure::Malformed(error.status(), error.body_text())
}
