//! Events count the places that are kept for those to whom the desk has not yet sent that they have none: lists say from
//! it whether anybody can have a place now.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .alter_table(
            Table::alter()
                .table("event")
                .add_column(integer("kept").default(0))
                .to_owned(),
        )
        .await?;
    let count = "UPDATE event SET kept = (SELECT COUNT(*) FROM application \
                 WHERE application.event_id = event.id \
                 AND application.told IN ('accepted', 'offered') \
                 AND application.status NOT IN ('accepted', 'offered', 'cancelled'))";
    manager
        .get_connection()
        .execute_unprepared(count)
        .await
        .map(|_| ())
}
