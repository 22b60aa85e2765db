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
        match conditions::begin(tx, beginning).await {
            // It headed the group before on the same day, or the secretariat entered it already.
            Ok(_) | Err(conditions::Error::Overlaps) => Ok(()),
            Err(conditions::Error::Fault(fault)) => Err(fault),
            Err(refused) => Err(Error::invariant(refused)),
        }
    })
}

fn ended<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        let ended: GroupHeadEnded = record.read()?;
        let last = ended.on.pred_opt().unwrap_or(NaiveDate::MIN);
        match conditions::end_of_origin(tx, ended.group_id, last).await {
            Ok(()) => Ok(()),
            Err(conditions::Error::Fault(fault)) => Err(fault),
            Err(refused) => Err(Error::invariant(refused)),
        }
    })
}
