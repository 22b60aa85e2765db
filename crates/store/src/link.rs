//! The thread: links between records of any rooms, from need to lesson.

use crate::relation::Relation as Bond;
use crate::{Error, Store, Tx};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder};
use serde::{Deserialize, Serialize};

/// One tie of the thread.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "link")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Kind of the record at the beginning, for example `event`.
    pub from_kind: String,
    /// The record at the beginning.
    pub from_id: Uuid,
    /// How they belong together.
    pub relation: Bond,
    /// Kind of the record at the end.
    pub to_kind: String,
    /// The record at the end.
    pub to_id: Uuid,
    /// When it was tied.
    pub at: DateTime<Utc>,
    /// Who tied it.
    pub person_id: Option<Uuid>,
}

crate::entity!();

/// A record anywhere in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its noun: `event`, `organisation`, `network`, …
    pub kind: &'static str,
    /// Its key.
    pub id: Uuid,
}

pub(crate) async fn tie(tx: &Tx, from: Node, relation: Bond, to: Node) -> Result<(), Error> {
    tx.insert(Model {
        id: Uuid::now_v7(),
        from_kind: from.kind.to_owned(),
        from_id: from.id,
        relation,
        to_kind: to.kind.to_owned(),
        to_id: to.id,
        at: tx.now(),
        person_id: tx.actor().person(),
    })
    .await?;
    Ok(())
}

impl Tx {
    /// Cuts a tie, whichever end it was tied from.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn unlink(&self, one: Node, other: Node) -> Result<(), Error> {
        Entity::delete_many()
            .filter(Condition::any().add(ends(one, other)).add(ends(other, one)))
            .exec(self.db())
            .await?;
        Ok(())
    }
}

fn ends(from: Node, to: Node) -> Condition {
    Condition::all()
        .add(Column::FromKind.eq(from.kind))
        .add(Column::FromId.eq(from.id))
        .add(Column::ToKind.eq(to.kind))
        .add(Column::ToId.eq(to.id))
}

impl Store {
    /// Every tie of a record, oldest first. Says only that the other end exists: load that through
    /// the room it belongs to, for the viewer who asks.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn links_of(&self, node: Node) -> Result<Vec<Model>, Error> {
        Ok(Entity::find()
            .filter(
                Condition::any()
                    .add(
                        Condition::all()
                            .add(Column::FromKind.eq(node.kind))
                            .add(Column::FromId.eq(node.id)),
                    )
                    .add(
                        Condition::all()
                            .add(Column::ToKind.eq(node.kind))
                            .add(Column::ToId.eq(node.id)),
                    ),
            )
            .order_by_asc(Column::Id)
            .all(self.db())
            .await?)
    }
}
