//! The book of a year: for each membership what it owes and why, or why that cannot be said yet.

use super::invoice::{self, Kind};
use super::pro_rata::Span;
use super::reckon::{self, Facts, Reckoning, reckon};
use super::schedule::{ProRata, Schedule};
use super::{buyer, condition, seller, spend, version};
use crate::{membership, organisation, tier};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::Error;
use uuid::Uuid;
use vocabulary::{Currency, Money};

/// A membership and what it comes to in a year.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Which one.
    pub membership: membership::Model,
    /// Whose.
    pub organisation: organisation::Model,
    /// What is known of it.
    pub outcome: Outcome,
    /// To whom an invoice goes, if the member said so.
    pub buyer: Option<buyer::Model>,
}

/// What a membership comes to.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is invoiced already.
    Issued {
        /// The invoice.
        id: Uuid,
        /// Its number.
        number: String,
        /// Where what it asks is not what the facts of today come to.
        drift: Option<Drift>,
    },
    /// It can be invoiced.
    Ready(Box<Draft>),
    /// A fact is missing.
    Waits(Box<Schedule>, reckon::Error),
    /// It pays nothing: no schedule is for its tier, it belongs through a consortium, another
    /// membership of the same year covers it, or the discounts leave nothing.
    Free,
}

/// An invoice of which facts or the schedule changed since: a head began or ended, staff was counted anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drift {
    /// What the year comes to today, without tax.
    pub reckoned: Money,
    /// What was invoiced without tax, less what was credited.
    pub invoiced: Money,
}

impl Drift {
    /// How far an invoice is from what its year comes to today. A credit note may have taken off what was agreed
    /// on: between what was invoiced and what is left of it, nothing is wrong.
    #[must_use]
    pub fn of(reckoned: Money, issued: &Issued) -> Option<Self> {
        let fits = issued.invoiced - issued.credited..=issued.invoiced;
        let is_other = reckoned.currency() != issued.currency;
        (is_other || !fits.contains(&reckoned.minor())).then(|| Self {
            reckoned,
            invoiced: Money::new(issued.invoiced - issued.credited, issued.currency),
        })
    }
}

/// The invoice of a membership, and what became of it.
#[derive(Clone, Debug)]
pub struct Issued {
    id: Uuid,
    number: String,
    currency: Currency,
    /// Without tax, in the smallest unit.
    invoiced: i64,
    /// What credit notes took back of that.
    credited: i64,
}

/// An invoice that could be issued.
#[derive(Clone, Debug)]
pub struct Draft {
    /// By which version.
    pub schedule: Schedule,
    /// The days that it covers.
    pub span: Span,
    /// What is owed, and why.
    pub reckoning: Reckoning,
}

/// All that one year of a network asks for, read in a few statements.
pub struct Book {
    year: i32,
    span: Span,
    schedules: Vec<Schedule>,
    memberships: Vec<(membership::Model, organisation::Model)>,
    tiers: HashMap<Uuid, String>,
    conditions: HashMap<Uuid, Vec<condition::Model>>,
    spends: HashMap<Uuid, spend::Model>,
    invoices: HashMap<Uuid, Issued>,
    buyers: HashMap<Uuid, buyer::Model>,
}

