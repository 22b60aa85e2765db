//! Reading the facts: of all groups at once, each kind of fact in one statement that the database sums
//! up, so that a night's work for ten thousand groups takes no longer than its seven questions.

use super::{Facts, Finding, Readiness, judge};
use crate::group::State;
use crate::seat::Role;
use crate::{Group, charter_version, effort, group, group_meeting, report, seat, step};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sea_orm::sea_query::{
    Alias, CaseStatement, Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use std::collections::HashMap;
use store::{Error, Store};
use uuid::Uuid;

/// Whose health is asked for.
#[derive(Clone, Debug)]
pub enum Scope {
    /// Of all groups of the house.
    All,
    /// Of the groups of these networks.
    Networks(Vec<Uuid>),
    /// Of these groups.
    Groups(Vec<Uuid>),
}

/// A group and what the rules found.
#[derive(Clone, Debug)]
pub struct Health {
    /// The facts that were looked at.
    pub facts: Facts,
    /// One finding for each rule that applies, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// The health of every group at work in `scope`, as of `today`, by the keys of the groups.
///
/// # Errors
/// When the database cannot be reached.
pub async fn health(
    store: &Store,
    scope: &Scope,
    today: NaiveDate,
) -> Result<HashMap<Uuid, Health>, Error> {
    let db = store.db();
    let (facts, versions) = futures::try_join!(facts(db, scope, today), versions(db))?;
    Ok(facts
        .into_iter()
        .filter_map(|facts| {
            let version = versions
                .get(&facts.charter_id)
                .and_then(|versions| charter_version::in_force(versions, today))?;
            let findings = judge(&facts, version.number, &version.rules, today);
            Some((facts.group_id, Health { facts, findings }))
        })
        .collect())
}

/// How far these groups are that are not at work, as of `today`, by their keys.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn readiness(
    store: &Store,
    groups: &[&Group],
    today: NaiveDate,
) -> Result<HashMap<Uuid, Readiness>, Error> {
    let db = store.db();
    let scope = Scope::Groups(groups.iter().map(|group| group.id).collect());
    let closing = groups.iter().filter(|it| it.state == State::Closing);
    let closing = closing.map(|group| group.id).collect::<Vec<_>>();
    let (seats, moved) = (seats(&scope), moved(&scope));
    let (seats, moved, versions, last) = futures::try_join!(
        rows::<SeatsRow>(db, &seats),
        rows::<MomentRow>(db, &moved),
        versions(db),
        final_reports(db, closing),
    )?;
    let seats: HashMap<_, _> = seats.into_iter().map(|row| (row.group_id, row)).collect();
    let moved: HashMap<_, _> = moved
        .into_iter()
        .map(|row| (row.group_id, row.at))
        .collect();
    Ok(groups
        .iter()
        .filter_map(|group| {
            let version = versions
                .get(&group.charter_id)
                .and_then(|versions| charter_version::in_force(versions, today))?;
            let seats = seats.get(&group.id);
            let moved = moved.get(&group.id).copied();
            let last = last.get(&group.id).copied();
            let readiness = Readiness {
                state: group.state,
                has_aim: !group.aim.is_blank(),
                has_final_report: last.is_some_and(|at| moved.is_some_and(|since| since <= at)),
                members: seats.map_or(0, |it| it.members),
                minimum: i64::from(version.rules.members_min),
                has_head: seats.is_some_and(|it| it.heads > 0),
                since: moved.map(|at| at.date_naive()),
            };
            Some((group.id, readiness))
        })
        .collect())
}

/// When the last final report of each of these groups was handed in.
async fn final_reports(
    db: &impl ConnectionTrait,
    groups: Vec<Uuid>,
) -> Result<HashMap<Uuid, DateTime<Utc>>, Error> {
    let found: Vec<(Uuid, DateTime<Utc>)> = report::Entity::find()
        .select_only()
        .column(report::Column::GroupId)
        .column(report::Column::HandedInAt)
        .filter(report::Column::GroupId.is_in(groups))
        .filter(report::Column::IsFinal.eq(true))
        .order_by_asc(report::Column::HandedInAt)
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}

async fn versions(
    db: &impl ConnectionTrait,
) -> Result<HashMap<Uuid, Vec<charter_version::Model>>, Error> {
    let all = charter_version::Entity::find()
        .order_by_asc(charter_version::Column::Number)
        .all(db)
        .await?;
    let mut by_charter: HashMap<Uuid, Vec<charter_version::Model>> = HashMap::new();
    for version in all {
        by_charter
            .entry(version.charter_id)
            .or_default()
            .push(version);
    }
    Ok(by_charter)
}

/// The facts of every group at work in `scope`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn facts(
    db: &impl ConnectionTrait,
    scope: &Scope,
    today: NaiveDate,
) -> Result<Vec<Facts>, Error> {
    let [groups, began, seats, meetings, planned, effort, reports] = statements(scope, today);
    let (groups, began, seats, meetings, planned, effort, reports) = futures::try_join!(
        rows::<GroupRow>(db, &groups),
        rows::<MomentRow>(db, &began),
        rows::<SeatsRow>(db, &seats),
        rows::<MeetingsRow>(db, &meetings),
        rows::<DayRow>(db, &planned),
        rows::<MinutesRow>(db, &effort),
        rows::<MomentRow>(db, &reports),
    )?;
    let began: HashMap<_, _> = began
        .into_iter()
        .map(|row| (row.group_id, row.at))
        .collect();
    let seats: HashMap<_, _> = seats.into_iter().map(|row| (row.group_id, row)).collect();
    let meetings: HashMap<_, _> = meetings
        .into_iter()
        .map(|row| (row.group_id, row))
        .collect();
    let effort: HashMap<_, _> = effort
        .into_iter()
        .map(|row| (row.group_id, row.minutes))
        .collect();
    let reports: HashMap<_, _> = reports
        .into_iter()
        .map(|row| (row.group_id, row.at))
        .collect();
    let mut days: HashMap<Uuid, Vec<NaiveDate>> = HashMap::new();
    for row in planned {
        days.entry(row.group_id).or_default().push(row.held_on);
    }
    Ok(groups
        .into_iter()
        .map(|group| {
            let seats = seats.get(&group.id);
            let meetings = meetings.get(&group.id);
            Facts {
                group_id: group.id,
                state: group.state,
                charter_id: group.charter_id,
                aim_is_blank: group.aim.is_blank(),
                at_work_since: began.get(&group.id).map_or(today, DateTime::date_naive),
                term_ends_on: group.term_ends_on,
                members: seats.map_or(0, |it| it.members),
                has_head: seats.is_some_and(|it| it.heads > 0),
                head_is_named: seats.is_some_and(|it| it.named_heads > 0),
                held: meetings.map_or(0, |it| it.held),
                planned: days.remove(&group.id).unwrap_or_default(),
                last_meeting: meetings.and_then(|it| it.last),
                most_effort: effort.get(&group.id).copied().unwrap_or(0),
                last_report: reports.get(&group.id).map(DateTime::date_naive),
            }
        })
        .collect())
}

