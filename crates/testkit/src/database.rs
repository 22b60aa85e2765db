//! A fresh, empty database for one test: SQLite in a file, or PostgreSQL in the temporary server.

use sea_orm::{ConnectOptions, ConnectionTrait, DbErr};
use tempfile::TempDir;
use url::Url;
use uuid::Uuid;

/// Where tests find the PostgreSQL server in which each makes a database of its own.
const SERVER: &str = "GUILDHALL_TEST_POSTGRES";

/// An empty database that nobody else uses and that goes away with this value.
#[derive(Debug)]
pub struct Database {
    /// The address, as an operator would write it in the configuration.
    pub url: String,
    home: Home,
}

/// What has to be tidied up afterwards.
#[derive(Debug)]
enum Home {
    Folder { _removed_on_drop: TempDir },
    Server { url: Url, name: String },
}

impl Database {
    /// A SQLite database in a temporary folder. The file is made by whoever connects first.
    ///
    /// # Panics
    ///
    /// When there is no place for temporary files.
    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder for the database");
        let file = folder.path().join("guildhall.sqlite");
        Self {
            url: format!("sqlite://{}?mode=rwc", file.display()),
            home: Home::Folder {
                _removed_on_drop: folder,
            },
        }
    }

    /// A new database in the PostgreSQL server that `scripts/with-postgres` started.
    ///
    /// # Panics
    ///
    /// When there is no such server: a test on PostgreSQL fails rather than being left out.
    pub async fn postgres() -> Self {
        let Ok(server) = std::env::var(SERVER) else {
            panic!("no PostgreSQL: run through \"make test-rust\" or scripts/with-postgres");
        };
        let server = Url::parse(&server).expect("an address in GUILDHALL_TEST_POSTGRES");
        let name = format!("test_{}", Uuid::now_v7().simple());
        run(&server, format!("CREATE DATABASE {name}"))
            .await
            .expect("a new database in PostgreSQL");

        let mut url = server.clone();
        url.set_path(&name);
        Self {
            url: url.into(),
            home: Home::Server { url: server, name },
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Home::Server { url, name } = &self.home else {
            return;
        };
        let (url, drop) = (url.clone(), format!("DROP DATABASE {name} WITH (FORCE)"));
        // A thread of its own, because the test's runtime may not be blocked from within. A database
        // that stays behind does no harm: it ends with the server.
        let _ = std::thread::spawn(move || crate::both::block_on(run(&url, drop))).join();
    }
}

async fn run(server: &Url, statement: String) -> Result<(), DbErr> {
    let mut options = ConnectOptions::new(server.as_str());
    options.max_connections(1).sqlx_logging(false);
    let connection = sea_orm::Database::connect(options).await?;
    connection.execute_unprepared(&statement).await?;
    connection.close().await
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectionTrait, Database as Connect, Statement};

    use super::*;

    crate::both! {
        async fn a_database_is_empty_and_can_be_written_to(database: Database) {
            let connection = Connect::connect(&database.url).await.unwrap();

            connection
                .execute_unprepared("CREATE TABLE guest (name text)")
                .await
                .unwrap();

            connection.close().await.unwrap();
        }

        async fn two_databases_have_nothing_in_common(database: Database) {
            let other = match database.home {
                Home::Folder { .. } => Database::sqlite(),
                Home::Server { .. } => Database::postgres().await,
            };

            assert_ne!(database.url, other.url);
        }
    }

    #[test]
    fn a_folder_goes_away_with_its_database() {
        let database = Database::sqlite();
        let Home::Folder { _removed_on_drop } = &database.home else {
            unreachable!("SQLite lives in a folder");
        };
        let folder = _removed_on_drop.path().to_owned();
        assert!(folder.exists());

        drop(database);

        assert!(!folder.exists());
    }

    #[test]
    fn a_postgres_database_goes_away_even_while_somebody_is_connected() {
        crate::both::block_on(async {
            let database = Database::postgres().await;
            let Home::Server { url, name } = &database.home else {
                unreachable!("PostgreSQL lives in a server");
            };
            let (url, name) = (url.clone(), name.clone());
            let visitor = Connect::connect(&database.url).await.unwrap();
            assert!(exists(&url, &name).await);

            drop(database);

            assert!(!exists(&url, &name).await);
            drop(visitor);
        });
    }

    async fn exists(server: &Url, name: &str) -> bool {
        let connection = Connect::connect(server.as_str()).await.unwrap();
        let backend = connection.get_database_backend();
        let query = "SELECT 1 FROM pg_database WHERE datname = $1";
        let statement = Statement::from_sql_and_values(backend, query, [name.into()]);
        connection.query_one_raw(statement).await.unwrap().is_some()
    }
}
