//! Charters, groups, the steps of their life, seats, meetings and effort.

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

fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create()
        .name(format!("{table}_{}", columns.join("_")))
        .table(table)
        .to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}

/// One row at most while `open` is empty.
fn one_while_empty(
    table: &'static str,
    columns: &[&'static str],
    open: &'static str,
) -> IndexCreateStatement {
    let mut index = index(table, columns);
    index
        .name(format!("{table}_{}_current", columns.join("_")))
        .unique()
        .cond_where(Expr::col(open).is_null());
    index
}

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    charters(manager).await?;
    groups(manager).await?;
    seats(manager).await?;
    offers(manager).await?;
    work(manager).await
}

async fn charters(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("charter")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(text("slug"))
                .col(json_binary("name"))
                .col(text("kind"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("retired_at"))
                .foreign_key(&mut points("charter", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("charter", &["network_id", "slug"])
                .unique()
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("charter_version")
                .col(pk_uuid("id"))
                .col(uuid("charter_id"))
                .col(integer("number"))
                .col(date("valid_from"))
                .col(json_binary("rules"))
                .col(json_binary("changes"))
                .col(timestamp_with_time_zone("written_at"))
                .col(uuid_null("written_by"))
                .foreign_key(&mut points("charter_version", "charter_id", "charter"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("charter_version", &["charter_id", "number"])
                .unique()
                .to_owned(),
        )
        .await
}

async fn groups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_wave")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(json_binary("name"))
                .col(timestamp_with_time_zone("planned_at"))
                .col(timestamp_with_time_zone_null("opened_at"))
                .foreign_key(&mut points("group_wave", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group")
                .col(pk_uuid("id"))
                .col(text("slug").unique_key())
                .col(uuid("network_id"))
                .col(uuid("charter_id"))
                .col(uuid_null("wave_id"))
                .col(json_binary("name"))
                .col(json_binary("aim"))
                .col(json_binary("problem"))
                .col(text("sector"))
                .col(json_binary("cpv"))
                .col(text("entry"))
                .col(json_binary("entry_requirements"))
                .col(text("audience"))
                .col(text("visible_to"))
                .col(text("state"))
                .col(uuid("proposed_for"))
                .col(uuid("proposed_by"))
                .col(timestamp_with_time_zone("proposed_at"))
                .col(date_null("term_ends_on"))
                .col(uuid_null("successor_id"))
                .foreign_key(&mut points("group", "network_id", "network"))
                .foreign_key(&mut points("group", "charter_id", "charter"))
                .foreign_key(&mut points("group", "wave_id", "group_wave"))
                .to_owned(),
        )
        .await?;
    for columns in [&["network_id", "state"][..], &["state"], &["successor_id"]] {
        manager.create_index(index("group", columns)).await?;
    }
    manager
        .create_table(
            Table::create()
                .table("group_step")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(text("state"))
                .col(timestamp_with_time_zone("at"))
                .col(uuid_null("person_id"))
                .col(text_null("note"))
                .foreign_key(&mut points("group_step", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_step", &["group_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_report")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(boolean("is_final"))
                .col(json_binary("text"))
                .col(timestamp_with_time_zone("handed_in_at"))
                .col(uuid_null("handed_in_by"))
                .foreign_key(&mut points("group_report", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_report", &["group_id"]))
        .await
}

async fn seats(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("seat")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid("organisation_id"))
                .col(text("country"))
                .col(text("role"))
                .col(boolean("is_core"))
                .col(uuid_null("representative_id"))
                .col(timestamp_with_time_zone("since"))
                .col(timestamp_with_time_zone_null("until"))
                .col(text_null("ended_because"))
                .foreign_key(&mut points("seat", "group_id", "group"))
                .foreign_key(&mut points("seat", "organisation_id", "organisation"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(one_while_empty(
            "seat",
            &["group_id", "organisation_id"],
            "until",
        ))
        .await?;
    let mut head = index("seat", &["group_id"]);
    head.name("seat_one_head").unique().cond_where(
        Expr::col("role")
            .eq("leader")
            .and(Expr::col("until").is_null()),
    );
    manager.create_index(head).await?;
    for columns in [
        &["group_id"][..],
        &["organisation_id"],
        &["representative_id"],
    ] {
        manager.create_index(index("seat", columns)).await?;
    }
    manager
        .create_table(
            Table::create()
                .table("deputy")
                .col(pk_uuid("id"))
                .col(uuid("seat_id"))
                .col(uuid("person_id"))
                .col(timestamp_with_time_zone("since"))
                .col(timestamp_with_time_zone_null("until"))
                .foreign_key(&mut points("deputy", "seat_id", "seat"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(one_while_empty(
            "deputy",
            &["seat_id", "person_id"],
            "until",
        ))
        .await?;
    manager.create_index(index("deputy", &["person_id"])).await
}

async fn offers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("joining")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid("organisation_id"))
                .col(uuid("person_id"))
                .col(text("role"))
                .col(text("message"))
                .col(timestamp_with_time_zone("asked_at"))
                .col(timestamp_with_time_zone_null("decided_at"))
                .col(uuid_null("decided_by"))
                .col(boolean_null("granted"))
                .col(text_null("reason"))
                .foreign_key(&mut points("joining", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(one_while_empty(
            "joining",
            &["group_id", "organisation_id"],
            "decided_at",
        ))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("handover")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid_null("from_seat_id"))
                .col(uuid("to_seat_id"))
                .col(timestamp_with_time_zone("offered_at"))
                .col(uuid_null("offered_by"))
                .col(timestamp_with_time_zone_null("answered_at"))
                .col(uuid_null("answered_by"))
                .col(boolean_null("accepted"))
                .foreign_key(&mut points("handover", "group_id", "group"))
                .foreign_key(&mut points("handover", "to_seat_id", "seat"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(one_while_empty("handover", &["group_id"], "answered_at"))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("succession_consent")
                .col(pk_uuid("id"))
                .col(uuid("seat_id").unique_key())
                .col(uuid("successor_id"))
                .col(timestamp_with_time_zone("asked_at"))
                .col(timestamp_with_time_zone_null("answered_at"))
                .col(uuid_null("answered_by"))
                .col(boolean_null("accepted"))
                .foreign_key(&mut points("succession_consent", "seat_id", "seat"))
                .foreign_key(&mut points("succession_consent", "successor_id", "group"))
                .to_owned(),
        )
        .await
}

async fn work(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_meeting")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid("event_id"))
                .col(date("held_on"))
                .col(timestamp_with_time_zone_null("cancelled_at"))
                .foreign_key(&mut points("group_meeting", "group_id", "group"))
                .foreign_key(&mut points("group_meeting", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_meeting", &["group_id", "event_id"])
                .unique()
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_meeting", &["event_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("effort")
                .col(pk_uuid("id"))
                .col(uuid("group_meeting_id"))
                .col(uuid("seat_id"))
                .col(integer("minutes"))
                .col(timestamp_with_time_zone("noted_at"))
                .foreign_key(&mut points("effort", "group_meeting_id", "group_meeting"))
                .foreign_key(&mut points("effort", "seat_id", "seat"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("effort", &["group_meeting_id", "seat_id"])
                .unique()
                .to_owned(),
        )
        .await?;
    manager.create_index(index("effort", &["seat_id"])).await?;
    manager
        .create_table(
            Table::create()
                .table("group_reminder")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(text("rule"))
                .col(text("fact"))
                .col(timestamp_with_time_zone("told_at"))
                .foreign_key(&mut points("group_reminder", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_reminder", &["group_id", "rule", "fact"])
                .unique()
                .to_owned(),
        )
        .await
}
