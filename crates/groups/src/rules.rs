//! What a charter can demand and grant: one typed value, kept as JSON in each version of a charter.

use members::organisation;
use serde::{Deserialize, Serialize};
use texts::Texts;
use vocabulary::{Country, Language, Translated};

/// A day of work in hours: effort is noted in minutes and capped in days.
pub const HOURS_A_DAY: i32 = 8;

/// The rules of a charter. A limit that is `None` does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Lowest rank of the tiers whose members may join, 1 or more; `None` also takes in
    /// organisations that are no members of the network.
    pub rank: Option<u8>,
    /// Kinds of organisation that may join; empty means every kind.
    pub kinds: Vec<organisation::Kind>,
    /// Countries from which organisations may join; empty means every country.
    pub countries: Vec<Country>,
    /// Different organisations that it takes at least.
    pub members_min: u16,
    /// Organisations that have room at most.
    pub members_max: Option<u16>,
    /// What its head is called: facilitator, community leader, chair.
    pub head: Translated,
    /// Whether a core group steers it with the head.
    pub has_core_group: bool,
    /// Meetings in a calendar year at least; 0 where none are demanded.
    pub meetings_a_year: u16,
    /// Days without a meeting after which the group counts as asleep.
    pub longest_pause_days: Option<u16>,
    /// Days of work at most that a member gives in a calendar year, of [`HOURS_A_DAY`] hours.
    pub effort_days: Option<u16>,
    /// How long it lasts after approval, in months.
    pub term_months: Option<u16>,
    /// How long an extension lasts, in months.
    pub extension_months: Option<u16>,
    /// How often it may be extended.
    pub extensions_max: u16,
    /// Months between two reports to the network.
    pub report_months: Option<u16>,
    /// Name of the discount on dues to which the organisation of the head is entitled while it heads.
    pub head_discount: Option<String>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            rank: Some(1),
            kinds: Vec::new(),
            countries: Vec::new(),
            members_min: 3,
            members_max: None,
            head: Translated::new(Language::English, "Head"),
            has_core_group: false,
            meetings_a_year: 0,
            longest_pause_days: None,
            effort_days: None,
            term_months: None,
            extension_months: None,
            extensions_max: 0,
            report_months: None,
            head_discount: None,
        }
    }
}

/// Who wants to join, as far as the rules ask.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// What kind of organisation it is.
    pub kind: organisation::Kind,
    /// Where it is.
    pub country: &'a Country,
    /// The rank of its tier in the network of the group; `None` for no member.
    pub rank: Option<u8>,
}

/// Why an organisation may not join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotEligible {
    #[error("the charter admits members of the network only")]
    NoMember,
    #[error("the charter admits members of a higher tier only")]
    TierTooLow,
    #[error("the charter does not admit organisations of this kind")]
    Kind,
    #[error("the charter does not admit organisations from this country")]
    Country,
}

impl NotEligible {
    /// The sentence that says so of a group of the network with this name.
    #[must_use]
    pub fn say(self, network: &str, t: &Texts) -> String {
        match self {
            Self::NoMember => t.one("group-not-eligible-no-member", "network", network),
            Self::TierTooLow => t.get("group-not-eligible-tier"),
            Self::Kind => t.get("group-not-eligible-kind"),
            Self::Country => t.get("group-not-eligible-country"),
        }
    }
}

impl Rules {
    /// Whether an organisation may join a group under these rules.
    ///
    /// # Errors
    /// The first rule that says no.
    pub fn admits(&self, candidate: Candidate<'_>) -> Result<(), NotEligible> {
        match (self.rank, candidate.rank) {
            (Some(_), None) => return Err(NotEligible::NoMember),
            (Some(lowest), Some(rank)) if rank < lowest => return Err(NotEligible::TierTooLow),
            _ => {}
        }
        if !self.kinds.is_empty() && !self.kinds.contains(&candidate.kind) {
            return Err(NotEligible::Kind);
        }
        if !self.countries.is_empty() && !self.countries.contains(candidate.country) {
            return Err(NotEligible::Country);
        }
        Ok(())
    }

    /// Minutes of work at most that a member gives in a calendar year.
    #[must_use]
    pub fn effort_minutes(&self) -> Option<i32> {
        self.effort_days
            .map(|days| i32::from(days) * HOURS_A_DAY * 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use members::organisation::Kind;

    fn candidate(country: &Country, rank: Option<u8>) -> Candidate<'_> {
        Candidate {
            kind: Kind::ContractingAuthority,
            country,
            rank,
        }
    }

    #[test]
    fn without_limits_everybody_may_join() {
        let open = Rules {
            rank: None,
            ..Rules::default()
        };
        let belgium = "BE".parse().expect("Belgium");
        assert_eq!(open.admits(candidate(&belgium, None)), Ok(()));
    }

    #[test]
    fn each_limit_says_no_by_its_own_name() {
        let rules = Rules {
            rank: Some(2),
            kinds: vec![Kind::ContractingAuthority],
            countries: vec!["BE".parse().expect("Belgium")],
            ..Rules::default()
        };
        let belgium = "BE".parse().expect("Belgium");
        let norway = "NO".parse().expect("Norway");
        assert_eq!(rules.admits(candidate(&belgium, Some(2))), Ok(()));
        assert_eq!(
            rules.admits(candidate(&belgium, None)),
            Err(NotEligible::NoMember)
        );
        assert_eq!(
            rules.admits(candidate(&belgium, Some(1))),
            Err(NotEligible::TierTooLow)
        );
        assert_eq!(
            rules.admits(candidate(&norway, Some(2))),
            Err(NotEligible::Country)
        );
        let supplier = Candidate {
            kind: Kind::Supplier,
            ..candidate(&belgium, Some(2))
        };
        assert_eq!(rules.admits(supplier), Err(NotEligible::Kind));
    }
}
