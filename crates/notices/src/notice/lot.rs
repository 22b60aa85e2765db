//! Lots, parts of a plan, and groups of lots.

use super::amount::Amount;
use super::award::Award;
use super::id::Id;
use super::model::model;
use super::subject::Subject;
use super::terms::Terms;

model! {
    /// A lot, or a part of a plan that may become a lot or a procedure.
    pub struct Lot {
        /// What the notice calls it (BT-137): `LOT-0001`, `PAR-0001`, or the number of a legacy notice.
        pub id: Option<Id>,
        /// What is bought.
        pub subject: Subject,
        /// What holds for it. See also [`Procedure::terms`](super::Procedure::terms), which hold for all lots.
        pub terms: Terms,
    }

    /// Lots for which one may tender together.
    pub struct LotGroup {
        /// What the notice calls it (BT-330, BT-137): `GLO-0001`.
        pub id: Option<Id>,
        /// Its lots (BT-1375).
        pub lots: Vec<Id>,
        /// Title, description and value of the group.
        pub subject: Subject,
        /// By what tenders for the group are compared.
        pub award: Award,
        /// The highest value of the group, if it is a framework agreement (BT-157).
        pub framework_maximum_value: Option<Amount>,
    }
}
