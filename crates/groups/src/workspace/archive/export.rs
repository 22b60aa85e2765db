//! Exporting: what a group kept, as plain values, and the files that go with it.

use super::heritage;
use super::kept::{
    Action, Charter, CharterVersion, Effort, FORMAT, Facts, Heritage, Item, Kept, Meeting, Minutes,
    Paper, PaperVersion, Poll, Post, Report, Seat, Step, Topic, Update, Vote,
};
use crate::workspace::circle::Circle;
use crate::workspace::decisions::{poll, poll_option, vote};
use crate::workspace::discussion::{post, topic};
use crate::workspace::meetings::{attendance, minutes};
use crate::workspace::papers::{paper, version};
use crate::workspace::plan::{action, item};
use crate::workspace::updates::update;
use crate::{
    Group, charter, charter_version, deputy, effort, group, group_meeting, report, seat, step,
};
use chrono::{DateTime, SubsecRound, Utc};
use members::{organisation, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use store::{Error, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::Audience;

/// A group as it leaves the house.
#[derive(Clone, Debug)]
pub struct Exported {
    /// What stands in `group.json`.
    pub kept: Kept,
    /// Each file: its place in the archive, and its key in the file store.
    pub files: Vec<(String, String)>,
}

/// Everything that the group at `slug` kept; nothing where there is no such group. For whoever runs the
/// house: knows no viewer.
///
/// # Errors
/// When the database or the file store cannot be read.
pub async fn export(store: &Store, slug: &Slug) -> Result<Option<Exported>, Error> {
    let group = group::Entity::find()
        .filter(group::Column::Slug.eq(slug))
        .one(store.db())
        .await?;
    let Some(group) = group else {
        return Ok(None);
    };
    let (papers, files) = papers(store, &group).await?;
    let kept = Kept {
        format: FORMAT,
        charter: charter_of(store, &group).await?,
        history: history(store, &group).await?,
        plan: plan(store, &group).await?,
        actions: actions(store, &group).await?,
        topics: topics(store, &group).await?,
        polls: polls(store, &group).await?,
        updates: updates(store, &group).await?,
        group: facts(group),
        papers,
    };
    Ok(Some(Exported { kept, files }))
}

/// A moment as every database keeps it: to the microsecond.
fn at(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

/// The circle that comes nearest to an audience without taking in anybody else.
fn circle(audience: &Audience) -> Circle {
    match audience {
        Audience::Members { rank, .. } if *rank > 1 => Circle::Group,
        audience => Circle::of(audience),
    }
}

fn facts(group: Group) -> Facts {
    Facts {
        audience: circle(&group.audience),
        slug: group.slug,
        name: group.name,
        aim: group.aim,
        problem: group.problem,
        sector: group.sector,
        cpv: group.cpv.0,
        entry: group.entry,
        entry_requirements: group.entry_requirements,
        state: group.state,
        proposed_at: at(group.proposed_at),
        term_ends_on: group.term_ends_on,
    }
}

async fn charter_of(store: &Store, group: &Group) -> Result<Charter, Error> {
    let charter = charter::Entity::find_by_id(group.charter_id)
        .one(store.db())
        .await?
        .ok_or_else(|| sea_orm::DbErr::RecordNotFound(format!("charter {}", group.charter_id)))?;
    let versions = charter_version::Entity::find()
        .filter(charter_version::Column::CharterId.eq(charter.id))
        .order_by_asc(charter_version::Column::Number)
        .all(store.db())
        .await?;
    Ok(Charter {
        slug: charter.slug,
        name: charter.name,
        kind: charter.kind,
        created_at: at(charter.created_at),
        versions: versions
            .into_iter()
            .map(|version| CharterVersion {
                number: version.number,
                valid_from: version.valid_from,
                rules: version.rules.0,
                changes: version.changes,
                written_at: at(version.written_at),
            })
            .collect(),
    })
}

/// Names of organisations and people, as they stand in an archive.
struct Names {
    organisations: HashMap<Uuid, String>,
    people: HashMap<Uuid, String>,
}

impl Names {
    fn organisation(&self, id: Uuid) -> String {
        self.organisations.get(&id).cloned().unwrap_or_default()
    }

    fn person(&self, id: Option<Uuid>) -> String {
        id.and_then(|id| self.people.get(&id).cloned())
            .unwrap_or_default()
    }
}

async fn history(store: &Store, group: &Group) -> Result<Heritage, Error> {
    let db = store.db();
    let brought = heritage::Entity::find()
        .filter(heritage::Column::GroupId.eq(group.id))
        .one(db)
        .await?;
    // What was imported stands in what the group brought along, with names; here it has none.
    let since = brought.as_ref().map(|brought| brought.imported_at);
    let is_own = |at: DateTime<Utc>| since.is_none_or(|since| at > since);
    let seats = seat::Entity::find()
        .filter(seat::Column::GroupId.eq(group.id))
        .order_by_asc(seat::Column::Since)
        .order_by_asc(seat::Column::Id)
        .all(db)
        .await?;
    let deputies = deputy::Entity::find()
        .filter(deputy::Column::SeatId.is_in(seats.iter().map(|seat| seat.id)))
        .order_by_asc(deputy::Column::Id)
        .all(db)
        .await?;
    let steps = crate::queries::steps(db, group.id).await?;
    let reports = report::Entity::find()
        .filter(report::Column::GroupId.eq(group.id))
        .order_by_asc(report::Column::HandedInAt)
        .order_by_asc(report::Column::Id)
        .all(db)
        .await?;
    let people = seats
        .iter()
        .filter_map(|seat| seat.representative_id)
        .chain(deputies.iter().map(|deputy| deputy.person_id))
        .chain(steps.iter().filter_map(|step| step.person_id))
        .chain(reports.iter().filter_map(|report| report.handed_in_by));
    let names = names(store, &seats, people.collect()).await?;
    let mut history = brought.map(|brought| brought.kept.0).unwrap_or_default();
    history.seats.extend(seats.iter().map(|seat| {
        Seat {
            organisation: names.organisation(seat.organisation_id),
            country: seat.country,
            role: seat.role,
            is_core: seat.is_core,
            representative: names.person(seat.representative_id),
            deputies: deputies
                .iter()
                .filter(|deputy| deputy.seat_id == seat.id)
                .map(|deputy| names.person(Some(deputy.person_id)))
                .collect(),
            since: at(seat.since),
            until: seat.until.map(at),
            ended_because: seat.ended_because,
        }
    }));
    let own_steps = steps.iter().filter(|step| is_own(step.at));
    history
        .steps
        .extend(own_steps.map(|step: &step::Model| Step {
            state: step.state,
            at: at(step.at),
            person: names.person(step.person_id),
            note: step.note.clone(),
        }));
    let own_reports = reports.iter().filter(|report| is_own(report.handed_in_at));
    history.reports.extend(own_reports.map(|report| Report {
        is_final: report.is_final,
        text: report.text.clone(),
        handed_in_at: at(report.handed_in_at),
        author: names.person(report.handed_in_by),
    }));
    history
        .meetings
        .extend(meetings(store, group, &seats, &names).await?);
    Ok(history)
}

async fn names(store: &Store, seats: &[seat::Model], people: Vec<Uuid>) -> Result<Names, Error> {
    let organisations = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(seats.iter().map(|seat| seat.organisation_id)))
        .all(store.db())
        .await?;
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(people))
        .all(store.db())
        .await?;
    Ok(Names {
        organisations: organisations
            .into_iter()
            .map(|each| (each.id, each.name.original().text.to_owned()))
            .collect(),
        people: people
            .into_iter()
            .map(|person| (person.id, person.name))
            .collect(),
    })
}

async fn meetings(
    store: &Store,
    group: &Group,
    seats: &[seat::Model],
    names: &Names,
) -> Result<Vec<Meeting>, Error> {
    let db = store.db();
    let rows = group_meeting::Entity::find()
        .filter(group_meeting::Column::GroupId.eq(group.id))
        .order_by_asc(group_meeting::Column::HeldOn)
        .order_by_asc(group_meeting::Column::Id)
        .all(db)
        .await?;
    let of_seat = |id: Uuid| {
        let seat = seats.iter().find(|seat| seat.id == id);
        seat.map_or_else(String::new, |seat| names.organisation(seat.organisation_id))
    };
    let mut meetings = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(event) = events::event::Entity::find_by_id(row.event_id)
            .one(db)
            .await?
        else {
            continue;
        };
        let others: Vec<Uuid> = group_meeting::Entity::find()
            .filter(group_meeting::Column::EventId.eq(row.event_id))
            .filter(group_meeting::Column::GroupId.ne(group.id))
            .order_by_asc(group_meeting::Column::Id)
            .all(db)
            .await?
            .into_iter()
            .map(|other| other.group_id)
            .collect();
        let with = group::Entity::find()
            .filter(group::Column::Id.is_in(others))
            .order_by_asc(group::Column::Slug)
            .all(db)
            .await?;
        let there = attendance::Entity::find()
            .filter(attendance::Column::GroupMeetingId.eq(row.id))
            .all(db)
            .await?;
        let efforts = effort::Entity::find()
            .filter(effort::Column::GroupMeetingId.eq(row.id))
            .all(db)
            .await?;
        let versions = minutes::Entity::find()
            .filter(minutes::Column::EventId.eq(row.event_id))
            .order_by_asc(minutes::Column::Number)
            .all(db)
            .await?;
        let mut there: Vec<String> = there.iter().map(|row| of_seat(row.seat_id)).collect();
        there.sort();
        let mut efforts: Vec<Effort> = efforts
            .iter()
            .map(|row| Effort {
                organisation: of_seat(row.seat_id),
                minutes: row.minutes,
            })
            .collect();
        efforts.sort_by(|a, b| a.organisation.cmp(&b.organisation));
        meetings.push(Meeting {
            title: event.title,
            held_on: row.held_on,
            cancelled_at: row.cancelled_at.map(at),
            agenda: event.about,
            place: event.place.or(event.city),
            with: with
                .iter()
                .map(|other| other.name.original().text.to_owned())
                .collect(),
            there,
            effort: efforts,
            minutes: versions
                .into_iter()
                .map(|version| Minutes {
                    text: version.text,
                    written_at: at(version.written_at),
                    author: version.author,
                })
                .collect(),
        });
    }
    Ok(meetings)
}

