//! Schedules of dues, the facts they ask for, invoices, payments and reminders.

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
    facts(manager).await?;
    invoices(manager).await?;
    follow_ups(manager).await
}

async fn facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("dues_schedule")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(text("name"))
                .col(text("version"))
                .col(date("valid_from"))
                .col(json_binary("terms"))
                .col(timestamp_with_time_zone("loaded_at"))
                .col(uuid_null("loaded_by"))
                .foreign_key(&mut points("dues_schedule", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    let version = &["network_id", "name", "version"];
    index(
        manager,
        "dues_schedule_version",
        "dues_schedule",
        version,
        true,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("dues_condition")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(text("condition"))
                .col(integer("count"))
                .col(date("since"))
                .col(date_null("until"))
                .col(uuid_null("origin_id"))
                .col(timestamp_with_time_zone("recorded_at"))
                .col(uuid_null("recorded_by"))
                .foreign_key(&mut points("dues_condition", "network_id", "network"))
                .foreign_key(&mut points(
                    "dues_condition",
                    "organisation_id",
                    "organisation",
                ))
                .to_owned(),
        )
        .await?;
    let whose = &["network_id", "organisation_id"];
    index(
        manager,
        "dues_condition_whose",
        "dues_condition",
        whose,
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("dues_spend")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(integer("year"))
                .col(big_integer("amount_minor"))
                .col(text("currency"))
                .col(timestamp_with_time_zone("reported_at"))
                .col(uuid_null("reported_by"))
                .foreign_key(&mut points("dues_spend", "network_id", "network"))
                .foreign_key(&mut points("dues_spend", "organisation_id", "organisation"))
                .to_owned(),
        )
        .await?;
    let year = &["network_id", "year", "organisation_id"];
    index(manager, "dues_spend_year", "dues_spend", year, false).await?;
    manager
        .create_table(
            Table::create()
                .table("dues_seller")
                .col(uuid("network_id").primary_key())
                .col(json_binary("details"))
                .col(json_binary("statement"))
                .col(timestamp_with_time_zone("changed_at"))
                .col(uuid_null("changed_by"))
                .foreign_key(&mut points("dues_seller", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("dues_buyer")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(json_binary("details"))
                .col(timestamp_with_time_zone("changed_at"))
                .col(uuid_null("changed_by"))
                .foreign_key(&mut points("dues_buyer", "network_id", "network"))
                .foreign_key(&mut points("dues_buyer", "organisation_id", "organisation"))
                .to_owned(),
        )
        .await?;
    index(manager, "dues_buyer_whose", "dues_buyer", whose, true).await
}

async fn invoices(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("dues_counter")
                .col(uuid("network_id"))
                .col(integer("year"))
                .col(text("kind"))
                .col(integer("last"))
                .primary_key(Index::create().col("network_id").col("year").col("kind"))
                .foreign_key(&mut points("dues_counter", "network_id", "network"))
                .to_owned(),
        )
        .await?;
    manager
        .create_table(
            Table::create()
                .table("dues_invoice")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("organisation_id"))
                .col(uuid("membership_id"))
                .col(text("kind"))
                .col(uuid_null("credits_id"))
                .col(text("number"))
                .col(integer("year"))
                .col(date("issued_on"))
                .col(date("due_on"))
                .col(date("first_day"))
                .col(date("last_day"))
                .col(text("language"))
                .col(text("currency"))
                .col(big_integer("net_minor"))
                .col(big_integer("vat_minor"))
                .col(big_integer("total_minor"))
                .col(json_binary("seller"))
                .col(json_binary("buyer"))
                .col(timestamp_with_time_zone("issued_at"))
                .col(uuid_null("issued_by"))
                .foreign_key(&mut points("dues_invoice", "network_id", "network"))
                .foreign_key(&mut points(
                    "dues_invoice",
                    "organisation_id",
                    "organisation",
                ))
                // What was invoiced stays, so a membership with an invoice cannot vanish.
                .foreign_key(&mut points("dues_invoice", "membership_id", "membership"))
                .to_owned(),
        )
        .await?;
    let number = &["network_id", "number"];
    index(manager, "dues_invoice_number", "dues_invoice", number, true).await?;
    let year = &["network_id", "year"];
    index(manager, "dues_invoice_year", "dues_invoice", year, false).await?;
    let whose = &["organisation_id"];
    index(manager, "dues_invoice_whose", "dues_invoice", whose, false).await?;
    let credits = &["credits_id"];
    index(
        manager,
        "dues_invoice_credits",
        "dues_invoice",
        credits,
        false,
    )
    .await?;
    manager
        .create_table(
            Table::create()
                .table("dues_line")
                .col(pk_uuid("id"))
                .col(uuid("invoice_id"))
                .col(integer("position"))
                .col(text("text"))
                .col(json_binary("why"))
                .col(big_integer("amount_minor"))
                .foreign_key(&mut points("dues_line", "invoice_id", "dues_invoice"))
                .to_owned(),
        )
        .await?;
    let position = &["invoice_id", "position"];
    index(manager, "dues_line_position", "dues_line", position, true).await
}

async fn follow_ups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("dues_payment")
                .col(pk_uuid("id"))
                .col(uuid("network_id"))
                .col(uuid("invoice_id"))
                .col(date("paid_on"))
                .col(big_integer("amount_minor"))
                .col(text("reference"))
                .col(text_null("fingerprint"))
                .col(timestamp_with_time_zone("recorded_at"))
                .col(uuid_null("recorded_by"))
                .foreign_key(&mut points("dues_payment", "network_id", "network"))
                .foreign_key(&mut points("dues_payment", "invoice_id", "dues_invoice"))
                .to_owned(),
        )
        .await?;
    let invoice = &["invoice_id"];
    index(
        manager,
        "dues_payment_invoice",
        "dues_payment",
        invoice,
        false,
    )
    .await?;
    // A line of a bank statement is kept once; payments by hand have none (empty values differ).
    let line = &["network_id", "fingerprint"];
    index(manager, "dues_payment_line", "dues_payment", line, true).await?;
    manager
        .create_table(
            Table::create()
                .table("dues_mailing")
                .col(pk_uuid("id"))
                .col(uuid("invoice_id"))
                .col(text("kind"))
                .col(integer("nth"))
                .col(integer("recipients"))
                .col(timestamp_with_time_zone("sent_at"))
                .foreign_key(&mut points("dues_mailing", "invoice_id", "dues_invoice"))
                .to_owned(),
        )
        .await?;
    let nth = &["invoice_id", "kind", "nth"];
    index(manager, "dues_mailing_nth", "dues_mailing", nth, true).await
}
