//! What heading a group is worth: while an organisation does, the discount that the charter grants holds for its dues.

use crate::records::{GroupHeadBegan, GroupHeadEnded};
use chrono::NaiveDate;
use futures::future::BoxFuture;
use members::dues::conditions::{self, Beginning};
use store::{Error, Listener, Record, Recorded, Tx};

/// Hear that a head began and ended.
pub(crate) const LISTENERS: [Listener; 2] = [
    Listener {
        kind: GroupHeadBegan::KIND,
        hear: began,
    },
    Listener {
        kind: GroupHeadEnded::KIND,
        hear: ended,
    },
];

fn began<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let began: GroupHeadBegan = record.read()?;
        let Some(discount) = &began.discount else {
            return Ok(());
        };
        let beginning = Beginning {
            network_id: began.network_id,
            organisation_id: began.organisation_id,
            condition: discount,
            count: 1,
            since: began.on,
            until: None,
            origin_id: Some(began.group_id),
        };
        unless_it_stands(conditions::begin(tx, beginning).await.map(drop))
    })
}

fn ended<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let ended: GroupHeadEnded = record.read()?;
        // The day of a handover belongs to the new head.
        let last = ended.on.pred_opt().unwrap_or(NaiveDate::MIN);
        unless_it_stands(conditions::end_of_origin(tx, ended.group_id, last).await)
    })
}

/// What stands already, because a secretariat was earlier, need not be entered again.
fn unless_it_stands(result: Result<(), conditions::Error>) -> Result<(), Error> {
    match result {
        Err(conditions::Error::Fault(fault)) => Err(fault),
        _ => Ok(()),
    }
}
