//! What each form is for: kind, family, type and subtype of the notice, as the official mapping of the forms to eForms gives
//! them. The subtype follows from the form, from what its first box says, and for some forms from the law.

use super::values::{attribute, parts, words};
use crate::notice::codes::{FormType, LegalBasis, NoticeSubtype, NoticeType};
use crate::notice::{Code, Kind, LegalReference, Notice, Procedure};
use crate::xml::Node;

use FormType as Family;
use LegalBasis as Law;
use NoticeSubtype as Sub;
use NoticeType as Type;

/// Reads the law and the purpose of the notice from `form`; `law` is what the publisher noted, for forms that do not say it.
pub(super) fn read(form: Node<'_>, law: Option<&Code<LegalBasis>>, notice: &mut Notice) {
    let mut purpose = None;
    for (name, part) in parts(form) {
        match name {
            "NOTICE" => purpose = attribute(part, "TYPE").map(|value| value.trim().to_owned()),
            "LEGAL_BASIS" => notice.procedure.legal_basis = super::values::code(part, "VALUE"),
            "DIRECTIVE" => notice.procedure.legal_basis = directive(part),
            "LEGAL_BASIS_OTHER" => {
                notice.procedure.legal_basis = Some(Code::Known(Law::Other));
                let description = words(part);
                notice.procedure.other_legal_bases.push(LegalReference {
                    id: None,
                    description,
                });
            }
            _ => {}
        }
    }
    if notice.procedure.legal_basis.is_none() {
        notice.procedure.legal_basis = law.cloned();
    }
    let number = attribute(form, "FORM").unwrap_or_default();
    let kind = of_form(
        form.local(),
        &number,
        purpose.as_deref().unwrap_or_default(),
        &notice.procedure,
    );
    notice.source.form = Some(form.local().to_owned());
    let Some((kind, family, notice_type, subtype)) = kind else {
        return;
    };
    notice.kind = Some(kind);
    notice.form_type = Some(Code::Known(family));
    notice.notice_type = Some(Code::Known(notice_type));
    notice.subtype = subtype.map(Code::Known);
}

/// The law by the short name of its directive, `2014/24/EU`.
pub(super) fn directive(node: Node<'_>) -> Option<Code<LegalBasis>> {
    super::values::mapped(node, "VALUE", |value| {
        Some(match value {
            "2004/17/EC" => Law::Utilities2004,
            "2004/18/EC" => Law::PublicSector2004,
            "2009/81/EC" => Law::Defence,
            "2014/23/EU" => Law::Concessions,
            "2014/24/EU" => Law::PublicSector,
            "2014/25/EU" => Law::Utilities,
            _ => return None,
        })
    })
}

type Meaning = (Kind, FormType, NoticeType, Option<NoticeSubtype>);

