//! A payment that was recorded by mistake is taken back by a row of its own, once.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::alter()
        .table("dues_payment")
        .add_column(uuid_null("takes_back_id"))
        .to_owned();
    manager.alter_table(table).await?;
    // Rows that take nothing back have none there (empty values differ).
    let once = Index::create()
        .name("dues_payment_takes_back")
        .table("dues_payment")
        .col("takes_back_id")
        .unique()
        .to_owned();
    manager.create_index(once).await
}
