//! Stories of this room, told through HTTP on both databases.

mod accounts;
mod accounts_kept;
mod dues;
mod dues_demo;
mod dues_ground;
mod dues_personal;
mod dues_rules;
mod memberships;
mod networks;
mod organisations;
mod outbox;
mod places;
mod town;
