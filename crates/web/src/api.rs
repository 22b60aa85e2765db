//! Conventions of the JSON API under `/api/v1`: problem details (RFC 9457), cursors, JSON bodies.

use crate::failure::Said;
use crate::{Failure, House, Refusal};
use axum::extract::rejection::{JsonDataError, JsonRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::error::Error;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Media type of a problem.
pub(crate) static PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Why there is no answer, as RFC 9457 has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `about:blank`: the status says what kind it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The kind of problem in a few words, in the reader's language.
    title: String,
    /// The status code once more.
    status: u16,
    /// What can be done about it.
    detail: String,
    /// Fields that were refused, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Refusal>,
    /// To be quoted when a fault is reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Uuid>,
}

pub(crate) fn problem(
    status: StatusCode,
    title: String,
    explanation: String,
    said: Option<Said>,
    old: &HeaderMap,
) -> Response {
    let said = said.unwrap_or(Said {
        refusals: Vec::new(),
        detail: None,
        fault: None,
    });
    let body = Problem {
        kind: "about:blank",
        title,
        status: status.as_u16(),
        detail: said.detail.unwrap_or(explanation),
        errors: said.refusals,
        fault: said.fault,
    };
    let mut response = (status, axum::Json(body)).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, PROBLEM.clone());
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = old.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Bearer realm=\"guildhall\""),
        );
    }
    response
}

/// A JSON body.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest<House> for Json<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, house: &House) -> Result<Self, Failure> {
        match axum::Json::<T>::from_request(request, house).await {
            Ok(axum::Json(value)) => Ok(Self(value)),
            Err(JsonRejection::JsonDataError(error)) => Err(misshapen(&error)),
            Err(rejection) => Err(Failure::Malformed(
                rejection.status(),
                rejection.body_text(),
            )),
        }
    }
}

/// What does not have the documented shape, by the field that does not.
fn misshapen(error: &JsonDataError) -> Failure {
    type At = serde_path_to_error::Error<serde_json::Error>;
    let mut causes = std::iter::successors(error.source(), |cause| (*cause).source());
    match causes.find_map(|cause| cause.downcast_ref::<At>()) {
        Some(at) if at.path().iter().next().is_some() => Failure::Refused(vec![Refusal {
            field: at.path().to_string(),
            message: without_place(&at.inner().to_string()).to_owned(),
        }]),
        _ => Failure::Malformed(
            StatusCode::UNPROCESSABLE_ENTITY,
            "the body is not the object that is documented".to_owned(),
        ),
    }
}

/// The message of a JSON reader without where it stood: that is the end of the field.
fn without_place(message: &str) -> &str {
    message
        .rfind(" at line ")
        .map_or(message, |at| &message[..at])
}

/// The query of an API address: what does not fit is refused, unlike on pages.
#[derive(Debug)]
pub struct Asked<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<House> for Asked<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Failure> {
        match axum::extract::Query::<T>::from_request_parts(parts, house).await {
            Ok(axum::extract::Query(value)) => Ok(Self(value)),
            Err(rejection) => {
                // The cause names the parameter; what stands around it is how it was read.
                let cause = rejection.source().and_then(Error::source);
                let text = cause.map_or_else(|| rejection.body_text(), ToString::to_string);
                Err(Failure::Malformed(StatusCode::BAD_REQUEST, text))
            }
        }
    }
}

/// Which part of a long list is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Window {
    /// `next` of the part before.
    pub cursor: Option<String>,
    /// How many at most: 1 to 100, 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
}

impl Window {
    /// How many rows to read: one more than are shown tells whether there is a next part.
    ///
    /// # Errors
    /// When the limit is out of bounds.
    pub fn limit(&self) -> Result<u64, Failure> {
        match self.limit.unwrap_or(50) {
            limit @ 1..=100 => Ok(limit),
            limit => Err(Failure::Malformed(
                StatusCode::BAD_REQUEST,
                format!("limit is {limit}; it can be 1 to 100"),
            )),
        }
    }

    /// The key after which to go on.
    ///
    /// # Errors
    /// When the cursor is not one of ours.
    pub fn after<T: std::str::FromStr>(&self) -> Result<Option<T>, Failure> {
        let bad = || {
            Failure::Malformed(
                StatusCode::BAD_REQUEST,
                "cursor is not one that was given out".to_owned(),
            )
        };
        self.cursor
            .as_deref()
            .map(|cursor| cursor.parse().map_err(|_| bad()))
            .transpose()
    }
}

/// Takes the row that was read only to know that there are more, and gives the cursor of the last
/// one that is shown.
pub fn next_of<T, C: Into<Option<String>>>(
    rows: &mut Vec<T>,
    limit: u64,
    cursor: impl FnOnce(&T) -> C,
) -> Option<String> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    (rows.len() > limit).then(|| rows.truncate(limit))?;
    rows.last().and_then(|last| cursor(last).into())
}

/// A part of a long list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Part<T> {
    /// What was asked for.
    pub items: Vec<T>,
    /// Cursor of the next part; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}
