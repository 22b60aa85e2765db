//! What may be unlawful.

pub(super) mod acceleration_without_reason;
pub(super) mod accessibility_left_out_without_reason;
pub(super) mod article_77_other_service;
pub(super) mod article_77_too_long;
pub(super) mod auction_for_intellectual_services;
pub(super) mod award_notice_late;
pub(super) mod criterion_about_the_tenderer;
pub(super) mod direct_award_without_reason;
pub(super) mod framework_maximum_missing;
pub(super) mod framework_too_long;
pub(super) mod label_without_equivalent;
pub(super) mod light_regime_below_threshold;
pub(super) mod light_regime_for_other_services;
pub(super) mod modification_too_large;
pub(super) mod order_without_reason;
pub(super) mod price_only_in_dialogue;
pub(super) mod prior_information_too_old;
pub(super) mod standstill_too_short;
pub(super) mod threshold_ignored;
pub(super) mod time_limit_too_short;
pub(super) mod too_few_invited;
pub(super) mod weights_do_not_add_up;
pub(super) mod weights_missing;
