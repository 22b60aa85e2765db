//! Somebody who asks: a browser with its cookies, or a program with a token.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt;
use serde::Serialize;
use tower::ServiceExt;

use crate::{Answer, Upload, multipart};

/// Name of the host under which a test house is reached.
pub(crate) const HOST: &str = "house.test";

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
        let body = multipart::body(fields, files);
        let request = self.request(Method::POST, path).header(
            header::CONTENT_TYPE,
            format!("multipart/form-data; boundary={}", multipart::BOUNDARY),
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
