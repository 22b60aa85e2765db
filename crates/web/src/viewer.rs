//! Who is asking: for which organisation, in which language. Whatever has an audience is loaded
//! through a [`Viewer`], and a deed that needs a right takes a proof that only a viewer hands out.

use crate::audience::{GROUP_KEY, organisation_key, person_key};
use crate::{Audience, Failure, House};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use chrono_tz::Tz;
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use std::net::IpAddr;
use std::sync::Arc;
use store::Actor;
use uuid::Uuid;
use vocabulary::Language;

/// What somebody who is signed in is known to be, as of this request. Made by room `members`.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Who it is.
    pub person_id: Uuid,
    /// What they are called.
    pub name: String,
    /// Where mail reaches them.
    pub email: String,
    /// The zone in which they want to read times.
    pub time_zone: Tz,
    /// The language they chose for their account.
    pub language: Language,
    /// The sign-in by which they came; empty for an API token.
    pub sign_in_id: Option<Uuid>,
    /// Whether they may write, or only read (an API token with a narrow scope).
    pub may_write: bool,
    /// Whether they run the installation.
    pub is_operator: bool,
    /// The organisation for which they act now.
    pub acting_for: Option<Acting>,
    /// The networks whose secretariat they belong to.
    pub secretariats: Vec<Uuid>,
}

/// The organisation for which somebody acts, and what that makes them.
#[derive(Clone, Debug)]
pub struct Acting {
    /// Which organisation.
    pub organisation_id: Uuid,
    /// Its name in its own language.
    pub organisation: String,
    /// Whether it is a public buyer.
    pub is_buyer: bool,
    /// Whether the person administers it here.
    pub is_administrator: bool,
    /// Its memberships that are in force: network, and rank of the tier.
    pub memberships: Vec<(Uuid, u8)>,
}

/// Who is asking.
#[derive(Clone)]
pub struct Viewer {
    /// The language of the answer.
    pub language: Language,
    /// Light, dark, or as the machine of the reader says.
    pub scheme: ui::Scheme,
    /// Where the request came from.
    pub address: Option<IpAddr>,
    /// Address asked for, with its query and without the language before it.
    pub path: String,
    /// What to say on top of the next page.
    pub(crate) flash: Option<String>,
    standing: Option<Arc<Standing>>,
    keys: Arc<[String]>,
}

/// Proof that somebody is signed in.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Who it is.
    pub id: Uuid,
}

/// Proof that somebody belongs to the secretariat of a network.
#[derive(Clone, Copy, Debug)]
pub struct Secretariat {
    /// Whose secretariat.
    pub network_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

/// Proof that somebody administers an organisation here.
#[derive(Clone, Copy, Debug)]
pub struct Administrator {
    /// Which organisation.
    pub organisation_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

/// Proof that somebody runs the installation.
#[derive(Clone, Copy, Debug)]
pub struct Operator {
    /// Who it is.
    pub person_id: Uuid,
}

impl Viewer {
    /// A viewer with this standing, or a visitor without one.
    #[must_use]
    pub fn new(language: Language, standing: Option<Standing>) -> Self {
        Self {
            language,
            scheme: ui::Scheme::Auto,
            address: None,
            path: "/".to_owned(),
            flash: None,
            keys: keys(standing.as_ref()).into(),
            standing: standing.map(Arc::new),
        }
    }

    /// The same viewer with further keys, from the rooms that hand out some of their own.
    #[must_use]
    pub fn holding(mut self, keys: impl IntoIterator<Item = String>) -> Self {
        self.keys = self.keys.iter().cloned().chain(keys).collect();
        self
    }

    /// What is known of somebody who is signed in.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.standing.as_deref()
    }

    /// The keys this viewer holds; see [`Audience::keys`].
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Whether this viewer belongs to an audience. A secretariat belongs to every audience of its
    /// own network: name it where the record has one.
    #[must_use]
    pub fn belongs_to(&self, audience: &Audience, network: Option<Uuid>) -> bool {
        audience.keys().iter().any(|key| self.keys.contains(key))
            || network.is_some_and(|network| self.is_secretariat_of(network))
    }

