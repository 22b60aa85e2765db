//! What a group works with: minutes and attendance, the plan, discussion, papers, decisions, updates,
//! and what an imported group brought along.

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

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    meetings(manager).await?;
    plan(manager).await?;
    papers(manager).await?;
    discussion(manager).await?;
    decisions(manager).await?;
    updates(manager).await
}

async fn meetings(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_attendance")
                .col(pk_uuid("id"))
                .col(uuid("group_meeting_id"))
                .col(uuid("seat_id"))
                .col(timestamp_with_time_zone("noted_at"))
                .foreign_key(&mut points(
                    "group_attendance",
                    "group_meeting_id",
                    "group_meeting",
                ))
                .foreign_key(&mut points("group_attendance", "seat_id", "seat"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_attendance", &["group_meeting_id", "seat_id"])
                .unique()
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_minutes")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(integer("number"))
                .col(text("text"))
                .col(timestamp_with_time_zone("written_at"))
                .col(uuid_null("person_id"))
                .col(text("author"))
                .foreign_key(&mut points("group_minutes", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_minutes", &["event_id", "number"])
                .unique()
                .to_owned(),
        )
        .await
}

async fn plan(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_plan_item")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid_null("objective_id"))
                .col(text("kind"))
                .col(json_binary("title"))
                .col(date_null("due_on"))
                .col(text("state"))
                .col(boolean("is_output"))
                .col(text_null("web_address"))
                .col(timestamp_with_time_zone("added_at"))
                .foreign_key(&mut points("group_plan_item", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_plan_item", &["group_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_action")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(text("what"))
                .col(uuid_null("seat_id"))
                .col(text("who"))
                .col(date_null("due_on"))
                .col(timestamp_with_time_zone("noted_at"))
                .col(timestamp_with_time_zone_null("done_at"))
                .col(timestamp_with_time_zone_null("reminded_at"))
                .foreign_key(&mut points("group_action", "group_id", "group"))
                .foreign_key(&mut points("group_action", "seat_id", "seat"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_action", &["group_id"]))
        .await?;
    manager
        .create_index(index("group_action", &["due_on"]))
        .await
}

async fn papers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_paper")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(json_binary("title"))
                .col(text("audience"))
                .col(uuid_null("supersedes_id"))
                .col(timestamp_with_time_zone("added_at"))
                .foreign_key(&mut points("group_paper", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_paper", &["group_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_paper_version")
                .col(pk_uuid("id"))
                .col(uuid("paper_id"))
                .col(integer("number"))
                .col(text("file_key"))
                .col(text("file_name"))
                .col(text("media_type"))
                .col(big_integer("size"))
                .col(text("note"))
                .col(timestamp_with_time_zone("uploaded_at"))
                .col(uuid_null("person_id"))
                .col(text("author"))
                .foreign_key(&mut points(
                    "group_paper_version",
                    "paper_id",
                    "group_paper",
                ))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_paper_version", &["paper_id", "number"])
                .unique()
                .to_owned(),
        )
        .await
}

async fn discussion(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_topic")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(text("title"))
                .col(text("audience"))
                .col(timestamp_with_time_zone("opened_at"))
                .col(timestamp_with_time_zone("last_post_at"))
                .col(timestamp_with_time_zone_null("closed_at"))
                .foreign_key(&mut points("group_topic", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_topic", &["group_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_post")
                .col(pk_uuid("id"))
                .col(uuid("topic_id"))
                .col(uuid_null("person_id"))
                .col(text("author"))
                .col(text("organisation"))
                .col(text("text"))
                .col(timestamp_with_time_zone("posted_at"))
                .col(timestamp_with_time_zone_null("edited_at"))
                .col(timestamp_with_time_zone_null("withdrawn_at"))
                .foreign_key(&mut points("group_post", "topic_id", "group_topic"))
                .to_owned(),
        )
        .await?;
    for columns in [&["topic_id"][..], &["posted_at"], &["person_id"]] {
        manager.create_index(index("group_post", columns)).await?;
    }
    manager
        .create_table(
            Table::create()
                .table("group_reply_link")
                .col(pk_uuid("id"))
                .col(uuid("topic_id"))
                .col(uuid("person_id"))
                .col(uuid("seat_id"))
                .col(text("digest").unique_key())
                .col(timestamp_with_time_zone("made_at"))
                .col(timestamp_with_time_zone_null("used_at"))
                .foreign_key(&mut points("group_reply_link", "topic_id", "group_topic"))
                .to_owned(),
        )
        .await?;
    for columns in [&["person_id"][..], &["made_at"]] {
        manager
            .create_index(index("group_reply_link", columns))
            .await?;
    }
    manager
        .create_table(
            Table::create()
                .table("group_mail_choice")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(uuid("person_id"))
                .col(text("often"))
                .col(timestamp_with_time_zone("told_until"))
                .foreign_key(&mut points("group_mail_choice", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_mail_choice", &["group_id", "person_id"])
                .unique()
                .to_owned(),
        )
        .await
}

async fn decisions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_poll")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(text("question"))
                .col(text("about"))
                .col(timestamp_with_time_zone("opened_at"))
                .col(text("author"))
                .col(uuid_null("person_id"))
                .col(timestamp_with_time_zone("closes_at"))
                .col(timestamp_with_time_zone_null("reminded_at"))
                .foreign_key(&mut points("group_poll", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_poll", &["group_id"]))
        .await?;
    manager
        .create_index(index("group_poll", &["closes_at"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_poll_option")
                .col(pk_uuid("id"))
                .col(uuid("poll_id"))
                .col(integer("number"))
                .col(text("text"))
                .foreign_key(&mut points("group_poll_option", "poll_id", "group_poll"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_poll_option", &["poll_id", "number"])
                .unique()
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_vote")
                .col(pk_uuid("id"))
                .col(uuid("poll_id"))
                .col(uuid("option_id"))
                .col(uuid_null("organisation_id"))
                .col(text("organisation"))
                .col(timestamp_with_time_zone("cast_at"))
                .col(uuid_null("person_id"))
                .foreign_key(&mut points("group_vote", "poll_id", "group_poll"))
                .foreign_key(&mut points("group_vote", "option_id", "group_poll_option"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(
            index("group_vote", &["poll_id", "organisation_id"])
                .unique()
                .to_owned(),
        )
        .await
}

async fn updates(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("group_update")
                .col(pk_uuid("id"))
                .col(uuid("group_id"))
                .col(json_binary("title"))
                .col(json_binary("text"))
                .col(text("audience"))
                .col(timestamp_with_time_zone("published_at"))
                .col(uuid_null("person_id"))
                .col(text("author"))
                .col(timestamp_with_time_zone_null("withdrawn_at"))
                .foreign_key(&mut points("group_update", "group_id", "group"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("group_update", &["group_id"]))
        .await?;
    manager
        .create_table(
            Table::create()
                .table("group_heritage")
                .col(pk_uuid("id"))
                .col(uuid("group_id").unique_key())
                .col(json_binary("kept"))
                .col(timestamp_with_time_zone("imported_at"))
                .foreign_key(&mut points("group_heritage", "group_id", "group"))
                .to_owned(),
        )
        .await
}
