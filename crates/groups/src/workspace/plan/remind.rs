//! Reminding: three days before an action is due, those who do it are told, once.

use super::action;
use super::take_on::letter;
use crate::group;
use crate::workspace::ground;
use chrono::Duration;
use futures::future::BoxFuture;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Duty, Error, Store};

/// Looks for actions that are due soon, every hour.
pub(crate) const DUTY: Duty = Duty {
    name: "groups-remind-of-actions",
    every_seconds: 3_600,
    run: |store| Box::pin(run(store)) as BoxFuture<'_, Result<(), Error>>,
};

/// How long before its day.
const BEFORE_DAYS: i64 = 3;

async fn run(store: &Store) -> Result<(), Error> {
    let today = store.now().date_naive();
    let soon = action::Entity::find()
        .filter(action::Column::DueOn.gte(today))
        .filter(action::Column::DueOn.lte(today + Duration::days(BEFORE_DAYS)))
        .filter(action::Column::DoneAt.is_null())
        .filter(action::Column::RemindedAt.is_null())
        .filter(action::Column::SeatId.is_not_null())
        // What was noted just now was told just now.
        .filter(action::Column::NotedAt.lt(store.now() - Duration::days(1)))
        .all(store.db())
        .await?;
    for action in soon {
        let Some(group) = group::Entity::find_by_id(action.group_id)
            .one(store.db())
            .await?
        else {
            continue;
        };
        let tx = store.begin(Actor::System).await?;
        let taken = action::Entity::update_many()
            .col_expr(action::Column::RemindedAt, Expr::value(tx.now()))
            .filter(action::Column::Id.eq(action.id))
            .filter(action::Column::RemindedAt.is_null())
            .filter(action::Column::DoneAt.is_null())
            .exec(tx.db())
            .await?;
        if taken.rows_affected == 1 && group.may_be_worked_in() {
            for speaker in ground::speakers(tx.db(), group.id).await? {
                if Some(speaker.seat.id) == action.seat_id {
                    tx.mail(letter(&group, &action, &speaker, true)).await?;
                }
            }
        }
        tx.commit().await?;
    }
    Ok(())
}
