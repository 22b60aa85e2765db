//! What every deed in a workspace stands on: who works in the group and who steers it, that it is not
//! over, and whom to write to.

use crate::group::{self, State};
use crate::{Group, deputy, membership, seat};
use members::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::{Actor, Letter, Read, Rows, Source, Store, Tx};
use uuid::Uuid;
use web::{Audience, Failure, Viewer};

/// Proof that somebody works in a group: speaks for a seat of it, or belongs to the secretariat of its
/// network.
#[derive(Clone, Debug)]
pub struct Insider {
    /// In which group.
    pub group_id: Uuid,
    /// Of which network.
    pub network_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
    /// What they are called.
    pub name: String,
    /// The organisation for which they speak; empty for the secretariat.
    pub organisation: String,
    /// The seat for which they speak; empty for the secretariat.
    pub seat_id: Option<Uuid>,
}

/// Proof of steering a group: its head, its core group, or the secretariat of its network.
#[derive(Clone, Debug)]
pub struct Steering(pub Insider);

impl Insider {
    /// Hands out the proof.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &Group) -> Result<Self, Failure> {
        let person = viewer.person()?;
        let standing = viewer.standing().ok_or(Failure::SignIn)?;
        let seat_id = membership::seat_of(viewer, group.id);
        if seat_id.is_none() && !viewer.is_secretariat_of(group.network_id) {
            return Err(Failure::Forbidden);
        }
        let acting = standing.acting_for.as_ref().filter(|_| seat_id.is_some());
        Ok(Self {
            group_id: group.id,
            network_id: group.network_id,
            person_id: person.id,
            name: standing.name.clone(),
            organisation: acting.map_or_else(String::new, |acting| acting.organisation.clone()),
            seat_id,
        })
    }
}

impl Steering {
    /// Hands out the proof.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &Group) -> Result<Self, Failure> {
        let insider = Insider::of(viewer, group)?;
        if steers(viewer, group) {
            Ok(Self(insider))
        } else {
            Err(Failure::Forbidden)
        }
    }
}

/// Whether this viewer steers the group. For pages; a deed takes a [`Steering`].
pub(crate) fn steers(viewer: &Viewer, group: &Group) -> bool {
    viewer.belongs_to(&Audience::CoreGroup(group.id), Some(group.network_id))
}

/// Why nothing can be changed in a workspace.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What a group that is over has kept stays as it is.
    #[error("the group is over")]
    Over,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Begins a change in a group.
pub(crate) async fn begin(store: &Store, person: Uuid, group: Uuid) -> Result<Tx, Error> {
    let tx = store.begin(Actor::Person(person)).await?;
    take_in_hand(&tx, group).await?;
    Ok(tx)
}

/// Holds a group within a change, so that nobody closes it meanwhile.
pub(crate) async fn take_in_hand(tx: &Tx, group: Uuid) -> Result<(), Error> {
    let open = State::ALL
        .iter()
        .copied()
        .filter(|state| state.has_workspace() && !state.is_over());
    let held = group::Entity::update_many()
        .col_expr(group::Column::State, Expr::col(group::Column::State))
        .filter(group::Column::Id.eq(group))
        .filter(group::Column::State.is_in(open))
        .exec(tx.db())
        .await?;
    if held.rows_affected == 0 {
        return Err(Error::Over);
    }
    Ok(())
}

/// Somebody who speaks for a seat.
#[derive(Clone, Debug)]
pub(crate) struct Speaker {
    /// The seat.
    pub seat: seat::Model,
    /// Its representative, or a deputy.
    pub person: person::Model,
}

/// Everybody who speaks for a seat of the group, the head first; each person once for each seat.
pub(crate) async fn speakers(db: &impl Source, group: Uuid) -> Result<Vec<Speaker>, store::Error> {
    let seats = crate::queries::seats(db, group).await?;
    let deputies = deputy::Entity::rows()
        .filter(deputy::Column::SeatId.is_in(seats.iter().map(|seat| seat.id)))
        .filter(deputy::Column::Until.is_null())
        .order_by_asc(deputy::Column::Id)
        .all_from(db)
        .await?;
    let named = seats.iter().filter_map(|seat| seat.representative_id);
    let people: HashMap<Uuid, person::Model> = person::Entity::rows()
        .filter(
            person::Column::Id.is_in(named.chain(deputies.iter().map(|deputy| deputy.person_id))),
        )
        .filter(person::Column::DeletedAt.is_null())
        .all_from(db)
        .await?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let mut speakers = Vec::new();
    for seat in seats {
        let deputies = deputies.iter().filter(|deputy| deputy.seat_id == seat.id);
        let ids = seat
            .representative_id
            .into_iter()
            .chain(deputies.map(|deputy| deputy.person_id));
        for id in ids {
            if let Some(person) = people.get(&id) {
                speakers.push(Speaker {
                    seat: seat.clone(),
                    person: person.clone(),
                });
            }
        }
    }
    Ok(speakers)
}

/// A letter about a group to somebody in it: paragraphs, with a greeting before them.
pub(crate) fn letter(
    group: &Group,
    to: &person::Model,
    subject: String,
    paragraphs: impl IntoIterator<Item = String>,
) -> Letter {
    let m = members::TEXTS.reader(to.language);
    let body: Vec<String> = paragraphs.into_iter().collect();
    Letter {
        to_name: to.name.clone(),
        to_address: to.email.clone(),
        language: to.language,
        subject,
        body: members::greeted(&to.name, &body.join("\n\n"), &m),
        attachments: Vec::new(),
        network_id: Some(group.network_id),
        subject_id: Some(group.id),
        secrets: Vec::new(),
    }
}

/// Declares what a deed in a workspace records: about which thing, in which group and network.
macro_rules! happened {
    ($(#[$about:meta])* $name:ident = $kind:literal) => {
        $(#[$about])*
        #[derive(Debug, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            thing_id: uuid::Uuid,
            group_id: uuid::Uuid,
            network_id: uuid::Uuid,
        }

        impl $name {
            pub(crate) fn to(thing: uuid::Uuid, group: &crate::Group) -> Self {
                Self {
                    thing_id: thing,
                    group_id: group.id,
                    network_id: group.network_id,
                }
            }
        }

        impl store::Recorded for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> uuid::Uuid {
                self.thing_id
            }
            fn network(&self) -> Option<uuid::Uuid> {
                Some(self.network_id)
            }
        }
    };
}
pub(crate) use happened;

/// Lets a deed's own `Error`, which has a variant `Ground`, take the faults of the database too.
macro_rules! stands_on_ground {
    ($error:ident) => {
        impl From<store::Error> for $error {
            fn from(fault: store::Error) -> Self {
                Self::Ground(fault.into())
            }
        }

        impl From<sea_orm::DbErr> for $error {
            fn from(fault: sea_orm::DbErr) -> Self {
                Self::Ground(fault.into())
            }
        }
    };
}
pub(crate) use stands_on_ground;
