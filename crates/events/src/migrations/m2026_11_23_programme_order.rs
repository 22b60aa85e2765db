//! The agenda of an event and who carries it are read in the order of an index: sorting them anew for
//! each page took longer than reading them.

use sea_orm_migration::prelude::*;

/// Table, the index on its event alone, and the columns of the order within an event.
const ORDERS: [(&str, &str, &[&str]); 2] = [
    ("session", "session_event", &["day_id", "starts", "id"]),
    (
        "event_organisation",
        "event_organisation_event",
        &["position", "id"],
    ),
];

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (table, of_event, order) in ORDERS {
        let mut index = Index::create()
            .name(format!("{table}_order"))
            .table(table)
            .col("event_id")
            .to_owned();
        for column in order {
            index.col(*column);
        }
        manager.create_index(index).await?;
        manager
            .drop_index(Index::drop().name(of_event).table(table).to_owned())
            .await?;
    }
    Ok(())
}
