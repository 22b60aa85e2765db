//! The house: what every request may need.

use crate::{Entrance, Failure, Patience, Room, Standing, Throttle, Viewer, cache, ticket::Ticket};
use axum::extract::FromRef;
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use store::Store;
use ui::{Link, Shell};
use url::Url;
use vocabulary::Language;

/// How the installation presents itself.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Settings {
    /// Its name, for example `Guildhall`.
    pub name: String,
    /// Who answers for it and for personal data in it.
    pub contact: Option<String>,
    /// Where people reach it: links in mails, feeds and certificates start with this.
    pub public_url: Url,
    /// Language of a reader of whom nothing is known.
    pub language: Language,
    /// Whether `X-Forwarded-For` is set by a proxy of ours.
    pub trust_proxy: bool,
    /// Whether pages of signed-out readers are kept for a moment.
    pub cache: bool,
    /// Tries per minute and address at doors that are guessed at (signing in, personal links).
    pub tries_per_minute: u32,
    /// Largest upload in bytes.
    pub max_upload_bytes: usize,
    /// How long a request may take.
    pub patience: Patience,
    /// Whether this is the demo: logins are shown on the sign-in page.
    pub demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: "Guildhall".to_owned(),
            contact: None,
            public_url: Url::parse("http://127.0.0.1:8080/").expect("a fixed address"),
            language: Language::English,
            trust_proxy: false,
            cache: true,
            tries_per_minute: 20,
            max_upload_bytes: 25 * 1024 * 1024,
            patience: Patience::default(),
            demo: false,
        }
    }
}

impl Settings {
    /// Whether the house is reached over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// The full address of a path, for mails and feeds.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_str().trim_end_matches('/'))
    }
}

/// Finds out who brings a ticket. Room `members` knows.
pub type StandingOf =
    for<'a> fn(&'a House, Ticket) -> BoxFuture<'a, Result<Option<Standing>, Failure>>;

/// The house: store, rooms, search, settings. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Inner>);

/// What a [`House`] is made of.
pub struct Inner {
    /// Where things are kept.
    pub store: Store,
    /// The rooms, in the order of the navigation.
    pub rooms: Vec<Room>,
    /// The full-text index of this node.
    pub index: search::Index,
    /// How the installation presents itself.
    pub settings: Settings,
    /// Who tries too often.
    pub throttle: Throttle,
    pub(crate) standing: StandingOf,
    pub(crate) cache: cache::Cache,
    shelf: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl Deref for House {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl FromRef<House> for Store {
    fn from_ref(house: &House) -> Self {
        house.store.clone()
    }
}

impl House {
    /// A house with these rooms.
    #[must_use]
    pub fn new(
        store: Store,
        rooms: Vec<Room>,
        index: search::Index,
        settings: Settings,
        standing: StandingOf,
    ) -> Self {
        answer_at(settings.public_url.clone());
        let throttle = Throttle::new(settings.tries_per_minute);
        Self(Arc::new(Inner {
            store,
            rooms,
            index,
            settings,
            throttle,
            standing,
            cache: cache::Cache::default(),
            shelf: Mutex::default(),
        }))
    }

    /// What a room keeps in memory on this node while it runs; made when it is first asked for.
    ///
    /// # Panics
    /// Never: what lies there under a type is of that type.
    #[must_use]
    pub fn shelf<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let thing = shelf
            .entry(TypeId::of::<T>())
            .or_insert_with(|| Arc::new(T::default()))
            .clone();
        thing.downcast().expect("kept under its own type")
    }

    /// A text of any room in a language, by its key.
    #[must_use]
    pub fn text(&self, language: Language, key: &str) -> Option<String> {
        self.rooms
            .iter()
            .find_map(|room| room.texts.find(language, key))
    }

    /// The frame of a page for this viewer.
    #[must_use]
    pub fn shell(&self, viewer: &Viewer, title: impl Into<String>) -> Shell {
        let mut shell = Shell::new(viewer.language, title, &self.settings.name, &viewer.path);
        shell.scheme = viewer.scheme;
        shell.navigation = self
            .rooms
            .iter()
            .flat_map(|room| room.navigation.iter().map(move |entrance| (room, entrance)))
            .map(|(room, entrance)| way(room, entrance, viewer))
            .collect();
        shell.desk = self
            .rooms
            .iter()
            .filter_map(|room| Some((room, room.desk?(viewer))))
            .flat_map(|(room, desk)| {
                desk.into_iter()
                    .map(move |entrance| way(room, &entrance, viewer))
            })
            .collect();
        shell.languages = texts::UI_LANGUAGES
            .iter()
            .map(|language| (*language, format!("/{}{}", language.code(), viewer.path)))
            .collect();
        shell.canonical = self
            .settings
            .address(viewer.path.split('?').next().unwrap_or("/"));
        shell.person = viewer.standing().map(|standing| ui::Account {
            name: standing.name.clone(),
            organisation: standing
                .acting_for
                .as_ref()
                .map(|acting| acting.organisation.clone()),
        });
        shell.flash = viewer
            .flash
            .as_deref()
            .and_then(|key| self.text(viewer.language, key))
            .map(|text| ui::Flash {
                kind: ui::FlashKind::Success,
                text,
            })
            .into_iter()
            .collect();
        shell
    }
}

fn way(room: &Room, entrance: &Entrance, viewer: &Viewer) -> Link {
    Link {
        label: room.texts.reader(viewer.language).get(entrance.label),
        href: entrance.href.to_owned(),
        current: viewer.path == entrance.href
            || viewer.path.starts_with(&format!("{}/", entrance.href))
            || viewer.path.starts_with(&format!("{}?", entrance.href)),
    }
}

static PUBLIC_URL: OnceLock<Url> = OnceLock::new();

/// Says where people reach the house, for as long as the program runs: a [`House`] does so by itself, and a
/// command that writes letters without one has to.
pub fn answer_at(public_url: Url) {
    PUBLIC_URL.get_or_init(|| public_url);
}

/// The full address of a path, where no [`House`] is at hand: in letters that listeners write.
/// Before it is said where people reach the house it is the path alone.
#[must_use]
pub fn public_address(path: &str) -> String {
    let base = PUBLIC_URL.get().map_or("", Url::as_str);
    format!("{}{path}", base.trim_end_matches('/'))
}
