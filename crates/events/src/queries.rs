//! Reading events, always from what the viewer can reach.

use crate::listing::Listed;
use crate::{
    agenda_version, application, check_in, day, event, event_organisation, extension, material,
    series, session,
};
use members::{NetworkSign, Signs, organisation};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationDef,
};
use std::collections::HashMap;
use store::{Node, Read, Relation, Rows, Store, Whole, link};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Secretariat, Viewer};

/// The events that a viewer may see: those of their audiences once announced, and all of a network
/// whose secretariat they belong to.
#[must_use]
pub fn visible(viewer: &Viewer) -> Condition {
    let own = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    Condition::all()
        .add(viewer.reach(
            (event::Entity, event::Column::Audience),
            Some((event::Entity, event::Column::NetworkId)),
        ))
        .add(
            Condition::any()
                .add(event::Column::AnnouncedAt.is_not_null())
                .add(event::Column::NetworkId.is_in(own)),
        )
}

/// The event at an address.
///
/// # Errors
/// [`Failure::NotFound`] where there is none, or none that the viewer may see.
pub async fn by_slug(store: &Store, viewer: &Viewer, slug: &Slug) -> Result<event::Model, Failure> {
    event::Entity::rows()
        .filter(event::Column::Slug.eq(slug))
        .filter(visible(viewer))
        .one_from(store)
        .await?
        .ok_or(Failure::NotFound)
}

store::in_order! {
    /// What stands beside an event in other tables, read with it: what there is none of need not be
    /// asked for.
    #[derive(Clone, Copy, Debug)]
    pub(crate) struct Beside {
        /// Its closing time was moved.
        pub has_extensions: bool,
        /// It is tied to something.
        pub has_links: bool,
        /// Files were put beside it, for whomever.
        pub has_materials: bool,
        /// How often its agenda was published.
        pub agenda_versions: i64,
    }
}

store::in_order! {
    struct WithBeside {
        event: Whole<event::Model>,
        beside: Beside,
    }
}

fn key() -> Expr {
    Expr::col((event::Entity, event::Column::Id))
}

/// Whether another table has rows about the event that is read, by its key in this column; beside it in
/// one statement.
pub(crate) fn are_there<E: EntityTrait, C: ColumnTrait>(
    (table, column): (E, C),
    of_them: Option<SimpleExpr>,
) -> SimpleExpr {
    let mut rows = Query::select();
    rows.expr(Expr::val(1))
        .from(table)
        .and_where(Expr::col((table, column)).eq(key()));
    if let Some(of_them) = of_them {
        rows.and_where(of_them);
    }
    Expr::exists(rows)
}

/// The event at an address, and what stands beside it.
///
/// # Errors
/// As [`by_slug`].
pub(crate) async fn with_beside(
    store: &Store,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<(event::Model, Beside), Failure> {
    let an_extension = (extension::Entity, extension::Column::EventId);
    let a_material = (material::Entity, material::Column::EventId);
    let a_version = (agenda_version::Entity, agenda_version::Column::EventId);
    let is_linked = are_there((link::Entity, link::Column::FromId), None)
        .or(are_there((link::Entity, link::Column::ToId), None));
    let versions = Query::select()
        .expr(Expr::col(a_version).count())
        .from(a_version.0)
        .and_where(Expr::col(a_version).eq(key()))
        .to_owned();
    let found = event::Entity::rows()
        .expr_as(are_there(an_extension, None), "has_extensions")
        .expr_as(is_linked, "has_links")
        .expr_as(are_there(a_material, None), "has_materials")
        .expr_as(SimpleExpr::from(versions), "agenda_versions")
        .filter(event::Column::Slug.eq(slug))
        .filter(visible(viewer))
        .in_order_from::<WithBeside>(store)
        .await?
        .pop()
        .ok_or(Failure::NotFound)?;
    Ok((found.event.0, found.beside))
}

/// The event at an address, for those who run it.
///
/// # Errors
/// [`Failure::NotFound`] as in [`by_slug`]; for those who may see but not run it, as in
/// [`Viewer::secretariat_of`].
pub async fn at_desk(
    store: &Store,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<(event::Model, Secretariat), Failure> {
    let event = by_slug(store, viewer, slug).await?;
    let secretariat = viewer.secretariat_of(event.network_id)?;
    Ok((event, secretariat))
}

/// The days of an event, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn days(store: &Store, event: Uuid) -> Result<Vec<day::Model>, Failure> {
    Ok(day::Entity::rows()
        .filter(day::Column::EventId.eq(event))
        .order_by_asc(day::Column::Date)
        .all_from(store)
        .await?)
}

/// A session as a viewer may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All of it.
    Session(Box<session::Model>),
    /// That something is on from when until when on which day, and nothing else.
    Restricted {
        /// On which day.
        day_id: Uuid,
        /// It begins, local time.
        starts: chrono::NaiveTime,
        /// It ends, local time.
        ends: chrono::NaiveTime,
    },
}

