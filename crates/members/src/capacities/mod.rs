//! Capacities: who acts for an organisation, who asks to, and who did.

pub mod ask;
pub mod change_role;
pub mod decide;
pub mod end;
mod page;
mod representative;
mod tell;

pub use representative::{Representative, representative_of};

use crate::capacity::{self, Role};
use crate::{organisation, person};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use store::Tx;
use uuid::Uuid;
use web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/organisations/{slug}/capacities", page::show)
        .post("/organisations/{slug}/capacities", page::ask)
        .post("/organisations/{slug}/departure", page::leave)
        .post(
            "/organisations/{slug}/capacities/{id}/approval",
            page::approve,
        )
        .post(
            "/organisations/{slug}/capacities/{id}/refusal",
            page::decline,
        )
        .post(
            "/organisations/{slug}/capacities/{id}/role",
            page::change_role,
        )
        .post("/organisations/{slug}/capacities/{id}/end", page::end)
}

/// Holds the organisation for the length of a change: what two people do to it at once happens one
/// after the other, so that the last administrator is counted right.
pub(crate) async fn hold(tx: &Tx, organisation: Uuid) -> Result<(), store::Error> {
    organisation::Entity::find_by_id(organisation)
        .lock_exclusive()
        .one(tx.db())
        .await?;
    Ok(())
}

/// Somebody's capacity that is in force, within a change.
struct Held {
    capacity: capacity::Model,
    person: person::Model,
    is_last_administrator: bool,
}

impl Held {
    async fn find(
        tx: &Tx,
        organisation: Uuid,
        capacity: Uuid,
    ) -> Result<Option<Self>, store::Error> {
        let found = capacity::Entity::find_by_id(capacity)
            .filter(capacity::Column::OrganisationId.eq(organisation))
            .one(tx.db())
            .await?;
        let Some(capacity) = found.filter(capacity::Model::is_current) else {
            return Ok(None);
        };
        let Some(person) = person::Entity::find_by_id(capacity.person_id)
            .one(tx.db())
            .await?
        else {
            return Ok(None);
        };
        let others = capacity::Entity::find()
            .filter(capacity::Column::OrganisationId.eq(organisation))
            .filter(capacity::Column::Role.eq(Role::Administrator))
            .filter(capacity::Column::Id.ne(capacity.id))
            .filter(capacity::Column::ApprovedAt.is_not_null())
            .filter(capacity::Column::EndedAt.is_null())
            .count(tx.db())
            .await?;
        let is_last_administrator = capacity.role == Role::Administrator && others == 0;
        Ok(Some(Self {
            capacity,
            person,
            is_last_administrator,
        }))
    }
}

/// Marks a capacity as over.
async fn finish(tx: &Tx, capacity: Uuid) -> Result<(), store::Error> {
    capacity::Entity::update_many()
        .col_expr(capacity::Column::EndedAt, Expr::value(tx.now()))
        .col_expr(capacity::Column::EndedBy, Expr::value(tx.actor().person()))
        .filter(capacity::Column::Id.eq(capacity))
        .filter(capacity::Column::EndedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
