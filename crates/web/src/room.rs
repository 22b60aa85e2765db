//! A room: one capability, declared as a plain value. The program is the fold over its rooms.

use crate::{Failure, House, Standing, Viewer};
use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use futures::future::BoxFuture;
use search::Entry;
use std::sync::Arc;
use store::{Duty, JobKind, Listener, Migration, Record, Table, Tx};
use texts::Catalogue;
use utoipa_axum::router::OpenApiRouter;
use uuid::Uuid;

/// One capability of the house.
#[derive(Clone)]
pub struct Room {
    /// Its name: the name of its crate.
    pub name: &'static str,
    /// Names of the rooms whose tables its own point to.
    pub stands_on: &'static [&'static str],
    /// What it says to people.
    pub texts: &'static Catalogue,
    /// How its tables come to be.
    pub migrations: &'static [Migration],
    /// Its tables, for a backup; what a row points to comes first.
    pub tables: &'static [Table],
    /// Its pages, feeds and files.
    pub routes: fn() -> Routes,
    /// Its part of the JSON API.
    pub api: fn() -> OpenApiRouter<House>,
    /// What it does when something happens, here or in a room below.
    pub listeners: &'static [Listener],
    /// Work it asks for.
    pub jobs: &'static [JobKind],
    /// Work that comes round by the clock.
    pub duties: &'static [Duty],
    /// Its entries in the main navigation.
    pub navigation: &'static [Entrance],
    /// Its desks at which this viewer works: shown with their account.
    pub desk: Option<fn(&Viewer) -> Vec<Entrance>>,
    /// The keys of its own that somebody who is signed in holds; see [`crate::Audience::keys`].
    pub held: Option<Held>,
    /// What can be found of it.
    pub search: &'static [Source],
    /// Its part of the front page.
    pub front: Option<Front>,
    /// Its part of the page of an organisation.
    pub organisation: Option<OfOrganisation>,
    /// What it keeps about a person, for the person to take along.
    pub personal: Option<Personal>,
    /// What it does when a person takes their account away.
    pub erase: Option<Erase>,
    /// Fills the house with the demo network's part.
    pub demo: Option<Demo>,
}

impl Room {
    /// A room with nothing in it yet: fill in what it has with `Room { routes: …, ..Room::named(…) }`.
    #[must_use]
    pub fn named(name: &'static str, texts: &'static Catalogue) -> Self {
        Self {
            name,
            stands_on: &[],
            texts,
            migrations: &[],
            tables: &[],
            routes: Routes::new,
            api: OpenApiRouter::new,
            listeners: &[],
            jobs: &[],
            duties: &[],
            navigation: &[],
            desk: None,
            held: None,
            search: &[],
            front: None,
            organisation: None,
            personal: None,
            erase: None,
            demo: None,
        }
    }

    /// The rooms in the order in which they can be built: each after those it stands on. Tables,
    /// rows of a backup and demo data come in this order.
    #[must_use]
    pub fn from_the_ground(rooms: &[Self]) -> Vec<&Self> {
        let mut built: Vec<&Self> = Vec::new();
        let mut left: Vec<&Self> = rooms.iter().collect();
        while !left.is_empty() {
            let waits = |room: &Self| {
                room.stands_on
                    .iter()
                    .any(|name| left.iter().any(|other| other.name == *name))
            };
            // Rooms in a circle would all wait; then the order given is as good as any.
            let next = left.iter().position(|room| !waits(room)).unwrap_or(0);
            built.push(left.remove(next));
        }
        built
    }

    /// The migrations of these rooms, in the order in which they can be run.
    #[must_use]
    pub fn migrations(rooms: &[Self]) -> Vec<Migration> {
        Self::from_the_ground(rooms)
            .iter()
            .flat_map(|room| room.migrations)
            .copied()
            .collect()
    }

    /// The tables of these rooms after those of the foundation, for a backup.
    #[must_use]
    pub fn tables(rooms: &[Self]) -> Vec<Table> {
        let rooms = Self::from_the_ground(rooms);
        Table::foundation()
            .into_iter()
            .chain(rooms.iter().flat_map(|room| room.tables).copied())
            .collect()
    }
}

