//! Why something was decided: which rule it followed from, where the desk did not decide for a reason
//! of its own.

store::choice! {
    /// Which rule a decision followed from.
    pub enum Reason {
        /// There was a place, and whoever comes first gets it.
        PlaceFree = "place-free" => "application-reason-place-free",
        /// Every place was taken.
        Full = "full" => "application-reason-full",
        /// A quota, or the places for one organisation, had no room.
        QuotaFull = "quota-full" => "application-reason-quota-full",
        /// It waits until the organiser selects.
        ToBeSelected = "to-be-selected" => "application-reason-to-be-selected",
        /// A place became free and the wait list moved up.
        MovedUp = "moved-up" => "application-reason-moved-up",
        /// They took the place that was offered.
        OfferTaken = "offer-taken" => "application-reason-offer-taken",
        /// They left the place that was offered to others.
        OfferLeft = "offer-left" => "application-reason-offer-left",
        /// Nobody answered the offer in time.
        OfferExpired = "offer-expired" => "application-reason-offer-expired",
        /// They do not want to come any more.
        Withdrawn = "withdrawn" => "application-reason-withdrawn",
        /// They came to the door without registration and found a place free.
        WalkedIn = "walked-in" => "application-reason-walked-in",
        /// They had registered, had no place, and found one free at the door.
        LetIn = "let-in" => "application-reason-let-in",
        /// They took their account away.
        AccountDeleted = "account-deleted" => "application-reason-account-deleted",
    }
}
