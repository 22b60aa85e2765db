//! Groups of one sector are found in the order in which they are listed: beside every group stand those of
//! other networks for the same sector.

use sea_orm_migration::prelude::*;

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let index = Index::create()
        .name("group_sector_slug")
        .table("group")
        .col("sector")
        .col("slug")
        .to_owned();
    manager.create_index(index).await
}
