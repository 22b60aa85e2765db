//! The rooms of this house.

use web::{Room, StandingOf};

/// Every room, in the order of the navigation. Adding a capability is adding a crate and one line.
pub fn rooms() -> Vec<Room> {
    vec![
        events::room(),
        groups::room(),
        members::room(),
        tenders::room(),
    ]
}

/// Who knows whom.
pub const STANDING: StandingOf = members::standing;
