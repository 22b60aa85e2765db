//! Opening: an approved group goes to work, alone or with the others of its wave.

use super::{Error, Missing, Situation, held, hold, own, step_to};
use crate::group::{self, Group, State};
use crate::records::GroupOpened;
use crate::{heads, wave};
use chrono::{Months, NaiveDate};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Actor, Store, Tx};
use web::Secretariat;

/// Opens a group: its term begins today.
///
/// # Errors
/// What is missing, or a fault.
pub async fn open(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_opened().map_err(Error::Missing)?;
    let group = begin(&tx, situation, note).await?;
    tx.commit().await?;
    Ok(group)
}

/// Opens all groups of a wave together, or none.
///
/// # Errors
/// What is missing of one of them, or a fault.
pub async fn open_wave(
    store: &Store,
    by: &Secretariat,
    wave: &wave::Model,
) -> Result<Vec<Group>, Error> {
    if wave.network_id != by.network_id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let groups = group::Entity::find()
        .filter(group::Column::WaveId.eq(wave.id))
        .filter(group::Column::State.is_in([State::Proposed, State::Gathering, State::Approved]))
        // In the order of their keys, so that two who open waves never wait for each other.
        .order_by_asc(group::Column::Id)
        .all(tx.db())
        .await?;
    if groups.is_empty() {
        return Err(Error::Missing(vec![Missing::Group]));
    }
    let today = tx.now().date_naive();
    let mut situations = Vec::new();
    let mut missing = Vec::new();
    for group in groups {
        let group = hold(&tx, group.id).await?;
        let situation = Situation::of(tx.db(), group, today).await?;
        if situation.may_be_opened().is_err() {
            let name = situation.group.name.original().text.to_owned();
            missing.push(Missing::Approval(name));
        }
        situations.push(situation);
    }
    if !missing.is_empty() {
        return Err(Error::Missing(missing));
    }
    let mut opened = Vec::new();
    for situation in situations {
        opened.push(begin(&tx, situation, None).await?);
    }
    wave::Entity::update_many()
        .col_expr(wave::Column::OpenedAt, Expr::value(tx.now()))
        .filter(wave::Column::Id.eq(wave.id))
        .filter(wave::Column::OpenedAt.is_null())
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    Ok(opened)
}

async fn begin(tx: &Tx, situation: Situation, note: Option<&str>) -> Result<Group, store::Error> {
    let group = Group {
        term_ends_on: situation
            .rules
            .term_months
            .and_then(|months| last_day(tx.now().date_naive(), months)),
        ..situation.group
    };
    let group = step_to(tx, group, State::Active, note).await?;
    if let Some(head) = situation.head {
        heads::began(tx, &group, head).await?;
    }
    tx.record(&GroupOpened::of(&group, None)).await?;
    Ok(group)
}

/// The last day of a term of so many months whose first day is `first`.
pub(super) fn last_day(first: NaiveDate, months: u16) -> Option<NaiveDate> {
    first
        .checked_add_months(Months::new(u32::from(months)))?
        .pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_of_a_year_ends_on_the_day_before_its_anniversary() {
        let last = |first: &str, months| {
            last_day(first.parse().expect("a day"), months).map(|day| day.to_string())
        };
        assert_eq!(last("2026-03-01", 12).as_deref(), Some("2027-02-28"));
        assert_eq!(last("2024-02-29", 12).as_deref(), Some("2025-02-27"));
        assert_eq!(last("2026-03-01", 24).as_deref(), Some("2028-02-29"));
    }
}
