//! From which value the law applies.

use notices::notice::Notice;
use notices::notice::code::Says;
use notices::notice::codes::{BuyerContractingType, BuyerLegalType, LegalBasis, Nature};
use rust_decimal::Decimal;
use vocabulary::Currency;

use super::under;
use crate::context::Context;

/// The value from which the law applies to the procedure, and its currency.
///
/// Mixed purchases count as what the procedure as a whole is said to be.
pub(crate) fn threshold(notice: &Notice, context: &Context<'_>) -> Option<(Decimal, Currency)> {
    let nature = notice
        .procedure
        .subject
        .nature
        .as_ref()
        .and_then(|nature| nature.known())?;
    let law = notice
        .procedure
        .legal_basis
        .as_ref()
        .and_then(|law| law.known());
    let utility = law == Some(&LegalBasis::Utilities)
        || (law == Some(&LegalBasis::Other)
            && notice
                .buyers
                .iter()
                .any(|buyer| buyer.contracting_type.says(BuyerContractingType::Entity)));
    context.law.thresholds().find_map(|thresholds| {
        let value = if law == Some(&LegalBasis::Concessions) {
            thresholds.concessions
        } else if *nature == Nature::Works {
            thresholds.works
        } else if utility {
            thresholds.utilities
        } else if is_central(notice) {
            thresholds.central
        } else {
            thresholds.sub_central
        };
        Some((Decimal::from(value?), thresholds.currency))
    })
}

/// Whether any of the buyers is a central government authority.
fn is_central(notice: &Notice) -> bool {
    notice
        .buyers
        .iter()
        .any(|buyer| buyer.legal_type.says(BuyerLegalType::CentralGovernment))
}

/// The value from which social and other specific services are under the directives, and its currency.
pub(crate) fn light_threshold(
    notice: &Notice,
    context: &Context<'_>,
) -> Option<(Decimal, Currency)> {
    let utility = under(notice, LegalBasis::Utilities);
    context.law.thresholds().find_map(|thresholds| {
        let value = if utility {
            thresholds.social_utilities
        } else {
            thresholds.social
        };
        Some((Decimal::from(value?), thresholds.currency))
    })
}
