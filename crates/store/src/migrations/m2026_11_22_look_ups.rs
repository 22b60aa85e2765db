//! Whoever follows the log asks for what happened since some time, and a worker for jobs of the kinds
//! it can do: neither has to read past all the rest.

use sea_orm_migration::prelude::*;

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_index(
            Index::create()
                .name("record_at")
                .table("record")
                .col("at")
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("job_kind_due")
                .table("job")
                .col("kind")
                .col("due_at")
                .to_owned(),
        )
        .await?;
    manager
        .drop_index(Index::drop().name("job_due").table("job").to_owned())
        .await
}
