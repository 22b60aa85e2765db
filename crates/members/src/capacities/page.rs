//! One page for everybody around an organisation: asking to act for it, leaving it, and, for those
//! who decide, the requests, the people and the history.

use super::{ask as asking, change_role as changing, decide, end as ending};
use crate::capacity::{self, Role};
use crate::organisations::{Keepers, Name, Steward};
use crate::{TEXTS, organisation, person, queries};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::Store;
use texts::Texts;
use ui::{Choice, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

const LONGEST_MESSAGE: usize = 2000;
/// Older capacities are in the export of the house.
const MOST_ROWS: u64 = 500;

#[derive(Template)]
#[template(path = "capacities/page.html")]
struct CapacitiesPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    path: String,
    roles: Vec<Choice>,
    /// The viewer's own capacity that is in force or waits.
    own: Option<Own>,
    /// `None` for those who do not decide.
    desk: Option<Desk>,
    is_signed_in: bool,
}

struct Own {
    role: String,
    is_waiting: bool,
    is_only_administrator: bool,
}

struct Desk {
    waiting: Vec<Row>,
    acting: Vec<Row>,
    history: Vec<Row>,
}

struct Row {
    id: Uuid,
    person: String,
    email: String,
    role: Role,
    role_label: String,
    message: Option<String>,
    asked: NaiveDate,
    approved: Option<NaiveDate>,
    approved_by: String,
    ended: Option<NaiveDate>,
    ended_by: String,
    state: String,
    tone: Tone,
}

struct Place {
    house: House,
    viewer: Viewer,
    organisation: organisation::Model,
    keepers: Keepers,
}

impl Place {
    async fn find(house: House, viewer: Viewer, slug: &Slug) -> Result<Self, Failure> {
        let organisation = queries::organisation_by_slug(&house.store, slug)
            .await?
            .ok_or(Failure::NotFound)?;
        let keepers = Keepers::of(&house.store, &organisation).await?;
        Ok(Self {
            house,
            viewer,
            organisation,
            keepers,
        })
    }

    fn steward(&self) -> Result<Steward, Failure> {
        self.keepers.of_people(&self.viewer)
    }

    fn path(&self) -> String {
        format!("{}/capacities", self.organisation.path())
    }

    async fn page(&self, form: Form) -> Result<CapacitiesPage, Failure> {
        let (store, t) = (&self.house.store, TEXTS.reader(self.viewer.language));
        let name = Name::of(&self.organisation.name, self.viewer.language);
        let capacities = capacity::Entity::find()
            .filter(capacity::Column::OrganisationId.eq(self.organisation.id))
            .order_by_desc(capacity::Column::Id)
            .limit(MOST_ROWS)
            .all(store.db())
            .await?;
        let own = self.own(&capacities, &t);
        let desk = match self.steward() {
            Ok(_) => Some(desk(store, capacities, &t).await?),
            Err(_) => None,
        };
        let shell = self
            .house
            .shell(
                &self.viewer,
                t.one("capacities-title", "organisation", name.text.as_str()),
            )
            .under(t.get("organisations-title"), "/organisations")
            .under(&name.text, self.organisation.path())
            .unlisted();
        Ok(CapacitiesPage {
            shell: if desk.is_some() { shell.dense() } else { shell },
            path: self.organisation.path(),
            form,
            roles: roles(&t),
            own,
            desk,
            is_signed_in: self.viewer.standing().is_some(),
            t,
        })
    }

    fn own(&self, capacities: &[capacity::Model], t: &Texts) -> Option<Own> {
        let person = self.viewer.standing()?.person_id;
        let own = capacities
            .iter()
            .find(|it| it.person_id == person && it.ended_at.is_none())?;
        let administers = |it: &&capacity::Model| it.is_current() && it.role == Role::Administrator;
        Some(Own {
            role: t.get(own.role.text()),
            is_waiting: own.is_waiting(),
            is_only_administrator: administers(&own)
                && capacities.iter().filter(administers).count() == 1,
        })
    }

    /// The page again with a sentence beside a field.
    async fn refused(&self, mut form: Form, field: &str, key: &str) -> PageResult {
        form.refuse(field, TEXTS.reader(self.viewer.language).get(key));
        again(&self.page(form).await?)
    }
}

fn roles(t: &Texts) -> Vec<Choice> {
    Role::ALL
        .iter()
        .map(|role| {
            let help = match role {
                Role::Member => t.get("capacity-role-member-help"),
                Role::Representative => t.get("capacity-role-representative-help"),
                Role::Administrator => t.get("capacity-role-administrator-help"),
            };
            Choice::new(role.word(), t.get(role.text())).with_help(help)
        })
        .collect()
}

