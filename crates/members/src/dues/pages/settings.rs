//! What stands on the invoices of a network, and when it reminds.

use super::{Desk, countries};
use crate::dues::book::terms_of;
use crate::dues::settings::change_terms;
use crate::dues::terms::{Terms, Treatment};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{Choice, Link};
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "dues/settings.html")]
struct SettingsPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    missing: Vec<String>,
    form: Form,
    countries: Vec<Choice>,
    treatments: Vec<Choice>,
}

impl SettingsPage {
    fn new(desk: &Desk, missing: &[&'static str], form: Form) -> Self {
        let t = desk.t;
        Self {
            shell: desk.shell_below(t.one("dues-settings-of-title", "network", &desk.network.name)),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            path: desk.path("/settings"),
            missing: missing.iter().map(|key| t.get(key)).collect(),
            form,
            countries: countries(&t),
            treatments: Treatment::ALL
                .iter()
                .map(|it| Choice::new(it.word(), t.get(it.text())))
                .collect(),
            t,
        }
    }
}

/// `GET /networks/{slug}/dues/settings`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let terms = terms_of(desk.house.store.db(), desk.network.id).await?;
    page(&SettingsPage::new(&desk, &terms.missing(), terms.form()))
}

/// `POST /networks/{slug}/dues/settings`
pub(super) async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    match Terms::read(&mut form, &desk.t) {
        Some(terms) => {
            change_terms(&desk.house.store, &desk.by, terms).await?;
            see_other_saying(&desk.path("/settings"), "dues-settings-flash")
        }
        None => {
            let terms = terms_of(desk.house.store.db(), desk.network.id).await?;
            again(&SettingsPage::new(&desk, &terms.missing(), form))
        }
    }
}
