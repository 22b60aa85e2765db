//! Tables for analysts: notices, lots, organisations, criteria and results, one row for each, as comma-separated values or
//! Parquet.
//!
//! Every row begins with the notice it is of, so that tables can be joined. Texts are in the language of the notice. Rows
//! are written notice by notice, so that memory does not grow with them. A column is described once, in the file of its
//! table: its name, its meaning, its kind and where its cells come from; all formats are written from that.

mod cell;
mod column;
mod criteria;
mod csv_table;
mod lots;
mod notices;
mod organisations;
mod parquet_table;
mod results;

pub use cell::Cell;
pub use column::{Column, Kind, describe};
pub use csv_table::CsvTable;
pub use parquet_table::ParquetTable;

use crate::notice::Notice;
use column::Described;

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// One row for each notice.
    Notices,
    /// One row for each lot or part of a plan.
    Lots,
    /// One row for each organisation of a notice.
    Organisations,
    /// One row for each award criterion of a lot.
    Criteria,
    /// One row for each outcome of a lot.
    Results,
}

impl Table {
    /// All tables.
    pub const ALL: [Self; 5] = [
        Self::Notices,
        Self::Lots,
        Self::Organisations,
        Self::Criteria,
        Self::Results,
    ];

    /// Its name, which is that of its file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Notices => "notices",
            Self::Lots => "lots",
            Self::Organisations => "organisations",
            Self::Criteria => "criteria",
            Self::Results => "results",
        }
    }

    /// Its columns.
    #[must_use]
    pub fn columns(self) -> Vec<Column> {
        match self {
            Self::Notices => of(&notices::columns()),
            Self::Lots => of(&lots::columns()),
            Self::Organisations => of(&organisations::columns()),
            Self::Criteria => of(&criteria::columns()),
            Self::Results => of(&results::columns()),
        }
    }

    /// The rows of a notice, each with a cell for every column.
    #[must_use]
    pub fn rows(self, notice: &Notice) -> Vec<Vec<Cell>> {
        match self {
            Self::Notices => cells(&notices::columns(), [notice]),
            Self::Lots => cells(&lots::columns(), lots::rows(notice)),
            Self::Organisations => cells(&organisations::columns(), organisations::rows(notice)),
            Self::Criteria => cells(&criteria::columns(), criteria::rows(notice)),
            Self::Results => cells(&results::columns(), results::rows(notice)),
        }
    }
}

fn of<Row>(columns: &[Described<Row>]) -> Vec<Column> {
    columns.iter().map(|described| described.column).collect()
}

fn cells<Row>(columns: &[Described<Row>], rows: impl IntoIterator<Item = Row>) -> Vec<Vec<Cell>> {
    rows.into_iter()
        .map(|row| columns.iter().map(|column| column.cell(&row)).collect())
        .collect()
}
