//! What a group asks of somebody: of whoever speaks for a seat, that they answer, decide, vote, do what they took
//! on and note their hours; of whoever steers it, what its charter asks. The workspace and the list of somebody's own
//! groups both say this.

use super::decisions::{self, vote};
use super::ground::steers;
use super::meetings::{self, Held, attendance};
use super::{plan, zone_of};
use crate::health::load::{Scope, health};
use crate::health::{Rule, Standing};
use crate::life::succeed;
use crate::seats::decide::waiting;
use crate::seats::hand_over;
use crate::{Group, Steward, effort, membership, seat};
use chrono::{Duration, NaiveDate};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use texts::Texts;
use uuid::Uuid;
use web::{Failure, House, Viewer};

/// Hours are asked for this long after a meeting.
const ASK_FOR_HOURS_DAYS: i64 = 60;

/// Something that is asked of somebody.
pub(crate) struct Ask {
    pub text: String,
    pub href: String,
    /// Until when, or how bad it is, in words; empty where there is no hurry.
    pub until: String,
    /// Days that are left, to sort by.
    left: i64,
}

/// Who looks at which group.
struct Place<'a> {
    house: &'a House,
    viewer: &'a Viewer,
    group: &'a Group,
    t: &'a Texts,
}

/// All that `group` asks of this viewer: what others wait for first, then what the charter asks, then the rest by
/// the days that are left.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn asked(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Vec<Ask>, Failure> {
    let at = Place {
        house,
        viewer,
        group,
        t,
    };
    let today = house.store.now().date_naive();
    let seat = match membership::seat_of(viewer, group.id) {
        Some(id) => {
            let db = house.store.db();
            seat::Entity::find_by_id(id).one(db).await?
        }
        None => None,
    };
    let mut asked = Vec::new();
    if let Some(seat) = &seat {
        asked.extend(answers_asked(&at, seat).await?);
    }
    if !group.state.is_over() && Steward::of(viewer, group).is_ok() {
        asked.extend(requests_asked(&at).await?);
    }
    if !group.may_be_worked_in() {
        return Ok(asked);
    }
    if steers(viewer, group) {
        asked.extend(charter_asks(&at, today).await?);
    }
    if let Some(seat) = &seat {
        let mut dated = votes_asked(&at, seat).await?;
        dated.extend(actions_asked(&at, seat, today).await?);
        dated.extend(hours_asked(&at, seat, today).await?);
        dated.sort_by_key(|ask| ask.left);
        asked.extend(dated);
    }
    Ok(asked)
}

/// What this seat was asked and has not answered: to head the group, to follow into the next one.
async fn answers_asked(at: &Place<'_>, seat: &seat::Model) -> Result<Vec<Ask>, Failure> {
    let store = &at.house.store;
    let offer = hand_over::offer_in(store.db(), at.group.id).await?;
    let is_offered = offer.is_some_and(|offer| offer.to_seat_id == seat.id);
    let is_to_follow = succeed::question(store, seat.id).await?.is_some();
    let asked = [
        is_offered.then_some(("head-offer-mine", "/members")),
        is_to_follow.then_some(("group-follow-title", "/life")),
    ];
    Ok(asked
        .into_iter()
        .flatten()
        .map(|(key, below)| Ask {
            text: at.t.get(key),
            href: at.group.path(below),
            until: String::new(),
            left: 0,
        })
        .collect())
}

/// Requests for a seat on which whoever steers the group decides.
async fn requests_asked(at: &Place<'_>) -> Result<Vec<Ask>, Failure> {
    let store = &at.house.store;
    let requests = waiting(store, at.group.id).await?;
    let names = members::queries::organisations_by_ids(
        store,
        requests.iter().map(|request| request.organisation_id),
    )
    .await?;
    Ok(requests
        .iter()
        .filter_map(|request| {
            let organisation = names.get(&request.organisation_id)?;
            let name = organisation.name.in_language(at.t.language()).text;
            Some(Ask {
                text: at.t.one("workspace-ask-request", "organisation", name),
                href: at.group.path("/members"),
                until: String::new(),
                left: 0,
            })
        })
        .collect())
}

/// What the charter asks and the group does not do, the worst first, for those who steer it: each with
/// the page on which it is mended.
async fn charter_asks(at: &Place<'_>, today: NaiveDate) -> Result<Vec<Ask>, Failure> {
    let scope = Scope::Groups(vec![at.group.id]);
    let mut found = health(&at.house.store, &scope, today).await?;
    let Some(health) = found.remove(&at.group.id) else {
        return Ok(Vec::new());
    };
    let mut wrong = health.findings;
    wrong.retain(|finding| finding.state != Standing::Ok);
    wrong.sort_by_key(|finding| std::cmp::Reverse(finding.state));
    Ok(wrong
        .iter()
        .map(|finding| Ask {
            text: finding.text(at.t),
            href: at.group.path(match finding.rule {
                Rule::Members | Rule::Head | Rule::Effort => "/members",
                Rule::Aim => "/edit",
                Rule::Meetings | Rule::Pause => "/meetings#call",
                Rule::Report => "/life#report",
                Rule::Term => "/life",
            }),
            until: format!(
                "{} · {}",
                at.t.get(finding.rule.text()),
                at.t.get(finding.state.text())
            ),
            left: 0,
        })
        .collect())
}

