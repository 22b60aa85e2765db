//! What the organisations of a notice do in it, gathered from where it is said.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::id::Id;
use super::{Lot, Notice, Organisation, Terms};

/// What an organisation does in a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Buys.
    Buyer,
    /// Buys and leads a group of buyers.
    LeadBuyer,
    /// Is a central purchasing body.
    CentralPurchasingBody,
    /// Acts for a buyer in the procedure.
    ProcurementServiceProvider,
    /// Sends notices for a buyer.
    Sender,
    /// Gives additional information.
    Information,
    /// Gives out documents.
    Documents,
    /// Takes tenders.
    Recipient,
    /// Evaluates tenders.
    Evaluator,
    /// Reviews complaints.
    ReviewBody,
    /// Informs about complaints.
    ReviewInformation,
    /// Mediates.
    Mediator,
    /// Informs about taxes, environment or employment law.
    LegalInformation,
    /// Tenders.
    Tenderer,
    /// Leads a group of tenderers.
    LeadTenderer,
    /// Has won a tender.
    Winner,
    /// Is a subcontractor.
    Subcontractor,
    /// Signs for the buyer.
    Signatory,
    /// Finances.
    Financing,
    /// Pays.
    Paying,
    /// Asks for a review.
    ReviewApplicant,
}

impl Notice {
    /// All roles of all organisations, as pairs of an organisation (or touch point) and a role. An organisation with several
    /// roles comes several times, and so does one with the same role in several lots.
    pub fn roles(&self) -> Vec<(&Id, Role)> {
        let mut roles = Vec::new();
        self.buyer_roles(&mut roles);
        let terms = self
            .parts
            .iter()
            .chain(&self.lots)
            .map(|Lot { terms, .. }| terms);
        for terms in std::iter::once(&self.procedure.terms).chain(terms) {
            terms.roles(&mut roles);
        }
        self.result_roles(&mut roles);
        for review in &self.reviews {
            all(&mut roles, &review.bodies, Role::ReviewBody);
            all(&mut roles, &review.applicants, Role::ReviewApplicant);
        }
        roles
    }

    fn buyer_roles<'a>(&'a self, roles: &mut Vec<(&'a Id, Role)>) {
        use super::codes::ServiceProvision;

        let organisations = self.organisations_by_id();
        for buyer in &self.buyers {
            if let Some(id) = &buyer.organisation {
                let organisation = organisations.get(id);
                roles.push((id, Role::Buyer));
                if organisation.is_some_and(|it| it.leads_buyers == Some(true)) {
                    roles.push((id, Role::LeadBuyer));
                }
                if organisation.is_some_and(|it| {
                    it.awards_for_others == Some(true) || it.acquires_for_others == Some(true)
                }) {
                    roles.push((id, Role::CentralPurchasingBody));
                }
            }
            for provider in &buyer.service_providers {
                let known = provider
                    .service
                    .as_ref()
                    .and_then(|service| service.known());
                let role = match known {
                    Some(ServiceProvision::Sender) => Role::Sender,
                    _ => Role::ProcurementServiceProvider,
                };
                all(roles, &provider.organisation, role);
            }
        }
    }

    fn organisations_by_id(&self) -> HashMap<&Id, &Organisation> {
        let mut organisations = HashMap::new();
        for organisation in &self.organisations {
            let points = organisation.touch_points.iter().map(|it| it.id.as_ref());
            let ids = std::iter::once(organisation.id.as_ref()).chain(points);
            for id in ids.flatten() {
                organisations.entry(id).or_insert(organisation);
            }
        }
        organisations
    }

    fn result_roles<'a>(&'a self, roles: &mut Vec<(&'a Id, Role)>) {
        for outcome in &self.results.outcomes {
            all(roles, &outcome.financing, Role::Financing);
            all(roles, &outcome.paying, Role::Paying);
        }
        for contract in &self.results.contracts {
            all(roles, &contract.signatories, Role::Signatory);
        }
        let winning = self.winning_parties();
        for party in &self.results.parties {
            let won = party.id.as_ref().is_some_and(|id| winning.contains(id));
            for tenderer in &party.tenderers {
                all(roles, &tenderer.organisation, Role::Tenderer);
                if tenderer.leader == Some(true) {
                    all(roles, &tenderer.organisation, Role::LeadTenderer);
                }
                if won {
                    all(roles, &tenderer.organisation, Role::Winner);
                }
            }
            for subcontractor in &party.subcontractors {
                all(roles, &subcontractor.organisation, Role::Subcontractor);
            }
        }
    }

    /// The tendering parties whose tenders became contracts.
    fn winning_parties(&self) -> HashSet<&Id> {
        let won: HashSet<&Id> = self
            .results
            .contracts
            .iter()
            .flat_map(|contract| &contract.tenders)
            .collect();
        self.results
            .tenders
            .iter()
            .filter(|tender| tender.id.as_ref().is_some_and(|id| won.contains(id)))
            .filter_map(|tender| tender.party.as_ref())
            .collect()
    }
}

impl Terms {
    fn roles<'a>(&'a self, roles: &mut Vec<(&'a Id, Role)>) {
        all(roles, &self.contacts.information, Role::Information);
        all(roles, &self.contacts.documents, Role::Documents);
        all(roles, &self.contacts.recipients, Role::Recipient);
        all(roles, &self.contacts.evaluators, Role::Evaluator);
        all(roles, &self.review.bodies, Role::ReviewBody);
        all(roles, &self.review.information, Role::ReviewInformation);
        all(roles, &self.review.mediators, Role::Mediator);
        for legislation in &self.legislation {
            all(roles, &legislation.organisations, Role::LegalInformation);
        }
    }
}

fn all<'a>(roles: &mut Vec<(&'a Id, Role)>, ids: impl IntoIterator<Item = &'a Id>, role: Role) {
    roles.extend(ids.into_iter().map(|id| (id, role)));
}