/// What the pass asks of the database, in the order of [`facts`]; the benchmark asks the same and looks
/// at nothing.
#[must_use]
pub fn statements(scope: &Scope, today: NaiveDate) -> [SelectStatement; 7] {
    [
        groups(scope),
        began(scope),
        seats(scope),
        meetings(scope, today),
        planned(scope, today),
        effort(scope, today),
        reports(scope),
    ]
}

async fn rows<R: FromQueryResult>(
    db: &impl ConnectionTrait,
    statement: &SelectStatement,
) -> Result<Vec<R>, Error> {
    let found = db.query_all(statement).await?;
    let rows: Result<Vec<R>, DbErr> = found
        .iter()
        .map(|row| R::from_query_result(row, ""))
        .collect();
    Ok(rows?)
}

#[derive(FromQueryResult)]
struct MomentRow {
    group_id: Uuid,
    at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct DayRow {
    group_id: Uuid,
    held_on: NaiveDate,
}

#[derive(FromQueryResult)]
struct MinutesRow {
    group_id: Uuid,
    minutes: i64,
}

#[derive(FromQueryResult)]
struct GroupRow {
    id: Uuid,
    charter_id: Uuid,
    aim: vocabulary::Translated,
    state: State,
    term_ends_on: Option<NaiveDate>,
}

#[derive(FromQueryResult)]
struct SeatsRow {
    group_id: Uuid,
    members: i64,
    heads: i64,
    named_heads: i64,
}

#[derive(FromQueryResult)]
struct MeetingsRow {
    group_id: Uuid,
    held: i64,
    last: Option<NaiveDate>,
}

fn at_work(scope: &Scope) -> Condition {
    let at_work = State::ALL
        .iter()
        .copied()
        .filter(|state| state.is_at_work());
    let all = Condition::all().add(group::Column::State.is_in(at_work));
    match scope {
        Scope::All => all,
        Scope::Networks(ids) => all.add(group::Column::NetworkId.is_in(ids.iter().copied())),
        Scope::Groups(ids) => all.add(group::Column::Id.is_in(ids.iter().copied())),
    }
}

/// Rows whose group is in scope. With all groups asked for, a row too many costs less than a join.
fn of_groups(column: impl ColumnTrait, scope: &Scope) -> Condition {
    match scope {
        Scope::All => Condition::all(),
        Scope::Groups(ids) => Condition::all().add(column.is_in(ids.iter().copied())),
        Scope::Networks(_) => {
            let groups = group::Entity::find()
                .select_only()
                .column(group::Column::Id)
                .filter(at_work(scope))
                .into_query();
            Condition::all().add(column.in_subquery(groups))
        }
    }
}

/// How many rows meet a condition: the same words on both databases.
fn count_where(condition: SimpleExpr) -> SimpleExpr {
    Func::count(CaseStatement::new().case(condition, 1)).into()
}

fn groups(scope: &Scope) -> SelectStatement {
    use group::Column as C;
    group::Entity::find()
        .select_only()
        .columns([C::Id, C::CharterId, C::Aim, C::State, C::TermEndsOn])
        .filter(at_work(scope))
        .into_query()
}

/// When each group went to work: at its opening, or at its last waking, since a sleeper owes nothing.
fn began(scope: &Scope) -> SelectStatement {
    step::Entity::find()
        .select_only()
        .column(step::Column::GroupId)
        .column_as(step::Column::At.max(), "at")
        .filter(step::Column::State.eq(State::Active))
        .filter(of_groups(step::Column::GroupId, scope))
        .group_by(step::Column::GroupId)
        .into_query()
}

/// When each group came to where it is.
fn moved(scope: &Scope) -> SelectStatement {
    step::Entity::find()
        .select_only()
        .column(step::Column::GroupId)
        .column_as(step::Column::At.max(), "at")
        .filter(of_groups(step::Column::GroupId, scope))
        .group_by(step::Column::GroupId)
        .into_query()
}

fn seats(scope: &Scope) -> SelectStatement {
    use seat::Column as C;
    let is_head = || C::Role.eq(Role::Leader);
    let named = is_head().and(C::RepresentativeId.is_not_null());
    seat::Entity::find()
        .select_only()
        .column(C::GroupId)
        .column_as(count_where(C::Role.ne(Role::Observer)), "members")
        .column_as(count_where(is_head()), "heads")
        .column_as(count_where(named), "named_heads")
        .filter(C::Until.is_null())
        .filter(of_groups(C::GroupId, scope))
        .group_by(C::GroupId)
        .into_query()
}

fn first_of_year(today: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today)
}

