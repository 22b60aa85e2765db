//! The tiers of a network, for its secretariat.

use super::tiers::{self, Terms, tiers_of};
use super::{at, desk_shell, desk_tabs};
use crate::organisations;
use crate::several_languages::{self, Offered};
use crate::{TEXTS, network, tier};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "networks/tiers.html")]
struct TiersPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    path: String,
    tabs: Vec<Link>,
    tiers: Vec<Row>,
    /// The tier whose form is shown; `None` for a new one.
    edited: Option<Uuid>,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    offered: Vec<Offered>,
}

struct Row {
    id: Uuid,
    name: String,
    rank: i16,
    open_to: String,
    is_retired: bool,
}

impl TiersPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        form: Form,
        edited: Option<Uuid>,
    ) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let tiers = tiers_of(&house.store, network.id).await?;
        let row = |tier: tier::Model| {
            let kinds: Vec<_> = tier.open_to.iter().map(|kind| t.get(kind.text())).collect();
            Row {
                id: tier.id,
                name: tier.name.in_language(t.language()).text.to_owned(),
                rank: tier.rank,
                open_to: if kinds.is_empty() {
                    t.get("tier-open-to-all")
                } else {
                    t.list(kinds)
                },
                is_retired: tier.retired_at.is_some(),
            }
        };
        Ok(Self {
            shell: desk_shell(
                house,
                viewer,
                network,
                t.one("tiers-of-title", "network", &network.name),
            ),
            path: format!("{}/tiers", network.path()),
            tabs: desk_tabs(viewer, network),
            tiers: tiers.into_iter().map(row).collect(),
            edited,
            kinds: organisations::kinds(&t),
            languages: several_languages::choices(&t),
            offered: several_languages::offered(&t, several_languages::used(&form)),
            form,
            t,
        })
    }
}

async fn tier(house: &House, network: &network::Model, id: Uuid) -> Result<tier::Model, Failure> {
    tier::Entity::find_by_id(id)
        .filter(tier::Column::NetworkId.eq(network.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)
}

/// `GET /networks/{slug}/tiers`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let form = Form::new().with(several_languages::ORIGINAL, viewer.language.code());
    page(&TiersPage::new(&house, &viewer, &network, form, None).await?)
}

/// `POST /networks/{slug}/tiers`
pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let secretariat = viewer.secretariat_of(network.id)?;
    match Terms::read(&mut form, &TEXTS.reader(viewer.language)) {
        Some(terms) => {
            tiers::add(&house.store, &secretariat, terms).await?;
            see_other_saying(&format!("{}/tiers", network.path()), "tier-added-flash")
        }
        None => again(&TiersPage::new(&house, &viewer, &network, form, None).await?),
    }
}

/// `GET /networks/{slug}/tiers/{id}`
pub(super) async fn current(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let tier = tier(&house, &network, id).await?;
    page(&TiersPage::new(&house, &viewer, &network, tiers::form_of(&tier), Some(id)).await?)
}

/// `POST /networks/{slug}/tiers/{id}`
pub(super) async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let secretariat = viewer.secretariat_of(network.id)?;
    let tier = tier(&house, &network, id).await?;
    let Some(terms) = Terms::read(&mut form, &TEXTS.reader(viewer.language)) else {
        return again(&TiersPage::new(&house, &viewer, &network, form, Some(id)).await?);
    };
    match tiers::edit(&house.store, &secretariat, tier.id, terms).await {
        Ok(()) => see_other_saying(&format!("{}/tiers", network.path()), "tier-edited-flash"),
        Err(tiers::Error::Fault(fault)) => Err(fault.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /networks/{slug}/tiers/{id}/retirement`
pub(super) async fn retire(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let secretariat = viewer.secretariat_of(network.id)?;
    let tier = tier(&house, &network, id).await?;
    match tiers::retire(&house.store, &secretariat, &tier).await {
        // Twice is as good as once.
        Ok(()) | Err(tiers::Error::AlreadyRetired) => {
            see_other_saying(&format!("{}/tiers", network.path()), "tier-retired-flash")
        }
        Err(tiers::Error::Fault(fault)) => Err(fault.into()),
        Err(tiers::Error::NotFound) => Err(Failure::NotFound),
    }
}
