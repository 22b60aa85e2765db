//! Files in a store that speaks the S3 protocol, over the network.

use bytes::Bytes;
use futures::StreamExt;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use store::{Clock, FilesConfig, Opening, Store};
use tempfile::TempDir;
use testkit::{Database, block_on};
use tokio::net::TcpListener;

async fn bucket_server(folder: &TempDir) -> String {
    std::fs::create_dir(folder.path().join("papers")).unwrap();
    let mut builder = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
    builder.set_auth(SimpleAuth::from_single("key", "secret"));
    let service = builder.build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service.clone();
            tokio::spawn(async move {
                let _ = Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    address
}

async fn open(database: &Database, endpoint: &str, secret: &str) -> Store {
    Store::open(Opening {
        database_url: database.url.clone(),
        connections: 1,
        files: FilesConfig::S3 {
            endpoint: endpoint.to_owned(),
            bucket: "papers".to_owned(),
            region: "eu".to_owned(),
            key_id: "key".to_owned(),
            secret: secret.to_owned(),
        },
        listeners: Vec::new(),
        clock: Clock::System,
    })
    .await
    .unwrap()
}

#[test]
fn a_file_goes_into_a_bucket_and_comes_back() {
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap();
    block_on(async {
        let (folder, database) = (TempDir::new().unwrap(), Database::sqlite());
        let endpoint = bucket_server(&folder).await;
        let store = open(&database, &endpoint, "secret").await;
        let files = store.files();
        let slides = Bytes::from(vec![7_u8; 3_000_000]);
        files.put("materials/slides", slides.clone()).await.unwrap();
        assert_eq!(files.get("materials/slides").await.unwrap(), Some(slides));
        assert_eq!(files.get("materials/none").await.unwrap(), None);
        let keys: Vec<String> = files.keys().map(Result::unwrap).collect().await;
        assert_eq!(keys, ["materials/slides"]);
        files.delete("materials/slides").await.unwrap();
        assert_eq!(files.get("materials/slides").await.unwrap(), None);

        let stranger = open(&database, &endpoint, "guessed").await;
        assert!(stranger.files().get("materials/slides").await.is_err());
    });
}