async fn plan(store: &Store, group: &Group) -> Result<Vec<Item>, Error> {
    let rows = item::Entity::find()
        .filter(item::Column::GroupId.eq(group.id))
        .order_by_asc(item::Column::AddedAt)
        .order_by_asc(item::Column::Id)
        .all(store.db())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    Ok(rows
        .into_iter()
        .map(|row| Item {
            objective: row
                .objective_id
                .and_then(|id| ids.iter().position(|each| *each == id)),
            kind: row.kind,
            title: row.title,
            due_on: row.due_on,
            state: row.state,
            is_output: row.is_output,
            web_address: row.web_address,
            added_at: at(row.added_at),
        })
        .collect())
}

async fn actions(store: &Store, group: &Group) -> Result<Vec<Action>, Error> {
    let rows = action::Entity::find()
        .filter(action::Column::GroupId.eq(group.id))
        .order_by_asc(action::Column::NotedAt)
        .order_by_asc(action::Column::Id)
        .all(store.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Action {
            what: row.what,
            who: row.who,
            due_on: row.due_on,
            noted_at: at(row.noted_at),
            done_at: row.done_at.map(at),
        })
        .collect())
}

async fn topics(store: &Store, group: &Group) -> Result<Vec<Topic>, Error> {
    let rows = topic::Entity::find()
        .filter(topic::Column::GroupId.eq(group.id))
        .order_by_asc(topic::Column::OpenedAt)
        .order_by_asc(topic::Column::Id)
        .all(store.db())
        .await?;
    let mut topics = Vec::with_capacity(rows.len());
    for row in rows {
        let posts = post::Entity::find()
            .filter(post::Column::TopicId.eq(row.id))
            .order_by_asc(post::Column::PostedAt)
            .order_by_asc(post::Column::Id)
            .all(store.db())
            .await?;
        topics.push(Topic {
            audience: circle(&row.audience),
            title: row.title,
            opened_at: at(row.opened_at),
            last_post_at: at(row.last_post_at),
            closed_at: row.closed_at.map(at),
            posts: posts
                .into_iter()
                .map(|post| Post {
                    author: post.author,
                    organisation: post.organisation,
                    text: post.text,
                    posted_at: at(post.posted_at),
                    edited_at: post.edited_at.map(at),
                    withdrawn_at: post.withdrawn_at.map(at),
                })
                .collect(),
        });
    }
    Ok(topics)
}