impl Book {
    /// Opens the book of a year; of one organisation alone, if one is named.
    ///
    /// # Errors
    /// When the database cannot be reached, or the calendar has no such year.
    pub async fn open(
        db: &impl ConnectionTrait,
        network: Uuid,
        year: i32,
        only: Option<Uuid>,
    ) -> Result<Self, Error> {
        let span = Span::year(year)
            .ok_or_else(|| Error::Config(format!("the calendar has no year {year}")))?;
        let mut memberships = membership::Entity::find()
            .filter(membership::Column::NetworkId.eq(network))
            .filter(membership::Column::Since.lte(span.last))
            .filter(
                Condition::any()
                    .add(membership::Column::Until.is_null())
                    .add(membership::Column::Until.gte(span.first)),
            )
            .order_by_asc(membership::Column::Since);
        if let Some(organisation) = only {
            memberships = memberships.filter(membership::Column::OrganisationId.eq(organisation));
        }
        let memberships = with_organisations(db, memberships.all(db).await?).await?;
        let tiers = tier::Entity::find()
            .filter(tier::Column::NetworkId.eq(network))
            .all(db)
            .await?;
        let conditions = condition::Entity::find()
            .filter(condition::Column::NetworkId.eq(network))
            .filter(condition::Column::Since.lte(span.last))
            .order_by_asc(condition::Column::Since)
            .all(db)
            .await?;
        let spends = spend::Entity::find()
            .filter(spend::Column::NetworkId.eq(network))
            .filter(spend::Column::Year.eq(year - 1))
            .order_by_asc(spend::Column::Id)
            .all(db)
            .await?;
        // Credit notes are of the year of their invoice.
        let issued = invoice::Entity::find()
            .filter(invoice::Column::NetworkId.eq(network))
            .filter(invoice::Column::Year.eq(year))
            .all(db)
            .await?;
        let buyers = buyer::Entity::find()
            .filter(buyer::Column::NetworkId.eq(network))
            .all(db)
            .await?;
        let mut of: HashMap<Uuid, Vec<condition::Model>> = HashMap::new();
        for condition in conditions {
            of.entry(condition.organisation_id)
                .or_default()
                .push(condition);
        }
        Ok(Self {
            year,
            span,
            schedules: versions_of(db, network).await?,
            memberships,
            tiers: tiers
                .into_iter()
                .map(|tier| (tier.id, tier.name.original().text.to_owned()))
                .collect(),
            conditions: of,
            spends: spends
                .into_iter()
                .map(|it| (it.organisation_id, it))
                .collect(),
            invoices: counting(issued),
            buyers: buyers
                .into_iter()
                .map(|it| (it.organisation_id, it))
                .collect(),
        })
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// Every membership of the year with what it comes to.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let of = |(membership, organisation): &(membership::Model, organisation::Model)| Entry {
            outcome: self.outcome(membership, organisation),
            buyer: self.buyers.get(&organisation.id).cloned(),
            membership: membership.clone(),
            organisation: organisation.clone(),
        };
        self.memberships.iter().map(of).collect()
    }

    fn outcome(
        &self,
        membership: &membership::Model,
        organisation: &organisation::Model,
    ) -> Outcome {
        let owed = self.owed(membership, organisation);
        let Some(issued) = self.invoices.get(&membership.id) else {
            return owed;
        };
        let reckoned = match owed {
            Outcome::Ready(draft) => Some(draft.reckoning.total),
            Outcome::Free => Some(Money::new(0, issued.currency)),
            _ => None,
        };
        Outcome::Issued {
            id: issued.id,
            number: issued.number.clone(),
            drift: reckoned.and_then(|it| Drift::of(it, issued)),
        }
    }

    /// What a membership comes to, whether it is invoiced or not.
    fn owed(&self, membership: &membership::Model, organisation: &organisation::Model) -> Outcome {
        let Some(span) = self.span.part(membership.since, membership.until) else {
            return Outcome::Free;
        };
        let Some(schedule) = self.schedule_of(membership, span.first) else {
            return Outcome::Free;
        };
        if schedule.pro_rata == ProRata::None && self.is_covered(membership, schedule) {
            return Outcome::Free;
        }
        match reckon(schedule, &self.facts(schedule, organisation, span)) {
            Ok(reckoning) if reckoning.total.is_zero() => Outcome::Free,
            Ok(reckoning) => Outcome::Ready(Box::new(Draft {
                schedule: schedule.clone(),
                span,
                reckoning,
            })),
            Err(error) => Outcome::Waits(Box::new(schedule.clone()), error),
        }
    }

    /// The version by which a membership pays from a day on.
    fn schedule_of(&self, membership: &membership::Model, day: NaiveDate) -> Option<&Schedule> {
        let tier = self.tiers.get(&membership.tier_id)?;
        in_force(&self.schedules, day).into_iter().find(|schedule| {
            (schedule.tiers.is_empty() || schedule.tiers.contains(tier))
                && (schedule.affiliates || membership.through_id.is_none())
        })
    }

    /// Whether an earlier membership of the same organisation pays for the whole year already.
    fn is_covered(&self, membership: &membership::Model, schedule: &Schedule) -> bool {
        self.memberships.iter().any(|(other, _)| {
            other.organisation_id == membership.organisation_id
                && other.since < membership.since
                && self
                    .span
                    .part(other.since, other.until)
                    .and_then(|span| self.schedule_of(other, span.first))
                    == Some(schedule)
        })
    }

    fn facts(
        &self,
        schedule: &Schedule,
        organisation: &organisation::Model,
        member: Span,
    ) -> Facts {
        let known = |word: &str| schedule.conditions().any(|(known, _)| known == word);
        let conditions = self.conditions.get(&organisation.id);
        Facts {
            employees: organisation.employees.map(i64::from),
            spend: self.spends.get(&organisation.id).map(spend::Model::money),
            year: self.span,
            member,
            conditions: conditions
                .into_iter()
                .flatten()
                .filter(|it| known(&it.condition))
                .map(condition::Model::held)
                .collect(),
        }
    }
}

