//! Migrations: dated steps that bring the tables up to date, run when the program starts.

use crate::{Error, Store};
use futures::future::BoxFuture;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use sea_orm_migration::{MigratorTraitSelf, prelude::*};
pub use sea_orm_migration::{prelude, schema};

#[path = "migrations/m2026_11_22_code_labels.rs"]
mod code_labels;
#[path = "migrations/m2026_11_22_foundation.rs"]
mod foundation;
#[path = "migrations/m2026_11_22_letter_secrets.rs"]
mod letter_secrets;
#[path = "migrations/m2026_11_22_letters_about.rs"]
mod letters_about;
#[path = "migrations/m2026_11_22_look_ups.rs"]
mod look_ups;
#[path = "migrations/m2026_11_23_record_made_by.rs"]
mod record_made_by;

/// One step. Its name starts with its date; once shipped neither name nor content changes.
#[derive(Clone, Copy)]
pub struct Migration {
    /// For example `m2026_11_22_events`.
    pub name: &'static str,
    /// What is done.
    pub up: for<'a, 'b> fn(&'a SchemaManager<'b>) -> BoxFuture<'a, Result<(), DbErr>>,
}

impl MigrationName for Migration {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        (self.up)(manager).await
    }
}

struct Steps(Vec<Migration>);

impl MigratorTraitSelf for Steps {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        self.0
            .iter()
            .map(|step| Box::new(*step) as Box<dyn MigrationTrait>)
            .collect()
    }

    fn migration_table_name(&self) -> sea_orm::DynIden {
        Alias::new("migration").into_iden()
    }
}

/// The tables of this crate.
pub const FOUNDATION: &[Migration] = &[
    Migration {
        name: "m2026_11_22_foundation",
        up: |manager| Box::pin(foundation::up(manager)),
    },
    Migration {
        name: "m2026_11_22_code_labels",
        up: |manager| Box::pin(code_labels::up(manager)),
    },
    Migration {
        name: "m2026_11_22_letter_secrets",
        up: |manager| Box::pin(letter_secrets::up(manager)),
    },
    Migration {
        name: "m2026_11_22_look_ups",
        up: |manager| Box::pin(look_ups::up(manager)),
    },
    Migration {
        name: "m2026_11_22_letters_about",
        up: |manager| Box::pin(letters_about::up(manager)),
    },
    Migration {
        name: "m2026_11_23_record_made_by",
        up: |manager| Box::pin(record_made_by::up(manager)),
    },
];

fn all(migrations: &[Migration]) -> Steps {
    Steps([FOUNDATION, migrations].concat())
}

/// Names of the steps that are not done yet; changes nothing.
pub(crate) async fn pending(store: &Store, migrations: &[Migration]) -> Result<Vec<String>, Error> {
    let done = done(store.db()).await?;
    let known = all(migrations).0;
    if let Some(newer) = done
        .iter()
        .find(|name| !known.iter().any(|step| step.name == name.as_str()))
    {
        return Err(Error::Config(format!(
            "the database was made by a newer version: it knows {newer}"
        )));
    }
    let left = known
        .iter()
        .map(|step| step.name.to_owned())
        .filter(|name| !done.contains(name));
    Ok(left.collect())
}

async fn done(db: &DatabaseConnection) -> Result<Vec<String>, Error> {
    let backend = db.get_database_backend();
    let ask = |statement: &str| Statement::from_string(backend, statement);
    let exists = match backend {
        DbBackend::Postgres => {
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'"
        }
        _ => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'",
    };
    if db.query_one_raw(ask(exists)).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows = db
        .query_all_raw(ask("SELECT version FROM migration"))
        .await?;
    Ok(rows
        .iter()
        .map(|row| row.try_get("", "version"))
        .collect::<Result<_, _>>()?)
}

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<(), Error> {
    if pending(store, migrations).await?.is_empty() {
        return Ok(());
    }
    // Two nodes that start together must not both create the same table: on SQLite the queue of
    // writers is within the process, so the loser of a race between processes tries once more.
    let steps = all(migrations);
    if let Err(first) = steps.up(store.db(), None).await {
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        steps.up(store.db(), None).await.map_err(|_| first)?;
    }
    Ok(())
}
