//! Uploading a material: a file becomes part of an event, for an audience.

use crate::file_kind::{self, FileKind};
use crate::material::{self, MaterialAudience};
use crate::{Event, session};
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use bytes::{Bytes, BytesMut};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Translated;
use web::{Audience, Failure, Form, Secretariat};

/// What the fields beside the file may come to.
const LARGEST_FIELDS: usize = 64 * 1024;
/// Fields, with the file.
const MOST_PARTS: usize = 50;

/// Why a file does not become a material.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// There is no file, or nothing in it.
    #[error("there is no file")]
    NoFile,
    /// Its name does not end like that of a kind we give out.
    #[error("files of this kind are not given out")]
    UnknownKind,
    /// Its content is not what its name says.
    #[error("the content is not what the name says")]
    Disguised,
    /// The session belongs to another event.
    #[error("no such session at this event")]
    UnknownSession,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// A material was uploaded: opened up to an audience.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MaterialUploaded {
    material_id: Uuid,
    event_id: Uuid,
    network_id: Uuid,
    audience: MaterialAudience,
    shown_to: Audience,
}

impl Recorded for MaterialUploaded {
    const KIND: &'static str = "material-uploaded";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Its name, as the sender says; may be a path.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// What is uploaded.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// What it is called.
    pub title: Translated,
    /// The session to which it belongs.
    pub session_id: Option<Uuid>,
    /// Who may have it.
    pub audience: MaterialAudience,
    /// Which audience, where one is named.
    pub shown_to: Audience,
    /// The file.
    pub file: Option<Sent>,
}

/// Keeps a file and shows it to its audience.
///
/// # Errors
/// As [`Error`] says.
pub(crate) async fn upload(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    upload: Upload,
) -> Result<material::Model, Error> {
    let file = upload
        .file
        .filter(|file| !file.bytes.is_empty())
        .ok_or(Error::NoFile)?;
    let (file_name, kind) = recognised(&file)?;
    if let Some(session) = upload.session_id {
        let same_event =
            session::Entity::find_by_id(session).filter(session::Column::EventId.eq(event.id));
        if same_event.count(store.db()).await? == 0 {
            return Err(Error::UnknownSession);
        }
    }
    let id = Uuid::now_v7();
    let file_key = format!("materials/{id}");
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    // The file first: a row without its file would be a promise that nobody keeps.
    store.files().put(&file_key, file.bytes).await?;
    let row = material::Model {
        id,
        event_id: event.id,
        session_id: upload.session_id,
        title: upload.title,
        file_key: file_key.clone(),
        file_name,
        media_type: kind.media_type.to_owned(),
        size,
        audience: upload.audience,
        shown_to: upload.shown_to,
        uploaded_at: store.now(),
        person_id: Some(by.person_id),
    };
    let kept = keep(store, by, event, row).await;
    if kept.is_err() {
        // Nobody will ever ask for it; if this fails too, it only takes up room.
        let _ = store.files().delete(&file_key).await;
    }
    Ok(kept?)
}

async fn keep(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    row: material::Model,
) -> Result<material::Model, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let row = tx.insert(row).await?;
    tx.record(&MaterialUploaded {
        material_id: row.id,
        event_id: event.id,
        network_id: event.network_id,
        audience: row.audience,
        shown_to: row.shown_to.clone(),
    })
    .await?;
    tx.commit().await?;
    Ok(row)
}

fn recognised(file: &Sent) -> Result<(String, &'static FileKind), Error> {
    let name = file_kind::plain_name(&file.name).ok_or(Error::UnknownKind)?;
    let kind = file_kind::claimed(&name).ok_or(Error::UnknownKind)?;
    if kind.fits(&file.bytes) {
        Ok((name, kind))
    } else {
        Err(Error::Disguised)
    }
}

/// Reads a form with at most one file of at most `largest` bytes, in the field `field`.
///
/// # Errors
/// 413 as soon as more comes in than may; 400 for what is no form.
pub async fn read(
    mut parts: Multipart,
    field: &str,
    largest: usize,
) -> Result<(Form, Option<Sent>), Failure> {
    let mut pairs = Vec::new();
    let mut file = None;
    let mut room_for_fields = LARGEST_FIELDS;
    let mut most_parts = MOST_PARTS;
    while let Some(mut part) = parts.next_field().await.map_err(malformed)? {
        most_parts = most_parts.checked_sub(1).ok_or_else(too_large)?;
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = name == field;
        let file_name = part.file_name().map(str::to_owned);
        let room = if is_file { largest } else { room_for_fields };
        let mut bytes = BytesMut::new();
        while let Some(chunk) = part.chunk().await.map_err(malformed)? {
            if bytes.len() + chunk.len() > room {
                return Err(too_large());
            }
            bytes.extend_from_slice(&chunk);
        }
        if is_file {
            // A file field that was left empty comes as a file without a name.
            file = file_name.filter(|name| !name.is_empty()).map(|name| Sent {
                name,
                bytes: bytes.freeze(),
            });
        } else {
            room_for_fields -= bytes.len();
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                Failure::Malformed(StatusCode::BAD_REQUEST, "the form is not UTF-8".to_owned())
            })?;
            pairs.push((name, text.replace("\r\n", "\n").replace('\0', "")));
        }
    }
    Ok((Form::from_pairs(pairs), file))
}

/// What is larger than the house accepts.
#[must_use]
pub fn too_large() -> Failure {
    Failure::Malformed(
        StatusCode::PAYLOAD_TOO_LARGE,
        "the file is too large".to_owned(),
    )
}

fn malformed(error: MultipartError) -> Failure {
    Failure::Malformed(error.status(), error.body_text())
}
