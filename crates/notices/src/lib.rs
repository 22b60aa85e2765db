#![doc = include_str!("../README.md")]

mod coverage;
pub mod cpv;
mod eforms;
mod limits;
pub mod notice;
pub mod ocds;
mod places;
mod reading;
mod sound;
pub mod sources;
pub mod tables;
mod ted;
pub mod view;
mod warning;
mod xml;

pub use coverage::{Coverage, FieldCoverage, Occurrence};
pub use limits::Limits;
pub use notice::Notice;
pub use places::{PlaceList, Places};
pub use reading::{Found, ReadNotice, Reader, Reading, read};
pub use sources::Sources;
pub use warning::{Place, Severity, Warning, WarningKind};
