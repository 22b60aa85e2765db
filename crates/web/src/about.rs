//! What this house is, how accessible it is, and the choice between light and dark.

use crate::{Form, House, PageResult, TEXTS, Viewer, manner, page, see_other};
use askama::Template;
use axum::extract::State;
use texts::Texts;

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    shell: ui::Shell,
    t: Texts,
    contact: Option<String>,
    version: &'static str,
}

/// `GET /about`
pub(crate) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let shell = house.shell(&viewer, t.get("about-title"));
    page(&AboutPage {
        shell,
        t,
        contact: house.settings.contact.clone(),
        version: env!("CARGO_PKG_VERSION"),
    })
}

/// `POST /scheme`: light, dark, or as the reader's machine says.
pub(crate) async fn choose_scheme(form: Form) -> PageResult {
    let back = Some(form.value("back"))
        .filter(|back| is_own(back))
        .unwrap_or("/");
    let mut response = see_other(back)?;
    let scheme = match form.value("scheme") {
        "light" => "light",
        "dark" => "dark",
        _ => "auto",
    };
    manner::set_cookie(
        &mut response,
        &manner::lasting(manner::SCHEME, scheme.to_owned()),
    );
    Ok(response)
}

/// Whether an address leads to a page of ours: `//host` and `/\host` lead elsewhere.
fn is_own(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r'])
}
