//! Dues: what members owe in a year, why, and whether it was paid.
//!
//! [`schedule`] is the rule as dated data, [`check`] holds it against itself before anybody pays by
//! it, [`reckon`] applies it to facts, [`words`] says all that in a language. These are pure.

mod api;
pub mod bank;
pub mod book;
pub mod buyer;
pub mod check;
pub mod condition;
pub mod conditions;
pub mod counter;
pub mod credit;
pub(crate) mod demo;
pub mod invoice;
pub mod issue;
pub mod ledger;
pub mod line;
pub mod load;
pub mod mailing;
mod pages;
mod paper;
pub mod party;
pub mod pay;
pub mod payment;
pub(crate) mod personal;
mod post;
pub mod pro_rata;
pub mod read;
pub mod reckon;
mod remind;
pub mod repay;
pub mod samples;
pub mod schedule;
pub mod seller;
pub mod settings;
pub mod spend;
pub mod statement;
pub mod take_back;
pub mod terms;
mod ubl;
pub mod version;
pub mod words;

pub(crate) use api::api;
pub(crate) use pages::routes;
pub(crate) use post::SEND;
pub(crate) use remind::REMIND;
