//! Minutes of an event that a group only counts as its meeting are its own; those of a meeting belong to the groups
//! that called it. What was written until now about an event of others is left to the group that counted it first.

use sea_orm_migration::{prelude::*, schema::*};

const MINUTES: &str = "group_minutes";

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let column = Table::alter()
        .table(MINUTES)
        .add_column(uuid_null("group_id"))
        .to_owned();
    manager.alter_table(column).await?;
    let index = Index::drop()
        .name("group_minutes_event_id_number")
        .table(MINUTES)
        .to_owned();
    manager.drop_index(index).await?;
    let shared = numbers("group_minutes_of_callers", &["event_id", "number"])
        .cond_where(Expr::col("group_id").is_null())
        .to_owned();
    manager.create_index(shared).await?;
    let own = numbers(
        "group_minutes_of_group",
        &["event_id", "group_id", "number"],
    )
    .cond_where(Expr::col("group_id").is_not_null())
    .to_owned();
    manager.create_index(own).await?;
    let called = Query::select()
        .column("event_id")
        .from("event_convener")
        .to_owned();
    let first = Query::select()
        .column(("group_meeting", "group_id"))
        .from("group_meeting")
        .and_where(Expr::col(("group_meeting", "event_id")).equals((MINUTES, "event_id")))
        .order_by(("group_meeting", "id"), Order::Asc)
        .limit(1)
        .to_owned();
    let own = Query::update()
        .table(MINUTES)
        .value("group_id", first)
        .and_where(Expr::col("event_id").not_in_subquery(called))
        .to_owned();
    manager.execute(own).await
}

fn numbers(name: &str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create()
        .name(name)
        .table(MINUTES)
        .unique()
        .to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}
