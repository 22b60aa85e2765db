//! The columns of a select, written once for each table and each part of one. Naming them anew for each
//! question costs more than the rest of the question.

use sea_orm::sea_query::{Expr, SqliteQueryBuilder};
use sea_orm::{EntityTrait, PartialModelTrait, QuerySelect, QueryTrait, Select};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

type Known = HashMap<TypeId, Box<dyn Any + Send + Sync>>;

/// By table its select, by part of one its columns.
static KNOWN: LazyLock<RwLock<Known>> = LazyLock::new(RwLock::default);

/// Selects of whole rows.
pub trait Rows: EntityTrait {
    /// As [`EntityTrait::find`], for what is asked with every page.
    #[must_use]
    fn rows() -> Select<Self> {
        once::<Self, _>(|| {
            let all = Self::find();
            let columns = columns(&all);
            all.select_only().expr(columns)
        })
    }
}

impl<E: EntityTrait> Rows for E {}

/// The columns of `P`, a part of `E`.
pub(crate) fn part<E: EntityTrait, P: PartialModelTrait + 'static>() -> Expr {
    once::<P, _>(|| columns(&P::select_cols(E::find().select_only())))
}

/// What a select asks for, as it is written; both databases write it alike.
fn columns(select: &impl QueryTrait<QueryStatement = sea_orm::sea_query::SelectStatement>) -> Expr {
    let mut select = select.as_query().clone();
    let sql = select.from_clear().to_string(SqliteQueryBuilder);
    Expr::cust(sql.trim_start_matches("SELECT ").to_owned())
}

/// What `make` makes, made once for `K`.
fn once<K: 'static, V: Clone + Send + Sync + 'static>(make: impl FnOnce() -> V) -> V {
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    let made = known.get(&TypeId::of::<K>());
    if let Some(made) = made.and_then(|made| made.downcast_ref::<V>()) {
        return made.clone();
    }
    drop(known);
    let made = make();
    KNOWN
        .write()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(TypeId::of::<K>(), Box::new(made.clone()));
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{job, mail};
    use sea_orm::{ColumnTrait, DbBackend, QueryFilter};

    #[test]
    fn what_is_asked_stays_the_same() {
        for _ in 0..2 {
            for backend in [DbBackend::Sqlite, DbBackend::Postgres] {
                assert_eq!(
                    job::Entity::rows().build(backend),
                    job::Entity::find().build(backend)
                );
                let asked = |select: Select<mail::Entity>| {
                    select.filter(mail::Column::Id.is_null()).build(backend)
                };
                assert_eq!(asked(mail::Entity::rows()), asked(mail::Entity::find()));
            }
        }
    }
}
