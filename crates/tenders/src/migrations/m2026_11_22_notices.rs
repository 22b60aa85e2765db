//! Notices of procurement, as they were read from their sources.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("notice")
                .col(pk_uuid("id"))
                .col(text("identifier"))
                .col(text("version"))
                .col(text_null("publication_number"))
                .col(text_null("procedure_identifier"))
                .col(text_null("kind"))
                .col(text_null("buyer_country"))
                .col(date_null("published_on"))
                .col(text_null("title"))
                .col(blob("content"))
                .col(text("source"))
                .col(text("digest"))
                .col(timestamp_with_time_zone("imported_at"))
                .to_owned(),
        )
        .await?;
    let one_of_each = Index::create()
        .name("notice_identifier")
        .table("notice")
        .col("identifier")
        .col("version")
        .unique()
        .to_owned();
    manager.create_index(one_of_each).await?;
    for column in ["publication_number", "procedure_identifier"] {
        let index = Index::create()
            .name(format!("notice_{column}"))
            .table("notice")
            .col(column)
            .to_owned();
        manager.create_index(index).await?;
    }
    Ok(())
}
