//! Official code lists (CPV, NUTS, countries, those of eForms), as far as the operator has loaded them.
//! Without them the program shows codes.

use crate::{Error, Store, Tx};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect, Statement};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use vocabulary::Language;

/// The label of one code in one language.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "code_label")]
pub struct Model {
    /// The list, for example `nuts`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub list: String,
    /// The code, as it stands in notices.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// In which language. Not [`Language`]: a list may hold more than the program knows.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// What people call it.
    pub label: String,
    /// The code above it, where the list says so.
    pub parent: Option<String>,
}

crate::entity!();

/// The main vocabulary of public procurement (Regulation (EC) No 213/2008).
pub const CPV: &str = "cpv";
/// Regions for statistics (Regulation (EC) No 1059/2003).
pub const NUTS: &str = "nuts";
/// Countries by their code of three letters (ISO 3166-1).
pub const COUNTRY: &str = "country";

/// In place of a language: the name as it is used on the spot, whatever language that is (ISO 639-2:
/// several languages).
pub const AS_SPOKEN: &str = "mul";

/// The label of a code, in the reader's language, or else in English, or else as it is said on the
/// spot; `None` where the list was not
/// loaded or does not have the code.
///
/// # Errors
/// When the database cannot be read.
pub async fn label(
    store: &Store,
    list: &str,
    code: &str,
    language: Language,
) -> Result<Option<String>, Error> {
    Ok(labels(store, list, [code], language).await?.remove(code))
}

/// The labels of several codes at once, each as [`label`] has it; codes without one are left out.
///
/// # Errors
/// When the database cannot be read.
pub async fn labels<'a>(
    store: &Store,
    list: &str,
    codes: impl IntoIterator<Item = &'a str>,
    language: Language,
) -> Result<BTreeMap<String, String>, Error> {
    let preferred = [AS_SPOKEN, Language::English.code(), language.code()];
    let mut rows = Entity::find()
        .filter(Column::List.eq(list))
        .filter(Column::Code.is_in(codes))
        .filter(Column::Language.is_in(preferred))
        .all(store.db())
        .await?;
    rows.sort_by_key(|row| {
        preferred
            .iter()
            .rposition(|language| *language == row.language)
    });
    // The best one comes last, and stays.
    Ok(rows.into_iter().map(|row| (row.code, row.label)).collect())
}

/// Which lists were loaded.
///
/// # Errors
/// When the database cannot be read.
pub async fn loaded(store: &Store) -> Result<Vec<String>, Error> {
    let lists = Entity::find()
        .select_only()
        .column(Column::List)
        .distinct()
        .order_by_asc(Column::List);
    Ok(lists.into_tuple().all(store.db()).await?)
}

/// Puts these labels in place of what was known of their codes: codes that the new edition of a list
/// no longer has stay, because older notices use them. A code keeps the parent that another file told.
/// Gives the number of labels.
///
/// # Errors
/// When the rows cannot be kept.
pub async fn put(tx: &Tx, mut labels: Vec<Model>) -> Result<usize, Error> {
    let count = labels.len();
    let lists: BTreeSet<String> = labels.iter().map(|label| label.list.clone()).collect();
    for list in &lists {
        let known: BTreeMap<String, String> = Entity::find()
            .select_only()
            .columns([Column::Code, Column::Parent])
            .distinct()
            .filter(Column::List.eq(list))
            .filter(Column::Parent.is_not_null())
            .into_tuple()
            .all(tx.db())
            .await?
            .into_iter()
            .collect();
        for label in labels
            .iter_mut()
            .filter(|label| label.list == *list && label.parent.is_none())
        {
            label.parent = known.get(&label.code).cloned();
        }
    }
    let mut codes: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for label in &labels {
        codes
            .entry((&label.list, &label.language))
            .or_default()
            .push(&label.code);
    }
    for ((list, language), codes) in codes {
        for some in codes.chunks(CODES_AT_ONCE) {
            Entity::delete_many()
                .filter(Column::List.eq(list))
                .filter(Column::Language.eq(language))
                .filter(Column::Code.is_in(some.iter().copied()))
                .exec(tx.db())
                .await?;
        }
    }
    tx.insert_all(labels).await?;
    let backend = tx.db().get_database_backend();
    for list in lists {
        let statement = match backend {
            sea_orm::DbBackend::Postgres => SPREAD_PARENTS.replace('?', "$1"),
            _ => SPREAD_PARENTS.to_owned(),
        };
        tx.db()
            .execute_raw(Statement::from_sql_and_values(
                backend,
                statement,
                [list.into()],
            ))
            .await?;
    }
    Ok(count)
}

/// Labels in other languages may have come before the file that knows the parents.
const SPREAD_PARENTS: &str = "UPDATE code_label SET parent = (SELECT max(other.parent) FROM code_label AS other \
    WHERE other.list = code_label.list AND other.code = code_label.code) \
    WHERE list = ? AND parent IS NULL";

/// Well below the number of values that a statement can have.
const CODES_AT_ONCE: usize = 5_000;