async fn papers(
    store: &Store,
    group: &Group,
) -> Result<(Vec<Paper>, Vec<(String, String)>), Error> {
    let rows = paper::Entity::find()
        .filter(paper::Column::GroupId.eq(group.id))
        .order_by_asc(paper::Column::AddedAt)
        .order_by_asc(paper::Column::Id)
        .all(store.db())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let (mut papers, mut files) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        let found = version::Entity::find()
            .filter(version::Column::PaperId.eq(row.id))
            .order_by_asc(version::Column::Number)
            .all(store.db())
            .await?;
        let mut versions = Vec::with_capacity(found.len());
        for version in found {
            let bytes = store.files().get(&version.file_key).await?;
            let bytes = bytes.ok_or_else(|| {
                Error::Config(format!("the file {} is missing", version.file_key))
            })?;
            let file = format!("files/{}", files.len() + 1);
            files.push((file.clone(), version.file_key));
            versions.push(PaperVersion {
                file,
                file_name: version.file_name,
                sha256: sha256(&bytes),
                note: version.note,
                uploaded_at: at(version.uploaded_at),
                author: version.author,
            });
        }
        papers.push(Paper {
            audience: circle(&row.audience),
            title: row.title,
            supersedes: row
                .supersedes_id
                .and_then(|id| ids.iter().position(|each| *each == id)),
            added_at: at(row.added_at),
            versions,
        });
    }
    Ok((papers, files))
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

