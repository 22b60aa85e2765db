//! The table of award criteria.

use super::column::{Described, count, first, number, said, text, whole};
use super::notices::name;
use crate::notice::{AwardCriterion, Lot, Notice};

pub struct Row<'a> {
    notice: &'a Notice,
    lot: &'a Lot,
    criterion: &'a AwardCriterion,
    /// Those before it.
    before: &'a [AwardCriterion],
}

pub fn rows(notice: &Notice) -> impl Iterator<Item = Row<'_>> {
    notice.lots.iter().flat_map(move |lot| {
        let criteria = notice.all_that_hold(lot, |terms| &terms.award.criteria);
        criteria
            .iter()
            .enumerate()
            .map(move |(nth, criterion)| Row {
                notice,
                lot,
                criterion,
                before: &criteria[..nth],
            })
    })
}

pub fn columns<'a>() -> [Described<Row<'a>>; 9] {
    [
        text("notice", "The notice it is of", |row| name(row.notice)),
        text("lot", "The lot it is of", |row| said(row.lot.id.as_ref())),
        whole("position", "1 for the criterion named first", |row| {
            Some(count(row.before)? + 1)
        }),
        text("kind", "price, cost or quality (BT-539)", |row| {
            said(row.criterion.kind.as_ref())
        }),
        text("name", "Name (BT-734)", |row| first(&row.criterion.name)),
        number("weight", "Number that says how it counts (BT-541)", |row| {
            Some(row.criterion.weight()?.0)
        }),
        text(
            "weight_kind",
            "What the number is: a percentage, points, a place in an order (BT-5421)",
            |row| Some(row.criterion.weight()?.1.to_string()),
        ),
        text(
            "weight_text",
            "How it counts where the notice says it in words (BT-543)",
            |row| row.criterion.weight_text.clone(),
        ),
        text("description", "Description (BT-540)", |row| {
            first(&row.criterion.description)
        }),
    ]
}
