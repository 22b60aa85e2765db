//! What makes a notice hard to find, to understand or to count.

pub(super) mod award_criteria_missing;
pub(super) mod classification_too_coarse;
pub(super) mod criterion_without_flag;
pub(super) mod deadline_before_dispatch;
pub(super) mod description_too_short;
pub(super) mod duration_missing;
pub(super) mod flag_without_criterion;
pub(super) mod lot_values_do_not_add_up;
pub(super) mod no_winner_without_reason;
pub(super) mod place_missing;
pub(super) mod review_body_missing;
pub(super) mod single_tender;
pub(super) mod social_objective_without_flag;
pub(super) mod tenders_received_missing;
pub(super) mod title_says_nothing;
pub(super) mod value_missing;
pub(super) mod winner_size_missing;
