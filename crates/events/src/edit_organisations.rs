//! Editing who carries an event: organiser, co-host, in cooperation with, with the support of.

use crate::event_desk::{self, EventDesk, Tab};
use crate::event_organisation::{self, Role};
use crate::{Event, audience_field, fields};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page,
    see_other_saying,
};

/// Most organisations that carry one event.
const MOST: usize = 60;
/// Empty lines under those there are.
const SPARE: usize = 3;

/// An organisation and how it carries the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// How.
    pub role: Role,
    /// The organisation, if it is known here.
    pub organisation_id: Option<Uuid>,
    /// Its name as it is to be printed.
    pub name: String,
}

/// Who carries an event was changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventOrganisationsChanged {
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for EventOrganisationsChanged {
    const KIND: &'static str = "event-organisations-changed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Lets `event` be carried by these, in this order within each role, and by nobody else.
///
/// # Errors
/// When the change cannot be kept.
pub async fn edit_organisations(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    carriers: Vec<Carrier>,
) -> Result<(), store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    event_organisation::Entity::delete_many()
        .filter(event_organisation::Column::EventId.eq(event.id))
        .exec(tx.db())
        .await?;
    for (position, carrier) in (0..).zip(carriers) {
        tx.insert(event_organisation::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            organisation_id: carrier.organisation_id,
            name: carrier.name,
            role: carrier.role,
            position,
        })
        .await?;
    }
    tx.record(&EventOrganisationsChanged {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    tx.commit().await
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/organisations", show)
        .post("/events/{slug}/edit/organisations", save)
}

#[derive(Template)]
#[template(path = "edit_organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    lines: Vec<Line>,
    roles: Vec<Choice>,
}

/// A line of the form: names of its fields.
struct Line {
    legend: String,
    role: String,
    name: String,
    print: String,
    order: String,
    /// Address of the organisation, if it is known here.
    known: Option<String>,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Organisations).await?;
    let carriers = carriers(&house.store, desk.event.id).await?;
    let known = carriers
        .iter()
        .filter_map(|carrier| carrier.organisation_id);
    let known = members::queries::organisations_by_ids(&house.store, known).await?;
    let mut form = Form::new();
    for (at, carrier) in carriers.iter().enumerate() {
        form.set(&format!("role-{at}"), carrier.role);
        let organisation = carrier.organisation_id.and_then(|id| known.get(&id));
        let name = organisation.map_or(carrier.name.clone(), |organisation| {
            organisation.slug.to_string()
        });
        form.set(&format!("name-{at}"), name);
        if organisation.is_some() {
            form.set(&format!("print-{at}"), &carrier.name);
        }
        form.set(&format!("order-{at}"), at + 1);
    }
    page(&organisations_page(desk, form, carriers.len() + SPARE))
}

/// Who carries an event, in order.
async fn carriers(store: &Store, event: Uuid) -> Result<Vec<event_organisation::Model>, Failure> {
    let mut carriers = event_organisation::Entity::find()
        .filter(event_organisation::Column::EventId.eq(event))
        .order_by_asc(event_organisation::Column::Position)
        .all(store.db())
        .await?;
    carriers.sort_by_key(|carrier| carrier.role);
    Ok(carriers)
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Organisations).await?;
    let lines = (0..MOST)
        .filter(|at| !form.values(&format!("name-{at}")).is_empty())
        .count();
    let carriers = read(&house.store, &mut form, &desk.t).await?;
    if !form.is_fine() {
        return again(&organisations_page(desk, form, lines));
    }
    edit_organisations(&house.store, &desk.by, &desk.event, carriers).await?;
    see_other_saying(&desk.event.path("/edit/organisations"), "desk-saved-flash")
}

/// The lines in the order that their numbers say; a line without a name is left out.
async fn read(store: &Store, form: &mut Form, t: &Texts) -> Result<Vec<Carrier>, Failure> {
    let mut carriers = Vec::new();
    for at in 0..MOST {
        let [role, name, print, order] =
            ["role", "name", "print", "order"].map(|field| format!("{field}-{at}"));
        let Some(words) = fields::line(form, &name, fields::LINE, t) else {
            continue;
        };
        let role = fields::word(form, &role, t).unwrap_or(Role::Organiser);
        let order = fields::count(form, &order, 0..=999, t).unwrap_or(i32::MAX);
        let known = audience_field::organisation_called(store, &words).await?;
        let own_name = known
            .as_ref()
            .map(|organisation| organisation.name.original().text.to_owned());
        let printed = fields::line(form, &print, fields::LINE, t)
            .or(own_name)
            .unwrap_or(words);
        carriers.push((
            order,
            at,
            Carrier {
                role,
                organisation_id: known.map(|known| known.id),
                name: printed,
            },
        ));
    }
    carriers.sort_by_key(|(order, at, _)| (*order, *at));
    Ok(carriers.into_iter().map(|(.., carrier)| carrier).collect())
}

fn organisations_page(desk: EventDesk, form: Form, lines: usize) -> OrganisationsPage {
    let t = desk.t;
    let lines = (0..lines.clamp(SPARE, MOST))
        .map(|at| {
            let name = format!("name-{at}");
            let known = form
                .text(&format!("print-{at}"))
                .and_then(|_| form.value(&name).parse::<Slug>().ok());
            Line {
                legend: t.one("desk-organisations-line", "number", at + 1),
                role: format!("role-{at}"),
                print: format!("print-{at}"),
                order: format!("order-{at}"),
                known: known.map(|slug| format!("/organisations/{slug}")),
                name,
            }
        })
        .collect();
    OrganisationsPage {
        shell: desk.shell.clone(),
        roles: Role::ALL
            .iter()
            .map(|role| Choice::new(role.word(), t.get(role.text())))
            .collect(),
        t,
        lines,
        form,
        desk,
    }
}
