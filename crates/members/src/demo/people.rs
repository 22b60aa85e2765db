//! The invented people of the demo, and for which organisations they act.

use super::{Demo, PASSWORD, address, day, ids};
use crate::accounts::{Email, Password};
use crate::capacity::{self, Role};
use crate::{operator, organisation, person};
use store::{Error, Tx};
use uuid::Uuid;
use vocabulary::{Language, Slug};

/// Enters an invented person who speaks for an organisation of the demo, for the demo data of other
/// rooms. Nobody signs in as them: they have no password.
///
/// # Errors
/// When the rows cannot be kept.
pub async fn speaker(
    tx: &Tx,
    organisation: &organisation::Model,
    name: &str,
) -> Result<Uuid, Error> {
    let id = Uuid::now_v7();
    tx.insert(person::Model {
        id,
        email: address(organisation.slug.as_str()),
        name: name.to_owned(),
        password_hash: None,
        language: Language::English,
        time_zone: chrono_tz::Europe::Brussels.name().to_owned(),
        created_at: day(2024),
        verified_at: Some(day(2024)),
        deleted_at: None,
    })
    .await?;
    tx.insert(capacity::Model {
        id: Uuid::now_v7(),
        person_id: id,
        organisation_id: organisation.id,
        role: Role::Representative,
        asked_at: day(2025),
        message: None,
        approved_at: Some(day(2025)),
        approved_by: Some(ids::SECRETARY),
        ended_at: None,
        ended_by: None,
    })
    .await?;
    Ok(id)
}

/// One hash for all: five logins with one public password need no five salts, and start faster.
pub(super) async fn password_hash() -> Result<String, Error> {
    let unfit =
        |error: &dyn std::fmt::Display| Error::Config(format!("demo data of members: {error}"));
    let email: Email = address("buyer")
        .parse()
        .map_err(|error: crate::accounts::NotAnEmail| unfit(&error))?;
    Password::new(PASSWORD, &email)
        .map_err(|error| unfit(&error))?
        .hash()
        .await
}

impl Demo {
    pub(super) async fn people(&self, hash: &str) -> Result<(), Error> {
        for (id, role, name, hash) in [
            (ids::BUYER, "buyer", "Bea Voorbeeld", Some(hash)),
            (ids::SOCIAL, "social", "Sol Beispiel", Some(hash)),
            (ids::SUPPLIER, "supplier", "Sven Muster", Some(hash)),
            (ids::SECRETARY, "secretary", "Sanna Esimerkki", Some(hash)),
            (ids::OPERATOR, "operator", "Otto Exempel", Some(hash)),
            // Nobody signs in as these: they are what a desk has to answer.
            (ids::NEWCOMER, "newcomer", "Noor Voorbeeld", None),
            (ids::APPLICANT, "applicant", "Aksel Eksempel", None),
        ] {
            self.tx
                .insert(person::Model {
                    id,
                    email: address(role),
                    name: name.to_owned(),
                    password_hash: hash.map(str::to_owned),
                    language: Language::English,
                    time_zone: chrono_tz::Europe::Brussels.name().to_owned(),
                    created_at: day(2024),
                    verified_at: Some(day(2024)),
                    deleted_at: None,
                })
                .await?;
        }
        self.tx
            .insert(operator::Model {
                person_id: ids::OPERATOR,
                granted_at: day(2024),
            })
            .await?;
        self.acts(ids::BUYER, "city-of-ghent", Role::Representative, true)
            .await?;
        self.acts(ids::SOCIAL, "arbeit-plus", Role::Administrator, true)
            .await?;
        self.acts(
            ids::SUPPLIER,
            "nordlicht-devices",
            Role::Administrator,
            true,
        )
        .await?;
        self.acts(
            ids::APPLICANT,
            "bodo-municipality",
            Role::Representative,
            true,
        )
        .await?;
        self.acts(ids::NEWCOMER, "city-of-ghent", Role::Member, false)
            .await
    }

    async fn acts(
        &self,
        person: Uuid,
        organisation: &str,
        role: Role,
        approved: bool,
    ) -> Result<(), Error> {
        self.tx
            .insert(capacity::Model {
                id: Uuid::now_v7(),
                person_id: person,
                organisation_id: self.organisation(&Slug::of(organisation))?,
                role,
                asked_at: day(2025),
                message: (!approved)
                    .then(|| "I started in the procurement department this month.".to_owned()),
                approved_at: approved.then(|| day(2025)),
                approved_by: approved.then_some(ids::SECRETARY),
                ended_at: None,
                ended_by: None,
            })
            .await?;
        Ok(())
    }
}
