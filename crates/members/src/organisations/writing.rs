//! The form of an organisation: a blank one to enter it, and the current one to edit it.

use super::description::{self, Description};
use super::{Keepers, Mention, edit, enter, list};
use crate::several_languages::{self, Offered};
use crate::{TEXTS, organisation, queries};
use askama::Template;
use axum::extract::State;
use sea_orm::EntityTrait;
use texts::Texts;
use ui::Choice;
use vocabulary::{Country, Slug};
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "organisations/form.html")]
struct FormPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    action: String,
    back: String,
    is_new: bool,
    /// Organisations that may be the one that is being entered.
    alike: Vec<Mention>,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    offered: Vec<Offered>,
}

impl FormPage {
    fn new(
        house: &House,
        viewer: &Viewer,
        form: Form,
        edited: Option<&organisation::Model>,
    ) -> Self {
        let t = TEXTS.reader(viewer.language);
        let title = if edited.is_some() {
            t.get("organisation-edit-title")
        } else {
            t.get("organisation-new-title")
        };
        let mut shell = house
            .shell(viewer, title)
            .under(t.get("organisations-title"), "/organisations")
            .unlisted();
        if let Some(organisation) = edited {
            shell = shell.under(
                organisation.name.in_language(viewer.language).text,
                organisation.path(),
            );
        }
        let path = edited.map_or_else(|| "/organisations".to_owned(), organisation::Model::path);
        Self {
            shell,
            action: path.clone(),
            back: path,
            is_new: edited.is_none(),
            alike: Vec::new(),
            kinds: list::kinds(&t),
            countries: list::country_choices(Country::all(), &t),
            languages: several_languages::choices(&t),
            offered: several_languages::offered(&t, several_languages::used(&form)),
            form,
            t,
        }
    }
}

/// `GET /organisations/new`
pub(super) async fn blank(State(house): State<House>, viewer: Viewer) -> PageResult {
    viewer.person()?;
    let form = Form::new().with(several_languages::ORIGINAL, viewer.language.code());
    page(&FormPage::new(&house, &viewer, form, None))
}

/// `POST /organisations`
pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    let person = viewer.person()?;
    let t = TEXTS.reader(viewer.language);
    let Some(description) = Description::read(&house.store, &mut form, None, &t).await? else {
        return again(&FormPage::new(&house, &viewer, form, None));
    };
    if !form.is_ticked("is-another") {
        let alike = enter::alike(&house.store, &description.name, description.country).await?;
        if !alike.is_empty() {
            form.refuse("is-another", t.get("organisation-alike-refused"));
            let mut shown = FormPage::new(&house, &viewer, form, None);
            shown.alike = alike
                .iter()
                .map(|it| Mention::of(it, viewer.language))
                .collect();
            return again(&shown);
        }
    }
    let organisation = enter::enter(&house.store, &person, description).await?;
    see_other_saying(&organisation.path(), "organisation-entered-flash")
}

/// `GET /organisations/{slug}/edit`
pub(super) async fn current(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let organisation = queries::organisation_by_slug(&house.store, &slug)
        .await?
        .ok_or(Failure::NotFound)?;
    Keepers::of(&house.store, &organisation)
        .await?
        .of_page(&viewer)?;
    let parent = match organisation.parent_id {
        Some(id) => {
            organisation::Entity::find_by_id(id)
                .one(house.store.db())
                .await?
        }
        None => None,
    };
    let form = description::form_of(&organisation, parent.as_ref());
    page(&FormPage::new(&house, &viewer, form, Some(&organisation)))
}

/// `POST /organisations/{slug}`
pub(super) async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let organisation = queries::organisation_by_slug(&house.store, &slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let steward = Keepers::of(&house.store, &organisation)
        .await?
        .of_page(&viewer)?;
    let t = TEXTS.reader(viewer.language);
    match Description::read(&house.store, &mut form, Some(&organisation), &t).await? {
        Some(description) => {
            let edited = edit::edit(&house.store, &steward, organisation, description).await?;
            see_other_saying(&edited.path(), "organisation-edited-flash")
        }
        None => again(&FormPage::new(&house, &viewer, form, Some(&organisation))),
    }
}
