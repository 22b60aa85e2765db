//! The front page: every room shows its part.

use crate::{House, PageResult, TEXTS, Viewer, page};
use askama::Template;
use axum::extract::State;
use texts::Texts;

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    shell: ui::Shell,
    t: Texts,
    parts: Vec<String>,
}

/// `GET /`
pub(crate) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let mut parts = Vec::new();
    for room in &house.rooms {
        if let Some(front) = room.front {
            parts.extend(front(&house, &viewer).await?);
        }
    }
    let mut shell = house.shell(&viewer, t.get("front-title"));
    shell.description = Some(t.get("front-lead"));
    page(&FrontPage { shell, t, parts })
}
