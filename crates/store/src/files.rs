//! Uploaded files: in a folder, or in a store that speaks the S3 protocol.

use crate::Error;
use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt};
use object_store::{
    ObjectStore, ObjectStoreExt, PutPayload, aws::AmazonS3Builder, local::LocalFileSystem,
    path::Path,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// Where files go.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FilesConfig {
    /// A folder of this machine.
    Folder(PathBuf),
    /// A bucket, shared by every node.
    S3 {
        /// For example `https://s3.example.org`.
        endpoint: String,
        /// The bucket's name.
        bucket: String,
        /// The region's name; many servers accept any.
        region: String,
        /// Access key.
        key_id: String,
        /// Secret key.
        secret: String,
    },
}

/// The file store. Cheap to clone.
#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    pub(crate) fn open(config: &FilesConfig) -> Result<Self, Error> {
        Ok(Self(match config {
            FilesConfig::Folder(folder) => {
                std::fs::create_dir_all(folder)?;
                Arc::new(LocalFileSystem::new_with_prefix(folder)?)
            }
            FilesConfig::S3 {
                endpoint,
                bucket,
                region,
                key_id,
                secret,
            } => Arc::new(
                AmazonS3Builder::new()
                    .with_endpoint(endpoint)
                    .with_allow_http(endpoint.starts_with("http://"))
                    .with_bucket_name(bucket)
                    .with_region(region)
                    .with_access_key_id(key_id)
                    .with_secret_access_key(secret)
                    .build()?,
            ),
        }))
    }

    /// Keeps a file under a key of ours (never a name that a visitor chose).
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), Error> {
        self.0
            .put(&Path::from(key), PutPayload::from_bytes(bytes))
            .await?;
        Ok(())
    }

    /// Reads a file; `None` where there is none.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn get(&self, key: &str) -> Result<Option<Bytes>, Error> {
        match self.0.get(&Path::from(key)).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a file; it is no error if it is gone already.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn delete(&self, key: &str) -> Result<(), Error> {
        match self.0.delete(&Path::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The keys of all files, for a backup.
    pub fn keys(&self) -> BoxStream<'_, Result<String, Error>> {
        self.0
            .list(None)
            .map(|entry| Ok(entry.map(|entry| entry.location.to_string())?))
            .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_there_until_it_is_deleted() {
        let folder = tempfile::tempdir().expect("a folder");
        let files =
            Files::open(&FilesConfig::Folder(folder.path().join("files"))).expect("a file store");
        files
            .put("materials/one", Bytes::from_static(b"slides"))
            .await
            .expect("kept");
        assert_eq!(
            files.get("materials/one").await.expect("read"),
            Some(Bytes::from_static(b"slides"))
        );
        let keys: Vec<_> = files.keys().map(|key| key.expect("a key")).collect().await;
        assert_eq!(keys, ["materials/one"]);
        files.delete("materials/one").await.expect("deleted");
        files.delete("materials/one").await.expect("deleted again");
        assert_eq!(files.get("materials/one").await.expect("read"), None);
    }
}
