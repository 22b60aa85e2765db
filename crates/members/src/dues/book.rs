//! The book of a year: for each membership what it owes and why, or why that cannot be said yet.

use super::invoice::{self, Kind};
use super::ledger::settled;
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
    },
    /// It can be invoiced.
    Ready(Box<Draft>),
    /// A fact is missing.
    Waits(Box<Schedule>, reckon::Error),
    /// It pays nothing: no schedule is for its tier, it belongs through a consortium, another
    /// membership of the same year covers it, or the discounts leave nothing.
    Free,
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
    invoices: HashMap<Uuid, (Uuid, String)>,
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
        let issued = invoice::Entity::find()
            .filter(invoice::Column::NetworkId.eq(network))
            .filter(invoice::Column::Year.eq(year))
            .filter(invoice::Column::Kind.eq(Kind::Invoice))
            .all(db)
            .await?;
        let settled = settled(db, issued.iter().map(|it| it.id)).await?;
        // Whoever's invoice was taken back altogether can get another.
        let in_force = issued.into_iter().filter(|it| {
            let credited = settled.get(&it.id).map_or(0, |it| it.credited);
            credited < it.total_minor
        });
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
            invoices: in_force
                .map(|it| (it.membership_id, (it.id, it.number)))
                .collect(),
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
        if let Some((id, number)) = self.invoices.get(&membership.id) {
            let (id, number) = (*id, number.clone());
            return Outcome::Issued { id, number };
        }
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
        if !current.iter().any(|it| it.name == schedule.name) {
            current.push(schedule);
        }
    }
    current.sort_by(|a, b| a.name.cmp(&b.name));
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