/// Writes a room's part of the front page as HTML; `None` when there is nothing to show.
pub type Front =
    for<'a> fn(&'a House, &'a Viewer) -> BoxFuture<'a, Result<Option<String>, Failure>>;

/// Writes as HTML what a room shows of an organisation, by its key; `None` when there is nothing that this viewer may see.
pub type OfOrganisation =
    for<'a> fn(&'a House, &'a Viewer, Uuid) -> BoxFuture<'a, Result<Option<String>, Failure>>;

/// Gathers what a room keeps about a person: by their key, and by their address where they took
/// part without an account. `Null` when there is nothing.
pub type Personal =
    for<'a> fn(&'a House, Uuid, &'a str) -> BoxFuture<'a, Result<serde_json::Value, store::Error>>;

/// Takes a person's name and address out of what a room keeps, within the change that deletes the
/// account. What the law or other people need stays, without the name.
pub type Erase = for<'a> fn(&'a Tx, Uuid, &'a str) -> BoxFuture<'a, Result<(), store::Error>>;

/// An entry of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct Entrance {
    /// Key of its label.
    pub label: &'static str,
    /// Its address.
    pub href: &'static str,
}

/// Finds the keys of a room's own that somebody holds besides those that follow from their standing:
/// asked for each request of somebody who is signed in, so in one statement at most.
pub type Held = for<'a> fn(&'a House, &'a Standing) -> BoxFuture<'a, Result<Vec<String>, Failure>>;

/// Fills the house with a room's part of the demo network.
pub type Demo = for<'a> fn(&'a House) -> BoxFuture<'a, Result<(), store::Error>>;

/// Reads what is to be found of one thing.
pub type EntryOf =
    for<'a> fn(&'a House, Uuid) -> BoxFuture<'a, Result<Option<Entry>, store::Error>>;

/// Reads the keys of all things of a kind.
pub type Keys = for<'a> fn(&'a House) -> BoxFuture<'a, Result<Vec<Uuid>, store::Error>>;

/// Something that can be found: how to know that it changed, and how to read it.
#[derive(Clone, Copy)]
pub struct Source {
    /// Its noun, for example `event`.
    pub kind: &'static str,
    /// Key of what people call it.
    pub label: &'static str,
    /// The key of the thing that a record changes for readers, if it is one of this source.
    pub changed_by: fn(&Record) -> Option<Uuid>,
    /// Its entry as of now; `None` when it is to be found no longer. Sees everything: the entry
    /// carries the audience.
    pub entry: EntryOf,
    /// The keys of all there are, for filling an empty index.
    pub all: Keys,
}

/// Routes that know their own list, so that the table of access can be held against it.
#[derive(Default)]
pub struct Routes {
    /// Method and path of each route, as declared.
    pub list: Vec<(Method, &'static str)>,
    router: Router<House>,
}

/// A handler whose type is forgotten. What axum makes of a handler it then makes once for all of them and
/// not for each: of hundreds, every one would be gone through at start, and its code stay in memory.
#[derive(Clone)]
struct Handled(Arc<dyn Fn(Request, House) -> BoxFuture<'static, Response> + Send + Sync>);

impl Handler<(), House> for Handled {
    type Future = BoxFuture<'static, Response>;

    fn call(self, request: Request, house: House) -> Self::Future {
        (self.0)(request, house)
    }
}

impl Routes {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, a feed or a file to read.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.on(Method::GET, MethodFilter::GET, path, handler)
    }

    /// A deed: forms know no other method.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.on(Method::POST, MethodFilter::POST, path, handler)
    }

    fn on<H, T>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        handler: H,
    ) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.list.push((method, path));
        let handled = Handled(Arc::new(move |request, house| {
            Box::pin(handler.clone().call(request, house))
        }));
        self.router = self.router.route(path, on(filter, handled));
        self
    }

    /// These routes and others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        self.router = self.router.merge(others.router);
        self
    }

    pub(crate) fn into_router(self) -> Router<House> {
        self.router
    }
}
