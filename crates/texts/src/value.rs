//! Values as templates hand them over: themselves or behind references.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use vocabulary::{Country, Language, Money, Percent};

/// A value that can be shown as a `T`: a `T` itself, a smaller number for an `i64`, a whole
/// number for a [`Percent`], or a reference to
/// any of these, since templates pass references, and loops in templates references to references.
pub trait Value<T> {
    /// The value itself.
    fn value(&self) -> T;
}

impl<T, V: Value<T>> Value<T> for &V {
    fn value(&self) -> T {
        (**self).value()
    }
}

macro_rules! shown_as_itself {
    ($($type:ty),*) => {$(
        impl Value<$type> for $type {
            fn value(&self) -> $type {
                *self
            }
        }
    )*};
}

shown_as_itself!(
    NaiveDate,
    NaiveTime,
    DateTime<Utc>,
    Tz,
    Country,
    Language,
    Money,
    Percent
);

macro_rules! shown_as_number {
    ($($type:ty),*) => {$(
        impl Value<i64> for $type {
            fn value(&self) -> i64 {
                // Nothing that people read counts beyond i64.
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }

        impl Value<Percent> for $type {
            fn value(&self) -> Percent {
                Percent::whole(i32::try_from(*self).unwrap_or(i32::MAX))
            }
        }
    )*};
}

shown_as_number!(u8, u16, u32, u64, usize, i16, i32, i64);