    /// The same rule as [`Viewer::belongs_to`] for a query: rows that this viewer may see.
    pub fn reach(
        &self,
        audience: impl IntoColumnRef,
        network: Option<impl IntoColumnRef>,
    ) -> Condition {
        let audience = audience.into_column_ref();
        let mut any = Condition::any()
            .add(Expr::col(audience.clone()).is_in(self.keys.iter().map(String::as_str)));
        if let Some(standing) = &self.standing {
            let own = [
                Some(person_key(standing.person_id)),
                standing
                    .acting_for
                    .as_ref()
                    .map(|acting| organisation_key(acting.organisation_id)),
            ];
            let groups = self.keys.iter().filter(|key| key.starts_with(GROUP_KEY));
            for key in own.into_iter().flatten().chain(groups.cloned()) {
                any = any.add(Expr::col(audience.clone()).like(format!("% {key} %")));
            }
            if let (Some(network), false) = (network, standing.secretariats.is_empty()) {
                any = any.add(Expr::col(network).is_in(standing.secretariats.iter().copied()));
            }
        }
        any
    }

    /// Whether this viewer belongs to the secretariat of the network.
    #[must_use]
    pub fn is_secretariat_of(&self, network: Uuid) -> bool {
        self.standing()
            .is_some_and(|standing| standing.secretariats.contains(&network))
    }

    /// In whose name this viewer changes things.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.standing()
            .map_or(Actor::Visitor, |standing| Actor::Person(standing.person_id))
    }

    /// Proof of being signed in, with the right to change things.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for a token that may only read.
    pub fn person(&self) -> Result<Person, Failure> {
        let standing = self.standing().ok_or(Failure::SignIn)?;
        if !standing.may_write {
            return Err(Failure::Forbidden);
        }
        Ok(Person {
            id: standing.person_id,
        })
    }

    /// Proof of belonging to the secretariat of a network.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn secretariat_of(&self, network: Uuid) -> Result<Secretariat, Failure> {
        let person = self.person()?;
        if !self.is_secretariat_of(network) {
            return Err(Failure::Forbidden);
        }
        Ok(Secretariat {
            network_id: network,
            person_id: person.id,
        })
    }

    /// Proof of administering an organisation.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn administrator_of(&self, organisation: Uuid) -> Result<Administrator, Failure> {
        let person = self.person()?;
        let acting = self
            .standing()
            .and_then(|standing| standing.acting_for.as_ref());
        if !acting
            .is_some_and(|acting| acting.is_administrator && acting.organisation_id == organisation)
        {
            return Err(Failure::Forbidden);
        }
        Ok(Administrator {
            organisation_id: organisation,
            person_id: person.id,
        })
    }

    /// Proof of running the installation.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn operator(&self) -> Result<Operator, Failure> {
        let person = self.person()?;
        if !self.standing().is_some_and(|standing| standing.is_operator) {
            return Err(Failure::Forbidden);
        }
        Ok(Operator {
            person_id: person.id,
        })
    }
}

fn keys(standing: Option<&Standing>) -> Vec<String> {
    let mut keys = vec![Audience::Everyone.to_string()];
    let Some(standing) = standing else {
        return keys;
    };
    keys.push(Audience::SignedIn.to_string());
    keys.push(person_key(standing.person_id));
    keys.extend(
        standing
            .secretariats
            .iter()
            .map(|network| Audience::Secretariat(*network).to_string()),
    );
    let Some(acting) = &standing.acting_for else {
        return keys;
    };
    keys.push(organisation_key(acting.organisation_id));
    for &(network, rank) in &acting.memberships {
        if acting.is_buyer {
            keys.push(Audience::Buyers(network).to_string());
        }
        keys.extend((1..=rank).map(|rank| Audience::Members { network, rank }.to_string()));
    }
    keys
}

impl Viewer {
    fn known(parts: &Parts, house: &House, standing: Option<Standing>) -> Self {
        let manner = parts
            .extensions
            .get::<crate::Manner>()
            .cloned()
            .unwrap_or_default();
        let language = manner
            .language
            .or(standing.as_ref().map(|standing| standing.language))
            .or(manner.accepted)
            .unwrap_or(house.settings.language);
        Self {
            scheme: manner.scheme,
            address: manner.address,
            path: manner.path,
            flash: manner.flash,
            ..Self::new(language, standing)
        }
    }

