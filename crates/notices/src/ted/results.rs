//! Section V: what came of the procedure.

use super::address;
use super::draft::Draft;
use super::object::range;
use super::values::{add_words, amount, denied, integer, number, parts, string, ticked};
use crate::notice::codes::{Applicability, CompanySize, NotAwardedReason, Outcome, SubmissionKind};
use crate::notice::{
    Code, Contract, Id, LotOutcome, Organisation, Range, SubmissionCount, Tender, Tenderer,
    TenderingParty,
};
use crate::warning::WarningKind;
use crate::xml::Node;

/// What one `AWARD_CONTRACT` says, before it is known whether there is a contract.
#[derive(Default)]
pub(super) struct Awarded {
    pub outcome: LotOutcome,
    pub contract: Contract,
    pub tender: Tender,
    pub party: TenderingParty,
}

/// Reads an `AWARD_CONTRACT`: an outcome, and if there is a winner, a contract, a tender and a tendering party.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let mut awarded = Awarded::default();
    let mut is_awarded = false;
    for (name, part) in parts(section) {
        match name {
            "CONTRACT_NO" => awarded.contract.reference = string(part),
            "LOT_NO" => awarded.outcome.lot = lot(part, draft),
            "TITLE" => add_words(part, &mut awarded.contract.title),
            "AWARDED_CONTRACT" => {
                is_awarded = true;
                contract(part, &mut awarded, draft);
            }
            "NO_AWARDED_CONTRACT" => not_awarded(part, &mut awarded.outcome),
            _ => {}
        }
    }
    // A contract that is modified was awarded, also where the form does not repeat how.
    if is_awarded {
        awarded.add_to(section, draft);
    } else {
        awarded.add_without_winner(section, draft);
    }
}

/// The lot that an award is for. Where the lots are numbered, leading zeros do not count; where the purchase is not divided,
/// "1" is the whole of it.
pub(super) fn lot(node: Node<'_>, draft: &Draft<'_>) -> Option<Id> {
    let id = Id::from(string(node)?);
    if let Some(number) = draft.lot_numbers.find(&id) {
        return Some(number.clone());
    }
    if id.trim_start_matches('0') == "1" && draft.lot_numbers.are_none() {
        return None;
    }
    if draft.at.is_noted() {
        let detail = format!("no lot has the number {id}");
        node.document
            .warn(WarningKind::DanglingReference, node, detail);
    }
    Some(id)
}

fn contract<'t>(node: Node<'t>, awarded: &mut Awarded, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        if tenders_received(name, part, &mut awarded.outcome)
            || subcontracting(name, part, &mut awarded.tender)
        {
            continue;
        }
        match name {
            // Parts that were put together in versions of the schema since 2016, each with a mark that it may be published.
            "TENDERS" | "VALUES" | "VALUE" => contract(part, awarded, draft),
            "CONTRACTORS" => contractors(part, &mut awarded.party, draft),
            "CONTRACTOR" | "AWARDED_TO_GROUP" | "NO_AWARDED_TO_GROUP" => {
                contractor(name, part, &mut awarded.party, draft);
            }
            "DATE_CONCLUSION_CONTRACT" => awarded.contract.concluded = part.as_moment(),
            "VAL_TOTAL" => awarded.tender.value = amount(part),
            "VAL_ESTIMATED_TOTAL" => awarded.contract.estimated_value = amount(part),
            "VAL_BARGAIN_PURCHASE" => awarded.contract.bargain_value = amount(part),
            "VAL_RANGE_TOTAL" => {
                let Range { lowest, highest } = range(part).unwrap_or_default();
                awarded.outcome.lowest_tender = lowest;
                awarded.outcome.highest_tender = highest;
            }
            "VAL_REVENUE" => awarded.tender.concession.from_users = amount(part),
            "VAL_PRICE_PAYMENT" => awarded.tender.concession.from_buyer = amount(part),
            "INFO_ADD_VALUE" => add_words(part, &mut awarded.tender.concession.description),
            "NB_KILOMETRES" => awarded.tender.kilometres = number(part),
            // Where a product comes from, utilities.
            "COUNTRY_ORIGIN" => country_of_origin(part, &mut awarded.tender),
            _ => {}
        }
    }
}