async fn desk(store: &Store, capacities: Vec<capacity::Model>, t: &Texts) -> Result<Desk, Failure> {
    let mut ids: Vec<Uuid> = capacities
        .iter()
        .flat_map(|it| [Some(it.person_id), it.approved_by, it.ended_by])
        .flatten()
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let people: HashMap<Uuid, person::Model> = person::Entity::find()
        .filter(person::Column::Id.is_in(ids))
        .all(store.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let mut desk = Desk {
        waiting: Vec::new(),
        acting: Vec::new(),
        history: Vec::new(),
    };
    for capacity in capacities {
        let row = row(&capacity, &people, t);
        match (capacity.is_waiting(), capacity.is_current()) {
            (true, _) => desk.waiting.push(row),
            (_, true) => desk.acting.push(row),
            _ => desk.history.push(row),
        }
    }
    Ok(desk)
}

fn row(capacity: &capacity::Model, people: &HashMap<Uuid, person::Model>, t: &Texts) -> Row {
    let name = |id: Option<Uuid>| {
        let name = id
            .and_then(|id| people.get(&id))
            .map(|person| person.name.clone());
        name.filter(|name| !name.is_empty())
    };
    let person = people.get(&capacity.person_id);
    let (state, tone) = match (
        capacity.is_waiting(),
        capacity.is_current(),
        capacity.approved_at,
    ) {
        (true, ..) => (t.get("capacity-state-waiting"), Tone::Info),
        (_, true, _) => (t.get("capacity-state-acting"), Tone::Success),
        (.., Some(_)) => (t.get("capacity-state-ended"), Tone::Neutral),
        (.., None) => (t.get("capacity-state-declined"), Tone::Danger),
    };
    Row {
        id: capacity.id,
        person: name(Some(capacity.person_id)).unwrap_or_else(|| t.get("members-deleted-person")),
        email: person
            .filter(|it| it.deleted_at.is_none())
            .map(|it| it.email.clone())
            .unwrap_or_default(),
        role: capacity.role,
        role_label: t.get(capacity.role.text()),
        message: capacity.message.clone(),
        asked: capacity.asked_at.date_naive(),
        approved: capacity.approved_at.map(|at| at.date_naive()),
        approved_by: name(capacity.approved_by).unwrap_or_default(),
        ended: capacity.ended_at.map(|at| at.date_naive()),
        ended_by: name(capacity.ended_by).unwrap_or_default(),
        state,
        tone,
    }
}

/// `GET /organisations/{slug}/capacities`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    page(&place.page(Form::new().with("role", Role::Member)).await?)
}

/// `POST /organisations/{slug}/capacities`
pub(super) async fn ask(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let person = place.viewer.person()?;
    let Ok(Some(role)) = form.parse::<Role>("role") else {
        return place.refused(form, "role", "capacity-role-missing").await;
    };
    let message = form.text("message").map(str::to_owned);
    if message
        .as_ref()
        .is_some_and(|message| message.chars().count() > LONGEST_MESSAGE)
    {
        return place
            .refused(form, "message", "capacity-message-too-long")
            .await;
    }
    match asking::ask(
        &place.house.store,
        &person,
        &place.organisation,
        role,
        message,
    )
    .await
    {
        Ok(_) => see_other_saying(&place.path(), "capacity-asked-flash"),
        Err(asking::Error::AlreadyActing) => {
            place.refused(form, "role", "capacity-already-acting").await
        }
        Err(asking::Error::AlreadyAsked) => {
            place.refused(form, "role", "capacity-already-asked").await
        }
        Err(asking::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `POST /organisations/{slug}/departure`
pub(super) async fn leave(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let person = place.viewer.person()?;
    match ending::leave(&place.house.store, &person, &place.organisation).await {
        Ok(()) => see_other_saying(&place.organisation.path(), "capacity-left-flash"),
        Err(ending::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => {
            place
                .refused(Form::new(), "role", "capacity-not-acting")
                .await
        }
    }
}

/// `POST /organisations/{slug}/capacities/{id}/approval`
pub(super) async fn approve(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let steward = place.steward()?;
    let Ok(Some(role)) = form.parse::<Role>("role") else {
        return place.refused(form, "role", "capacity-role-missing").await;
    };
    match decide::approve(&place.house.store, &steward, &place.organisation, id, role).await {
        Ok(()) => see_other_saying(&place.path(), "capacity-approved-flash"),
        Err(decide::Error::NotWaiting) => place.refused(form, "role", "capacity-not-waiting").await,
        Err(decide::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `POST /organisations/{slug}/capacities/{id}/refusal`
pub(super) async fn decline(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let steward = place.steward()?;
    let reason = form
        .text("reason")
        .map(|reason| reason.chars().take(LONGEST_MESSAGE).collect());
    match decide::decline(
        &place.house.store,
        &steward,
        &place.organisation,
        id,
        reason,
    )
    .await
    {
        Ok(()) => see_other_saying(&place.path(), "capacity-declined-flash"),
        Err(decide::Error::NotWaiting) => place.refused(form, "role", "capacity-not-waiting").await,
        Err(decide::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `POST /organisations/{slug}/capacities/{id}/role`
pub(super) async fn change_role(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let steward = place.steward()?;
    let Ok(Some(role)) = form.parse::<Role>("role") else {
        return place.refused(form, "role", "capacity-role-missing").await;
    };
    use changing::Error;
    match changing::change_role(&place.house.store, &steward, &place.organisation, id, role).await {
        Ok(()) => see_other_saying(&place.path(), "capacity-role-changed-flash"),
        Err(Error::SameRole) => place.refused(form, "role", "capacity-same-role").await,
        Err(Error::NotActing) => place.refused(form, "role", "capacity-not-acting").await,
        Err(Error::LastAdministrator) => {
            place
                .refused(form, "role", "capacity-last-administrator")
                .await
        }
        Err(Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `POST /organisations/{slug}/capacities/{id}/end`
pub(super) async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let place = Place::find(house, viewer, &slug).await?;
    let steward = place.steward()?;
    use ending::Error;
    match ending::end(&place.house.store, &steward, &place.organisation, id).await {
        Ok(()) => see_other_saying(&place.path(), "capacity-ended-flash"),
        Err(Error::NotActing) => {
            place
                .refused(Form::new(), "role", "capacity-not-acting")
                .await
        }
        Err(Error::LastAdministrator) => {
            place
                .refused(Form::new(), "role", "capacity-last-administrator")
                .await
        }
        Err(Error::Fault(fault)) => Err(fault.into()),
    }
}