fn of_form(form: &str, number: &str, purpose: &str, procedure: &Procedure) -> Option<Meaning> {
    let law = procedure
        .legal_basis
        .as_ref()
        .and_then(|law| law.known().copied());
    let by_law =
        |public: Sub, utilities: Sub, defence: Option<Sub>, concessions: Option<Sub>| match law {
            Some(Law::Utilities | Law::Utilities2004) => Some(utilities),
            Some(Law::Defence) => defence,
            Some(Law::Concessions) => concessions,
            Some(
                Law::PublicSector
                | Law::PublicSector2004
                | Law::FinancialRules2012
                | Law::FinancialRules2018,
            ) => Some(public),
            _ => None,
        };
    Some(match (form, purpose) {
        ("F01_2014" | "F21_2014", "PRI_ONLY") => planning(Type::PriorInformation, Sub::S4),
        ("F01_2014", "PRI_REDUCING_TIME_LIMITS") | ("PRIOR_INFORMATION", _) => {
            planning(Type::PriorInformationShortening, Sub::S7)
        }
        ("F01_2014", "PRI_CALL_COMPETITION") => call(Type::PriorInformationCall, Sub::S10),
        ("F02_2014" | "CONTRACT", _) => call(Type::Contract, Sub::S16),
        ("F03_2014" | "CONTRACT_AWARD", _) => result(Type::Award, Sub::S29),
        ("F04_2014" | "F22_2014", "PER_ONLY") | ("PERIODIC_INDICATIVE_UTILITIES", _) => {
            planning(Type::PriorInformation, Sub::S5)
        }
        ("F04_2014", "PER_REDUCING_TIME_LIMITS") => {
            planning(Type::PriorInformationShortening, Sub::S8)
        }
        ("F04_2014", "PER_CALL_COMPETITION") => call(Type::PriorInformationCall, Sub::S11),
        ("F05_2014" | "CONTRACT_UTILITIES", _) => call(Type::Contract, Sub::S17),
        ("F06_2014" | "CONTRACT_AWARD_UTILITIES", _) => result(Type::Award, Sub::S30),
        ("F07_2014" | "QUALIFICATION_SYSTEM_UTILITIES", _)
        | ("F22_2014", "QSU_ONLY" | "QSU_CALL_COMPETITION") => {
            call(Type::QualificationSystem, Sub::S15)
        }
        ("F08_2014" | "BUYER_PROFILE", _) => (
            Kind::Planning,
            Family::Planning,
            Type::BuyerProfile,
            by_law(Sub::S1, Sub::S2, Some(Sub::S3), None),
        ),
        // Calls within a dynamic purchasing system, and of a concessionaire: forms that none has followed.
        ("SIMPLIFIED_CONTRACT" | "CONTRACT_CONCESSIONAIRE", _) => {
            (Kind::Competition, Family::Competition, Type::Contract, None)
        }
        ("F12_2014" | "DESIGN_CONTEST", _) => (
            Kind::Competition,
            Family::Competition,
            Type::DesignContest,
            by_law(Sub::S23, Sub::S24, None, None),
        ),
        ("F13_2014" | "RESULT_DESIGN_CONTEST", _) => (
            Kind::Result,
            Family::Result,
            Type::DesignContestResult,
            by_law(Sub::S36, Sub::S37, None, None),
        ),
        ("F14_2014" | "ADDITIONAL_INFORMATION_CORRIGENDUM", _) => {
            (Kind::Correction, Family::Change, Type::Correction, None)
        }
        ("F15_2014" | "VOLUNTARY_EX_ANTE_TRANSPARENCY_NOTICE", _) => {
            let subtype = by_law(Sub::S25, Sub::S26, Some(Sub::S27), Some(Sub::S28));
            (
                Kind::DirectAward,
                Family::DirectAward,
                Type::DirectAward,
                subtype,
            )
        }
        ("F20_2014", _) => {
            let subtype = by_law(Sub::S38, Sub::S39, None, Some(Sub::S40));
            (
                Kind::Modification,
                Family::Modification,
                Type::ContractModification,
                subtype,
            )
        }
        ("F21_2014", "PRI_CALL_COMPETITION") => call(Type::SocialPriorInformationCall, Sub::S12),
        ("F21_2014", "CONTRACT") => call(Type::SocialContract, Sub::S20),
        ("F21_2014", "AWARD_CONTRACT") => result(Type::SocialAward, Sub::S33),
        ("F22_2014", "PER_CALL_COMPETITION") => call(Type::SocialPriorInformationCall, Sub::S13),
        ("F22_2014", "CONTRACT") => call(Type::SocialContract, Sub::S21),
        ("F22_2014", "AWARD_CONTRACT") => result(Type::SocialAward, Sub::S34),
        ("F23_2014", "PRI") => call(Type::SocialPriorInformationCall, Sub::S14),
        ("F23_2014", "CONCESSION_AWARD_CONTRACT") => result(Type::SocialAward, Sub::S35),
        ("F24_2014" | "CONCESSION", _) => call(Type::Contract, Sub::S19),
        ("F25_2014", _) => result(Type::Award, Sub::S32),
        ("PRIOR_INFORMATION_DEFENCE", _) => planning(Type::PriorInformation, Sub::S6),
        ("CONTRACT_DEFENCE", _) => call(Type::Contract, Sub::S18),
        ("CONTRACT_AWARD_DEFENCE", _) => result(Type::Award, Sub::S31),
        ("CONTRACT_CONCESSIONAIRE_DEFENCE", _) => call(Type::Subcontract, Sub::S22),
        ("MOVE", _) if number == "T01" => planning(Type::TransportPlanning, Sub::T01),
        ("MOVE", _) if number == "T02" => result(Type::TransportAward, Sub::T02),
        _ => return None,
    })
}

const fn planning(notice_type: Type, subtype: Sub) -> Meaning {
    (Kind::Planning, Family::Planning, notice_type, Some(subtype))
}

const fn call(notice_type: Type, subtype: Sub) -> Meaning {
    (
        Kind::Competition,
        Family::Competition,
        notice_type,
        Some(subtype),
    )
}

const fn result(notice_type: Type, subtype: Sub) -> Meaning {
    (Kind::Result, Family::Result, notice_type, Some(subtype))
}
