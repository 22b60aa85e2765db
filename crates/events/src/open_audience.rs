//! Opening and closing an event to an audience: who did it, when and why stays on record.

use crate::audience_field;
use crate::event;
use crate::event_desk::{self, EventDesk, Tab};
use crate::{Event, edit, fields};
use askama::Template;
use axum::extract::State;
use members::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Record, Recorded, Store, record};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Audience, Failure, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page,
    see_other_saying,
};

/// The audience of an event was changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventAudienceChanged {
    pub(crate) event_id: Uuid,
    pub(crate) network_id: Uuid,
    /// Who could see it until then.
    pub from: Audience,
    /// Who can see it from then on.
    pub to: Audience,
    /// Why.
    pub reason: Option<String>,
}

impl Recorded for EventAudienceChanged {
    const KIND: &'static str = "event-audience-changed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Why the audience cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Once others know of the event, a change of who may needs its reason.
    #[error("an announced event changes its audience for a reason")]
    NoReason,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Opens or closes `event` to an audience.
///
/// # Errors
/// [`Error::NoReason`] for an announced event without one.
pub async fn open_audience(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    to: Audience,
    reason: Option<String>,
) -> Result<(), Error> {
    if event.audience == to {
        return Ok(());
    }
    if event.announced_at.is_some() && reason.is_none() {
        return Err(Error::NoReason);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let audience = [(event::Column::Audience, Expr::value(to.clone()))];
    edit::write(tx.db(), event.id, audience)
        .await
        .map_err(store::Error::from)?;
    tx.record(&EventAudienceChanged {
        event_id: event.id,
        network_id: event.network_id,
        from: event.audience.clone(),
        to,
        reason,
    })
    .await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/audience", show)
        .post("/events/{slug}/edit/audience", save)
}

#[derive(Template)]
#[template(path = "edit_audience.html")]
struct AudiencePage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    choices: Vec<Choice>,
    list_field: String,
    history: Vec<Change>,
}

/// A line of the history of an audience.
struct Change {
    when: String,
    who: String,
    from: String,
    to: String,
    reason: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Audience).await?;
    let mut form = Form::new();
    audience_field::fill(&house.store, &mut form, "audience", &desk.event.audience).await?;
    page(&audience_page(&house, desk, form).await?)
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Audience).await?;
    let offered = audience_field::offered(
        &house.store,
        desk.event.network_id,
        &[&desk.event.audience],
        &desk.t,
    )
    .await?;
    let audience =
        audience_field::read(&house.store, &mut form, "audience", &offered, &desk.t).await?;
    let reason = fields::line(&mut form, "reason", 500, &desk.t);
    if form.is_fine() {
        fields::required(&mut form, "audience", audience.as_ref(), &desk.t);
    }
    let (Some(audience), true) = (audience, form.is_fine()) else {
        return again(&audience_page(&house, desk, form).await?);
    };
    match open_audience(&house.store, &desk.by, &desk.event, audience, reason).await {
        Ok(()) => see_other_saying(&desk.event.path("/edit/audience"), "desk-saved-flash"),
        Err(Error::NoReason) => {
            form.refuse("reason", desk.t.get("desk-audience-no-reason"));
            again(&audience_page(&house, desk, form).await?)
        }
        Err(Error::Fault(fault)) => Err(fault.into()),
    }
}

async fn audience_page(
    house: &House,
    desk: EventDesk,
    form: Form,
) -> Result<AudiencePage, Failure> {
    let t = desk.t;
    let offered = audience_field::offered(
        &house.store,
        desk.event.network_id,
        &[&desk.event.audience],
        &t,
    )
    .await?;
    Ok(AudiencePage {
        shell: desk.shell.clone(),
        choices: offered,
        list_field: audience_field::list_field("audience"),
        history: history(&house.store, &desk.event, &t).await?,
        t,
        desk,
        form,
    })
}

async fn history(store: &Store, event: &Event, t: &Texts) -> Result<Vec<Change>, Failure> {
    let records: Vec<Record> = record::Entity::find()
        .filter(record::Column::Kind.eq(EventAudienceChanged::KIND))
        .filter(record::Column::SubjectId.eq(event.id))
        .order_by_desc(record::Column::Id)
        .all(store.db())
        .await?;
    let who = names(store, records.iter().filter_map(|record| record.person_id)).await?;
    let mut history = Vec::new();
    for record in &records {
        let change: EventAudienceChanged = record.read()?;
        history.push(Change {
            when: t.moment(record.at, event.zone()),
            who: record
                .person_id
                .and_then(|id| who.get(&id).cloned())
                .unwrap_or_default(),
            from: in_words(store, &change.from, t).await?,
            to: in_words(store, &change.to, t).await?,
            reason: change.reason.unwrap_or_default(),
        });
    }
    Ok(history)
}

async fn in_words(store: &Store, audience: &Audience, t: &Texts) -> Result<String, Failure> {
    if *audience == Audience::default() {
        return Ok(t.get("desk-audience-not-chosen"));
    }
    audience_field::in_words(store, audience, t).await
}

/// What these people are called.
pub(crate) async fn names(
    store: &Store,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, Failure> {
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(ids))
        .all(store.db())
        .await?;
    Ok(people
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect())
}