async fn polls(store: &Store, group: &Group) -> Result<Vec<Poll>, Error> {
    let rows = poll::Entity::find()
        .filter(poll::Column::GroupId.eq(group.id))
        .order_by_asc(poll::Column::OpenedAt)
        .order_by_asc(poll::Column::Id)
        .all(store.db())
        .await?;
    let mut polls = Vec::with_capacity(rows.len());
    for row in rows {
        let options = poll_option::Entity::find()
            .filter(poll_option::Column::PollId.eq(row.id))
            .order_by_asc(poll_option::Column::Number)
            .all(store.db())
            .await?;
        let votes = vote::Entity::find()
            .filter(vote::Column::PollId.eq(row.id))
            .order_by_asc(vote::Column::CastAt)
            .order_by_asc(vote::Column::Id)
            .all(store.db())
            .await?;
        polls.push(Poll {
            question: row.question,
            about: row.about,
            opened_at: at(row.opened_at),
            author: row.author,
            closes_at: at(row.closes_at),
            votes: votes
                .into_iter()
                .filter_map(|vote| {
                    Some(Vote {
                        answer: options
                            .iter()
                            .position(|option| option.id == vote.option_id)?,
                        organisation: vote.organisation,
                        cast_at: at(vote.cast_at),
                    })
                })
                .collect(),
            answers: options.into_iter().map(|option| option.text).collect(),
        });
    }
    Ok(polls)
}

async fn updates(store: &Store, group: &Group) -> Result<Vec<Update>, Error> {
    let rows = update::Entity::find()
        .filter(update::Column::GroupId.eq(group.id))
        .order_by_asc(update::Column::PublishedAt)
        .order_by_asc(update::Column::Id)
        .all(store.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Update {
            audience: circle(&row.audience),
            title: row.title,
            text: row.text,
            published_at: at(row.published_at),
            author: row.author,
            withdrawn_at: row.withdrawn_at.map(at),
        })
        .collect())
}
