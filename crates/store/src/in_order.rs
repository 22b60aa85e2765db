//! Rows whose columns are read in the order in which they were asked for. Looking every column up by its
//! name costs more than all else that is done with the row of a list.

use crate::Error;
use crate::cell::{self, Cell};
use chrono::{DateTime, Utc};
use sea_orm::{DbErr, EntityTrait, FromQueryResult, Iterable, ModelTrait, QueryResult, TryGetable};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::any::{Any, TypeId};

/// The columns of a row, one after the other.
pub struct Columns<'row> {
    row: Row<'row>,
    next: usize,
}

#[derive(Clone, Copy)]
enum Row<'row> {
    /// As sea-orm has it.
    Answer(&'row QueryResult),
    /// As it stands in SQLite's file.
    InFile(&'row rusqlite::Row<'row>),
}

impl<'row> Columns<'row> {
    /// Those of an answer.
    #[must_use]
    pub fn of(row: &'row QueryResult) -> Self {
        Self {
            row: Row::Answer(row),
            next: 0,
        }
    }

    pub(crate) fn in_file(row: &'row rusqlite::Row<'row>) -> Self {
        Self {
            row: Row::InFile(row),
            next: 0,
        }
    }

    /// What the next columns hold.
    ///
    /// # Errors
    /// When they hold something else, or there are none left.
    pub fn read<T: InOrder>(&mut self) -> Result<T, Error> {
        T::read(self)
    }

    /// The whole row of a table, whose columns come next.
    ///
    /// # Errors
    /// When they hold something else.
    pub(crate) fn model<M>(&mut self) -> Result<M, Error>
    where
        M: ModelTrait + FromQueryResult + DeserializeOwned,
    {
        match self.row {
            Row::Answer(row) => {
                self.next += <M::Entity as EntityTrait>::Column::iter().count();
                Ok(M::from_query_result(row, "")?)
            }
            Row::InFile(row) => Ok(M::deserialize(Fields {
                row,
                next: &mut self.next,
                left: 0,
            })?),
        }
    }
}

/// What can be read from the next columns of a row: a value from one, a struct of [`in_order!`](crate::in_order)
/// from as many as it has fields.
pub trait InOrder: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the columns hold something else, or there are none left.
    fn read(columns: &mut Columns<'_>) -> Result<Self, Error>;
}

impl<T: TryGetable + DeserializeOwned + 'static> InOrder for T {
    fn read(columns: &mut Columns<'_>) -> Result<Self, Error> {
        let at = columns.next;
        columns.next += 1;
        match columns.row {
            Row::Answer(row) => Ok(T::try_get_by_index(row, at).map_err(DbErr::from)?),
            Row::InFile(row) => match as_time(row, at) {
                Some(time) => Ok(time),
                None => Ok(cell(row, at, |cell| T::deserialize(cell))?),
            },
        }
    }
}

/// A time, if that is what `T` is: lists are full of them, and chrono reads any way of writing one.
fn as_time<T: 'static>(row: &rusqlite::Row<'_>, at: usize) -> Option<T> {
    let kind = TypeId::of::<T>();
    if kind != TypeId::of::<DateTime<Utc>>() && kind != TypeId::of::<Option<DateTime<Utc>>>() {
        return None;
    }
    let time = cell::time(row.get_ref(at).ok()?.as_str().ok()?)?;
    let (mut one, mut maybe) = (Some(time), Some(Some(time)));
    let found: [&mut dyn Any; 2] = [&mut one, &mut maybe];
    let mut found = found.into_iter();
    found.find_map(|found| found.downcast_mut::<Option<T>>()?.take())
}

/// All columns of a table in a row that has more. Their names must be their own.
pub struct Whole<M>(pub M);

impl<M: ModelTrait + FromQueryResult + DeserializeOwned> InOrder for Whole<M> {
    fn read(columns: &mut Columns<'_>) -> Result<Self, Error> {
        columns.model().map(Self)
    }
}

/// What `read` makes of one column; if it cannot, the error says of which.
fn cell<'row, T>(
    row: &'row rusqlite::Row<'row>,
    at: usize,
    read: impl FnOnce(Cell<'row>) -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    let of_column = |error: &dyn std::fmt::Display| {
        let name = row.as_ref().column_name(at).unwrap_or_default();
        serde::de::Error::custom(format!("column {name}: {error}"))
    };
    let value = row.get_ref(at).map_err(|error| of_column(&error))?;
    read(Cell(value)).map_err(|error| of_column(&error))
}

/// The fields of a struct, each in a column of its own.
struct Fields<'row, 'next> {
    row: &'row rusqlite::Row<'row>,
    next: &'next mut usize,
    left: usize,
}

impl<'row> Deserializer<'row> for Fields<'row, '_> {
    type Error = serde_json::Error;

    fn deserialize_struct<V: Visitor<'row>>(
        mut self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.left = fields.len();
        visitor.visit_seq(self)
    }

    fn deserialize_any<V: Visitor<'row>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(serde::de::Error::custom("a row is a struct"))
    }

    forward_to_deserialize_any! {
        <W: Visitor<'row>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl<'row> SeqAccess<'row> for Fields<'row, '_> {
    type Error = serde_json::Error;

    fn next_element_seed<T: DeserializeSeed<'row>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Self::Error> {
        if self.left == 0 {
            return Ok(None);
        }
        let at = *self.next;
        *self.next += 1;
        self.left -= 1;
        cell(self.row, at, |cell| seed.deserialize(cell)).map(Some)
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
            fn read(columns: &mut $crate::Columns<'_>) -> Result<Self, $crate::Error> {
                Ok(Self { $($field: columns.read()?),+ })
            }
        }

        // A partial model has to be one that sea-orm, too, could read.
        impl sea_orm::FromQueryResult for $name {
            fn from_query_result(row: &sea_orm::QueryResult, prefix: &str) -> Result<Self, sea_orm::DbErr> {
                let wrong = |error: String| sea_orm::DbErr::Type(error);
                if !prefix.is_empty() {
                    return Err(wrong(format!("columns of {prefix} have no order")));
                }
                $crate::Columns::of(row).read().map_err(|error| wrong(error.to_string()))
            }
        }
    };
}
