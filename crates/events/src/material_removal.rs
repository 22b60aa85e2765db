//! Removing a material: nobody gets it any more, and its file goes.

use crate::{Event, material};
use futures::future::BoxFuture;
use sea_orm::EntityTrait;
use serde::{Deserialize, Serialize};
use store::{Actor, JobKind, Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// A material was removed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MaterialRemoved {
    material_id: Uuid,
    event_id: Uuid,
    network_id: Uuid,
    file_name: String,
}

impl Recorded for MaterialRemoved {
    const KIND: &'static str = "material-removed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Removes the files of materials that are gone: a file store can fail when the database does not.
pub(crate) const REMOVE_FILE: JobKind = JobKind {
    kind: "material-file-removal",
    run: remove_file,
};

/// Removes a material; it is no error if somebody else was faster.
///
/// # Errors
/// When the change cannot be kept.
pub(crate) async fn remove(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    material: material::Model,
) -> Result<(), store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let gone = material::Entity::delete_by_id(material.id)
        .exec(tx.db())
        .await?;
    if gone.rows_affected > 0 {
        tx.job(REMOVE_FILE.kind, &material.file_key, tx.now())
            .await?;
        tx.record(&MaterialRemoved {
            material_id: material.id,
            event_id: event.id,
            network_id: event.network_id,
            file_name: material.file_name,
        })
        .await?;
    }
    tx.commit().await
}

fn remove_file<'a>(
    store: &'a Store,
    payload: &'a serde_json::Value,
) -> BoxFuture<'a, Result<(), store::Error>> {
    Box::pin(async move {
        let key: String = serde_json::from_value(payload.clone())?;
        store.files().delete(&key).await
    })
}