fn meetings(scope: &Scope, today: NaiveDate) -> SelectStatement {
    use group_meeting::Column as C;
    group_meeting::Entity::find()
        .select_only()
        .column(C::GroupId)
        .column_as(count_where(C::HeldOn.gte(first_of_year(today))), "held")
        .column_as(C::HeldOn.max(), "last")
        .filter(C::CancelledAt.is_null())
        .filter(C::HeldOn.lte(today))
        .filter(of_groups(C::GroupId, scope))
        .group_by(C::GroupId)
        .into_query()
}

fn planned(scope: &Scope, today: NaiveDate) -> SelectStatement {
    use group_meeting::Column as C;
    group_meeting::Entity::find()
        .select_only()
        .column(C::GroupId)
        .column(C::HeldOn)
        .filter(C::CancelledAt.is_null())
        .filter(C::HeldOn.gt(today))
        .filter(of_groups(C::GroupId, scope))
        .order_by_asc(C::HeldOn)
        .into_query()
}

/// Minutes of the seat that gave most this year, for each group.
fn effort(scope: &Scope, today: NaiveDate) -> SelectStatement {
    use group_meeting::Column as C;
    let of_seats = group_meeting::Entity::find()
        .select_only()
        .column(C::GroupId)
        .column_as(effort::Column::Minutes.sum(), "minutes")
        .filter(C::HeldOn.gte(first_of_year(today)))
        .filter(of_groups(C::GroupId, scope))
        .group_by(C::GroupId)
        .group_by(effort::Column::SeatId)
        .into_query()
        .inner_join(
            effort::Entity,
            Expr::col((effort::Entity, effort::Column::GroupMeetingId))
                .equals((group_meeting::Entity, C::Id)),
        )
        .to_owned();
    let minutes = Alias::new("minutes");
    Query::select()
        .column(C::GroupId)
        .expr_as(Func::max(Expr::col(minutes.clone())), minutes)
        .from_subquery(of_seats, "of_seats")
        .group_by_col(C::GroupId)
        .to_owned()
}

fn reports(scope: &Scope) -> SelectStatement {
    report::Entity::find()
        .select_only()
        .column(report::Column::GroupId)
        .column_as(report::Column::HandedInAt.max(), "at")
        .filter(of_groups(report::Column::GroupId, scope))
        .group_by(report::Column::GroupId)
        .into_query()
}

/// Minutes that each seat of a group has given since 1 January.
///
/// # Errors
/// When the database cannot be reached.
pub async fn efforts(
    db: &impl ConnectionTrait,
    group: Uuid,
    today: NaiveDate,
) -> Result<HashMap<Uuid, i64>, Error> {
    let meetings = group_meeting::Entity::find()
        .select_only()
        .column(group_meeting::Column::Id)
        .filter(group_meeting::Column::GroupId.eq(group))
        .filter(group_meeting::Column::HeldOn.gte(first_of_year(today)))
        .into_query();
    let rows: Vec<(Uuid, i64)> = effort::Entity::find()
        .select_only()
        .column(effort::Column::SeatId)
        .column_as(effort::Column::Minutes.sum(), "minutes")
        .filter(effort::Column::GroupMeetingId.in_subquery(meetings))
        .group_by(effort::Column::SeatId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
