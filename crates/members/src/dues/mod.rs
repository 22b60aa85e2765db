//! Dues: what members owe in a year, why, and whether it was paid.
//!
//! [`schedule`] is the rule as dated data, [`check`] holds it against itself before anybody pays by
//! it, [`reckon`] applies it to facts, [`words`] says all that in a language. These are pure.

pub mod check;
pub mod pro_rata;
pub mod read;
pub mod reckon;
pub mod samples;
pub mod schedule;
pub mod words;
