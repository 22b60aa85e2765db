//! Answers by the link of a letter that wait for the person in whose name they were written.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_held_reply")
                .col(pk_uuid("id"))
                .col(uuid("topic_id"))
                .col(uuid("person_id"))
                .col(uuid("seat_id"))
                .col(text("text"))
                .col(text("digest").unique_key())
                .col(timestamp_with_time_zone("held_at"))
                .foreign_key(
                    ForeignKey::create()
                        .from("group_held_reply", "topic_id")
                        .to("group_topic", "id"),
                )
                .to_owned(),
        )
        .await?;
    let held_at = Index::create()
        .name("group_held_reply_held_at")
        .table("group_held_reply")
        .col("held_at")
        .to_owned();
    manager.create_index(held_at).await
}
