//! What a group shows is read in the order of an index: sorting it anew for each page took longer than
//! reading it.

use sea_orm_migration::prelude::*;

/// Table, the index on its group alone, and the columns of the order within a group.
const ORDERS: [(&str, &str, &[&str]); 4] = [
    ("group_step", "group_step_group_id", &["at", "id"]),
    (
        "group_plan_item",
        "group_plan_item_group_id",
        &["due_on", "id"],
    ),
    ("group_paper", "group_paper_group_id", &["added_at", "id"]),
    (
        "group_update",
        "group_update_group_id",
        &["published_at", "id"],
    ),
];

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (table, of_group, order) in ORDERS {
        let mut index = Index::create()
            .name(format!("{table}_order"))
            .table(table)
            .col("group_id")
            .to_owned();
        for column in order {
            index.col(*column);
        }
        manager.create_index(index).await?;
        manager
            .drop_index(Index::drop().name(of_group).table(table).to_owned())
            .await?;
    }
    Ok(())
}
