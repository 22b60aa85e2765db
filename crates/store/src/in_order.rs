//! Rows whose columns are read in the order in which they were asked for. Looking every column up by its
//! name costs more than all else that is done with the row of a list.

use sea_orm::{DbErr, QueryResult, TryGetError, TryGetable};

/// The columns of a row, one after the other.
pub struct Columns<'row> {
    row: &'row QueryResult,
    next: usize,
}

impl<'row> Columns<'row> {
    /// All columns of `row`, which was asked for as a whole: `prefix` is empty.
    ///
    /// # Errors
    /// When the row is part of another one that looks its columns up by name.
    pub fn of(row: &'row QueryResult, prefix: &str) -> Result<Self, DbErr> {
        if prefix.is_empty() {
            Ok(Self { row, next: 0 })
        } else {
            Err(DbErr::Type(format!("columns of {prefix} have no order")))
        }
    }

    /// What the next columns hold.
    ///
    /// # Errors
    /// When they hold something else, or there are none left.
    pub fn read<T: InOrder>(&mut self) -> Result<T, TryGetError> {
        T::read(self)
    }
}

/// What can be read from the next columns of a row: a value from one, a struct of [`in_order!`](crate::in_order)
/// from as many as it has fields.
pub trait InOrder: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the columns hold something else, or there are none left.
    fn read(columns: &mut Columns<'_>) -> Result<Self, TryGetError>;
}

impl<T: TryGetable> InOrder for T {
    fn read(columns: &mut Columns<'_>) -> Result<Self, TryGetError> {
        let at = columns.next;
        columns.next += 1;
        T::try_get_by_index(columns.row, at)
    }
}

/// A partial model (`sea_orm::DerivePartialModel` with `from_query_result = "false"`) that is read in the order
/// of its fields. What is nested in it is such a struct too.
#[macro_export]
macro_rules! in_order {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $($(#[$of_field:meta])* $field_vis:vis $field:ident: $type:ty),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        $vis struct $name {
            $($(#[$of_field])* $field_vis $field: $type),+
        }

        impl $crate::InOrder for $name {
            fn read(columns: &mut $crate::Columns<'_>) -> Result<Self, sea_orm::TryGetError> {
                Ok(Self { $($field: columns.read()?),+ })
            }
        }

        impl sea_orm::FromQueryResult for $name {
            fn from_query_result(row: &sea_orm::QueryResult, prefix: &str) -> Result<Self, sea_orm::DbErr> {
                Ok($crate::Columns::of(row, prefix)?.read()?)
            }
        }
    };
}
