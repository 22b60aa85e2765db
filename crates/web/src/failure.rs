//! Three ways to say no: refused (the page itself, again), not yours (404, 403, sign in), fault (500).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// When to come back after [`Failure::Unavailable`].
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("30");

/// Why there is no page. What the visitor reads is written at the edge, in their language, as a
/// page or as problem details.
#[derive(Debug)]
pub enum Failure {
    /// Missing, or not theirs to see: nobody learns which.
    NotFound,
    /// Theirs to see, but not to do.
    Forbidden,
    /// Only for people with an account.
    SignIn,
    /// Too many tries from there, or for that account.
    TooMany,
    /// The request itself is not understood: malformed, too large, of the wrong kind.
    Malformed(StatusCode, String),
    /// Refused with reasons that belong to fields: for the API; pages show the form again.
    Refused(Vec<Refusal>),
    /// It would be fine, but not as things stand: with the reasons, for the API.
    Conflict(Vec<Refusal>),
    /// As things stand it makes no sense, and a page of the room says why and where to go instead.
    Page(Box<Response>),
    /// Not now: what is needed to do this is out of reach.
    Unavailable,
    /// Ours, or [out of reach](store::is_unavailable), which is answered as [`Failure::Unavailable`].
    Fault(Box<dyn std::error::Error + Send + Sync>),
}

/// A field and why its value was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Refusal {
    /// The field's name, as it was sent.
    pub field: String,
    /// What is wrong, in the reader's language.
    pub message: String,
}

impl<E> From<E> for Failure
where
    E: std::error::Error + Send + Sync + 'static,
{
    fn from(fault: E) -> Self {
        Self::Fault(Box::new(fault))
    }
}

/// What a failed response carries to the edge, where it is written out.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub refusals: Vec<Refusal>,
    pub detail: Option<String>,
    pub fault: Option<Uuid>,
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Malformed(status, _) => *status,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Page(page) => page.status(),
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(fault) if store::is_unavailable(fault.as_ref()) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        if let Self::Page(page) = self {
            return *page;
        }
        let status = self.status();
        let mut said = Said {
            refusals: Vec::new(),
            detail: None,
            fault: None,
        };
        match self {
            Self::Refused(refusals) | Self::Conflict(refusals) => said.refusals = refusals,
            Self::Malformed(_, detail) => said.detail = Some(detail),
            // Nothing to mend in the program: the operator learns why, the visitor to come back.
            Self::Fault(fault) if status == StatusCode::SERVICE_UNAVAILABLE => {
                tracing::warn!(reason = %chain(fault.as_ref()), "not now");
            }
            Self::Fault(fault) => {
                let id = Uuid::now_v7();
                tracing::error!(%id, fault = %chain(fault.as_ref()), "a fault");
                said.fault = Some(id);
            }
            _ => {}
        }
        let mut response = status.into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.extensions_mut().insert(said);
        response
    }
}

/// An error with everything that led to it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