fn contractors<'t>(node: Node<'t>, party: &mut TenderingParty, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        contractor(name, part, party, draft);
    }
}

fn contractor<'t>(name: &str, part: Node<'t>, party: &mut TenderingParty, draft: &mut Draft<'t>) {
    match name {
        "AWARDED_TO_GROUP" => party.group = ticked(part),
        "NO_AWARDED_TO_GROUP" => party.group = denied(part),
        "CONTRACTOR" => {
            let organisation = company(part, draft);
            party.tenderers.push(Tenderer {
                organisation,
                leader: None,
            });
        }
        _ => {}
    }
}

/// Takes in a company with its size.
pub(super) fn company<'t>(node: Node<'t>, draft: &mut Draft<'t>) -> Option<Id> {
    let mut organisation = Organisation::default();
    let mut owners = Vec::new();
    for (name, part) in parts(node) {
        match name {
            "ADDRESS_CONTRACTOR" | "ADDRESS_WINNER" => {
                address::fill(part, &mut organisation, &mut None)
            }
            // Who controls an operator of passenger transport.
            "ADDRESS_PARTY" => {
                let mut owner = Organisation::default();
                address::fill(part, &mut owner, &mut None);
                organisation.ownership.append(owner.name.clone());
                owners.push((owner, part));
            }
            "OWNERSHIP" => add_words(part, &mut organisation.ownership),
            "SME" => {
                part.read();
                organisation.size = Some(Code::Known(CompanySize::Sme));
            }
            "NO_SME" => {
                part.read();
                organisation.size = Some(Code::Known(CompanySize::Large));
            }
            _ => {}
        }
    }
    let id = draft.organisation(organisation, node);
    for (owner, node) in owners {
        draft.organisation(owner, node);
    }
    id
}

/// Reads the part called `name` if it counts tenders; tells whether it does.
pub(super) fn tenders_received(name: &str, part: Node<'_>, outcome: &mut LotOutcome) -> bool {
    let kind = match name {
        "NB_TENDERS_RECEIVED" | "NB_PARTICIPANTS" | "OFFERS_RECEIVED_NUMBER" => {
            SubmissionKind::Tenders
        }
        "NB_TENDERS_RECEIVED_SME" | "NB_PARTICIPANTS_SME" => SubmissionKind::Sme,
        "NB_TENDERS_RECEIVED_OTHER_EU" | "NB_PARTICIPANTS_OTHER_EU" => {
            SubmissionKind::OtherAreaCountry
        }
        "NB_TENDERS_RECEIVED_NON_EU" => SubmissionKind::OutsideArea,
        "NB_TENDERS_RECEIVED_EMEANS" | "OFFERS_RECEIVED_NUMBER_MEANING" => {
            SubmissionKind::Electronic
        }
        _ => return false,
    };
    if let Some(count) = integer(part) {
        outcome.submissions.push(SubmissionCount {
            kind: Some(Code::Known(kind)),
            count: Some(count),
        });
    }
    true
}

fn subcontracting(name: &str, part: Node<'_>, tender: &mut Tender) -> bool {
    let subcontracting = &mut tender.subcontracting;
    match name {
        "LIKELY_SUBCONTRACTED" => {
            part.read();
            subcontracting.used = Some(Code::Known(Applicability::Yes));
        }
        "NO_LIKELY_SUBCONTRACTED" => {
            part.read();
            subcontracting.used = Some(Code::Known(Applicability::No));
        }
        "VAL_SUBCONTRACTING" => subcontracting.value = amount(part),
        "PCT_SUBCONTRACTING" => subcontracting.percent = number(part),
        "INFO_ADD_SUBCONTRACTING" => add_words(part, &mut subcontracting.description),
        _ => return false,
    }
    true
}

