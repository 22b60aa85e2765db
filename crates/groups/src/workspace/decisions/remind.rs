//! Reminding: two days before a vote closes, those whose organisation has not voted are told, once.

use super::{poll, vote};
use crate::workspace::ground;
use crate::{Group, group};
use chrono::Duration;
use futures::future::BoxFuture;
use members::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashSet;
use store::{Actor, Duty, Error, Letter, Store};
use uuid::Uuid;

/// Looks for votes that close soon, every half hour.
pub(crate) const DUTY: Duty = Duty {
    name: "groups-remind-of-polls",
    every_seconds: 1_800,
    run: |store| Box::pin(run(store)) as BoxFuture<'_, Result<(), Error>>,
};

/// How long before the end people are reminded.
const BEFORE_DAYS: i64 = 2;
/// Of a vote that is taken within this time nobody is reminded: they have just been asked.
const SHORT_DAYS: i64 = 3;

async fn run(store: &Store) -> Result<(), Error> {
    let now = store.now();
    let soon = poll::Entity::find()
        .filter(poll::Column::ClosesAt.gt(now))
        .filter(poll::Column::ClosesAt.lte(now + Duration::days(BEFORE_DAYS)))
        .filter(poll::Column::RemindedAt.is_null())
        .all(store.db())
        .await?;
    for poll in soon {
        if poll.closes_at - poll.opened_at <= Duration::days(SHORT_DAYS) {
            continue;
        }
        remind(store, &poll).await?;
    }
    Ok(())
}

async fn remind(store: &Store, poll: &poll::Model) -> Result<(), Error> {
    let Some(group) = group::Entity::find_by_id(poll.group_id)
        .one(store.db())
        .await?
    else {
        return Ok(());
    };
    let tx = store.begin(Actor::System).await?;
    let taken = poll::Entity::update_many()
        .col_expr(poll::Column::RemindedAt, Expr::value(tx.now()))
        .filter(poll::Column::Id.eq(poll.id))
        .filter(poll::Column::RemindedAt.is_null())
        .exec(tx.db())
        .await?;
    if taken.rows_affected == 0 || !group.may_be_worked_in() {
        return tx.commit().await;
    }
    let voted: HashSet<Uuid> = vote::Entity::find()
        .filter(vote::Column::PollId.eq(poll.id))
        .all(tx.db())
        .await?
        .into_iter()
        .filter_map(|vote| vote.organisation_id)
        .collect();
    let mut told = HashSet::new();
    for speaker in ground::speakers(tx.db(), group.id).await? {
        let has_voted = voted.contains(&speaker.seat.organisation_id);
        if has_voted || !speaker.seat.role.counts() || !told.insert(speaker.person.id) {
            continue;
        }
        tx.mail(letter(&group, poll, &speaker.person, "poll-reminder"))
            .await?;
    }
    tx.commit().await
}

/// A letter about a vote: `key` says what it is about.
pub(super) fn letter(
    group: &Group,
    poll: &poll::Model,
    to: &person::Model,
    key: &'static str,
) -> Letter {
    let t = crate::TEXTS.reader(to.language);
    let zone = to.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let name = group.name.in_language(to.language).text;
    let facts = [
        ("group", name.into()),
        ("question", poll.question.as_str().into()),
        ("until", t.moment(poll.closes_at, zone).into()),
    ];
    let (said, subject) = if key == "poll-letter" {
        (
            t.with("poll-letter", &facts),
            t.with("poll-letter-subject", &facts),
        )
    } else {
        (
            t.with("poll-reminder", &facts),
            t.with("poll-reminder-subject", &facts),
        )
    };
    let paragraphs = [
        said,
        t.one(
            "poll-letter-vote",
            "address",
            web::public_address(&poll.path(group, "")),
        ),
    ];
    ground::letter(group, to, subject, paragraphs)
}
