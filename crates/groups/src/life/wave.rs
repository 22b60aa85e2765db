//! Waves: a network plans several groups together and opens them on one day.

use super::{Error, Missing, hold, own};
use crate::group::{Group, State};
use crate::records::GroupEdited;
use crate::wave;
use store::{Actor, Store};
use uuid::Uuid;
use vocabulary::Translated;
use web::Secretariat;

/// Plans a wave.
///
/// # Errors
/// When the change cannot be kept.
pub async fn plan(store: &Store, by: &Secretariat, name: Translated) -> Result<wave::Model, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let wave = tx
        .insert(wave::Model {
            id: Uuid::now_v7(),
            network_id: by.network_id,
            name,
            planned_at: tx.now(),
            opened_at: None,
        })
        .await?;
    tx.commit().await?;
    Ok(wave)
}

/// Puts a group that is not open yet into a wave, or takes it out.
///
/// # Errors
/// What is missing, or a fault.
pub async fn assign(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    wave: Option<&wave::Model>,
) -> Result<(), Error> {
    own(by, group)?;
    if wave.is_some_and(|wave| wave.network_id != group.network_id) {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if !matches!(
        group.state,
        State::Proposed | State::Gathering | State::Approved
    ) {
        return Err(Error::Missing(vec![Missing::NotNow(group.state)]));
    }
    let group = tx
        .update(Group {
            wave_id: wave.map(|wave| wave.id),
            ..group
        })
        .await?;
    tx.record(&GroupEdited::of(&group, None)).await?;
    tx.commit().await?;
    Ok(())
}
