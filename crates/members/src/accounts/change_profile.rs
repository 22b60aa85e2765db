//! Changing what somebody is called and in which language and zone they read.

use super::name::name as name_of;
use crate::person;
use chrono_tz::Tz;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use vocabulary::Language;
use web::Person;

/// Why nothing changes.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// That is no name.
    #[error("a name has 1 to 100 characters on one line")]
    Name,
    /// The house does not speak that language.
    #[error("the house does not speak that language")]
    Language,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// How somebody wants to be addressed. What is left out stays.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// What they want to be called.
    pub name: Option<String>,
    /// The language in which they read and are written to.
    pub language: Option<Language>,
    /// The zone in which they read times.
    pub time_zone: Option<Tz>,
}

/// Somebody is addressed in another way. The log keeps that, not the names.
#[derive(Debug, Serialize, Deserialize)]
pub struct AccountChanged {
    /// Who.
    pub person_id: Uuid,
}

impl Recorded for AccountChanged {
    const KIND: &'static str = "account-changed";
    fn subject(&self) -> Uuid {
        self.person_id
    }
}

/// Changes the profile of `by`.
///
/// # Errors
/// [`Error::Name`] and [`Error::Language`].
pub async fn change_profile(store: &Store, by: Person, profile: &Profile) -> Result<(), Error> {
    if profile
        .language
        .is_some_and(|language| !texts::UI_LANGUAGES.contains(&language))
    {
        return Err(Error::Language);
    }
    let name = match &profile.name {
        Some(typed) => Some(name_of(typed).ok_or(Error::Name)?),
        None => None,
    };
    let mut changes = person::Entity::update_many().filter(person::Column::Id.eq(by.id));
    let columns = [
        (person::Column::Name, name.map(Expr::value)),
        (person::Column::Language, profile.language.map(Expr::value)),
        (
            person::Column::TimeZone,
            profile.time_zone.map(|zone| Expr::value(zone.name())),
        ),
    ];
    let mut is_change = false;
    for (column, value) in columns {
        if let Some(value) = value {
            changes = changes.col_expr(column, value);
            is_change = true;
        }
    }
    if !is_change {
        return Ok(());
    }
    let tx = store.begin(Actor::Person(by.id)).await?;
    changes.exec(tx.db()).await.map_err(store::Error::from)?;
    tx.record(&AccountChanged { person_id: by.id }).await?;
    Ok(tx.commit().await?)
}
