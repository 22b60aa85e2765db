//! Letters after an event.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("follow_up")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid("application_id"))
                .col(text("about"))
                .col(timestamp_with_time_zone("sent_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("follow_up", "event_id")
                        .to("event", "id"),
                )
                .foreign_key(
                    ForeignKey::create()
                        .from("follow_up", "application_id")
                        .to("application", "id"),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            Index::create()
                .name("follow_up_event_about")
                .table("follow_up")
                .col("event_id")
                .col("about")
                .to_owned(),
        )
        .await
}
