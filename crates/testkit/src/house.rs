//! A whole house for a test: real database, real templates, every request through the router; with a
//! clock and a mailbox that the test holds.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use chrono::{DateTime, Duration, TimeZone, Utc};
use http_body_util::BodyExt;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde_json::Value;
use store::{Clock, FilesConfig, Opening, Store, mail, mail::Mail};
use tempfile::TempDir;
use tower::ServiceExt;
use url::Url;
use web::{Room, Settings, StandingOf};

use crate::Database;

/// Name of the host under which a test house is reached.
const HOST: &str = "house.test";
/// Connections that each house has.
pub const CONNECTIONS: u32 = 5;

/// A house on a fresh database, with a clock that stands at 1 March 2026, 9:00 UTC until it is moved.
pub struct House {
    /// The house itself, as handlers see it.
    pub house: web::House,
    /// The clock that everything in the house goes by.
    pub clock: Clock,
    standing: StandingOf,
    router: Router,
    // Last: fields go in this order, and connections should end before their database does.
    ground: Arc<Plot>,
}

/// What nodes of one installation share.
struct Plot {
    database: Database,
    files: TempDir,
}

impl House {
    /// Opens a house with these rooms on `database` and brings its tables up to date.
    ///
    /// # Panics
    /// When the house cannot be opened.
    pub async fn open(database: Database, rooms: Vec<Room>, standing: StandingOf) -> Self {
        let files = TempDir::new().expect("a temporary folder for uploaded files");
        let morning = Utc
            .with_ymd_and_hms(2026, 3, 1, 9, 0, 0)
            .single()
            .expect("a fixed moment");
        Self::on(
            Arc::new(Plot { database, files }),
            rooms,
            standing,
            Clock::held(morning),
        )
        .await
    }

    /// A second node of the same installation: same database, files and clock, and nothing else in
    /// common, as when two programs run behind one load balancer.
    pub async fn another_node(&self) -> Self {
        Self::on(
            self.ground.clone(),
            self.house.rooms.clone(),
            self.standing,
            self.clock.clone(),
        )
        .await
    }

    /// The same house with other settings: fewer tries at its doors, or as the demo.
    ///
    /// # Panics
    /// When there is no memory for a search index.
    #[must_use]
    pub fn with_settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.house.settings.clone();
        change(&mut settings);
        let (store, rooms) = (self.house.store.clone(), self.house.rooms.clone());
        let index = search::Index::open(None).expect("a search index in memory");
        self.house = web::House::new(store, rooms, index, settings, self.standing);
        self.router = web::router(self.house.clone());
        self
    }

    async fn on(ground: Arc<Plot>, rooms: Vec<Room>, standing: StandingOf, clock: Clock) -> Self {
        let store = Store::open(Opening {
            database_url: ground.database.url.clone(),
            connections: CONNECTIONS,
            files: FilesConfig::Folder(ground.files.path().to_owned()),
            listeners: rooms
                .iter()
                .flat_map(|room| room.listeners)
                .copied()
                .collect(),
            clock: clock.clone(),
        })
        .await
        .expect("the store of the test house");
        store
            .migrate(Room::migrations(&rooms))
            .await
            .expect("the tables of the test house");
        let settings = Settings {
            public_url: Url::parse(&format!("http://{HOST}/")).expect("a fixed address"),
            cache: false,
            tries_per_minute: 100_000,
            ..Settings::default()
        };
        let index = search::Index::open(None).expect("a search index in memory");
        let house = web::House::new(store, rooms, index, settings, standing);
        Self {
            router: web::router(house.clone()),
            house,
            clock,
            standing,
            ground,
        }
    }

    /// Where things are kept.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.house.store
    }

    /// The address of the database, as an operator would configure it.
    #[must_use]
    pub fn database_url(&self) -> &str {
        &self.ground.database.url
    }

    /// The time in this house.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// A browser that has not been here before.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::of(self.router.clone())
    }

    /// The letters to an address, oldest first.
    ///
    /// # Panics
    /// When the outbox cannot be read.
    pub async fn inbox(&self, address: &str) -> Vec<Mail> {
        mail::Entity::find()
            .filter(mail::Column::ToAddress.eq(address))
            .order_by_asc(mail::Column::PostedAt)
            .order_by_asc(mail::Column::Id)
            .all(self.store().db())
            .await
            .expect("the outbox")
    }

    /// Does everything that is due: jobs, except that letters stay in the outbox, duties, and the
    /// search index.
    ///
    /// # Panics
    /// When the database or the index fails.
    pub async fn work(&self) {
        let rooms = &self.house.rooms;
        let kinds: Vec<_> = rooms.iter().flat_map(|room| room.jobs).copied().collect();
        let duties: Vec<_> = rooms.iter().flat_map(|room| room.duties).copied().collect();
        self.store()
            .work_off(&kinds, &duties)
            .await
            .expect("jobs and duties");
        web::index_everything(&self.house)
            .await
            .expect("the search index");
    }
}

/// A browser, or a program with a token: remembers cookies and follows no redirect.
pub struct Client {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
    token: Option<String>,
    language: Option<String>,
    address: IpAddr,
}

impl Client {
    /// A browser that has not been at this router before.
    #[must_use]
    pub fn of(router: Router) -> Self {
        Self {
            router,
            cookies: Mutex::default(),
            token: None,
            language: None,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        }
    }