/// The agenda as the viewer may know it, in order: as it stands until a version of it is published,
/// afterwards as the latest version has it. The secretariat always sees it as it stands.
///
/// # Errors
/// When the database cannot be reached.
pub async fn agenda(
    store: &Store,
    viewer: &Viewer,
    event: &event::Model,
) -> Result<Vec<Seen>, Failure> {
    let live = live(store, event.id).await?;
    as_published(store, viewer, event, live).await
}

/// The sessions of an event as they stand, in order. Knows no viewer: see [`agenda`].
async fn live(store: &Store, event: Uuid) -> Result<Vec<session::Model>, Failure> {
    Ok(session::Entity::rows()
        .filter(session::Column::EventId.eq(event))
        .order_by_asc(session::Column::DayId)
        .order_by_asc(session::Column::Starts)
        .order_by_asc(session::Column::Id)
        .all_from(store)
        .await?)
}

/// The days of an event and its [agenda], both in order. `is_published` says whether there is a version.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn programme(
    store: &Store,
    viewer: &Viewer,
    event: &event::Model,
    is_published: bool,
) -> Result<(Vec<day::Model>, Vec<Seen>), Failure> {
    let (days, live) = futures::try_join!(days(store, event.id), live(store, event.id))?;
    let agenda = if is_published {
        as_published(store, viewer, event, live).await?
    } else {
        live.into_iter()
            .map(|session| seen(viewer, event, session))
            .collect()
    };
    Ok((days, agenda))
}

/// The agenda as the viewer may know it, of which `live` are the sessions as they stand.
async fn as_published(
    store: &Store,
    viewer: &Viewer,
    event: &event::Model,
    live: Vec<session::Model>,
) -> Result<Vec<Seen>, Failure> {
    let published = if viewer.is_secretariat_of(event.network_id) {
        None
    } else {
        latest_agenda(store, event.id).await?
    };
    let Some(version) = published else {
        return Ok(live
            .into_iter()
            .map(|session| seen(viewer, event, session))
            .collect());
    };
    let mut sessions = version.sessions.0;
    sessions.sort_by_key(|session| (session.day_id, session.starts, session.id));
    Ok(sessions
        .into_iter()
        .map(|session| {
            // What was closed since is closed now, without waiting for the next version.
            let now = live.iter().find(|now| now.id == session.id);
            let is_open =
                now.is_none_or(|now| viewer.belongs_to(&now.seen_by, Some(event.network_id)));
            if is_open {
                seen(viewer, event, session)
            } else {
                restricted(&session)
            }
        })
        .collect())
}

/// The latest published version of an agenda, if there is one. Knows no viewer: see [`agenda`].
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn latest_agenda(
    store: &Store,
    event: Uuid,
) -> Result<Option<agenda_version::Model>, Failure> {
    Ok(agenda_version::Entity::rows()
        .filter(agenda_version::Column::EventId.eq(event))
        .order_by_desc(agenda_version::Column::Number)
        .one_from(store)
        .await?)
}

/// One session as the viewer may know it.
#[must_use]
pub fn seen(viewer: &Viewer, event: &event::Model, session: session::Model) -> Seen {
    if viewer.belongs_to(&session.seen_by, Some(event.network_id)) {
        Seen::Session(Box::new(session))
    } else {
        restricted(&session)
    }
}

fn restricted(session: &session::Model) -> Seen {
    Seen::Restricted {
        day_id: session.day_id,
        starts: session.starts,
        ends: session.ends,
    }
}

/// Whether a viewer may know where to connect to an event: those who take part, and its secretariat.
///
/// # Errors
/// When the database cannot be reached.
pub async fn may_connect(
    store: &Store,
    viewer: &Viewer,
    event: &event::Model,
) -> Result<bool, Failure> {
    Ok(viewer.is_secretariat_of(event.network_id)
        || material::is_participant(store, viewer, event).await?)
}

/// The viewer's own application for an event, if they are signed in and have one.
///
/// # Errors
/// When the database cannot be reached.
pub async fn own_application(
    store: &Store,
    viewer: &Viewer,
    event: Uuid,
) -> Result<Option<application::Model>, Failure> {
    let Some(standing) = viewer.standing() else {
        return Ok(None);
    };
    Ok(application::Entity::rows()
        .filter(application::Column::EventId.eq(event))
        .filter(application::Column::PersonId.eq(standing.person_id))
        .one_from(store)
        .await?)
}

store::in_order! {
    /// An organisation that carries an event, and the address under which it is known here.
    struct Carrier {
        carrier: Whole<event_organisation::Model>,
        organisation_slug: Option<Slug>,
    }
}