    /// Whoever asks, while it cannot be found out who that is.
    pub(crate) fn unknown(parts: &Parts, house: &House) -> Self {
        Self::known(parts, house, None)
    }
}

impl FromRequestParts<House> for Viewer {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Failure> {
        // Several extractors of one request ask for the viewer; the database is asked once.
        if let Some(viewer) = parts.extensions.get::<Self>() {
            return Ok(viewer.clone());
        }
        let standing = match crate::ticket::of(&parts.headers) {
            Some(ticket) => (house.standing)(house, ticket).await?,
            None => None,
        };
        let mut viewer = Self::known(parts, house, standing);
        if let Some(standing) = viewer.standing.clone() {
            for held in house.rooms.iter().filter_map(|room| room.held) {
                viewer = viewer.holding(held(house, &standing).await?);
            }
        }
        parts.extensions.insert(viewer.clone());
        Ok(viewer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing() -> Standing {
        Standing {
            person_id: Uuid::from_u128(1),
            name: "Ada".to_owned(),
            email: "ada@example.org".to_owned(),
            time_zone: Tz::UTC,
            language: Language::English,
            sign_in_id: None,
            may_write: true,
            is_operator: false,
            acting_for: Some(Acting {
                organisation_id: Uuid::from_u128(2),
                organisation: "City of Ghent".to_owned(),
                is_buyer: true,
                is_administrator: false,
                memberships: vec![(Uuid::from_u128(3), 2)],
            }),
            secretariats: vec![Uuid::from_u128(4)],
        }
    }

    fn audiences() -> Vec<Audience> {
        let network = Uuid::from_u128(3);
        vec![
            Audience::Everyone,
            Audience::SignedIn,
            Audience::Buyers(network),
            Audience::Members { network, rank: 2 },
            Audience::Members { network, rank: 3 },
            Audience::Secretariat(network),
            Audience::Organisations(vec![Uuid::from_u128(9), Uuid::from_u128(2)]),
            Audience::People(vec![Uuid::from_u128(9)]),
        ]
    }

    fn admitted(viewer: &Viewer, network: Option<Uuid>) -> Vec<bool> {
        audiences()
            .iter()
            .map(|audience| viewer.belongs_to(audience, network))
            .collect()
    }

    #[test]
    fn a_visitor_belongs_to_everyone_and_to_nothing_else() {
        let visitor = Viewer::new(Language::English, None);
        assert_eq!(
            admitted(&visitor, None),
            [true, false, false, false, false, false, false, false]
        );
    }

    #[test]
    fn a_member_belongs_to_tiers_up_to_their_own() {
        let member = Viewer::new(Language::English, Some(standing()));
        assert_eq!(
            admitted(&member, None),
            [true, true, true, true, false, false, true, false]
        );
    }

    #[test]
    fn a_supplier_is_no_buyer_even_as_a_member() {
        let mut supplier = standing();
        supplier.acting_for.as_mut().expect("acting").is_buyer = false;
        let supplier = Viewer::new(Language::English, Some(supplier));
        assert!(!supplier.belongs_to(&Audience::Buyers(Uuid::from_u128(3)), None));
    }

    #[test]
    fn a_secretariat_sees_all_of_its_own_network_and_of_no_other() {
        let secretary = Viewer::new(Language::English, Some(standing()));
        assert!(
            admitted(&secretary, Some(Uuid::from_u128(4)))
                .iter()
                .all(|&admitted| admitted)
        );
        assert!(secretary.secretariat_of(Uuid::from_u128(4)).is_ok());
        assert!(secretary.secretariat_of(Uuid::from_u128(3)).is_err());
    }

    #[test]
    fn a_token_that_may_only_read_gets_no_proof() {
        let reader = Viewer::new(
            Language::English,
            Some(Standing {
                may_write: false,
                ..standing()
            }),
        );
        assert!(matches!(
            reader.secretariat_of(Uuid::from_u128(4)),
            Err(Failure::Forbidden)
        ));
    }
}
