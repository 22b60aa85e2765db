#![doc = include_str!("../README.md")]

mod certificate;
mod error;
mod input;
mod invoice;
mod participant_list;
mod press;

pub use certificate::{Certificate, certificate};
pub use error::Error;
pub use invoice::{Invoice, InvoiceLine, invoice};
pub use participant_list::{Participant, ParticipantList, participant_list};

/// The sentences printed on papers.
pub static TEXTS: texts::Catalogue = texts::catalogue!();

#[cfg(test)]
mod specimen;
