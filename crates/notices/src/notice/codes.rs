//! The lists of codes that the model uses, by theme. Names of lists and codes are those of the European notice standard
//! (eForms); older spellings are read as today's.

mod award;
mod buyer;
mod change;
mod green;
mod kind;
mod participation;
mod performance;
mod procedure;
mod result;
mod review;
mod subject;
mod submission;

pub use award::*;
pub use buyer::*;
pub use change::*;
pub use green::*;
pub use kind::*;
pub use participation::*;
pub use performance::*;
pub use procedure::*;
pub use result::*;
pub use review::*;
pub use subject::*;
pub use submission::*;
