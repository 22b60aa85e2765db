//! By what tenders are compared.

use crate::notice::code::codes;

codes! {
    /// What an award criterion is about (BT-539).
    pub enum AwardCriterionKind = "award-criterion-type" {
        /// Cost over the life cycle
        Cost = "cost",
        /// Price
        Price = "price",
        /// Quality
        Quality = "quality",
    }

    /// What the number of a criterion means: a weight (BT-5421, BT-7531), a fixed price (BT-5422) or a threshold (BT-5423,
    /// BT-7532).
    pub enum NumberKind = "criterion-number" {
        /// Weight as an exact decimal share, 0.6
        DecimalExact = "dec-exa",
        /// Weight as the middle of a range of decimal shares
        DecimalMiddle = "dec-mid",
        /// Order of importance, the first is the most important
        Order = "ord-imp",
        /// Weight as an exact percentage
        PercentExact = "per-exa",
        /// Weight as the middle of a range of percentages
        PercentMiddle = "per-mid",
        /// Weight as exact points
        PointsExact = "poi-exa",
        /// Weight as the middle of a range of points
        PointsMiddle = "poi-mid",
        /// Fixed in total
        FixedTotal = "fix-tot",
        /// Fixed for each unit
        FixedUnit = "fix-unit",
        /// At most so many tenders pass
        MaximumPassing = "max-pass",
        /// At least so many points are needed
        MinimumScore = "min-score",
    }
}

impl NumberKind {
    /// Whether it is a weight, in percent, shares, points or by order.
    #[must_use]
    pub const fn is_weight(self) -> bool {
        !self.is_fixed() && !self.is_threshold()
    }

    /// Whether it fixes a price or cost.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        matches!(self, Self::FixedTotal | Self::FixedUnit)
    }

    /// Whether it is a threshold.
    #[must_use]
    pub const fn is_threshold(self) -> bool {
        matches!(self, Self::MaximumPassing | Self::MinimumScore)
    }
}
