//! A way to PostgreSQL that can be cut and mended.

use std::net::SocketAddr;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

/// Stands in front of a server that listens on a socket in a folder.
pub struct Proxy {
    pub address: SocketAddr,
    socket: String,
    task: Option<JoinHandle<()>>,
}

impl Proxy {
    /// A way to the server of this database; it is cut as yet.
    pub fn to(database: &Url) -> Self {
        let folder = database
            .query_pairs()
            .find(|(name, _)| name == "host")
            .expect("a folder")
            .1
            .into_owned();
        // Let go of again at once: nobody else on this machine asks for this one.
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            address: free.local_addr().unwrap(),
            socket: format!("{folder}/.s.PGSQL.5432"),
            task: None,
        }
    }

    /// The address of the database by this way.
    pub fn database_url(&self, database: &Url) -> String {
        format!(
            "postgresql://postgres@{}{}?sslmode=disable",
            self.address,
            database.path()
        )
    }

    /// Opens the way.
    pub async fn mend(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        let socket = self.socket.clone();
        self.task = Some(tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((mut visitor, _)) = listener.accept().await {
                let socket = socket.clone();
                connections.spawn(async move {
                    let mut server = UnixStream::connect(socket).await.unwrap();
                    let _ = copy_bidirectional(&mut visitor, &mut server).await;
                });
            }
        }));
    }

    /// Cuts the way, and with it every connection.
    pub async fn cut(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
            let _ = task.await;
        }
    }
}
