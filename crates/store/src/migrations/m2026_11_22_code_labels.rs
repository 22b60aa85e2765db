//! Labels of official code lists, in the languages in which they were published.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("code_label")
                .col(text("list"))
                .col(text("code"))
                .col(text("language"))
                .col(text("label"))
                .col(text_null("parent"))
                .primary_key(Index::create().col("list").col("code").col("language"))
                .to_owned(),
        )
        .await
}
