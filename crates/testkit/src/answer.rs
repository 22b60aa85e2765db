//! What a house answered, and what a story expects of it.

use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

/// What came back. Each `.ok()` and the like panics with the whole answer when it is another one.
#[derive(Debug)]
pub struct Answer {
    pub(crate) asked: String,
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
