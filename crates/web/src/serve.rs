//! The house as a service: the fold over its rooms, and what stands around every request.

use crate::{Failure, House, Room, Routes, about, edge, front, health, patience, search_page};
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::{HeaderName, Method};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::sync::{Arc, OnceLock};
use std::time::Instant;
use tower::util::MapRequestLayer;
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// A form is small; uploads have a limit of their own.
const LARGEST_BODY: usize = 1024 * 1024;
/// Pages are made for one reader at a time: a kilobyte more is worth half of the work.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(1);

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Guildhall",
        description = "The meeting house of public buyers. Reading follows the same rules as the pages: what you may not see is not there."
    ),
    components(schemas(crate::api::Problem, crate::Refusal)),
    servers((url = "/", description = "This installation"))
)]
struct Document;

/// The pages that belong to no room.
#[must_use]
pub fn own_routes() -> Routes {
    Routes::new()
        .get("/", front::show)
        .get("/about", about::show)
        .post("/scheme", about::choose_scheme)
        .get("/search", search_page::show)
        .get("/assets/{file}", edge::asset)
        .get("/healthz", health::healthz)
        .get("/readyz", health::readyz)
        .get("/metrics", health::metrics)
        .get("/api/v1/openapi.json", openapi)
}

const API: &str = "/api/v1";

fn api(rooms: &[Room]) -> OpenApiRouter<House> {
    rooms.iter().fold(
        OpenApiRouter::new().routes(routes!(search_page::api)),
        |api, room| api.merge((room.api)()),
    )
}

/// The description of the JSON API, generated from the code.
#[must_use]
pub fn api_document(rooms: &[Room]) -> utoipa::openapi::OpenApi {
    let mut document = OpenApiRouter::with_openapi(Document::openapi())
        .nest(API, api(rooms))
        .into_openapi();
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    document
        .components
        .get_or_insert_with(Default::default)
        .add_security_scheme("token", SecurityScheme::Http(bearer));
    document
}

async fn openapi(axum::extract::State(house): axum::extract::State<House>) -> Response {
    axum::Json(api_document(&house.rooms)).into_response()
}

/// The whole house as one service.
pub fn router(house: House) -> Router {
    let mut pages = own_routes();
    for room in &house.rooms {
        pages = pages.and((room.routes)());
    }
    let id = HeaderName::from_static("x-request-id");
    let origin = house.settings.public_url.origin().ascii_serialization();
    let csrf = CsrfLayer::new();
    let csrf = csrf.clone().add_trusted_origin(&origin).unwrap_or(csrf);
    let rooms = opened(&house, pages.into_router().nest_service(API, later(&house)));
    // Around the router and not around each of its routes. The door stands before routing: it takes the
    // language out of the address.
    let service = ServiceBuilder::new()
        .layer(from_fn_with_state(house.clone(), edge::door))
        .layer(SetRequestIdLayer::new(id.clone(), MakeRequestUuid))
        .layer(from_fn(measure))
        .layer(PropagateRequestIdLayer::new(id))
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(from_fn_with_state(house.clone(), edge::guard))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(house.settings.patience, patience::wait))
        .layer(csrf)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .service(rooms);
    Router::new().fallback_service(service)
}

/// Routes that answer, also where there is none.
fn opened(house: &House, routes: Router<House>) -> Router {
    routes
        .fallback(|| async { Failure::NotFound })
        .layer(MapRequestLayer::new(route_is_known))
        .with_state(house.clone())
}

/// The JSON API, put together when it is first asked: its routes cannot be had without their description,
/// which is large, and many a house is never asked.
fn later(
    house: &House,
) -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + use<> {
    let (house, api_of) = (house.clone(), Arc::new(OnceLock::<Router>::new()));
    service_fn(move |request| {
        let open = || opened(&house, Router::from(api(&house.rooms)));
        api_of.get_or_init(open).clone().oneshot(request)
    })
}

/// By which route a request goes; empty where there is none. Filled in by the router, read around it.
#[derive(Clone, Default)]
struct Matched(Arc<OnceLock<MatchedPath>>);

fn route_is_known(request: Request) -> Request {
    let known = request.extensions();
    if let (Some(matched), Some(path)) = (known.get::<Matched>(), known.get::<MatchedPath>()) {
        // It goes by one.
        let _ = matched.0.set(path.clone());
    }
    request
}

/// Counts a request and logs it: by its route, never by its address, in which a personal link may stand.
async fn measure(mut request: Request, next: Next) -> Response {
    let start = Instant::now();
    let matched = Matched::default();
    request.extensions_mut().insert(matched.clone());
    let method = known(request.method());
    let id = request
        .headers()
        .get("x-request-id")
        .and_then(|id| id.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let response = next.run(request).await;
    let taken = start.elapsed();
    let route = matched.0.get().map_or("none", MatchedPath::as_str);
    let status = response.status().as_u16();
    let labels = [
        ("method", method.to_owned()),
        ("path", route.to_owned()),
        ("status", status.to_string()),
    ];
    metrics::histogram!("guildhall_request_seconds", &labels).record(taken.as_secs_f64());
    if matches!(
        route,
        "/assets/{file}" | "/healthz" | "/readyz" | "/metrics"
    ) {
        tracing::debug!(
            method,
            route,
            status,
            milliseconds = taken.as_millis(),
            id,
            "answered"
        );
    } else {
        tracing::info!(
            method,
            route,
            status,
            milliseconds = taken.as_millis(),
            id,
            "answered"
        );
    }
    response
}

/// The name of a method, of which there are few: a visitor cannot add figures by inventing others.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
