//! By what tenders are compared, and by whom; prizes of design contests.

use rust_decimal::Decimal;

use super::amount::Amount;
use super::code::Code;
use super::codes::{AwardCriterionKind, NumberKind};
use super::model::model;
use super::participation::CriterionNumber;
use super::text::Text;

model! {
    /// How the winner is found.
    pub struct Award {
        /// The criteria in their order.
        pub criteria: Vec<AwardCriterion>,
        /// How they are weighed, where numbers cannot say it (BT-543).
        pub method: Text,
        /// Why they are in an order and have no weights (BT-733).
        pub order_justification: Text,
        /// Whether criteria are described in the procurement documents, all or more of them.
        pub in_documents: Option<bool>,
        /// Whether a contract may be awarded on the first tenders, without negotiation (BT-120).
        pub no_negotiation_needed: Option<bool>,
        /// Criteria for the projects of a design contest, in words of legacy notices.
        pub contest_criteria: Text,
        /// Whether the decision of the jury binds the buyer (BT-42).
        pub jury_binding: Option<bool>,
        /// Members of the jury (BT-46).
        pub jury: Vec<String>,
        /// Prizes (BT-44, BT-45, BT-644).
        pub prizes: Vec<Prize>,
        /// Whether there are prizes, where the source says so apart.
        pub prizes_awarded: Option<bool>,
        /// Payments to all participants, in words.
        pub payments: Text,
        /// Whether a contract for services follows to a winner of the contest (BT-41).
        pub followup_contract: Option<bool>,
    }

    /// An award criterion.
    pub struct AwardCriterion {
        /// What it is about (BT-539).
        pub kind: Option<Code<AwardCriterionKind>>,
        /// Its name (BT-734).
        pub name: Text,
        /// In words (BT-540).
        pub description: Text,
        /// Its weight, a fixed price or a threshold (BT-541, BT-5421 to BT-5423).
        pub numbers: Vec<CriterionNumber>,
        /// Its weight as it was written, where that is text.
        pub weight_text: Option<String>,
    }

    /// A prize of a design contest.
    pub struct Prize {
        /// For which rank (BT-44).
        pub rank: Option<i64>,
        /// Its value (BT-644).
        pub value: Option<Amount>,
        /// In words (BT-45).
        pub description: Text,
    }
}

impl AwardCriterion {
    /// Its weight and what kind of weight that is; nothing if no kind is given or it is not a weight.
    #[must_use]
    pub fn weight(&self) -> Option<(Decimal, NumberKind)> {
        self.numbers.iter().find_map(|number| {
            let kind = *number.kind.as_ref()?.known()?;
            kind.is_weight().then_some((number.number?, kind))
        })
    }
}
