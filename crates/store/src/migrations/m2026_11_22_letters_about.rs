//! Who applies twice, and the page of an application, ask for the letters about it: without an index all
//! letters of the house were read.

use sea_orm_migration::prelude::*;

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_index(
            Index::create()
                .name("mail_subject")
                .table("mail")
                .col("subject_id")
                .to_owned(),
        )
        .await
}
