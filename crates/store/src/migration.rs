//! Migrations: dated steps that bring the tables up to date, run when the program starts.

use crate::{Error, Store};
use futures::future::BoxFuture;
use sea_orm_migration::{MigratorTraitSelf, prelude::*};
pub use sea_orm_migration::{prelude, schema};

#[path = "migrations/m2026_11_22_code_labels.rs"]
mod code_labels;
#[path = "migrations/m2026_11_22_foundation.rs"]
mod foundation;

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
        self.0.iter().map(|step| Box::new(*step) as Box<dyn MigrationTrait>).collect()
    }

    fn migration_table_name(&self) -> sea_orm::DynIden {
        Alias::new("migration").into_iden()
    }
}

/// The tables of this crate.
pub const FOUNDATION: &[Migration] = &[
    Migration { name: "m2026_11_22_foundation", up: |manager| Box::pin(foundation::up(manager)) },
    Migration { name: "m2026_11_22_code_labels", up: |manager| Box::pin(code_labels::up(manager)) },
];

fn all(migrations: &[Migration]) -> Steps {
    Steps([FOUNDATION, migrations].concat())
}

/// Names of the steps that are not done yet; changes nothing.
pub(crate) async fn pending(store: &Store, migrations: &[Migration]) -> Result<Vec<String>, Error> {
    let pending = all(migrations).get_pending_migrations_read_only(store.db()).await?;
    Ok(pending.iter().map(|step| step.name().to_owned()).collect())
}

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<(), Error> {
    // Two nodes that start together must not both create the same table: on SQLite the queue of
    // writers is within the process, so the loser of a race between processes tries once more.
    let steps = all(migrations);
    if let Err(first) = steps.up(store.db(), None).await {
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        steps.up(store.db(), None).await.map_err(|_| first)?;
    }
    Ok(())
}
