//! Exporting: what a group kept, as plain values, and the files that go with it.

mod history;
mod papers;
mod work;

use super::kept::{Charter, CharterVersion, FORMAT, Facts, Kept};
use crate::workspace::circle::Circle;
use crate::{Group, charter, charter_version, group, wave};
use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Error, Store};
use vocabulary::Slug;
use web::Audience;

/// A group as it leaves the house.
#[derive(Clone, Debug)]
pub struct Exported {
    /// What stands in `group.json`.
    pub kept: Kept,
    /// Each file: its place in the archive, and its key in the file store.
    pub files: Vec<(String, String)>,
    /// What another house cannot know, and how it goes along instead: a sentence each, in English.
    pub changed: Vec<String>,
}

/// A group on its way out.
struct Leaving<'a> {
    store: &'a Store,
    group: &'a Group,
    changed: Vec<String>,
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
    let mut leaving = Leaving {
        store,
        group: &group,
        changed: Vec::new(),
    };
    let (papers, files) = papers::papers(&mut leaving).await?;
    let kept = Kept {
        format: FORMAT,
        group: facts(&mut leaving).await?,
        charter: charter_of(store, &group).await?,
        history: history::history(&leaving).await?,
        plan: work::plan(&leaving).await?,
        actions: work::actions(&leaving).await?,
        topics: work::topics(&mut leaving).await?,
        polls: work::polls(&leaving).await?,
        updates: work::updates(&mut leaving).await?,
        papers,
    };
    Ok(Some(Exported {
        kept,
        files,
        changed: leaving.changed,
    }))
}

/// A moment as every database keeps it: to the microsecond.
fn at(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

impl Leaving<'_> {
    /// The circle that comes nearest to an audience without taking in anybody else. Tiers are another
    /// network's own, and so are people and organisations that are named.
    fn circle(&mut self, audience: &Audience, of_what: &str) -> Circle {
        let circle = match audience {
            Audience::Members { rank, .. } if *rank > 1 => Circle::Group,
            audience => Circle::of(audience),
        };
        if circle.audience(self.group) != *audience {
            self.changed.push(format!(
                "\"{of_what}\" is for an audience of this house only: in the archive it is for \"{}\"",
                circle.word()
            ));
        }
        circle
    }
}

async fn facts(leaving: &mut Leaving<'_>) -> Result<Facts, Error> {
    let (db, group) = (leaving.store.db(), leaving.group);
    let wave = match group.wave_id {
        Some(wave) => wave::Entity::find_by_id(wave).one(db).await?,
        None => None,
    };
    let successor = match group.successor_id {
        Some(successor) => group::Entity::find_by_id(successor).one(db).await?,
        None => None,
    };
    let predecessors = group::Entity::find()
        .filter(group::Column::SuccessorId.eq(group.id))
        .order_by_asc(group::Column::Slug)
        .all(db)
        .await?;
    Ok(Facts {
        audience: leaving.circle(&group.audience, group.name.original().text),
        slug: group.slug.clone(),
        name: group.name.clone(),
        aim: group.aim.clone(),
        problem: group.problem.clone(),
        sector: group.sector,
        cpv: group.cpv.0.clone(),
        entry: group.entry,
        entry_requirements: group.entry_requirements.clone(),
        state: group.state,
        proposed_at: at(group.proposed_at),
        term_ends_on: group.term_ends_on,
        wave: wave.map(|wave| wave.name),
        successor: successor.map(|successor| successor.slug),
        predecessors: predecessors.into_iter().map(|old| old.slug).collect(),
    })
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
