//! `efac:LotTender`: a tender.

use super::names::{cac, cbc, efac, efbc};
use crate::notice::{ConcessionRevenue, ContractTerm, Tender, TenderSubcontracting};
use crate::xml::Node;

pub(super) fn read(node: Node<'_>) -> Tender {
    let mut tender = Tender {
        id: node.id(cbc("ID")),
        reference: node
            .child(efac("TenderReference"))
            .and_then(|reference| reference.string(cbc("ID"))),
        lot: node
            .child(efac("TenderLot"))
            .and_then(|lot| lot.id(cbc("ID"))),
        party: node
            .child(efac("TenderingParty"))
            .and_then(|party| party.id(cbc("ID"))),
        rank: node.integer(cbc("RankCode")),
        ranked: node.flag(efbc("TenderRankedIndicator")),
        value: node
            .child(cac("LegalMonetaryTotal"))
            .and_then(|total| total.amount(cbc("PayableAmount"))),
        variant: node.flag(efbc("TenderVariantIndicator")),
        origin: node
            .all(efac("Origin"))
            .flat_map(|origin| origin.codes(efbc("AreaCode")))
            .collect(),
        subcontracting: node
            .child(efac("SubcontractingTerm"))
            .map(subcontracting)
            .unwrap_or_default(),
        concession: node
            .child(efac("ConcessionRevenue"))
            .map(concession)
            .unwrap_or_default(),
        contract_terms: node.all(efac("ContractTerm")).map(contract_term).collect(),
        kilometres: node.decimal(efbc("PublicTransportationCumulatedDistance")),
        foreign_subsidies: node.code(efbc("ForeignSubsidiesMeasuresCode")),
        ..Tender::default()
    };
    if let Some(amounts) = node.child(efac("AggregatedAmounts")) {
        tender.paid = amounts.amount(cbc("PaidAmount"));
        tender.paid_description = amounts.words(efbc("PaidAmountDescription"));
        tender.penalties = amounts.amount(efbc("PenaltiesAmount"));
    }
    tender
}

fn subcontracting(node: Node<'_>) -> TenderSubcontracting {
    TenderSubcontracting {
        used: node.code(efbc("TermCode")),
        description: node.words(efbc("TermDescription")),
        value_known: node.flag(efbc("ValueKnownIndicator")),
        value: node.amount(efbc("TermAmount")),
        percent_known: node.flag(efbc("PercentageKnownIndicator")),
        percent: node.decimal(efbc("TermPercent")),
    }
}

fn concession(node: Node<'_>) -> ConcessionRevenue {
    ConcessionRevenue {
        from_buyer: node.amount(efbc("RevenueBuyerAmount")),
        from_users: node.amount(efbc("RevenueUserAmount")),
        description: node.words(efbc("ValueDescription")),
    }
}

fn contract_term(node: Node<'_>) -> ContractTerm {
    ContractTerm {
        kind: node.code(efbc("TermCode")),
        applies: node.flag(efbc("TermIndicator")),
        description: node.words(efbc("TermDescription")),
        percent: node.decimal(efbc("TermPercent")),
    }
}
