//! The balance of those who have a place, at a glance: by audience and by country, beside those who
//! applied and beside the quotas.

use crate::application::{self, Status};
use crate::event::Target;
use crate::quota::{self, Dimension};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;
use store::Store;
use texts::Texts;
use ui::Bars;
use uuid::Uuid;
use vocabulary::Country;

/// Countries that have a bar of their own; the rest share one.
const MOST_COUNTRIES: usize = 6;

/// So many have a place, of so many who applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Share {
    taken: i64,
    applied: i64,
}

impl Share {
    fn add(&mut self, status: Status, count: i64) {
        match status {
            Status::Accepted | Status::Offered => self.taken += count,
            Status::Submitted | Status::Waitlisted | Status::Declined => {}
            Status::Cancelled => return,
        }
        self.applied += count;
    }
}

/// The balance of an event, as plots.
pub(super) async fn balance(store: &Store, event: Uuid, t: &Texts) -> Result<Vec<Bars>, DbErr> {
    let quotas = quota::Entity::find()
        .filter(quota::Column::EventId.eq(event))
        .all(store.db())
        .await?;
    let mut targets: BTreeMap<Target, Share> = BTreeMap::new();
    for (target, status, count) in
        counts::<Target>(store, event, application::Column::Target).await?
    {
        targets.entry(target).or_default().add(status, count);
    }
    let mut countries: BTreeMap<Option<String>, Share> = BTreeMap::new();
    for (country, status, count) in
        counts::<Option<String>>(store, event, application::Column::Country).await?
    {
        countries.entry(country).or_default().add(status, count);
    }
    let by_target = targets.into_iter().map(|(target, share)| {
        let quota = places(&quotas, Dimension::Target, target.word());
        (t.get(target.text()), share, quota)
    });
    let mut countries: Vec<_> = countries.into_iter().collect();
    countries.sort_by_key(|(_, share)| std::cmp::Reverse((share.taken, share.applied)));
    let rest = countries.split_off(countries.len().min(MOST_COUNTRIES));
    let by_country = countries.into_iter().map(|(code, share)| {
        let country = code
            .as_deref()
            .and_then(|code| code.parse::<Country>().ok());
        let label = country.map_or_else(
            || t.get("desk-selection-no-country"),
            |country| t.country(country),
        );
        (
            label,
            share,
            places(
                &quotas,
                Dimension::Country,
                code.as_deref().unwrap_or_default(),
            ),
        )
    });
    let others = (!rest.is_empty()).then(|| {
        let share = rest.iter().fold(Share::default(), |sum, (_, share)| Share {
            taken: sum.taken + share.taken,
            applied: sum.applied + share.applied,
        });
        (
            t.one("desk-selection-other-countries", "count", rest.len()),
            share,
            None,
        )
    });
    let plots = [
        plots(
            "desk-selection-applied-by-audience",
            "desk-selection-by-audience",
            by_target,
            t,
        ),
        plots(
            "desk-selection-applied-by-country",
            "desk-selection-by-country",
            by_country.chain(others),
            t,
        ),
    ];
    Ok(plots
        .into_iter()
        .flatten()
        .filter(|bars| !bars.bars.is_empty())
        .collect())
}

/// How many applied, and beside it how many of them have a place.
fn plots(
    applied_title: &str,
    taken_title: &str,
    shares: impl Iterator<Item = (String, Share, Option<i32>)>,
    t: &Texts,
) -> [Bars; 2] {
    let mut applied = Bars::new(t.get(applied_title));
    let mut taken = Bars::new(t.get(taken_title));
    for (label, share, quota) in shares {
        applied = applied.bar(&label, length(share.applied), t.number(share.applied));
        taken = taken.bar(label, length(share.taken), shown(share, quota, t));
    }
    [applied, taken]
}

async fn counts<T: sea_orm::TryGetable>(
    store: &Store,
    event: Uuid,
    by: application::Column,
) -> Result<Vec<(T, Status, i64)>, DbErr>
where
    (T, Status, i64): sea_orm::TryGetableMany,
{
    application::Entity::find()
        .select_only()
        .column(by)
        .column(application::Column::Status)
        .column_as(application::Column::Id.count(), "count")
        .filter(application::Column::EventId.eq(event))
        .group_by(by)
        .group_by(application::Column::Status)
        .into_tuple()
        .all(store.db())
        .await
}

/// The places that a quota has for a value.
fn places(quotas: &[quota::Model], dimension: Dimension, value: &str) -> Option<i32> {
    let of_dimension = || quotas.iter().filter(|quota| quota.dimension == dimension);
    let own = of_dimension().find(|quota| quota.value.as_deref() == Some(value));
    own.or_else(|| of_dimension().find(|quota| quota.value.is_none()))
        .map(|quota| quota.places)
}

fn length(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

fn shown(share: Share, quota: Option<i32>, t: &Texts) -> String {
    let Share { taken, applied } = share;
    match quota {
        Some(quota) => t.with(
            "desk-selection-share-of-quota",
            [("taken", taken.into()), ("quota", quota.into())],
        ),
        None => t.with(
            "desk-selection-share",
            [("taken", taken.into()), ("applied", applied.into())],
        ),
    }
}
