//! The waves of a network, for its secretariat: planned, filled with groups, opened together.

use crate::frame::{Said, tone, written};
use crate::group;
use crate::life::{self, Error, open::open_wave};
use crate::{TEXTS, wave};
use askama::Template;
use axum::extract::State;
use events::fields::{LINE, line};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::Tone;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/networks/{slug}/waves", show)
        .post("/networks/{slug}/waves", create)
        .post("/networks/{slug}/waves/{id}/opening", open)
}

#[derive(Template)]
#[template(path = "waves.html")]
struct WavesPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    path: String,
    waves: Vec<Wave>,
}

struct Wave {
    id: Uuid,
    name: Said,
    opened: Option<String>,
    groups: Vec<Row>,
}

struct Row {
    href: String,
    name: Said,
    state: String,
    tone: Tone,
}

async fn network(house: &House, slug: &Slug) -> Result<members::network::Model, Failure> {
    members::queries::network_by_slug(&house.store, slug)
        .await?
        .ok_or(Failure::NotFound)
}

impl WavesPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        network: &members::network::Model,
        form: Form,
    ) -> Result<Self, Failure> {
        let (db, t) = (house.store.db(), TEXTS.reader(viewer.language));
        let waves = wave::Entity::find()
            .filter(wave::Column::NetworkId.eq(network.id))
            .order_by_desc(wave::Column::PlannedAt)
            .all(db)
            .await?;
        let groups = group::Entity::find()
            .filter(group::Column::WaveId.is_in(waves.iter().map(|wave| wave.id)))
            .order_by_asc(group::Column::Slug)
            .all(db)
            .await?;
        let row = |group: &group::Model| Row {
            href: group.path("/life"),
            name: Said::of(&group.name, t.language()),
            state: t.get(group.state.text()),
            tone: tone(group.state),
        };
        Ok(Self {
            shell: house
                .shell(
                    viewer,
                    t.one("waves-of-link", "network", network.name.as_str()),
                )
                .of_network(&network.name, network.slug.as_str())
                .under(&network.name, network.path())
                .dense()
                .unlisted(),
            path: format!("{}/waves", network.path()),
            waves: waves
                .iter()
                .map(|wave| Wave {
                    id: wave.id,
                    name: Said::of(&wave.name, t.language()),
                    opened: wave.opened_at.map(|at| t.date(at.date_naive())),
                    groups: groups
                        .iter()
                        .filter(|group| group.wave_id == Some(wave.id))
                        .map(row)
                        .collect(),
                })
                .collect(),
            form,
            t,
        })
    }
}

/// `GET /networks/{slug}/waves`
async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let network = network(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    page(&WavesPage::new(&house, &viewer, &network, Form::new()).await?)
}

/// `POST /networks/{slug}/waves`
async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = network(&house, &slug).await?;
    let by = viewer.secretariat_of(network.id)?;
    let t = TEXTS.reader(viewer.language);
    let name = line(&mut form, "name", LINE, &events::TEXTS.reader(t.language()));
    let Some(name) = name else {
        form.refuse("name", t.get("wave-name-missing"));
        return again(&WavesPage::new(&house, &viewer, &network, form).await?);
    };
    life::wave::plan(&house.store, &by, written(Some(&name), &t))
        .await
        .map_err(fault)?;
    see_other_saying(&format!("{}/waves", network.path()), "wave-planned-flash")
}

fn fault(error: Error) -> Failure {
    match error {
        Error::Fault(fault) => fault.into(),
        Error::NotFound | Error::Missing(_) => Failure::NotFound,
    }
}

/// `POST /networks/{slug}/waves/{id}/opening`
async fn open(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let network = network(&house, &slug).await?;
    let by = viewer.secretariat_of(network.id)?;
    let t = TEXTS.reader(viewer.language);
    let wave = wave::Entity::find_by_id(id)
        .filter(wave::Column::NetworkId.eq(network.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    match open_wave(&house.store, &by, &wave).await {
        Ok(_) => see_other_saying(&format!("{}/waves", network.path()), "wave-opened-flash"),
        Err(Error::Missing(missing)) => {
            let mut form = Form::new();
            let said: Vec<String> = missing.iter().map(|what| what.say(&t)).collect();
            form.refuse("wave", said.join(" "));
            again(&WavesPage::new(&house, &viewer, &network, form).await?)
        }
        Err(error) => Err(fault(error)),
    }
}