    /// The same, bringing an API token.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The same, from another address than that of this machine.
    #[must_use]
    pub fn from_address(mut self, address: impl Into<IpAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// The same, preferring a language: the value of `Accept-Language`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The same, with a cookie; [`web::ticket::COOKIE`] with a sign-in's secret is a short way in.
    #[must_use]
    pub fn with_cookie(self, name: &str, value: &str) -> Self {
        self.jar().insert(name.to_owned(), value.to_owned());
        self
    }

    /// The value of a cookie that it holds.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar().get(name).cloned()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path), Body::empty())
            .await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Sends a form with files.
    pub async fn post_multipart(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[Upload<'_>],
    ) -> Answer {
        let boundary = "guildhall-boundary-7f3a";
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend_from_slice(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .as_bytes(),
            );
        }
        for Upload {
            field,
            name,
            media_type,
            bytes,
        } in files
        {
            body.extend_from_slice(
                format!(
                    "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; \
                     filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
                )
                .as_bytes(),
            );
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let request = self.request(Method::POST, path).header(
            header::CONTENT_TYPE,
            format!("multipart/form-data; boundary={boundary}"),
        );
        self.send(request, Body::from(body)).await
    }

    /// Asks the JSON API.
    pub async fn get_json(&self, path: &str) -> Answer {
        let request = self
            .request(Method::GET, path)
            .header(header::ACCEPT, "application/json");
        self.send(request, Body::empty()).await
    }

    /// Sends JSON to the API.
    ///
    /// # Panics
    /// When `body` is nothing that JSON can hold.
    pub async fn post_json(&self, path: &str, body: &(impl Serialize + ?Sized)) -> Answer {
        self.send_json(Method::POST, path, body).await
    }

    /// Sends JSON to the API by another method than POST.
    ///
    /// # Panics
    /// When `body` is nothing that JSON can hold.
    pub async fn send_json(
        &self,
        method: Method,
        path: &str,
        body: &(impl Serialize + ?Sized),
    ) -> Answer {
        let request = self
            .request(method, path)
            .header(header::CONTENT_TYPE, "application/json");
        self.send(
            request,
            Body::from(serde_json::to_vec(body).expect("a body in JSON")),
        )
        .await
    }

    /// A request as a browser sends it from a page of the house, for [`Client::send`].
    #[must_use]
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .extension(ConnectInfo(SocketAddr::new(self.address, 40_000)));
        let cookies: Vec<_> = self
            .jar()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(language) = &self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        request
    }

    /// Sends any request.
    ///
    /// # Panics
    /// When the request is none, or the answer breaks off.
    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request.body(body).expect("a request");
        let asked = format!("{} {}", request.method(), request.uri());
        let response = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let (parts, body) = response.into_parts();
        self.remember(&parts.headers);
        let body = body.collect().await.expect("a whole answer").to_bytes();
        Answer {
            asked,
            status: parts.status,
            headers: parts.headers,
            body: body.to_vec(),
        }
    }

    fn remember(&self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("cookies are plain text");
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair
                .split_once('=')
                .expect("a cookie is a name and a value");
            if attributes
                .split(';')
                .any(|attribute| attribute.trim() == "Max-Age=0")
            {
                self.jar().remove(name);
            } else {
                self.jar().insert(name.to_owned(), value.to_owned());
            }
        }
    }

    fn jar(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that is sent with a form.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    /// Name of the field.
    pub field: &'a str,
    /// Name of the file.
    pub name: &'a str,
    /// Its media type.
    pub media_type: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// What came back. Each `.ok()` and the like panics with the whole answer when it is another one.
#[derive(Debug)]
pub struct Answer {
    asked: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// It is the page (200).
    #[track_caller]
    pub fn ok(self) -> Self {
        self.is(StatusCode::OK)
    }

    /// Something was made (201).
    #[track_caller]
    pub fn created(self) -> Self {
        self.is(StatusCode::CREATED)
    }

    /// The deed is done, go there (303). Gives the address.
    #[track_caller]
    pub fn see_other(self) -> String {
        let answer = self.is(StatusCode::SEE_OTHER);
        answer
            .header("location")
            .expect("a 303 says where to go")
            .to_owned()
    }

    /// Sign in first: a page sends the visitor to do so (303 to `/sign-in`), the API says 401.
    #[track_caller]
    pub fn sign_in(self) -> Self {
        let to_sign_in = self
            .header("location")
            .is_some_and(|path| path.starts_with("/sign-in"));
        if self.status == StatusCode::SEE_OTHER && to_sign_in {
            return self;
        }
        self.is(StatusCode::UNAUTHORIZED)
    }

    /// Missing, or not theirs to see (404).
    #[track_caller]
    pub fn not_found(self) -> Self {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Theirs to see, but not to do (403).
    #[track_caller]
    pub fn forbidden(self) -> Self {
        self.is(StatusCode::FORBIDDEN)
    }

    /// The form is shown again (422).
    #[track_caller]
    pub fn unprocessable(self) -> Self {
        self.is(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Any other status.
    ///
    /// # Panics
    /// When it is not this one.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert!(
            self.status == status,
            "{} was answered {} instead of {status}\n{:#?}\n{}",
            self.asked,
            self.status,
            self.headers,
            self.text(),
        );
        self
    }

    /// A header, if it is there and plain text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(error) => panic!(
                "{} was answered with no JSON ({error}):\n{}",
                self.asked,
                self.text()
            ),
        }
    }
}
