//! Stories of this room, told through HTTP on both databases.

mod accounts;
mod networks;
mod organisations;
mod outbox;
mod places;
mod town;
