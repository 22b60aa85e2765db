//! Meetings that groups called before events knew who convened them are told so, as they would have been
//! when they were called. An event that a group only counts as its meeting was called by others.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, QueryResult};
use serde_json::Value as Json;
use uuid::Uuid;

/// Rows in one statement.
const TOGETHER: usize = 500;

const COLUMNS: [&str; 9] = [
    "id",
    "event_id",
    "convener_id",
    "network_id",
    "name",
    "page",
    "meeting_page",
    "seen_by",
    "takes_part",
];

pub async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let meetings = Query::select()
        .column(("group_meeting", "id"))
        .column(("group_meeting", "event_id"))
        .column(("group_meeting", "group_id"))
        .column(("group", "network_id"))
        .column(("group", "name"))
        .column(("group", "slug"))
        .column(("group", "visible_to"))
        .expr_as(Expr::col(("event", "slug")), "event_slug")
        .expr_as(Expr::col(("event", "audience")), "audience")
        .from("group_meeting")
        .inner_join(
            "group",
            Expr::col(("group", "id")).equals(("group_meeting", "group_id")),
        )
        .inner_join(
            "event",
            Expr::col(("event", "id")).equals(("group_meeting", "event_id")),
        )
        .and_where(Expr::col(("event", "registration")).eq("none"))
        .order_by(("group_meeting", "id"), Order::Asc)
        .to_owned();
    let connection = manager.get_connection();
    let found = connection.query_all(&meetings).await?;
    let mut rows = Vec::new();
    for meeting in &found {
        rows.extend(row(meeting)?);
    }
    for some in rows.chunks(TOGETHER) {
        let mut insert = Query::insert()
            .into_table("event_convener")
            .columns(COLUMNS)
            .to_owned();
        for row in some {
            insert.values_panic(row.iter().cloned());
        }
        manager.execute(insert).await?;
    }
    Ok(())
}

/// What the event is told of a group, if the group called it: then its audience names the group.
fn row(meeting: &QueryResult) -> Result<Option<[Expr; 9]>, DbErr> {
    let text = |column: &str| meeting.try_get::<String>("", column);
    let key = |column: &str| meeting.try_get::<Uuid>("", column);
    let takes_part = format!("group:{}", key("group_id")?);
    if !text("audience")?.split(' ').any(|word| word == takes_part) {
        return Ok(None);
    }
    let page = format!("/groups/{}", text("slug")?);
    Ok(Some([
        key("id")?.into(),
        key("event_id")?.into(),
        key("group_id")?.into(),
        key("network_id")?.into(),
        meeting.try_get::<Json>("", "name")?.into(),
        page.clone().into(),
        format!("{page}/meetings/{}", text("event_slug")?).into(),
        text("visible_to")?.into(),
        takes_part.into(),
    ]))
}
