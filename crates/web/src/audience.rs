//! Who may see something: one closed type for every record that has an audience.

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, QueryResult, TryGetError, TryGetable, Value};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Who may see something. The default is the least visible that a network can name: nobody but
/// the people listed, and the list is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Audience {
    /// The whole world.
    Everyone,
    /// Everybody with an account.
    SignedIn,
    /// People acting for a public buyer that is a member of the network.
    Buyers(Uuid),
    /// People acting for a member of the network, of a tier with this rank or a higher one.
    Members {
        /// The network.
        network: Uuid,
        /// The lowest tier's rank, 1 or more.
        rank: u8,
    },
    /// The secretariat of the network.
    Secretariat(Uuid),
    /// People who hold a seat in the group.
    Group(Uuid),
    /// The head of the group and those who steer it with the head.
    CoreGroup(Uuid),
    /// People who hold a seat in one of these groups: for what several of them do together.
    Groups(Vec<Uuid>),
    /// People acting for one of these organisations.
    Organisations(Vec<Uuid>),
    /// These people.
    People(Vec<Uuid>),
}

impl Default for Audience {
    fn default() -> Self {
        Self::People(Vec::new())
    }
}

impl Audience {
    /// The keys of which a viewer must hold one. Search entries carry them too.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        match self {
            Self::Organisations(ids) => ids.iter().map(|id| organisation_key(*id)).collect(),
            Self::People(ids) => ids.iter().map(|id| person_key(*id)).collect(),
            Self::Groups(ids) => ids.iter().map(|id| format!("{GROUP_KEY}{id}")).collect(),
            single => vec![single.to_string()],
        }
    }

    /// Whether signed-out visitors are meant too.
    #[must_use]
    pub fn is_everyone(&self) -> bool {
        *self == Self::Everyone
    }
}

/// How the key of a group begins.
pub(crate) const GROUP_KEY: &str = "group:";

pub(crate) fn organisation_key(id: Uuid) -> String {
    format!("organisation:{id}")
}

pub(crate) fn person_key(id: Uuid) -> String {
    format!("person:{id}")
}

/// As it is stored: one key, or several with a space around each, so that one can be looked for.
impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone => f.write_str("everyone"),
            Self::SignedIn => f.write_str("signed-in"),
            Self::Buyers(network) => write!(f, "buyers:{network}"),
            Self::Members { network, rank } => write!(f, "members:{network}:{rank}"),
            Self::Secretariat(network) => write!(f, "secretariat:{network}"),
            Self::Group(group) => write!(f, "group:{group}"),
            Self::CoreGroup(group) => write!(f, "core-group:{group}"),
            Self::Groups(_) => write!(f, "groups: {} ", self.keys().join(" ")),
            Self::Organisations(_) => write!(f, "organisations: {} ", self.keys().join(" ")),
            Self::People(_) => write!(f, "people: {} ", self.keys().join(" ")),
        }
    }
}

/// The text is not an audience.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not an audience")]
pub struct NotAnAudience(String);

impl FromStr for Audience {
    type Err = NotAnAudience;

    fn from_str(text: &str) -> Result<Self, NotAnAudience> {
        let fault = || NotAnAudience(text.to_owned());
        let id = |text: &str| Uuid::parse_str(text).map_err(|_| fault());
        let (kind, rest) = text.split_once(':').unwrap_or((text, ""));
        Ok(match kind {
            "everyone" => Self::Everyone,
            "signed-in" => Self::SignedIn,
            "buyers" => Self::Buyers(id(rest)?),
            "secretariat" => Self::Secretariat(id(rest)?),
            "group" => Self::Group(id(rest)?),
            "core-group" => Self::CoreGroup(id(rest)?),
            "members" => {
                let (network, rank) = rest.split_once(':').ok_or_else(fault)?;
                Self::Members {
                    network: id(network)?,
                    rank: rank.parse().map_err(|_| fault())?,
                }
            }
            "groups" | "organisations" | "people" => {
                let ids = rest
                    .split_whitespace()
                    .map(|key| id(key.split_once(':').ok_or_else(fault)?.1))
                    .collect::<Result<_, _>>()?;
                match kind {
                    "people" => Self::People(ids),
                    "groups" => Self::Groups(ids),
                    _ => Self::Organisations(ids),
                }
            }
            _ => return Err(fault()),
        })
    }
}

impl From<Audience> for String {
    fn from(audience: Audience) -> Self {
        audience.to_string()
    }
}

impl TryFrom<String> for Audience {
    type Error = NotAnAudience;
    fn try_from(text: String) -> Result<Self, NotAnAudience> {
        text.parse()
    }
}

impl From<Audience> for Value {
    fn from(audience: Audience) -> Self {
        audience.to_string().into()
    }
}

impl TryGetable for Audience {
    fn try_get_by<I: ColIdx>(result: &QueryResult, index: I) -> Result<Self, TryGetError> {
        String::try_get_by(result, index)?
            .parse()
            .map_err(|error: NotAnAudience| {
                TryGetError::DbErr(sea_orm::DbErr::Type(error.to_string()))
            })
    }
}

impl ValueType for Audience {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <String as ValueType>::try_from(value)?
            .parse()
            .map_err(|_| ValueTypeErr)
    }
    fn type_name() -> String {
        "Audience".to_owned()
    }
    fn array_type() -> ArrayType {
        ArrayType::String
    }
    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl Nullable for Audience {
    fn null() -> Value {
        Value::String(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_audience_reads_back_as_it_was_written() {
        let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for audience in [
            Audience::Everyone,
            Audience::SignedIn,
            Audience::Buyers(a),
            Audience::Members {
                network: b,
                rank: 2,
            },
            Audience::Secretariat(a),
            Audience::Group(b),
            Audience::CoreGroup(b),
            Audience::Groups(vec![b, a]),
            Audience::Organisations(vec![a, b]),
            Audience::People(vec![]),
            Audience::People(vec![b]),
        ] {
            assert_eq!(
                audience
                    .to_string()
                    .parse::<Audience>()
                    .expect("an audience"),
                audience
            );
        }
    }

    #[test]
    fn the_default_admits_nobody() {
        assert!(Audience::default().keys().is_empty());
    }
}