/// The organisations that carry an event, by role and in their order, each with the address of its
/// page if it is known here.
///
/// # Errors
/// When the database cannot be reached.
pub async fn organisations(
    store: &Store,
    event: Uuid,
) -> Result<Vec<(event_organisation::Model, Option<String>)>, Failure> {
    let known_as: RelationDef = event_organisation::Entity::belongs_to(organisation::Entity)
        .from(event_organisation::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let slug = Expr::col((organisation::Entity, organisation::Column::Slug));
    let mut found: Vec<Carrier> = event_organisation::Entity::rows()
        .expr_as(slug, "organisation_slug")
        .join(JoinType::LeftJoin, known_as)
        .filter(event_organisation::Column::EventId.eq(event))
        .order_by_asc(event_organisation::Column::Position)
        .order_by_asc(event_organisation::Column::Id)
        .in_order_from(store)
        .await?;
    found.sort_by_key(|found| found.carrier.0.role);
    Ok(found
        .into_iter()
        .map(|found| {
            let path = found.organisation_slug.as_ref().map(organisation::path);
            (found.carrier.0, path)
        })
        .collect())
}

/// How often the closing time was moved, oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn extensions(store: &Store, event: Uuid) -> Result<Vec<extension::Model>, Failure> {
    Ok(extension::Entity::rows()
        .filter(extension::Column::EventId.eq(event))
        .order_by_asc(extension::Column::Id)
        .all_from(store)
        .await?)
}

/// An event that another one is tied to.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    /// How they belong together.
    pub relation: Relation,
    /// Whether the tie begins at the other one: of a follow-up, that one comes later.
    pub from_other: bool,
    /// The other one.
    pub event: Listed,
}

impl Linked {
    /// How the other one stands to this one, in a word.
    pub fn word(&self) -> &'static str {
        match (self.relation, self.from_other) {
            (Relation::BackToBack, _) => "back-to-back",
            (Relation::JointMeeting, _) => "joint-meeting",
            (Relation::FollowUp, false) => "followed-by",
            (Relation::FollowUp, true) => "follows",
            (Relation::Related, _) => "related",
        }
    }
}

/// The events that an event is tied to, as far as the viewer may see them, by day.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn linked(
    store: &Store,
    viewer: &Viewer,
    event: Uuid,
) -> Result<Vec<Linked>, Failure> {
    let links = store
        .links_of(Node {
            kind: "event",
            id: event,
        })
        .await?;
    let ends: HashMap<Uuid, (Relation, bool)> = links
        .into_iter()
        .filter(|link| link.from_kind == link.to_kind)
        .map(|link| {
            let from_other = link.to_id == event;
            (
                if from_other { link.from_id } else { link.to_id },
                (link.relation, from_other),
            )
        })
        .collect();
    if ends.is_empty() {
        return Ok(Vec::new());
    }
    let events = event::Entity::rows()
        .filter(visible(viewer))
        .filter(event::Column::Id.is_in(ends.keys().copied()))
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .part_from::<Listed>(store)
        .await?;
    Ok(events
        .into_iter()
        .filter_map(|event| {
            let &(relation, from_other) = ends.get(&event.id)?;
            Some(Linked {
                relation,
                from_other,
                event,
            })
        })
        .collect())
}

/// The series of an event, if the viewer may see it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn series_of(
    store: &Store,
    viewer: &Viewer,
    event: &event::Model,
) -> Result<Option<series::Model>, Failure> {
    let Some(id) = event.series_id else {
        return Ok(None);
    };
    Ok(series::Entity::find_by_id(id)
        .filter(visible_series(viewer))
        .one_from(store)
        .await?)
}

/// The series that a viewer may see.
#[must_use]
pub fn visible_series(viewer: &Viewer) -> Condition {
    viewer.reach(
        (series::Entity, series::Column::Audience),
        Some((series::Entity, series::Column::NetworkId)),
    )
}

/// The organisations of which somebody was checked in at an event.
///
/// # Errors
/// When the database cannot be reached.
pub async fn organisations_present(store: &Store, event: Uuid) -> Result<Vec<Uuid>, Failure> {
    let here = Query::select()
        .column(check_in::Column::ApplicationId)
        .from(check_in::Entity)
        .and_where(Expr::col(check_in::Column::EventId).eq(event))
        .to_owned();
    Ok(application::Entity::find()
        .select_only()
        .column(application::Column::OrganisationId)
        .distinct()
        .filter(application::Column::Id.in_subquery(here))
        .filter(application::Column::OrganisationId.is_not_null())
        .into_tuple()
        .all(store.db())
        .await?)
}

/// The network in whose house something happens.
///
/// # Errors
/// When the database cannot be reached.
pub async fn network_of(store: &Store, network: Uuid) -> Result<Option<NetworkSign>, Failure> {
    Ok(Signs::of(store).await?.network(network).cloned())
}
