//! That an organisation belongs to a network, from when until when.

use crate::organisation::{self, Kind};
use crate::tier;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That an organisation belongs to a network, from when until when.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which network.
    pub network_id: Uuid,
    /// Which organisation.
    pub organisation_id: Uuid,
    /// In which tier.
    pub tier_id: Uuid,
    /// The consortium through which it belongs, if not by itself.
    pub through_id: Option<Uuid>,
    /// First day.
    pub since: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// When this was entered.
    pub recorded_at: DateTime<Utc>,
}

store::entity!();

impl Model {
    /// Whether it is in force on `day`.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// A membership that is to begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// First day.
    pub since: NaiveDate,
    /// Last day, if it is known already.
    pub until: Option<NaiveDate>,
}

/// A consortium and its own memberships in the network.
pub struct Consortium<'a> {
    /// Which one.
    pub organisation: &'a organisation::Model,
    /// Its memberships in the network, past ones too.
    pub memberships: &'a [Model],
}

/// Why a membership cannot begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("a membership cannot end before it begins")]
    EndsBeforeItBegins,
    #[error("this tier takes no new members")]
    TierRetired,
    #[error("this tier is not open to organisations of this kind")]
    TierNotOpen,
    #[error("the organisation belongs to the network in that time already")]
    Overlaps,
    #[error("an organisation cannot belong through itself")]
    ThroughItself,
    #[error("only a purchasing consortium or a central purchasing body affiliates others")]
    ThroughNoConsortium,
    #[error("the consortium is itself no member, or not directly, on the first day")]
    ThroughNoMember,
}

impl Wanted {
    /// Whether `organisation` can begin this membership in a tier: all rules in one place.
    ///
    /// # Errors
    /// The first rule that says no.
    pub fn check(
        &self,
        organisation: &organisation::Model,
        tier: &tier::Model,
        own: &[Model],
        through: Option<&Consortium<'_>>,
    ) -> Result<(), Refused> {
        if self.until.is_some_and(|until| until < self.since) {
            return Err(Refused::EndsBeforeItBegins);
        }
        if tier.retired_at.is_some() {
            return Err(Refused::TierRetired);
        }
        if !tier.is_open_to(organisation.kind) {
            return Err(Refused::TierNotOpen);
        }
        if own.iter().any(|membership| self.overlaps(membership)) {
            return Err(Refused::Overlaps);
        }
        through.map_or(Ok(()), |consortium| {
            self.check_through(organisation, consortium)
        })
    }

    fn check_through(
        &self,
        organisation: &organisation::Model,
        through: &Consortium<'_>,
    ) -> Result<(), Refused> {
        if through.organisation.id == organisation.id {
            return Err(Refused::ThroughItself);
        }
        if !matches!(
            through.organisation.kind,
            Kind::PurchasingConsortium | Kind::CentralPurchasingBody
        ) {
            return Err(Refused::ThroughNoConsortium);
        }
        // Directly: nobody belongs through somebody who belongs through somebody.
        let is_member = |it: &Model| it.through_id.is_none() && it.is_in_force(self.since);
        if !through.memberships.iter().any(is_member) {
            return Err(Refused::ThroughNoMember);
        }
        Ok(())
    }

