//! What in a letter opens a door is known, so that it can be taken out once the letter has left.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .alter_table(
            Table::alter()
                .table("mail")
                .add_column(json_binary("secrets").default("[]"))
                .to_owned(),
        )
        .await
}