fn country_of_origin(node: Node<'_>, tender: &mut Tender) {
    for (name, part) in parts(node) {
        match name {
            "COMMUNITY_ORIGIN" => tender.origin_in_union = ticked(part),
            "NON_COMMUNITY_ORIGIN" => {
                tender.origin_in_union = denied(part);
                tender.origin.extend(super::values::code(part, "VALUE"));
            }
            _ => {}
        }
    }
}

/// Why there is no contract.
pub(super) fn not_awarded(node: Node<'_>, outcome: &mut LotOutcome) {
    outcome.outcome = Some(Code::Known(Outcome::NoWinner));
    for (name, part) in parts(node) {
        match name {
            // "No tenders or requests came in, or all were rejected": two reasons of today's list, and nobody knows which.
            "PROCUREMENT_UNSUCCESSFUL" => {
                part.read();
                outcome.not_awarded_reason = Some(Code::Other(name.to_owned()));
            }
            "PROCUREMENT_DISCONTINUED" => {
                // What it may hold tells by which system the original notice was sent.
                part.pass_over();
                outcome.not_awarded_reason = Some(Code::Known(NotAwardedReason::Other));
            }
            _ => {}
        }
    }
}

impl Awarded {
    /// Adds an outcome with a contract, a tender and a party that refer to each other.
    pub(super) fn add_to<'t>(mut self, node: Node<'t>, draft: &mut Draft<'t>) {
        let at = draft.at.field("results", node);
        let results = &mut draft.notice.results;
        let contract_id = Id::from(format!("CON-{:04}", results.contracts.len() + 1));
        let tender_id = Id::from(format!("TEN-{:04}", results.tenders.len() + 1));
        self.outcome.outcome = Some(Code::Known(Outcome::WinnerChosen));
        self.outcome.contracts.push(contract_id.clone());
        self.outcome.tenders.push(tender_id.clone());
        self.tender.lot.clone_from(&self.outcome.lot);
        if !self.party.is_absent() {
            let party_id = Id::from(format!("TPA-{:04}", results.parties.len() + 1));
            self.tender.party = Some(party_id.clone());
            self.party.id = Some(party_id);
            at.item("parties", results.parties.len(), node);
            results.parties.push(self.party);
        }
        self.contract.duration_extended = draft.assets.extended;
        self.contract.assets.clone_from(&draft.assets.list);
        self.contract.tenders.push(tender_id.clone());
        self.contract.id = Some(contract_id);
        self.tender.id = Some(tender_id);
        at.item("contracts", results.contracts.len(), node);
        at.item("tenders", results.tenders.len(), node);
        results.contracts.push(self.contract);
        results.tenders.push(self.tender);
        push(self.outcome, node, draft);
    }

    /// Adds an outcome without a winner. A title or number that was planned for the contract is kept with one that has no
    /// tender.
    pub(super) fn add_without_winner<'t>(mut self, node: Node<'t>, draft: &mut Draft<'t>) {
        if !self.contract.is_absent() {
            let results = &mut draft.notice.results;
            let id = Id::from(format!("CON-{:04}", results.contracts.len() + 1));
            self.outcome.contracts.push(id.clone());
            self.contract.id = Some(id);
            draft
                .at
                .field("results", node)
                .item("contracts", results.contracts.len(), node);
            results.contracts.push(self.contract);
        }
        push(self.outcome, node, draft);
    }
}

/// Makes room for so many awards. Some notices have thousands, and a contract is large.
pub(super) fn reserve(awards: usize, draft: &mut Draft<'_>) {
    let results = &mut draft.notice.results;
    results.outcomes.reserve(awards);
    results.tenders.reserve(awards);
    results.parties.reserve(awards);
    results.contracts.reserve(awards);
}

/// Adds an outcome.
pub(super) fn push<'t>(mut outcome: LotOutcome, node: Node<'t>, draft: &mut Draft<'t>) {
    outcome.purchasing_system_terminated = draft.system_terminated;
    let outcomes = &mut draft.notice.results.outcomes;
    outcome.id = Some(Id::from(format!("RES-{:04}", outcomes.len() + 1)));
    draft
        .at
        .field("results", node)
        .item("outcomes", outcomes.len(), node);
    outcomes.push(outcome);
}