/// Votes that are open and to which this organisation has not answered.
async fn votes_asked(at: &Place<'_>, seat: &seat::Model) -> Result<Vec<Ask>, Failure> {
    let now = at.house.store.now();
    let mut open = decisions::of_group(&at.house.store, at.group.id).await?;
    open.retain(|poll| poll.is_open(now) && seat.role.counts());
    let voted: Vec<Uuid> = vote::Entity::find()
        .filter(vote::Column::PollId.is_in(open.iter().map(|poll| poll.id)))
        .filter(vote::Column::OrganisationId.eq(seat.organisation_id))
        .all(at.house.store.db())
        .await?
        .into_iter()
        .map(|vote| vote.poll_id)
        .collect();
    let zone = zone_of(at.viewer);
    Ok(open
        .iter()
        .filter(|poll| !voted.contains(&poll.id))
        .map(|poll| Ask {
            text: at.t.one("workspace-ask-vote", "question", &poll.question),
            href: poll.path(at.group, ""),
            until: at.t.one(
                "workspace-ask-until",
                "date",
                at.t.moment(poll.closes_at, zone),
            ),
            left: (poll.closes_at - now).num_days(),
        })
        .collect())
}

/// Actions of this organisation that are not done.
async fn actions_asked(
    at: &Place<'_>,
    seat: &seat::Model,
    today: NaiveDate,
) -> Result<Vec<Ask>, Failure> {
    let actions = plan::actions(&at.house.store, at.group.id).await?;
    Ok(actions
        .iter()
        .filter(|action| action.seat_id == Some(seat.id) && action.done_at.is_none())
        .map(|action| Ask {
            text: action.what.clone(),
            href: at.group.path("/plan#actions"),
            until: action.due_on.map_or_else(String::new, |due| {
                at.t.one("workspace-ask-until", "date", at.t.date(due))
            }),
            left: action
                .due_on
                .map_or(i64::MAX, |due| (due - today).num_days()),
        })
        .collect())
}

/// Meetings of the last weeks for which this organisation has not said how long it worked.
async fn hours_asked(
    at: &Place<'_>,
    seat: &seat::Model,
    today: NaiveDate,
) -> Result<Vec<Ask>, Failure> {
    let mut held = meetings::of_group(&at.house.store, at.group.id).await?;
    let since = today - Duration::days(ASK_FOR_HOURS_DAYS);
    held.retain(|Held { meeting, .. }| {
        meeting.cancelled_at.is_none()
            && meeting.held_on >= since
            && meeting.held_on < today
            && meeting.held_on >= seat.since.date_naive()
    });
    let ids: Vec<Uuid> = held.iter().map(|held| held.meeting.id).collect();
    let db = at.house.store.db();
    let said: Vec<Uuid> = effort::Entity::find()
        .filter(effort::Column::GroupMeetingId.is_in(ids.iter().copied()))
        .filter(effort::Column::SeatId.eq(seat.id))
        .all(db)
        .await?
        .into_iter()
        .map(|effort| effort.group_meeting_id)
        .collect();
    // Where others noted who was there, only those are asked who were.
    let there: Vec<(Uuid, Uuid)> = attendance::Entity::find()
        .select_only()
        .column(attendance::Column::GroupMeetingId)
        .column(attendance::Column::SeatId)
        .filter(attendance::Column::GroupMeetingId.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    let is_asked = |meeting: Uuid| {
        let mut noted = there.iter().filter(|(id, _)| *id == meeting).peekable();
        !said.contains(&meeting)
            && (noted.peek().is_none() || noted.any(|(_, own)| *own == seat.id))
    };
    Ok(held
        .iter()
        .filter(|held| is_asked(held.meeting.id))
        .map(|held| Ask {
            text: at.t.with(
                "workspace-ask-hours",
                [
                    (
                        "title",
                        held.event.title.in_language(at.viewer.language).text.into(),
                    ),
                    ("date", at.t.date(held.meeting.held_on).into()),
                ],
            ),
            href: at.group.path(&format!("/meetings/{}#own", held.event.slug)),
            until: String::new(),
            left: i64::MAX - 1,
        })
        .collect())
}
