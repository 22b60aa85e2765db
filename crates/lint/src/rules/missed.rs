//! Chances to buy socially, greenly or innovatively that were not taken.

pub(super) mod accessibility_not_considered;
pub(super) mod article_20_unused;
pub(super) mod article_77_unused;
pub(super) mod clean_vehicles_unsaid;
pub(super) mod green_criteria_unused;
pub(super) mod labour_law_exclusion_missing;
pub(super) mod life_cycle_cost_unused;
pub(super) mod light_regime_unused;
pub(super) mod no_market_consultation;
pub(super) mod no_social_clause;
pub(super) mod price_only_labour_intensive;
pub(super) mod price_only_social_services;
pub(super) mod quality_weight_without_effect;
pub(super) mod subcontractors_unprotected;
pub(super) mod supply_chain_unwatched;
pub(super) mod variants_closed_for_innovation;
