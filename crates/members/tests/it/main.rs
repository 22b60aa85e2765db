//! Stories of this room, told through HTTP on both databases.

mod accounts;
mod accounts_kept;
mod dues_demo;
mod dues_facts;
mod dues_ground;
mod dues_issue;
mod dues_personal;
mod dues_rules;
mod dues_settle;
mod dues_statement;
mod memberships;
mod networks;
mod organisations;
mod outbox;
mod places;
mod town;
