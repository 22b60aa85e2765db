//! Editing the roadmap: a line is added, or it is noted how far it is.

use super::item::{self, Kind, State};
use crate::Group;
use crate::workspace::ground::{self, Steering, happened, stands_on_ground};
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;
use uuid::Uuid;
use vocabulary::Translated;

/// Why the roadmap stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What it should serve is no objective of this group.
    #[error("no such objective in this group")]
    UnknownObjective,
    /// That line is none of this group.
    #[error("no such line in the roadmap")]
    UnknownItem,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// A line of the roadmap was added or moved on.
    PlanChanged = "workspace-plan-changed"
}

/// A line to be added.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What it is.
    pub kind: Kind,
    /// What is to be reached, done or handed over.
    pub title: Translated,
    /// The objective that it serves.
    pub objective_id: Option<Uuid>,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// Whether it stands on the public page once it is done.
    pub is_output: bool,
}

/// Adds a line to the roadmap.
///
/// # Errors
/// See [`Error`].
pub async fn add(store: &Store, by: &Steering, group: &Group, plan: Plan) -> Result<(), Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    if let Some(objective) = plan.objective_id {
        item::Entity::find_by_id(objective)
            .filter(item::Column::GroupId.eq(group.id))
            .filter(item::Column::Kind.eq(Kind::Objective))
            .one(tx.db())
            .await?
            .ok_or(Error::UnknownObjective)?;
    }
    let row = tx
        .insert(item::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            // An objective serves the aim of the group, and no other objective.
            objective_id: plan.objective_id.filter(|_| plan.kind != Kind::Objective),
            kind: plan.kind,
            title: plan.title,
            due_on: plan.due_on,
            state: State::Planned,
            is_output: plan.is_output && plan.kind == Kind::Deliverable,
            web_address: None,
            added_at: tx.now(),
        })
        .await?;
    tx.record(&PlanChanged::to(row.id, group)).await?;
    Ok(tx.commit().await?)
}

/// Notes how far a line is, by when it is due now, and where an output is found.
///
/// # Errors
/// See [`Error`].
pub async fn move_on(
    store: &Store,
    by: &Steering,
    group: &Group,
    item: Uuid,
    (state, due_on, web_address): (State, Option<NaiveDate>, Option<String>),
) -> Result<(), Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let moved = item::Entity::update_many()
        .col_expr(item::Column::State, Expr::value(state))
        .col_expr(item::Column::DueOn, Expr::value(due_on))
        .col_expr(item::Column::WebAddress, Expr::value(web_address))
        .filter(item::Column::Id.eq(item))
        .filter(item::Column::GroupId.eq(group.id))
        .exec(tx.db())
        .await?;
    if moved.rows_affected == 0 {
        return Err(Error::UnknownItem);
    }
    tx.record(&PlanChanged::to(item, group)).await?;
    Ok(tx.commit().await?)
}
