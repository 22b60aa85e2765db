//! A house with one small room.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded};
use testkit::{Database, Ground};
use utoipa_axum::router::OpenApiRouter;
use uuid::Uuid;
use web::{
    Failure, Form, House, PageResult, Path, Room, Routes, Viewer, see_other, see_other_saying,
};

/// A house whose one room fails in every way there is.
pub struct Town(pub testkit::House);

impl Ground for Town {
    async fn on(database: Database) -> Self {
        Self(
            testkit::House::open(database, vec![room()], |_, _| Box::pin(async { Ok(None) })).await,
        )
    }
}

#[derive(Serialize, Deserialize)]
struct BellRung {}

impl Recorded for BellRung {
    const KIND: &'static str = "bell-rung";
    fn subject(&self) -> Uuid {
        Uuid::nil()
    }
}

async fn fail(Path(how): Path<String>) -> PageResult {
    Err(match how.as_str() {
        "forbidden" => Failure::Forbidden,
        "sign-in" => Failure::SignIn,
        "too-many" => Failure::TooMany,
        "unavailable" => Failure::Unavailable,
        "malformed" => Failure::Malformed(StatusCode::BAD_REQUEST, "not a bell".to_owned()),
        "fault" => std::io::Error::other("a secret of the machine").into(),
        "panic" => panic!("the room falls down"),
        _ => Failure::NotFound,
    })
}

/// Counts how often the page was really made.
async fn bell(State(house): State<House>, viewer: Viewer) -> String {
    let rings = house.store.generation();
    format!("{rings} in {}", viewer.language)
}

async fn ring(State(house): State<House>, _form: Form) -> PageResult {
    let tx = house.store.begin(Actor::Visitor).await?;
    tx.record(&BellRung {}).await?;
    tx.commit().await?;
    see_other_saying("/about", "search-title")
}

async fn quiet(_form: Form) -> PageResult {
    see_other("/about")
}

/// Takes in whatever is sent.
async fn store_away(body: axum::body::Body) -> PageResult {
    let bytes = axum::body::to_bytes(body, usize::MAX).await?;
    Ok(bytes.len().to_string().into_response())
}

/// Takes it in and falls asleep over it.
async fn nap(body: axum::body::Body) -> PageResult {
    axum::body::to_bytes(body, usize::MAX).await?;
    std::future::pending().await
}

fn room() -> Room {
    Room {
        routes: || {
            Routes::new()
                .get("/fails/{how}", fail)
                .get("/api/v1/fails/{how}", fail)
                .get("/bell", bell)
                .post("/bell", ring)
                .post("/quiet", quiet)
                .post("/attic", store_away)
                .post("/nap", nap)
        },
        api: OpenApiRouter::new,
        ..Room::named("bells", &web::TEXTS)
    }
}
