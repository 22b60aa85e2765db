//! A room: one capability, declared as a plain value. The program is the fold over its rooms.

use crate::{Failure, House, Viewer};
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};
use futures::future::BoxFuture;
use search::Entry;
use store::{Duty, JobKind, Listener, Migration, Record, Table};
use texts::Catalogue;
use utoipa_axum::router::OpenApiRouter;
use uuid::Uuid;

/// One capability of the house.
#[derive(Clone)]
pub struct Room {
    /// Its name: the name of its crate.
    pub name: &'static str,
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
    /// What can be found of it.
    pub search: &'static [Source],
    /// Its part of the front page.
    pub front: Option<Front>,
    /// Fills the house with the demo network's part.
    pub demo: Option<for<'a> fn(&'a House) -> BoxFuture<'a, Result<(), store::Error>>>,
}

/// Writes a room's part of the front page as HTML; `None` when there is nothing to show.
pub type Front =
    for<'a> fn(&'a House, &'a Viewer) -> BoxFuture<'a, Result<Option<String>, Failure>>;

/// An entry of the navigation.
#[derive(Clone, Copy, Debug)]
pub struct Entrance {
    /// Key of its label.
    pub label: &'static str,
    /// Its address.
    pub href: &'static str,
}

/// Something that can be found: how to know that it changed, and how to read it.
#[derive(Clone, Copy)]
pub struct Source {
    /// Its noun, for example `event`; also the label's key `search-kind-<noun>`.
    pub kind: &'static str,
    /// The key of the thing that a record changes for readers, if it is one of this source.
    pub changed_by: fn(&Record) -> Option<Uuid>,
    /// Its entry as of now; `None` when it is to be found no longer. Sees everything: the entry
    /// carries the audience.
    pub entry: for<'a> fn(&'a House, Uuid) -> BoxFuture<'a, Result<Option<Entry>, store::Error>>,
    /// The keys of all there are, for filling an empty index.
    pub all: for<'a> fn(&'a House) -> BoxFuture<'a, Result<Vec<Uuid>, store::Error>>,
}

/// Routes that know their own list, so that the table of access can be held against it.
#[derive(Default)]
pub struct Routes {
    /// Method and path of each route, as declared.
    pub list: Vec<(Method, &'static str)>,
    router: Router<House>,
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

    fn on<H, T>(mut self, method: Method, filter: MethodFilter, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.list.push((method, path));
        self.router = self.router.route(path, on(filter, handler));
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
