//! The reports of a group as others read them. They are written to the network, so its members read all of
//! them; how a group ended is for everybody who may know of the group.

use crate::frame::Said;
use crate::group::Group;
use crate::report;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Error, Store};
use texts::Texts;
use uuid::Uuid;
use web::{Audience, Viewer};

/// A report for a reader.
pub(crate) struct Reported {
    pub title: String,
    pub text: Said,
    pub is_final: bool,
}

/// What this viewer may read of the reports of a group, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn readable(
    store: &Store,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Vec<Reported>, Error> {
    let network = Audience::Members {
        network: group.network_id,
        rank: 1,
    };
    let reads_all = viewer.belongs_to(&network, Some(group.network_id));
    if !reads_all && !group.state.is_over() {
        return Ok(Vec::new());
    }
    let mut reports = all(store, group.id, t).await?;
    reports.retain(|report| reads_all || report.is_final);
    Ok(reports)
}

/// All reports of a group, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn all(store: &Store, group: Uuid, t: &Texts) -> Result<Vec<Reported>, Error> {
    let reports = report::Entity::find()
        .filter(report::Column::GroupId.eq(group))
        .order_by_desc(report::Column::HandedInAt)
        .all(store.db())
        .await?;
    Ok(reports.iter().map(|report| line(report, t)).collect())
}

fn line(report: &report::Model, t: &Texts) -> Reported {
    let key = match report.is_final {
        true => "group-report-final-of",
        false => "group-report-of",
    };
    Reported {
        title: t.one(key, "day", t.date(report.handed_in_at.date_naive())),
        text: Said::of(&report.text, t.language()),
        is_final: report.is_final,
    }
}
