//! The life of a group: proposed, gathering, approved, active, extended or dormant, closing, closed or
//! succeeded. One deed takes each step; what must be true before is a rule in [`situation`].

pub mod approve;
pub mod close;
pub mod decline;
pub mod edit;
pub mod extend;
pub mod gather;
mod missing;
pub mod open;
pub mod propose;
pub mod report;
pub mod rest;
pub mod situation;
pub mod succeed;
mod tell;
pub mod wave;

use crate::group::{self, Group, State};
use crate::step;
use crate::workspace::meetings::convene::convener;
use crate::{Head, queries};
pub use missing::Missing;
pub use situation::Situation;
pub(crate) use tell::tell_if_enough;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use store::{Actor, Tx};
use uuid::Uuid;
use web::{Failure, Secretariat, Viewer};

/// Why a step cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The group belongs to another network.
    #[error("this network has no such group")]
    NotFound,
    /// Something is missing; all of it, so that it can be mended at once.
    #[error("something is missing: {0:?}")]
    Missing(Vec<Missing>),
    /// The fault is ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Proof of being allowed to steer a group: its head, or the secretariat of its network.
#[derive(Clone, Copy, Debug)]
pub struct Steward {
    /// Which group.
    pub group_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
    /// Whether it is the secretariat.
    pub is_secretariat: bool,
}

impl Steward {
    /// Hands out the proof.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &Group) -> Result<Self, Failure> {
        match viewer.secretariat_of(group.network_id) {
            Ok(secretariat) => Ok(Self {
                group_id: group.id,
                person_id: secretariat.person_id,
                is_secretariat: true,
            }),
            Err(Failure::Forbidden) => {
                let head = Head::of(viewer, group)?;
                Ok(Self {
                    group_id: group.id,
                    person_id: head.person_id,
                    is_secretariat: false,
                })
            }
            Err(failure) => Err(failure),
        }
    }
}

/// Locks a group until the end of the change and reads it as it is now. Every deed on a group does
/// this first, so deeds on one group follow each other.
pub(crate) async fn hold(tx: &Tx, group: Uuid) -> Result<Group, store::Error> {
    group::Entity::update_many()
        .col_expr(group::Column::State, Expr::col(group::Column::State))
        .filter(group::Column::Id.eq(group))
        .exec(tx.db())
        .await?;
    Ok(group::Entity::find_by_id(group)
        .one(tx.db())
        .await?
        .ok_or_else(|| DbErr::RecordNotFound(format!("group {group}")))?)
}

/// Writes down that a group, which is held, has come to `state`.
pub(crate) async fn step_to(
    tx: &Tx,
    group: Group,
    state: State,
    note: Option<&str>,
) -> Result<Group, store::Error> {
    let visible_to = group.seen_by(state);
    let is_seen_by_others = visible_to != group.visible_to;
    let group = tx
        .update(Group {
            state,
            visible_to,
            ..group
        })
        .await?;
    if is_seen_by_others {
        events::convene::introduce(tx, &convener(&group)).await?;
    }
    tx.insert(step::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        state,
        at: tx.now(),
        person_id: match tx.actor() {
            Actor::Person(id) => Some(id),
            Actor::System | Actor::Visitor => None,
        },
        note: note.map(str::to_owned),
    })
    .await?;
    tell::tell(tx, &group, note).await?;
    Ok(group)
}

/// The situation of a group that is held, for the rules.
async fn held(tx: &Tx, group: Uuid) -> Result<Situation, store::Error> {
    let group = hold(tx, group).await?;
    Situation::of(tx.db(), group, tx.now().date_naive()).await
}

fn own(by: &Secretariat, group: &Group) -> Result<(), Error> {
    if by.network_id == group.network_id {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// The steps of a group, the oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn steps(db: &impl store::Source, group: Uuid) -> Result<Vec<step::Model>, store::Error> {
    queries::steps(db, group).await
}