    /// Whether both are in force on some day.
    fn overlaps(&self, other: &Model) -> bool {
        self.until.is_none_or(|until| other.since <= until)
            && other.until.is_none_or(|until| self.since <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use store::Json;
    use vocabulary::{Language, Languages, Slug, Translated};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn organisation(id: u128, kind: Kind) -> organisation::Model {
        let name = Translated::new(Language::English, "City");
        organisation::Model {
            id: Uuid::from_u128(id),
            slug: Slug::of("City"),
            kind,
            words: organisation::words(&name),
            about: name.clone(),
            name,
            country: "BE".parse().expect("Belgium"),
            region: None,
            languages: Languages::default(),
            website: None,
            identifiers: Json(Vec::new()),
            parent_id: None,
            employees: None,
            created_at: DateTime::UNIX_EPOCH,
        }
    }

    fn tier(open_to: &[Kind]) -> tier::Model {
        let name = Translated::new(Language::English, "Participant");
        tier::Model {
            id: Uuid::from_u128(50),
            network_id: Uuid::from_u128(60),
            about: name.clone(),
            name,
            rank: 1,
            open_to: Json(open_to.to_vec()),
            retired_at: None,
        }
    }

    fn membership(organisation: u128, since: &str, until: Option<&str>) -> Model {
        Model {
            id: Uuid::nil(),
            network_id: Uuid::from_u128(60),
            organisation_id: Uuid::from_u128(organisation),
            tier_id: Uuid::from_u128(50),
            through_id: None,
            since: day(since),
            until: until.map(day),
            recorded_at: DateTime::UNIX_EPOCH,
        }
    }

    fn check(since: &str, until: Option<&str>, own: &[Model]) -> Result<(), Refused> {
        let city = organisation(1, Kind::ContractingAuthority);
        Wanted {
            since: day(since),
            until: until.map(day),
        }
        .check(&city, &tier(&[]), own, None)
    }

    #[test]
    fn one_organisation_belongs_once_at_a_time() {
        let own = [
            membership(1, "2024-01-01", Some("2024-12-31")),
            membership(1, "2026-01-01", None),
        ];
        assert_eq!(check("2025-01-01", Some("2025-12-31"), &own), Ok(()));
        assert_eq!(check("2023-01-01", Some("2023-12-31"), &own), Ok(()));
        for (since, until) in [
            ("2024-12-31", Some("2025-06-30")),
            ("2023-06-01", Some("2024-01-01")),
            ("2025-01-01", None),
            ("2025-01-01", Some("2026-01-01")),
            ("2027-01-01", None),
            ("2020-01-01", None),
        ] {
            assert_eq!(
                check(since, until, &own),
                Err(Refused::Overlaps),
                "{since} {until:?}"
            );
        }
    }

    #[test]
    fn a_membership_lasts_at_least_one_day() {
        assert_eq!(check("2026-03-01", Some("2026-03-01"), &[]), Ok(()));
        assert_eq!(
            check("2026-03-01", Some("2026-02-28"), &[]),
            Err(Refused::EndsBeforeItBegins)
        );
    }

    #[test]
    fn a_supplier_gets_into_no_tier_that_is_not_open_to_suppliers() {
        let wanted = Wanted {
            since: day("2026-03-01"),
            until: None,
        };
        let supplier = organisation(1, Kind::Supplier);
        let buyers = tier(&[Kind::ContractingAuthority, Kind::CentralPurchasingBody]);
        assert_eq!(
            wanted.check(&supplier, &buyers, &[], None),
            Err(Refused::TierNotOpen)
        );
        assert_eq!(
            wanted.check(
                &organisation(1, Kind::ContractingAuthority),
                &buyers,
                &[],
                None
            ),
            Ok(())
        );
        assert_eq!(
            wanted.check(&supplier, &tier(&[Kind::Supplier]), &[], None),
            Ok(())
        );
    }

    #[test]
    fn a_retired_tier_takes_nobody() {
        let retired = tier::Model {
            retired_at: Some(DateTime::UNIX_EPOCH),
            ..tier(&[])
        };
        let wanted = Wanted {
            since: day("2026-03-01"),
            until: None,
        };
        let city = organisation(1, Kind::ContractingAuthority);
        assert_eq!(
            wanted.check(&city, &retired, &[], None),
            Err(Refused::TierRetired)
        );
    }

    fn through(kind: Kind, id: u128, memberships: &[Model]) -> Result<(), Refused> {
        let consortium = organisation(id, kind);
        let wanted = Wanted {
            since: day("2026-03-01"),
            until: None,
        };
        let consortium = Consortium {
            organisation: &consortium,
            memberships,
        };
        wanted.check(
            &organisation(1, Kind::ContractingAuthority),
            &tier(&[]),
            &[],
            Some(&consortium),
        )
    }

    #[test]
    fn a_consortium_affiliates_others_while_it_is_a_direct_member_itself() {
        let kind = Kind::PurchasingConsortium;
        let until = |until| membership(2, "2020-01-01", until);
        assert_eq!(through(kind, 2, &[until(None)]), Ok(()));
        assert_eq!(through(kind, 2, &[until(Some("2026-03-01"))]), Ok(()));
        assert_eq!(
            through(kind, 2, &[until(Some("2026-02-28"))]),
            Err(Refused::ThroughNoMember)
        );
        assert_eq!(through(kind, 2, &[]), Err(Refused::ThroughNoMember));
        let indirect = Model {
            through_id: Some(Uuid::from_u128(3)),
            ..until(None)
        };
        assert_eq!(through(kind, 2, &[indirect]), Err(Refused::ThroughNoMember));
    }

    #[test]
    fn only_another_organisation_that_buys_for_others_can_be_the_way_in() {
        let member = [membership(2, "2020-01-01", None)];
        assert_eq!(through(Kind::CentralPurchasingBody, 2, &member), Ok(()));
        assert_eq!(
            through(Kind::ContractingAuthority, 2, &member),
            Err(Refused::ThroughNoConsortium)
        );
        assert_eq!(
            through(Kind::PurchasingConsortium, 1, &member),
            Err(Refused::ThroughItself)
        );
    }
}
