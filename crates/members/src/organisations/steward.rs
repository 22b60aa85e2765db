//! Who looks after an organisation here: its own administrators, and the houses around it.

use crate::queries::in_force_on;
use crate::{capacity, membership, organisation};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use store::Store;
use uuid::Uuid;
use web::{Failure, Viewer};

/// Proof that somebody may look after an organisation; only [`Keepers`] hands it out.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Steward {
    /// Which organisation.
    pub organisation_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
    /// The network whose secretariat they do it for, if they are no administrator.
    pub network_id: Option<Uuid>,
}

/// Who may do what with an organisation, as of one request.
#[derive(Clone, Debug)]
pub struct Keepers {
    organisation_id: Uuid,
    /// The networks to which it belongs today.
    pub networks: Vec<Uuid>,
    /// Whether somebody administers it here.
    pub has_administrator: bool,
}

impl Keepers {
    /// Reads what the rules below need to know.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(
        store: &Store,
        organisation: &organisation::Model,
    ) -> Result<Self, store::Error> {
        let networks = membership::Entity::find()
            .select_only()
            .column(membership::Column::NetworkId)
            .distinct()
            .filter(membership::Column::OrganisationId.eq(organisation.id))
            .filter(in_force_on(store.now().date_naive()))
            .into_tuple()
            .all(store.db());
        let administrators = capacity::Entity::find()
            .filter(capacity::Column::OrganisationId.eq(organisation.id))
            .filter(capacity::Column::Role.eq(capacity::Role::Administrator))
            .filter(capacity::Column::ApprovedAt.is_not_null())
            .filter(capacity::Column::EndedAt.is_null())
            .count(store.db());
        let (networks, administrators) = futures::try_join!(networks, administrators)?;
        Ok(Self {
            organisation_id: organisation.id,
            networks,
            has_administrator: administrators > 0,
        })
    }

    /// Who edits its page: administrators, secretariats of its networks, operators.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of_page(&self, viewer: &Viewer) -> Result<Steward, Failure> {
        self.administrator(viewer).or_else(|_| self.office(viewer))
    }

    /// Who decides for whom it acts: its administrators, and while it has none, secretariats of
    /// its networks and operators.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of_people(&self, viewer: &Viewer) -> Result<Steward, Failure> {
        match self.administrator(viewer) {
            Err(_) if !self.has_administrator => self.office(viewer),
            answer => answer,
        }
    }

    /// Who sees the people acting for it: they themselves, secretariats of its networks, operators.
    #[must_use]
    pub fn shows_people_to(&self, viewer: &Viewer) -> bool {
        let Some(standing) = viewer.standing() else {
            return false;
        };
        standing.is_operator
            || standing
                .acting_for
                .as_ref()
                .is_some_and(|acting| acting.organisation_id == self.organisation_id)
            || self
                .networks
                .iter()
                .any(|network| viewer.is_secretariat_of(*network))
    }

    fn administrator(&self, viewer: &Viewer) -> Result<Steward, Failure> {
        let administrator = viewer.administrator_of(self.organisation_id)?;
        Ok(self.steward(administrator.person_id, None))
    }

    fn office(&self, viewer: &Viewer) -> Result<Steward, Failure> {
        let person = viewer.person()?;
        let network = self
            .networks
            .iter()
            .copied()
            .find(|network| viewer.is_secretariat_of(*network));
        if network.is_none() {
            viewer.operator()?;
        }
        Ok(self.steward(person.id, network))
    }

    fn steward(&self, person_id: Uuid, network_id: Option<Uuid>) -> Steward {
        Steward {
            organisation_id: self.organisation_id,
            person_id,
            network_id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz;
    use vocabulary::Language;
    use web::{Acting, Standing};

    const GHENT: Uuid = Uuid::from_u128(1);
    const PROCURA: Uuid = Uuid::from_u128(2);
    const OTHER: Uuid = Uuid::from_u128(3);

    fn keepers(has_administrator: bool) -> Keepers {
        Keepers {
            organisation_id: GHENT,
            networks: vec![PROCURA],
            has_administrator,
        }
    }

    fn viewer(
        acting_for: Option<(Uuid, bool)>,
        secretariats: &[Uuid],
        is_operator: bool,
    ) -> Viewer {
        let standing = Standing {
            person_id: Uuid::from_u128(9),
            name: "Ada".to_owned(),
            email: "ada@example.org".to_owned(),
            time_zone: Tz::UTC,
            language: Language::English,
            sign_in_id: None,
            may_write: true,
            is_operator,
            acting_for: acting_for.map(|(organisation_id, is_administrator)| Acting {
                organisation_id,
                organisation: String::new(),
                is_buyer: true,
                is_administrator,
                memberships: Vec::new(),
            }),
            secretariats: secretariats.to_vec(),
        };
        Viewer::new(Language::English, Some(standing))
    }

    fn answers(viewer: &Viewer, has_administrator: bool) -> [bool; 3] {
        let keepers = keepers(has_administrator);
        [
            keepers.of_page(viewer).is_ok(),
            keepers.of_people(viewer).is_ok(),
            keepers.shows_people_to(viewer),
        ]
    }

    #[test]
    fn administrators_do_everything_for_their_own_organisation_only() {
        assert_eq!(
            answers(&viewer(Some((GHENT, true)), &[], false), true),
            [true, true, true]
        );
        assert_eq!(
            answers(&viewer(Some((OTHER, true)), &[], false), true),
            [false, false, false]
        );
    }

    #[test]
    fn colleagues_see_who_acts_and_change_nothing() {
        assert_eq!(
            answers(&viewer(Some((GHENT, false)), &[], false), true),
            [false, false, true]
        );
    }

    #[test]
    fn a_secretariat_of_its_networks_decides_about_people_only_where_nobody_administers() {
        let own = viewer(None, &[PROCURA], false);
        assert_eq!(answers(&own, true), [true, false, true]);
        assert_eq!(answers(&own, false), [true, true, true]);
        assert_eq!(
            answers(&viewer(None, &[OTHER], false), false),
            [false, false, false]
        );
    }

    #[test]
    fn operators_help_out_and_visitors_are_asked_to_sign_in() {
        assert_eq!(answers(&viewer(None, &[], true), false), [true, true, true]);
        let visitor = Viewer::new(Language::English, None);
        assert!(matches!(
            keepers(false).of_people(&visitor),
            Err(Failure::SignIn)
        ));
    }
}
