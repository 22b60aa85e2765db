//! Section I: who buys, where documents are, where tenders go.

use super::address;
use super::draft::Draft;
use super::values::{add_words, mapped, parts, string, ticked};
use crate::notice::codes::{
    Activity, BuyerContractingType, BuyerLegalType, DocumentAccess, Permission,
};
use crate::notice::{Buyer, Code, Document, Id};
use crate::xml::Node;

/// Reads `CONTRACTING_BODY`. Type and activity are those of the first buyer; the form does not ask for those of the others.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft.at.item("buyers", 0, section);
    let mut first = Buyer::default();
    let mut others = Vec::new();
    let mut document = Document::default();
    let (mut online, mut on_paper) = (false, false);
    for (name, part) in parts(section) {
        match name {
            "ADDRESS_CONTRACTING_BODY" => {
                let named = address::read(part, draft);
                first.organisation = named.organisation;
                first.profile = named.profile;
            }
            "ADDRESS_CONTRACTING_BODY_ADDITIONAL" => {
                let named = address::read(part, draft);
                draft.at.item("buyers", others.len() + 1, part);
                others.push(Buyer {
                    organisation: named.organisation,
                    profile: named.profile,
                    ..Buyer::default()
                });
            }
            "JOINT_PROCUREMENT_INVOLVED" => draft.notice.procedure.joint = ticked(part),
            "PROCUREMENT_LAW" => add_words(part, &mut draft.notice.procedure.cross_border_law),
            "CENTRAL_PURCHASING" => draft.notice.procedure.central_purchasing = ticked(part),
            "DOCUMENT_FULL" => {
                part.read();
                document.access = Some(Code::Known(DocumentAccess::Open));
            }
            "DOCUMENT_RESTRICTED" => {
                part.read();
                document.access = Some(Code::Known(DocumentAccess::Restricted));
            }
            "URL_DOCUMENT" => document.url = string(part),
            "ADDRESS_FURTHER_INFO_IDEM" => {
                part.read();
                add(
                    &mut draft.notice.procedure.terms.contacts.information,
                    first.organisation.clone(),
                );
            }
            "ADDRESS_FURTHER_INFO" => {
                let id = address::id(part, draft);
                add(&mut draft.notice.procedure.terms.contacts.information, id);
            }
            "URL_PARTICIPATION" => {
                online = true;
                draft.notice.procedure.terms.submission.url = string(part);
            }
            "ADDRESS_PARTICIPATION_IDEM" => {
                part.read();
                on_paper = true;
                add(
                    &mut draft.notice.procedure.terms.contacts.recipients,
                    first.organisation.clone(),
                );
            }
            "ADDRESS_PARTICIPATION" => {
                on_paper = true;
                let id = address::id(part, draft);
                add(&mut draft.notice.procedure.terms.contacts.recipients, id);
            }
            "URL_TOOL" => draft.notice.procedure.terms.submission.tool_url = string(part),
            _ => buyer(name, part, &mut first),
        }
    }
    // "Tenders must be submitted: electronically via …, to the address …": where only one box is ticked, it is a must. With
    // an address alone nothing is said, it may be one for mail.
    draft.notice.procedure.terms.submission.electronic = match (online, on_paper) {
        (true, false) => Some(Code::Known(Permission::Required)),
        (true, true) => Some(Code::Known(Permission::Allowed)),
        (false, _) => None,
    };
    if !document.is_absent() {
        draft
            .at
            .field("procedure", section)
            .field("terms", section)
            .item("documents", 0, section);
        draft.notice.procedure.terms.documents.push(document);
    }
    draft.notice.buyers.push(first);
    draft.notice.buyers.append(&mut others);
}

/// What kind of buyer it is.
fn buyer(name: &str, part: Node<'_>, buyer: &mut Buyer) {
    match name {
        "CA_TYPE" => buyer.legal_type = mapped(part, "VALUE", legal_type),
        "CA_TYPE_OTHER" => add_words(part, &mut buyer.legal_type_text),
        "CA_ACTIVITY" => buyer.activities.extend(mapped(part, "VALUE", activity)),
        "CE_ACTIVITY" => buyer.activities.extend(mapped(part, "VALUE", activity)),
        "CA_ACTIVITY_OTHER" | "CE_ACTIVITY_OTHER" => add_words(part, &mut buyer.activity_text),
        _ => return,
    }
    // Authorities and entities fill in different boxes.
    buyer.contracting_type = Some(Code::Known(if name.starts_with("CE_") {
        BuyerContractingType::Entity
    } else {
        BuyerContractingType::NotEntity
    }));
}

pub(super) fn add(ids: &mut Vec<Id>, id: Option<Id>) {
    if let Some(id) = id
        && ids.last() != Some(&id)
    {
        ids.push(id);
    }
}

/// The type of a buyer, by the official mapping to today's list.
pub(super) fn legal_type(value: &str) -> Option<BuyerLegalType> {
    Some(match value {
        "BODY_PUBLIC" => BuyerLegalType::PublicBody,
        "EU_INSTITUTION" => BuyerLegalType::EuInstitution,
        "MINISTRY" | "NATIONAL_AGENCY" => BuyerLegalType::CentralGovernment,
        "REGIONAL_AGENCY" => BuyerLegalType::RegionalPublicBody,
        "REGIONAL_AUTHORITY" => BuyerLegalType::RegionalAuthority,
        _ => return None,
    })
}

/// The activity of a buyer, by the official mapping to today's list.
pub(super) fn activity(value: &str) -> Option<Activity> {
    Some(match value {
        "DEFENCE" => Activity::Defence,
        "ECONOMIC_AND_FINANCIAL_AFFAIRS" => Activity::EconomicAffairs,
        "EDUCATION" => Activity::Education,
        "ENVIRONMENT" => Activity::Environment,
        "GENERAL_PUBLIC_SERVICES" => Activity::GeneralPublic,
        "HEALTH" => Activity::Health,
        "HOUSING_AND_COMMUNITY_AMENITIES" => Activity::Housing,
        "PUBLIC_ORDER_AND_SAFETY" => Activity::PublicOrder,
        "RECREATION_CULTURE_AND_RELIGION" => Activity::Recreation,
        "SOCIAL_PROTECTION" => Activity::SocialProtection,
        "AIRPORT_RELATED_ACTIVITIES" => Activity::Airport,
        "ELECTRICITY" => Activity::Electricity,
        "EXPLORATION_EXTRACTION_COAL_OTHER_SOLID_FUEL" => Activity::SolidFuel,
        "EXPLORATION_EXTRACTION_GAS_OIL" => Activity::GasOil,
        "PORT_RELATED_ACTIVITIES" => Activity::Port,
        "POSTAL_SERVICES" => Activity::Post,
        "PRODUCTION_TRANSPORT_DISTRIBUTION_GAS_HEAT" => Activity::GasHeat,
        "RAILWAY_SERVICES" => Activity::Rail,
        "URBAN_RAILWAY_TRAMWAY_TROLLEYBUS_BUS_SERVICES" => Activity::UrbanTransport,
        "WATER" => Activity::Water,
        _ => return None,
    })
}
