//! Nobody registers for what another room convenes, and an event knows who did: until now such a meeting
//! took registrations like every other event, and was known by its audience, one or several groups.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("event_convener")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid("convener_id"))
                .col(uuid("network_id"))
                .col(json_binary("name"))
                .col(text("page"))
                .col(text("meeting_page"))
                .col(text("seen_by"))
                .col(text("takes_part"))
                .foreign_key(
                    ForeignKey::create()
                        .from("event_convener", "event_id")
                        .to("event", "id"),
                )
                .to_owned(),
        )
        .await?;
    for (name, columns, is_unique) in [
        (
            "event_convener_event",
            &["event_id", "convener_id"][..],
            true,
        ),
        ("event_convener_convener", &["convener_id"][..], false),
    ] {
        let mut index = Index::create()
            .name(name)
            .table("event_convener")
            .to_owned();
        for column in columns {
            index.col(*column);
        }
        if is_unique {
            index.unique();
        }
        manager.create_index(index).await?;
    }
    let of_groups = Expr::col("audience")
        .like("group:%")
        .or(Expr::col("audience").like("groups:%"));
    manager
        .execute(
            Query::update()
                .table("event")
                .value("registration", "none")
                .and_where(of_groups)
                .to_owned(),
        )
        .await
}
