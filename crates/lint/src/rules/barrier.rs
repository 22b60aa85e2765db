//! What keeps small firms and social economy entities out.

pub(super) mod all_lots_required;
pub(super) mod certificate_without_equivalent;
pub(super) mod consortium_form_before_award;
pub(super) mod documents_not_open;
pub(super) mod e_submission_off_without_reason;
pub(super) mod late_documents_refused;
pub(super) mod lot_not_for_smes;
pub(super) mod not_divided_into_lots;
pub(super) mod qualified_signature_needed;
pub(super) mod references_only_incumbents_have;
pub(super) mod single_language_joint_procedure;
pub(super) mod tender_guarantee_demanded;
pub(super) mod tender_validity_too_long;
pub(super) mod turnover_above_twice_value;