/// The invoices that count, by membership: whoever's invoice was taken back altogether can get another.
fn counting(issued: Vec<invoice::Model>) -> HashMap<Uuid, Issued> {
    let (mut credited, mut credited_net) = (HashMap::new(), HashMap::new());
    for note in issued.iter().filter(|it| it.kind == Kind::CreditNote) {
        *credited.entry(note.credits_id).or_insert(0) += note.total_minor;
        *credited_net.entry(note.credits_id).or_insert(0) += note.net_minor;
    }
    issued
        .into_iter()
        .filter(|it| it.kind == Kind::Invoice)
        .filter(|it| credited.get(&Some(it.id)).copied().unwrap_or_default() < it.total_minor)
        .map(|it| {
            let issued = Issued {
                id: it.id,
                currency: it.currency,
                invoiced: it.net_minor,
                credited: credited_net.get(&Some(it.id)).copied().unwrap_or_default(),
                number: it.number,
            };
            (it.membership_id, issued)
        })
        .collect()
}

/// Memberships with their organisations.
async fn with_organisations(
    db: &impl ConnectionTrait,
    memberships: Vec<membership::Model>,
) -> Result<Vec<(membership::Model, organisation::Model)>, Error> {
    let mut organisations: HashMap<Uuid, organisation::Model> = HashMap::new();
    let ids: Vec<Uuid> = memberships.iter().map(|it| it.organisation_id).collect();
    for some in ids.chunks(500) {
        let found = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        organisations.extend(found.into_iter().map(|it| (it.id, it)));
    }
    Ok(memberships
        .into_iter()
        .filter_map(|it| {
            let organisation = organisations.get(&it.organisation_id)?.clone();
            Some((it, organisation))
        })
        .collect())
}

/// All versions of all schedules of a network, the newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn versions_of(db: &impl ConnectionTrait, network: Uuid) -> Result<Vec<Schedule>, Error> {
    let found = version::Entity::find()
        .filter(version::Column::NetworkId.eq(network))
        .order_by_desc(version::Column::ValidFrom)
        .order_by_desc(version::Column::Id)
        .all(db)
        .await?;
    Ok(found.into_iter().map(|it| it.terms.0).collect())
}

/// Of each schedule the version that holds on a day; `versions` has the newest first.
#[must_use]
pub fn in_force(versions: &[Schedule], day: NaiveDate) -> Vec<&Schedule> {
    let mut current: Vec<&Schedule> = Vec::new();
    for schedule in versions.iter().filter(|it| it.valid_from <= day) {
        if !current.iter().any(|it| it.name.is_same(&schedule.name)) {
            current.push(schedule);
        }
    }
    current.sort_by(|a, b| a.name.original().cmp(b.name.original()));
    current
}

/// The terms of a network, complete or not; the default where nothing was said yet.
///
/// # Errors
/// When the database cannot be reached.
pub async fn terms_of(
    db: &impl ConnectionTrait,
    network: Uuid,
) -> Result<super::terms::Terms, Error> {
    let found = seller::Entity::find_by_id(network).one(db).await?;
    Ok(found.map(|it| it.details.0).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invoice_drifts_when_the_year_comes_to_something_else_than_was_asked_or_agreed() {
        let told = |reckoned: i64, invoiced: i64, credited: i64| {
            let issued = Issued {
                id: Uuid::nil(),
                number: String::new(),
                currency: Currency::Eur,
                invoiced,
                credited,
            };
            let drift = Drift::of(Money::new(reckoned, Currency::Eur), &issued);
            drift.map(|it| (it.reckoned.minor(), it.invoiced.minor()))
        };
        for (reckoned, invoiced, credited, expected) in [
            (1_000, 1_000, 0, None),
            (500, 1_000, 0, Some((500, 1_000))),
            (1_500, 1_000, 0, Some((1_500, 1_000))),
            // The difference was credited, or a part was taken off as agreed.
            (500, 1_000, 500, None),
            (1_000, 1_000, 200, None),
            // What was agreed on is more than the rest.
            (1_500, 1_000, 200, Some((1_500, 800))),
            (500, 1_000, 200, Some((500, 800))),
            (0, 1_000, 0, Some((0, 1_000))),
        ] {
            assert_eq!(
                told(reckoned, invoiced, credited),
                expected,
                "{reckoned} {invoiced} {credited}"
            );
        }
    }
}
