//! `/account`: who somebody is here, for whom they act, and the ways to everything else of theirs.

use super::sign_up::{chosen_language, chosen_zone, languages};
use crate::accounts::act_for::{self, act_for};
use crate::accounts::change_profile::{self, Profile, change_profile};
use crate::accounts::export::export;
use crate::accounts::time_zone;
use crate::capacity;
use crate::{TEXTS, queries};
use askama::Template;
use axum::extract::State;
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use web::{
    Failure, Form, House, PageResult, Standing, Viewer, again, download, page, see_other_saying,
};

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct AccountPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    email: String,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    capacities: Vec<Row>,
    /// Whether there are several organisations to choose from.
    may_choose: bool,
}

/// An organisation for which the person acts, or asks to.
struct Row {
    organisation_id: Uuid,
    name: String,
    href: String,
    role: String,
    is_waiting: bool,
    is_chosen: bool,
}

impl AccountPage {
    async fn new(house: &House, viewer: &Viewer, form: Form) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let standing = viewer.standing().ok_or(Failure::SignIn)?;
        let capacities = rows(house, viewer, standing, t).await?;
        Ok(Self {
            shell: house.shell(viewer, t.get("ui-account")).unlisted(),
            t,
            form,
            email: standing.email.clone(),
            languages: languages(),
            zones: time_zone::choices(t, standing.time_zone),
            may_choose: capacities.iter().filter(|row| !row.is_waiting).count() > 1,
            capacities,
        })
    }
}

async fn rows(
    house: &House,
    viewer: &Viewer,
    standing: &Standing,
    t: Texts,
) -> Result<Vec<Row>, Failure> {
    let capacities = capacity::Entity::find()
        .filter(capacity::Column::PersonId.eq(standing.person_id))
        .filter(capacity::Column::EndedAt.is_null())
        .order_by_asc(capacity::Column::Id)
        .all(house.store.db())
        .await?;
    let ids = capacities.iter().map(|capacity| capacity.organisation_id);
    let organisations = queries::organisations_by_ids(&house.store, ids).await?;
    let chosen = standing
        .acting_for
        .as_ref()
        .map(|acting| acting.organisation_id);
    Ok(capacities
        .into_iter()
        .filter_map(|capacity| {
            let organisation = organisations.get(&capacity.organisation_id)?;
            Some(Row {
                organisation_id: organisation.id,
                name: organisation
                    .name
                    .in_language(viewer.language)
                    .text
                    .to_owned(),
                href: format!("/organisations/{}", organisation.slug),
                role: t.get(capacity.role.text()),
                is_waiting: capacity.is_waiting(),
                is_chosen: capacity.is_current() && chosen == Some(organisation.id),
            })
        })
        .collect())
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    super::in_person(&viewer)?;
    let standing = viewer.standing().ok_or(Failure::SignIn)?;
    let form = Form::new()
        .with("name", &standing.name)
        .with("language", standing.language)
        .with("time_zone", standing.time_zone.name());
    page(&AccountPage::new(&house, &viewer, form).await?)
}

pub(super) async fn change(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let t = TEXTS.reader(viewer.language);
    let (language, time_zone): (_, Option<Tz>) = (chosen_language(&form), chosen_zone(&form));
    if language.is_none() {
        form.refuse("language", t.get("account-language-unknown"));
    }
    if time_zone.is_none() {
        form.refuse("time_zone", t.get("account-time-zone-unknown"));
    }
    if form.is_fine() {
        let profile = Profile {
            name: Some(form.value("name").to_owned()),
            language,
            time_zone,
        };
        match change_profile(&house.store, person, &profile).await {
            Ok(()) => return see_other_saying("/account", "account-changed-flash"),
            Err(change_profile::Error::Name) => form.refuse("name", t.get("account-name-refused")),
            Err(change_profile::Error::Language) => {
                form.refuse("language", t.get("account-language-unknown"));
            }
            Err(change_profile::Error::Fault(fault)) => return Err(fault.into()),
        }
    }
    again(&AccountPage::new(&house, &viewer, form).await?)
}

/// `POST /account/acting`
pub(super) async fn act(State(house): State<House>, viewer: Viewer, form: Form) -> PageResult {
    let (person, sign_in) = super::in_person(&viewer)?;
    let organisation = form
        .parse::<Uuid>("organisation")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    match act_for(&house.store, person, sign_in, organisation).await {
        Ok(()) => see_other_saying("/account", "account-acting-flash"),
        Err(act_for::Error::NotTheirs) => Err(Failure::NotFound),
        Err(act_for::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `GET /account/data`
pub(super) async fn data(State(house): State<House>, viewer: Viewer) -> PageResult {
    let (person, _) = super::in_person(&viewer)?;
    let data = export(&house, person.id).await?.ok_or(Failure::NotFound)?;
    let bytes = serde_json::to_vec_pretty(&data)?;
    super::unseen(download(
        "guildhall-my-data.json",
        "application/json",
        bytes,
    ))
}
