//! Which revision of a calendar entry is the newer one. Programs tell it by SEQUENCE (RFC 5545, section
//! 3.8.7.4), a number that only grows: how often something happened to the event, and in the calendar
//! of an applicant also how often it was decided how they stand.

use crate::decision;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    QueryTrait,
};
use std::collections::HashMap;
use store::record;
use uuid::Uuid;

/// How often an event has changed, and when last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Version {
    /// Number of changes.
    pub changes: i64,
    /// When it last changed.
    pub last: DateTime<Utc>,
}

/// The versions of events; those to which nothing happened are left out.
pub(crate) async fn versions(
    db: &impl ConnectionTrait,
    events: &[Uuid],
) -> Result<HashMap<Uuid, Version>, DbErr> {
    let rows: Vec<(Uuid, i64, DateTime<Utc>)> = record::Entity::find()
        .select_only()
        .column(record::Column::SubjectId)
        .column_as(record::Column::Id.count(), "changes")
        .column_as(Expr::col(record::Column::At).max(), "last")
        .filter(about(events))
        .group_by(record::Column::SubjectId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(event, changes, last)| (event, Version { changes, last }))
        .collect())
}

/// How often something happened to `event`, as part of another question.
pub(crate) fn changes(event: Uuid) -> Expr {
    let happened = record::Entity::find()
        .select_only()
        .column_as(record::Column::Id.count(), "changes")
        .filter(about(&[event]));
    happened.into_query().into()
}

/// What happened to events.
fn about(events: &[Uuid]) -> Condition {
    Condition::all()
        .add(record::Column::SubjectId.is_in(events.iter().copied()))
        .add(record::Column::Kind.starts_with("event-"))
}

/// How often it was decided how these applications stand.
pub(crate) async fn steps(
    db: &impl ConnectionTrait,
    applications: &[Uuid],
) -> Result<HashMap<Uuid, i64>, DbErr> {
    if applications.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, i64)> = decision::Entity::find()
        .select_only()
        .column(decision::Column::ApplicationId)
        .column_as(decision::Column::Id.count(), "steps")
        .filter(decision::Column::ApplicationId.is_in(applications.iter().copied()))
        .group_by(decision::Column::ApplicationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The number as entries carry it.
pub(crate) fn sequence(changes: i64, steps: i64) -> u32 {
    // RFC 5545, section 3.3.8: an integer ends at 2147483647.
    u32::try_from((changes + steps).clamp(0, i64::from(i32::MAX))).unwrap_or_default()
}
