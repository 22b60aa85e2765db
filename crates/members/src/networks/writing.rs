//! The form of a network: a blank one for the operator, the current one for its secretariat.

use super::description::{self, Description};
use super::{at, desk_shell, desk_tabs, edit, found};
use crate::several_languages::{self, Offered};
use crate::{TEXTS, network};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use ui::{Choice, Link};
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "networks/form.html")]
struct FormPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    action: String,
    back: String,
    is_new: bool,
    tabs: Vec<Link>,
    languages: Vec<Choice>,
    offered: Vec<Offered>,
}

impl FormPage {
    fn new(house: &House, viewer: &Viewer, form: Form, edited: Option<&network::Model>) -> Self {
        let t = TEXTS.reader(viewer.language);
        let shell = match edited {
            Some(network) => desk_shell(
                house,
                viewer,
                network,
                t.one("network-edit-title", "network", &network.name),
            ),
            None => house
                .shell(viewer, t.get("network-new-title"))
                .under(t.get("networks-title"), "/networks")
                .unlisted(),
        };
        let path = edited.map_or_else(|| "/networks".to_owned(), network::Model::path);
        Self {
            shell,
            action: path.clone(),
            back: path,
            is_new: edited.is_none(),
            tabs: edited
                .map(|network| desk_tabs(viewer, network))
                .unwrap_or_default(),
            languages: several_languages::choices(&t),
            offered: several_languages::offered(&t, several_languages::used(&form)),
            form,
            t,
        }
    }
}

/// `GET /networks/new`
pub(super) async fn blank(State(house): State<House>, viewer: Viewer) -> PageResult {
    viewer.operator()?;
    let form = Form::new()
        .with(several_languages::ORIGINAL, viewer.language.code())
        .with("colour", "#0f4a4c");
    page(&FormPage::new(&house, &viewer, form, None))
}

/// `POST /networks`
pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let operator = viewer.operator()?;
    let t = TEXTS.reader(viewer.language);
    let slug = match form.parse::<Slug>("address") {
        Ok(Some(slug)) => Some(slug),
        Ok(None) => Some(Slug::of(form.value("network-name"))),
        Err(_) => {
            form.refuse("address", t.get("network-address-unreadable"));
            None
        }
    };
    let (Some(description), Some(slug)) = (Description::read(&mut form, &t), slug) else {
        return again(&FormPage::new(&house, &viewer, form, None));
    };
    match found::found(&house.store, &operator, slug, description).await {
        Ok(network) => see_other_saying(
            &format!("{}/secretariat", network.path()),
            "network-founded-flash",
        ),
        Err(found::Error::AddressTaken) => {
            form.refuse("address", t.get("network-address-taken"));
            again(&FormPage::new(&house, &viewer, form, None))
        }
        Err(found::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// `GET /networks/{slug}/edit`
pub(super) async fn current(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    page(&FormPage::new(
        &house,
        &viewer,
        description::form_of(&network),
        Some(&network),
    ))
}

/// `POST /networks/{slug}`
pub(super) async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let secretariat = viewer.secretariat_of(network.id)?;
    match Description::read(&mut form, &TEXTS.reader(viewer.language)) {
        Some(description) => {
            let network = edit::edit(&house.store, &secretariat, network, description).await?;
            see_other_saying(&network.path(), "network-edited-flash")
        }
        None => again(&FormPage::new(&house, &viewer, form, Some(&network))),
    }
}
