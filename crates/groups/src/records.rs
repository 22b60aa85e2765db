//! What happens to groups, as the log keeps it and others hear it. The group is always the subject.

use crate::Group;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::Recorded;
use uuid::Uuid;

/// Declares records that say of which group, in whose house and, where there is one, of which
/// organisation.
macro_rules! records {
    ($($(#[$about:meta])* $name:ident = $kind:literal,)+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            /// Which group.
            pub group_id: Uuid,
            /// In whose house.
            pub network_id: Uuid,
            /// Name of the group, in its own language.
            pub name: String,
            /// The organisation that it is about.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub organisation_id: Option<Uuid>,
        }

        impl $name {
            pub(crate) fn of(group: &Group, organisation: Option<Uuid>) -> Self {
                Self {
                    group_id: group.id,
                    network_id: group.network_id,
                    name: group.name.original().text.to_owned(),
                    organisation_id: organisation,
                }
            }
        }

        impl Recorded for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.group_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

records! {
    /// An organisation proposed a group.
    GroupProposed = "group-proposed",
    /// The secretariat asks the network who would take part.
    GroupGathering = "group-gathering",
    /// A proposal was not wanted.
    GroupDeclined = "group-declined",
    /// The secretariat approved a group.
    GroupApproved = "group-approved",
    /// A group went to work.
    GroupOpened = "group-opened",
    /// A group got a further term.
    GroupExtended = "group-extended",
    /// A group fell asleep.
    GroupRested = "group-rested",
    /// A group woke up.
    GroupWoken = "group-woken",
    /// A group began to close.
    GroupClosing = "group-closing",
    /// A group is over.
    GroupClosed = "group-closed",
    /// Another group carries on.
    GroupSucceeded = "group-succeeded",
    /// What is said of a group was changed.
    GroupEdited = "group-edited",
    /// A group reported to its network.
    GroupReported = "group-reported",
    /// An organisation took a seat.
    SeatTaken = "group-seat-taken",
    /// An organisation gave up its seat, or lost it.
    SeatEnded = "group-seat-ended",
    /// Who speaks for a seat, its role or its place in the core group changed.
    SeatChanged = "group-seat-changed",
    /// An organisation asked for a seat.
    SeatAskedFor = "group-seat-asked-for",
    /// A request for a seat was not granted.
    SeatRefused = "group-seat-refused",
    /// An organisation took its request for a seat back.
    SeatRequestWithdrawn = "group-seat-request-withdrawn",
    /// The head was offered to another member.
    HeadOffered = "group-head-offered",
    /// The offer came to nothing.
    HeadOfferEnded = "group-head-offer-ended",
}

/// Declares the two records on which dues depend: from when until when an organisation headed a group
/// at work.
macro_rules! head_records {
    ($($(#[$about:meta])* $name:ident = $kind:literal,)+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            /// Which group.
            pub group_id: Uuid,
            /// In whose house: its members pay the dues.
            pub network_id: Uuid,
            /// The organisation that heads, or headed, the group.
            pub organisation_id: Uuid,
            /// The first day on which it does, or does no longer.
            pub on: NaiveDate,
            /// Name of the discount that the charter in force grants for it.
            pub discount: Option<String>,
        }

        impl Recorded for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.group_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

head_records! {
    /// An organisation began to head a group that is at work.
    GroupHeadBegan = "group-head-began",
    /// It does so no longer: it handed over, left, or the group is no longer at work.
    GroupHeadEnded = "group-head-ended",
}
