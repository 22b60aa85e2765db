//! The calendar reads its first page in the order of an index, and passes over what is past without
//! looking at it.

use sea_orm_migration::prelude::*;

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_index(
            Index::create()
                .name("event_order")
                .table("event")
                .col("starts_at")
                .col("id")
                .col("ends_at")
                .to_owned(),
        )
        .await?;
    manager
        .drop_index(
            Index::drop()
                .name("event_starts_at")
                .table("event")
                .to_owned(),
        )
        .await
}
