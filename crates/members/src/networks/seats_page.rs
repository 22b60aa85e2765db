//! Who sits in the secretariat of a network: for itself, and for the operator.

use super::seats::{self, Appointer, Error};
use super::{at, desk_shell, desk_tabs};
use crate::{TEXTS, network, person, secretary};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use texts::Texts;
use ui::Link;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "networks/seats.html")]
struct SeatsPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    path: String,
    tabs: Vec<Link>,
    seats: Vec<Seat>,
    former: Vec<Seat>,
}

struct Seat {
    id: Uuid,
    name: String,
    email: String,
    since: NaiveDate,
    until: Option<NaiveDate>,
    appointed_by: String,
}

impl SeatsPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        form: Form,
    ) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let found = secretary::Entity::find()
            .filter(secretary::Column::NetworkId.eq(network.id))
            .order_by_asc(secretary::Column::Since)
            .all(house.store.db())
            .await?;
        let ids = found
            .iter()
            .flat_map(|seat| [Some(seat.person_id), seat.appointed_by])
            .flatten();
        let people: HashMap<Uuid, person::Model> = person::Entity::find()
            .filter(person::Column::Id.is_in(ids))
            .all(house.store.db())
            .await?
            .into_iter()
            .map(|person| (person.id, person))
            .collect();
        let name = |id: Uuid| {
            people
                .get(&id)
                .map(|it| it.name.clone())
                .filter(|name| !name.is_empty())
        };
        let seat = |seat: secretary::Model| Seat {
            id: seat.id,
            name: name(seat.person_id).unwrap_or_else(|| t.get("members-deleted-person")),
            email: people
                .get(&seat.person_id)
                .filter(|person| person.deleted_at.is_none())
                .map(|person| person.email.clone())
                .unwrap_or_default(),
            since: seat.since.date_naive(),
            until: seat.until.map(|until| until.date_naive()),
            appointed_by: seat.appointed_by.and_then(name).unwrap_or_default(),
        };
        let (current, former): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|seat| seat.until.is_none());
        let is_secretariat = viewer.is_secretariat_of(network.id);
        Ok(Self {
            shell: desk_shell(
                house,
                viewer,
                network,
                t.one("secretariat-of-title", "network", &network.name),
            ),
            path: format!("{}/secretariat", network.path()),
            // An operator without a seat has no way to the other pages of the desk.
            tabs: if is_secretariat {
                desk_tabs(viewer, network)
            } else {
                Vec::new()
            },
            seats: current.into_iter().map(seat).collect(),
            former: former.into_iter().map(seat).collect(),
            form,
            t,
        })
    }
}

/// `GET /networks/{slug}/secretariat`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    Appointer::of(&viewer, &network)?;
    page(&SeatsPage::new(&house, &viewer, &network, Form::new()).await?)
}

/// `POST /networks/{slug}/secretariat`
pub(super) async fn appoint(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let appointer = Appointer::of(&viewer, &network)?;
    let t = TEXTS.reader(viewer.language);
    let refusal =
        match seats::appoint(&house.store, &appointer, &network, form.value("email")).await {
            Ok(()) => {
                return see_other_saying(
                    &format!("{}/secretariat", network.path()),
                    "secretary-appointed-flash",
                );
            }
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::AlreadySeated) => t.get("secretary-already-seated"),
            Err(_) => t.get("secretary-no-account"),
        };
    form.refuse("email", refusal);
    again(&SeatsPage::new(&house, &viewer, &network, form).await?)
}

/// `POST /networks/{slug}/secretariat/{id}/end`
pub(super) async fn dismiss(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let appointer = Appointer::of(&viewer, &network)?;
    let t = TEXTS.reader(viewer.language);
    let refusal = match seats::dismiss(&house.store, &appointer, &network, id).await {
        // Who ends their own seat may not look at the page any more.
        Ok(()) => return see_other_saying(&network.path(), "secretary-dismissed-flash"),
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::LastSeat) => t.get("secretary-last-seat"),
        Err(_) => t.get("secretary-not-seated"),
    };
    let mut form = Form::new();
    form.refuse("email", refusal);
    again(&SeatsPage::new(&house, &viewer, &network, form).await?)
}
