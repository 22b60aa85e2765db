//! Changes of notices and of contracts.

use crate::notice::code::codes;

codes! {
    /// Why a notice is changed (BT-140).
    pub enum ChangeReason = "change-corrig-justification" {
        /// The procedure or notice is cancelled
        Cancelled = "cancel",
        /// The buyer intends to cancel
        CancellationIntended = "cancel-intent",
        /// Correction by the buyer
        BuyerCorrection = "cor-buy",
        /// Correction by the sender
        SenderCorrection = "cor-esen",
        /// Correction by the publisher
        PublisherCorrection = "cor-pub",
        /// Information that is now available
        Released = "info-release",
        /// The procedure is suspended for a review
        Suspended = "susp-review",
        /// Updated information
        Updated = "update-add",
    }

    /// Why a contract is modified without a new procedure (BT-200), Directive 2014/24/EU article 72.
    pub enum ModificationReason = "modification-justification" {
        /// Additional works, services or supplies are needed
        Additional = "add-wss",
        /// Circumstances that could not be foreseen
        Circumstances = "mod-cir",
        /// Small value
        SmallValue = "mod-minv",
        /// Not substantial
        NotSubstantial = "mod-nons",
        /// Another contractor takes the place of the first
        NewContractor = "mod-repl",
        /// Review clauses or options
        ReviewClause = "mod-rev",
    }
}
