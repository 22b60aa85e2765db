//! The account over the JSON API: who a token acts for, and what it may change about them.

use super::change_profile::{self, Profile, change_profile};
use super::owner::owner;
use crate::TEXTS;
use axum::extract::State;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::Language;
use web::api::{Json, Problem};
use web::{Failure, House, Refusal, Viewer};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new().routes(routes!(show, change))
}

/// Whoever asks.
#[derive(Serialize, ToSchema)]
struct Account {
    /// The person's key.
    id: Uuid,
    /// What they want to be called.
    name: String,
    /// Where letters reach them.
    email: String,
    /// The language in which they read and are written to.
    language: Language,
    /// IANA name of the zone in which they read times.
    #[schema(example = "Europe/Brussels")]
    time_zone: String,
    /// Whether this token may change things, or only read.
    may_write: bool,
    /// Whether they run the installation.
    is_operator: bool,
    /// The organisation for which they act.
    acting_for: Option<ActingFor>,
    /// The networks whose secretariat they belong to.
    secretariats: Vec<Uuid>,
}

/// An organisation for which somebody acts.
#[derive(Serialize, ToSchema)]
struct ActingFor {
    /// Its key.
    organisation_id: Uuid,
    /// Its name in its own language.
    name: String,
    /// Whether it is a public buyer.
    is_buyer: bool,
    /// Whether they administer it here.
    is_administrator: bool,
}

/// What is to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Change {
    /// What they want to be called.
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    /// The language in which they read: one that the interface speaks.
    language: Option<Language>,
    /// IANA name of the zone in which they read times.
    #[schema(example = "Europe/Brussels")]
    time_zone: Option<String>,
}

fn account(viewer: &Viewer) -> Result<Account, Failure> {
    let standing = viewer.standing().ok_or(Failure::SignIn)?.clone();
    Ok(Account {
        id: standing.person_id,
        name: standing.name,
        email: standing.email,
        language: standing.language,
        time_zone: standing.time_zone.name().to_owned(),
        may_write: standing.may_write,
        is_operator: standing.is_operator,
        acting_for: standing.acting_for.map(|acting| ActingFor {
            organisation_id: acting.organisation_id,
            name: acting.organisation,
            is_buyer: acting.is_buyer,
            is_administrator: acting.is_administrator,
        }),
        secretariats: standing.secretariats,
    })
}

/// Who am I?
#[utoipa::path(
    get,
    path = "/account",
    tag = "account",
    security(("token" = [])),
    responses(
        (status = 200, description = "The person in whose name the token acts", body = Account),
        (status = 401, description = "No token, or one that is not good", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn show(viewer: Viewer) -> Result<axum::Json<Account>, Failure> {
    Ok(axum::Json(account(&viewer)?))
}

/// Change how I am addressed.
#[utoipa::path(
    patch,
    path = "/account",
    tag = "account",
    security(("token" = [])),
    request_body = Change,
    responses(
        (status = 200, description = "The account as it is now", body = Account),
        (status = 400, description = "Not JSON", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "No token, or one that is not good", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token may only read", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "The body is not declared as JSON", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A value is not accepted", body = Problem, content_type = "application/problem+json"),
    )
)]
async fn change(
    State(house): State<House>,
    viewer: Viewer,
    Json(wanted): Json<Change>,
) -> Result<axum::Json<Account>, Failure> {
    let by = viewer.person()?;
    let t = TEXTS.reader(viewer.language);
    let refused = |field: &str, key: &str| {
        Failure::Refused(vec![Refusal {
            field: field.to_owned(),
            message: t.get(key),
        }])
    };
    let time_zone = wanted
        .time_zone
        .as_deref()
        .map(str::parse::<Tz>)
        .transpose();
    let time_zone = time_zone.map_err(|_| refused("time_zone", "account-time-zone-unknown"))?;
    let profile = Profile {
        name: wanted.name,
        language: wanted.language,
        time_zone,
    };
    change_profile(&house.store, by, &profile)
        .await
        .map_err(|error| match error {
            change_profile::Error::Name => refused("name", "account-name-refused"),
            change_profile::Error::Language => refused("language", "account-language-unknown"),
            change_profile::Error::Fault(fault) => fault.into(),
        })?;
    let now = owner(&house.store, by).await?.ok_or(Failure::SignIn)?;
    let mut account = account(&viewer)?;
    account.time_zone = now.time_zone;
    account.name = now.name;
    account.language = now.language;
    Ok(axum::Json(account))
}
