//! Events, their agenda, their participants.

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
                .table("series")
                .col(pk_uuid("id"))
                .col(text("slug").unique_key())
                .col(uuid("network_id"))
                .col(json_binary("name"))
                .col(json_binary("tagline"))
                .col(json_binary("about"))
                .col(json_binary("countries"))
                .col(text_null("website"))
                .col(text("audience"))
                .col(timestamp_with_time_zone("created_at"))
                .foreign_key(&mut points("series", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("event")
                .col(pk_uuid("id"))
                .col(text("slug").unique_key())
                .col(uuid("network_id"))
                .col(uuid_null("series_id"))
                .col(json_binary("title"))
                .col(json_binary("summary"))
                .col(json_binary("about"))
                .col(text("time_zone"))
                .col(timestamp_with_time_zone_null("starts_at"))
                .col(timestamp_with_time_zone_null("ends_at"))
                .col(text_null("place"))
                .col(text_null("city"))
                .col(text_null("country"))
                .col(text_null("online_url"))
                .col(boolean("place_for_accepted"))
                .col(json_binary("languages"))
                .col(json_binary("interpretation"))
                .col(json_binary("targets"))
                .col(json_binary("topics"))
                .col(json_binary("house_rules"))
                .col(text_null("website"))
                .col(text("audience"))
                .col(text("registration"))
                .col(text_null("registration_url"))
                .col(timestamp_with_time_zone_null("opens_at"))
                .col(timestamp_with_time_zone_null("closes_at"))
                .col(integer_null("capacity"))
                .col(integer_null("per_organisation"))
                .col(boolean("shows_numbers"))
                .col(integer("offer_hours"))
                .col(boolean("agenda_follows"))
                .col(integer("accepted"))
                .col(integer("offered"))
                .col(integer("waitlisted"))
                .col(integer("issued"))
                .col(timestamp_with_time_zone("created_at"))
                .col(uuid_null("created_by"))
                .col(timestamp_with_time_zone_null("announced_at"))
                .col(uuid_null("announced_by"))
                .col(timestamp_with_time_zone_null("registration_closed_at"))
                .col(uuid_null("registration_closed_by"))
                .col(timestamp_with_time_zone_null("cancelled_at"))
                .col(uuid_null("cancelled_by"))
                .col(text_null("cancel_reason"))
                .foreign_key(&mut points("event", "network_id", "network"))
                .foreign_key(&mut points("event", "series_id", "series"))
                .check(Expr::cust(
                    "capacity IS NULL OR accepted + offered <= capacity",
                ))
                .to_owned(),
        )
        .await?;
    index(manager, "event_starts_at", "event", &["starts_at"], false).await?;
    index(manager, "event_network", "event", &["network_id"], false).await?;
    index(manager, "event_series", "event", &["series_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("day")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(date("date"))
                .col(time("starts"))
                .col(time("ends"))
                .foreign_key(&mut points("day", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "day_event_date",
        "day",
        &["event_id", "date"],
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("event_organisation")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid_null("organisation_id"))
                .col(text("name"))
                .col(text("role"))
                .col(integer("position"))
                .foreign_key(&mut points("event_organisation", "event_id", "event"))
                .foreign_key(&mut points(
                    "event_organisation",
                    "organisation_id",
                    "organisation",
                ))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "event_organisation_event",
        "event_organisation",
        &["event_id"],
        false,
    )
    .await?;
    index(
        manager,
        "event_organisation_organisation",
        "event_organisation",
        &["organisation_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("extension")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(timestamp_with_time_zone_null("from"))
                .col(timestamp_with_time_zone("to"))
                .col(text_null("reason"))
                .col(timestamp_with_time_zone("at"))
                .col(uuid_null("person_id"))
                .foreign_key(&mut points("extension", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "extension_event",
        "extension",
        &["event_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("session")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid("day_id"))
                .col(time("starts"))
                .col(time("ends"))
                .col(json_binary("title"))
                .col(json_binary("about"))
                .col(text("format"))
                .col(text_null("room"))
                .col(json_binary("languages"))
                .col(json_binary("speakers"))
                .col(json_binary("house_rules"))
                .col(integer_null("capacity"))
                .col(text("seen_by"))
                .col(text("attended_by"))
                .foreign_key(&mut points("session", "event_id", "event"))
                .foreign_key(&mut points("session", "day_id", "day"))
                .to_owned(),
        )
        .await?;
    index(manager, "session_event", "session", &["event_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("agenda_version")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(integer("number"))
                .col(timestamp_with_time_zone("at"))
                .col(uuid_null("person_id"))
                .col(text_null("note"))
                .col(json_binary("days"))
                .col(json_binary("sessions"))
                .foreign_key(&mut points("agenda_version", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "agenda_version_event_number",
        "agenda_version",
        &["event_id", "number"],
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("question")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(text("stage"))
                .col(integer("position"))
                .col(text("kind"))
                .col(json_binary("label"))
                .col(json_binary("help"))
                .col(json_binary("choices"))
                .col(boolean("required"))
                .col(timestamp_with_time_zone_null("retired_at"))
                .foreign_key(&mut points("question", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(manager, "question_event", "question", &["event_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("quota")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(text("dimension"))
                .col(text_null("value"))
                .col(integer("places"))
                .foreign_key(&mut points("quota", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(manager, "quota_event", "quota", &["event_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("application")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(integer("number"))
                .col(text("name"))
                .col(text("email"))
                .col(text("organisation"))
                .col(uuid_null("organisation_id"))
                .col(uuid_null("person_id"))
                .col(text("target"))
                .col(text_null("country"))
                .col(text("language"))
                .col(json_binary("answers"))
                .col(text("status"))
                .col(text("told"))
                .col(text("digest").unique_key())
                .col(timestamp_with_time_zone("applied_at"))
                .col(timestamp_with_time_zone_null("changed_at"))
                .col(timestamp_with_time_zone_null("offer_expires_at"))
                .col(timestamp_with_time_zone_null("no_show_at"))
                .col(timestamp_with_time_zone_null("feedback_at"))
                .foreign_key(&mut points("application", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "application_event_email",
        "application",
        &["event_id", "email"],
        true,
    )
    .await?;
    index(
        manager,
        "application_event_status",
        "application",
        &["event_id", "status"],
        false,
    )
    .await?;
    index(
        manager,
        "application_person",
        "application",
        &["person_id"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("decision")
                .col(pk_uuid("id"))
                .col(uuid("application_id"))
                .col(uuid("event_id"))
                .col(text("outcome"))
                .col(timestamp_with_time_zone("at"))
                .col(uuid_null("person_id"))
                .col(text_null("reason"))
                .col(timestamp_with_time_zone_null("told_at"))
                .foreign_key(&mut points("decision", "application_id", "application"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "decision_application",
        "decision",
        &["application_id"],
        false,
    )
    .await?;
    index(
        manager,
        "decision_event_told_at",
        "decision",
        &["event_id", "told_at"],
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("mail_template")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(text("outcome"))
                .col(text("language"))
                .col(text("subject"))
                .col(text("body"))
                .col(timestamp_with_time_zone("changed_at"))
                .col(uuid_null("person_id"))
                .foreign_key(&mut points("mail_template", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "mail_template_event_outcome_language",
        "mail_template",
        &["event_id", "outcome", "language"],
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("invitation")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(text("email"))
                .col(text("name"))
                .col(text("language"))
                .col(text("digest").unique_key())
                .col(timestamp_with_time_zone("invited_at"))
                .col(uuid_null("person_id"))
                .col(uuid_null("application_id"))
                .foreign_key(&mut points("invitation", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "invitation_event_email",
        "invitation",
        &["event_id", "email"],
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("check_in")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid("application_id"))
                .col(uuid("day_id"))
                .col(timestamp_with_time_zone("at"))
                .col(uuid_null("person_id"))
                .foreign_key(&mut points("check_in", "application_id", "application"))
                .foreign_key(&mut points("check_in", "day_id", "day"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "check_in_application_day",
        "check_in",
        &["application_id", "day_id"],
        true,
    )
    .await?;
    index(manager, "check_in_event", "check_in", &["event_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("material")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(uuid_null("session_id"))
                .col(json_binary("title"))
                .col(text("file_key"))
                .col(text("file_name"))
                .col(text("media_type"))
                .col(big_integer("size"))
                .col(text("audience"))
                .col(text("shown_to"))
                .col(timestamp_with_time_zone("uploaded_at"))
                .col(uuid_null("person_id"))
                .foreign_key(&mut points("material", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(manager, "material_event", "material", &["event_id"], false).await?;
    manager
        .create_table(
            Table::create()
                .table("certificate")
                .col(pk_uuid("id"))
                .col(uuid("application_id"))
                .col(uuid("event_id"))
                .col(text("number").unique_key())
                .col(timestamp_with_time_zone("issued_at"))
                .col(text("name"))
                .foreign_key(&mut points("certificate", "application_id", "application"))
                .to_owned(),
        )
        .await?;
    index(
        manager,
        "certificate_application",
        "certificate",
        &["application_id"],
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("feedback")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                .col(date("on"))
                .col(text("target"))
                .col(json_binary("answers"))
                .foreign_key(&mut points("feedback", "event_id", "event"))
                .to_owned(),
        )
        .await?;
    index(manager, "feedback_event", "feedback", &["event_id"], false).await?;
    Ok(())
}
