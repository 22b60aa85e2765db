//! The group itself as it comes into the house: its facts, its rules, its history, and the groups before
//! and after it.

use super::{Error, GroupImported, Keys, work};
use crate::group::State;
use crate::workspace::archive::heritage;
use crate::workspace::archive::kept::Kept;
use crate::{Group, charter, charter_version, group, report, step, wave};
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Json, Tx};
use uuid::Uuid;
use vocabulary::{Slug, Translated};

/// Makes the group, and says in words what is not as it was.
pub(super) async fn fill(
    tx: &Tx,
    network: &network::Model,
    kept: &Kept,
    slug: Slug,
    keys: &Keys,
) -> Result<(Group, Vec<String>), Error> {
    let mut changed = Vec::new();
    let wave_id = match &kept.group.wave {
        Some(name) => Some(wave_for(tx, network, name, kept).await?),
        None => None,
    };
    let charter_id = charter_for(tx, network, kept).await?;
    let id = Uuid::now_v7();
    let facts = &kept.group;
    let group = Group {
        id,
        slug,
        network_id: network.id,
        charter_id,
        wave_id,
        name: facts.name.clone(),
        aim: facts.aim.clone(),
        problem: facts.problem.clone(),
        sector: facts.sector,
        cpv: Json(facts.cpv.clone()),
        entry: facts.entry,
        entry_requirements: facts.entry_requirements.clone(),
        audience: web::Audience::default(),
        visible_to: web::Audience::default(),
        state: facts.state,
        // Nobody of this house proposed it.
        proposed_for: Uuid::nil(),
        proposed_by: Uuid::nil(),
        proposed_at: facts.proposed_at,
        term_ends_on: facts.term_ends_on,
        successor_id: None,
    };
    let audience = facts.audience.audience(&group);
    let group = Group { audience, ..group };
    let visible_to = group.seen_by(group.state);
    let group = tx
        .insert(Group {
            visible_to,
            ..group
        })
        .await?;
    let group = follow(tx, group, kept, &mut changed).await?;
    history(tx, &group, kept).await?;
    work::work(tx, &group, kept, keys).await?;
    tx.record(&GroupImported::to(group.id, &group)).await?;
    let (seats, meetings) = (kept.history.seats.len(), kept.history.meetings.len());
    if seats + meetings > 0 {
        changed.push(format!(
            "its seats ({seats}) and meetings ({meetings}) are text in its history: nobody has a seat by them"
        ));
    }
    Ok((group, changed))
}

/// The wave of the network with the same name, or else a new one, opened when the group went to work.
async fn wave_for(
    tx: &Tx,
    network: &network::Model,
    name: &Translated,
    kept: &Kept,
) -> Result<Uuid, Error> {
    let waves = wave::Entity::find()
        .filter(wave::Column::NetworkId.eq(network.id))
        .all(tx.db())
        .await?;
    if let Some(same) = waves.iter().find(|wave| wave.name == *name) {
        return Ok(same.id);
    }
    let wave = tx
        .insert(wave::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            name: name.clone(),
            planned_at: tx.now(),
            opened_at: kept
                .history
                .steps
                .iter()
                .find(|step| step.state == State::Active)
                .map(|step| step.at),
        })
        .await?;
    Ok(wave.id)
}

/// Ties the group to those before and after it, as far as they are here: whichever comes last ties both.
async fn follow(
    tx: &Tx,
    mut group: Group,
    kept: &Kept,
    changed: &mut Vec<String>,
) -> Result<Group, Error> {
    let of_network = async |slug: &Slug| -> Result<Option<Group>, Error> {
        Ok(group::Entity::find()
            .filter(group::Column::Slug.eq(slug))
            .filter(group::Column::NetworkId.eq(group.network_id))
            .one(tx.db())
            .await?)
    };
    let mut successor = None;
    if let Some(slug) = &kept.group.successor {
        let is_other = |it: &Group| it.id != group.id && group.state == State::Succeeded;
        successor = of_network(slug).await?.filter(is_other);
        if successor.is_none() {
            changed.push(format!(
                "its successor \"{slug}\" is not a group of this network yet: importing it ties the two"
            ));
        }
    }
    let mut before = Vec::new();
    for slug in &kept.group.predecessors {
        let waits = |old: &Group| old.state == State::Succeeded && old.successor_id.is_none();
        match of_network(slug).await? {
            Some(old) if waits(&old) => before.push(old),
            Some(_) => changed.push(format!(
                "\"{slug}\" is a group of this network that does not wait for a successor: it stays as it is"
            )),
            None => changed.push(format!(
                "\"{slug}\", on whose work it carries on, is not a group of this network yet: importing it ties the two"
            )),
        }
    }
    if let Some(successor) = successor {
        group = tx
            .update(Group {
                successor_id: Some(successor.id),
                ..group
            })
            .await?;
    }
    for old in before {
        if leads_to(tx, &group, old.id).await? {
            return Err(Error::Circle(old.slug));
        }
        tx.update(Group {
            successor_id: Some(group.id),
            ..old
        })
        .await?;
    }
    Ok(group)
}

/// Whether one comes from `group` to `end` by going from successor to successor.
async fn leads_to(tx: &Tx, group: &Group, end: Uuid) -> Result<bool, Error> {
    let mut next = group.successor_id;
    while let Some(id) = next {
        if id == end {
            return Ok(true);
        }
        // Without a circle until now, this ends.
        next = group::Entity::find_by_id(id)
            .one(tx.db())
            .await?
            .and_then(|group| group.successor_id);
    }
    Ok(false)
}

/// The charter of the network with the same address, or else the one that came with the group.
async fn charter_for(tx: &Tx, network: &network::Model, kept: &Kept) -> Result<Uuid, Error> {
    let same = charter::Entity::find()
        .filter(charter::Column::NetworkId.eq(network.id))
        .filter(charter::Column::Slug.eq(&kept.charter.slug))
        .one(tx.db())
        .await?;
    if let Some(same) = same {
        return Ok(same.id);
    }
    let charter = tx
        .insert(charter::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            slug: kept.charter.slug.clone(),
            name: kept.charter.name.clone(),
            kind: kept.charter.kind,
            created_at: kept.charter.created_at,
            retired_at: None,
        })
        .await?;
    for version in &kept.charter.versions {
        tx.insert(charter_version::Model {
            id: Uuid::now_v7(),
            charter_id: charter.id,
            number: version.number,
            valid_from: version.valid_from,
            rules: Json(version.rules.clone()),
            changes: version.changes.clone(),
            written_at: version.written_at,
            written_by: None,
        })
        .await?;
    }
    Ok(charter.id)
}

async fn history(tx: &Tx, group: &Group, kept: &Kept) -> Result<(), Error> {
    tx.insert(heritage::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        kept: Json(kept.history.clone()),
        imported_at: tx.now(),
    })
    .await?;
    let steps = kept.history.steps.iter().map(|step| step::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        state: step.state,
        at: step.at,
        person_id: None,
        note: step.note.clone(),
    });
    tx.insert_all(steps.collect::<Vec<_>>()).await?;
    let reports = kept.history.reports.iter().map(|report| report::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        is_final: report.is_final,
        text: report.text.clone(),
        handed_in_at: report.handed_in_at,
        handed_in_by: None,
    });
    tx.insert_all(reports.collect::<Vec<_>>()).await?;
    Ok(())
}
