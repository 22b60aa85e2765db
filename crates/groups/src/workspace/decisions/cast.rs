//! Casting a vote: an organisation has one, whoever of those who speak for its seat casts it; voting
//! again takes its place until the vote closes.

use super::{poll, poll_option, vote};
use crate::workspace::ground::{self, Insider, happened, stands_on_ground};
use crate::{Group, Member, seat};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use store::Store;
use uuid::Uuid;

/// Why a vote is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The time is over.
    #[error("the vote is closed")]
    Closed,
    /// An observer commits to nothing, and decides nothing.
    #[error("observers do not vote")]
    Observer,
    /// That answer is none of this poll.
    #[error("no such answer")]
    UnknownAnswer,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// An organisation voted.
    VoteCast = "workspace-vote-cast"
}

/// Casts the vote of an organisation.
///
/// # Errors
/// See [`Error`].
pub async fn cast(
    store: &Store,
    (by, who): (&Member, &Insider),
    group: &Group,
    poll: &poll::Model,
    option: Uuid,
) -> Result<(), Error> {
    let tx = ground::begin(store, by.person_id, group.id).await?;
    if !poll.is_open(tx.now()) {
        return Err(Error::Closed);
    }
    let seat = seat::Entity::find_by_id(by.seat_id).one(tx.db()).await?;
    if !seat.is_some_and(|seat| seat.is_current() && seat.role.counts()) {
        return Err(Error::Observer);
    }
    poll_option::Entity::find_by_id(option)
        .filter(poll_option::Column::PollId.eq(poll.id))
        .one(tx.db())
        .await?
        .ok_or(Error::UnknownAnswer)?;
    let row = vote::Model {
        id: Uuid::now_v7(),
        poll_id: poll.id,
        option_id: option,
        organisation_id: Some(by.organisation_id),
        organisation: who.organisation.clone(),
        cast_at: tx.now(),
        person_id: Some(by.person_id),
    };
    let latest = OnConflict::columns([vote::Column::PollId, vote::Column::OrganisationId])
        .update_columns([
            vote::Column::OptionId,
            vote::Column::Organisation,
            vote::Column::CastAt,
            vote::Column::PersonId,
        ])
        .to_owned();
    vote::Entity::insert(row.into_active_model())
        .on_conflict(latest)
        .exec_without_returning(tx.db())
        .await?;
    tx.record(&VoteCast::to(poll.id, group)).await?;
    Ok(tx.commit().await?)
}
