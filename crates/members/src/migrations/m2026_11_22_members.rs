//! People, organisations, networks, and who belongs to what.

use sea_orm_migration::{prelude::*, schema::*};

fn points(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, "id")
        .to_owned()
}

async fn index(
    manager: &SchemaManager<'_>,
    name: &'static str,
    table: &'static str,
    columns: &[&'static str],
    unique: bool,
) -> Result<(), DbErr> {
    let mut index = Index::create().name(name).table(table).to_owned();
    for column in columns {
        index.col(*column);
    }
    if unique {
        index.unique();
    }
    manager.create_index(index).await
}

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("person")
                .col(pk_uuid("id"))
                .col(text("email").unique_key())
                .col(text("name"))
                .col(text_null("password_hash"))
                .col(text("language"))
                .col(text("time_zone"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("verified_at"))
                .col(timestamp_with_time_zone_null("deleted_at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("operator")
                .col(uuid("person_id").primary_key())
                .col(timestamp_with_time_zone("granted_at"))
                .foreign_key(&mut points("operator", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("entry_link")
                .col(pk_uuid("id"))
                .col(text("digest").unique_key())
                .col(text("purpose"))
                .col(uuid("person_id"))
                .col(text("email"))
                .col(timestamp_with_time_zone("made_at"))
                .col(timestamp_with_time_zone("expires_at"))
                .col(timestamp_with_time_zone_null("used_at"))
                .foreign_key(&mut points("entry_link", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("api_token")
                .col(pk_uuid("id"))
                .col(text("digest").unique_key())
                .col(uuid("person_id"))
                .col(text("name"))
                .col(boolean("may_write"))
                .col(timestamp_with_time_zone("made_at"))
                .col(timestamp_with_time_zone_null("revoked_at"))
                .foreign_key(&mut points("api_token", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("organisation")
                .col(pk_uuid("id"))
                .col(text("slug").unique_key())
                .col(text("kind"))
                .col(json_binary("name"))
                .col(text("words"))
                .col(json_binary("about"))
                .col(text("country"))
                .col(text_null("region"))
                .col(json_binary("languages"))
                .col(text_null("website"))
                .col(json_binary("identifiers"))
                .col(uuid_null("parent_id"))
                .col(integer_null("employees"))
                .col(timestamp_with_time_zone("created_at"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "organisation_parent",
        "organisation",
        &["parent_id"],
        false,
    )
    .await?;
    index(
        manager,
        "organisation_words",
        "organisation",
        &["words"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("sign_in")
                .col(pk_uuid("id"))
                .col(text("digest").unique_key())
                .col(uuid("person_id"))
                .col(uuid_null("organisation_id"))
                .col(timestamp_with_time_zone("at"))
                .col(timestamp_with_time_zone("seen_at"))
                .col(text_null("address"))
                .col(text_null("agent"))
                .foreign_key(&mut points("sign_in", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "sign_in_person", "sign_in", &["person_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("capacity")
                .col(pk_uuid("id"))
                .col(uuid("person_id"))
                .col(uuid("organisation_id"))
                .col(text("role"))
                .col(timestamp_with_time_zone("asked_at"))
                .col(text_null("message"))
                .col(timestamp_with_time_zone_null("approved_at"))
                .col(uuid_null("approved_by"))
                .col(timestamp_with_time_zone_null("ended_at"))
                .col(uuid_null("ended_by"))
                .foreign_key(&mut points("capacity", "person_id", "person"))
                .foreign_key(&mut points("capacity", "organisation_id", "organisation"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "capacity_person",
        "capacity",
        &["person_id"],
        false,
    )
    .await?;
    index(
        manager,
        "capacity_organisation",
        "capacity",
        &["organisation_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("network")
                .col(pk_uuid("id"))
                .col(text("slug").unique_key())
                .col(text("name"))
                .col(json_binary("tagline"))
                .col(json_binary("about"))
                .col(text_null("website"))
                .col(text_null("contact_email"))
                .col(text("colour"))
                .col(boolean("accepts_applications"))
                .col(timestamp_with_time_zone("created_at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("tier")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(json_binary("name"))
                .col(json_binary("about"))
                .col(small_integer("rank"))
                .col(json_binary("open_to"))
                .col(timestamp_with_time_zone_null("retired_at"))
                .foreign_key(&mut points("tier", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    index(manager, "tier_network", "tier", &["network_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("secretary")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("person_id"))
                .col(timestamp_with_time_zone("since"))
                .col(uuid_null("appointed_by"))
                .col(timestamp_with_time_zone_null("until"))
                .foreign_key(&mut points("secretary", "network_id", "network"))
                .foreign_key(&mut points("secretary", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "secretary_person",
        "secretary",
        &["person_id"],
        false,
    )
    .await?;
    index(
        manager,
        "secretary_network",
        "secretary",
        &["network_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("membership")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(uuid("tier_id"))
                .col(uuid_null("through_id"))
                .col(date("since"))
                .col(date_null("until"))
                .col(timestamp_with_time_zone("recorded_at"))
                .foreign_key(&mut points("membership", "network_id", "network"))
                .foreign_key(&mut points("membership", "organisation_id", "organisation"))
                .foreign_key(&mut points("membership", "tier_id", "tier"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "membership_network",
        "membership",
        &["network_id"],
        false,
    )
    .await?;
    index(
        manager,
        "membership_organisation",
        "membership",
        &["organisation_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("membership_application")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(uuid("tier_id"))
                .col(uuid_null("through_id"))
                .col(uuid("person_id"))
                .col(text("message"))
                .col(timestamp_with_time_zone("asked_at"))
                .col(timestamp_with_time_zone_null("decided_at"))
                .col(uuid_null("decided_by"))
                .col(boolean_null("accepted"))
                .col(text_null("reason"))
                .foreign_key(&mut points(
                    "membership_application",
                    "network_id",
                    "network",
                ))
                .foreign_key(&mut points(
                    "membership_application",
                    "organisation_id",
                    "organisation",
                ))
                .foreign_key(&mut points("membership_application", "tier_id", "tier"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "membership_application_network",
        "membership_application",
        &["network_id", "organisation_id"],
        false,
    )
    .await
}
