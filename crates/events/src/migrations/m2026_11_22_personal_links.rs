//! Further ways to an application: only digests of secrets are kept, so a later letter cannot repeat
//! the first link and brings one of its own.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("personal_link")
                .col(pk_uuid("id"))
                .col(uuid("application_id"))
                .col(text("digest").unique_key())
                .col(timestamp_with_time_zone("made_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("personal_link", "application_id")
                        .to("application", "id"),
                )
                .to_owned(),
        )
        .await?;
    let application = Index::create()
        .name("personal_link_application")
        .table("personal_link")
        .col("application_id")
        .to_owned();
    manager.create_index(application).await
}
