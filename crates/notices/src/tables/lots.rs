//! The table of lots.

use super::column::{
    Described, all, count, currency, day, first, list, number, said, text, time, value, whole,
    yes_no,
};
use super::notices::name;
use crate::notice::{Lot, Moment, Notice, Terms};

pub struct Row<'a> {
    notice: &'a Notice,
    lot: &'a Lot,
}

impl<'a> Row<'a> {
    /// What is said for the lot, else for the procedure.
    fn holds<T>(&self, of: impl Fn(&'a Terms) -> Option<T>) -> Option<T> {
        self.notice.holds(self.lot, of)
    }
}

pub fn rows(notice: &Notice) -> impl Iterator<Item = Row<'_>> {
    let lots = notice.parts.iter().chain(&notice.lots);
    lots.map(move |lot| Row { notice, lot })
}

pub fn columns<'a>() -> [Described<Row<'a>>; 24] {
    [
        text("notice", "The notice it is of", |row| name(row.notice)),
        text(
            "lot",
            "Identifier of the lot (BT-137) or part of a plan",
            |row| said(row.lot.id.as_ref()),
        ),
        text("title", "Title (BT-21)", |row| {
            first(&row.lot.subject.title)
        }),
        text("nature", "works, supplies or services (BT-23)", |row| {
            said(row.lot.subject.nature.as_ref())
        }),
        list(
            "cpv",
            "CPV codes, the main one first (BT-262, BT-263)",
            |row| all(row.lot.subject.cpv().map(|cpv| cpv.code().to_owned())),
        ),
        number(
            "estimated_value",
            "Estimated value without VAT (BT-27)",
            |row| value(row.lot.subject.estimated_value.as_ref()),
        ),
        text("currency", "Currency of the estimated value", |row| {
            currency(row.lot.subject.estimated_value.as_ref())
        }),
        text(
            "region",
            "NUTS code of the place named first (BT-5071)",
            |row| said(row.lot.subject.places.first()?.address.region.as_ref()),
        ),
        text(
            "country",
            "Country of the place named first (BT-5141)",
            |row| said(row.lot.subject.places.first()?.address.country.as_ref()),
        ),
        day(
            "start",
            "Day on which the contract starts (BT-536)",
            |row| row.lot.subject.term.start.as_ref().map(Moment::date),
        ),
        day("end", "Day on which the contract ends (BT-537)", |row| {
            row.lot.subject.term.end.as_ref().map(Moment::date)
        }),
        number("duration", "Duration of the contract (BT-36)", |row| {
            Some(row.lot.subject.term.duration.as_ref()?.number)
        }),
        text("duration_unit", "Unit of the duration", |row| {
            said(row.lot.subject.term.duration.as_ref()?.unit.as_ref())
        }),
        day("tender_deadline", "Last day for tenders (BT-131)", |row| {
            row.holds(|terms| terms.deadlines.tenders.as_ref().map(Moment::date))
        }),
        text(
            "tender_deadline_time",
            "Time of that day, with its distance from Universal Time if published",
            |row| row.holds(|terms| terms.deadlines.tenders.as_ref().and_then(time)),
        ),
        list(
            "reserved",
            "For whom participation is reserved (BT-71); none if for nobody",
            |row| {
                let reserved = row.holds(|terms| {
                    let reserved = &terms.participation.reserved;
                    (!reserved.is_empty()).then_some(reserved)
                });
                all(reserved.into_iter().flatten())
            },
        ),
        text(
            "reserved_execution",
            "Whether execution is reserved to sheltered employment (BT-736)",
            |row| said(row.holds(|terms| terms.performance.reserved.as_ref())),
        ),
        list("aims", "Kinds of strategic procurement (BT-06)", |row| {
            let aims = row.lot.subject.strategic.aims.iter();
            all(aims.filter_map(|aim| aim.kind.as_ref()))
        }),
        list("social_objectives", "Social objectives (BT-775)", |row| {
            all(&row.lot.subject.strategic.social)
        }),
        list(
            "environmental_objectives",
            "Environmental objectives (BT-774)",
            |row| all(&row.lot.subject.strategic.environmental),
        ),
        yes_no(
            "suitable_for_smes",
            "Whether it is called suitable for SMEs (BT-726)",
            |row| row.lot.subject.suitable_for_smes,
        ),
        text("framework", "Kind of framework agreement (BT-765)", |row| {
            said(row.holds(|terms| terms.techniques.framework.kind.as_ref()))
        }),
        whole(
            "selection_criteria",
            "How many selection criteria hold for it (BT-809, BT-750)",
            |row| {
                let Row { notice, lot } = row;
                count(notice.all_that_hold(lot, |terms| &terms.participation.selection))
            },
        ),
        whole(
            "performance_conditions",
            "How many conditions of performance hold for it (BT-70)",
            |row| {
                let Row { notice, lot } = row;
                count(notice.all_that_hold(lot, |terms| &terms.performance.conditions))
            },
        ),
    ]
}
