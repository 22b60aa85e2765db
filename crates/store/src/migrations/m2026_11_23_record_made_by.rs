//! A record without a person says whether a visitor or the program itself made it. Of those that are there
//! already that is not known.

use sea_orm_migration::{prelude::*, schema::*};

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .alter_table(
            Table::alter()
                .table("record")
                .add_column(text_null("made_by"))
                .to_owned(),
        )
        .await
}
